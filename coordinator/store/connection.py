"""The way into a plan file: SQLite through SQLAlchemy, one window at a time, and every edit synced to disk.

A plan file is told from other databases by its `application_id`; its schema's number is in `user_version`.
It keeps a rollback journal, so that a plan is one file, which can be copied or sent while it is closed.
No code opens a plan file but by SQLite: closing a file drops all locks that the process has on it (POSIX).
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import thread_time

from sqlalchemy import Connection, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError, StatementError

from coordinator.language import later, tr
from coordinator.plan.errors import BadFile, PlanError
from coordinator.store import migrations
from coordinator.store.errors import Damaged, DiskTrouble, NotWritable
from coordinator.store.tables import RowsMissing, to_json

APPLICATION_ID = int.from_bytes(b"CORD")
PATIENCE = 0.2
"""Seconds to wait for another window that has the file open."""
LEAST_TIME = 2.0
"""Seconds of work that a look at what a file is made of may take, and one more for so many bytes of it."""
BYTES_A_SECOND = 20_000_000
MOST_BYTES = 4 << 30
"""Of a whole plan file; a plan of 10,000 tasks has 3 million and an edit adds some hundreds."""
MOST_BYTES_AT_ONCE = 256 << 20
"""Of one text, and of one edit with all its rows."""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MOST_BYTES_AT_ONCE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""What our own statements and plans stay far below; `VACUUM INTO` attaches one database."""
_SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")
_BESIDE = ("-journal", "-wal", "-shm")
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_STEPS = 1000
"""Of SQLite's machine, between two looks at the clock."""
_BUSY = PlanError, later("{file} is open in another window; close it there, or open a copy")
_CLOSED_TO_US = PlanError, later("{file} can't be opened; check that you may use the file and its folder")
_REFUSALS: dict[int, tuple[type[PlanError], str]] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: (
        NotWritable,
        later("{file} is read-only, nothing was changed; save a copy and go on in that"),
    ),
    sqlite3.SQLITE_FULL: (
        DiskTrouble,
        later("the disk is full, {file} was not changed; make room, then try again"),
    ),
    sqlite3.SQLITE_IOERR: (
        DiskTrouble,
        later("the disk failed, {file} was not changed; make room, or save a copy elsewhere"),
    ),
    sqlite3.SQLITE_CANTOPEN: _CLOSED_TO_US,
    sqlite3.SQLITE_PERM: _CLOSED_TO_US,
    sqlite3.SQLITE_AUTH: _CLOSED_TO_US,
    sqlite3.SQLITE_CONSTRAINT: (
        PlanError,
        later("{file} would name a task or person that is not in it, nothing was changed; add that"),
    ),
    sqlite3.SQLITE_TOOBIG: (
        PlanError,
        later("{file} takes at most {most} MB at once, nothing was changed; do this in parts"),
    ),
}
"""What SQLite refuses, by its primary codes, in words for the user."""


