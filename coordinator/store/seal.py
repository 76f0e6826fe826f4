"""The seal of a plan file: two numbers that any change of what is read from the file would alter.

Each row has a mark, the 256 bits of a hash of what it holds; a number is the sum of the marks of many rows,
so that the order of rows is all the same, and an edit alters the sum by its own rows alone (an incremental
multiset hash after Clarke and others, 2003). The seal is kept in the transaction of the edit itself. It
tells of damage, not of malice: whoever means to deceive can work out the sum too.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Self

from sqlalchemy import Connection, select

from coordinator.language import tr
from coordinator.plan import coding
from coordinator.plan.changes import RowChange
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import Record
from coordinator.store.tables import SEAL

_BYTES = 32
_MODULUS = 1 << 8 * _BYTES
_written = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Seal:
    """The sums over the rows of the plan, and over those of the journal."""

    content: int = 0
    journal: int = 0

    @classmethod
    def over(cls, content: Iterable[int], journal: Iterable[int]) -> Self:
        """The seal of rows with these marks."""
        return cls(sum(content) % _MODULUS, sum(journal) % _MODULUS)

    def after(self, rows: Iterable[RowChange], journal_mark: int = 0) -> Self:
        """The seal once these rows have changed, and an entry of that mark stands in the journal."""
        content = self.content
        for row in rows:
            if row.before is not None:
                content -= record_mark(row.table, row.before)
            if row.after is not None:
                content += record_mark(row.table, row.after)
        return type(self)(content % _MODULUS, (self.journal + journal_mark) % _MODULUS)


def mark(table: str, content: Any) -> int:
    """The mark of a row: the same for the same content only."""
    return int.from_bytes(blake2b(_written([table, content]).encode(), digest_size=_BYTES).digest())


def record_mark(table: str, record: Record) -> int:
    return mark(table, {key: _plain(value) for key, value in coding.to_row(record).items()})


def content_hash(plan: Plan) -> str:
    """The sum over all rows of a plan, which equal plans have in common."""
    marks = (record_mark(name, row) for name in TABLES for row in plan.table(name).values())
    return digits(Seal.over(marks, ()).content)


def digits(number: int) -> str:
    """One of a seal's numbers, as it is written in the file."""
    return f"{number:0{2 * _BYTES}x}"


def read_seal(connection: Connection, to_write: bool = False) -> Seal:
    """The seal that the plan has, which none else can write until the end of the transaction if `to_write`.

    Raises ValueError where it is not one seal.
    """
    query = select(SEAL.c.content, SEAL.c.journal)
    rows = connection.execute(query.with_for_update() if to_write else query).all()
    if len(rows) != 1:
        raise ValueError(tr("its seal is missing"))
    return Seal(int(rows[0][0], 16), int(rows[0][1], 16))


def write_seal(connection: Connection, seal: Seal) -> None:
    """Puts the seal in the place of the one before; within the caller's transaction."""
    connection.execute(SEAL.update().where(SEAL.c.id == 1), _row(seal))


def write_first_seal(connection: Connection, seal: Seal) -> None:
    """Puts the seal where there may be none yet; within the caller's transaction."""
    connection.execute(SEAL.delete())
    connection.execute(SEAL.insert(), {"id": 1, **_row(seal)})


def _row(seal: Seal) -> dict[str, str]:
    return {"content": digits(seal.content), "journal": digits(seal.journal)}


def _plain(value: Any) -> Any:
    """A column for fractions gives a whole number back as a fraction."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
