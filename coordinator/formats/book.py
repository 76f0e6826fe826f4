"""The plan book: one HTML file for everyone, which needs no network and no server.

What it shows is data in the file, put on the page by a script as text; only prose, which was made from
Markdown here, is put in as markup. Nothing that a name holds can end the data or become a tag.
"""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import Any

from coordinator.files import write_bytes
from coordinator.formats.html import direction, prose, style
from coordinator.formats.page import Page
from coordinator.language import later, spoken, tr

_QR_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_QR_WIDTHS = (11, 11, 11, 11, 11, 6)
_QR_BYTES = 56
_WORDS = {
    "skip": later("Skip to your page"),
    "parts": later("Parts of the book"),
    "your_page": later("Your page"),
    "answers": later("Answers"),
    "order": later("Order of work"),
    "the_graph": later("Graph"),
    "find": later("Find yourself"),
    "name": later("Your name"),
    "choose": later("Choose your name"),
    "search": later("Search all answers"),
    "all_tasks": later("All tasks, each after what it waits for"),
    "key": later("Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name."),
    "picture": later("The picture, to be scrolled"),
    "question": later("Your question"),
    "send": later(
        "Send this to your coordinator, or show it to them. Until they have read it, nothing changes."
    ),
    "qr": later("The code as a QR picture"),
    "mail": later("Write the mail"),
    "copy": later("Copy"),
    "close": later("Close"),
    "scripts": later("This book needs scripts to be allowed in your browser. It fetches nothing."),
}
"""By their places in the template."""
_SCRIPT_WORDS = {
    "question": later("I have a question"),
    "about": later("{what}: {task}"),
    "found": later("{count} found"),
    "nothing": later("Nothing found. Try other words, or choose your name above and ask."),
    "copied": later("Copied."),
    "select": later("Select the code above and copy it."),
}
"""What the script of the page says; what stands in braces is filled in there."""
Action = tuple[str, str]
"""What a button says, and the code that it shows."""


@dataclass(frozen=True, slots=True)
class BookPage:
    """One person's page: `actions` are by the places of section and entry, `question` is a code too.

    `tasks` are the places of their own tasks in the order of work.
    """

    page: Page
    actions: Mapping[tuple[int, int], Action]
    question: str
    tasks: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """All that stands in a plan book; what is left empty is left out of it.

    `answers` are questions with their answers in Markdown, `tasks` the lines of the order of work, `graph` a
    picture in SVG, and `reply_to` the mail address that replies go to.
    """

    title: str
    subtitle: str
    pages: Sequence[BookPage]
    answers: Sequence[tuple[str, str]] = ()
    tasks: Sequence[tuple[str, str, str]] = ()
    graph: str = ""
    reply_to: str = ""


def write(book: Book, path: Path) -> None:
    """Raises BadFile where it can't be written."""
    write_bytes(path, data(book))


def data(book: Book) -> bytes:
    """The bytes of an `.html` file; half a letter, which such a file can't hold, is a question mark in it."""
    return text(book).encode("utf-8", "replace")


def text(book: Book) -> str:
    """The whole document."""
    template = (files("resources") / "book.html").read_text("utf-8")
    language = spoken()
    parts = {
        **{place: escape(tr(words)) for place, words in _WORDS.items()},
        "language": language.code,
        "direction": direction(language),
        "title": escape(book.title),
        "subtitle": escape(book.subtitle),
        "style": style(),
        "graph": book.graph,
        "data": _in_script(_data(book)),
    }
    # in one pass, so that a name which looks like a place of the template is none
    return re.sub(r"\{\{(\w+)\}\}", lambda place: parts[place[1]], template)


@dataclass(slots=True)
class _Texts:
    """Each text once; what refers to it holds its place."""

    places: dict[str, int] = field(default_factory=dict)

    def place(self, text: str) -> int:
        return self.places.setdefault(text, len(self.places))


def _data(book: Book) -> dict[str, Any]:
    texts = _Texts()
    pages = [_page(each, texts) for each in book.pages]
    return {
        "title": book.title,
        "replyTo": book.reply_to,
        "pages": pages,
        "answers": [[question, prose(answer)] for question, answer in book.answers],
        "tasks": [list(task) for task in book.tasks],
        "texts": list(texts.places),
        "qr": _qr_parts() if any(page.question for page in book.pages) else [],
        "words": {place: tr(words) for place, words in _SCRIPT_WORDS.items()},
    }


def _page(page: BookPage, texts: _Texts) -> list[Any]:
    sections = []
    for index, section in enumerate(page.page.sections):
        entries = []
        for number, entry in enumerate(section.entries):
            facts = [texts.place(words) for fact in entry.facts for words in fact]
            action = page.actions.get((index, number))
            entries.append(
                [
                    texts.place(entry.title),
                    texts.place(entry.when),
                    facts,
                    texts.place(prose(entry.text) if entry.text.strip() else ""),
                    [texts.place(action[0]), action[1]] if action else 0,
                ]
            )
        sections.append([texts.place(section.heading), entries])
    return [page.page.title, sections, page.question, list(page.tasks)]


@cache
def _qr_parts() -> list[str]:
    """What the QR picture of any code is the sum of, bit by bit: that of zeros, then one for each bit.

    With one mask for all, a picture is linear in the bits of its text, as its error correction is (ISO/IEC
    18004). Letters stand there two by two as a number of 11 bits, and the last one as a number of 6.
    """
    blank = _qr_bits([0] * len(_QR_WIDTHS))
    parts = [blank]
    for place, width in enumerate(_QR_WIDTHS):
        for bit in range(width):
            numbers = [(1 << bit) * (place == other) for other in range(len(_QR_WIDTHS))]
            parts.append(_qr_bits(numbers) ^ blank)
    return [base64.b64encode(part.to_bytes(_QR_BYTES)).decode() for part in parts]


def _qr_bits(numbers: Sequence[int]) -> int:
    """The picture of the letters that make these numbers: 21 rows of 21, the first bit the highest."""
    import segno  # takes a while to import

    pairs = (divmod(number, len(_QR_LETTERS)) for number in numbers[:-1])
    letters = "".join(_QR_LETTERS[one] for pair in pairs for one in pair) + _QR_LETTERS[numbers[-1]]
    matrix = segno.make(letters, version=1, error="q", mode="alphanumeric", micro=False, mask=0).matrix
    bits = "".join(str(module) for row in matrix for module in row)
    return int(bits, 2) << (-len(bits) % 8)


def _in_script(data: Any) -> str:
    """JSON that stays inside its script element, whatever the texts in it are."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter in ("<", ">", "&", "\u2028", "\u2029"):
        written = written.replace(letter, f"\\u{ord(letter):04x}")
    return written
