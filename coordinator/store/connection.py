"""The way into a plan file: SQLite through SQLAlchemy, one window at a time, and every edit synced to disk.

A plan file is told from other databases by its `application_id`; its schema's number is in `user_version`.
It keeps a rollback journal, so that a plan is one file, which can be copied or sent while it is closed.
No code opens a plan file but by SQLite: closing a file drops all locks that the process has on it (POSIX).
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError, StatementError

from coordinator.plan.errors import BadFile, PlanError
from coordinator.store import migrations

APPLICATION_ID = int.from_bytes(b"CORD")
PATIENCE = 0.5
"""Seconds to wait for another window that has the file open."""

_to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def connect(path: Path) -> Connection:
    """A connection that begins and ends its transactions as SQLite documents; it makes a missing file."""

    def driver() -> sqlite3.Connection:
        return sqlite3.connect(path.absolute(), timeout=PATIENCE, isolation_level=None)

    engine = create_engine("sqlite://", creator=driver, poolclass=NullPool, json_serializer=_to_json)

    # the driver would begin a transaction late, and not for every statement; so begin it here
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine.connect()


def connect_to_existing(path: Path) -> Connection:
    """The same to a file that is there and holds something. Raises BadFile for any other."""
    if path.is_dir():
        raise BadFile(path.name, "", "this is a folder; choose a plan in it, such as fair.coord")
    if not path.is_file():
        raise BadFile(path.name, "", "there is no such file; check its name and folder")
    # SQLite takes a file of one byte for a new one too
    if path.stat().st_size <= 1:
        raise BadFile(path.name, "", "the file is empty; open a copy or a backup of it")
    return connect(path)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All that is done in the block is kept together, or none of it where anything fails."""
    try:
        with connection.begin():
            yield
    except BaseException:
        # a commit that SQLite refuses leaves its transaction open
        driver_of(connection).rollback()
        raise


def pragma(connection: Connection, text: str) -> int | str:
    """Runs a pragma outside any transaction, where most of them must be, and gives its answer."""
    answer = driver_of(connection).execute(f"PRAGMA {text}").fetchone()
    return answer[0] if answer else ""


def driver_of(connection: Connection) -> sqlite3.Connection:
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def schema_of(connection: Connection, path: Path) -> int:
    """The number of the file's schema, this version's or an older one; nothing is written or locked.

    Raises BadFile for any other database, for a plan of a newer version, and for one that is cut short.
    """
    name = path.name
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise BadFile(name, "", "this is the database of another program; choose a plan, such as fair.coord")
    schema = int(pragma(connection, "user_version"))
    if schema > migrations.SCHEMA:
        raise BadFile(
            name, "", "a newer version of Coordinator made this plan; update Coordinator to open it"
        )
    # SQLite takes the missing part of a last page for zeros
    if path.stat().st_size < int(pragma(connection, "page_count")) * int(pragma(connection, "page_size")):
        raise damaged(name, "its end is missing")
    return schema


def lock(connection: Connection) -> None:
    """Keeps the file to this connection until it is closed, and has every transaction synced to disk."""
    pragma(connection, "synchronous = FULL")
    pragma(connection, "foreign_keys = ON")
    pragma(connection, "locking_mode = EXCLUSIVE")
    take(connection)
    pragma(connection, "journal_mode = DELETE")


def take(connection: Connection) -> None:
    """Shows that no other window has the file open: raises sqlite3.OperationalError where one has."""
    driver_of(connection).execute("BEGIN EXCLUSIVE")
    driver_of(connection).execute("COMMIT")


def sign(connection: Connection) -> None:
    """Marks the database as a plan of this version's schema; within the caller's transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {migrations.SCHEMA}")


@contextmanager
def plainly(name: str) -> Iterator[None]:
    """Says what SQLite refuses in words for the user, with the mend, as PlanError or BadFile."""
    try:
        yield
    except DBAPIError as error:
        raise _explained(error.orig, name) from error
    except sqlite3.Error as error:
        raise _explained(error, name) from error
    except OSError as error:
        raise PlanError(f"{name}: {error.strerror or error}; nothing was changed") from error
    except (StatementError, ValueError, OverflowError) as error:
        raise PlanError(
            f"{name} can't hold a value ({error}), nothing was changed; choose another"
        ) from error


def damaged(name: str, problem: str) -> BadFile:
    return BadFile(name, "", f"the file is damaged ({problem}); open a copy or a backup of it")


def _explained(error: BaseException | None, name: str) -> PlanError:
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return PlanError(f"{name} is open in another window; close it there, or open a copy")
        case sqlite3.SQLITE_READONLY:
            return PlanError(f"{name} is read-only, nothing was changed; save a copy and go on in that")
        case sqlite3.SQLITE_FULL:
            return PlanError(f"the disk is full, {name} was not changed; make room, then try again")
        case sqlite3.SQLITE_IOERR:
            return PlanError(f"the disk failed, {name} was not changed; make room, or save a copy elsewhere")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return PlanError(f"{name} can't be opened; check that you may use the file and its folder")
        case sqlite3.SQLITE_CONSTRAINT:
            return PlanError(
                f"{name} would name a task or person that is not in it, nothing was changed; add that"
            )
        case sqlite3.SQLITE_NOTADB:
            return BadFile(name, "", "this is no plan; choose a file that ends in .coord, or import this one")
        case _:
            return damaged(name, str(error))
