"""What is merged without a word, and what is asked, by the kinds of things that two people may do at once."""

from dataclasses import replace

import pytest

from coordinator.merge import Conflict, Merge, Side, merge
from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import closing_links
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Ask, Call, DayException, Seat, Task
from tests.copies import Verb, id_of
from tests.ui.conftest import START, village_fair


@pytest.fixture
def fair() -> Plan:
    return village_fair()


def made(plan: Plan, *verbs: Verb) -> Plan:
    copy = plan.copy()
    for verb in verbs:
        copy.apply(verb(copy))
    return copy


def both(base: Plan, mine: Verb, theirs: Verb) -> Merge:
    return merge(base, made(base, mine), made(base, theirs))


def answered(base: Plan, mine: Verb, theirs: Verb, side: Side) -> Plan:
    first = both(base, mine, theirs)
    return merge(
        base, made(base, mine), made(base, theirs), {each.key: side for each in first.conflicts}
    ).plan


def the(found: Merge) -> Conflict:
    (conflict,) = found.conflicts
    return conflict


def task(name: str, **fields: object) -> Verb:
    return lambda plan: edits.edit_task(plan, id_of(plan, name), **fields)


def person(who: str, **fields: object) -> Verb:
    return lambda plan: edits.edit_person(plan, id_of(plan, who), **fields)


def away(day: int) -> Absence:
    return Absence(start=START + day * DAY, finish=START + (day + 1) * DAY)


