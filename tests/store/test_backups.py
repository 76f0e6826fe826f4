"""Backups: whole, read again before they count, fewer with age, and compared before they come back."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.errors import PlanError
from coordinator.plan.plan import between
from coordinator.store import backups
from coordinator.store.file import PlanFile
from coordinator.store.folders import backups_folder
from tests.store.samples import added, edits, fair, renamed

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MOMENTS = st.lists(
    st.integers(0, 500 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)), unique=True
)


@pytest.fixture
def file(tmp_path: Path) -> PlanFile:
    return PlanFile.create(tmp_path / "fair.coord", fair())


def test_a_backup_is_the_plan_with_its_history_in_a_folder_of_its_own(file: PlanFile) -> None:
    file.commit(added("a"))
    backup = backups.make(file, NOW)
    assert backups.listed(file.path) == [backup]
    assert backup.made_at == NOW
    assert backup.path.parent == backups_folder(file.path)
    assert [each.name for each in backup.path.parent.iterdir()] == [backup.path.name]
    assert backups.read(backup) == file.plan
    with PlanFile.open_read_only(backup.path) as opened:
        assert opened.undo_name == "add a"


def test_plans_of_the_same_name_have_backups_apart(file: PlanFile, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with PlanFile.create(tmp_path / "other" / "fair.coord", fair()) as other:
        backups.make(other)
    assert backups.listed(file.path) == []


def test_a_backup_is_made_in_due_time_and_where_something_is_new(file: PlanFile) -> None:
    assert backups.is_due(file)
    assert backups.make(file).holds(file)
    assert not backups.is_due(file)
    assert not backups.is_due(file, every=timedelta(0))
    file.commit(added("a"))
    assert not backups.is_due(file)
    assert backups.is_due(file, every=timedelta(0))


def test_a_backup_made_while_the_clock_was_ahead_keeps_none_from_being_made(file: PlanFile) -> None:
    backups.make(file, datetime.now(UTC) + timedelta(days=300))
    assert backups.is_due(file)
    backups.make(file)
    assert not backups.is_due(file)


def test_old_backups_become_fewer(file: PlanFile) -> None:
    first = backups.make(file, NOW - timedelta(days=3000))
    for day in range(400, -1, -1):
        name = (NOW - timedelta(days=day)).strftime("%Y-%m-%d %H-%M-%S %f") + " 00000000.coord"
        first.path.with_name(name).write_bytes(b"")
    kept = backups.thin(file.path, NOW)
    assert backups.listed(file.path) == kept
    assert len(kept) <= 3 + backups.DAILY + backups.WEEKLY + backups.MONTHLY
    ages = [(NOW - backup.made_at).days for backup in kept]
    assert ages[:12] == list(range(12))
    assert max(ages) >= 7 * 28


def test_a_backup_is_finished_in_another_thread_while_edits_go_on(file: PlanFile) -> None:
    before = file.plan.copy()
    with ThreadPoolExecutor() as threads:
        finishing = threads.submit(backups.begin(file))
        file.commit(added("a"))
        backup = finishing.result()
    assert backups.read(backup) == before
    assert [each.name for each in backup.path.parent.iterdir()] == [backup.path.name]


def test_a_plan_whose_file_was_taken_away_is_kept_as_a_backup_from_memory(file: PlanFile) -> None:
    file.commit(added("a"))
    file.path.unlink()
    with pytest.raises(PlanError):
        backups.make(file)
    backup = backups.of_memory(file)
    assert backup.holds(file)
    assert backups.read(backup) == file.plan


def test_a_backup_that_a_kill_left_half_written_goes_in_time(file: PlanFile) -> None:
    old, new = (backups.make(file).path.with_name(f"{name}.draft") for name in ("old", "new"))
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (0, 0))
    backups.thin(file.path)
    assert not old.exists()
    assert new.exists()


@given(MOMENTS)
def test_thinning_keeps_two_days_whole_and_the_newest_and_is_done_once(moments: list[datetime]) -> None:
    kept = backups.to_keep(moments, NOW)
    assert kept <= set(moments)
    assert kept >= {moment for moment in moments if NOW - moment <= timedelta(days=2)}
    assert not moments or max(moments) in kept
    assert backups.to_keep(kept, NOW) == kept


@given(MOMENTS, st.integers(1, 60))
def test_thinning_every_day_keeps_what_thinning_once_would_of_each_kind(
    moments: list[datetime], days: int
) -> None:
    later = NOW + timedelta(days=days)
    by_steps = backups.to_keep(backups.to_keep(moments, NOW), later)
    assert {moment.date() for moment in by_steps} <= {moment.date() for moment in moments}
    assert len(by_steps) <= len(backups.to_keep(moments, later)) + backups.DAILY


@given(st.data())
def test_the_difference_to_a_backup_leads_to_it_and_is_undone_like_any_edit(data: st.DataObject) -> None:
    now, then = fair(), fair()
    now.apply(data.draw(edits(now)))
    then.apply(data.draw(edits(then)))
    change = between(now, then)
    before = now.copy()
    now.apply(change)
    assert now == then
    now.apply(change.inverse)
    assert now == before


def test_a_backup_comes_back_as_one_edit(file: PlanFile) -> None:
    backup = backups.make(file)
    file.commit(renamed(file.plan, "menu", "Choose the menu"))
    file.commit(added("a", parent="shop"))
    changed = file.plan.copy()
    file.commit(between(file.plan, backups.read(backup), "restore the backup of 2 March"))
    assert file.plan == fair()
    assert file.undo_name == "restore the backup of 2 March"
    file.undo()
    assert file.plan == changed
    file.undo()
    assert file.undo_name == "rename menu to Choose the menu"


def test_a_plan_that_was_deleted_comes_back_from_its_backup(file: PlanFile) -> None:
    backup = backups.make(file)
    file.close()
    file.path.unlink()
    assert backups.restore(backup, file.path) is None
    with PlanFile.open(file.path) as again:
        assert again.plan == fair()


def test_an_open_plan_is_not_replaced_by_a_backup(file: PlanFile) -> None:
    backup = backups.make(file)
    with pytest.raises(PlanError, match="open in another window"):
        backups.restore(backup, file.path)
    file.commit(added("a"))


def test_other_files_in_the_folder_of_backups_are_let_be(file: PlanFile) -> None:
    backup = backups.make(file)
    letter = backup.path.with_name("letter.coord")
    letter.write_text("Dear Ana")
    backups.thin(file.path, NOW + timedelta(days=9999))
    assert letter.read_text() == "Dear Ana"
    assert backups.listed(file.path) == [backup]
