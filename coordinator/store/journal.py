"""The journal of a plan file: every edit, undo and redo, kept for good, so that any can be taken back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, bindparam, cast, select

from coordinator.language import tr
from coordinator.plan import coding
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.history import Entry, EntryKind, History
from coordinator.plan.plan import TABLES
from coordinator.plan.records import Record
from coordinator.store.seal import mark
from coordinator.store.tables import JOURNAL, Encoded, to_json

_COLUMNS = ("number", "kind", "name", "target", "rows", "made_at", "made_by", "token")
_INSERT = JOURNAL.insert().values({name: bindparam(name) for name in _COLUMNS})
_ROWS = cast(JOURNAL.c.rows, Text).label("rows")
"""The rows as text: they are read as JSON only where they are needed."""
_QUERY: Select[Any] = select(*(_ROWS if name == "rows" else JOURNAL.c[name] for name in _COLUMNS))


@dataclass(frozen=True, slots=True)
class Made:
    """By whom something was done, and by which token it is known again."""

    by: str
    token: str

    @classmethod
    def now_by(cls, author: str) -> "Made":
        return cls(author, token_hex(16))


@dataclass(frozen=True, slots=True)
class Done:
    """An entry of the journal: when it was made, and the mark that it is known again by."""

    entry: Entry
    made_at: datetime
    mark: int


def append(
    connection: Connection,
    number: int,
    kind: EntryKind,
    change: Change,
    made: Made,
    target: int | None = None,
    is_whole: bool = True,
) -> tuple[Entry, int]:
    """Writes down what was done, and gives the mark of that row.

    The rows of an undo or redo are those of its target where it `is_whole`.
    """
    is_said = kind is not EntryKind.EDIT and is_whole
    rows = None if is_said else Encoded(to_json([_written(row) for row in change.rows]))
    written = {
        "number": number,
        "kind": kind.value,
        "name": change.name,
        "target": target,
        "rows": rows,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "made_by": made.by,
        "token": made.token,
    }
    connection.execute(_INSERT, written)
    return Entry(number, kind, change.name, target, made.by), mark("journal", [*written.values()])


def entries(connection: Connection) -> Iterator[tuple[Entry, int]]:
    """All that was done, in order, with the mark of each row; the rows of the plan in it stay unread."""
    for row in connection.execute(_QUERY.order_by(JOURNAL.c.number)):
        yield _entry(row), _mark(row)


def entries_after(connection: Connection, number: int) -> list[tuple[Entry, int, Change]]:
    """What was done after the entry of that number, with the mark of each row and what it changed."""
    found: list[tuple[Entry, int, Change]] = []
    for row in connection.execute(_QUERY.where(JOURNAL.c.number > number).order_by(JOURNAL.c.number)):
        found.append((_entry(row), _mark(row), _change(connection, row)))
    return found


def done(connection: Connection) -> list[Done]:
    """All that was done, in order; what it changed is told by `change`."""
    rows = connection.execute(_QUERY.order_by(JOURNAL.c.number))
    return [Done(_entry(row), datetime.fromisoformat(row.made_at), _mark(row)) for row in rows]


def change(connection: Connection, entry: Entry) -> Change:
    """What an entry changed, be it an edit, an undo or a redo."""
    return _change(connection, connection.execute(_QUERY.where(JOURNAL.c.number == entry.number)).one())


def edit(connection: Connection, number: int, expected: int) -> Change:
    """The change that the edit of this number made. Raises ValueError where its mark is not as expected."""
    row = connection.execute(_QUERY.where(JOURNAL.c.number == number)).one()
    if _mark(row) != expected:
        raise ValueError(tr("edit {number} is not what was written", number=number))
    return _change(connection, row)


def standing_edits(connection: Connection) -> list[tuple[Change, Made]]:
    """Every edit that was not taken back, in order."""
    history = History(entry for entry, _ in entries(connection))
    numbers = [entry.number for entry in history.done]
    rows = connection.execute(_QUERY.where(JOURNAL.c.number.in_(numbers)).order_by(JOURNAL.c.number))
    return [(_change(connection, row), Made(row.made_by or "", row.token or "")) for row in rows]


def is_made(connection: Connection, made: Made) -> bool:
    """Whether an entry with that token stands in the journal."""
    query = select(JOURNAL.c.number).where(JOURNAL.c.token == made.token)
    return connection.execute(query).scalar() is not None


def _entry(row: Row[Any]) -> Entry:
    return Entry(row.number, EntryKind(row.kind), row.name, row.target, row.made_by or "")


def _mark(row: Row[Any]) -> int:
    return mark("journal", [getattr(row, name) for name in _COLUMNS])


def _change(connection: Connection, row: Row[Any]) -> Change:
    """By the row's own changes, or by those of the edit that it undoes or makes again."""
    if row.rows is None:
        target = connection.execute(_QUERY.where(JOURNAL.c.number == row.target)).one()
        change = _change(connection, target)
        return change.inverse if row.kind == EntryKind.UNDO else change
    return Change(row.name, tuple(_read(each) for each in json.loads(row.rows)))


def _written(row: RowChange) -> dict[str, Any]:
    return {
        "table": row.table,
        "before": None if row.before is None else coding.to_row(row.before),
        "after": None if row.after is None else coding.to_row(row.after),
    }


def _read(row: Mapping[str, Any]) -> RowChange:
    def record(side: str) -> Record | None:
        return None if row[side] is None else coding.from_row(TABLES[row["table"]], row[side])

    return RowChange(row["table"], record("before"), record("after"))
