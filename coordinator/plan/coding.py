"""Records as plain JSON values, and back: the one place that knows the keys of each record.

Two shapes: `encode` gives the interchange form, with unknown keys where they stood; `to_row` gives what a
table or journal keeps, which adds the columns that are the program's own, and holds `extra` apart.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, TypeVar, cast

from coordinator.language import later, tr
from coordinator.plan.durations import Duration
from coordinator.plan.moments import (
    day_text,
    moment_text,
    parse_day,
    parse_moment,
)
from coordinator.plan.records import (
    FULL_SHARE,
    HIGHEST_LEVEL,
    HIGHEST_PRIORITY,
    MOST_CONFIDENCE,
    MOST_SEATS,
    Absence,
    Answer,
    Ask,
    Assignment,
    Baseline,
    BookReply,
    Calendar,
    Call,
    DayException,
    Header,
    Kind,
    LevelDecision,
    Link,
    LinkType,
    Person,
    PlannedTime,
    Question,
    Seat,
    Skill,
    Status,
    Task,
    YesOrNo,
)
from coordinator.plan.values import (
    BadValue,
    Json,
    flag,
    identifier,
    identifiers,
    levels,
    listed,
    names,
    number,
    one_of,
    shown,
    span_texts,
    spans,
    text,
    texts,
    week,
    week_texts,
    whole,
)

LAST_TURN = 1_000_000_000
_MOST_COUNTED = 1_000_000
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column:
    """One key of a record: its name in JSON, the record's field, and the way there and back."""

    key: str
    field: str
    write: Callable[[Any], Json]
    read: Callable[[Json, str], Any]
    own: bool = False
    """True for a column of the program's own, which the interchange format does not have."""


def encode(record: object) -> dict[str, Json]:
    """The record's interchange form, without what it leaves at its default."""
    written = _written(record, [column for column in columns(type(record)) if not column.own])
    return {**written, **getattr(record, "extra", {})}


def to_row(record: object) -> dict[str, Json]:
    """All that the record holds; `extra` stands under a key of its own."""
    row = _written(record, columns(type(record)))
    if extra := getattr(record, "extra", {}):
        row["extra"] = dict(extra)
    return row


def decode(kind: type[R], data: Json, place: str) -> R:
    """The record that `data` describes in the interchange form. Raises BadValue."""
    if not isinstance(data, Mapping):
        raise BadValue(place, tr("{value} should be an object in braces", value=shown(data)))
    known = [column for column in columns(kind) if not column.own]
    values = _read(known, data, place)
    if "extra" in _defaults(cast(Any, kind)):
        keys = {column.key for column in known}
        values["extra"] = {key: value for key, value in data.items() if key not in keys}
    return _built(kind, values, place)


def from_row(kind: type[R], row: Mapping[str, Json]) -> R:
    """The inverse of `to_row`. Raises BadValue."""
    place = f"{kind.__name__} {row.get('id', '')}".strip()
    values = _read(columns(kind), row, place)
    if extra := row.get("extra"):
        values["extra"] = extra
    return _built(kind, values, place)


def columns(kind: type) -> tuple[Column, ...]:
    """The keys of a record, in the order in which they are written."""
    return _COLUMNS[kind]


def _written(record: object, known: "list[Column] | tuple[Column, ...]") -> dict[str, Json]:
    defaults = _defaults(cast(Any, type(record)))
    written = {}
    for column in known:
        value = getattr(record, column.field)
        if column.field not in defaults or value != defaults[column.field]:
            written[column.key] = None if value is None else column.write(value)
    return written


@cache
def _defaults(kind: Any) -> dict[str, Any]:
    found = {}
    for each in fields(cast(Any, kind)):
        if each.default is not MISSING:
            found[each.name] = each.default
        elif each.default_factory is not MISSING:
            found[each.name] = each.default_factory()
    return found


def _read(known: "list[Column] | tuple[Column, ...]", data: Mapping[str, Json], place: str) -> dict[str, Any]:
    return {
        column.field: column.read(data[column.key], f"{place}, {column.key}")
        for column in known
        if data.get(column.key) is not None
    }


