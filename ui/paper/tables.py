"""Tables on paper: columns with titles, and rows that are as high as their highest cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from coordinator.language import tr
from ui.paper.text import BODY, NOTE, STRONG, Block, Space, Stack, Style, Words
from ui.theme import LIGHT

Line = tuple[str, Style]
Lines = list[Line | None]
"""What stands in a cell; None sets what follows a little apart."""

_GAP = 10.0
_PADDING = 4.5
_APART = 3.0
_HAIRLINE = 0.5
_LEGEND_INDENT = 12.0
_MOST_WRAPPED = 12
"""Lines of one text in a cell."""
_HIGHEST = 560.0
"""Points of a cell's height; the lowest page has room for more."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title and its width in points; the width 0 is for one that takes the room left over."""

    title: str
    width: float = 0
    right: bool = False
    """Whether the words end at the right, as numbers do."""


class Table:
    """Lays cells out in columns: `titles` is the row that heads them, `row` makes one row more."""

    def __init__(self, width: float, columns: Sequence[Column]) -> None:
        spare = width - sum(column.width for column in columns)
        self._width = width
        self._columns = columns
        self._widths = [column.width or spare for column in columns]
        titles: list[Lines | Block] = [[(column.title, NOTE)] for column in columns]
        self.titles = Row(self._set(titles), width, LIGHT.muted)

    def row(self, *cells: Lines | Block) -> "Row":
        """A row with one cell a column: lines of words, each in its style, or a block."""
        return Row(self._set(cells), self._width, LIGHT.border)

    def _set(self, cells: Sequence[Lines | Block]) -> list[tuple[Block, float]]:
        left, blocks = 0.0, list[tuple[Block, float]]()
        for column, width, cell in zip(self._columns, self._widths, cells, strict=True):
            align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            block = _stacked(cell, width - _GAP, align) if isinstance(cell, list) else cell
            blocks.append((block, left))
            left += width
        return blocks


def _stacked(lines: Lines, width: float, align: Qt.AlignmentFlag) -> Stack:
    """As many lines as a row may hold and have room on a page; an ellipsis tells of the rest."""
    blocks = [_block(line, width, align) for line in lines if line is None or line[0]]
    heights = list(accumulate(block.height for block in blocks))
    if not heights or heights[-1] <= _HIGHEST:
        return Stack(blocks)
    kept = blocks[: sum(height <= _HIGHEST for height in heights)]
    return Stack([*kept, Words("…", NOTE, width)])


def _block(line: Line | None, width: float, align: Qt.AlignmentFlag) -> Block:
    return Space(_APART) if line is None else Words(*line, width, _MOST_WRAPPED, align)


class Row:
    """Blocks side by side on one baseline, each at its distance from the left, over a line."""

    def __init__(self, blocks: Sequence[tuple[Block, float]], width: float, line: str) -> None:
        self._blocks = blocks
        self._width = width
        self._line = QColor(line)
        self.baseline = _PADDING + max((block.baseline for block, _ in blocks), default=0)
        below = max((block.height - block.baseline for block, _ in blocks), default=0)
        self.height = self.baseline + below + _PADDING

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        for block, distance in self._blocks:
            block.paint(painter, left + distance, top + self.baseline - block.baseline)
        painter.setPen(QPen(self._line, _HAIRLINE))
        bottom = top + self.height
        painter.drawLine(QPointF(left, bottom), QPointF(left + self._width, bottom))


class CriticalMark:
    """A small filled diamond, to stand beside a line of text."""

    _SIDE = 2.8
    height = 2 * _SIDE
    baseline = height + 0.5

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        side, x, y = self._SIDE, left + self._SIDE, top + self._SIDE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.critical))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x - side, y), QPointF(x, y - side), QPointF(x + side, y), QPointF(x, y + side)]
            )
        )


class CriticalLegend:
    """What the diamond and the heavy names mean."""

    def __init__(self, width: float) -> None:
        self._mark = CriticalMark()
        self._words = Words(tr("Critical: a delay here delays the finish."), NOTE, width - _LEGEND_INDENT)
        self.height, self.baseline = self._words.height, self._words.baseline

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        self._mark.paint(painter, left, top + self.baseline - self._mark.baseline)
        self._words.paint(painter, left + _LEGEND_INDENT, top)


def task_name(name: str, critical: bool) -> Line:
    """A task's name, heavy where it is critical."""
    return name, STRONG if critical else BODY
