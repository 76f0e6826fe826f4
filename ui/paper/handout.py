"""Handed-out pages as a PDF: headings, facts in two columns, and what the text says."""

from PySide6.QtGui import QPageSize

from coordinator.formats.page import Entry, Page
from ui.paper.pages import Flow
from ui.paper.pdf import PAPERS, pdf_of
from ui.paper.tables import Row
from ui.paper.text import BODY, HEADING, NOTE, SMALL, STRONG, TITLE, Block, Space, Stack, Words
from ui.paper.words import plain_words
from ui.theme import LIGHT

_LABEL_WIDTH = 110.0
_LEAST_TOGETHER = 40.0
"""A heading stands with at least so many points of what follows."""


def handout_pdf(page: Page, paper: str = "A4") -> bytes:
    """The page on as many sheets as it takes."""
    size = QPageSize(PAPERS[paper])
    flow = Flow(QPageSize.size(size.id(), QPageSize.Unit.Point))
    _put(flow, page)
    data = pdf_of(flow.pages, page.title, size, None)
    assert data is not None
    return data


def _put(flow: Flow, page: Page) -> None:
    width = flow.area.width()
    flow.turn()
    flow.put(Words(page.title, TITLE, width, 3))
    flow.put(Words(page.subtitle, NOTE, width, 2))
    for section in page.sections:
        flow.skip(16)
        flow.put(Words(section.heading, HEADING, width), follows=_LEAST_TOGETHER)
        for entry in section.entries:
            flow.skip(6)
            for block in _blocks(entry, width):
                flow.put(block)


def _blocks(entry: Entry, width: float) -> list[Block]:
    head: list[Block] = []
    if entry.title:
        head.append(Words(entry.title, STRONG, width))
    if entry.when:
        head.append(Words(entry.when, BODY, width))
    blocks: list[Block] = [Stack(head)] if head else []
    for label, words in entry.facts:
        fact = Words(words, SMALL, width - _LABEL_WIDTH)
        blocks.append(
            Row([(Words(label, NOTE, _LABEL_WIDTH - 8), 0), (fact, _LABEL_WIDTH)], width, LIGHT.border)
        )
    for line in plain_words(entry.text).splitlines():
        blocks.append(Words(line, SMALL, width))
    return [*blocks, Space(2)]
