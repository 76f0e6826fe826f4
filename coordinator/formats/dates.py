"""Dates as people and other programs write them: which number is the day, and the moment that it is."""

import re
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from coordinator.formats.assembly import quoted
from coordinator.language import tr
from coordinator.plan.moments import Moment, from_datetime

_DATE = re.compile(
    r"(\d{1,4})\s*([./-])\s*(\d{1,2}|[^\W\d_]{3,9})\s*\2\s*(\d{1,4})\.?(?:(?:\s*,\s*|\s+|T)(.+))?", re.ASCII
)
_NAMED = re.compile(
    r"(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})(?:,?\s+(.+))?", re.ASCII
)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap]\.?m\.?)?", re.IGNORECASE | re.ASCII)
_LAST_YEAR = 9000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class DateOrder(StrEnum):
    """Which number of a date comes first."""

    YEAR_FIRST = "2026-03-02"
    DAY_FIRST = "02.03.2026"
    MONTH_FIRST = "03/02/2026"


def date_order(cells: Iterable[str]) -> tuple[DateOrder, bool]:
    """The order in which all of these dates can be read, and whether it is sure.

    Days above 12 tell it. Where none does, the day is first, as most countries write it; with points that is
    sure.
    """
    numbers = [found for cell in cells if (found := _DATE.fullmatch(cell.strip()))]
    numbers = [found for found in numbers if len(found[1]) < 3 and found[3].isdigit()]
    if not numbers:
        return DateOrder.YEAR_FIRST, True
    if any(int(found[1]) > 12 for found in numbers):
        return DateOrder.DAY_FIRST, True
    if any(int(found[3]) > 12 for found in numbers):
        return DateOrder.MONTH_FIRST, True
    return DateOrder.DAY_FIRST, all(found[2] == "." for found in numbers)


def iso(cell: str, order: DateOrder) -> str:
    """`2026-03-02 09:00` for a date in that order, with or without its time; other texts as they are."""
    text = cell.strip()
    if found := _DATE.fullmatch(text):
        first, _, second, third, time = found.groups()
        month = second if second.isdigit() else str(_month(second))
        if len(first) > 2:
            year, month, day = first, month, third
        elif order is DateOrder.MONTH_FIRST and second.isdigit():
            year, month, day = third, first, second
        else:
            year, month, day = third, month, first
    elif found := _NAMED.fullmatch(text):
        before, name, after, year, time = found.groups()
        month, day = str(_month(name)), before or after or ""
    else:
        return cell
    return _iso(year, month, day, time) or cell


def moment_in(text: str) -> Moment:
    """The moment of a date as `iso` gives it. A zone is dropped, for the time is read off the wall.

    Raises ValueError, also for a date after which there is no room for the work.
    """
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        problem = tr("{text} is no moment; write one as 2026-03-02 09:00", text=quoted(text))
        raise ValueError(problem) from None
    if when.year > _LAST_YEAR:
        problem = tr(
            "{text} lies beyond the year {year}; write an earlier moment", text=quoted(text), year=_LAST_YEAR
        )
        raise ValueError(problem)
    return from_datetime(when)


def _iso(year: str, month: str, day: str, time: str | None) -> str:
    try:
        date = datetime(int(year) + (2000 if len(year) < 3 else 0), int(month), int(day))
        if time is None:
            return f"{date:%Y-%m-%d}"
        found = _TIME.fullmatch(time.strip())
        if not found:
            return ""
        hour = int(found[1])
        if found[3]:
            hour = hour % 12 + (12 if found[3].lower().startswith("p") else 0)
        return f"{date.replace(hour=hour, minute=int(found[2])):%Y-%m-%d %H:%M}"
    except ValueError:
        return ""


def _month(name: str) -> int:
    """1 for January; 0 for a word that is no month."""
    short = name.lower()[:3]
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0
