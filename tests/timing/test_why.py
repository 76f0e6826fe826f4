"""Why is it here? The one thing that holds a task, and the chain back to the plan's start."""

from itertools import pairwise

import pytest
from hypothesis import given, settings

from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Assignment, Calendar, DayException, Person
from coordinator.timing.schedule import schedule
from coordinator.timing.why import chain, why
from tests.plans import plans
from tests.timing.small import at, link, plan_of, task


def told(plan: Plan, task_id: str) -> list[str]:
    return [f"{step.task}: {step.text}" for step in chain(plan, schedule(plan), task_id)]


def test_a_chain_of_links_leads_back_to_the_start_of_the_plan() -> None:
    plan = plan_of(
        task("menu", "1d"), task("shop", "1d"), task("cook", "1d"), link("menu", "shop"), link("shop", "cook")
    )
    assert told(plan, "cook") == [
        "cook: waits for Shop",
        "shop: waits for Menu",
        "menu: starts with the plan",
    ]


@pytest.mark.parametrize(
    ("kind", "lag", "words"),
    [
        ("FS", "1d", "waits for Menu, and 1d more"),
        ("FS", "-4h", "waits for Menu, less 4h"),
        ("SS", "4h", "waits for Menu to start, and 4h more"),
    ],
)
def test_each_kind_of_link_is_told_in_its_own_words(kind: str, lag: str, words: str) -> None:
    plan = plan_of(task("menu", "2d"), task("shop", "1d"), link("menu", "shop", kind, lag))
    assert told(plan, "shop")[0] == f"shop: {words}"


def test_a_person_who_is_elsewhere_holds_a_task() -> None:
    plan = plan_of(
        Person(id="ana", name="Ana"),
        task("posters", "1d", priority=900),
        task("menu", "1d"),
        Assignment(task="posters", person="ana"),
        Assignment(task="menu", person="ana"),
    )
    assert told(plan, "menu") == [
        "menu: Ana is on Posters until Mon 2 Mar 18:00",
        "posters: starts with the plan",
    ]


def test_days_off_are_named() -> None:
    tuesday = at(3) // DAY
    easter = DayException(first_day=tuesday, last_day=tuesday + 1, name="Easter")
    plan = plan_of(
        task("menu", "1d"),
        task("shop", "1d"),
        link("menu", "shop"),
        calendar=Calendar(exceptions=(easter,)),
    )
    assert told(plan, "shop") == ["shop: Easter", "menu: starts with the plan"]


def test_an_absence_is_named() -> None:
    away = Absence(start=at(2), finish=at(4, "12:00"), name="visit")
    plan = plan_of(
        Person(id="ana", name="Ana", absences=(away,)),
        task("menu", "1d"),
        Assignment(task="menu", person="ana"),
    )
    assert told(plan, "menu") == ["menu: Ana is away until Wed 4 Mar 12:00 (visit)"]


def test_bounds_end_the_chain() -> None:
    plan = plan_of(
        task("food", not_before=at(5, "09:00")),
        task("menu", "1d", parent="food"),
        task("doors", pinned_start=at(9, "10:00")),
    )
    assert told(plan, "menu") == ["menu: not before Thu 5 Mar 09:00, as all of Food"]
    assert told(plan, "doors") == ["doors: pinned to Mon 9 Mar 10:00"]


@settings(max_examples=60, deadline=None)
@given(plans())
def test_every_task_that_has_a_place_has_a_chain_that_ends(plan: Plan) -> None:
    placed = schedule(plan)
    for task_id in placed.placements:
        steps = chain(plan, placed, task_id)
        assert steps[0].task == task_id
        assert len({step.task for step in steps}) == len(steps)
        for step, after in pairwise(steps):
            assert step.holder == after.task
        assert all(step.text for step in steps)
        assert why(plan, placed, task_id) == steps[0]
