"""Blocks set on pages, one under the other: none is split, and a table's titles begin each of its pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from ui.paper.text import Block

MARGINS = QMarginsF(42, 48, 42, 60)
"""Left, top, right and bottom, in points; the page's foot stands in the bottom margin."""


class Page(Protocol):
    """One page: its size and what is on it, in points, but for the foot."""

    @property
    def size(self) -> QSizeF: ...

    def paint(self, painter: QPainter) -> None: ...


def area(size: QSizeF) -> QRectF:
    """The part of a page within its margins."""
    return QRectF(0, 0, size.width(), size.height()).marginsRemoved(MARGINS)


@dataclass(slots=True)
class BlockPage:
    """A page of blocks, each with the place of its upper left corner, in points."""

    size: QSizeF
    blocks: list[tuple[Block, float, float]] = field(default_factory=list)

    def paint(self, painter: QPainter) -> None:
        for block, left, top in self.blocks:
            block.paint(painter, left, top)


class Flow:
    """Pages that fill up from top to bottom."""

    def __init__(self, size: QSizeF) -> None:
        self.size = size
        self.area = area(size)
        self.pages: list[BlockPage] = []
        self._top = self.area.bottom()

    @property
    def room(self) -> float:
        """The height that is left on this page."""
        return self.area.bottom() - self._top

    def turn(self) -> None:
        """Goes on at the top of a new page."""
        self.pages.append(BlockPage(self.size))
        self._top = self.area.top()

    def skip(self, height: float) -> None:
        """Leaves a gap, though none at the foot of a page."""
        self._top = min(self._top + height, self.area.bottom())

    def put(self, block: Block, follows: float = 0) -> None:
        """Sets a block, on a new page where this one has no room for it and the `follows` points after it."""
        if block.height + follows > self.room:
            self.turn()
        self._set(block)

    def put_table(self, titles: Block, rows: Sequence[Block], name: Block) -> None:
        """Sets rows under titles that begin each page; on those after the first, `name` says what goes on."""
        for index, row in enumerate(rows):
            if not index:
                self.put(titles, follows=row.height)
            elif row.height > self.room:
                self.turn()
                self._set(name)
                self._set(titles)
            self._set(row)

    def _set(self, block: Block) -> None:
        self.pages[-1].blocks.append((block, self.area.left(), self._top))
        self._top += block.height
