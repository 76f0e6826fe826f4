"""The days of an exception that recurs: each of them, for a plan knows only ranges of days.

Source: the reference of the Exception element of MSPDI. Weeks begin on Sunday; positions count from 0, and
4 is the last of the month.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from coordinator.plan.moments import DAY, day_number, to_datetime

MOST_DAYS = 3_660
"""Days that one exception may make; a recurring one that goes on is cut there."""
DAILY, YEARLY, YEARLY_BY_POSITION, MONTHLY, MONTHLY_BY_POSITION, WEEKLY, BY_DAYS, BY_WEEKDAYS, ONCE = range(
    1, 10
)
_SUNDAY = 3
_LAST = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """When an exception recurs, between two day numbers; what a kind doesn't need is left at 0."""

    kind: int
    first: int
    last: int
    every: int = 1
    weekdays: int = 0
    item: int = 0
    position: int = 0
    month: int = 0
    month_day: int = 0


def days_of(rule: Rule) -> list[int]:
    """The day numbers on which the exception holds, in their order, at most MOST_DAYS of them."""
    first, last = _date(rule.first), _date(min(rule.last, rule.first + 100 * 366))
    found: list[int] = []
    for day in _DATES[rule.kind](rule, first, last):
        if day > last:
            break
        if day >= first:
            found.append(day_number(day))
        if len(found) == MOST_DAYS:
            break
    return found


def _by_days(rule: Rule, first: date, last: date) -> Iterator[date]:
    for day in range((last - first).days // rule.every + 1):
        yield first + timedelta(days=day * rule.every)


def _by_weekdays(rule: Rule, first: date, last: date) -> Iterator[date]:
    weekdays = (day for day in _by_days(Rule(DAILY, rule.first, rule.last), first, last) if day.weekday() < 5)
    for index, day in enumerate(weekdays):
        if index % rule.every == 0:
            yield day


def _weekly(rule: Rule, first: date, last: date) -> Iterator[date]:
    since_sunday = first.isoweekday() % 7
    for number, day in enumerate(_by_days(Rule(DAILY, rule.first, rule.last), first, last), since_sunday):
        if number // 7 % rule.every == 0 and rule.weekdays >> number % 7 & 1:
            yield day


def _monthly(rule: Rule, first: date, last: date) -> Iterator[date]:
    for year, month in _months(first, last, rule.every):
        yield date(year, month, min(max(1, rule.month_day), monthrange(year, month)[1]))


def _monthly_by_position(rule: Rule, first: date, last: date) -> Iterator[date]:
    for year, month in _months(first, last, rule.every):
        yield from _positioned(rule, year, month)


def _yearly(rule: Rule, first: date, last: date) -> Iterator[date]:
    for year in range(first.year, last.year + 1):
        month = rule.month % 12 + 1
        yield date(year, month, min(max(1, rule.month_day), monthrange(year, month)[1]))


def _yearly_by_position(rule: Rule, first: date, last: date) -> Iterator[date]:
    for year in range(first.year, last.year + 1):
        yield from _positioned(rule, year, rule.month % 12 + 1)


def _positioned(rule: Rule, year: int, month: int) -> list[date]:
    """The second Tuesday of a month, or its last weekday: one day, or none where there is no such."""
    days = [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]
    fitting = [day for day in days if _fits(rule.item, day)]
    if rule.position >= _LAST:
        return fitting[-1:]
    return fitting[rule.position : rule.position + 1]


def _fits(item: int, day: date) -> bool:
    match item:
        case 0:
            return True
        case 1:
            return day.weekday() < 5
        case 2:
            return day.weekday() >= 5
        case _:
            return day.isoweekday() % 7 == item - _SUNDAY


def _months(first: date, last: date, every: int) -> Iterator[tuple[int, int]]:
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    for month in range(begin, end + 1, every):
        yield month // 12, month % 12 + 1


def _date(day: int) -> date:
    return to_datetime(day * DAY).date()


_DATES: dict[int, Callable[[Rule, date, date], Iterator[date]]] = {
    DAILY: _by_days,
    YEARLY: _yearly,
    YEARLY_BY_POSITION: _yearly_by_position,
    MONTHLY: _monthly,
    MONTHLY_BY_POSITION: _monthly_by_position,
    WEEKLY: _weekly,
    BY_DAYS: _by_days,
    BY_WEEKDAYS: _by_weekdays,
    ONCE: _by_days,
}
