"""What holds for every merge of two copies that were edited apart, whatever was done to them."""

import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.merge import Merge, Side, merge
from coordinator.plan.circles import closing_links
from coordinator.plan.edits import delete_tasks, move_task
from coordinator.plan.plan import TABLES, Plan, between
from coordinator.plan.seating import misfits
from coordinator.plan.units import units
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.copies import EDITS, Edits, edited, fair
from tests.timing.judge import judge

ANSWERS = st.integers(0, 2**32)


@cache
def base() -> Plan:
    return fair()


def settled(first: Plan, second: Plan, seed: int) -> tuple[Merge, dict[str, Side]]:
    """The merge with every conflict answered at random."""
    answers: dict[str, Side] = {}
    for _ in range(20):
        found = merge(base(), first, second, answers)
        if not found.open:
            return found, answers
        for each in found.open:
            answers[each.key] = random.Random(f"{seed} {each.key}").choice(list(Side))
    raise AssertionError("there is always something more to be asked")


@settings(deadline=None)
@given(EDITS)
def test_what_only_one_side_changed_is_taken_as_it_is(numbers: Edits) -> None:
    copy = edited(base(), numbers)
    for mine, theirs in ((copy, base()), (base(), copy), (copy, copy)):
        found = merge(base(), mine, theirs)
        assert found.plan == copy
        assert found.conflicts == ()
        assert found.notes == ()


@settings(deadline=None)
@given(EDITS, EDITS, ANSWERS)
def test_the_change_makes_the_merged_plan_of_mine_and_undo_takes_it_back(
    first: Edits, second: Edits, seed: int
) -> None:
    mine, theirs = edited(base(), first), edited(base(), second)
    before = (mine.copy(), theirs.copy())
    found, _ = settled(mine, theirs, seed)
    assert (mine, theirs) == before
    plan = mine.copy()
    plan.apply(found.change)
    assert plan == found.plan
    plan.apply(found.change.inverse)
    assert plan == mine


@settings(deadline=None)
@given(EDITS, EDITS, ANSWERS)
def test_it_is_the_same_in_either_order_but_for_the_answers(first: Edits, second: Edits, seed: int) -> None:
    mine, theirs = edited(base(), first), edited(base(), second)
    found, answers = settled(mine, theirs, seed)
    swapped = merge(base(), theirs, mine, {key: side.other for key, side in answers.items()})
    assert swapped.open == ()
    assert {each.key for each in swapped.conflicts} == {each.key for each in found.conflicts}
    assert swapped.plan == found.plan


@settings(deadline=None)
@given(EDITS, EDITS, ANSWERS)
def test_the_merged_plan_is_sound_and_its_schedule_can_be_carried_out(
    first: Edits, second: Edits, seed: int
) -> None:
    plan = settled(edited(base(), first), edited(base(), second), seed)[0].plan
    assert closing_links(plan) == []
    assert sum(1 for _ in plan.outline()) == len(plan.tasks)
    for task in plan.tasks.values():
        assert misfits(task.single_seats, plan.holders(task.id), plan.people) == []
        seats = [each.seat for each in plan.assignments_on(task.id) if each.seat is not None]
        assert len(seats) == len(set(seats))
        assert all(seat < len(task.single_seats) for seat in seats)
    times = schedule(plan)
    assert judge(plan, times).broken == [] or times.findings


@settings(deadline=None)
@given(EDITS, EDITS, ANSWERS)
def test_nothing_that_only_one_side_changed_is_lost(first: Edits, second: Edits, seed: int) -> None:
    mine, theirs = edited(base(), first), edited(base(), second)
    found, _ = settled(mine, theirs, seed)
    asked = {row for each in found.conflicts for row in each.rows}
    if found.conflicts or found.notes:
        return
    for side, other in ((mine, theirs), (theirs, mine)):
        for row in between(base(), side).rows:
            before, after = row.before, other.table(row.table).get(row.id)
            if row.after is None:
                assert row.id not in found.plan.table(row.table) or row.id in asked
                continue
            now = found.plan.table(row.table).get(row.id)
            if before is None or after is None or now is None or row.table == "assignments":
                continue
            for unit in units(TABLES[row.table]):
                if unit.of(before) == unit.of(after):
                    assert unit.of(now) == unit.of(row.after), unit


def test_a_merged_plan_can_be_kept_and_opened_again(tmp_path) -> None:
    for seed in range(25):
        chance = random.Random(seed)
        mine, theirs = (edited(base(), [chance.randrange(2**32) for _ in range(6)]) for _ in range(2))
        found, _ = settled(mine, theirs, seed)
        path = tmp_path / f"{seed}.coord"
        with PlanFile.create(path, mine) as file:
            file.commit(found.change)
            assert file.plan == found.plan
        with PlanFile.open(path) as file:
            assert file.plan == found.plan
            file.undo()
            assert file.plan == mine


@pytest.mark.parametrize("side", Side)
def test_what_one_side_moved_into_a_group_that_the_other_deleted_is_asked_about_and_stays(side: Side) -> None:
    groups = [task.id for task in base().tasks.values() if base().is_group(task.id)]
    moved = next(task.id for task in base().tasks.values() if task.parent not in (None, groups[1]))
    mine, theirs = base().copy(), base().copy()
    mine.apply(delete_tasks(mine, [groups[1]]))
    theirs.apply(move_task(theirs, moved, groups[1]))
    (asked,) = merge(base(), mine, theirs).open
    plan = merge(base(), mine, theirs, {asked.key: side}).plan
    assert plan.tasks[moved].parent == (groups[1] if side is Side.THEIRS else base().tasks[moved].parent)
    assert len(plan.tasks) == len((mine if side is Side.MINE else theirs).tasks)
