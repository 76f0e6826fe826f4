"""A change of teams and turns taken apart, to make some of it."""

from coordinator.plan import edits
from coordinator.plan.changes import Change, joined
from coordinator.plan.edits.steps import Steps
from coordinator.plan.parts import parts, without
from coordinator.plan.plan import Plan
from tests.timing.small import on, person, plan_of, task


def plan() -> Plan:
    people = [person(each) for each in ("ana", "bo", "cai")]
    return plan_of(task("menu", "1d"), task("shop", "1d"), *people, *on("menu", "ana"))


def reorganized(plan: Plan) -> Change:
    """Bo and Cai take over the menu, Ana shops first."""
    steps = Steps(plan)
    steps.make(edits.unassign(steps.plan, "ana", "menu"))
    for who, what in (("bo", "menu"), ("cai", "menu"), ("ana", "shop")):
        steps.make(edits.assign(steps.plan, who, what))
    steps.make(edits.edit_task(steps.plan, "shop", turn=0))
    steps.make(edits.edit_task(steps.plan, "menu", turn=1))
    return steps.as_one("best plan")


def test_each_team_is_a_part_and_so_is_the_order() -> None:
    found = plan()
    said = [part.text for part in parts(found, reorganized(found))]
    assert said == ["Menu: Bo and Cai join, Ana leaves", "Shop: Ana joins", "The order of work: 2 tasks"]


def test_anything_else_is_a_part_too() -> None:
    found = plan()
    change = joined("both", [reorganized(found), edits.add_task(found, "Sweep")])
    assert parts(found, change)[-1].text == "1 other change"


def test_some_of_it_is_made_without_the_rest() -> None:
    found = plan()
    whole = found.copy()
    change = reorganized(found)
    menu, shop, turns = parts(found, change)
    found.apply(without(change, [menu, turns]))
    assert [found.team(each) for each in ("menu", "shop")] == [["ana"], ["ana"]]
    assert found.tasks["shop"].turn is None
    found.apply(menu.change)
    found.apply(turns.change)
    whole.apply(change)
    assert found == whole
    assert shop.task == "shop"
