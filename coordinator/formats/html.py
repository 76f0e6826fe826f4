"""Pages as HTML that needs nothing else: no network, no script; light or dark as the system is."""

import re
from functools import cache
from html import escape
from importlib.resources import files

from markdown_it import MarkdownIt

from coordinator.formats.page import Entry, Page, Row, Section, Table
from coordinator.language import Language, spoken

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def data(page: Page) -> bytes:
    """The bytes of an `.html` file; half a letter, which such a file can't hold, is a question mark in it."""
    return text(page).encode("utf-8", "replace")


def text(page: Page) -> str:
    """A whole document."""
    wide = ' class="wide"' if page.is_wide else ""
    language = spoken()
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code}" dir="{direction(language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{escaped(page.title)}</title>\n<style>\n{style()}</style>\n</head>\n<body{wide}>\n"
        f"{body(page)}</body>\n</html>\n"
    )


def body(page: Page) -> str:
    """What stands in the document, for a reader with a style of its own."""
    sections = "\n".join(_section(section, number) for number, section in enumerate(page.sections))
    return (
        f"<header><h1>{escaped(page.title)}</h1><p>{escaped(page.subtitle)}</p></header>\n"
        f"<main>\n{sections}\n</main>\n"
    )


def direction(language: Language) -> str:
    """In which pages in a language are written, as HTML calls it."""
    return "rtl" if language.is_right_to_left else "ltr"


@cache
def style() -> str:
    """The style sheet of all that is handed out as HTML."""
    return (files("resources") / "handout.css").read_text("utf-8")


def prose(markdown: str) -> str:
    """Markdown as HTML. Tags in it are shown, not obeyed; pictures, which would be fetched, are left out.

    Its headings stand below the three levels that pages have of their own.
    """
    reader = _reader()
    tokens = reader.parse(_CONTROLS.sub(" ", markdown))
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1:]) + 3)}"
    return str(reader.renderer.render(tokens, reader.options, {}))


def escaped(text: str) -> str:
    """The text as it is, but for control characters, which no page holds."""
    return escape(_CONTROLS.sub(" ", text))


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")


def _section(section: Section, number: int) -> str:
    name = f"section-{number}"
    parts = [f'<h2 id="{name}">{escaped(section.heading)}</h2>', *map(_entry, section.entries)]
    if section.table is not None:
        # what is wider than the screen is scrolled, also by the arrow keys
        table = _table(section.table)
        parts.append(f'<div class="across" tabindex="0" role="group" aria-labelledby="{name}">{table}</div>')
    return f'<section aria-labelledby="{name}">' + "\n".join(parts) + "\n</section>"


def _entry(entry: Entry) -> str:
    parts = [f"<h3>{escaped(entry.title)}</h3>"] if entry.title else []
    if entry.when:
        parts.append(f'<p class="when">{escaped(entry.when)}</p>')
    if entry.facts:
        facts = (f"<dt>{escaped(label)}</dt><dd>{escaped(words)}</dd>" for label, words in entry.facts)
        parts.append(f"<dl>{''.join(facts)}</dl>")
    if entry.text.strip():
        parts.append(f'<div class="prose">{prose(entry.text)}</div>')
    return f"<article>{''.join(parts)}</article>"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escaped(title)}</th>' for title in table.titles)
    rows = "\n".join(map(_row, table.rows))
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


def _row(row: Row) -> str:
    first, *others = row.cells
    kind = ' class="strong"' if row.is_strong else ""
    deeper = f' style="padding-inline-start: {0.5 + 1.5 * row.depth}rem"' if row.depth else ""
    cells = "".join(f"<td>{escaped(cell)}</td>" for cell in others)
    return f'<tr{kind}><th scope="row"{deeper}>{escaped(first)}</th>{cells}</tr>'
