"""The way to the server: PostgreSQL through psycopg, and what it refuses in words for the user.

A password comes from where libpq looks for one (PGPASSWORD, ~/.pgpass, a service file), else from the
keyring, else from whoever is asked; it is kept in memory alone.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError, StatementError

from coordinator.language import later, tr
from coordinator.plan.errors import PlanError
from coordinator.store.errors import Damaged
from coordinator.store.shared.address import Address
from coordinator.store.tables import RowsMissing, to_json

if TYPE_CHECKING:
    import psycopg

_NETWORK = {
    "connect_timeout": 3,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 8000,
}
"""A network that is gone is noticed within some seconds, not within hours."""
_SETTINGS = {"idle_in_transaction_session_timeout": "15s", "lock_timeout": "15s", "statement_timeout": "120s"}
"""A laptop that falls asleep amid an edit keeps the others waiting no longer than that."""
_KEYRING = "coordinator"
_BUSY = later("{plan}: the server is busy, nothing was changed; try again")
_REFUSALS = {
    "42501": later("{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}"),
    "42P06": later("{plan} is already there in {database}; choose another name"),
    "23503": later(
        "{plan}: this is about a task or person that someone else has deleted, nothing was changed; "
        "look again"
    ),
    "55P03": _BUSY,
    "57014": _BUSY,
}
"""By the codes of PostgreSQL: no rights, a schema twice, a foreign key, and no lock or an end in time."""
_REFUSED_VALUE = later("{plan} can't hold a value ({problem}), nothing was changed; choose another")
_REFUSED = later("{plan}: the server says: {problem}; nothing was changed")
_LOST = ("08", "57P")
"""How the codes begin by which a server says that the connection ends."""


class NoServer(PlanError):
    """The server can't be reached, or the connection to it was lost."""


class PasswordWanted(PlanError):
    """The server wants another password, or one at all."""


def connected(address: Address, password: str | None = None) -> Connection:
    """A connection to the database, with the plan's own tables before it. Raises PlanError."""
    _refuse_without_extra()
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: driver(address, password),
        poolclass=NullPool,
        # else the server is asked for types that no plan has
        use_native_hstore=False,
    )
    with plainly(address):
        return engine.connect()


def driver_of(connection: Connection) -> "psycopg.Connection[Any]":
    found: Any = connection.connection.driver_connection
    return cast("psycopg.Connection[Any]", found)


def driver(
    address: Address, password: str | None = None, autocommit: bool = False
) -> "psycopg.Connection[Any]":
    """As `connected`, without SQLAlchemy."""
    _refuse_without_extra()
    import psycopg

    try:
        connection = _connect(address, password, autocommit)
    except psycopg.OperationalError as error:
        kept = None if password else _from_keyring(address)
        if kept is None or not _is_about_password(error):
            raise _unreached(error, address) from None
        try:
            connection = _connect(address, kept, autocommit)
        except psycopg.OperationalError as again:
            raise _unreached(again, address) from None
    except psycopg.Error as error:
        raise PlanError(
            tr(
                "{database}: {problem}; check the address",
                database=address.database,
                problem=_one_line(error),
            )
        ) from None
    return connection


def _refuse_without_extra() -> None:
    try:
        import psycopg  # noqa: F401
    except ImportError:
        raise PlanError(
            tr(
                "a shared plan needs the extra `shared`; "
                "install it: python -m pip install 'coordinator[shared]'"
            )
        ) from None
    # what breaks is told by what is raised
    logging.getLogger("psycopg").setLevel(logging.ERROR)


def _connect(address: Address, password: str | None, autocommit: bool) -> "psycopg.Connection[Any]":
    import psycopg
    from psycopg import sql
    from psycopg.types.json import set_json_dumps

    given: dict[str, Any] = {**_NETWORK, "password": password} if password else dict(_NETWORK)
    connection = psycopg.connect(address.server, autocommit=True, application_name="coordinator", **given)
    for name, value in _SETTINGS.items():
        connection.execute("SELECT set_config(%s, %s, false)", (name, value))
    if address.plan:
        connection.execute(sql.SQL("SET search_path TO {}").format(sql.Identifier(address.plan)))
    set_json_dumps(to_json, connection)
    connection.autocommit = autocommit
    return connection


@contextmanager
def plainly(address: Address) -> Iterator[None]:
    """Says what the server refuses in words for the user, with the mend, as PlanError."""
    try:
        yield
    except DBAPIError as error:
        raise _explained(error.orig, address) from None
    except RowsMissing as error:
        raise Damaged(address.name, str(error)) from error
    except (StatementError, ValueError, OverflowError) as error:
        raise PlanError(tr(_REFUSED_VALUE, plan=address.name, problem=error)) from error


def keep_password(address: Address, password: str) -> bool:
    """Puts a password that the user gave into the system's keyring, where there is one."""
    with suppress(Exception):
        import keyring

        keyring.set_password(_KEYRING, address.server, password)
        return True
    return False


def _from_keyring(address: Address) -> str | None:
    # a keyring that is missing, locked or broken is none
    with suppress(Exception):
        import keyring

        found: str | None = keyring.get_password(_KEYRING, address.server)
        return found
    return None


def _is_about_password(error: "psycopg.OperationalError") -> bool:
    attempt = error.pgconn
    return attempt is not None and (attempt.needs_password or _is_refused(error))


def _is_refused(error: "psycopg.OperationalError") -> bool:
    attempt = error.pgconn
    return attempt is not None and attempt.used_password and "password" in str(error).lower()


def _unreached(error: "psycopg.OperationalError", address: Address) -> PlanError:
    text = _one_line(error)
    if error.pgconn is not None and error.pgconn.needs_password:
        return PasswordWanted(
            tr(
                "{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it",
                database=address.database,
            )
        )
    if _is_refused(error):
        return PasswordWanted(
            tr(
                "{database}: the password is wrong; check it, and the name before the @",
                database=address.database,
            )
        )
    if "FATAL" not in text:
        return NoServer(
            tr(
                "{database}: no server answers there; check the address and the network",
                database=address.database,
            )
        )
    said = text.rpartition("FATAL:")[2].strip()
    if any(
        word in said
        for word in ("starting up", "shutting down", "accepting connections", "too many", "recovery")
    ):
        return NoServer(
            tr(
                "{database}: the server takes nobody in now ({problem}); try again later",
                database=address.database,
                problem=said,
            )
        )
    return PlanError(
        tr(
            "{database}: {problem}; check the address, or ask whoever keeps the server",
            database=address.database,
            problem=said,
        )
    )


def _explained(error: BaseException | None, address: Address) -> PlanError:
    code = str(getattr(error, "sqlstate", None) or "")
    if is_lost(error):
        return NoServer(tr("{plan}: the connection to the server was lost", plan=address.name))
    if (refusal := _REFUSALS.get(code)) is None:
        is_about_value = code.startswith("22") or type(error).__name__ == "DataError"
        refusal = _REFUSED_VALUE if is_about_value else _REFUSED
    named = {"plan": address.name, "database": address.database}
    return PlanError(tr(refusal, **named, problem=_one_line(error)))


def is_lost(error: BaseException | None) -> bool:
    """Whether the connection is gone, so that what was under way may stand or not."""
    import psycopg

    if not isinstance(error, psycopg.Error):
        return False
    code = error.sqlstate
    if code is None:
        return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    return code.startswith(_LOST) or code == "25P03"


def _one_line(error: BaseException | None) -> str:
    return " ".join(str(error).split("\n")[0].split())
