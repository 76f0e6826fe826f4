"""The team that is suggested for one task."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Person, Seat, Task
from coordinator.plan.seating import misfits
from coordinator.timing.solve import suggest_team
from tests.plans import MONDAY, plans
from tests.timing.small import at, link, on, person, plan_of, task


def expert(id: str, level: int, **fields: object) -> Person:
    return Person(id=id, name=id.capitalize(), levels={"cook": level}, **fields)  # type: ignore[arg-type]


def suggested(plan: Plan, id: str) -> list[str | None]:
    change = suggest_team(plan, id)
    plan.apply(change)
    return plan.team(id)


def cooks(*levels: int, stretch: bool = False) -> tuple[Seat, ...]:
    return tuple(Seat(skill="cook", level=level, stretch=stretch and not i) for i, level in enumerate(levels))


def test_experts_are_kept_for_what_only_they_can_do() -> None:
    plan = plan_of(expert("ana", 4), expert("bo", 2), task("menu", "1d", seats=cooks(2)))
    assert suggested(plan, "menu") == ["bo"]


def test_who_is_free_comes_before_who_would_be_late() -> None:
    plan = plan_of(
        expert("ana", 4), expert("bo", 2), task("shop", "1w", priority=900), *on("shop", "bo"),
        task("menu", "1d", seats=cooks(2)),
    )  # fmt: skip
    assert suggested(plan, "menu") == ["ana"]


def test_a_milestone_in_the_middle_keeps_nobody_from_a_task() -> None:
    kick_off = [task("kick-off", not_before=at(2, "11:00")), *on("kick-off", "bo")]
    plan = plan_of(expert("ana", 4), expert("bo", 2), *kick_off, task("menu", "1d", seats=cooks(2)))
    assert suggested(plan, "menu") == ["bo"]


def test_a_seat_that_only_one_can_fill_is_left_to_them() -> None:
    plan = plan_of(expert("ana", 3), expert("bo", 1), task("menu", "1d", seats=cooks(1, 3)))
    assert suggested(plan, "menu") == ["bo", "ana"]


def test_someone_who_aims_higher_learns_beside_a_mentor() -> None:
    plan = plan_of(
        expert("ana", 3), expert("cy", 3), expert("bo", 1, aims={"cook": 2}),
        task("menu", "1d", seats=cooks(2, 2, stretch=True)),
    )  # fmt: skip
    assert suggested(plan, "menu")[0] == "bo"


def test_there_is_nothing_to_suggest_where_no_seat_is_open_or_nobody_able() -> None:
    plan = plan_of(person("ana"), task("menu", "1d"), task("shop", "1d", seats=cooks(2)), *on("shop", "ana"))
    with pytest.raises(Refusal, match="no open seat"):
        suggest_team(plan, "menu")
    with pytest.raises(Refusal, match="no open seat"):
        suggest_team(plan, "shop")
    with pytest.raises(Refusal, match="lower a level, or add someone"):
        suggest_team(plan_of(expert("bo", 1), task("menu", seats=cooks(3))), "menu")


@given(plans(pins=True, statuses=True), st.none() | st.just(MONDAY + 3 * DAY))
@settings(max_examples=60, deadline=None)
def test_a_suggested_team_is_rightly_seated_and_keeps_those_on_it(plan: Plan, now: int | None) -> None:
    for id in list(plan.tasks):
        try:
            change = suggest_team(plan, id, now)
        except Refusal:
            continue
        if change:
            before = {person for person in plan.team(id) if person}
            open_seats = len(plan.open_seats(id))
            after = plan.copy()
            after.apply(change)
            team = [person for person in after.team(id) if person]
            assert before < set(team)
            assert len(team) - len(before) == open_seats - len(after.open_seats(id))
            assert not misfits(after.tasks[id].single_seats, after.holders(id), after.people)


def test_a_suggestion_for_one_of_a_thousand_tasks_is_there_at_once() -> None:
    people = [
        expert(f"p{i}", i % 5, absences=(Absence(start=MONDAY + i * 300, finish=MONDAY + i * 300 + DAY),))
        for i in range(200)
    ]
    tasks = [
        Task(id=f"t{i}", name=f"T{i}", duration=Duration.parse("5h"), seats=cooks(i % 4, 1), position=i)
        for i in range(1000)
    ]
    links = [link(f"t{i}", f"t{i + 7}") for i in range(0, 900, 3)]
    held = [each for i in range(980) for each in on(f"t{i}", f"p{200 - 5 * (i % 40) - 1}")]
    plan = plan_of(*people, *tasks, *links, *held)
    begun = time.process_time()
    assert suggest_team(plan, "t990")
    assert time.process_time() - begun < 0.5
