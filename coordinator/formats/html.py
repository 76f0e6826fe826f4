"""Pages as HTML that needs nothing else: no network, no script; light or dark as the system is."""

from functools import cache
from html import escape
from importlib.resources import files
from pathlib import Path

from markdown_it import MarkdownIt

from coordinator.files import write_bytes
from coordinator.formats.page import Entry, Page, Section


def write(page: Page, path: Path) -> None:
    """Raises BadFile where it can't be written."""
    write_bytes(path, text(page).encode())


def text(page: Page) -> str:
    """A whole document."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>\n{style()}</style>\n</head>\n<body>\n"
        f"{body(page)}</body>\n</html>\n"
    )


def body(page: Page) -> str:
    """What stands in the document, for a reader with a style of its own."""
    sections = "\n".join(_section(section, number) for number, section in enumerate(page.sections))
    return (
        f"<header><h1>{escape(page.title)}</h1><p>{escape(page.subtitle)}</p></header>\n"
        f"<main>\n{sections}\n</main>\n"
    )


@cache
def style() -> str:
    """The style sheet of all that is handed out as HTML."""
    return (files("resources") / "handout.css").read_text("utf-8")


def prose(markdown: str) -> str:
    """Markdown as HTML. Tags in it are shown, not obeyed; pictures, which would be fetched, are left out."""
    return str(_reader().render(markdown))


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")


def _section(section: Section, number: int) -> str:
    entries = "\n".join(_entry(entry) for entry in section.entries)
    name = f"section-{number}"
    heading = f'<h2 id="{name}">{escape(section.heading)}</h2>'
    return f'<section aria-labelledby="{name}">{heading}\n{entries}\n</section>'


def _entry(entry: Entry) -> str:
    parts = [f"<h3>{escape(entry.title)}</h3>"] if entry.title else []
    if entry.when:
        parts.append(f'<p class="when">{escape(entry.when)}</p>')
    if entry.facts:
        facts = (f"<dt>{escape(label)}</dt><dd>{escape(words)}</dd>" for label, words in entry.facts)
        parts.append(f"<dl>{''.join(facts)}</dl>")
    if entry.text.strip():
        parts.append(f'<div class="prose">{prose(entry.text)}</div>')
    return f"<article>{''.join(parts)}</article>"
