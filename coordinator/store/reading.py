"""From a path to a plan: the checks that a file must pass before anything in it is believed."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from coordinator.files import written_whole
from coordinator.language import tr
from coordinator.plan.changes import RowChange
from coordinator.plan.history import Entry, EntryKind, History
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import Header
from coordinator.plan.values import BadValue
from coordinator.store import holders, journal, migrations
from coordinator.store.connection import (
    bounded,
    connect,
    driver_of,
    is_busy,
    keep_rollback_journal,
    lock,
    plainly,
    schema_of,
    sign,
    transaction,
    vet,
)
from coordinator.store.errors import Damaged, HeldElsewhere
from coordinator.store.seal import Seal, read_seal, record_mark, write_first_seal
from coordinator.store.shape import make_newest, strange_part
from coordinator.store.tables import copy_tables, read_records, write_rows

_NAMES = {kind: name for name, kind in TABLES.items()}


@dataclass(frozen=True, slots=True)
class Content:
    """All that a plan file holds: the plan, what was done, and by which marks both are known again."""

    plan: Plan
    history: History
    seal: Seal
    marks: dict[int, int]
    """The mark of each edit in the journal, by its number."""
    number: int = 0
    """That of the last entry in the journal; 0 where there is none."""


def opened(
    path: Path,
    before_update: Callable[[Connection], object] | None = None,
    when_locked: Callable[[], object] | None = None,
) -> tuple[Connection, Content]:
    """A connection that has the plan locked, and what the file holds; a file of an older version is updated.

    `before_update` is called with the file as it was, and may refuse; `when_locked` as soon as no one else
    can open the file, and once more after an update. Raises BadFile, and HeldElsewhere.
    """
    vet(path)
    connection = connect(path)
    try:
        _lock(connection, path)
        if when_locked is not None:
            when_locked()
        schema = _checked(connection, path)
        if schema == migrations.SCHEMA:
            return connection, _read(connection, path.name)
        if before_update is not None:
            before_update(connection)
        _update(connection, path)
    except BaseException:
        connection.close()
        raise
    return opened(path, when_locked=when_locked)


def verified(path: Path) -> Content:
    """What a file holds that is not open anywhere, such as a backup; it is closed again.

    An older schema is not taken along: a copy of such a file is opened by `opened`.
    """
    with plainly(path.name):
        connection, content = opened(path)
        connection.close()
        return content


def believed(path: Path) -> Plan:
    """What the tables of a copy hold, whether or not that is what was written to them. Raises PlanError."""
    vet(path)
    with connect(path) as connection:
        if strange := strange_part(connection, schema_of(connection, path)):
            raise Damaged(path.name, strange)
        with bounded(connection, path), transaction(connection):
            return _contents(connection, path.name).plan


def write_new(path: Path, plan: Plan) -> None:
    """Puts a plan without history in a file that is not there yet."""
    with _new_file(path) as connection:
        fill(connection, plan)


def write_copy(path: Path, source: Connection) -> None:
    """Puts all that the tables of another connection hold in a file that is not there yet."""
    with _new_file(path) as connection:
        copy_tables(source, connection)


def fill(connection: Connection, plan: Plan) -> None:
    """Puts a plan without history in tables that are empty; within the caller's transaction."""
    rows = [RowChange(table, None, row) for table in TABLES for row in plan.table(table).values()]
    write_rows(connection, rows)
    write_first_seal(connection, Seal().after(rows))


@contextmanager
def _new_file(path: Path) -> Iterator[Connection]:
    with connect(path) as connection:
        lock(connection)
        with transaction(connection):
            make_newest(connection)
            yield connection
            sign(connection)


def _lock(connection: Connection, path: Path) -> None:
    try:
        with bounded(connection, path):
            lock(connection)
    except sqlite3.OperationalError as error:
        if is_busy(error):
            raise HeldElsewhere(path, holders.noted(path)) from error
        raise


