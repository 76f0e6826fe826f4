"""The tables of a plan file, made from the keys of each record: no code for any one of them.

A column is empty (NULL) where the record leaves that value at its default. A column with JSON in it holds
what the interchange format has under that key.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields
from itertools import groupby
from typing import Any, get_args, get_type_hints

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    cast,
    select,
)
from sqlalchemy.types import TypeEngine

from coordinator.language import tr
from coordinator.plan import coding
from coordinator.plan.changes import RowChange
from coordinator.plan.durations import Duration
from coordinator.plan.plan import TABLES
from coordinator.plan.records import Record
from coordinator.plan.references import REFERENCES
from coordinator.plan.values import BadValue

NESTED = JSON(none_as_null=True)

metadata = MetaData()


class RowsMissing(Exception):
    """Rows that should be there are not; the text says how many of which table."""


class Encoded(str):
    """JSON that is written as it is."""


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_json(value: Any) -> str:
    """As every column of JSON is written."""
    return value if isinstance(value, Encoded) else _encode(value)


def _table(name: str, kind: type[Record]) -> Table:
    needed = {field.name for field in fields(kind) if field.default is field.default_factory is MISSING}
    table = Table(name, metadata, Column("id", Text, primary_key=True))
    for column in coding.columns(kind):
        if column.key != "id":
            other = REFERENCES.get(name, {}).get(column.field)
            table.append_column(
                Column(
                    column.key,
                    _type(kind, column),
                    # looked at when a transaction ends: its rows may come in any order
                    *([ForeignKey(f"{other}.id", deferrable=True, initially="DEFERRED")] if other else []),
                    nullable=column.field not in needed,
                    index=other is not None,
                )
            )
    if "extra" in kind.__dataclass_fields__:
        table.append_column(Column("extra", NESTED))
    return table


def _type(kind: type[Record], column: coding.Column) -> TypeEngine[Any]:
    """What the column holds once written: a moment is a number in the record, and a text in JSON."""
    hint = get_type_hints(kind)[column.field]
    options = get_args(hint)
    held = options[0] if type(None) in options else hint
    if held in (int, float):
        return Text() if isinstance(column.write(0), str) else Integer() if held is int else Float()
    if isinstance(held, type) and issubclass(held, str | Duration):
        return Text()
    return NESTED


RECORDS: Mapping[str, Table] = {name: _table(name, kind) for name, kind in TABLES.items()}
JOURNAL = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("target", Integer, ForeignKey("journal.number")),
    Column("rows", NESTED),
    Column("made_at", Text, nullable=False),
    Column("made_by", Text),
    Column("token", Text, unique=True, index=True),
    sqlite_autoincrement=True,
)
"""What was done, in order, and never changed after: `rows` holds an edit's rows before and after, and is
empty for an undo or redo that takes back or makes again all of the edit that `target` says. `made_at` is in
UTC. No two entries have the same `token`: one that was sent twice over a bad connection is made once."""
SEAL = Table(
    "seal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("content", Text, nullable=False),
    Column("journal", Text, nullable=False),
)
"""One row: the sums of the marks of all rows of the plan, and of the journal, as `seal` has them."""


def read_records(connection: Connection) -> Iterator[Record]:
    """Every row of every table. Raises ValueError for a row that can't be read."""
    for name, kind in TABLES.items():
        table = RECORDS[name]
        keys = table.columns.keys()
        for row in connection.execute(select(table)):
            values = dict(zip(keys, row, strict=True))
            record = coding.from_row(kind, values)
            # the id of a link is worked out of its ends, and an edit finds the row by what is written
            if record.id != values["id"]:
                raise BadValue(
                    f"{name}, {values['id']}", tr("this row should have the id {id}", id=repr(record.id))
                )
            yield record


def write_rows(connection: Connection, rows: Iterable[RowChange], counted: bool = True) -> None:
    """Puts the rows as they are after the change in place of what they were before.

    Raises ValueError for a row that could not be read again just as it is, and, where they are `counted`,
    RowsMissing for rows that are not there.
    """
    for (name, is_new, is_gone), group in groupby(rows, key=_where_to):
        table = RECORDS[name]
        this_row = table.c.id == bindparam("row_id")
        if is_new:
            connection.execute(table.insert(), [{"id": row.id, **_values(row)} for row in group])
            continue
        if is_gone:
            ids = [{"row_id": row.id} for row in group]
            found = connection.execute(table.delete().where(this_row), ids).rowcount
        else:
            ids = [{"row_id": row.id, **_values(row)} for row in group]
            found = connection.execute(table.update().where(this_row), ids).rowcount
        # an index that is damaged hides rows, and a database is content with none
        if counted and found != len(ids):
            raise RowsMissing(tr("%n row(s) of {table} (is|are) not found", "", len(ids) - found, table=name))


def copy_tables(source: Connection, target: Connection) -> None:
    """Puts all rows of a plan's tables, journal and seal in tables that are empty, just as they are."""
    for table in metadata.sorted_tables:
        # JSON as text: the seal is over the letters
        columns = [
            cast(column, Text).label(column.key) if isinstance(column.type, JSON) else column
            for column in table.columns
        ]
        encoded = {column.key for column in table.columns if isinstance(column.type, JSON)}
        for part in source.execute(select(*columns).order_by(*table.primary_key)).mappings().partitions(1000):
            rows = [
                {
                    key: Encoded(value) if key in encoded and value is not None else value
                    for key, value in row.items()
                }
                for row in part
            ]
            target.execute(table.insert(), rows)


def _where_to(row: RowChange) -> tuple[str, bool, bool]:
    return row.table, row.before is None, row.after is None


def _values(row: RowChange) -> dict[str, Any]:
    written = coding.to_row(row.after)
    # a row that could not be read again would keep the whole plan from being opened
    if coding.from_row(type(row.after), written) != row.after:
        raise BadValue(f"{row.table}, {row.id}", tr("this would not be the same when read again"))
    return {
        column.key: written.get(column.key) for column in RECORDS[row.table].columns if column.key != "id"
    }
