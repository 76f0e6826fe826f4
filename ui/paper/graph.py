"""The graph on landscape pages: on one where it can be read there, else in parts to be laid side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.graph.picture import GraphPicture
from ui.paper.pages import Page, area
from ui.paper.text import HEADING, NOTE, Style, Words
from ui.theme import LIGHT

_SMALLEST_TEXT = 11.0
"""The size of the times on cards, in the graph's own units."""
_READABLE = 5.0
"""The least size, in points, of a text that is to be read."""
_LARGEST_ZOOM = 0.8
_PART_ZOOM = 0.5
_OVERLAP = 28.0
"""How much of the next part each part repeats, in points; the parts meet in the middle of it."""
_MOST_PARTS = 60
_HEAD = 40.0
_NUMBER = Style(size=18, color=LIGHT.accent, bold=True)

_Place = tuple[int, int]
"""Row and column of a part, from the top left."""


def graph_pages(plan: Plan, schedule: Schedule, portrait: QSizeF, first_page: int) -> list[Page]:
    """One page that shows all, then the parts where that can't be read; `first_page` is its number."""
    graph = GraphPicture(plan, schedule, LIGHT)
    size = portrait.transposed()
    room = area(size).adjusted(0, _HEAD, 0, 0)
    zoom = min(room.width() / graph.bounds.width(), room.height() / graph.bounds.height(), _LARGEST_ZOOM)
    if zoom * _SMALLEST_TEXT >= _READABLE:
        under = tr("What waits for what. The critical path is drawn in heavier lines.")
        return [_Whole(size, graph, room, under)]
    parts = _parts(graph, room)
    if len(parts) > _MOST_PARTS:
        under = tr(
            "To be read on paper it would take %n page(s); export it as SVG to look closer.", "", len(parts)
        )
        return [_Whole(size, graph, room, under)]
    pages = {place: number for number, place in enumerate(parts, first_page + 1)}
    under = tr("Where each part of the graph is found: the numbers are those of the pages that follow.")
    return [
        _Whole(size, graph, room, under, {pages[place]: source for place, source in parts.items()}),
        *(_Part(size, graph, room, source, place, pages) for place, source in parts.items()),
    ]


@dataclass(frozen=True, slots=True)
class _Whole:
    """The graph on one page; with `parts`, where on it each of those pages lies."""

    size: QSizeF
    graph: GraphPicture
    room: QRectF
    under: str
    parts: Mapping[int, QRectF] = field(default_factory=dict)

    def paint(self, painter: QPainter) -> None:
        _paint_head(painter, self.size, tr("Graph"), self.under)
        bounds = self.graph.bounds
        zoom = min(self.room.width() / bounds.width(), self.room.height() / bounds.height(), _LARGEST_ZOOM)
        target = QRectF(self.room.topLeft(), bounds.size() * zoom)
        target.moveLeft(self.room.center().x() - target.width() / 2)
        self.graph.paint(painter, target, paper=True)
        for page, source in self.parts.items():
            corner = target.topLeft() + (source.topLeft() - bounds.topLeft()) * zoom
            self._paint_outline(painter, QRectF(corner, source.size() * zoom) & target, page)

    def _paint_outline(self, painter: QPainter, outline: QRectF, page: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LIGHT.accent), 0.6, Qt.PenStyle.DashLine))
        painter.drawRect(outline)
        number = Words(str(page), _NUMBER, outline.width(), 1, Qt.AlignmentFlag.AlignHCenter)
        number.paint(painter, outline.left(), outline.center().y() - number.height / 2)


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of the graph, and at its edges the pages where it goes on."""

    size: QSizeF
    graph: GraphPicture
    room: QRectF
    source: QRectF
    place: _Place
    pages: Mapping[_Place, int]

    def paint(self, painter: QPainter) -> None:
        row, column = self.place
        title = tr("Graph, row {row}, column {column}", row=row + 1, column=column + 1)
        _paint_head(painter, self.size, title, "")
        target = QRectF(self.room.topLeft(), self.source.size() * _PART_ZOOM)
        self.graph.paint(painter, target, self.source, paper=True)
        half = _OVERLAP / 2
        left, right, top, bottom = target.left(), target.right(), target.top(), target.bottom()
        seams = {
            (row, column - 1): QLineF(left + half, top, left + half, bottom),
            (row, column + 1): QLineF(right - half, top, right - half, bottom),
            (row - 1, column): QLineF(left, top + half, right, top + half),
            (row + 1, column): QLineF(left, bottom - half, right, bottom - half),
        }
        for place, seam in seams.items():
            if page := self.pages.get(place):
                self._paint_seam(painter, seam, page, target)

    def _paint_seam(self, painter: QPainter, seam: QLineF, page: int, target: QRectF) -> None:
        """Where this page and that one meet, with that one's number outside the picture."""
        painter.setPen(QPen(QColor(LIGHT.card_border), 0.6, Qt.PenStyle.DashLine))
        painter.drawLine(seam)
        words = Words(tr("page {number}", number=page), NOTE, 40, 1, Qt.AlignmentFlag.AlignHCenter)
        center = seam.center()
        if seam.dx() == 0:
            is_left = center.x() < target.center().x()
            left = target.left() - 41 if is_left else target.right() + 1
            words.paint(painter, left, center.y() - words.height / 2)
        else:
            is_top = center.y() < target.center().y()
            top = target.top() - words.height if is_top else target.bottom()
            words.paint(painter, center.x() - 20, top)


def _parts(graph: GraphPicture, room: QRectF) -> dict[_Place, QRectF]:
    """The parts that hold anything, row by row, each with the piece of the graph that it shows."""
    shown = room.size() / _PART_ZOOM
    step = QSizeF(shown.width() - _OVERLAP / _PART_ZOOM, shown.height() - _OVERLAP / _PART_ZOOM)
    bounds, cards = graph.bounds, graph.cards
    columns = max(1, ceil((bounds.width() - shown.width()) / step.width()) + 1)
    rows = max(1, ceil((bounds.height() - shown.height()) / step.height()) + 1)
    parts = {}
    for row in range(rows):
        for column in range(columns):
            corner = bounds.topLeft() + QPointF(column * step.width(), row * step.height())
            source = QRectF(corner, shown)
            if any(source.intersects(card) for card in cards):
                parts[row, column] = source
    return parts


def _paint_head(painter: QPainter, size: QSizeF, title: str, under: str) -> None:
    within = area(size)
    heading = Words(title, HEADING, within.width(), 1)
    heading.paint(painter, within.left(), within.top())
    Words(under, NOTE, within.width(), 1).paint(painter, within.left(), within.top() + heading.height)
