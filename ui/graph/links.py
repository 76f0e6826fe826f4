"""All links of the graph, in one item: curves with an arrow at the task that waits."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.graph.drawn import DrawnLinks
from ui.graph.fonts import CardFonts
from ui.graph.marks import Mark
from ui.painting import CENTERED, write
from ui.theme import Theme

ARROW = 7.0
_NEAR = 0.35
_LABELLED = 0.5
_REACH = 6.0
"""How near to a curve, in pixels, a click still means it."""


class LinksItem(QGraphicsItem):
    """Draws the curves in view; thousands of links cost no more than those that are seen."""

    def __init__(self, theme: Theme, fonts: CardFonts) -> None:
        super().__init__()
        self.theme = theme
        self.fonts = fonts
        self.links: tuple[str, ...] = ()
        self.labels: dict[str, str] = {}
        self.critical: frozenset[str] = frozenset()
        self.selected: frozenset[str] = frozenset()
        self.marks: Mapping[str, Mark] = {}
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(1)
        self.set_curves((), DrawnLinks([]))

    def set_curves(self, links: tuple[str, ...], curves: DrawnLinks) -> None:
        self.prepareGeometryChange()
        self.links = links
        self.curves = curves
        self._paths: dict[int, QPainterPath] = {}
        self._lines: dict[int, QPolygonF] = {}
        self._bounds = curves.bounds.adjusted(-20, -20, 20, 20) if len(links) else QRectF()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def link_at(self, point: QPointF, zoom: float) -> str | None:
        """The link whose curve runs within a few pixels of a point of the scene."""
        reach = _REACH / zoom
        near = self.curves.within(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))
        best, found = reach, None
        for index in near:
            distance = _distance(self.curves.sampled(int(index)), point.x(), point.y())
            if distance < best:
                best, found = distance, self.links[index]
        return found

    def ends_at(self, point: QPointF, zoom: float) -> str | None:
        """The link whose arrow head is at a point of the scene."""
        if not len(self.links):
            return None
        tips = self.curves.tips
        distances = np.hypot(tips[:, 0] - ARROW - point.x(), tips[:, 1] - point.y())
        index = int(np.argmin(distances))
        return self.links[index] if distances[index] <= max(10.0, 8.0 / zoom) else None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not len(self.links):
            return
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        seen = self.curves.within(option.exposedRect)
        if zoom < _NEAR:
            self._paint_far(painter, seen)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_near(painter, seen, zoom)

    def _paint_far(self, painter: QPainter, seen: NDArray[np.intp]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        plain = QPen(self.theme.color("link"), 0)
        strong = QPen(self.theme.color("critical"), 0)
        painter.setPen(plain)
        marked = []
        for index in seen:
            if self.links[index] in self.critical or self.links[index] in self.selected:
                marked.append(index)
            else:
                painter.drawPolyline(self._line(int(index)))
        for index in marked:
            chosen = self.links[index] in self.selected
            painter.setPen(QPen(self.theme.color("accent"), 0) if chosen else strong)
            painter.drawPolyline(self._line(int(index)))

    def _paint_near(self, painter: QPainter, seen: NDArray[np.intp], zoom: float) -> None:
        def weight(index: int) -> int:
            link = self.links[index]
            return (link in self.critical) + 2 * (link in self.selected)

        for index in sorted((int(i) for i in seen), key=weight):
            link = self.links[index]
            color, width = self.theme.color("link"), 1.4
            if link in self.critical:
                color, width = self.theme.color("critical"), 2.6
            if link in self.selected:
                color, width = self.theme.color("accent"), 3.0
            line = Qt.PenStyle.SolidLine
            if (mark := self.marks.get(link)) is not None:
                color, width = self.theme.color(mark.color), 2.2
                line = Qt.PenStyle.DashLine if mark.gone else line
            painter.setPen(QPen(color, width, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._path(index))
            tip = self.curves.tips[index]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPolygon(_arrow(tip[0], tip[1]))
            if (label := self.labels.get(link)) and zoom >= _LABELLED:
                self._paint_label(painter, index, label)

    def _paint_label(self, painter: QPainter, index: int, label: str) -> None:
        tip = self.curves.tips[index]
        width = self.fonts.time_metrics.horizontalAdvance(label) + 10
        painter.setFont(self.fonts.time)
        box = QRectF(tip[0] - ARROW - 4 - width, tip[1] - 19, width, 15)
        painter.setBrush(self.theme.color("canvas"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self.theme.color("muted"))
        write(painter, box, label, CENTERED)

    def _line(self, index: int) -> QPolygonF:
        """A link from afar, made when it is first seen."""
        line = self._lines.get(index)
        if line is None:
            line = self._lines[index] = _polygon(self.curves.knots(index))
        return line

    def _path(self, index: int) -> QPainterPath:
        path = self._paths.get(index)
        if path is None:
            path = self._paths[index] = self.curves.path(index)
        return path


def _arrow(x: float, y: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y), QPointF(x - ARROW, y - ARROW * 0.6), QPointF(x - ARROW, y + ARROW * 0.6)]
    )


def _polygon(points: NDArray[np.float64]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


def _distance(points: NDArray[np.float64], x: float, y: float) -> float:
    """From a point to a polyline."""
    start, step = points[:-1], np.diff(points, axis=0)
    offset = np.array([x, y]) - start
    length = np.maximum((step**2).sum(axis=1), 1e-9)
    along = np.clip((offset * step).sum(axis=1) / length, 0, 1)
    return float(np.hypot(*(offset - along[:, None] * step).T).min())
