"""Comparing two plans: what differs is told in words, what matters most first."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from coordinator.comparing import Difference, DifferenceKind, Group, differences, told
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan, between
from coordinator.plan.records import Absence, Header, LinkType, Person, Skill, Task
from tests import copies
from tests.copies import EDITS, Edits, Verb, id_of
from tests.ui.conftest import START, village_fair


@pytest.fixture
def fair() -> Plan:
    return village_fair()


def edited(plan: Plan, *verbs: Verb) -> Plan:
    copy = plan.copy()
    for verb in verbs:
        copy.apply(verb(copy))
    return copy


def texts(found: list[Difference], group: Group) -> list[str]:
    return [each.text for each in found if each.group is group]


def test_the_same_plans_do_not_differ(fair: Plan) -> None:
    assert differences(fair, fair.copy()) == []


def test_what_has_no_name_is_called_by_its_id() -> None:
    nameless = [Task(id="t7", name=""), Person(id="p7", name=""), Skill(id="s7", name="")]
    plan = Plan(Header(start=START), nameless)
    found = differences(Plan(Header(start=START)), plan)
    assert [each.text for each in found] == ["t7", "P7: added", "S7: added"]


def test_the_finish_comes_first_then_what_is_gone_and_new_then_what_moves(fair: Plan) -> None:
    later = edited(
        fair,
        lambda plan: edits.edit_task(plan, id_of(plan, "Shop"), duration=Duration(2, "d")),
        lambda plan: edits.delete_tasks(plan, [id_of(plan, "Invite everyone")]),
        lambda plan: edits.add_task(plan, "Buy ice", id_of(plan, "Food"), duration=Duration(1, "h")),
    )
    assert list(told(differences(fair, later))) == [
        "The plan (1)",
        "  The finish: 1d 4h later, Thu 5 Mar 14:00 → Fri 6 Mar 18:00",
        "Removed (1)",
        "  Invite everyone: 3h",
        "Added (1)",
        "  Buy ice: 1h, in Food",
        "Moved (3)",
        "  Shop: 1d 4h later, Wed 4 Mar 09:00 – 14:00 → Wed 4 Mar 09:00 – Thu 5 Mar 18:00",
        "  Cook: 1d 4h later, Wed 4 Mar 14:00 – Thu 5 Mar 14:00 → Fri 6 Mar 09:00 – 18:00",
        "  Open the doors: 1d 4h later, Thu 5 Mar 14:00 → Fri 6 Mar 18:00",
        "Tasks (1)",
        "  Shop: estimate 4h → 2d",
    ]


@pytest.mark.parametrize(
    ("verb", "group", "line"),
    [
        (lambda p: edits.edit_task(p, id_of(p, "Cook"), name="Bake"), Group.TASKS, "Bake: renamed, was Cook"),
        (
            lambda p: edits.move_task(p, id_of(p, "Decorate"), None),
            Group.TASKS,
            "Decorate: moved to the top",
        ),
        (
            lambda p: edits.assign(p, id_of(p, "Ana"), id_of(p, "Cook")),
            Group.TEAMS,
            "Cook: Ana joins",
        ),
        (
            lambda p: (
                edits.hand_over(p, id_of(p, "Agree the menu"), id_of(p, "Ana"), id_of(p, "Dee"))
                if False
                else edits.unassign(p, id_of(p, "Ana"), id_of(p, "Agree the menu"))
            ),
            Group.TEAMS,
            "Agree the menu: Ana leaves",
        ),
        (
            lambda p: edits.link(
                p, id_of(p, "Shop"), id_of(p, "Decorate"), LinkType.START_START, Duration(1, "d")
            ),
            Group.LINKS,
            "Decorate: waits for Shop (SS +1d)",
        ),
        (
            lambda p: edits.unlink(p, [next(each.id for each in p.links_from(id_of(p, "Shop")))]),
            Group.LINKS,
            "Cook: no longer waits for Shop",
        ),
        (
            lambda p: edits.set_level(p, id_of(p, "Bo"), id_of(p, "Cooking"), 2),
            Group.PEOPLE,
            "Bo: Cooking 1 → 2",
        ),
        (
            lambda p: edits.edit_person(
                p, id_of(p, "Bo"), absences=(Absence(start=START + DAY, finish=START + 2 * DAY),)
            ),
            Group.PEOPLE,
            "Bo: away Tue 3 Mar 09:00 to Wed 4 Mar 09:00",
        ),
        (lambda p: edits.delete_people(p, [id_of(p, "Dee")]), Group.PEOPLE, "Dee: removed"),
        (lambda p: edits.add_skill(p, "Sound"), Group.SKILLS, "Sound: added"),
        (
            lambda p: edits.edit_header(
                p, calendar=replace(p.calendar, week=((),) * 5 + (((540, 720),),) * 2)
            ),
            Group.PLAN,
            "The plan: hours Mon 09:00-12:00 13:00-18:00, Tue 09:00-12:00 13:00-18:00, Wed 09:00-12:00 "
            "13:00-18:00, Thu 09:00-12:00 13:00-18:00, Fri 09:00-12:00 13:00-18:00 → "
            "Sat 09:00-12:00, Sun 09:00-12:00",
        ),
    ],
)
def test_each_edit_is_told_in_words(fair: Plan, verb: Verb, group: Group, line: str) -> None:
    assert line in texts(differences(fair, edited(fair, verb)), group)


def test_what_goes_with_a_task_is_not_told_again(fair: Plan) -> None:
    without = edited(fair, lambda p: edits.delete_tasks(p, [id_of(p, "Food")]))
    found = differences(fair, without)
    assert texts(found, Group.REMOVED)[0] == "Food: a group of 3 tasks"
    assert "Shop: 4h, with Bo, in Food" in texts(found, Group.REMOVED)
    assert texts(found, Group.LINKS) == []
    assert texts(found, Group.TEAMS) == []


@settings(deadline=None)
@given(EDITS, EDITS)
def test_the_other_way_about_the_other_half_is_told(first: Edits, second: Edits) -> None:
    base = village_fair()
    a, b = copies.edited(base, first), copies.edited(base, second)
    there, back = differences(a, b), differences(b, a)
    for kind, other in (
        (DifferenceKind.ADDED, DifferenceKind.REMOVED),
        (DifferenceKind.MOVED, DifferenceKind.MOVED),
        (DifferenceKind.CHANGED, DifferenceKind.CHANGED),
    ):
        assert {(e.table, e.id) for e in there if e.kind is kind} == {
            (e.table, e.id) for e in back if e.kind is other
        }


@settings(deadline=None)
@given(EDITS, EDITS)
def test_the_change_between_two_plans_makes_the_one_of_the_other(first: Edits, second: Edits) -> None:
    base = village_fair()
    a, b = copies.edited(base, first), copies.edited(base, second)
    made = a.copy()
    made.apply(between(a, b))
    assert made == b
