"""The critical chain: the links and people that set the finish, walked back from the last task."""

from hypothesis import given, settings

from coordinator.plan.plan import Plan
from coordinator.timing.placement import Reason
from coordinator.timing.schedule import schedule
from tests.plans import plans
from tests.timing.small import at, link, on, person, plan_of, task


def test_the_chain_of_links_that_sets_the_finish_is_critical() -> None:
    long, short = link("menu", "shop"), link("money", "shop")
    plan = plan_of(task("menu", "3d"), task("money", "1d"), task("shop", "1d"), long, short)
    found = schedule(plan)
    assert found.critical == {"menu", "shop"}
    assert found.critical_links == {long.id}
    assert found.finish == at(5, "18:00")


def test_two_chains_of_the_same_length_are_both_critical() -> None:
    links = [link("menu", "shop"), link("money", "shop")]
    found = schedule(plan_of(task("menu", "3d"), task("money", "3d"), task("shop", "1d"), *links))
    assert found.critical == {"menu", "money", "shop"}
    assert found.critical_links == {each.id for each in links}


def test_someone_who_does_one_thing_after_the_other_is_part_of_the_chain() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "2d", priority=900),
        task("shop", "2d"),
        task("money", "1d"),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    assert schedule(plan).critical == {"menu", "shop"}


def test_a_weekend_between_two_tasks_does_not_break_the_chain() -> None:
    plan = plan_of(task("menu", "5d"), task("shop", "1d"), link("menu", "shop"))
    assert schedule(plan).critical == {"menu", "shop"}


def test_start_start_makes_the_start_of_the_predecessor_critical() -> None:
    first, second = link("menu", "shop"), link("shop", "cook", "SS", "1d")
    plan = plan_of(task("menu", "1d"), task("shop", "1d"), task("cook", "1w"), first, second)
    found = schedule(plan)
    assert found.critical == {"menu", "shop", "cook"}
    assert found.critical_links == {first.id, second.id}


def test_through_a_group_the_chain_goes_by_the_task_that_ends_it() -> None:
    into, out = link("money", "food"), link("food", "open")
    plan = plan_of(
        task("money", "1d"),
        task("food"),
        task("menu", "1d", parent="food"),
        task("shop", "3d", parent="food"),
        task("open", "1d"),
        into,
        out,
    )
    found = schedule(plan)
    assert found.critical == {"money", "shop", "open"}
    assert found.critical_links == {into.id, out.id}


def test_a_pinned_task_begins_the_chain() -> None:
    plan = plan_of(
        task("menu", "1d"),
        task("fair", "1d", pinned_start=at(12, "09:00")),
        task("clear", "1d"),
        link("fair", "clear"),
    )
    found = schedule(plan)
    assert found.critical == {"fair", "clear"}
    assert found.placements["fair"].cause.reason is Reason.PIN


def test_what_comes_before_a_pin_is_not_critical_even_where_it_leaves_no_gap() -> None:
    plan = plan_of(task("menu", "1d"), task("fair", "1d", pinned_start=at(3, "09:00")), link("menu", "fair"))
    assert schedule(plan).critical == {"fair"}


def test_a_finish_finish_link_that_holds_as_late_as_a_bound_is_critical_too() -> None:
    waits = link("menu", "shop", "FF")
    plan = plan_of(task("menu", "3d"), task("shop", "1d", not_before=at(4)), task("clear", "1d"), waits)
    found = schedule(plan)
    assert found.critical == {"menu", "shop"}
    assert found.critical_links == {waits.id}


def test_a_finish_finish_link_to_a_group_is_critical_where_it_holds_the_last_task() -> None:
    waits = link("money", "food", "FF", "2d")
    plan = plan_of(
        task("money", "3d"),
        task("food"),
        task("menu", "1d", parent="food"),
        task("shop", "1d", parent="food", priority=0),
        waits,
    )
    found = schedule(plan)
    assert found.critical == {"money", "shop"}
    assert found.critical_links == {waits.id}


def test_a_finish_finish_link_to_a_group_holds_no_task_that_finishes_before_the_last() -> None:
    plan = plan_of(
        task("money", "3d"),
        task("food"),
        task("menu", "5d", parent="food"),
        task("shop", "6d", parent="food"),
        task("open", "5d"),
        link("money", "food", "FF", "2d"),
        link("menu", "open"),
    )
    assert schedule(plan).critical == {"menu", "open"}


def test_causes_name_what_holds_a_task() -> None:
    waits = link("menu", "shop", "FF")
    plan = plan_of(
        task("menu", "2d"), task("shop", "1d"), task("cook", "1d", not_before=at(4)), task("money"), waits
    )
    causes = {each: placement.cause for each, placement in schedule(plan).placements.items()}
    assert causes["menu"].reason is Reason.PLAN_START
    assert (causes["shop"].reason, causes["shop"].link, causes["shop"].task) == (
        Reason.LINK,
        waits.id,
        "menu",
    )
    assert (causes["cook"].reason, causes["cook"].since) == (Reason.NOT_BEFORE, at(4))


def test_of_links_that_hold_alike_the_first_by_name_is_the_cause() -> None:
    tasks = [task("menu", "1d"), task("money", "1d"), task("shop", "1d")]
    links = [link("menu", "shop"), link("money", "shop")]
    for each in (links, links[::-1]):
        assert schedule(plan_of(*tasks, *each)).placements["shop"].cause.task == "menu"


def test_an_empty_plan_finishes_as_it_starts() -> None:
    found = schedule(plan_of())
    assert (found.finish, found.critical, found.findings) == (at(2, "09:00"), frozenset(), ())


@given(plans())
@settings(max_examples=80, deadline=None)
def test_walking_the_causes_back_from_any_task_ends_at_a_bound(plan: Plan) -> None:
    found = schedule(plan)
    assert found.critical <= found.placements.keys()
    for each in found.placements.values():
        seen, cause = set[str](), each.cause
        while cause.reason in (Reason.LINK, Reason.PERSON):
            assert cause.since is not None
            assert cause.task is not None
            assert cause.task not in seen
            seen.add(cause.task)
            if cause.task not in found.placements:
                break
            cause = found.placements[cause.task].cause
