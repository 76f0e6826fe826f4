"""Damage of every kind: a file is refused unchanged and its newest good backup offered, or is the same plan.

`python -m tests.soak.damage` tries thousands.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coordinator.store import backups
from coordinator.store.connection import driver_of
from coordinator.store.errors import Damaged
from coordinator.store.file import PlanFile
from tests.soak.damage import Spoil, cut, flipped_bit, foreign, line, trial, zeroed_sector
from tests.store.samples import added, fair, renamed

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
        file.commit(renamed(file.plan, "menu", "Choose the menu"))
    return tmp_path / "fair.coord"


@pytest.mark.parametrize("spoil", [flipped_bit, zeroed_sector, cut, foreign])
def test_no_damage_changes_a_plan_in_silence(path: Path, spoil: Spoil) -> None:
    content = path.read_bytes()
    expected = line(path)
    path.write_bytes(content)
    told = trial(spoil.__name__, spoil, 25, path, expected, seed=7)
    assert told.total() == 25
    assert set(told) <= {"refused", "the same plan"}
    assert told["refused"]


def spoiled(
    path: Path, word: bytes = b"Choose the menu", by: Callable[[bytes], bytes] = bytes.swapcase
) -> bytes:
    content = path.read_bytes()
    assert word in content
    path.write_bytes(content.replace(word, by(word)))
    return path.read_bytes()


def test_one_letter_of_a_name_that_is_another_is_noticed(path: Path) -> None:
    spoiled(path, b"Agree the menu", lambda word: b"a" + word[1:])
    with pytest.raises(Damaged, match="it holds something else than was written"):
        PlanFile.open(path)


def test_an_undo_does_not_bring_back_what_was_damaged_while_the_file_was_open(path: Path) -> None:
    with PlanFile.open(path) as file:
        file.commit(added("b", notes="x" * 9000))
    with PlanFile.open(path) as file:
        plan = file.plan.copy()
        with path.open("rb+") as raw:
            content = raw.read()
            raw.seek(content.rindex(b"x" * 2000))
            raw.write(b"y")
        os.utime(path, ns=(os.stat(path).st_atime_ns, file._identity.changed_at))  # type: ignore[union-attr]
        driver_of(file._connection).execute("PRAGMA shrink_memory")
        with pytest.raises(Damaged, match="edit 3 is not what was written"):
            file.undo()
        assert file.plan == plan


def test_the_newest_good_backup_is_offered_by_date_and_the_damaged_file_is_kept(path: Path) -> None:
    with PlanFile.open(path) as file:
        plan = file.plan.copy()
        backups.make(file, MOMENT.replace(hour=7))
        good = backups.make(file, MOMENT.replace(hour=8))
        bad = backups.make(file, MOMENT)
    spoiled(bad.path)
    bad.path.with_name("2026-03-02 11-00-00 000000 00000000.coord").write_bytes(b"no plan at all")
    content = spoiled(path)
    with pytest.raises(Damaged, match=r"restore the backup of \d\d? Mar 2026, \d\d:\d\d") as caught:
        PlanFile.open(path)
    assert caught.value.backup == good
    assert path.read_bytes() == content
    kept = backups.restore(good, path)
    assert kept is not None
    assert kept.name.startswith("fair (damaged ")
    assert kept.read_bytes() == content
    with PlanFile.open(path) as file:
        assert file.plan == plan
        assert file.undo_name == "rename menu to Choose the menu"


def test_without_a_backup_the_damage_is_told_all_the_same(path: Path) -> None:
    spoiled(path)
    with pytest.raises(Damaged, match="open a copy or a backup of it") as caught:
        PlanFile.open(path)
    assert caught.value.backup is None


def test_a_damaged_backup_is_not_restored(path: Path) -> None:
    with PlanFile.open(path) as file:
        backup = backups.make(file)
    spoiled(backup.path)
    content = path.read_bytes()
    with pytest.raises(Damaged):
        backups.restore(backup, path)
    assert path.read_bytes() == content
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == ["fair.coord"]


def test_a_journal_beside_a_damaged_file_is_not_played_into_the_backup(path: Path) -> None:
    with PlanFile.open(path) as file:
        plan = file.plan.copy()
        backup = backups.make(file)
    content = spoiled(path)
    beside = path.with_name("fair.coord-journal")
    beside.write_bytes(bytes(512))
    kept = backups.restore(backup, path)
    assert kept is not None
    assert not beside.exists()
    assert kept.read_bytes() == content
    with PlanFile.open(path) as file:
        assert file.plan == plan


def test_what_a_damaged_file_still_says_is_told_without_a_change_to_it(path: Path) -> None:
    content = path.read_bytes().replace(b"Shop for it", b"Shot for it")
    path.write_bytes(content)
    found = backups.still_readable(path)
    assert found is not None
    assert found.tasks["shop"].name == "Shot for it"
    path.write_bytes(content[:2000])
    assert backups.still_readable(path) is None
    assert path.read_bytes() == content[:2000]
