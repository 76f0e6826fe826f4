"""A page of text to hand out, as plain values: what it says, whatever kind of file it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a page: its name, when it is, facts by their labels, and text in Markdown.

    `task` is the id of the task that it is about, and is not shown.
    """

    title: str
    when: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    text: str = ""
    task: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; its first cell stands `depth` steps in."""

    cells: Sequence[str]
    depth: int = 0
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    titles: Sequence[str]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Section:
    """Entries one after the other, or a table."""

    heading: str
    entries: tuple[Entry, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Everything in it but the text of entries is plain, and never markup."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]

    @property
    def is_wide(self) -> bool:
        """Whether a column of text is too narrow for it."""
        return any(section.table is not None for section in self.sections)
