"""Killed programs and failing disks: an acknowledged edit is kept, a refused one leaves no trace."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from coordinator.plan.errors import PlanError
from coordinator.store.file import PlanFile
from tests.store.samples import ROOT, added, fair

NOBODY = 65534
EDITING = """
import sys
from itertools import count
from pathlib import Path
from coordinator.store.file import PlanFile
from tests.store.samples import added
with PlanFile.open(Path(sys.argv[1])) as file:
    for number in count(len(file.plan.tasks)):
        file.commit(added(str(number), notes="x" * 2000))
        print(number, flush=True)
"""
CRASHING = """
import os, sqlite3, sys
plan = sqlite3.connect(sys.argv[1], isolation_level=None)
plan.execute("PRAGMA cache_size = 1")
plan.execute("BEGIN")
plan.execute("UPDATE tasks SET name = 'half'")
plan.execute("CREATE TABLE waste (waste)")
plan.execute("INSERT INTO waste VALUES (zeroblob(300000))")
os._exit(1)
"""
ON_A_FULL_DISK = """
import resource, subprocess, sys
from pathlib import Path
from coordinator.plan.errors import PlanError
from coordinator.store.file import PlanFile
from tests.store.samples import added
path = Path(sys.argv[1])
with PlanFile.open(path) as file:
    before = file.plan.copy()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, limits[1]))
    for action in (
        lambda: file.commit(added("long", notes="x" * 1_000_000)),
        lambda: file.copy_to(path.with_name("copy.coord")),
        lambda: PlanFile.create(path.with_name("new.coord"), before),
    ):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), limits[1]))
        try:
            action()
        except PlanError as error:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            print(error)
        assert file.plan == before and file.undo_name == "add a", file.undo_name
    print(sorted(each.name for each in path.parent.glob("*.coord")))
    second = [sys.executable, "-c", "import sys; from pathlib import Path;"
              "from coordinator.store.file import PlanFile; PlanFile.open(Path(sys.argv[1]))", str(path)]
    print("open in another window" in subprocess.run(second, capture_output=True, text=True).stderr)
    file.commit(added("short"))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed plan with one edit in its journal."""
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
    return tmp_path / "fair.coord"


def test_killing_the_program_loses_no_acknowledged_edit(path: Path) -> None:
    for edits in range(1, 20, 2):
        command = [sys.executable, "-c", EDITING, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
            assert program.stdout
            acknowledged = [program.stdout.readline().strip() for _ in range(edits)]
            program.kill()
            acknowledged += program.stdout.read().split()
        with PlanFile.open(path) as file:
            assert acknowledged[-1].isdecimal()
            assert set(acknowledged) <= file.plan.tasks.keys()
            last = max(int(task) for task in file.plan.tasks if task.isdecimal())
            assert file.undo_name == f"add {last}"
            assert last - int(acknowledged[-1]) <= 1


def test_a_kill_between_two_pages_of_an_edit_is_taken_back(path: Path) -> None:
    before = path.read_bytes()
    subprocess.run([sys.executable, "-c", CRASHING, path], check=False)
    assert path.with_name("fair.coord-journal").stat().st_size > 4096
    # as if the first page was written, which counts the pages, and none of those that it counts
    content = bytearray(path.read_bytes()[: len(before)])
    content[28:32] = (9999).to_bytes(4)
    content[92:96] = content[24:28]
    path.write_bytes(content)
    with PlanFile.open_read_only(path) as file:
        assert file.undo_name == "add a"
    assert path.read_bytes() == content
    with PlanFile.open(path) as file:
        assert file.undo_name == "add a"
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("most_bytes", [512, 60_000])
def test_a_disk_that_fails_leaves_plan_and_file_as_they_were(path: Path, most_bytes: int) -> None:
    command = [sys.executable, "-c", ON_A_FULL_DISK, str(path), str(most_bytes)]
    finished = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert finished.returncode == 0, finished.stderr
    *refusals, beside, still_locked = finished.stdout.splitlines()
    assert [refusal.partition(" was not changed; ")[0] for refusal in refusals] == [
        "the disk failed, fair.coord",
        "the disk failed, copy.coord",
        "the disk failed, new.coord",
    ]
    assert beside == "['fair.coord']"
    assert still_locked == "True"
    with PlanFile.open(path) as file:
        assert file.undo_name == "add short"
        file.undo()
        assert file.undo_name == "add a"
        file.undo()
        assert file.plan == fair()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("size", [0, 40_000, 170_000, 400_000])
def test_whatever_writes_is_refused_plainly_and_whole_where_files_may_not_grow(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.soak.disk_full import under_a_limit

    monkeypatch.setenv("COORDINATOR_HOME", "")
    assert under_a_limit(tmp_path, size, seed=size).faults == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no small disks in memory")
@pytest.mark.parametrize("room", [0, 60_000, 300_000, 800_000])
def test_whatever_writes_is_refused_plainly_and_whole_where_the_disk_is_full(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.soak.disk_full import on_a_small_disk

    monkeypatch.setenv("COORDINATOR_HOME", "")
    try:
        assert on_a_small_disk(tmp_path, room, seed=room).faults == []
    except PermissionError as error:
        pytest.skip(str(error))


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A plan that this process may read, and not write, even where the tests are run by root."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with PlanFile.create(folder / "fair.coord", fair()) as file:
            file.commit(added("a"))
        file.path.chmod(0o444)
        folder.chmod(0o755)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        yield file.path
        os.seteuid(user)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps to other rights")
def test_a_read_only_plan_can_be_looked_at_and_not_edited(read_only: Path) -> None:
    content = read_only.read_bytes()
    with PlanFile.open(read_only) as file:
        plan = file.plan.copy()
        with pytest.raises(PlanError, match=r"fair\.coord is read-only, nothing was changed; save a copy"):
            file.commit(added("b"))
        with pytest.raises(PlanError, match="read-only"):
            file.undo()
        assert file.plan == plan
        assert file.undo_name == "add a"
    assert read_only.read_bytes() == content
