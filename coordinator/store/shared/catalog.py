"""The plans of a database: each is a schema with the tables of a plan file, and has the schema's rights."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.wording import listed
from coordinator.store import migrations
from coordinator.store.shared.address import Address
from coordinator.store.shared.server import connected, plainly

_MARK = "a plan of Coordinator"
_MOST_TOLD = 12
_LISTED = text(
    "SELECT nspname FROM pg_namespace WHERE obj_description(oid, 'pg_namespace') = :mark"
    " AND has_schema_privilege(oid, 'USAGE') ORDER BY nspname"
)


def plans_in(address: Address, password: str | None = None) -> list[str]:
    """The names of the plans in a database that one may open. Raises PlanError."""
    with connected(address, password) as connection, plainly(address):
        return _listed(connection)


def _listed(connection: Connection) -> list[str]:
    return [str(name) for name in connection.execute(_LISTED, {"mark": _MARK}).scalars()]


def refuse_missing(connection: Connection, address: Address) -> None:
    """Raises PlanError where no plan of that name is to be seen, with the names of those that are."""
    names = _listed(connection)
    if address.plan in names:
        return
    there = tr("you may open none there yet")
    if names:
        there = tr("it has {plans}", plans=listed(names, _MOST_TOLD))
    if not address.plan:
        raise PlanError(
            tr(
                "{database}: say which plan, as ?plan=NAME at the end; {there}",
                database=address.database,
                there=there,
            )
        )
    raise PlanError(
        tr(
            "{database}: there is no plan {plan} that you may open; {there}",
            database=address.database,
            plan=address.plan,
            there=there,
        )
    )


def schema_of(connection: Connection, address: Address) -> int:
    """The number of the plan's schema. Raises PlanError for one of a newer version."""
    schema = int(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if schema > migrations.SCHEMA:
        raise PlanError(
            tr(
                "{plan}: a newer version of Coordinator made this plan; update Coordinator to open it",
                plan=address.name,
            )
        )
    return schema


@contextmanager
def made_schema(connection: Connection, address: Address, grant: str = "") -> Iterator[None]:
    """Makes the plan's schema, to be filled in the block; within the caller's transaction.

    `grant` names a role of the database that may open and edit the plan.
    """
    if not address.plan:
        raise PlanError(
            tr(
                "{database}: say what the plan is to be called there, as ?plan=NAME at the end",
                database=address.database,
            )
        )
    quoted = connection.dialect.identifier_preparer.quote_identifier
    name = quoted(address.plan)
    connection.exec_driver_sql(f"CREATE SCHEMA {name}")
    connection.exec_driver_sql(f"COMMENT ON SCHEMA {name} IS '{_MARK}'")
    migrations.upgrade(connection)
    yield
    if grant:
        role = quoted(grant)
        connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {name} TO {role}")
        for kind in ("TABLES", "SEQUENCES"):
            connection.exec_driver_sql(f"GRANT ALL ON ALL {kind} IN SCHEMA {name} TO {role}")
            # also on what a later version of the schema adds
            connection.exec_driver_sql(
                f"ALTER DEFAULT PRIVILEGES IN SCHEMA {name} GRANT ALL ON {kind} TO {role}"
            )
