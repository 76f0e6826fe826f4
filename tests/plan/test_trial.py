"""What if? Changes are tried on a copy, and kept as one edit or let go."""

import pytest

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header
from coordinator.plan.trial import Trial


@pytest.fixture
def plan() -> Plan:
    found = Plan(Header(start=0))
    for name in ("Menu", "Shop", "Cook"):
        found.apply(edits.add_task(found, name))
    return found


def id_of(plan: Plan, name: str) -> str:
    return next(task.id for task in plan.tasks.values() if task.name == name)


def test_what_is_tried_leaves_the_plan_alone(plan: Plan) -> None:
    before, trial = plan.copy(), Trial(plan)
    trial.make(edits.edit_task(trial.plan, id_of(plan, "Menu"), name="Food"))
    assert plan == before
    assert trial.plan != before


def test_what_was_tried_is_kept_as_one_edit_and_undone_in_one_step(plan: Plan) -> None:
    before, trial = plan.copy(), Trial(plan)
    menu = id_of(plan, "Menu")
    trial.make(edits.edit_task(trial.plan, menu, name="Food"))
    trial.make(edits.edit_task(trial.plan, menu, name="Drinks"))
    for name in ("Sing", "Dance"):
        trial.make(edits.add_task(trial.plan, name))
    change = trial.change
    assert change.name == "rename Menu to Food, rename Food to Drinks and 2 more"
    assert len(change.rows) == 3
    plan.apply(change)
    assert plan == trial.plan
    plan.apply(change.inverse)
    assert plan == before


def test_what_is_tried_is_undone_and_redone_step_by_step(plan: Plan) -> None:
    trial = Trial(plan)
    trial.make(edits.add_task(trial.plan, "Sing"))
    after = trial.plan.copy()
    assert trial.undo_name == "add Sing"
    trial.undo()
    assert trial.plan == plan
    assert trial.undo() is None
    assert trial.redo_name == "add Sing"
    trial.redo()
    assert trial.plan == after
    assert trial.redo() is None


def test_what_cancels_out_leaves_nothing_to_keep(plan: Plan) -> None:
    trial, menu = Trial(plan), id_of(plan, "Menu")
    trial.make(edits.edit_task(trial.plan, menu, name="Food"))
    trial.make(edits.edit_task(trial.plan, menu, name="Menu"))
    assert not trial.change


def test_an_edit_that_does_not_fit_the_trial_is_refused(plan: Plan) -> None:
    trial = Trial(plan)
    stale: Change = edits.edit_task(plan, id_of(plan, "Menu"), name="Food")
    trial.make(edits.delete_tasks(trial.plan, [id_of(plan, "Menu")]))
    with pytest.raises(Refusal):
        trial.make(stale)
