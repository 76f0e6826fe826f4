"""The links as arrows between the bars: those of which an end is looked at."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.timeline.bars import bar_rect
from ui.timeline.layout.arrows import Box, Points, elbow
from ui.timeline.layout.scale import Sight
from ui.timeline.scene import TimelineScene

_HEAD = 5.0
_NEAR = 4.0
_OUTSIDE = 2000.0


@dataclass(frozen=True, slots=True)
class Arrow:
    """A link as it is drawn, by its corners."""

    link: str
    corners: Points


def arrows(scene: TimelineScene, sight: Sight) -> list[Arrow]:
    """The links with an end in what is looked at; those of what is selected come last, over the others."""
    found = [_arrow(scene, sight, index) for index in np.flatnonzero(_seen(scene, sight)).tolist()]
    return sorted(found, key=lambda arrow: _rank(scene, arrow.link))


def paint_arrows(painter: QPainter, scene: TimelineScene, found: list[Arrow]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for arrow in found:
        rank = _rank(scene, arrow.link)
        color = scene.theme.color(("link", "critical", "accent", "accent")[rank])
        painter.setPen(QPen(color, (1.0, 2.0, 1.6, 2.6)[rank]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in arrow.corners]))
        painter.setBrush(color)
        painter.drawPolygon(_head(*arrow.corners[-2:]))


def _head(before: tuple[float, float], tip: tuple[float, float]) -> QPolygonF:
    """The triangle at an arrow's end, along its last piece, which is level or upright."""
    (x, y), (to_x, to_y) = before, tip
    if y == to_y:
        back = -_HEAD if to_x >= x else _HEAD
        sides = (to_x + back, to_y - 3), (to_x + back, to_y + 3)
    else:
        back = -_HEAD if to_y >= y else _HEAD
        sides = (to_x - 3, to_y + back), (to_x + 3, to_y + back)
    return QPolygonF([QPointF(*corner) for corner in (tip, *sides)])


def link_at(found: list[Arrow], x: float, y: float) -> str | None:
    """The link drawn nearest over the others at a point, if any is near."""
    for arrow in reversed(found):
        corners = np.array(arrow.corners)
        low = np.minimum(corners[:-1], corners[1:]) - _NEAR
        high = np.maximum(corners[:-1], corners[1:]) + _NEAR
        if np.any(np.all((low <= (x, y)) & ((x, y) <= high), axis=1)):
            return arrow.link
    return None


def _rank(scene: TimelineScene, link: str) -> int:
    record = scene.plan.links[link]
    if link in scene.selected_links:
        return 3
    if record.predecessor in scene.selected or record.successor in scene.selected:
        return 2
    return 1 if link in scene.schedule.critical_links else 0


def _seen(scene: TimelineScene, sight: Sight) -> NDArray[np.bool_]:
    """Whether the end of each link that matters is in what is looked at, either one being enough."""
    chart = scene.chart
    if not len(chart.links):
        return np.zeros(0, np.bool_)
    tops = chart.bar_tops[chart.links]
    rows_seen = (tops < sight.bottom) & (tops + chart.line > sight.top)
    starts, finishes = chart.starts[chart.links], chart.finishes[chart.links]
    times_seen = (starts <= sight.last) & (finishes >= sight.first)
    seen: NDArray[np.bool_] = np.any(rows_seen & times_seen, axis=1)
    return seen


def _arrow(scene: TimelineScene, sight: Sight, index: int) -> Arrow:
    chart = scene.chart
    link = scene.plan.links[chart.link_ids[index]]
    before, after = (_box(scene, sight, int(bar)) for bar in chart.links[index])
    return Arrow(link.id, elbow(before, after, link.type, chart.line))


def _box(scene: TimelineScene, sight: Sight, bar: int) -> Box:
    rect = bar_rect(scene, sight, bar)
    # far outside it makes no difference where, and painters don't like large numbers
    left, right = (max(-_OUTSIDE, min(x, sight.width + _OUTSIDE)) for x in (rect.left(), rect.right()))
    return Box(left, rect.top(), right, rect.bottom(), scene.face(bar).milestone)
