"""Painting that ends where it began, and that runs from right to left where the language does.

Painters count from the side where lines begin. `mirror` turns what they paint about, once for each picture,
and `write`, `put` and `copy` keep texts upright in it.
"""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter, QPixmap, QStaticText, QTextOption

AT_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTERED = Qt.AlignmentFlag.AlignCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIRRORED = {AT_START: AT_END, AT_END: AT_START, _LEFT: _RIGHT, _RIGHT: _LEFT}
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
"""About what is kept apart in a sentence, for it may be written in the other direction."""
_ISOLATED = re.compile(f"{ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE}")


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a widget or a picture; ended before the device can go, which Qt does not survive."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def screen_ratios() -> set[float]:
    """How many pixels there are to a device-independent one, on each of the screens."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def onward() -> int:
    """1 where what follows lies to the right of what was before, -1 where the language has it to the left."""
    return -1 if QGuiApplication.isRightToLeft() else 1


def mirror(painter: QPainter, within: QRect | QRectF) -> None:
    """From here on, what is painted at the left of a rectangle comes to where lines begin."""
    if onward() < 0:
        box = QRectF(within)
        painter.translate(box.left() + box.right(), 0)
        painter.scale(-1, 1)


def mirrored(point: QPoint | QPointF, within: QRect | QRectF) -> QPointF:
    """A point of the screen as painters count it, or one of theirs as the screen has it.

    Within a QRect, points are pixels.
    """
    x = point.x() if onward() > 0 else within.left() + within.right() - point.x()
    return QPointF(x, point.y())


def seen(where: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where on the screen a text stands, of which painters say that it is at the left or at the right."""
    return (where if onward() > 0 else _MIRRORED.get(where, where)) | _ABSOLUTE


def reading(text: str) -> Qt.LayoutDirection:
    """In which direction a text is read: as its first letter says, or the language where none has a say."""
    return Qt.LayoutDirection.LayoutDirectionAuto if onward() > 0 else _among_leftward(text)


@lru_cache(20_000)
def _among_leftward(text: str) -> Qt.LayoutDirection:
    # Qt takes what is all in isolates, or all figures, to be read from left to right
    kinds = (unicodedata.bidirectional(each) for each in _ISOLATED.sub("", text))
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "R")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def as_read(text: str, where: Qt.AlignmentFlag = _LEFT) -> QTextOption:
    """How lines of text are set, upright, of which painters say that they are at the left or at the right."""
    option = QTextOption(seen(where))
    option.setTextDirection(reading(text))
    return option


def write(painter: QPainter, room: QRectF | QRect, text: str, where: Qt.AlignmentFlag = AT_START) -> None:
    """Writes one line of text, upright.

    Its own letters say in which direction it is read: a name in other letters than the program's keeps its
    signs on the side where they belong.
    """
    painter.setLayoutDirection(reading(text))
    before = painter.worldTransform()
    if before.m11() >= 0:
        painter.drawText(room, where, text)
        return
    mirror(painter, room)
    painter.drawText(room, seen(where), text)
    painter.setWorldTransform(before)


def put(painter: QPainter, corner: QPointF, text: QStaticText) -> None:
    """Writes a text that is set already, upright, from the corner at which it begins."""
    before = painter.worldTransform()
    if before.m11() >= 0:
        painter.drawStaticText(corner, text)
        return
    painter.translate(corner)
    painter.scale(-1, 1)
    painter.drawStaticText(QPointF(-text.size().width(), 0), text)
    painter.setWorldTransform(before)


def copy(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """Copies a picture that is upright already to a place of the painter's, on whole pixels of the screen."""
    corner = painter.worldTransform().mapRect(place).topLeft()
    pixel = painter.deviceTransform().mapRect(place).topLeft()
    beside = QPointF(round(pixel.x()), round(pixel.y())) - pixel
    painter.setWorldMatrixEnabled(False)
    painter.drawPixmap(corner + beside / picture.devicePixelRatio(), picture)
    painter.setWorldMatrixEnabled(True)
