"""Pages as Markdown, for a chat or a wiki; names are escaped, so that none of them becomes markup."""

import re
from collections.abc import Iterable

from coordinator.formats.page import Entry, Page, Row, Section, Table
from coordinator.plan.wording import one_line

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!&]|^[-+](?=\s)|^\d+(?=[.)]\s))")
_DEEPER = "&nbsp;" * 4


def data(page: Page) -> bytes:
    """The bytes of an `.md` file; half a letter, which such a file can't hold, is a question mark in it."""
    return text(page).encode("utf-8", "replace")


def text(page: Page) -> str:
    parts = [f"# {escaped(page.title)}", escaped(page.subtitle)]
    for section in page.sections:
        parts.extend(_section(section))
    return "\n\n".join(parts) + "\n"


def escaped(words: str) -> str:
    """Words on one line that mean nothing but themselves."""
    return _MARKS.sub(r"\\\1", one_line(words))


def _section(section: Section) -> Iterable[str]:
    yield f"## {escaped(section.heading)}"
    yield from map(_entry, section.entries)
    if section.table is not None:
        yield _table(section.table)


def _entry(entry: Entry) -> str:
    parts = [f"### {escaped(entry.title)}"] if entry.title else []
    if entry.when:
        parts.append(f"**{escaped(entry.when)}**")
    if entry.facts:
        parts.append("\n".join(f"- {escaped(label)}: {escaped(words)}" for label, words in entry.facts))
    if entry.text.strip():
        # a quotation keeps headings and lists of the text apart from the page's own
        parts.append("\n".join(f"> {line}".rstrip() for line in entry.text.strip().splitlines()))
    return "\n\n".join(parts)


def _table(table: Table) -> str:
    rows = [map(escaped, table.titles), ("---" for _ in table.titles), *map(_cells, table.rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _cells(row: Row) -> list[str]:
    first, *others = map(escaped, row.cells)
    return [_DEEPER * row.depth + (f"**{first}**" if row.is_strong and first else first), *others]
