"""One plan in two windows, by any of its names, and a file that other programs take away or write to."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from coordinator.plan.errors import PlanError
from coordinator.store import backups, holders
from coordinator.store.errors import ChangedOutside, HeldElsewhere, NotWritable
from coordinator.store.file import PlanFile
from tests.store.samples import ROOT, added, fair

HOLDING = """
import sys
from pathlib import Path
from coordinator.store.file import PlanFile
from tests.store.samples import added
with PlanFile.open(Path(sys.argv[1])) as file:
    print("open", flush=True)
    for line in sys.stdin:
        file.commit(added(line.strip(), notes="x" * 5000))
        print("made", flush=True)
"""


class OtherWindow:
    """Another program that has the plan open, and makes an edit when told to."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HOLDING, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.hear("open")

    def hear(self, word: str) -> None:
        assert self.process.stdout
        assert self.process.stdout.readline().strip() == word

    def edit(self, name: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        self.hear("made")

    def close(self) -> None:
        self.process.communicate()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
    return tmp_path / "fair.coord"


@pytest.fixture
def other(path: Path) -> Iterator[OtherWindow]:
    window = OtherWindow(path)
    yield window
    window.close()


def by_the_same_name(path: Path) -> Path:
    return path


def by_a_symbolic_link(path: Path) -> Path:
    link = path.with_name("link.coord")
    link.symlink_to(path)
    return link


def by_a_second_name_elsewhere(path: Path) -> Path:
    folder = path.with_name("elsewhere")
    folder.mkdir()
    os.link(path, folder / "other.coord")
    return folder / "other.coord"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few users make links")
@pytest.mark.parametrize("name", [by_the_same_name, by_a_symbolic_link, by_a_second_name_elsewhere])
def test_the_second_window_is_told_who_has_the_plan_and_can_read_it(
    path: Path, other: OtherWindow, name: Callable[[Path], Path]
) -> None:
    other.edit("b")
    second, began = name(path), monotonic()
    with pytest.raises(HeldElsewhere, match="close it there, or open it read-only") as caught:
        PlanFile.open(second)
    assert monotonic() - began < 3  # at once, but for a machine that is busy
    assert caught.value.holder is not None
    assert caught.value.holder.process == other.process.pid
    with PlanFile.open_read_only(second) as file:
        assert {"a", "b"} <= file.plan.tasks.keys()
        with pytest.raises(PlanError, match="is open read-only; save a copy"):
            file.commit(added("c"))
        with pytest.raises(PlanError, match="is open read-only; save a copy"):
            file.undo()
        assert file.copy_to(path.with_name("copy.coord"))
    other.edit("c")
    other.close()
    with PlanFile.open(path) as again:
        assert again.undo_name == "add c"
    with PlanFile.open(path.with_name("copy.coord")) as copy:
        assert copy.undo_name == "add b"


def test_reading_beside_a_window_that_edits_gives_whole_plans(path: Path, other: OtherWindow) -> None:
    for number in range(10):
        other.edit(f"b{number}")
        with PlanFile.open_read_only(path) as file:
            assert file.undo_name == f"add b{number}"


def test_a_plan_that_this_very_window_has_open_can_be_read_and_stays_locked(path: Path) -> None:
    with PlanFile.open(path) as file:
        for _ in range(3):
            with pytest.raises(HeldElsewhere):
                PlanFile.open(path)
            with PlanFile.open_read_only(path) as copy:
                assert copy.plan == file.plan
        file.commit(added("b"))
        command = [sys.executable, "-c", HOLDING, str(path)]
        finished = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input="")
        assert "HeldElsewhere" in finished.stderr


def test_edits_by_turns_in_two_windows_lose_none(path: Path) -> None:
    for number in range(6):
        window = OtherWindow(path)
        window.edit(f"other{number}")
        window.close()
        with PlanFile.open(path) as file:
            file.commit(added(f"mine{number}"))
    with PlanFile.open(path) as file:
        expected = {f"{who}{number}" for who in ("other", "mine") for number in range(6)}
        assert expected <= file.plan.tasks.keys()


def test_reading_writes_nothing_to_the_file_or_beside_it(path: Path) -> None:
    content, beside = path.read_bytes(), sorted(path.parent.rglob("*"))
    with PlanFile.open_read_only(path) as file:
        assert file.is_read_only
        assert sorted(path.parent.rglob("*")) == beside
    assert (path.read_bytes(), sorted(path.parent.rglob("*"))) == (content, beside)


