"""What of the timeline lies under a point: one answer for mouse, drag, menu and tooltip."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from ui.hits import Hit, hit_of
from ui.timeline.bars import bar_rect
from ui.timeline.layout.scale import Sight
from ui.timeline.links import Arrow, link_at
from ui.timeline.scene import TimelineScene

_EDGE = 5.0
_NEAR = 3.0


@dataclass(frozen=True, slots=True)
class Found:
    """`bar` is the bar's number in the chart; `edge` is its end, which a drag makes later or sooner."""

    row: int | None = None
    bar: int | None = None
    edge: bool = False
    link: str | None = None

    @property
    def empty(self) -> bool:
        return self.bar is None and self.link is None


def found_at(scene: TimelineScene, sight: Sight, arrows: list[Arrow], point: QPointF) -> Found:
    """What lies at a point of what is looked at; bars are told first, narrow ones from a little beside."""
    row = scene.chart.row_at(point.y() + sight.top)
    nearest: tuple[float, int] | None = None
    for bar in scene.chart.bars_in(sight).tolist():
        rect = bar_rect(scene, sight, bar).adjusted(-_NEAR, 0, _NEAR, 0)
        if rect.contains(point):
            away = abs(rect.center().x() - point.x())
            if nearest is None or away < nearest[0]:
                nearest = (away, bar)
    if nearest is None:
        return Found(row, link=link_at(arrows, point.x(), point.y()))
    bar = nearest[1]
    rect, face = bar_rect(scene, sight, bar), scene.face(bar)
    has_edge = not face.group and not face.milestone and rect.width() >= 2 * _EDGE
    return Found(row, bar, has_edge and point.x() >= rect.right() - _EDGE)


def task_of(scene: TimelineScene, found: Found) -> str | None:
    """The task of the bar, or of the row that it is in."""
    if found.bar is not None:
        return scene.chart.tasks[found.bar]
    row = scene.chart.rows[found.row] if found.row is not None else None
    return row.task if row is not None else None


def as_hit(scene: TimelineScene, found: Found) -> Hit:
    """The same in the graph's words; the ground of a row is nothing."""
    return Hit(link=found.link) if found.bar is None else hit_of(scene.plan, scene.chart.tasks[found.bar])
