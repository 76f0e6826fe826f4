"""What a record says, in the units that a coordinator thinks in: an estimate, a status, a place, a level.

A unit is one field, or some that have a meaning only together. It has a name in words, and so has its value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, cast

from coordinator.language import later, spoken, tr
from coordinator.plan.coding import columns
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, moment_text, time_of_day_text
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import (
    FULL_SHARE,
    Absence,
    Answer,
    Ask,
    Assignment,
    BookReply,
    Calendar,
    Call,
    DayException,
    Header,
    Kind,
    LevelDecision,
    Link,
    Question,
    Seat,
    Spans,
    Task,
    Week,
    YesOrNo,
)
from coordinator.plan.references import REFERENCES
from coordinator.plan.wording import STATUS_WORDS, day, elided, until, when

_LONGEST_SAID = 80
"""Letters of a text that stand in a line."""
_NOTHING = later("none")
_KINDS = {Kind.PERSON: later("person"), Kind.THING: later("thing")}


@dataclass(frozen=True, slots=True)
class Unit:
    """Fields of a record that are changed together."""

    key: str
    fields: tuple[str, ...]
    name: str
    """As `words` has it, in English."""

    @property
    def words(self) -> str:
        """What a coordinator calls it: `earliest start`."""
        return tr(self.name)

    def of(self, record: Any) -> tuple[Any, ...]:
        return tuple([getattr(record, field) for field in self.fields])


_TOGETHER: Mapping[type, tuple[Unit, ...]] = {
    Task: (
        Unit("place", ("parent", "position"), later("place")),
        Unit("estimate", ("duration", "effort"), later("estimate")),
        Unit("status", ("status", "actual_start", "actual_finish"), later("status")),
    ),
    Ask: (Unit("answer", ("answer", "answered_at"), later("answer")),),
}
_WORDS = {
    "name": later("name"),
    "start": later("start"),
    "time_zone": later("time zone"),
    "calendar": later("hours"),
    "identity": later("identity"),
    "extra": later("data of other programs"),
    "level_names": later("names of the levels"),
    "seats_for_next_level": later("seats for the next level"),
    "stretch_seats_for_next_level": later("stretch seats for the next level"),
    "position": later("position"),
    "kind": later("kind"),
    "email": later("mail address"),
    "levels": later("levels"),
    "aims": later("aims"),
    "week": later("hours"),
    "absences": later("absences"),
    "calls_per_week": later("calls a week"),
    "questions_per_day": later("questions a day"),
    "priority": later("priority"),
    "seats": later("seats"),
    "not_before": later("earliest start"),
    "pinned_start": later("pin"),
    "deadline": later("deadline"),
    "notes": later("notes"),
    "turn": later("turn in the order of work"),
    "predecessor": later("predecessor"),
    "successor": later("successor"),
    "type": later("type"),
    "lag": later("lag"),
    "task": later("task"),
    "person": later("person"),
    "seat": later("seat"),
    "set_at": later("set at"),
    "tasks": later("tasks"),
    "skill": later("skill"),
    "level": later("level"),
    "count": later("count"),
    "opened_at": later("opened at"),
    "closes_at": later("end"),
    "confidence": later("confidence"),
    "answer_hours": later("hours to answer"),
    "closed_at": later("end"),
    "call": later("call"),
    "wave": later("wave"),
    "code": later("code"),
    "asked_at": later("asked at"),
    "answer": later("answer"),
    "thanked_at": later("when they were thanked"),
    "from_level": later("from level"),
    "to_level": later("to level"),
    "is_confirmed": later("decision"),
    "decided_at": later("decided at"),
    "evidence": later("evidence"),
    "question": later("question"),
    "text": later("text"),
    "least_level": later("least level"),
    "said_by": later("who said it"),
    "confirmed_at": later("when it was confirmed"),
    "helped": later("how often it helped"),
    "asked_by": later("who asks"),
    "asked_of": later("whom it is asked of"),
    "read_at": later("read at"),
}
_NAMED_IN = {field: table for fields in REFERENCES.values() for field, table in fields.items()}
"""Fields that name a row of another table, whose name is said."""
_MOMENTS = frozenset(
    column.field for kind in TABLES.values() for column in columns(kind) if column.write is moment_text
)


@cache
def units(kind: Any) -> tuple[Unit, ...]:
    """All that a record of this kind says beside its id, in the order of its fields."""
    together = {field: unit for unit in _TOGETHER.get(kind, ()) for field in unit.fields}
    found: dict[str, Unit] = {}
    for each in fields(kind):
        if each.name == "id":
            continue
        unit = together.get(each.name) or Unit(each.name, (each.name,), _WORDS[each.name])
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
            if record.parent is None:
                return tr("at the top")
            return tr("in {group}", group=_name(plan, "tasks", record.parent))
        case "answer" if isinstance(record, Ask):
            return tr("no answer yet") if record.answer is None else _yes_or_no(record.answer is YesOrNo.YES)
    return said(plan, unit.fields[0], getattr(record, unit.fields[0]))


def estimate_words(duration: Duration | None, effort: Duration | None) -> str:
    """`2d`, `16h effort`, `none` for a milestone."""
    if effort is not None:
        return tr("{amount} effort", amount=str(effort))
    return str(duration) if duration is not None else tr(_NOTHING)


def said(plan: Plan, field: str, value: Any) -> str:
    """The value of a field in words."""
    if value is None or value in ("", (), {}):
        return tr("the plan's", "hours") if field == "week" else tr(_NOTHING)
    if field in _NAMED_IN:
        return _name(plan, _NAMED_IN[field], value)
    if field in _MOMENTS:
        return when(value)
    if isinstance(value, bool):
        return _yes_or_no(value)
    match field:
        case "kind":
            return tr(_KINDS[value])
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
    text = tr("%n (entry|entries)", "", len(value)) if isinstance(value, Mapping) else str(value)
    return elided(" ".join(text.split()), _LONGEST_SAID)


def seat_words(plan: Plan, seat: Seat) -> str:
    """`Cooking 2 x3 50% stretch`."""
    said = (
        f"{_name(plan, 'skills', seat.skill)} {seat.level}"
        + ("" if seat.count == 1 else f" x{seat.count}")
        + ("" if seat.share == FULL_SHARE else f" {seat.share}%")
    )
    return tr("{seat} stretch", seat=said) if seat.stretch else said


def levels_words(plan: Plan, levels: Mapping[str, int]) -> str:
    """`Cooking 3, Leading 1`."""
    return ", ".join(f"{_name(plan, 'skills', skill)} {level}" for skill, level in levels.items())


def absence_words(absence: Absence) -> str:
    """`Mon 2 Mar 09:00 to Wed 4 Mar 09:00 (visit)`; whole days without their hours."""
    whole = absence.start % DAY == absence.finish % DAY == 0
    if whole:
        span = until(day(absence.start), day(absence.finish - 1))
    else:
        span = until(when(absence.start), when(absence.finish))
    return f"{span} ({absence.name})" if absence.name else span


def exception_words(each: DayException) -> str:
    """`Fri 3 Apr to Mon 6 Apr: no work (Easter)`."""
    span = until(day(each.first_day * DAY), day(each.last_day * DAY))
    work = spans_words(each.work) if each.work else tr("no work")
    return f"{span}: {work} ({each.name})" if each.name else f"{span}: {work}"


def week_words(week: Week) -> str:
    """`Mon 09:00-12:00, Tue 09:00-12:00`; days without work are left out."""
    days = [f"{spoken().weekday(number)} {spans_words(spans)}" for number, spans in enumerate(week) if spans]
    return ", ".join(days) or tr("no hours")


def spans_words(spans: Spans) -> str:
    """`09:00-12:00 13:00-18:00`."""
    return " ".join(f"{time_of_day_text(start)}-{time_of_day_text(finish)}" for start, finish in spans)


def record_name(plan: Plan, record: Any) -> str:
    """What a record is called in a sentence: a task's name, `Shop → Cook`, the words of a question; the id of
    what has no name."""
    match record:
        case Header():
            return tr("the plan")
        case Link():
            return f"{_name(plan, 'tasks', record.predecessor)} → {_name(plan, 'tasks', record.successor)}"
        case Assignment():
            who, task = _name(plan, "people", record.person), _name(plan, "tasks", record.task)
            return tr("{who} on {task}", who=who, task=task)
        case Call():
            return tr("the call for {task}", task=_name(plan, "tasks", record.task))
        case Ask():
            call, who = plan.calls.get(record.call), _name(plan, "people", record.person)
            if call is None:
                return tr("the call to {who}", who=who)
            return tr("the call to {who} about {task}", who=who, task=_name(plan, "tasks", call.task))
        case LevelDecision():
            who, skill = _name(plan, "people", record.person), _name(plan, "skills", record.skill)
            return f"{who}: {skill} {record.to_level}"
        case BookReply():
            return tr("a reply of {who}", who=_name(plan, "people", record.person))
        case Answer():
            name = record.question
        case Question():
            name = record.text
        case _:
            name = record.name
    return elided(" ".join(name.split()), _LONGEST_SAID) or str(record.id)


def _name(plan: Plan, table: str, id: str) -> str:
    row = plan.table(table).get(id)
    return id if row is None else record_name(plan, row)


def _status_words(task: Task) -> str:
    said = tr(STATUS_WORDS[task.status])
    times = [when(moment) for moment in (task.actual_start, task.actual_finish) if moment is not None]
    return f"{said} ({until(times[0], times[-1])})" if times else said


def _yes_or_no(is_so: bool) -> str:
    return tr("yes") if is_so else tr("no")


def _calendar_words(plan: Plan, calendar: Calendar) -> str:
    free = said(plan, "exceptions", calendar.exceptions) if calendar.exceptions else ""
    return "; ".join(filter(None, (week_words(calendar.week), free)))
