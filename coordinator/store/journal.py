"""The journal of a plan file: every edit, undo and redo, kept for good, so that any can be taken back."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from coordinator.plan import coding
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.history import Entry, EntryKind
from coordinator.plan.plan import TABLES
from coordinator.plan.records import Record
from coordinator.store.tables import JOURNAL


def append(connection: Connection, kind: EntryKind, change: Change, target: int | None = None) -> Entry:
    """Writes down what was done. The rows of an undo or redo are those of its target."""
    written = {
        "kind": kind,
        "name": change.name,
        "target": target,
        "rows": [_written(row) for row in change.rows] if kind is EntryKind.EDIT else None,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    number = connection.execute(JOURNAL.insert().returning(JOURNAL.c.number), written).scalar_one()
    return Entry(number, kind, change.name, target)


def entries(connection: Connection) -> Iterator[Entry]:
    """All that was done, in order, without the rows, which may be many."""
    query = select(JOURNAL.c.number, JOURNAL.c.kind, JOURNAL.c.name, JOURNAL.c.target)
    for number, kind, name, target in connection.execute(query.order_by(JOURNAL.c.number)):
        yield Entry(number, EntryKind(kind), name, target)


def edit(connection: Connection, number: int) -> Change:
    """The change that the edit of this number made."""
    query = select(JOURNAL.c.name, JOURNAL.c.rows).where(JOURNAL.c.number == number)
    name, rows = connection.execute(query).one()
    return Change(name, tuple(_read(row) for row in rows))


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