def test_levels_are_merged_skill_by_skill_and_absences_and_days_off_as_sets(fair: Plan) -> None:
    cooking, driving = id_of(fair, "Cooking"), id_of(fair, "Driving")
    free = [DayException(first_day=START // DAY + day, last_day=START // DAY + day) for day in (1, 2)]

    def side(number: int) -> tuple[Verb, ...]:
        level = (cooking, 4) if number == 0 else (driving, 3)
        return (
            lambda plan: edits.set_level(plan, id_of(plan, "Bo"), *level),
            person("Dee", absences=(away(number),)),
            lambda plan: edits.edit_header(plan, calendar=replace(plan.calendar, exceptions=(free[number],))),
        )

    found = merge(fair, made(fair, *side(0)), made(fair, *side(1)))
    assert found.conflicts == ()
    plan = found.plan
    assert plan.people[id_of(plan, "Bo")].levels == {cooking: 4, driving: 3}
    assert plan.people[id_of(plan, "Dee")].absences == (away(0), away(1))
    assert plan.calendar.exceptions == tuple(free)


def test_the_same_level_set_otherwise_is_asked_by_its_skill(fair: Plan) -> None:
    cooking = id_of(fair, "Cooking")
    sides = [lambda plan, n=n: edits.set_level(plan, id_of(plan, "Bo"), cooking, n) for n in (3, 4)]
    conflict = the(both(fair, *sides))
    assert (conflict.about, conflict.what) == ("Bo", "levels in Cooking")
    assert (conflict.base, conflict.mine, conflict.theirs) == ("1", "3", "4")
    assert answered(fair, *sides, Side.THEIRS).people[id_of(fair, "Bo")].levels[cooking] == 4


def test_a_seat_gets_the_level_of_one_side_and_the_number_of_the_other(fair: Plan) -> None:
    (seat,) = fair.tasks[id_of(fair, "Agree the menu")].seats
    found = both(
        fair,
        task("Agree the menu", seats=(replace(seat, level=3),)),
        task("Agree the menu", seats=(replace(seat, count=2), Seat(skill=id_of(fair, "Driving")))),
    )
    assert found.conflicts == ()
    merged = found.plan.tasks[id_of(fair, "Agree the menu")].seats
    assert merged == (replace(seat, level=3, count=2), Seat(skill=id_of(fair, "Driving")))


def test_notes_that_both_wrote_below_stand_below_each_other(fair: Plan) -> None:
    sides = [lambda plan, n=n: edits.add_note(plan, id_of(plan, "Cook"), f"note {n}") for n in (1, 2)]
    found = both(fair, *sides)
    assert found.conflicts == ()
    assert found.plan.tasks[id_of(fair, "Cook")].notes == "note 1\n\nnote 2"


@pytest.mark.parametrize("deletes", Side)
@pytest.mark.parametrize("answer", Side)
def test_a_group_that_one_deleted_and_the_other_worked_on_is_kept_or_deleted_whole(
    fair: Plan, deletes: Side, answer: Side
) -> None:
    delete: Verb = lambda plan: edits.delete_tasks(plan, [id_of(plan, "Food")])  # noqa: E731
    verbs = (delete, task("Shop", notes="by bike"))
    sides = verbs if deletes is Side.MINE else verbs[::-1]
    conflict = the(both(fair, *sides))
    assert (conflict.about, conflict.what) == ("Food", "deleted or kept")
    assert conflict.of(deletes) == "deleted with 3 tasks inside"
    assert conflict.of(deletes.other) == "Shop: other notes"
    plan = answered(fair, *sides, answer)
    if answer is deletes:
        assert plan == made(fair, delete)
    else:
        assert plan == made(fair, task("Shop", notes="by bike"))


@pytest.mark.parametrize("answer", Side)
def test_a_task_that_was_moved_out_of_a_group_before_the_other_deleted_that_is_asked_about(
    fair: Plan, answer: Side
) -> None:
    sides = (
        lambda plan: edits.delete_tasks(plan, [id_of(plan, "Food")]),
        lambda plan: edits.move_task(plan, id_of(plan, "Shop"), id_of(plan, "Venue")),
    )
    conflict = the(both(fair, *sides))
    assert (conflict.about, conflict.mine, conflict.theirs) == ("Shop", "deleted", "other place")
    plan = answered(fair, *sides, answer)
    assert ("Shop" in {each.name for each in plan.tasks.values()}) == (answer is Side.THEIRS)
    if answer is Side.THEIRS:
        shop = id_of(plan, "Shop")
        assert plan.tasks[shop].parent == id_of(plan, "Venue")
        assert plan.team(shop) == [id_of(plan, "Bo")]


def test_a_person_who_was_deleted_here_and_assigned_there_is_asked_about(fair: Plan) -> None:
    sides = (
        lambda plan: edits.delete_people(plan, [id_of(plan, "Dee")]),
        lambda plan: edits.assign(plan, id_of(plan, "Dee"), id_of(plan, "Decorate")),
    )
    conflict = the(both(fair, *sides))
    assert conflict.theirs == "Dee on Decorate is new"
    assert "Dee" not in {each.name for each in answered(fair, *sides, Side.MINE).people.values()}
    assert answered(fair, *sides, Side.THEIRS) == made(fair, sides[1])


@pytest.mark.parametrize("side", Side)
def test_links_that_close_a_circle_only_together_are_asked_and_one_gives_way(fair: Plan, side: Side) -> None:
    sides = (
        lambda plan: edits.link(plan, id_of(plan, "Cook"), id_of(plan, "Decorate")),
        lambda plan: edits.link(plan, id_of(plan, "Decorate"), id_of(plan, "Agree the menu")),
    )
    conflict = the(both(fair, *sides))
    assert conflict.about.startswith("A circle: ")
    assert {conflict.mine, conflict.theirs} == {"Cook → Decorate", "Decorate → Agree the menu"}
    plan = answered(fair, *sides, side)
    assert closing_links(plan) == []
    assert plan == made(fair, sides[0 if side is Side.MINE else 1])


def test_groups_that_were_put_into_each_other_are_asked_about(fair: Plan) -> None:
    sides = (
        lambda plan: edits.move_task(plan, id_of(plan, "Invite everyone"), id_of(plan, "Decorate")),
        lambda plan: edits.move_task(plan, id_of(plan, "Decorate"), id_of(plan, "Invite everyone")),
    )
    conflict = the(both(fair, *sides))
    assert conflict.about.startswith("Groups in each other: ")
    for number, side in enumerate(Side):
        assert answered(fair, *sides, side) == made(fair, sides[number])


@pytest.mark.parametrize("side", Side)
def test_one_seat_that_both_gave_away_is_asked_and_the_other_person_is_not_put_there(
    fair: Plan, side: Side
) -> None:
    fair.apply(
        edits.edit_task(fair, id_of(fair, "Invite everyone"), seats=(Seat(skill=id_of(fair, "Cooking")),))
    )
    sides = [
        lambda plan, name=name: edits.assign(plan, id_of(plan, name), id_of(plan, "Invite everyone"))
        for name in ("Ana", "Bo")
    ]
    conflict = the(both(fair, *sides))
    assert (conflict.what, conflict.mine, conflict.theirs) == ("who takes the seat", "Ana", "Bo")
    assert answered(fair, *sides, side) == made(fair, sides[0 if side is Side.MINE else 1])


def test_two_seats_that_both_began_to_fill_are_both_filled(fair: Plan) -> None:
    seats = (Seat(skill=id_of(fair, "Cooking"), count=2),)
    fair.apply(edits.edit_task(fair, id_of(fair, "Invite everyone"), seats=seats))
    sides = [
        lambda plan, name=name: edits.assign(plan, id_of(plan, name), id_of(plan, "Invite everyone"))
        for name in ("Ana", "Bo")
    ]
    found = both(fair, *sides)
    assert found.conflicts == ()
    assert set(found.plan.holders(id_of(fair, "Invite everyone"))) == {id_of(fair, "Ana"), id_of(fair, "Bo")}


def test_who_no_longer_meets_a_level_stands_beyond_the_seats_and_is_told(fair: Plan) -> None:
    cooking = id_of(fair, "Cooking")
    found = both(
        fair,
        lambda plan: edits.set_level(plan, id_of(plan, "Ana"), cooking, 1),
        lambda plan: edits.assign(plan, id_of(plan, "Ana"), id_of(plan, "Cook")),
    )
    assert found.conflicts == ()
    assert found.plan.holders(id_of(fair, "Cook")) == [None, None]
    assert found.notes == ("Ana stands beyond the seats of Cook now; take Ana off, or add a seat",)


def added(id: str, name: str) -> Verb:
    row = RowChange("tasks", None, Task(id=id, name=name, duration=Duration(1, "h")))
    return lambda plan: Change(f"add {name}", (row,))


def test_two_tasks_that_got_the_same_id_are_both_there_and_one_has_a_new_id(fair: Plan) -> None:
    menu = id_of(fair, "Agree the menu")
    mine = made(fair, added("t9", "Buy ice"), lambda plan: edits.link(plan, menu, "t9"))
    theirs = made(fair, added("t9", "Sweep"), lambda plan: edits.assign(plan, id_of(plan, "Dee"), "t9"))
    found = merge(fair, mine, theirs)
    assert found.conflicts == ()
    plan = found.plan
    ice, sweep = id_of(plan, "Buy ice"), id_of(plan, "Sweep")
    assert "t9" in (ice, sweep)
    assert ice != sweep
    assert [link.predecessor for link in plan.links_to(ice)] == [menu]
    assert plan.team(sweep) == [id_of(plan, "Dee")]
    assert len(found.notes) == 1
    assert "has a new id" in found.notes[0]


def test_a_skill_or_a_person_that_both_added_is_one(fair: Plan) -> None:
    def side(level: int, name: str) -> tuple[Verb, ...]:
        return (
            lambda plan: edits.add_skill(plan, "Sound"),
            lambda plan: edits.add_person(plan, "Eve"),
            lambda plan: edits.set_level(plan, id_of(plan, name), id_of(plan, "Sound"), level),
            lambda plan: edits.assign(plan, id_of(plan, "Eve"), id_of(plan, "Decorate")),
        )

    found = merge(fair, made(fair, *side(2, "Ana")), made(fair, *side(3, "Bo")))
    assert found.conflicts == ()
    plan = found.plan
    assert [each.name for each in plan.people.values()].count("Eve") == 1
    assert [each.name for each in plan.skills.values()].count("Sound") == 1
    sound = id_of(plan, "Sound")
    assert [plan.people[id_of(plan, name)].level(sound) for name in ("Ana", "Bo")] == [2, 3]
    assert plan.team(id_of(plan, "Decorate")) == [id_of(plan, "Eve")]


def test_people_who_come_to_be_called_the_same_are_told_apart(fair: Plan) -> None:
    found = both(fair, person("Dee", name="Eve"), lambda plan: edits.add_person(plan, "Eve"))
    assert sorted(each.name for each in found.plan.people.values()) == ["Ana", "Bo", "Cai", "Eve", "Eve 2"]
    assert found.notes == ("Eve is called Eve 2 now, for there is another Eve",)


def test_an_order_of_work_that_both_found_is_asked_about_once(fair: Plan) -> None:
    def ordered(first: int) -> Verb:
        rows = [
            RowChange("tasks", each, replace(each, turn=first + number))
            for number, each in enumerate(fair.tasks.values())
        ]
        return lambda plan: Change("order", tuple(rows))

    conflict = the(both(fair, ordered(1), ordered(100)))
    assert conflict.key == "tasks/all/turn"
    assert len(conflict.rows) == len(fair.tasks)
    assert answered(fair, ordered(1), ordered(100), Side.THEIRS) == made(fair, ordered(100))


def test_a_new_name_of_the_plan_asks_at_most_about_the_name_and_its_codes_hold_on(fair: Plan) -> None:
    renamed = [lambda plan, name=name: edits.edit_header(plan, name=name) for name in ("Fete", "Feast")]
    one_side = both(fair, renamed[0], lambda plan: edits.add_person(plan, "Eve"))
    assert one_side.conflicts == ()
    assert (one_side.plan.header.name, one_side.plan.header.key) == ("Fete", fair.header.key)
    conflict = the(both(fair, *renamed))
    assert (conflict.what, conflict.mine, conflict.theirs) == ("name", "Fete", "Feast")
    assert answered(fair, *renamed, Side.THEIRS).header.key == fair.header.key


def test_of_two_identities_that_were_given_apart_both_orders_of_merging_take_the_same(fair: Plan) -> None:
    fair.apply(Change("blank", (RowChange("header", fair.header, replace(fair.header, identity="")),)))
    sides = [
        lambda plan, code=code: Change(
            "identify", (RowChange("header", plan.header, replace(plan.header, identity=code)),)
        )
        for code in ("bbb", "aaa")
    ]
    for verbs in (sides, sides[::-1]):
        found = both(fair, *verbs)
        assert found.conflicts == ()
        assert found.plan.header.identity == "aaa"


def test_who_was_thanked_from_both_sides_was_thanked_when_they_were_first(fair: Plan) -> None:
    shop, dee = id_of(fair, "Shop"), id_of(fair, "Dee")
    call = Call(id="c1", task=shop, skill=id_of(fair, "Driving"), opened_at=START, closes_at=START + DAY)
    ask = Ask(call="c1", person=dee, code="ab", asked_at=START)
    fair.apply(Change("call", (RowChange("calls", None, call), RowChange("asks", None, ask))))
    sides = [lambda plan, day=day: edits.note_thanks(plan, "c1", [dee], START + day * DAY) for day in (3, 2)]
    found = both(fair, *sides)
    assert found.conflicts == ()
    assert found.plan.asks[ask.id].thanked_at == START + 2 * DAY
    assert both(fair, sides[0], sides[0]).plan.asks[ask.id].thanked_at == START + 3 * DAY
