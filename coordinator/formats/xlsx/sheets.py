"""What stands in the sheets of a workbook: the titles of their columns, and weeks in one cell."""

from itertools import pairwise
from typing import cast

from coordinator.plan.moments import minute_of_day, time_of_day_text
from coordinator.plan.records import Spans, Week

TASKS, PEOPLE, ABSENCES, SKILLS, PLAN, DAYS_OFF = "Tasks", "People", "Absences", "Skills", "Plan", "Days off"
PERSON_COLUMNS = ("Id", "Name", "Kind", "Email", "Levels", "Aims", "Week", "Calls a week")
ABSENCE_COLUMNS = ("Person", "From", "To", "Name")
SKILL_COLUMNS = ("Id", "Name", "Levels", "Seats for the next level", "Stretch seats for the next level")
PLAN_COLUMNS = ("Name", "Start", "Time zone", "Week", "Hours a day", "Days a week")
DAY_OFF_COLUMNS = ("From", "To", "Work", "Name")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MOMENT = "yyyy-mm-dd hh:mm"
"""How a moment is shown."""
_FREE = "free"


def week_cell(week: Week) -> str:
    """`Mon 09:00-12:00 13:00-18:00; Tue 09:00-12:00`; a day that is missing is free."""
    days = [f"{day} {spans_cell(spans)}" for day, spans in zip(_DAYS, week, strict=True) if spans]
    return "; ".join(days) or _FREE


def week_in(cell: str) -> Week:
    """The inverse of `week_cell`. Raises ValueError."""
    week: list[Spans] = [()] * 7
    for part in cell.split(";") if cell.strip() != _FREE else ():
        day, _, spans = part.strip().partition(" ")
        if day not in _DAYS:
            raise ValueError(part)
        week[_DAYS.index(day)] = spans_in(spans)
    return cast(Week, tuple(week))


def spans_cell(spans: Spans) -> str:
    """`09:00-12:00 13:00-18:00`."""
    return " ".join(f"{time_of_day_text(start)}-{time_of_day_text(finish)}" for start, finish in spans)


def spans_in(cell: str) -> Spans:
    """The inverse of `spans_cell`. Raises ValueError."""
    found = []
    for part in cell.split():
        start, _, finish = part.partition("-")
        found.append((minute_of_day(start), minute_of_day(finish)))
    for (_, ended), (begun, _) in pairwise(found):
        if begun < ended:
            raise ValueError(cell)
    if any(start >= finish for start, finish in found):
        raise ValueError(cell)
    return tuple(found)