def _built(kind: type[R], values: dict[str, Any], place: str) -> R:
    for field, key in _needed(cast(Any, kind)):
        if field not in values:
            raise BadValue(place, tr("{key} is missing", key=repr(key)))
    return kind(**values)


@cache
def _needed(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields without a default, each with its key."""
    defaults = _defaults(cast(Any, kind))
    return tuple((each.field, each.key) for each in columns(kind) if each.field not in defaults)


def _same(value: Any) -> Json:
    return value


def _parsed(parse: Callable[[str], R]) -> Callable[[Json, str], R]:
    def read(value: Json, place: str) -> R:
        try:
            return parse(text(value, place))
        except BadValue:
            raise
        except (ValueError, OverflowError) as error:
            raise BadValue(place, f"{error}; {tr(_SHAPES[parse])}") from None

    return read


def _amount(text: str) -> Duration:
    found = Duration.parse(text)
    if found.number < 0:
        raise ValueError(tr("{text} is less than nothing", text=repr(text)))
    return found


_SHAPES: dict[Callable[[str], Any], str] = {
    parse_moment: later("write a moment as 2026-03-02T09:00"),
    parse_day: later("write a day as 2026-03-02"),
    Duration.parse: later("a lag looks like 2d, -4h or 1ed"),
    _amount: later("an estimate looks like 30m, 4h, 2d or 1w"),
}


def _planned_times(value: Json, place: str) -> dict[str, PlannedTime]:
    if not isinstance(value, Mapping):
        problem = tr("{value} should be an object with an entry for each task", value=shown(value))
        raise BadValue(place, problem)
    return {task: decode(PlannedTime, each, f"{place}, {task}") for task, each in value.items()}


def _planned_time_texts(times: Mapping[str, PlannedTime]) -> dict[str, Json]:
    return {task: encode(each) for task, each in times.items()}


def _record(kind: type[R]) -> Callable[[Json, str], R]:
    return lambda value, place: decode(kind, value, place)


def _records(kind: type[R]) -> Callable[[Json, str], tuple[R, ...]]:
    def read(value: Json, place: str) -> tuple[R, ...]:
        return tuple(decode(kind, each, f"{place}[{i}]") for i, each in enumerate(listed(value, place)))

    return read


def _encoded(records: tuple[Any, ...]) -> list[dict[str, Json]]:
    return [encode(record) for record in records]


def _column(key: str, read: Callable[[Json, str], Any], write: Callable[[Any], Json] = _same) -> Column:
    return Column(key, key, write, read)


def _moment(key: str, field: str = "", own: bool = False) -> Column:
    return Column(key, field or key, moment_text, _parsed(parse_moment), own)


def _duration(key: str, parse: Callable[[str], Duration]) -> Column:
    return Column(key, key, str, _parsed(parse))


_POSITION = Column("position", "position", _same, number(-1e15, 1e15), own=True)

_COLUMNS: dict[type, tuple[Column, ...]] = {
    DayException: (
        Column("from", "first_day", day_text, _parsed(parse_day)),
        Column("to", "last_day", day_text, _parsed(parse_day)),
        _column("work", spans, span_texts),
        _column("name", text),
    ),
    Calendar: (
        _column("week", week, week_texts),
        _column("hours_per_day", number(0.1, 24)),
        _column("days_per_week", number(0.1, 7)),
        _column("exceptions", _records(DayException), _encoded),
    ),
    Header: (
        Column("id", "id", _same, identifier, own=True),
        _column("name", text),
        _moment("start"),
        _column("time_zone", text),
        _column("calendar", _record(Calendar), encode),
        _column("identity", text),
    ),
    Skill: (
        _column("id", identifier),
        _column("name", text),
        Column("levels", "level_names", list, texts),
        _column("seats_for_next_level", whole(0, _MOST_COUNTED)),
        _column("stretch_seats_for_next_level", whole(0, _MOST_COUNTED)),
        _POSITION,
    ),
    Absence: (_moment("from", "start"), _moment("to", "finish"), _column("name", text)),
    Person: (
        _column("id", identifier),
        _column("name", text),
        _column("kind", one_of(Kind)),
        _column("email", text),
        _column("levels", levels, dict),
        _column("aims", levels, dict),
        _column("week", week, week_texts),
        _column("absences", _records(Absence), _encoded),
        _column("calls_per_week", whole(0, _MOST_COUNTED)),
        _column("questions_per_day", whole(0, _MOST_COUNTED)),
        _POSITION,
    ),
    Seat: (
        _column("skill", identifier),
        _column("level", whole(0, HIGHEST_LEVEL)),
        _column("count", whole(0, MOST_SEATS)),
        _column("share", whole(1, FULL_SHARE)),
        _column("stretch", flag),
    ),
    Task: (
        _column("id", identifier),
        _column("name", text),
        _column("parent", identifier),
        _duration("duration", _amount),
        _duration("effort", _amount),
        _column("priority", whole(0, HIGHEST_PRIORITY)),
        _column("status", one_of(Status)),
        _column("seats", _records(Seat), _encoded),
        _moment("not_before"),
        _moment("pinned_start"),
        _moment("deadline"),
        _column("notes", text),
        _moment("actual_start", own=True),
        _moment("actual_finish", own=True),
        _column("turn", whole(0, LAST_TURN)),
        _POSITION,
    ),
    Link: (
        Column("from", "predecessor", _same, identifier),
        Column("to", "successor", _same, identifier),
        _column("type", one_of(LinkType)),
        _duration("lag", Duration.parse),
    ),
    Assignment: (
        _column("task", identifier),
        _column("person", identifier),
        _column("seat", whole(0, 100_000)),
    ),
    PlannedTime: (_column("name", text), _moment("start"), _moment("finish")),
    Baseline: (
        _column("id", identifier),
        _column("name", text),
        _moment("set_at"),
        _column("tasks", _planned_times, _planned_time_texts),
        _POSITION,
    ),
    Call: (
        _column("id", identifier),
        _column("task", identifier),
        _column("skill", identifier),
        _column("level", whole(0, HIGHEST_LEVEL)),
        _column("count", whole(1, MOST_SEATS)),
        _moment("opened_at"),
        _moment("closes_at"),
        _column("confidence", whole(1, MOST_CONFIDENCE)),
        _column("answer_hours", whole(1, _MOST_COUNTED)),
        _moment("closed_at"),
    ),
    Ask: (
        _column("call", identifier),
        _column("person", identifier),
        _column("wave", whole(1, _MOST_COUNTED)),
        _column("code", identifier),
        _moment("asked_at"),
        _column("answer", one_of(YesOrNo)),
        _moment("answered_at"),
        _moment("thanked_at"),
    ),
    LevelDecision: (
        _column("id", identifier),
        _column("person", identifier),
        _column("skill", identifier),
        Column("from", "from_level", _same, whole(0, HIGHEST_LEVEL)),
        Column("to", "to_level", _same, whole(0, HIGHEST_LEVEL)),
        _column("is_confirmed", flag),
        _moment("decided_at"),
        _column("evidence", names, dict),
    ),
    Answer: (
        _column("id", identifier),
        _column("question", text),
        _column("text", text),
        _column("skill", identifier),
        _column("tasks", identifiers, list),
        _column("least_level", whole(0, HIGHEST_LEVEL)),
        _column("said_by", identifier),
        _moment("confirmed_at"),
        _column("helped", whole(0, _MOST_COUNTED)),
    ),
    Question: (
        _column("id", identifier),
        _column("text", text),
        _column("asked_by", identifier),
        _moment("asked_at"),
        _column("asked_of", identifier),
        _column("skill", identifier),
        _column("task", identifier),
        _column("answer", identifier),
    ),
    BookReply: (_column("code", identifier), _column("person", identifier), _moment("read_at")),
}
