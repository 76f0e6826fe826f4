"""The journal of a plan file: every edit, undo and redo, kept for good, so that any can be taken back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, bindparam, select, type_coerce

from coordinator.plan import coding
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.history import Entry, EntryKind
from coordinator.plan.plan import TABLES
from coordinator.plan.records import Record
from coordinator.store.seal import mark
from coordinator.store.tables import JOURNAL

_COLUMNS = ("number", "kind", "name", "target", "rows", "made_at")
_INSERT = (
    JOURNAL.insert()
    .values(**{name: bindparam(name) for name in _COLUMNS[1:4]}, made_at=bindparam("made_at"))
    .values(rows=bindparam("rows", type_=Text))
    .returning(JOURNAL.c.number)
)
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Done:
    """An entry of the journal: when it was made, and the mark that it is known again by."""

    entry: Entry
    made_at: datetime
    mark: int


def append(
    connection: Connection, kind: EntryKind, change: Change, target: int | None = None
) -> tuple[Entry, int]:
    """Writes down what was done, and gives the mark of that row.

    The rows of an undo or redo are those of its target.
    """
    written = {
        "kind": kind.value,
        "name": change.name,
        "target": target,
        "rows": _to_json([_written(row) for row in change.rows]) if kind is EntryKind.EDIT else None,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    number = connection.execute(_INSERT, written).scalar_one()
    return Entry(number, kind, change.name, target), mark("journal", [number, *written.values()])


def entries(connection: Connection) -> Iterator[tuple[Entry, int]]:
    """All that was done, in order, with the mark of each row; the rows of the plan in it stay unread."""
    for row in connection.execute(_query().order_by(JOURNAL.c.number)):
        yield Entry(row.number, EntryKind(row.kind), row.name, row.target), _mark(row)


def done(connection: Connection) -> list[Done]:
    """All that was done, in order; what it changed is told by `change`."""
    rows = connection.execute(_query().order_by(JOURNAL.c.number))
    return [
        Done(
            Entry(row.number, EntryKind(row.kind), row.name, row.target),
            datetime.fromisoformat(row.made_at),
            _mark(row),
        )
        for row in rows
    ]


def change(connection: Connection, entry: Entry) -> Change:
    """What an entry changed: by its own rows, or by those of the edit that it undid or made again."""
    row = connection.execute(_query().where(JOURNAL.c.number == (entry.target or entry.number))).one()
    made = Change(row.name, tuple(_read(each) for each in json.loads(row.rows)))
    return made.inverse if entry.kind is EntryKind.UNDO else made


def edit(connection: Connection, number: int, expected: int) -> Change:
    """The change that the edit of this number made. Raises ValueError where its mark is not as expected."""
    row = connection.execute(_query().where(JOURNAL.c.number == number)).one()
    if _mark(row) != expected:
        raise ValueError(f"edit {number} is not what was written")
    return Change(row.name, tuple(_read(each) for each in json.loads(row.rows)))


def _query() -> Select[Any]:
    """The rows as text: they are read as JSON only where they are needed."""
    return select(
        *(JOURNAL.c[name] for name in _COLUMNS if name != "rows"), type_coerce(JOURNAL.c.rows, Text)
    )


def _mark(row: Row[Any]) -> int:
    return mark("journal", [getattr(row, name) for name in _COLUMNS])


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
