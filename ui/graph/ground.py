"""The ground of a card: its border, stripe and port, drawn once a look and copied for every card alike."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from ui.graph.face import CARD_WIDTH
from ui.painting import copy, mirror, painting
from ui.theme import Theme

PORT_RADIUS = 6.0
_CORNER = 8.0
_STRIPE = 5.0
_MARGIN = 8.0
_MOST = 64


@dataclass(frozen=True, slots=True)
class Look:
    """`border` is a colour of the theme by name; the stripe at the left marks the critical path.

    A `dashed` border is that of a task which is no more.
    """

    height: float
    border: str
    width: float
    stripe: bool
    dashed: bool = False
    across: float = CARD_WIDTH
    port: bool = True


class Grounds:
    """Pixmaps of the looks at the zoom in use; another zoom or theme begins anew."""

    def __init__(self) -> None:
        self._pixmaps: dict[Look, QPixmap] = {}
        self._made_for: tuple[str, float, float] | None = None

    def paint(self, painter: QPainter, theme: Theme, look: Look, zoom: float, ratio: float) -> None:
        """Copies the look to the card whose coordinates the painter has, on whole pixels."""
        # the same zoom comes with other last digits from card to card
        zoom = round(zoom, 4)
        if self._made_for != (theme.name, zoom, ratio) or len(self._pixmaps) > _MOST:
            self._pixmaps.clear()
            self._made_for = (theme.name, zoom, ratio)
        pixmap = self._pixmaps.get(look)
        if pixmap is None:
            pixmap = self._pixmaps[look] = _pixmap(theme, look, zoom, ratio)
        copy(painter, _box(look).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN), pixmap)


def paint_ground(painter: QPainter, theme: Theme, look: Look) -> None:
    """Draws the look itself, as it must be on paper."""
    box = _box(look)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color(look.border), look.width, line))
    painter.setBrush(theme.color("card"))
    painter.drawRoundedRect(box, _CORNER, _CORNER)
    if look.stripe:
        rounded, strip = QPainterPath(), QPainterPath()
        rounded.addRoundedRect(box, _CORNER, _CORNER)
        strip.addRect(QRectF(0, 0, _STRIPE, look.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(rounded & strip, theme.color("critical"))
    if look.port:
        painter.setPen(QPen(theme.color("link"), 1.2))
        painter.setBrush(theme.color("card"))
        painter.drawEllipse(QPointF(look.across, look.height / 2), PORT_RADIUS - 1, PORT_RADIUS - 1)


def _box(look: Look) -> QRectF:
    return QRectF(0, 0, look.across, look.height)


def _pixmap(theme: Theme, look: Look, zoom: float, ratio: float) -> QPixmap:
    width = round((look.across + 2 * _MARGIN) * zoom * ratio) + 1
    height = round((look.height + 2 * _MARGIN) * zoom * ratio) + 1
    pixmap = QPixmap(width, height)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        painter.scale(zoom, zoom)
        painter.translate(_MARGIN, _MARGIN)
        mirror(painter, _box(look))
        paint_ground(painter, theme, look)
    return pixmap
