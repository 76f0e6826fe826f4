"""Working time: sums and searches agree with counting minute by minute, and nobody waits for ever."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence
from coordinator.timing.calendars import Calendars
from coordinator.timing.hours import CLOCK, Hours, NeverWorks
from tests.plans import MONDAY, plans
from tests.timing.small import at, away, closed, person, person_hours, plan_hours, plan_of

OFFICE = plan_hours(plan_of())
MORNINGS = (((480, 720),),) * 5 + ((), ())


def _counted(plan: Plan, people: list[str]) -> set[int]:
    """The working minutes of four weeks, found by asking each minute by itself."""
    minutes = set()
    for day in range(MONDAY // DAY - 7, MONDAY // DAY + 21):
        hours_of_day = []
        for week in [plan.people[each].week or plan.calendar.week for each in people] or [plan.calendar.week]:
            spans = week[(day + 3) % 7]
            for exception in plan.calendar.exceptions:
                if exception.first_day <= day <= exception.last_day:
                    spans = exception.work
            hours_of_day.append({day * DAY + m for start, end in spans for m in range(start, end)})
        minutes |= set.intersection(*hours_of_day)
    for each in people:
        for absence in plan.people[each].absences:
            minutes -= set(range(absence.start, absence.finish))
    return minutes


@given(plans(links=False, groups=False), st.data())
@settings(max_examples=40, deadline=None)
def test_hours_agree_with_counting_each_minute(plan: Plan, data: st.DataObject) -> None:
    people = data.draw(st.lists(st.sampled_from([*plan.people]), unique=True)) if plan.people else []
    hours, minutes = Calendars(plan).team(people), _counted(plan, people)
    moments = st.integers(MONDAY - 3 * DAY, MONDAY + 14 * DAY)
    for moment in data.draw(st.lists(moments, min_size=1, max_size=5)):
        later = [m for m in sorted(minutes) if m >= moment]
        if not later:
            continue
        assert hours.next_start(moment) == later[0]
        length = data.draw(st.integers(1, len(later)))
        assert hours.finish(moment, length) == later[length - 1] + 1
        assert hours.worked(moment + DAY) - hours.worked(moment) == len(
            minutes.intersection(range(moment, moment + DAY))
        )
        earlier = [m for m in sorted(minutes) if m < moment]
        if len(earlier) > length:
            assert hours.add(moment, -length) == earlier[-length - 1] + 1
        assert {m for a, b in hours.spans(moment, moment + 3 * DAY) for m in range(a, b)} == {
            m for m in minutes if moment <= m < moment + 3 * DAY
        }


@given(plans(links=False, groups=False), st.integers(0, 10 * DAY), st.integers(1, 3000))
@settings(max_examples=60, deadline=None)
def test_a_start_for_a_finish_is_the_first_whose_work_reaches_it(plan: Plan, after: int, length: int) -> None:
    hours, finish = Calendars(plan).team(plan.people), MONDAY + after
    try:
        start = hours.start_for(finish, length, MONDAY)
        assert hours.next_start(start) == start
        assert start >= MONDAY
        assert hours.finish(start, length) >= finish
    except NeverWorks:
        return
    sooner = [m for a, b in hours.spans(MONDAY, start) for m in (a, b - 1)]
    assert all(hours.finish(m, length) < finish for m in sooner)


@given(st.lists(st.integers(-400, 400), min_size=2, max_size=6))
def test_the_answers_do_not_depend_on_what_was_asked_before(days: list[int]) -> None:
    asked = plan_hours(plan_of())
    for one, other in pairwise(days):
        start, finish = at(one, "13:30"), at(other, "17:15")
        fresh = plan_hours(plan_of())
        assert asked.worked(finish) - asked.worked(start) == fresh.worked(finish) - fresh.worked(start)
        assert asked.next_start(start) == fresh.next_start(start)
        assert asked.add(finish, -500) == fresh.add(finish, -500)


@pytest.mark.parametrize(
    ("day", "time", "minutes", "expected"),
    [
        (2, "09:00", 180, at(2, "12:00")),
        (2, "09:00", 181, at(2, "13:01")),
        (6, "18:00", 480, at(9, "18:00")),
        (9, "09:00", -480, at(5, "18:00")),
        (9, "09:00", -240, at(6, "14:00")),
        (8, "15:00", 0, at(8, "15:00")),
    ],
)
def test_lags_run_in_working_hours_and_leads_run_back(
    day: int, time: str, minutes: int, expected: int
) -> None:
    assert OFFICE.add(at(day, time), minutes) == expected


def test_work_done_by_a_monday_was_done_on_friday_evening() -> None:
    assert plan_hours(plan_of()).add(at(9, "13:00"), -180) == at(6, "18:00")


def test_work_that_is_done_when_an_absence_begins_is_done_then() -> None:
    gone = (Absence(start=at(2, "11:00"), finish=at(2, "16:00")), Absence(start=at(2, "16:00"), finish=at(3)))
    hours = person_hours(plan_of(person("ana", absences=gone)), "ana")
    assert hours.finish(at(2, "09:00"), 120) == at(2, "11:00")
    assert hours.finish(at(2, "09:00"), 121) == at(3, "09:01")
    assert hours.next_start(at(2, "11:00")) == at(3, "09:00")


def test_a_night_shift_runs_on_past_midnight() -> None:
    night = ((0, 360), (1320, 1440))
    hours = person_hours(plan_of(person("ana", week=(night,) * 7)), "ana")
    assert hours.spans(at(2, "12:00"), at(4, "12:00")) == [
        (at(2, "22:00"), at(3, "06:00")),
        (at(3, "22:00"), at(4, "06:00")),
    ]


def test_an_absence_takes_time_away_and_spans_show_it() -> None:
    hours = person_hours(plan_of(person("ana", absences=away(3, 3))), "ana")
    assert hours.finish(at(2, "17:00"), 120) == at(4, "10:00")
    assert hours.spans(at(2, "17:00"), at(4, "10:00")) == [
        (at(2, "17:00"), at(2, "18:00")),
        (at(4, "09:00"), at(4, "10:00")),
    ]


def test_a_team_works_when_each_of_them_does() -> None:
    plan = plan_of(person("ana", week=MORNINGS), person("bo", absences=away(2, 2)), person("cy"))
    team = Calendars(plan).team(["ana", "bo", "cy"])
    assert team.spans(at(2), at(4)) == [(at(3, "09:00"), at(3, "12:00"))]


def test_nobody_in_a_team_leaves_the_plans_hours() -> None:
    calendars = Calendars(plan_of(person("ana")))
    assert calendars.team([]) is calendars.plan


@pytest.mark.parametrize(
    "hours",
    [
        plan_hours(plan_of(calendar=closed(1, 10_000))),
        person_hours(plan_of(person("ana", absences=away(1, 40_000))), "ana"),
        person_hours(plan_of(person("ana", week=((),) * 7)), "ana"),
    ],
)
def test_a_search_for_work_that_never_comes_ends(hours: Hours) -> None:
    with pytest.raises(NeverWorks):
        hours.next_start(at(2))
    with pytest.raises(NeverWorks):
        hours.finish(at(2), 1)


def test_an_absence_long_past_does_not_matter() -> None:
    hours = person_hours(plan_of(person("ana", absences=away(-9000, -1))), "ana")
    assert hours.next_start(at(2)) == at(2, "09:00")
    assert hours.finish(at(2), 60) == at(2, "10:00")


def test_the_clock_counts_every_minute() -> None:
    assert CLOCK.finish(at(7), 60) == at(7, "01:00")
    assert CLOCK.add(at(7), -DAY) == at(6)
    assert CLOCK.start_for(at(9), DAY, at(2)) == at(8)
    assert CLOCK.spans(at(7), at(9)) == [(at(7), at(9))]