def test_a_closed_plan_leaves_no_note_of_who_had_it(path: Path, home: Path) -> None:
    with PlanFile.open(path):
        assert path.with_name(".fair.coord.open").is_file()
    assert not path.with_name(".fair.coord.open").exists()
    assert list((home / "open").iterdir()) == []


def test_the_note_of_a_killed_program_keeps_nobody_out(path: Path, other: OtherWindow) -> None:
    other.process.kill()
    other.process.wait()
    assert path.with_name(".fair.coord.open").is_file()
    with PlanFile.open(path) as file:
        file.commit(added("b"))
    assert not path.with_name(".fair.coord.open").exists()


def test_a_plan_in_a_shared_folder_tells_of_the_other_computer(path: Path) -> None:
    note = '{"user": "bo", "computer": "attic", "process": 7, "since": "2026-03-02 09:00"}'
    path.with_name(".fair.coord.open").write_text(note)
    with PlanFile.open(path) as file:
        assert str(file.maybe_open_on) == "bo on attic, since 2026-03-02 09:00, process 7"
    with PlanFile.open(path) as file:
        assert file.maybe_open_on is None


def deleted(path: Path) -> None:
    path.unlink()


def moved(path: Path) -> None:
    path.rename(path.with_name("moved.coord"))


def replaced(path: Path) -> None:
    shutil.copy(path, path.with_name("older.coord"))
    os.replace(path.with_name("older.coord"), path)


def written_over(path: Path) -> None:
    with path.open("rb+") as file:
        file.write(path.with_name("before.coord").read_bytes())
        file.truncate()


def spoiled(path: Path) -> None:
    path.write_bytes(b"something else")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of an open file")
@pytest.mark.parametrize(
    ("happening", "said"),
    [
        (deleted, "was deleted or moved by another program"),
        (moved, "was deleted or moved by another program"),
        (replaced, "was replaced by another program"),
        (written_over, "was changed by another program"),
        (spoiled, "was changed by another program"),
    ],
)
def test_a_file_that_another_program_takes_or_writes_to_is_noticed_before_the_next_edit(
    path: Path, happening: Callable[[Path], None], said: str
) -> None:
    with PlanFile.open(path) as file:
        file.copy_to(path.with_name("before.coord"))
        file.commit(added("b"))
        plan = file.plan.copy()
        file.check_on_disk()
        happening(path)
        found = path.read_bytes() if path.exists() else None
        for act in (lambda: file.commit(added("c")), file.undo, file.check_on_disk):
            with pytest.raises(ChangedOutside, match=f"{said}, nothing was changed; save a copy"):
                act()
        assert (path.read_bytes() if path.exists() else None) == found
        assert file.plan == plan
        history = file.copy_to(path.with_name("saved.coord"))
        assert history == (happening in (deleted, moved, replaced))
    with PlanFile.open(path.with_name("saved.coord")) as saved:
        assert saved.plan == plan
        assert saved.undo_name == ("add b" if history else None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let go of an open file")
def test_a_file_that_comes_back_as_it_was_can_be_edited_again(path: Path) -> None:
    with PlanFile.open(path) as file:
        path.rename(path.with_name("moved.coord"))
        with pytest.raises(ChangedOutside):
            file.commit(added("b"))
        path.with_name("moved.coord").rename(path)
        file.commit(added("b"))
        os.utime(path)
        file.commit(added("c"))
        backups.make(file)
    with PlanFile.open(path) as again:
        assert again.undo_name == "add c"


def test_whether_a_plan_is_open_elsewhere_is_told_without_a_trace(path: Path, other: OtherWindow) -> None:
    other.edit("z")
    assert holders.is_held(path)
    other.close()
    content = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    assert not holders.is_held(path)
    assert not holders.is_held(path.with_name("no such plan.coord"))
    assert path.read_bytes() == content
    assert sorted(path.parent.iterdir()) == beside


def test_a_plan_whose_file_is_gone_can_be_put_back_with_its_history(path: Path) -> None:
    with PlanFile.open(path) as file:
        file.commit(added("y"))
        path.unlink()
        assert file.copy_to(path)
        with pytest.raises(ChangedOutside):
            file.commit(added("z"))
    with PlanFile.open(path) as file:
        assert file.undo_name == "add y"


def test_what_is_open_read_only_says_why_in_each_refusal(path: Path) -> None:
    with PlanFile.open_read_only(path, "it is a backup of the fair") as file:
        assert not file.is_writable
        with pytest.raises(NotWritable, match=r"read-only, it is a backup of the fair; save a copy"):
            file.commit(added("y"))