def _checked(connection: Connection, path: Path) -> int:
    """Looks at what the file is made of, and gives the number of its schema."""
    schema = schema_of(connection, path)
    with bounded(connection, path):
        if strange := strange_part(connection, schema):
            raise Damaged(path.name, strange)
        # also of what no one reads, such as an index by which a later edit would miss its row
        for (problem,) in driver_of(connection).execute("PRAGMA integrity_check(1)"):
            if problem != "ok":
                raise Damaged(path.name, problem.replace("*** in database main ***", "").strip())
    keep_rollback_journal(connection)
    return schema


def _update(connection: Connection, path: Path) -> None:
    """Puts a copy with the newest schema in the file's place; closes the connection."""
    with written_whole(path) as part:
        driver_of(connection).execute("VACUUM INTO ?", (str(part),))
        with connect(part) as copy:
            lock(copy)
            with transaction(copy):
                migrations.upgrade(copy)
                found = _contents(copy, path.name)
                write_first_seal(copy, found.seal)
                sign(copy)
        connection.close()


def _read(connection: Connection, name: str) -> Content:
    with transaction(connection):
        return checked_seal(connection, name, _contents(connection, name))


def contents(connection: Connection, name: str, author: str | None = None) -> Content:
    """What the tables hold, with the seal that this would have; within the caller's transaction.

    With an `author` the history is of the edits that they made alone.
    """
    try:
        records = list(read_records(connection))
        header = next((each for each in records if isinstance(each, Header) and each.id == "plan"), None)
        if header is None:
            raise Damaged(name, tr("the plan's own row is missing"))
        plan = Plan(header, [record for record in records if record is not header])
        entries = list(journal.entries(connection))
        history = History(_made_by([entry for entry, _ in entries], author))
    except BadValue as error:
        raise Damaged(name, f"{error.place}: {error.problem}") from error
    except (ValueError, TypeError, KeyError) as error:
        raise Damaged(name, str(error)) from error
    if any(task.parent is not None and task.parent not in plan.tasks for task in plan.tasks.values()):
        raise Damaged(name, _row_lost("tasks", "tasks"))
    if sum(1 for _ in plan.outline()) < len(plan.tasks):
        raise Damaged(name, tr("groups hold each other"))
    seal = Seal.over(
        (record_mark(_NAMES[type(record)], record) for record in records), (mark for _, mark in entries)
    )
    marks = {entry.number: mark for entry, mark in entries if entry.kind is EntryKind.EDIT}
    return Content(plan, history, seal, marks, entries[-1][0].number if entries else 0)


def checked_seal(connection: Connection, name: str, content: Content) -> Content:
    """The content, once it is known to be what was written. Raises Damaged."""
    if content.seal != sealed(connection, name):
        raise Damaged(name, tr("it holds something else than was written"))
    return content


def sealed(connection: Connection, name: str, to_write: bool = False) -> Seal:
    """As `read_seal`; raises Damaged where there is none."""
    try:
        return read_seal(connection, to_write)
    except (ValueError, TypeError) as error:
        raise Damaged(name, str(error)) from error


def _made_by(entries: list[Entry], author: str | None) -> Iterator[Entry]:
    """Those about the edits of one author; of everyone for None."""
    owners = {entry.number: entry.by for entry in entries if entry.kind is EntryKind.EDIT}
    for entry in entries:
        if author is None or owners.get(entry.target or entry.number) == author:
            yield entry


def _contents(connection: Connection, name: str) -> Content:
    """As `contents`, of a file: SQLite does not say by itself that what a row names is gone."""
    content = contents(connection, name)
    if lost := driver_of(connection).execute("PRAGMA foreign_key_check").fetchone():
        raise Damaged(name, _row_lost(lost[0], lost[2]))
    return content


def _row_lost(table: str, other: str) -> str:
    return tr("a row of {table} names one of {other} that is not there", table=table, other=other)