def connect(path: Path) -> Connection:
    """A connection that begins and ends its transactions as SQLite documents; it makes a missing file."""

    def driver() -> sqlite3.Connection:
        # a plan is read in a thread beside the window, and is the window's own from then on
        opened = sqlite3.connect(
            path.absolute(), timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        return guarded(opened)

    engine = create_engine("sqlite://", creator=driver, poolclass=NullPool, json_serializer=to_json)

    # the driver would begin a transaction late, and not for every statement; so begin it here
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine.connect()


def guarded(driver: sqlite3.Connection) -> sqlite3.Connection:
    """The connection, so set that a file can have it do little: any file may come from a stranger."""
    for category, limit in _LIMITS.items():
        driver.setlimit(category, limit)
    driver.execute("PRAGMA trusted_schema = OFF")
    driver.execute("PRAGMA cell_size_check = ON")
    driver.execute("PRAGMA mmap_size = 0")
    # Python has this from 3.12 on
    if (set_option := getattr(driver, "setconfig", None)) is not None:
        set_option(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined]
    return driver


def vet(path: Path) -> None:
    """Raises BadFile for what is no plan of this version or an older one; writes and locks nothing."""
    if path.is_dir():
        raise BadFile(path.name, "", tr("this is a folder; choose a plan in it, such as fair.coord"))
    if not path.is_file():
        raise BadFile(path.name, "", tr("there is no such file; check its name and folder"))
    size = path.stat().st_size
    # SQLite takes a file of one byte for a new one too
    if size <= 1:
        raise Damaged(path.name, tr("it is empty"))
    if size > MOST_BYTES:
        problem = tr(
            "the file is too large, a plan has at most {most} GB; open a backup of it",
            most=MOST_BYTES >> 30,
        )
        raise BadFile(path.name, "", problem)
    _refuse_strange_neighbours(path)
    # immutable: SQLite then neither locks the file nor takes back what a crash left half written
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(guarded(sqlite3.connect(address, uri=True))) as driver:
        try:
            _schema_of(driver, path.name)
        except sqlite3.DatabaseError as error:
            # a crash may have left a header that names pages to come; its journal puts that right
            if _primary_code(error) != sqlite3.SQLITE_CORRUPT:
                raise


def schema_of(connection: Connection, path: Path) -> int:
    """The number of the file's schema, this version's or an older one. Raises BadFile as `vet` does."""
    schema = _schema_of(driver_of(connection), path.name)
    # SQLite takes the missing part of a last page for zeros
    if path.stat().st_size < int(pragma(connection, "page_count")) * int(pragma(connection, "page_size")):
        raise Damaged(path.name, tr("its end is missing"))
    return schema


def _schema_of(driver: sqlite3.Connection, name: str) -> int:
    if driver.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BadFile(
            name, "", tr("this is the database of another program; choose a plan, such as fair.coord")
        )
    schema = int(driver.execute("PRAGMA user_version").fetchone()[0])
    if schema > migrations.SCHEMA:
        raise BadFile(
            name, "", tr("a newer version of Coordinator made this plan; update Coordinator to open it")
        )
    if schema < 1:
        raise Damaged(name, tr("it has no schema"))
    return schema


def _refuse_strange_neighbours(path: Path) -> None:
    """SQLite writes to the journal beside a file, and deletes what that names as the journal of several."""
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.is_symlink() or (beside.exists() and not beside.is_file()):
            problem = tr("{file} beside it leads elsewhere; move that away", file=beside.name)
            raise BadFile(path.name, "", problem)
        if ending == "-journal" and beside.exists() and _names_another(beside):
            problem = tr("{file} beside it is none of ours; move that away", file=beside.name)
            raise BadFile(path.name, "", problem)


def _names_another(journal: Path) -> bool:
    with journal.open("rb") as file:
        file.seek(max(0, journal.stat().st_size - len(_SUPER_JOURNAL)))
        return file.read() == _SUPER_JOURNAL


@contextmanager
def bounded(connection: Connection, path: Path) -> Iterator[None]:
    """SQLite gives up in the block where it works longer than a plan of that size takes; a disk may wait."""
    until = thread_time() + LEAST_TIME + path.stat().st_size / BYTES_A_SECOND
    driver = driver_of(connection)
    driver.set_progress_handler(lambda: thread_time() > until, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


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


def lock(connection: Connection) -> None:
    """Keeps the file to this connection until it is closed, and has every transaction synced to disk."""
    pragma(connection, "synchronous = FULL")
    pragma(connection, "foreign_keys = ON")
    pragma(connection, "locking_mode = EXCLUSIVE")
    take(connection)
    pragma(connection, f"max_page_count = {MOST_BYTES // int(pragma(connection, 'page_size'))}")


def keep_rollback_journal(connection: Connection) -> None:
    """Another tool may have given the file a write-ahead log, which would make the plan several files."""
    pragma(connection, "journal_mode = DELETE")


def take(connection: Connection) -> None:
    """Shows that no other window has the file open: raises sqlite3.OperationalError where one has."""
    driver_of(connection).execute("BEGIN EXCLUSIVE")
    driver_of(connection).execute("COMMIT")


def refuse_if_open(path: Path) -> None:
    """Raises sqlite3.OperationalError where a window has the plan open; any other file may be replaced."""
    _refuse_strange_neighbours(path)
    with connect(path) as connection:
        try:
            take(connection)
        except sqlite3.DatabaseError as error:
            if is_busy(error):
                raise


def is_busy(error: sqlite3.Error) -> bool:
    return _primary_code(error) == sqlite3.SQLITE_BUSY


def _primary_code(error: object) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


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
    except RowsMissing as error:
        raise Damaged(name, str(error)) from error
    except OSError as error:
        kind = DiskTrouble if error.errno in _NO_ROOM else PlanError
        problem = error.strerror or str(error)
        raise kind(tr("{file}: {problem}; nothing was changed", file=name, problem=problem)) from error
    except (StatementError, ValueError, OverflowError) as error:
        raise PlanError(
            tr(
                "{file} can't hold a value ({problem}), nothing was changed; choose another",
                file=name,
                problem=error,
            )
        ) from error


def _explained(error: BaseException | None, name: str) -> PlanError:
    code = _primary_code(error)
    if code == sqlite3.SQLITE_NOTADB:
        return BadFile(name, "", tr("this is no plan; choose a file that ends in .coord, or import this one"))
    if code == sqlite3.SQLITE_INTERRUPT:
        return Damaged(name, tr("it takes too long to read"))
    if code not in _REFUSALS:
        return Damaged(name, str(error))
    kind, refusal = _REFUSALS[code]
    return kind(tr(refusal, file=name, most=MOST_BYTES_AT_ONCE >> 20))
