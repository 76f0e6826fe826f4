"""The order of tasks: each after what it waits for, else as the coordinator ordered them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.timing.graph import order
from coordinator.timing.schedule import schedule
from tests.plans import plans
from tests.timing.small import link as linked
from tests.timing.small import plan_of, task


def test_without_links_the_order_is_the_coordinators() -> None:
    assert order(plan_of(task("shop"), task("menu"), task("cook"))) == ["shop", "menu", "cook"]


def test_a_task_comes_after_what_it_waits_for() -> None:
    plan = plan_of(task("shop"), task("menu"), task("cook"), linked("menu", "shop"))
    assert order(plan) == ["menu", "shop", "cook"]


def test_a_group_comes_before_what_it_holds_and_waits_with_it() -> None:
    plan = plan_of(
        task("food"),
        task("shop", parent="food"),
        task("cook", parent="food"),
        task("money"),
        linked("money", "food"),
    )
    assert order(plan) == ["money", "food", "shop", "cook"]


def test_what_waits_for_a_group_comes_after_all_of_it() -> None:
    plan = plan_of(
        task("open"),
        task("food"),
        task("shop", parent="food"),
        task("cook", parent="food"),
        linked("food", "open"),
    )
    assert order(plan) == ["food", "shop", "cook", "open"]


@given(plans(people=False))
@settings(max_examples=60, deadline=None)
def test_every_order_has_each_task_once_and_keeps_every_link(plan: Plan) -> None:
    found = order(plan)
    assert sorted(found) == sorted(plan.tasks)
    place = {task: index for index, task in enumerate(found)}
    for link in plan.links.values():
        assert max(place[leaf] for leaf in plan.leaves(link.predecessor)) < place[link.successor]
    for each in plan.tasks.values():
        assert each.parent is None or place[each.parent] < place[each.id]


@pytest.mark.parametrize("ask", [order, schedule])
def test_a_circle_is_named(ask: Callable[[Plan], object]) -> None:
    plan = plan_of(
        task("menu"),
        task("food"),
        task("shop", parent="food"),
        task("fair"),
        linked("menu", "food"),
        linked("food", "menu"),
    )
    with pytest.raises(
        PlanError, match=r"wait for each other in a circle: .*; take out one of the links"
    ) as found:
        ask(plan)
    assert "Menu" in str(found.value)
    assert "Food" in str(found.value)
    assert "Fair" not in str(found.value)


def test_a_task_can_not_wait_for_its_own_group() -> None:
    plan = plan_of(task("food"), task("shop", parent="food"), linked("food", "shop"))
    with pytest.raises(PlanError, match="circle"):
        order(plan)


def test_the_coordinators_order_decides_between_tasks_that_wait_for_nothing() -> None:
    plan = plan_of(task("menu"), task("shop"))
    moved = replace(plan.tasks["shop"], position=plan.tasks["menu"].position - 1)
    plan.apply(Change("move", (RowChange("tasks", plan.tasks["shop"], moved),)))
    assert order(plan) == ["shop", "menu"]
