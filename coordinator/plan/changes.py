"""Changes: what an edit did, row by row, so that it can be kept, shown, undone and sent elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from coordinator.plan.records import Record


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one table before and after; None where there is no row."""

    table: str
    before: Record | None
    after: Record | None

    @property
    def id(self) -> str:
        row = self.after or self.before
        assert row is not None
        return row.id

    @property
    def inverse(self) -> "RowChange":
        return RowChange(self.table, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """A named edit, such as `assign Ana to Agree the menu`; rows are taken in this order."""

    name: str
    rows: tuple[RowChange, ...]

    @property
    def inverse(self) -> "Change":
        """The change that takes this one back; it keeps the name of what it undoes."""
        return Change(self.name, tuple(row.inverse for row in reversed(self.rows)))

    def ids(self, table: str) -> set[str]:
        """The ids of the rows of `table` that this touches."""
        return {row.id for row in self.rows if row.table == table}

    def __bool__(self) -> bool:
        return bool(self.rows)


def joined(name: str, changes: Iterable[Change]) -> Change:
    """One change that does all of `changes`, one after the other, and is undone in one step."""
    return Change(name, tuple(row for change in changes for row in change.rows))


def net(name: str, changes: Iterable[Change]) -> Change:
    """One change from before the first to after the last, each row once; empty where they cancel out."""
    before: dict[tuple[str, str], Record | None] = {}
    after: dict[tuple[str, str], Record | None] = {}
    for change in changes:
        for row in change.rows:
            before.setdefault((row.table, row.id), row.before)
            after[row.table, row.id] = row.after
    rows = (RowChange(place[0], before[place], after[place]) for place in after)
    return Change(name, tuple(row for row in rows if row.before != row.after))
