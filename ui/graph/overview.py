"""The whole graph from afar: one picture painted from arrays, where single cards could not be told."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.graph.arrangement import Arrangement
from ui.theme import Theme

FAR = 0.085
"""The zoom below which the picture stands for the cards."""
_LONGEST_SIDE = 4096.0


class OverviewItem(QGraphicsItem):
    """Paints its arrays once, into a pixmap that every frame and the minimap then only copy."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._arrangement = Arrangement.empty()
        self._critical: NDArray[np.bool_] = np.empty(0, bool)
        self._selected: NDArray[np.bool_] = np.empty(0, bool)
        self._pixmap: QPixmap | None = None
        self._bounds = QRectF()

    def show_arrangement(
        self,
        arrangement: Arrangement,
        critical: NDArray[np.bool_],
        selected: NDArray[np.bool_],
    ) -> None:
        """The flags are one for each of the arrangement's tasks."""
        self.prepareGeometryChange()
        self._arrangement, self._critical, self._selected = arrangement, critical, selected
        self._bounds = arrangement.bounds
        self._pixmap = None

    def boundingRect(self) -> QRectF:
        return self._bounds

    def pixmap(self) -> QPixmap:
        """The picture of the whole graph; its scale is such that no side is too long."""
        if self._pixmap is None:
            self._pixmap = self._painted()
        return self._pixmap

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self.pixmap()
        painter.drawPixmap(self._bounds, picture, QRectF(picture.rect()))

    def _painted(self) -> QPixmap:
        bounds = self._bounds
        longest = max(bounds.width(), bounds.height(), 1.0)
        scale = min(FAR * 1.2, _LONGEST_SIDE / longest)
        picture = QPixmap(max(1, round(bounds.width() * scale)), max(1, round(bounds.height() * scale)))
        picture.fill(self.theme.color("canvas"))
        painter = QPainter(picture)
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        for frame in self._arrangement.frames.values():
            painter.fillRect(frame, self.theme.color("group"))
        painter.setPen(QPen(self.theme.color("link", 110), 0))
        painter.drawLines(_segments(self._arrangement.curves.segments()))
        rects = self._arrangement.rects
        plain = ~(self._critical | self._selected)
        for mask, color in ((plain, "muted"), (self._critical, "critical"), (self._selected, "accent")):
            brush = self.theme.color(color)
            painter.setPen(QPen(brush, 0))
            painter.setBrush(brush)
            painter.drawRects([QRectF(*row) for row in rects[mask].tolist()])
        painter.end()
        return picture


def _segments(ends: NDArray[np.float64]) -> list[QLineF]:
    return [QLineF(*row) for row in ends.tolist()]
