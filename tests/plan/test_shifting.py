"""A plan moved to another time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.shifting import shifted
from coordinator.timing.schedule import schedule
from tests.plans import plans


@given(plans(pins=True, statuses=True), st.integers(-200, 200))
@settings(max_examples=60, deadline=None)
def test_a_plan_moved_by_whole_weeks_runs_as_before_so_many_weeks_later(plan: Plan, weeks: int) -> None:
    then, now = schedule(plan), schedule(shifted(plan, 7 * weeks))
    step = 7 * weeks * DAY
    assert now.finish == then.finish + step
    for task, placement in then.placements.items():
        moved = now.placements[task]
        assert (moved.start, moved.finish) == (placement.start + step, placement.finish + step)


@given(plans(pins=True, statuses=True), st.integers(-1000, 1000))
@settings(max_examples=60, deadline=None)
def test_moved_there_and_back_it_is_the_same_plan(plan: Plan, days: int) -> None:
    assert shifted(shifted(plan, days), -days) == plan
