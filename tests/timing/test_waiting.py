"""Which tasks could be begun now, and what the others wait for."""

import pytest

from coordinator.plan.edits import add_task, edit_link, edit_task, link
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, LinkType, Status
from coordinator.timing.waiting import Waiting


@pytest.fixture
def plan() -> Plan:
    """A, then B in the group G, then C; A is to do."""
    plan = Plan(Header(start=29_547_900))
    ids = {}
    for name, parent in (("A", None), ("G", None), ("B", "G"), ("C", None)):
        change = add_task(plan, name, ids.get(parent))
        plan.apply(change)
        ids[name] = change.rows[0].id
    for before, after in (("A", "G"), ("G", "C")):
        plan.apply(link(plan, ids[before], ids[after]))
    return plan


def holder(plan: Plan, name: str) -> str | None:
    task = next(each.id for each in plan.tasks.values() if each.name == name)
    found = Waiting(plan).holder(task)
    return plan.tasks[found].name if found is not None else None


def become(plan: Plan, name: str, status: Status) -> None:
    task = next(each.id for each in plan.tasks.values() if each.name == name)
    plan.apply(edit_task(plan, task, status=status))


def test_a_task_without_links_is_ready(plan: Plan) -> None:
    assert holder(plan, "A") is None


def test_what_the_group_around_it_waits_for_holds_a_task_as_well(plan: Plan) -> None:
    assert holder(plan, "B") == "A"
    become(plan, "A", Status.DOING)
    assert holder(plan, "B") == "A"
    become(plan, "A", Status.DONE)
    assert holder(plan, "B") is None


def test_a_group_holds_what_waits_for_it_until_all_in_it_is_done(plan: Plan) -> None:
    assert holder(plan, "C") == "G"
    become(plan, "B", Status.DONE)
    assert holder(plan, "C") is None


@pytest.mark.parametrize(
    ("kind", "until"),
    [
        (LinkType.START_START, Status.DOING),
        (LinkType.FINISH_FINISH, Status.TODO),
        (LinkType.START_FINISH, Status.TODO),
    ],
)
def test_a_link_holds_no_longer_than_its_type_says(plan: Plan, kind: LinkType, until: Status) -> None:
    for each in list(plan.links.values()):
        if plan.tasks[each.predecessor].name == "A":
            plan.apply(edit_link(plan, each.id, kind, each.lag))
    assert holder(plan, "B") == ("A" if until is not Status.TODO else None)
    become(plan, "A", until)
    assert holder(plan, "B") is None
