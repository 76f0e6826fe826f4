"""What links and bounds mean, rule by rule; March 2026 begins on a Sunday, the plan on Monday the 2nd."""

from coordinator.plan.records import Calendar
from tests.timing.small import at, closed, link, on, person, plan_of, seats, task, times


def test_a_task_starts_with_the_plan_and_pauses_overnight_and_at_noon() -> None:
    assert times(plan_of(task("menu", "2d"))) == {"menu": "Mon 2 Mar 09:00 to Tue 3 Mar 18:00"}


def test_a_plan_that_starts_on_a_sunday_works_from_monday_on() -> None:
    assert times(plan_of(task("menu", "4h"), start=at(1, "12:00"))) == {
        "menu": "Mon 2 Mar 09:00 to Mon 2 Mar 14:00"
    }


def test_finish_start_waits_for_the_finish_and_begins_in_working_time() -> None:
    plan = plan_of(task("menu", "1d"), task("shop", "1d"), link("menu", "shop"))
    assert times(plan)["shop"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"


def test_start_start_waits_for_the_start_alone() -> None:
    plan = plan_of(task("menu", "1w"), task("shop", "1d"), link("menu", "shop", "SS", "4h"))
    assert times(plan)["shop"] == "Mon 2 Mar 14:00 to Tue 3 Mar 14:00"


def test_finish_finish_starts_so_late_that_the_finish_reaches_the_bound() -> None:
    plan = plan_of(task("menu", "3d"), task("shop", "1d"), link("menu", "shop", "FF"))
    assert times(plan)["shop"] == "Wed 4 Mar 09:00 to Wed 4 Mar 18:00"


def test_finish_finish_after_a_clock_bound_finishes_in_the_next_working_minute() -> None:
    plan = plan_of(task("menu", not_before=at(3, "09:00")), task("shop", "1d"), link("menu", "shop", "FF"))
    assert times(plan)["shop"] == "Mon 2 Mar 09:01 to Tue 3 Mar 09:01"


def test_start_finish_lets_the_successor_finish_no_sooner_than_the_predecessor_starts() -> None:
    plan = plan_of(
        task("guard", "1d", not_before=at(4, "09:00")),
        task("watch", "1d"),
        link("guard", "watch", "SF", "1h"),
    )
    assert times(plan)["watch"] == "Tue 3 Mar 10:00 to Wed 4 Mar 10:00"


def test_a_working_lag_runs_in_the_plans_hours() -> None:
    plan = plan_of(task("menu", "4d"), task("shop", "1d"), link("menu", "shop", "FS", "2d"))
    assert times(plan)["shop"] == "Tue 10 Mar 09:00 to Tue 10 Mar 18:00"


def test_an_elapsed_lag_runs_on_the_clock() -> None:
    plan = plan_of(task("paint", "5d"), task("hang", "1h"), link("paint", "hang", "FS", "2ed"))
    assert times(plan)["hang"] == "Mon 9 Mar 09:00 to Mon 9 Mar 10:00"


def test_a_lead_lets_the_successor_overlap() -> None:
    plan = plan_of(task("menu", "2d"), task("shop", "1d"), link("menu", "shop", "FS", "-4h"))
    assert times(plan)["shop"] == "Tue 3 Mar 14:00 to Wed 4 Mar 14:00"


def test_a_lead_takes_nothing_before_the_plan_starts() -> None:
    plan = plan_of(task("menu", "1h"), task("shop", "1h"), link("menu", "shop", "FS", "-1w"))
    assert times(plan)["shop"] == "Mon 2 Mar 09:00 to Mon 2 Mar 10:00"


def test_a_group_spans_its_tasks() -> None:
    plan = plan_of(task("food"), task("menu", "1d", parent="food"), task("shop", "3d", parent="food"))
    assert times(plan)["food"] == "Mon 2 Mar 09:00 to Wed 4 Mar 18:00"


def test_a_group_spans_what_its_groups_hold() -> None:
    plan = plan_of(
        task("fair"),
        task("food", parent="fair"),
        task("buying", parent="food"),
        task("shop", "1d", parent="buying"),
        task("open", "1h", parent="fair"),
        link("food", "open"),
    )
    found = times(plan)
    assert found["food"] == found["buying"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    assert found["fair"] == "Mon 2 Mar 09:00 to Tue 3 Mar 10:00"


def test_what_waits_for_a_group_waits_for_all_of_it() -> None:
    plan = plan_of(
        task("food"),
        task("menu", "1d", parent="food"),
        task("shop", "3d", parent="food"),
        task("cook", "1d"),
        link("food", "cook"),
    )
    assert times(plan)["cook"] == "Thu 5 Mar 09:00 to Thu 5 Mar 18:00"


def test_a_link_to_a_group_holds_for_all_within_it() -> None:
    plan = plan_of(
        task("money", "1d"),
        task("food"),
        task("buying", parent="food"),
        task("shop", "3d", parent="buying"),
        task("cook", "1d", parent="food"),
        link("money", "food"),
    )
    found = times(plan)
    assert found["shop"] == "Tue 3 Mar 09:00 to Thu 5 Mar 18:00"
    assert found["cook"] == "Tue 3 Mar 09:00 to Tue 3 Mar 18:00"
    assert found["food"] == "Tue 3 Mar 09:00 to Thu 5 Mar 18:00"


def test_start_start_from_a_group_counts_from_its_first_task() -> None:
    plan = plan_of(
        task("food"),
        task("menu", "1d", parent="food", not_before=at(4, "09:00")),
        task("shop", "3d", parent="food", not_before=at(3, "09:00")),
        task("cook", "1d"),
        link("food", "cook", "SS", "1d"),
    )
    assert times(plan)["cook"] == "Wed 4 Mar 09:00 to Wed 4 Mar 18:00"


def test_finish_finish_to_a_group_holds_only_the_task_that_is_placed_last() -> None:
    plan = plan_of(
        task("money", "1w"),
        task("food"),
        task("menu", "1d", parent="food"),
        task("shop", "1d", parent="food"),
        link("menu", "shop"),
        link("money", "food", "FF"),
    )
    found = times(plan)
    assert found["menu"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
    assert found["food"] == "Mon 2 Mar 09:00 to Fri 6 Mar 18:00"


def test_not_before_is_kept_also_by_all_within_a_group() -> None:
    plan = plan_of(
        task("menu", "1d", not_before=at(3, "10:00")),
        task("food", not_before=at(4, "09:00")),
        task("shop", "1h", parent="food"),
    )
    found = times(plan)
    assert found["menu"] == "Tue 3 Mar 10:00 to Wed 4 Mar 10:00"
    assert found["shop"] == "Wed 4 Mar 09:00 to Wed 4 Mar 10:00"


def test_a_milestone_happens_the_moment_its_links_allow_even_on_a_sunday() -> None:
    plan = plan_of(
        task("bake", "5d"),
        task("risen"),
        task("noted", "0d"),
        link("bake", "risen"),
        link("risen", "noted", "FS", "2ed"),
    )
    found = times(plan)
    assert found["risen"] == "Fri 6 Mar 18:00"
    assert found["noted"] == "Sun 8 Mar 18:00"


def test_a_milestone_takes_nobodys_time() -> None:
    plan = plan_of(
        person("ana"), task("menu", "1d"), task("agreed"), *on("menu", "ana"), *on("agreed", "ana")
    )
    assert times(plan)["agreed"] == "Mon 2 Mar 09:00"


def test_an_elapsed_task_runs_over_the_weekend() -> None:
    plan = plan_of(
        task("soak", "3ed"), not_after := task("cook", "1h"), link("soak", "cook"), start=at(6, "15:00")
    )
    found = times(plan)
    assert found["soak"] == "Fri 6 Mar 15:00 to Mon 9 Mar 15:00"
    assert found[not_after.id] == "Mon 9 Mar 15:00 to Mon 9 Mar 16:00"


def test_an_elapsed_task_takes_its_team_night_and_day() -> None:
    plan = plan_of(
        person("ana"),
        task("soak", "1ed", priority=900),
        task("menu", "4h"),
        *on("soak", "ana"),
        *on("menu", "ana"),
    )
    assert times(plan)["menu"] == "Tue 3 Mar 09:00 to Tue 3 Mar 14:00"


def test_at_easter_everyone_is_free_also_those_with_a_week_of_their_own() -> None:
    week = ((), (), (), ((600, 720),), ((600, 720),), ((600, 720),), ())
    plan = plan_of(
        person("ana", week=week),
        task("menu", "4h"),
        task("shop", "4d"),
        *on("menu", "ana"),
        calendar=closed(5, 6),
    )
    found = times(plan)
    assert found["menu"] == "Sat 7 Mar 10:00 to Thu 12 Mar 12:00"
    assert found["shop"] == "Mon 2 Mar 09:00 to Mon 9 Mar 18:00"


def test_an_exceptions_hours_replace_everyones() -> None:
    plan = plan_of(
        person("ana", week=((), (), (), (), (), ((600, 720),), ())),
        task("menu", "1h"),
        task("shop", "3h"),
        *on("menu", "ana"),
        calendar=closed(2, 2, (900, 960)),
    )
    found = times(plan)
    assert found["menu"] == "Mon 2 Mar 15:00 to Mon 2 Mar 16:00"
    assert found["shop"] == "Mon 2 Mar 15:00 to Tue 3 Mar 11:00"


def test_a_change_of_clocks_moves_nothing() -> None:
    # the clocks of London go forward on Sunday, 29 March
    plan = plan_of(task("menu", "2d"), task("rest", "3ed"), link("menu", "rest"), start=at(27, "09:00"))
    found = times(plan)
    assert found["menu"] == "Fri 27 Mar 09:00 to Mon 30 Mar 18:00"
    assert found["rest"] == "Mon 30 Mar 18:00 to Thu 2 Apr 18:00"
    sunday = plan_of(task("rest", "1ed"), start=at(28, "12:00"))
    assert times(sunday)["rest"] == "Sat 28 Mar 12:00 to Sun 29 Mar 12:00"


def test_a_day_and_a_week_are_worth_what_the_calendar_says() -> None:
    calendar = Calendar(hours_per_day=6, days_per_week=3)
    plan = plan_of(task("menu", "1d"), task("shop", "1w"), calendar=calendar)
    found = times(plan)
    assert found["menu"] == "Mon 2 Mar 09:00 to Mon 2 Mar 16:00"
    assert found["shop"] == "Mon 2 Mar 09:00 to Wed 4 Mar 11:00"


def test_what_a_group_says_of_its_own_length_and_seats_is_not_asked() -> None:
    plan = plan_of(task("food", "2w", seats=seats(100)), task("menu", "1d", parent="food"))
    assert times(plan)["food"] == "Mon 2 Mar 09:00 to Mon 2 Mar 18:00"
