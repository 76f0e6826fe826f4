"""What lies under the bars: time off, absences, the lines of the calendar and between the rows."""

from functools import cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from coordinator.language import tr
from coordinator.plan.wording import one_line
from ui.theme import Theme
from ui.timeline.by import By
from ui.timeline.layout.scale import Sight
from ui.timeline.layout.ticks import lines, ticks
from ui.timeline.scene import TimelineScene

_LEAST_ABSENCE = 2.0
_LEAST_LABEL = 40.0


def paint_ground(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    theme = scene.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(0, 0, sight.width, sight.height), theme.color("base"))
    if scene.by is By.TASK:
        _paint_off(painter, scene, sight, None, 0, sight.height)
    else:
        for index in scene.chart.rows_in(sight):
            top, bottom = (y - sight.top for y in scene.chart.tops[index : index + 2])
            _paint_off(painter, scene, sight, index, top, bottom)
        below = scene.chart.height - sight.top
        _paint_off(painter, scene, sight, None, below, sight.height)
    _paint_calendar(painter, scene, sight)
    _paint_rows(painter, scene, sight)
    if scene.by is By.PERSON:
        for index in scene.chart.rows_in(sight):
            _paint_absences(painter, scene, sight, index)


def paint_now(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    """The line of the present moment, over everything."""
    if scene.now is not None and -2 <= (x := sight.x(scene.now)) <= sight.width + 2:
        painter.setPen(QPen(scene.theme.color("accent"), 2))
        painter.drawLine(QLineF(x, 0, x, sight.height))


def _paint_off(
    painter: QPainter, scene: TimelineScene, sight: Sight, index: int | None, top: float, bottom: float
) -> None:
    if top >= bottom:
        return
    shade = _shade(scene.theme)
    row = scene.chart.rows[index] if index is not None else None
    for start, finish in scene.off(row).spans(sight.scale, sight.first, sight.last):
        left, right = max(sight.x(start), 0.0), min(sight.x(finish), sight.width)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), shade)


@cache
def _shade(theme: Theme) -> QColor:
    """Between the ground and its grid; opaque, for that is painted faster."""
    ground, grid = theme.color("base"), theme.color("grid")
    if theme.dark:
        return grid
    red, green, blue = (
        round(0.4 * a + 0.6 * b)
        for a, b in ((ground.red(), grid.red()), (ground.green(), grid.green()), (ground.blue(), grid.blue()))
    )
    return QColor(red, green, blue)


def _paint_calendar(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    upper, lower = lines(sight.scale, scene.letters.letter)
    for unit, color, alpha in ((lower, "border", 90), (upper, "border", 255)):
        found = [sight.x(tick.start) for tick in ticks(unit, sight.first, sight.last)]
        painter.setPen(QPen(scene.theme.color(color, alpha), 1))
        painter.drawLines([QLineF(round(x), 0, round(x), sight.height) for x in found if x >= 0])


def _paint_rows(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    chart, theme = scene.chart, scene.theme
    for index in chart.rows_in(sight):
        top, bottom = (float(y) - sight.top for y in chart.tops[index : index + 2])
        row = chart.rows[index]
        if index == scene.target_row or (row.task is not None and row.task == scene.target):
            painter.fillRect(QRectF(0, top, sight.width, bottom - top), theme.color("accent", 50))
        elif row.task is not None and row.task in scene.selected:
            painter.fillRect(QRectF(0, top, sight.width, bottom - top), theme.color("accent", 26))
        if scene.by is By.PERSON:
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(0, round(bottom) - 1, sight.width, round(bottom) - 1))


def _paint_absences(painter: QPainter, scene: TimelineScene, sight: Sight, index: int) -> None:
    """Hatched, with the absence's name where there is room for it."""
    person = scene.chart.rows[index].person
    if person is None:
        return
    top, bottom = (float(y) - sight.top for y in scene.chart.tops[index : index + 2])
    color = scene.theme.color("later")
    for absence in scene.plan.people[person].absences:
        left, right = max(sight.x(absence.start), -2.0), min(sight.x(absence.finish), sight.width + 2)
        if left > sight.width or right < 0:
            continue
        box = QRectF(left, top, max(right - left, _LEAST_ABSENCE), bottom - top - 1)
        painter.fillRect(box, QBrush(scene.theme.color("later", 70), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(color, 1))
        painter.drawLines([QLineF(x, box.top(), x, box.bottom()) for x in (box.left(), box.right())])
        if box.width() >= _LEAST_LABEL:
            name = one_line(absence.name) or tr("away")
            y = top + (scene.line - scene.letters.height) / 2
            room = box.width() - 8
            width = min(scene.letters.width(name), room)
            painter.fillRect(
                QRectF(box.left() + 3, y, width + 4, scene.letters.height), scene.theme.color("base")
            )
            scene.letters.paint(painter, box.left() + 5, y, name, room)
