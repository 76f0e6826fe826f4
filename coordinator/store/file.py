"""One plan in one file: it is read once when opened, and every edit is on the disk before it is in memory."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from coordinator.files import written_whole
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.errors import BadFile, PlanError
from coordinator.plan.history import Entry, EntryKind, History
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import Header
from coordinator.plan.values import BadValue
from coordinator.store import journal, migrations
from coordinator.store.connection import (
    connect,
    connect_to_existing,
    damaged,
    driver_of,
    lock,
    plainly,
    schema_of,
    sign,
    take,
    transaction,
)
from coordinator.store.tables import read_records, write_rows


class PlanFile:
    """A plan that is kept. Made by `create` or `open`; closed by `close`, or at the end of a `with` block.

    Whatever can't be read or written raises PlanError, and then neither the file nor the plan has changed.
    """

    def __init__(self, path: Path, connection: Connection, plan: Plan, history: History) -> None:
        self._path = path
        self._connection = connection
        self._plan = plan
        self._history = history

    @classmethod
    def create(cls, path: Path, plan: Plan) -> Self:
        """Puts the plan in a new file, which is there whole or not at all, and opens that."""
        path = path.resolve()
        with plainly(path.name):
            if path.exists():
                raise PlanError(f"{path.name} is already there; choose another name")
            with written_whole(path) as part:
                _write_new(part, plan)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """The plan in that file, which no other window has open; a file of an older version is updated."""
        path = path.resolve()
        with plainly(path.name):
            connection = _connect_to_plan(path)
            try:
                plan, history = _read(connection, path.name)
            except BaseException:
                connection.close()
                raise
        return cls(path, connection, plan, history)

    @property
    def path(self) -> Path:
        return self._path

    @property
    def plan(self) -> Plan:
        """The one plan in memory; only `commit`, `undo` and `redo` may change it."""
        return self._plan

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that `undo` takes back; None where there is none."""
        return self._history.undoable.name if self._history.undoable else None

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that `redo` makes again; None where there is none."""
        return self._history.redoable.name if self._history.redoable else None

    def commit(self, change: Change) -> None:
        """Makes an edit: in the file, then in memory. A change of nothing leaves no trace."""
        if change:
            self._make(change, EntryKind.EDIT)

    def undo(self) -> Change | None:
        """Takes the last edit back, and gives the change that did so; None where there is none."""
        return self._again(EntryKind.UNDO, self._history.undoable, lambda edit: edit.inverse)

    def redo(self) -> Change | None:
        """Makes again what was undone last, and gives the change that did so; None where there is none."""
        return self._again(EntryKind.REDO, self._history.redoable, lambda edit: edit)

    def copy_to(self, path: Path) -> None:
        """Writes a copy with its whole history, in place of whatever is there; this stays the open file."""
        path = path.resolve()
        if path == self._path:
            raise PlanError(f"{path.name} is this plan itself; choose another name for the copy")
        with plainly(path.name):
            if path.is_file():
                _refuse_if_open(path)
            with written_whole(path) as part:
                driver_of(self._connection).execute("VACUUM INTO ?", (str(part),))

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _again(self, kind: EntryKind, entry: Entry | None, turn: Callable[[Change], Change]) -> Change | None:
        if entry is None:
            return None
        with plainly(self._path.name), transaction(self._connection):
            change = turn(journal.edit(self._connection, entry.number))
        self._make(change, kind, entry.number)
        return change

    def _make(self, change: Change, kind: EntryKind, target: int | None = None) -> None:
        self._plan.check(change)
        with plainly(self._path.name), transaction(self._connection):
            write_rows(self._connection, change.rows)
            entry = journal.append(self._connection, kind, change, target)
        self._plan.apply(change)
        self._history.record(entry)


def _write_new(path: Path, plan: Plan) -> None:
    with connect(path) as connection:
        lock(connection)
        with transaction(connection):
            migrations.upgrade(connection)
            for table in TABLES:
                write_rows(connection, (RowChange(table, None, row) for row in plan.table(table).values()))
            sign(connection)


def _connect_to_plan(path: Path) -> Connection:
    """A connection to a plan of the newest schema that is locked. Writes nothing to any other file."""
    connection = connect_to_existing(path)
    try:
        schema = schema_of(connection, path)
        lock(connection)
        if schema == migrations.SCHEMA:
            return connection
        _update(connection, path)
    except BaseException:
        connection.close()
        raise
    return _connect_to_plan(path)


def _update(connection: Connection, path: Path) -> None:
    """Puts a copy with the newest schema in the file's place; closes the connection."""
    with written_whole(path) as part:
        driver_of(connection).execute("VACUUM INTO ?", (str(part),))
        with connect(part) as copy:
            lock(copy)
            with transaction(copy):
                migrations.upgrade(copy)
                sign(copy)
        connection.close()


def _read(connection: Connection, name: str) -> tuple[Plan, History]:
    try:
        with transaction(connection):
            records = list(read_records(connection))
            headers = (record for record in records if isinstance(record, Header) and record.id == "plan")
            header = next(headers, None)
            if header is None:
                raise damaged(name, "the plan's own row is missing")
            others = [record for record in records if record is not header]
            plan, history = Plan(header, others), History(journal.entries(connection))
            if fault := _fault(connection, plan):
                raise damaged(name, fault)
            return plan, history
    except BadValue as error:
        raise BadFile(name, error.place, error.problem) from error
    except ValueError as error:
        raise damaged(name, str(error)) from error


def _fault(connection: Connection, plan: Plan) -> str:
    """What no edit lets happen, but another program that wrote to the file may have; blank for nothing."""
    if lost := driver_of(connection).execute("PRAGMA foreign_key_check").fetchone():
        return f"a row of {lost[0]} names one of {lost[2]} that is not there"
    if sum(1 for _ in plan.outline()) < len(plan.tasks):
        return "groups hold each other"
    return ""


def _refuse_if_open(path: Path) -> None:
    """Raises sqlite3.OperationalError where a window has the plan open; any other file may be replaced."""
    with connect(path) as connection:
        try:
            take(connection)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise
