"""What teams, shares, efforts and priorities mean, rule by rule."""

from coordinator.plan.records import Assignment, Seat
from coordinator.timing.placement import Reason
from coordinator.timing.schedule import schedule
from tests.timing.small import at, away, effort, link, on, person, plan_of, seats, task, times

SATURDAYS = ((), (), (), (), (), ((600, 840),), ())


def test_a_person_does_one_thing_after_the_other() -> None:
    plan = plan_of(
        person("ana"), task("menu", "1d"), task("shop", "1d"), *on("menu", "ana"), *on("shop", "ana")
    )
    found = times(plan)
    assert found["menu"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    assert found["shop"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_of_two_tasks_that_want_one_person_the_higher_priority_goes_first() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d"),
        task("shop", "1d", priority=501),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    assert times(plan)["menu"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_of_equal_priorities_the_one_with_less_slack_goes_first() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d"),
        task("shop", "1d"),
        task("cook", "1d"),
        *on("menu", "ana"),
        *on("shop", "ana"),
        link("shop", "cook"),
    )
    found = times(plan)
    assert found["shop"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    assert found["menu"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_a_gap_in_someones_time_is_used() -> None:
    plan = plan_of(
        person("ana"),
        task("fair", "1d", priority=900, not_before=at(4, "09:00")),
        task("long", "3d", priority=600),
        task("menu", "2d"),
        *on("fair", "ana"),
        *on("long", "ana"),
        *on("menu", "ana"),
    )
    found = times(plan)
    assert found["long"] == "Thu 5 Mar 09:00 to Mon 9 Mar 18:00"
    assert found["menu"] == "Mon 2 Mar 09:00 to Tue 3 Mar 18:00"


def test_a_gap_may_be_filled_to_its_last_minute() -> None:
    plan = plan_of(
        person("ana"),
        task("fair", "1h", priority=900, not_before=at(2, "11:00")),
        task("menu", "2h"),
        *on("fair", "ana"),
        *on("menu", "ana"),
    )
    assert times(plan)["menu"] == "Mon 2 Mar 09:00 to Mon 2 Mar 11:00"


def test_a_bound_of_its_own_leaves_a_task_less_slack() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "12h"),
        task("fair", "1d", not_before=at(3, "09:00")),
        task("clear", "1w"),
        *on("menu", "ana"),
        *on("fair", "ana"),
    )
    found = times(plan)
    assert found["fair"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"
    assert found["menu"] == "Wed 4 Mar 09:00 to Thu 5 Mar 14:00"


def test_a_team_works_when_all_its_members_do() -> None:
    plan = plan_of(
        person("ana", week=((((480, 720),)),) * 5 + ((), ())),
        person("bo"),
        task("menu", "6h", seats=seats(100, 100)),
        *on("menu", "ana", "bo"),
    )
    assert times(plan)["menu"] == "Mon 2 Mar 09:00 to Tue 3 Mar 12:00"


def test_an_absence_is_a_pause_in_which_the_others_are_taken_too() -> None:
    plan = plan_of(
        person("ana", absences=away(3, 4)),
        person("bo"),
        task("menu", "2d", priority=900),
        task("shop", "4h"),
        *on("menu", "ana", "bo"),
        *on("shop", "bo"),
    )
    found = times(plan)
    assert found["menu"] == "Mon 2 Mar 09:00 to Thu 5 Mar 18:00"
    assert found["shop"] == "Fri 6 Mar 09:00 to Fri 6 Mar 14:00"


def test_two_half_shares_of_one_person_run_side_by_side() -> None:
    plan = plan_of(
        person("ana"),
        *(task(each, "1d", seats=seats(50)) for each in ("menu", "shop", "cook")),
        *(each for name in ("menu", "shop", "cook") for each in on(name, "ana")),
    )
    found = times(plan)
    assert found["menu"] == found["shop"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    assert found["cook"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_nobody_is_ever_taken_for_more_than_all_their_time() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d", seats=seats(60)),
        task("shop", "1d", seats=seats(50)),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    assert times(plan)["shop"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_shares_add_up_while_they_overlap() -> None:
    plan = plan_of(
        person("ana"),
        task("menu", "1d", priority=900, seats=seats(50)),
        task("shop", "4h", priority=800, seats=seats(30), not_before=at(2, "14:00")),
        task("cook", "2h", seats=seats(60)),
        task("note", "1d", seats=seats(20)),
        *(each for name in ("menu", "shop", "cook", "note") for each in on(name, "ana")),
    )
    found = times(plan)
    assert found["shop"] == "Mon 2 Mar 14:00 to Mon 2 Mar 18:00"
    assert found["cook"] == "Tue 3 Mar 09:00 to Tue 3 Mar 11:00"
    assert found["note"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"


def test_an_effort_is_shared_by_those_on_it() -> None:
    two = plan_of(
        person("ana"),
        person("bo"),
        task("bake", effort=effort("2d"), seats=seats(100, 100)),
        *on("bake", "ana", "bo"),
    )
    assert times(two)["bake"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    half = plan_of(person("ana"), task("bake", effort=effort("2h"), seats=seats(50)), *on("bake", "ana"))
    assert times(half)["bake"] == "Mon 2 Mar 09:00 to Mon 2 Mar 14:00"


def test_an_effort_that_does_not_divide_is_rounded_up_to_a_minute() -> None:
    plan = plan_of(
        person("ana"),
        person("bo"),
        person("cy"),
        task("bake", effort=effort("100m"), seats=seats(100, 100, 100)),
        *on("bake", "ana", "bo", "cy"),
    )
    assert times(plan)["bake"] == "Mon 2 Mar 09:00 to Mon 2 Mar 09:34"


def test_an_effort_with_nobody_on_it_counts_one_full_share() -> None:
    plan = plan_of(task("bake", effort=effort("1d"), seats=seats(50)))
    assert times(plan)["bake"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"


def test_an_effort_outranks_a_duration() -> None:
    assert times(plan_of(task("bake", "1w", effort=effort("1h")))) == {
        "bake": "Mon 2 Mar 09:00 to Mon 2 Mar 10:00"
    }


def test_someone_beyond_the_seats_gives_a_full_share() -> None:
    plan = plan_of(
        person("ana"),
        person("bo"),
        task("bake", effort=effort("6h"), seats=seats(50)),
        task("shop", "1h"),
        *on("bake", "ana"),
        Assignment(task="bake", person="bo"),
        *on("shop", "bo"),
    )
    found = times(plan)
    assert found["bake"] == "Mon 2 Mar 09:00 to Mon 2 Mar 14:00"
    assert found["shop"] == "Mon 2 Mar 14:00 to Mon 2 Mar 15:00"


def test_a_seats_level_and_its_being_a_stretch_seat_change_no_time() -> None:
    plain = plan_of(person("ana"), task("menu", "1d", seats=(Seat(skill="cook"),)), *on("menu", "ana"))
    stretch = plan_of(
        person("ana"),
        task("menu", "1d", seats=(Seat(skill="cook", level=4, stretch=True),)),
        *on("menu", "ana"),
    )
    assert times(plain) == times(stretch)


def test_someone_with_a_week_of_their_own_works_then() -> None:
    plan = plan_of(person("ana", week=SATURDAYS), task("menu", "6h"), *on("menu", "ana"))
    assert times(plan)["menu"] == "Sat 7 Mar 10:00 to Sat 14 Mar 12:00"


def test_a_task_says_who_keeps_it_from_starting_and_what_they_are_on() -> None:
    plan = plan_of(
        person("ana"), task("menu", "1d"), task("shop", "1d"), *on("menu", "ana"), *on("shop", "ana")
    )
    cause = schedule(plan).placements["shop"].cause
    assert (cause.reason, cause.person, cause.task) == (Reason.PERSON, "ana", "menu")
    assert cause.since == at(2, "18:00")
