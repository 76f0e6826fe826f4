"""Pins, and tasks that are done or under way, keep their time; what stands against it is told."""

from itertools import pairwise

import pytest

from coordinator.plan.records import Status
from coordinator.timing.placement import Reason
from coordinator.timing.schedule import schedule
from tests.timing.small import at, away, closed, link, on, person, plan_of, seats, task, times, told


def test_a_pinned_task_starts_then_and_others_move_around_it() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "2d", priority=900),
        task("fair", "1d", pinned_start=at(3, "09:00")),
        *on("menu", "ana"),
        *on("fair", "ana"),
    )
    found = times(plan)
    assert found["fair"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"
    assert found["menu"] == "Wed 4 Mar 09:00 to Thu 5 Mar 18:00"
    assert told(plan) == {}


def test_a_pin_that_a_link_forbids_is_kept_and_told() -> None:
    plan = plan_of(task("menu", "2d"), task("fair", "1d", pinned_start=at(3, "09:00")), link("menu", "fair"))
    assert times(plan)["fair"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"
    assert told(plan)["fair"] == (
        "Is pinned to Tue 3 Mar 09:00, but Menu lets it start no sooner than Tue 3 Mar 18:00; "
        "move the pin or take out the link"
    )


def test_a_pin_before_its_group_may_start_is_told_too() -> None:
    plan = plan_of(
        task("menu", "2d"),
        task("fair"),
        task("open", "1d", parent="fair", pinned_start=at(3, "09:00")),
        link("menu", "fair"),
    )
    assert told(plan)["open"].startswith("Is pinned to Tue 3 Mar 09:00, but Menu lets it start no sooner")


def test_two_pins_that_want_one_person_at_once_are_told() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "2d", pinned_start=at(2, "09:00")),
        task("fair", "1d", pinned_start=at(3, "09:00")),
        *on("menu", "ana"),
        *on("fair", "ana"),
    )
    assert told(plan) == {
        "fair": "Needs Ana, who is on Menu until Tue 3 Mar 18:00; move one of them or take Ana off"
    }


def test_a_pin_that_wants_someone_who_was_elsewhere_is_told_though_it_stands_first() -> None:
    plan = plan_of(
        person("ana"),
        task("fair", "1d", pinned_start=at(3, "09:00")),
        task("menu", "1d", status=Status.DONE, actual_start=at(2, "14:00"), actual_finish=at(3, "14:00")),
        *on("fair", "ana"),
        *on("menu", "ana"),
    )
    assert told(plan) == {
        "fair": "Needs Ana, who is on Menu until Tue 3 Mar 14:00; move one of them or take Ana off"
    }


def test_a_pin_outside_working_hours_is_kept_and_told() -> None:
    plan = plan_of(person("ana"), task("fair", "1d", pinned_start=at(8, "10:00")), *on("fair", "ana"))
    assert times(plan)["fair"] == "Sun 8 Mar 10:00 to Mon 9 Mar 18:00"
    assert told(plan)["fair"] == (
        "Is pinned to Sun 8 Mar 10:00, when Ana is not working; move the pin to Mon 9 Mar 09:00"
    )


def test_a_pin_before_the_plan_starts_is_told() -> None:
    plan = plan_of(task("fair", pinned_start=at(1, "10:00")))
    assert times(plan)["fair"] == "Sun 1 Mar 10:00"
    assert told(plan)["fair"] == "Is pinned to Sun 1 Mar 10:00, before the plan starts; move the pin"


def test_a_pinned_group_holds_its_tasks_until_then() -> None:
    plan = plan_of(task("fair", pinned_start=at(5, "09:00")), task("open", "1d", parent="fair"))
    assert times(plan)["open"] == "Thu 5 Mar 09:00 to Thu 5 Mar 18:00"
    assert told(plan) == {}


def test_a_pinned_group_that_can_not_start_then_is_told() -> None:
    plan = plan_of(
        task("menu", "5d"),
        task("fair", pinned_start=at(5, "09:00")),
        task("open", "1d", parent="fair"),
        link("menu", "fair"),
    )
    assert told(plan)["fair"] == (
        "Is pinned to Thu 5 Mar 09:00, but its first task starts Mon 9 Mar 09:00; move the pin or that task"
    )


def test_a_pinned_group_that_is_done_is_not_measured_any_more() -> None:
    done = {"status": Status.DONE, "actual_start": at(3), "actual_finish": at(4)}
    plan = plan_of(
        task("fair", pinned_start=at(5, "09:00"), deadline=at(3)), task("open", "1d", parent="fair", **done)
    )
    assert told(plan) == {}


