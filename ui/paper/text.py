"""Words set in lines of a width, in points: in the fonts of the system, so that any script comes out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.painting import as_read, mirror
from ui.theme import LIGHT

_LINE_BREAK = "\u2028"
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Style:
    """How words look; the size is in points, and whole, as Qt sets its fonts."""

    size: int = 9
    color: str = LIGHT.text
    bold: bool = False

    @property
    def font(self) -> QFont:
        return _font(self.size, self.bold)


BODY = Style()
STRONG = Style(bold=True)
SMALL = Style(size=8)
OPEN = Style(size=8, color=LIGHT.later, bold=True)
LATE = Style(size=8, color=LIGHT.refused, bold=True)
NOTE = Style(size=8, color=LIGHT.muted)
HEADING = Style(size=14, bold=True)
TITLE = Style(size=26, bold=True)


class Block(Protocol):
    """Something of a height, in points, that is never split over two pages."""

    @property
    def height(self) -> float: ...

    @property
    def baseline(self) -> float:
        """How far below its top the first line of words stands."""
        ...

    def paint(self, painter: QPainter, left: float, top: float) -> None: ...


class Words:
    """A text in as many lines as the width asks for; past `most_lines` it ends in an ellipsis."""

    def __init__(
        self,
        text: str,
        style: Style,
        width: float,
        most_lines: int = 1000,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._color = QColor(style.color)
        self._width = width
        option = as_read(text, align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text = _LINE_BREAK.join(" ".join(line.split()) for line in text.splitlines())
        lines = _Lines(text, style, option, width, most_lines)
        if lines.cut:
            rest = lines.last.replace(_LINE_BREAK, " ") + _MORE
            last = QFontMetricsF(style.font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines = _Lines(lines.before + last, style, option, width, most_lines)
        self.text = lines.layout.text()
        self._layout = lines.layout
        self.height = lines.height
        self.baseline = lines.layout.lineAt(0).ascent() if lines.height else 0.0

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        painter.setPen(self._color)
        before = painter.worldTransform()
        mirror(painter, QRectF(left, top, self._width, 0))
        self._layout.draw(painter, QPointF(left, top))
        painter.setWorldTransform(before)


class Space:
    """Nothing, of some height."""

    baseline = 0.0

    def __init__(self, height: float) -> None:
        self.height = height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        pass


class Stack:
    """Blocks one under the other."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self.height = sum(block.height for block in blocks)
        self.baseline = blocks[0].baseline if blocks else 0.0

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        for block in self._blocks:
            block.paint(painter, left, top)
            top += block.height


class _Lines:
    """At most so many lines of a text; `before` and `last` are the text before the last line, and from it."""

    def __init__(self, text: str, style: Style, option: QTextOption, width: float, most_lines: int) -> None:
        self.layout = QTextLayout(text, style.font)
        self.layout.setTextOption(option)
        self.layout.beginLayout()
        self.height = 0.0
        start = end = 0
        for _ in range(most_lines):
            line = self.layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            start, end = line.textStart(), line.textStart() + line.textLength()
        self.layout.endLayout()
        units = text.encode("utf-16-le")
        self.before = units[: 2 * start].decode("utf-16-le")
        self.last = units[2 * start :].decode("utf-16-le")
        self.cut = 2 * end < len(units)


@cache
def _font(size: int, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # "fi" as two letters, so that it is found when searched for
    font.setFeature(QFont.Tag("liga"), 0)
    return font
