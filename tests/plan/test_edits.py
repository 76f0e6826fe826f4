"""The verbs: each says what it does, refuses what can't be, and is undone by its inverse."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import closing_links
from coordinator.plan.durations import Duration
from coordinator.plan.edits.drafts import Draft, DraftLink, DraftSeat
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, LinkType, Seat, Status
from coordinator.plan.seating import misfits


class Story:
    """A plan told by names, for short tests."""

    def __init__(self) -> None:
        self.plan = Plan(Header(start=0, name="Fair"))
        self.changes: list[Change] = []

    def do(self, change: Change) -> str:
        self.plan.apply(change)
        self.changes.append(change)
        return change.rows[0].id if change.rows else ""

    def task(self, name: str, **fields: object) -> str:
        return self.do(edits.add_task(self.plan, name, **fields))

    def person(self, name: str, **levels: int) -> str:
        return self.do(edits.add_person(self.plan, name, levels=levels))

    def skill(self, name: str) -> str:
        return self.do(edits.add_skill(self.plan, name))

    def names(self, tasks: list[str | None]) -> list[str | None]:
        rows = {**self.plan.tasks, **self.plan.people}
        return [None if each is None else rows[each].name for each in tasks]


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def kitchen(story: Story) -> Story:
    story.cook = story.skill("Cooking")  # type: ignore[attr-defined]
    cook = story.cook  # type: ignore[attr-defined]
    story.ana = story.person("Ana", **{cook: 3})  # type: ignore[attr-defined]
    story.bo = story.person("Bo", **{cook: 1})  # type: ignore[attr-defined]
    story.dee = story.person("Dee")  # type: ignore[attr-defined]
    seats = (Seat(skill=cook, level=2), Seat(skill=cook, level=2, stretch=True))
    story.menu = story.task("Menu", seats=seats)  # type: ignore[attr-defined]
    return story


def test_an_edit_is_named_for_the_menu(kitchen) -> None:
    assert edits.assign(kitchen.plan, kitchen.ana, kitchen.menu).name == "assign Ana to Menu"
    assert edits.edit_task(kitchen.plan, kitchen.menu, name="Food").name == "rename Menu to Food"
    estimate = edits.edit_task(kitchen.plan, kitchen.menu, duration=Duration.parse("2d"))
    assert estimate.name == "change the estimate of Menu"


def test_a_learner_sits_in_the_stretch_seat_once_the_mentor_is_there(kitchen) -> None:
    with pytest.raises(Refusal, match="with a mentor on the team it would be a stretch"):
        edits.assign(kitchen.plan, kitchen.bo, kitchen.menu)
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu))
    kitchen.do(edits.assign(kitchen.plan, kitchen.bo, kitchen.menu))
    assert kitchen.names(kitchen.plan.holders(kitchen.menu)) == ["Ana", "Bo"]


def test_a_learner_whose_mentor_leaves_stands_beyond_the_seats(kitchen) -> None:
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu))
    kitchen.do(edits.assign(kitchen.plan, kitchen.bo, kitchen.menu))
    kitchen.do(edits.unassign(kitchen.plan, kitchen.ana, kitchen.menu))
    assert kitchen.names(kitchen.plan.team(kitchen.menu)) == [None, None, "Bo"]


def test_nobody_takes_an_open_seat_above_their_level(kitchen) -> None:
    with pytest.raises(Refusal, match="Dee has Cooking 0, the seat asks for 2"):
        edits.assign(kitchen.plan, kitchen.dee, kitchen.menu)


def test_a_helper_moves_along_so_that_an_expert_fits_too(story: Story) -> None:
    cook = story.skill("Cooking")
    ana, bo = story.person("Ana", **{cook: 3}), story.person("Bo", **{cook: 1})
    task = story.task("Cook", seats=(Seat(skill=cook, level=1), Seat(skill=cook, level=3)))
    story.do(edits.assign(story.plan, ana, task, 0))
    story.do(edits.assign(story.plan, bo, task))
    assert story.names(story.plan.holders(task)) == ["Bo", "Ana"]


def test_a_seat_that_is_held_changes_hands(kitchen) -> None:
    cy = kitchen.person("Cy", **{kitchen.cook: 4})
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu, 0))
    change = edits.assign(kitchen.plan, cy, kitchen.menu, 0)
    assert change.name == "assign Cy to Menu in place of Ana"
    kitchen.do(change)
    assert kitchen.names(kitchen.plan.team(kitchen.menu)) == ["Cy", None]


def test_whoever_joins_a_full_team_stands_beyond_the_seats(story: Story) -> None:
    ana = story.person("Ana")
    task = story.task("Talk")
    story.do(edits.assign(story.plan, ana, task))
    assert story.plan.team(task) == [ana]
    assert story.plan.holders(task) == []


def test_levels_that_change_seat_the_teams_anew(kitchen) -> None:
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu))
    kitchen.do(edits.set_level(kitchen.plan, kitchen.ana, kitchen.cook, 0))
    assert kitchen.plan.team(kitchen.menu) == [None, None, kitchen.ana]
    kitchen.do(edits.set_level(kitchen.plan, kitchen.ana, kitchen.cook, 2))
    assert kitchen.ana in kitchen.plan.holders(kitchen.menu)


def test_an_aim_is_set_and_let_go_and_leaves_the_levels(kitchen) -> None:
    kitchen.do(edits.set_aim(kitchen.plan, kitchen.ana, kitchen.cook, 4))
    before = kitchen.plan.people[kitchen.ana].levels
    assert kitchen.plan.people[kitchen.ana].aims == {kitchen.cook: 4}
    kitchen.do(edits.set_aim(kitchen.plan, kitchen.ana, kitchen.cook, 0))
    assert kitchen.plan.people[kitchen.ana].aims == {}
    assert kitchen.plan.people[kitchen.ana].levels == before


def test_a_deleted_mentor_leaves_no_one_wrongly_seated(kitchen) -> None:
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu))
    kitchen.do(edits.assign(kitchen.plan, kitchen.bo, kitchen.menu))
    kitchen.do(edits.delete_people(kitchen.plan, [kitchen.ana]))
    assert kitchen.plan.team(kitchen.menu) == [None, None, kitchen.bo]
    assert not list(kitchen.plan.assignments_of(kitchen.ana))


def test_a_deleted_skill_takes_its_levels_and_seats_along(kitchen) -> None:
    kitchen.do(edits.assign(kitchen.plan, kitchen.ana, kitchen.menu))
    kitchen.do(edits.delete_skill(kitchen.plan, kitchen.cook))
    assert kitchen.plan.tasks[kitchen.menu].seats == ()
    assert kitchen.plan.people[kitchen.ana].levels == {}
    assert kitchen.plan.team(kitchen.menu) == [kitchen.ana]


def test_a_link_that_closes_a_circle_is_refused_and_the_circle_is_named(story: Story) -> None:
    menu, shop, cook = (story.task(name) for name in ("Menu", "Shop", "Cook"))
    story.do(edits.link_in_order(story.plan, [menu, shop, cook]))
    with pytest.raises(Refusal, match="close a circle: Menu → Shop → Cook → Menu"):
        edits.link(story.plan, cook, menu)
    with pytest.raises(Refusal, match="wait for itself"):
        edits.link(story.plan, menu, menu)


def test_a_task_never_waits_for_its_own_group(story: Story) -> None:
    food = story.task("Food")
    menu = story.task("Menu", parent=food)
    for ends in ((food, menu), (menu, food)):
        with pytest.raises(Refusal, match="circle"):
            edits.link(story.plan, *ends)


def test_a_task_is_not_moved_to_where_a_link_would_close_a_circle(story: Story) -> None:
    food, menu = story.task("Food"), story.task("Menu")
    story.task("Shop", parent=food)
    story.do(edits.link(story.plan, food, menu))
    with pytest.raises(Refusal, match="can't be moved there"):
        edits.move_task(story.plan, menu, food)


def test_tasks_are_indented_into_the_one_above_and_taken_out_again(story: Story) -> None:
    food, menu, shop = story.task("Food"), story.task("Menu"), story.task("Shop")
    story.do(edits.indent(story.plan, menu))
    story.do(edits.indent(story.plan, shop))
    assert [task.name for task in story.plan.children(food)] == ["Menu", "Shop"]
    story.do(edits.outdent(story.plan, menu))
    assert [task.name for task in story.plan.children(None)] == ["Food", "Menu"]
    with pytest.raises(Refusal, match="in no group"):
        edits.outdent(story.plan, menu)


def test_tasks_stand_where_they_were_put_however_many_are_put_there(story: Story) -> None:
    before, food, last = (story.task(name) for name in ("Before", "Food", "Last"))
    inside = [story.task(f"Food {number}", parent=food) for number in range(70)]
    for task in inside:
        story.do(edits.outdent(story.plan, task))
    assert [task.id for task in story.plan.children(None)] == [before, food, *reversed(inside), last]


def test_a_link_keeps_what_other_programs_know_of_it_when_it_is_moved(story: Story) -> None:
    menu, shop, cook = (story.task(name) for name in ("Menu", "Shop", "Cook"))
    linked = Link(predecessor=menu, successor=shop, lag=Duration(1, "d"), extra={"colour": "red"})
    story.do(Change("link", (RowChange("links", None, linked),)))
    story.do(edits.move_link(story.plan, linked.id, cook))
    assert [*story.plan.links.values()] == [replace(linked, successor=cook)]


def test_what_someone_has_left_is_not_handed_over_by_them(kitchen) -> None:
    with pytest.raises(Refusal, match="Dee is not on Menu"):
        edits.hand_over(kitchen.plan, kitchen.menu, kitchen.dee, kitchen.ana)


def test_a_plan_is_not_moved_to_days_that_no_calendar_has(story: Story) -> None:
    story.task("Menu", deadline=400 * DAY)
    with pytest.raises(Refusal, match="after the year 9999"):
        edits.move_plan(story.plan, parse_moment("9999-06-01T09:00"))


def test_a_deleted_group_takes_all_inside_it_along(kitchen) -> None:
    food = kitchen.task("Food")
    shop = kitchen.task("Shop", parent=food)
    kitchen.do(edits.link(kitchen.plan, kitchen.menu, shop, LinkType.START_START))
    kitchen.do(edits.assign(kitchen.plan, kitchen.dee, shop))
    before = kitchen.plan.copy()
    change = edits.delete_tasks(kitchen.plan, [food])
    kitchen.do(change)
    assert set(kitchen.plan.tasks) == {kitchen.menu}
    assert not kitchen.plan.links
    assert not kitchen.plan.assignments
    kitchen.plan.apply(change.inverse)
    assert kitchen.plan == before


def test_bad_values_are_refused_in_words(story: Story) -> None:
    task = story.task("Menu")
    with pytest.raises(Refusal, match="a task needs a name"):
        edits.add_task(story.plan, "  ")
    with pytest.raises(Refusal, match="the plan needs a name"):
        edits.edit_header(story.plan, name="")
    with pytest.raises(Refusal, match="priority"):
        edits.edit_task(story.plan, task, priority=-1)
    with pytest.raises(Refusal, match="no time zone"):
        edits.edit_header(story.plan, time_zone="Europe/Nowhere")
    story.person("Ana")
    with pytest.raises(Refusal, match="a person called ana is there already"):
        edits.add_person(story.plan, "ana")


def test_what_changes_nothing_is_an_empty_change(story: Story) -> None:
    task = story.task("Menu")
    assert not edits.edit_task(story.plan, task, name="Menu", status=Status.TODO)


def test_typed_tasks_come_with_their_people_skills_and_links(story: Story) -> None:
    story.person("Ana")
    drafts = [
        Draft("Food"),
        Draft("Book hall", depth=1),
        Draft(
            "Agree the menu",
            depth=1,
            duration=Duration.parse("2d"),
            seats=(DraftSeat("cooking", 0, 2),),
            people=("ana", "Zoe"),
            after=(DraftLink("book hall"),),
        ),
    ]
    change = edits.add_drafts(story.plan, drafts)
    assert change.name == "add 3 tasks"
    story.do(change)
    menu = next(task for task in story.plan.tasks.values() if task.name == "Agree the menu")
    assert story.names([menu.parent]) == ["Food"]
    assert story.names(story.plan.holders(menu.id)) == ["Ana", "Zoe"]
    assert story.names([link.predecessor for link in story.plan.links_to(menu.id)]) == ["Book hall"]
    story.plan.apply(change.inverse)
    assert [person.name for person in story.plan.people.values()] == ["Ana"]


def test_a_change_that_no_longer_fits_is_refused_whole(story: Story) -> None:
    task = story.task("Menu")
    late = edits.delete_tasks(story.plan, [task])
    story.do(edits.edit_task(story.plan, task, name="Food"))
    before = story.plan.copy()
    with pytest.raises(Refusal, match="has changed since"):
        story.plan.apply(late)
    assert story.plan == before


Verb = Callable[[Plan, random.Random], Change]


def _some(rows: object, chance: random.Random) -> str:
    return chance.choice(sorted(rows))  # type: ignore[call-overload]


VERBS: list[Verb] = [
    lambda plan, c: edits.add_task(plan, f"Task {len(plan.tasks)}", seats=_seats(plan, c)),
    lambda plan, c: edits.add_person(plan, f"Person {c.random()}", levels=_levels(plan, c)),
    lambda plan, c: edits.add_skill(plan, f"Skill {c.random()}"),
    lambda plan, c: edits.link(plan, _some(plan.tasks, c), _some(plan.tasks, c), c.choice(list(LinkType))),
    lambda plan, c: edits.assign(plan, _some(plan.people, c), _some(plan.tasks, c)),
    lambda plan, c: edits.assign(plan, _some(plan.people, c), _some(plan.tasks, c), c.randint(0, 2)),
    lambda plan, c: edits.move_task(
        plan, _some(plan.tasks, c), c.choice([None, _some(plan.tasks, c)]), _some(plan.tasks, c)
    ),
    lambda plan, c: edits.edit_task(plan, _some(plan.tasks, c), seats=_seats(plan, c)),
    lambda plan, c: edits.edit_person(plan, _some(plan.people, c), levels=_levels(plan, c)),
    lambda plan, c: edits.unlink(plan, [_some(plan.links, c)]),
    lambda plan, c: edits.delete_tasks(plan, [_some(plan.tasks, c)]),
    lambda plan, c: edits.delete_people(plan, [_some(plan.people, c)]),
    lambda plan, c: edits.delete_skill(plan, _some(plan.skills, c)),
    lambda plan, c: edits.indent(plan, _some(plan.tasks, c)),
]


def _seats(plan: Plan, chance: random.Random) -> tuple[Seat, ...]:
    return tuple(
        Seat(
            skill=skill, level=chance.randint(0, 3), count=chance.randint(1, 2), stretch=chance.random() < 0.5
        )
        for skill in sorted(plan.skills)[:2]
    )


def _levels(plan: Plan, chance: random.Random) -> dict[str, int]:
    return {skill: chance.randint(1, 4) for skill in sorted(plan.skills)[:2]}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.lists(st.sampled_from(VERBS), min_size=20, max_size=60))
def test_any_edits_keep_the_plan_sound_and_are_undone_step_by_step(seed: int, verbs: list[Verb]) -> None:
    chance = random.Random(seed)
    plan = Plan(Header(start=0))
    done: list[tuple[Plan, Change]] = []
    for verb in [*VERBS[:3], *VERBS[:3], *verbs]:
        try:
            change = verb(plan, chance)
        except (Refusal, IndexError):
            continue
        done.append((plan.copy(), change))
        plan.apply(change)
        assert not closing_links(plan)
        for task in plan.tasks.values():
            assert not misfits(task.single_seats, plan.holders(task.id), plan.people)
            assert task.parent is None or task.parent in plan.tasks
        for row in plan.assignments.values():
            assert row.task in plan.tasks
            assert row.person in plan.people
    for before, change in reversed(done):
        plan.apply(change.inverse)
        assert plan == before
