"""What a record says, in the units that a coordinator thinks in: an estimate, a status, a place, a level.

A unit is one field, or some that have a meaning only together. It has a name in words, and so has its value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, cast

from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, WEEKDAYS, time_of_day_text
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    FULL_SHARE,
    Absence,
    Ask,
    Calendar,
    DayException,
    Header,
    Seat,
    Spans,
    Task,
    Week,
    YesOrNo,
)
from coordinator.plan.wording import STATUS_WORDS, day, elided, when

_LONGEST_SAID = 80
"""Letters of a text that stand in a line."""
NOTHING = "none"


@dataclass(frozen=True, slots=True)
class Unit:
    """Fields of a record that are changed together."""

    key: str
    fields: tuple[str, ...]
    words: str

    def of(self, record: Any) -> tuple[Any, ...]:
        return tuple([getattr(record, field) for field in self.fields])


_TOGETHER: Mapping[type, tuple[Unit, ...]] = {
    Task: (
        Unit("place", ("parent", "position"), "place"),
        Unit("estimate", ("duration", "effort"), "estimate"),
        Unit("status", ("status", "actual_start", "actual_finish"), "status"),
    ),
    Ask: (Unit("answer", ("answer", "answered_at"), "answer"),),
}
_WORDS = {
    "not_before": "earliest start",
    "pinned_start": "pin",
    "extra": "data of other programs",
    "level_names": "names of the levels",
    "seats_for_next_level": "seats for the next level",
    "stretch_seats_for_next_level": "stretch seats for the next level",
    "aims": "aims",
    "week": "hours",
    "calendar": "hours",
    "email": "mail address",
    "calls_per_week": "calls a week",
    "questions_per_day": "questions a day",
    "time_zone": "time zone",
    "turn": "turn in the order of work",
    "least_level": "least level",
    "said_by": "who said it",
    "asked_of": "whom it is asked of",
    "asked_by": "who asks",
    "confirmed_at": "when it was confirmed",
    "helped": "how often it helped",
    "closes_at": "end",
    "closed_at": "end",
    "answer_hours": "hours to answer",
    "is_confirmed": "decision",
    "thanked_at": "when they were thanked",
}
_NAMED_IN = {
    "parent": "tasks",
    "task": "tasks",
    "person": "people",
    "said_by": "people",
    "asked_by": "people",
    "asked_of": "people",
    "skill": "skills",
    "answer": "answers",
}
"""Fields that name a row of another table, whose name is said."""
_MOMENTS = frozenset(
    (
        *("start", "finish", "not_before", "pinned_start", "deadline", "actual_start", "actual_finish"),
        *("set_at", "opened_at", "closes_at", "closed_at", "asked_at", "answered_at", "decided_at"),
        *("confirmed_at", "read_at", "thanked_at"),
    )
)


@cache
def units(kind: Any) -> tuple[Unit, ...]:
    """All that a record of this kind says beside its id, in the order of its fields."""
    together = {field: unit for unit in _TOGETHER.get(kind, ()) for field in unit.fields}
    found: dict[str, Unit] = {}
    for each in fields(kind):
        if each.name == "id":
            continue
        words = _WORDS.get(each.name, each.name.replace("_", " "))
        unit = together.get(each.name, Unit(each.name, (each.name,), words))
        found[unit.key] = unit
    return tuple(found.values())


def changed_units(before: Any, after: Any) -> Iterator[Unit]:
    """The units in which two records of the same kind differ."""
    for unit in units(cast(Any, type(before))):
        if unit.of(before) != unit.of(after):
            yield unit


def value_words(plan: Plan, unit: Unit, record: Any) -> str:
    """What a record says in one unit: `2d`, `Cooking 2 x2, Driving 0`, `in Food`; `none` for nothing."""
    match unit.key:
        case "estimate":
            return estimate_words(record.duration, record.effort)
        case "status" if isinstance(record, Task):
            return _status_words(record)
        case "place":
            return f"in {_name(plan, 'tasks', record.parent)}" if record.parent else "at the top"
        case "answer" if isinstance(record, Ask):
            return {None: "no answer yet", YesOrNo.YES: "yes", YesOrNo.NO: "no"}[record.answer]
    return said(plan, unit.fields[0], getattr(record, unit.fields[0]))


def estimate_words(duration: Duration | None, effort: Duration | None) -> str:
    """`2d`, `16h effort`, `none` for a milestone."""
    if effort is not None:
        return f"{effort} effort"
    return str(duration) if duration is not None else NOTHING


def said(plan: Plan, field: str, value: Any) -> str:
    """The value of a field in words."""
    if value is None or value in ("", (), {}):
        return "the plan's" if field == "week" else NOTHING
    if field in _NAMED_IN:
        return _name(plan, _NAMED_IN[field], value)
    if field in _MOMENTS:
        return when(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    match field:
        case "calendar":
            return _calendar_words(plan, value)
        case "seats":
            return ", ".join(seat_words(plan, seat) for seat in value)
        case "levels" | "aims":
            return levels_words(plan, value)
        case "week":
            return week_words(value)
        case "tasks" if isinstance(value, tuple):
            return ", ".join(_name(plan, "tasks", task) for task in value)
        case "absences":
            return ", ".join(absence_words(absence) for absence in value)
        case "exceptions":
            return ", ".join(exception_words(each) for each in value)
        case "level_names":
            return ", ".join(value)
    text = f"{len(value)} entries" if isinstance(value, Mapping) else str(value)
    return elided(" ".join(text.split()), _LONGEST_SAID)


def seat_words(plan: Plan, seat: Seat) -> str:
    """`Cooking 2 x3 50% stretch`."""
    return (
        f"{_name(plan, 'skills', seat.skill)} {seat.level}"
        + ("" if seat.count == 1 else f" x{seat.count}")
        + ("" if seat.share == FULL_SHARE else f" {seat.share}%")
        + (" stretch" if seat.stretch else "")
    )


def levels_words(plan: Plan, levels: Mapping[str, int]) -> str:
    """`Cooking 3, Leading 1`."""
    return ", ".join(f"{_name(plan, 'skills', skill)} {level}" for skill, level in levels.items())


def absence_words(absence: Absence) -> str:
    """`Mon 2 Mar 09:00 to Wed 4 Mar 09:00 (visit)`; whole days without their hours."""
    whole = absence.start % DAY == absence.finish % DAY == 0
    if whole:
        first, last = day(absence.start), day(absence.finish - 1)
        span = first if first == last else f"{first} to {last}"
    else:
        span = f"{when(absence.start)} to {when(absence.finish)}"
    return f"{span} ({absence.name})" if absence.name else span


def exception_words(each: DayException) -> str:
    """`Fri 3 Apr to Mon 6 Apr: no work (Easter)`."""
    first, last = day(each.first_day * DAY), day(each.last_day * DAY)
    span = first if first == last else f"{first} to {last}"
    work = spans_words(each.work) if each.work else "no work"
    return f"{span}: {work} ({each.name})" if each.name else f"{span}: {work}"


def week_words(week: Week) -> str:
    """`Mon 09:00-12:00, Tue 09:00-12:00`; days without work are left out."""
    days = [
        f"{name.title()} {spans_words(spans)}" for name, spans in zip(WEEKDAYS, week, strict=True) if spans
    ]
    return ", ".join(days) or "no hours"


def spans_words(spans: Spans) -> str:
    """`09:00-12:00 13:00-18:00`."""
    return " ".join(f"{time_of_day_text(start)}-{time_of_day_text(finish)}" for start, finish in spans)


def record_name(plan: Plan, record: Any) -> str:
    """What a record is called in a sentence: a task's name, `Shop → Cook`, the words of a question."""
    name = getattr(record, "name", None) or getattr(record, "question", None) or getattr(record, "text", None)
    if isinstance(record, Header):
        return "the plan"
    if name:
        return elided(" ".join(str(name).split()), _LONGEST_SAID)
    if hasattr(record, "predecessor"):
        return f"{_name(plan, 'tasks', record.predecessor)} → {_name(plan, 'tasks', record.successor)}"
    if hasattr(record, "call"):
        call = plan.calls.get(record.call)
        about = f" about {_name(plan, 'tasks', call.task)}" if call is not None else ""
        return f"the call to {_name(plan, 'people', record.person)}{about}"
    if hasattr(record, "opened_at"):
        return f"the call for {_name(plan, 'tasks', record.task)}"
    who = _name(plan, "people", record.person)
    if hasattr(record, "to_level"):
        return f"{who}: {_name(plan, 'skills', record.skill)} {record.to_level}"
    if hasattr(record, "task"):
        return f"{who} on {_name(plan, 'tasks', record.task)}"
    return f"a reply of {who}"


def _name(plan: Plan, table: str, id: str) -> str:
    row = plan.table(table).get(id)
    return id if row is None else record_name(plan, row)


def _status_words(task: Task) -> str:
    times = [when(moment) for moment in (task.actual_start, task.actual_finish) if moment is not None]
    return STATUS_WORDS[task.status] + (f" ({' to '.join(times)})" if times else "")


def _calendar_words(plan: Plan, calendar: Calendar) -> str:
    free = said(plan, "exceptions", calendar.exceptions) if calendar.exceptions else ""
    return "; ".join(filter(None, (week_words(calendar.week), free)))
