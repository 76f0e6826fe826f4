"""Moments, amounts and names in a few words, the same wherever they are shown."""

import pytest

from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment, parse_moment
from coordinator.plan.wording import amount, either, elided, hours, listed, span

NINE: Moment = parse_moment("2026-03-03T09:00")


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (0, "Tue 3 Mar 09:00"),
        (540, "Tue 3 Mar 09:00 – 18:00"),
        (2 * DAY, "Tue 3 Mar 09:00 – Thu 5 Mar 09:00"),
    ],
)
def test_a_span_names_the_second_day_only_where_it_is_another(minutes: int, text: str) -> None:
    assert span(NINE, NINE + minutes) == text


def test_an_amount_is_told_in_its_two_largest_units() -> None:
    assert [amount(each) for each in (0, 45, -125, 2 * DAY + 185)] == ["0m", "45m", "2h 5m", "2d 3h"]


def test_names_are_listed_as_in_a_sentence() -> None:
    names = ["Ana", "Bo", "Cy", "Di", "Ed"]
    assert [listed(names[:many]) for many in range(4)] == ["", "Ana", "Ana and Bo", "Ana, Bo and Cy"]
    assert [listed(names, most) for most in (5, 4)] == ["Ana, Bo, Cy, Di and Ed", "Ana, Bo, Cy and 2 more"]
    assert [either(names[:many]) for many in range(1, 4)] == ["Ana", "Ana or Bo", "Ana, Bo or Cy"]


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    assert elided("Agree the menu", 14) == "Agree the menu"
    assert elided("Agree the menu", 7) == "Agree…"


def test_a_lag_says_whether_it_waits_or_leads() -> None:
    assert [Duration.parse(each).signed for each in ("1d", "-2h", "1ed")] == ["+1d", "-2h", "+1ed"]


def test_time_of_work_is_told_in_hours_and_minutes() -> None:
    assert [hours(each) for each in (0, 45, 150, 41 * 60)] == ["0m", "45m", "2h 30m", "41h"]
