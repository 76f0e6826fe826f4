"""Icons from our own drawings in resources/icons, in the colours of the theme."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.painting import painting, screen_ratios
from ui.theme import Theme

SIZES = (16, 20, 24, 32, 48)
"""In device-independent pixels; each is drawn in the pixels of every screen there is."""


def icon(name: str, theme: Theme) -> QIcon:
    """The drawing `name`.svg; greyed where disabled."""
    found = QIcon()
    pixels = sorted({round(size * ratio) for size in SIZES for ratio in screen_ratios()})
    for mode, color in ((QIcon.Mode.Normal, theme.text), (QIcon.Mode.Disabled, theme.border)):
        drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
        for size in pixels:
            found.addPixmap(_pixmap(drawing, size), mode)
    return found


@cache
def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


def _pixmap(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        drawing.render(painter, QRectF(0, 0, size, size))
    return pixmap
