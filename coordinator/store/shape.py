"""What a plan file may be made of: our tables and their indexes, to the letter, and nothing else.

A file may come from anyone. A trigger would run at the next edit, a view or a virtual table in place of one
of ours at the next read, and neither is stopped by SQLite's `trusted_schema`.
"""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from coordinator.language import tr
from coordinator.plan.values import shown
from coordinator.store import migrations
from coordinator.store.connection import driver_of
from coordinator.store.tables import metadata

Part = tuple[str, str, frozenset[str]]
"""A kind, a name, and what it is made of: `("table", "links", {"id text not null", "lag text", ...})`."""
_OF_THE_STEPS = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
_OF_SQLITE = "CREATE TABLE sqlite_sequence(name,seq)"


def strange_part(connection: Connection, schema: int) -> str:
    """What the file has, or lacks, that no plan of this schema does; empty where all is as it should be."""
    found, expected = set(_parts(connection)), expected_parts(schema)
    named = {part[:2] for part in found}
    for kind, name, _ in sorted(found - expected, key=lambda part: part[:2]):
        if (kind, name) in {part[:2] for part in expected}:
            return tr("{part} is not made as in a plan", part=_called(kind, name))
        return tr("it holds {part}, which no plan has", part=_called(kind, name))
    for kind, name, _ in sorted(expected - found, key=lambda part: part[:2]):
        if (kind, name) not in named:
            return tr("{part} is missing", part=_called(kind, name))
    return ""


@cache
def expected_parts(schema: int) -> frozenset[Part]:
    """What a plan of that schema is made of."""
    return _newest_parts() if schema == migrations.SCHEMA else parts_after_steps(schema)


def make_newest(connection: Connection) -> None:
    """Makes in an empty file what all the steps in `migrations` would, sooner; within the transaction."""
    connection.exec_driver_sql(_OF_THE_STEPS)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{migrations.SCHEMA:04d}",))
    metadata.create_all(connection)


def parts_after_steps(schema: int) -> frozenset[Part]:
    """What the steps in `migrations` make, up to that schema."""
    with create_engine("sqlite://", poolclass=NullPool).connect() as connection:
        migrations.upgrade(connection, f"{schema:04d}")
        return frozenset(_parts(connection))


def _newest_parts() -> frozenset[Part]:
    statements = [("table", "alembic_version", _OF_THE_STEPS), ("table", "sqlite_sequence", _OF_SQLITE)]
    for table in metadata.tables.values():
        statements.append(("table", table.name, str(CreateTable(table).compile(dialect=dialect()))))
        for index in table.indexes:
            statements.append(("index", str(index.name), str(CreateIndex(index).compile(dialect=dialect()))))
    return frozenset((kind, name, _pieces(sql)) for kind, name, sql in statements)


def _parts(connection: Connection) -> Iterator[Part]:
    for kind, name, table, sql in driver_of(connection).execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
    ):
        # SQLite's own index for a primary key has no text
        if not (kind == "index" and sql is None and name.startswith(f"sqlite_autoindex_{table}_")):
            yield str(kind), str(name), _pieces(str(sql))


def _called(kind: str, name: str) -> str:
    """As SQL has it: `TABLE 'tasks'`."""
    return f"{kind.upper()} {shown(name)}"


def _pieces(sql: str) -> frozenset[str]:
    """What stands between the commas of a CREATE statement: steps add columns in another order."""
    head, _, rest = sql.partition("(")
    body, _, tail = rest.rpartition(")")
    pieces, depth = [""], 0
    for letter in body:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += letter
    return frozenset(" ".join(piece.replace('"', "").split()).lower() for piece in (head, *pieces, tail))