def test_a_group_whose_tasks_are_all_pinned_can_not_finish_later_for_a_link() -> None:
    plan = plan_of(
        task("menu", "5d"),
        task("fair"),
        task("open", "1d", parent="fair", pinned_start=at(3, "09:00")),
        link("menu", "fair", "FF"),
    )
    assert told(plan)["fair"] == (
        "Finishes Tue 3 Mar 18:00, but its link from Menu asks for Fri 6 Mar 18:00 or later; "
        "move one of its tasks or take out the link"
    )


def test_a_pin_in_a_group_that_another_task_finishes_late_enough_is_fine() -> None:
    plan = plan_of(
        task("menu", "5d"),
        task("fair"),
        task("open", "1d", parent="fair", pinned_start=at(3, "09:00")),
        task("clear", "1d", parent="fair"),
        link("menu", "fair", "FF"),
    )
    assert times(plan)["fair"] == "Tue 3 Mar 09:00 to Fri 6 Mar 18:00"
    assert told(plan) == {}


def test_a_late_finish_is_told_by_how_much() -> None:
    plan = plan_of(task("menu", "4d", deadline=at(3, "18:00")), task("shop", "1d", deadline=at(2, "18:00")))
    assert told(plan) == {
        "menu": "Finishes 2d after its deadline, Tue 3 Mar 18:00; "
        "start it sooner, give it more people or move the deadline"
    }


def test_a_late_group_is_told_too() -> None:
    plan = plan_of(task("fair", deadline=at(2, "12:00")), task("open", "4h", parent="fair"))
    assert told(plan)["fair"].startswith("Finishes 2h after its deadline")


def test_a_done_task_keeps_what_happened_and_is_not_late_any_more() -> None:
    plan = plan_of(
        person("ana"),
        task(
            "menu",
            "1d",
            status=Status.DONE,
            actual_start=at(1, "11:00"),
            actual_finish=at(4, "10:00"),
            deadline=at(2),
        ),
        task("shop", "1d", priority=900),
        task("cook", "1h"),
        *on("menu", "ana"),
        *on("shop", "ana"),
        link("menu", "cook"),
    )
    found = times(plan)
    assert found["menu"] == "Sun 1 Mar 11:00 to Wed 4 Mar 10:00"
    assert found["shop"] == "Wed 4 Mar 10:00 to Thu 5 Mar 10:00"
    assert found["cook"] == "Wed 4 Mar 10:00 to Wed 4 Mar 11:00"
    assert told(plan) == {}


def test_a_milestone_that_took_time_after_all_took_its_people() -> None:
    plan = plan_of(
        person("ana"),
        task("agreed", status=Status.DONE, actual_start=at(2, "09:00"), actual_finish=at(2, "11:00")),
        task("menu", "1h"),
        *on("agreed", "ana"),
        *on("menu", "ana"),
    )
    assert times(plan)["menu"] == "Mon 2 Mar 11:00 to Mon 2 Mar 12:00"


def test_a_done_task_that_says_one_end_only_takes_its_length_from_there() -> None:
    plan = plan_of(
        task("menu", "1d", status=Status.DONE, actual_finish=at(4, "12:00")),
        task("shop", "1d", status=Status.DONE, actual_start=at(4, "11:00")),
    )
    found = times(plan)
    assert found["menu"] == "Tue 3 Mar 12:00 to Wed 4 Mar 12:00"
    assert found["shop"] == "Wed 4 Mar 11:00 to Thu 5 Mar 11:00"
    assert times(plan, now=at(5, "10:00"))["shop"] == "Wed 4 Mar 11:00 to Thu 5 Mar 10:00"


def test_a_done_task_that_says_nothing_of_when_goes_before_the_others() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d", priority=900),
        task("shop", "1d", status=Status.DONE),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    assert times(plan, now=at(4, "09:00")) == {
        "menu": "Wed 4 Mar 09:00 to Wed 4 Mar 18:00",
        "shop": "Mon 2 Mar 09:00 to Mon 2 Mar 18:00",
    }


def test_a_task_under_way_keeps_its_start_and_lasts_until_now_at_least() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d", status=Status.DOING, actual_start=at(2, "10:00")),
        task("shop", "1d", priority=900),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    assert times(plan)["menu"] == "Mon 2 Mar 10:00 to Tue 3 Mar 10:00"
    found = times(plan, now=at(4, "11:00"))
    assert found["menu"] == "Mon 2 Mar 10:00 to Wed 4 Mar 11:00"
    assert found["shop"] == "Wed 4 Mar 11:00 to Thu 5 Mar 11:00"


