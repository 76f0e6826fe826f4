"""Cards as they were drawn last: while the board is scrolled, they are copied and not drawn anew."""

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.graph.card import Card
from ui.painting import copy, mirror, painting

_MARGIN = 4.0
"""Around a card, for its edge."""
_MOST_PIXELS = 12_000_000
_MOST_DRAWN = 16
"""Cards that are drawn anew in one frame."""


class CardPictures:
    """Keeps as many as a few screens hold; they are let go all at once.

    Where a frame has many new cards, as after a zoom, the last of them look as before until the next frame.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._newest: dict[str, QPixmap] = {}
        self._before: dict[str, QPixmap] = {}
        self._pixels = 0
        self.begin_frame()

    def begin_frame(self) -> None:
        self._drawn = 0
        self.is_behind = False
        """Whether another frame is wanted, as this one has cards that are not as they should be."""

    def clear(self) -> None:
        self._before, self._newest = self._newest, {}
        self._kept.clear()
        self._pixels = 0

    def paint(
        self, painter: QPainter, card: Card, corner: QPointF, zoom: float, ratio: float, look: Hashable
    ) -> None:
        """Puts a card's upper left corner there; `look` stands for all that its look depends on besides."""
        key = (card.task, card.size.width(), zoom, ratio, look)
        picture = self._kept.get(key)
        if picture is None and self._drawn >= _MOST_DRAWN:
            self.is_behind = True
            self._paint_as_before(painter, card, corner, zoom)
            return
        if picture is None:
            picture = self._kept[key] = self._newest[card.task] = _picture(card, zoom, ratio)
            self._drawn += 1
            self._pixels += picture.width() * picture.height()
            if self._pixels > _MOST_PIXELS:
                self.clear()
        place = QRectF(corner, card.size.size() * zoom).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        copy(painter, place, picture)

    def _paint_as_before(self, painter: QPainter, card: Card, corner: QPointF, zoom: float) -> None:
        """The card as it was drawn last, at whatever zoom; one that never was is as bare as the ground."""
        picture = self._newest.get(card.task) or self._before.get(card.task)
        if picture is not None:
            place = QRectF(corner, card.size.size() * zoom).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))


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
