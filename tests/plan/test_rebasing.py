"""An edit that was made on a plan as it was, brought to the plan as another has made it since."""

from hypothesis import given, settings

from coordinator.plan.circles import any_circle
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import between
from coordinator.plan.rebasing import rebased
from coordinator.plan.references import REFERENCES, dangling
from tests.copies import EDITS, Edits, edited
from tests.ui.conftest import village_fair


@given(EDITS, EDITS)
@settings(max_examples=60, deadline=None)
def test_two_edits_together_leave_a_sound_plan_or_the_later_is_refused(mine: Edits, theirs: Edits) -> None:
    base = village_fair()
    plan, change = edited(base, theirs), between(base, edited(base, mine))
    before = plan.copy()
    try:
        plan.apply(rebased(plan, change))
    except Refusal:
        assert plan == before
        return
    rows = ((table, row) for table in REFERENCES for row in plan.table(table).values())
    assert not any(dangling(plan, table, row) for table, row in rows)
    assert len(plan.outline()) == len(plan.tasks)
    assert any_circle(plan) is None
    for task in plan.tasks:
        seats = [each.seat for each in plan.assignments_on(task) if each.seat is not None]
        assert len(seats) == len(set(seats))