def test_nothing_to_do_starts_before_now() -> None:
    plan = plan_of(task("menu", "1d"), task("fair", pinned_start=at(3, "09:00")))
    found = schedule(plan, now=at(4, "11:00"))
    assert found.placements["menu"].start == at(4, "11:00")
    assert found.placements["menu"].cause.reason is Reason.NOW
    assert told(plan, at(4, "11:00")) == {
        "fair": "Is pinned to Tue 3 Mar 09:00, before now, Wed 4 Mar 11:00; move the pin"
    }


def test_people_who_never_meet_leave_their_task_without_a_place_and_the_rest_goes_on() -> None:
    plan = plan_of(
        person("ana", week=((((540, 720),)),) * 5 + ((), ())),
        person("bo", week=((((780, 1080),)),) * 5 + ((), ())),
        task("menu", "1d"),
        task("shop", "1d", seats=seats(100, 100)),
        task("cook", "1d"),
        *on("shop", "ana", "bo"),
        link("menu", "shop"),
        link("shop", "cook"),
    )
    found = times(plan)
    assert "shop" not in found
    assert found["cook"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"
    assert told(plan) == {
        "shop": "Ana and Bo never work at the same time; give them common hours or take one off; "
        "until then, what waits for it is placed as if it took no time"
    }


def test_a_group_holds_and_is_held_by_those_of_its_tasks_that_have_a_place() -> None:
    plan = plan_of(
        person("ana", week=((),) * 7),
        task("money", "1w"),
        task("food"),
        task("menu", "1d", parent="food", not_before=at(4, "09:00")),
        task("shop", "1d", parent="food", priority=0),
        task("cook", "1h"),
        *on("shop", "ana"),
        link("money", "food", "FF"),
        link("food", "cook", "SS"),
    )
    found = times(plan)
    assert found["food"] == found["menu"] == "Fri 6 Mar 09:00 to Fri 6 Mar 18:00"
    assert found["cook"] == "Fri 6 Mar 09:00 to Fri 6 Mar 10:00"
    assert told(plan).keys() == {"shop"}


def test_a_pin_is_not_measured_by_a_predecessor_without_a_place() -> None:
    plan = plan_of(
        person("ana", week=((),) * 7),
        task("menu", "1d", not_before=at(4, "09:00")),
        task("fair", "1d", pinned_start=at(3, "09:00")),
        *on("menu", "ana"),
        link("menu", "fair"),
    )
    assert told(plan).keys() == {"menu"}


def test_someone_who_never_comes_back_is_named() -> None:
    plan = plan_of(
        person("ana", absences=away(3, 40_000)),
        person("bo"),
        task("menu", "2d"),
        *on("menu", "ana", "bo"),
    )
    assert told(plan) == {
        "menu": "Ana has too few working hours after Mon 2 Mar 09:00; set some or take Ana off"
    }


def test_someone_who_has_no_more_time_is_told_from_when_on() -> None:
    plan = plan_of(
        person("ana", absences=away(4, 40_000)),
        task("menu", "1d"),
        task("shop", "2d"),
        *on("menu", "ana"),
        *on("shop", "ana"),
        link("menu", "shop"),
    )
    assert told(plan) == {
        "shop": "Ana has too few working hours after Mon 2 Mar 18:00; set some or take Ana off"
    }


@pytest.mark.parametrize("length", ["5200ew", "5200w"])
def test_what_would_take_centuries_has_no_place(length: str) -> None:
    names = [f"t{i}" for i in range(8)]
    plan = plan_of(*(task(each, length) for each in names), *(link(*pair) for pair in pairwise(names)))
    assert told(plan)["t7"] == "Would not be finished by 2500; make it shorter, or what it waits for"


def test_a_plan_without_working_hours_says_so_and_has_no_group_without_tasks() -> None:
    plan = plan_of(task("food"), task("menu", "2d", parent="food"), calendar=closed(1, 40_000))
    assert times(plan) == {}
    assert told(plan) == {
        "menu": "The plan has too few working hours after Mon 2 Mar 09:00; set some in its calendar"
    }


def test_a_group_that_began_before_its_link_allows_says_so() -> None:
    plan = plan_of(
        task("a", "5d"),
        task("g"),
        task("b", "1d", parent="g", status=Status.DOING, actual_start=at(2, "09:00")),
        task("c", "1d", parent="g"),
        link("a", "g"),
    )
    assert told(plan)["g"] == (
        "Began Mon 2 Mar 09:00, but its link from A asks for Fri 6 Mar 18:00 or later; "
        "take out the link, or mend when it began"
    )
