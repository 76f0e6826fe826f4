"""Cards as they were drawn last: while the board is scrolled, they are copied and not drawn anew."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.graph.card import Card
from ui.painting import copy, mirror, painting

_MARGIN = 4.0
"""Around a card, for its edge."""
_MOST_PIXELS = 12_000_000


class CardPictures:
    """Keeps as many as a few screens hold; they are let go all at once."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._pixels = 0

    def clear(self) -> None:
        self._kept.clear()
        self._pixels = 0

    def paint(
        self, painter: QPainter, card: Card, corner: QPointF, zoom: float, ratio: float, look: Hashable
    ) -> None:
        """Puts a card's upper left corner there; `look` stands for all that its look depends on besides."""
        key = (card.task, card.size.width(), zoom, ratio, look)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _picture(card, zoom, ratio)
            self._pixels += picture.width() * picture.height()
            if self._pixels > _MOST_PIXELS:
                self.clear()
        place = QRectF(corner, card.size.size() * zoom).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        copy(painter, place, picture)


def _picture(card: Card, zoom: float, ratio: float) -> QPixmap:
    width = round((card.size.width() * zoom + 2 * _MARGIN) * ratio) + 1
    height = round((card.size.height() * zoom + 2 * _MARGIN) * ratio) + 1
    picture = QPixmap(width, height)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with painting(picture) as painter:
        painter.translate(_MARGIN, _MARGIN)
        painter.scale(zoom, zoom)
        mirror(painter, card.size)
        card.paint(painter, zoom, ratio)
    return picture
