"""The two lines of the calendar above the bars, and where now is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.painting import mirror, painting
from ui.timeline.layout.scale import Sight
from ui.timeline.layout.ticks import lines, ticks
from ui.timeline.scene import TimelineScene

if TYPE_CHECKING:
    from ui.timeline.area import TimelineArea

_PADDING = 3.0


class Header(QWidget):
    """The calendar of a timeline, as far as it is in view."""

    def __init__(self, area: "TimelineArea") -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            mirror(painter, self.rect())
            paint_header(painter, self._area.timeline, self._area.sight)


def header_height(scene: TimelineScene) -> float:
    return 2 * round(scene.letters.height + 2 * _PADDING)


def paint_header(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    theme, height = scene.theme, header_height(scene)
    painter.fillRect(QRectF(0, 0, sight.width, height), theme.color("window"))
    units = lines(sight.scale, scene.letters.letter)
    for index, unit in enumerate(units):
        top = index * height / 2
        for tick in ticks(unit, sight.first, sight.last):
            left, right = sight.x(tick.start), sight.x(tick.finish)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(round(left), top, round(left), top + height / 2))
            painter.setPen(theme.color("text" if index == 0 else "muted"))
            # what began before stays told as long as there is room
            x = max(left, 0.0) + _PADDING + 1
            room = min(right, sight.width + 200) - x - _PADDING
            if scene.letters.width(tick.label) <= room:
                scene.letters.paint(painter, x, top + _PADDING, tick.label, bold=index == 0)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLines([QLineF(0, y, sight.width, y) for y in (round(height / 2) - 1, height - 1)])
    if scene.now is not None and -6 <= (x := sight.x(scene.now)) <= sight.width + 6:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        corners = (QPointF(x - 6, height - 8), QPointF(x + 6, height - 8), QPointF(x, height))
        painter.drawPolygon(QPolygonF(corners))
