"""Pages as Markdown, for a chat or a wiki; names are escaped, so that none of them becomes markup."""

import re
from pathlib import Path

from coordinator.files import write_bytes
from coordinator.formats.page import Entry, Page
from coordinator.plan.wording import one_line

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!&]|^[-+](?=\s)|^\d+(?=[.)]\s))")


def write(page: Page, path: Path) -> None:
    """Raises BadFile where it can't be written."""
    write_bytes(path, text(page).encode())


def text(page: Page) -> str:
    parts = [f"# {escaped(page.title)}", escaped(page.subtitle)]
    for section in page.sections:
        parts.append(f"## {escaped(section.heading)}")
        parts.extend(_entry(entry) for entry in section.entries)
    return "\n\n".join(parts) + "\n"


def escaped(words: str) -> str:
    """Words on one line that mean nothing but themselves."""
    return _MARKS.sub(r"\\\1", one_line(words))


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
