"""The timeline on paper as it is seen: the same rows at the same zoom, on as many pages as they take."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter

from coordinator.files import write_bytes
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.paper.pages import Page, area
from ui.paper.pdf import PAPERS, Progress, pdf_of
from ui.theme import LIGHT
from ui.timeline.by import By
from ui.timeline.drawing import paint_timeline
from ui.timeline.header import header_height, paint_header
from ui.timeline.layout.chart import Chart
from ui.timeline.layout.scale import Scale, Sight
from ui.timeline.links import arrows
from ui.timeline.names import paint_names
from ui.timeline.scene import Shown, TimelineScene

_POINTS = 0.62
"""Points on paper for a pixel of the screen: letters come out as small as can be read well."""
_FEWEST_POINTS = 0.45
"""Down to which it is made smaller where all of the time then fits beside the names on one page."""
_LABEL_ROOM = 150.0
"""Pixels behind the last bar, for its name."""
_MARGIN = 8.0


def write_timeline(
    shown: Shown,
    font: str,
    zoom: float,
    names: float,
    first: Moment,
    last: Moment,
    plan: Plan,
    schedule: Schedule,
    path: Path,
    progress: Progress | None = None,
) -> None:
    """Writes a PDF of all rows that are `shown` from the `first` moment to the `last`, at so many pixels a
    minute; no file where `progress` stops it.

    The column of names is `names` pixels wide. Raises PlanError where it can't be written.
    """
    letters = QFont()
    letters.fromString(font)
    scene = TimelineScene(plan, schedule, LIGHT, letters)
    scene.show_as(shown)
    paper = QPageSize(PAPERS["A4"])
    size = QPageSize.size(paper.id(), QPageSize.Unit.Point).transposed()
    pages = timeline_pages(scene, zoom, names, first, last, size)
    data = pdf_of(pages, plan.header.name, paper, progress)
    if data is not None:
        write_bytes(path, data)


def timeline_pages(
    scene: TimelineScene, zoom: float, names: float, first: Moment, last: Moment, size: QSizeF
) -> list[Page]:
    """The pages as time runs, then down; no row is cut in two unless it is higher than a page."""
    scale = Scale(first - round(_MARGIN / zoom), zoom)
    wanted = names + scale.x(last) + _LABEL_ROOM
    fitting = area(size).width() / wanted
    points = min(fitting, _POINTS) if fitting >= _FEWEST_POINTS else _POINTS
    room = area(size).size() / points
    width, height = room.width() - names, room.height() - header_height(scene)
    across = max(1, ceil((wanted - names) / width - 0.001))
    return [
        _Part(size, scene, Sight(scale, column * width, top, width, bottom - top), names, points)
        for top, bottom in _cuts(scene.chart, height)
        for column in range(across)
    ]


@dataclass(frozen=True, slots=True)
class _Part:
    """One page: the calendar above, the names at the left, and the bars of some rows for some time."""

    size: QSizeF
    scene: TimelineScene
    sight: Sight
    names: float
    points: float

    def paint(self, painter: QPainter) -> None:
        scene, sight, head = self.scene, self.sight, header_height(self.scene)
        painter.save()
        painter.translate(area(self.size).topLeft())
        painter.scale(self.points, self.points)
        self._turn_to(painter, QPointF(self.names, 0), QSizeF(sight.width, head))
        paint_header(painter, scene, sight)
        painter.restore()
        self._turn_to(painter, QPointF(0, head), QSizeF(self.names, sight.height))
        paint_names(painter, scene, sight, self.names)
        painter.restore()
        self._turn_to(painter, QPointF(self.names, head), QSizeF(sight.width, sight.height))
        paint_timeline(painter, scene, sight, arrows(scene, sight) if scene.by is By.TASK else [])
        painter.restore()
        painter.restore()

    @staticmethod
    def _turn_to(painter: QPainter, corner: QPointF, size: QSizeF) -> None:
        """From here to the next restore, the painter counts from a corner and paints nothing outside."""
        painter.save()
        painter.translate(corner)
        painter.setClipRect(QRectF(QPointF(), size))


def _cuts(chart: Chart, height: float) -> list[tuple[float, float]]:
    """From where to where the rows reach that share a page."""
    cuts: list[tuple[float, float]] = []
    top = 0.0
    while top < chart.height:
        fits = float(chart.tops[np.searchsorted(chart.tops, top + height, side="right") - 1])
        bottom = fits if fits > top else top + height
        cuts.append((top, min(bottom, chart.height)))
        top = bottom
    return cuts or [(0.0, height)]
