"""How a schedule has moved away from a baseline."""

import pytest
from hypothesis import given, settings

from coordinator.plan.durations import Duration
from coordinator.plan.edits import (
    add_task,
    delete_baseline,
    delete_tasks,
    edit_header,
    edit_task,
    rename_baseline,
    set_baseline,
)
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, Calendar
from coordinator.timing.schedule import schedule
from coordinator.timing.variance import Variance, variance
from tests.plans import plans
from tests.timing.small import link, plan_of, task


def times(plan: Plan) -> dict[str, tuple[int, int]]:
    return {id: (at.start, at.finish) for id, at in schedule(plan).placements.items()}


@pytest.fixture
def plan() -> Plan:
    """Three tasks in a row, and the baseline of that."""
    made = plan_of(task("a", "1d"), task("b", "1d"), task("c", "2h"), link("a", "b"), link("b", "c"))
    made.apply(set_baseline(made, "As agreed", times(made)))
    return made


def baseline(plan: Plan) -> Baseline:
    return next(iter(plan.baselines.values()))


def now(plan: Plan) -> Variance:
    return variance(plan, baseline(plan), schedule(plan))


def test_the_latest_come_first_with_how_far_they_moved(plan: Plan) -> None:
    plan.apply(edit_task(plan, "b", duration=Duration.parse("2d")))
    found = now(plan)
    assert [(drift.task, drift.words) for drift in found.drifts] == [("b", "1d later"), ("c", "1d later")]
    assert found.words == "finish 1d later"


def test_a_task_that_starts_otherwise_and_finishes_as_before_says_so(plan: Plan) -> None:
    plan.apply(edit_task(plan, "a", duration=Duration.parse("4h")))
    plan.apply(edit_task(plan, "b", duration=Duration.parse("12h")))
    drift = next(drift for drift in now(plan).drifts if drift.task == "b")
    assert drift.words.startswith("starts ")


def test_new_tasks_and_those_that_are_gone_are_told(plan: Plan) -> None:
    plan.apply(add_task(plan, "New"))
    plan.apply(delete_tasks(plan, ["c"]))
    found = now(plan)
    assert [plan.tasks[task].name for task in found.added] == ["New"]
    assert [baseline(plan).tasks[task].name for task in found.gone] == ["C"]


def test_of_a_group_that_has_no_place_any_more_its_tasks_are_told() -> None:
    plan = plan_of(task("fair"), task("stalls", "1d", parent="fair"))
    plan.apply(set_baseline(plan, "As agreed", times(plan)))
    plan.apply(edit_header(plan, calendar=Calendar(week=((),) * 7)))
    assert now(plan).gone == ("stalls",)


def test_a_baseline_is_renamed_and_let_go(plan: Plan) -> None:
    plan.apply(rename_baseline(plan, baseline(plan).id, "Of May"))
    assert baseline(plan).name == "Of May"
    with pytest.raises(Refusal, match="there already"):
        set_baseline(plan, "of may", times(plan))
    plan.apply(delete_baseline(plan, baseline(plan).id))
    assert not plan.baselines


def test_a_plan_without_times_has_none_to_keep() -> None:
    with pytest.raises(Refusal, match="add a task first"):
        set_baseline(plan_of(), "Empty", {})


@given(plans(pins=True, statuses=True))
@settings(max_examples=40, deadline=None)
def test_nothing_has_moved_from_a_baseline_just_set(plan: Plan) -> None:
    if not (found := times(plan)):
        return
    change = set_baseline(plan, "Now", found)
    plan.apply(change)
    moved = variance(plan, plan.baselines[change.rows[0].id], schedule(plan))
    assert (moved.drifts, moved.added, moved.gone) == ((), (), ())
