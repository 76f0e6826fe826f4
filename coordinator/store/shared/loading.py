"""From an address to a plan, and from a plan to a new address."""

from contextlib import suppress

from sqlalchemy import Connection

from coordinator.plan.plan import Plan
from coordinator.store import migrations
from coordinator.store.kept import KeptPlan
from coordinator.store.reading import Content, checked_seal, contents, fill
from coordinator.store.seal import write_seal
from coordinator.store.shared.address import Address
from coordinator.store.shared.catalog import made_schema, refuse_missing, schema_of
from coordinator.store.shared.server import connected, plainly
from coordinator.store.tables import copy_tables


def put_there(
    address: Address, source: KeptPlan | Plan, password: str | None = None, grant: str = ""
) -> None:
    """Puts a plan on the server under a new name, all or nothing; what is kept with its history."""
    with (
        connected(address, password) as opened,
        plainly(address),
        opened.begin(),
        made_schema(opened, address, grant),
    ):
        if isinstance(source, KeptPlan):
            with source.reading() as tables:
                copy_tables(tables, opened)
        else:
            fill(opened, source)


def loaded(address: Address, password: str | None) -> tuple[Connection, Content]:
    """A connection, and what the plan holds at one moment; one of an older version is updated."""
    opened = connected(address, password)
    try:
        with plainly(address), opened.begin():
            opened.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            refuse_missing(opened, address)
            if schema_of(opened, address) == migrations.SCHEMA:
                found = contents(opened, address.name, address.author)
                return opened, checked_seal(opened, address.name, found)
        with plainly(address), opened.begin():
            opened.exec_driver_sql("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE")
            migrations.upgrade(opened)
            write_seal(opened, contents(opened, address.name).seal)
    except BaseException:
        closed(opened)
        raise
    closed(opened)
    return loaded(address, password)


def closed(opened: Connection) -> None:
    """Closes a connection, be it lost or not."""
    # a connection that is lost can't be closed well, and needs not be
    with suppress(Exception):
        opened.close()
