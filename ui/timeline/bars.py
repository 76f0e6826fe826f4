"""The bars: by their look a task, a milestone or a group; with what was planned, and what is still left."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from coordinator.plan.moments import Moment
from coordinator.plan.records import Status
from coordinator.timing.hours import LATEST
from ui.theme import FIT_MARKS, Theme
from ui.timeline.by import By
from ui.timeline.face import BarFace
from ui.timeline.layout.chart import Row
from ui.timeline.layout.scale import Sight
from ui.timeline.scene import TimelineScene

NARROWEST = 3.0
_ROUND_FROM = 9.0
_LABEL_FROM = 44.0
_PADDING = 5.0
_BASELINE = 4.0
_LABEL_GAP = 7.0
_DEADLINE = 5.0
"""Half the width of its mark."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """A bar of the chart on its way: when its task would be, and in which row."""

    task: str
    start: Moment
    finish: Moment
    row: int
    bar: int


def bar_rect(scene: TimelineScene, sight: Sight, bar: int) -> QRectF:
    """Where a bar is, in pixels of what is looked at; a milestone lies around its moment."""
    chart = scene.chart
    top = float(chart.bar_tops[bar]) - sight.top
    return _rect(scene, sight, int(chart.starts[bar]), int(chart.finishes[bar]), top)


def paint_bars(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    chart = scene.chart
    if scene.by is By.TASK:
        for bar in chart.bars_in(sight).tolist():
            _paint_row(painter, scene, sight, bar)
    else:
        _paint_lanes(painter, scene, sight)


def paint_ghosts(painter: QPainter, scene: TimelineScene, sight: Sight, dragged: Ghost | None) -> None:
    """Where the bars that are looked at would be, if the hovering edit were made."""
    pen = QPen(scene.theme.color("accent"), 1.6, Qt.PenStyle.DashLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(scene.theme.color("accent", 40))
    for bar in scene.chart.bars_in(sight).tolist():
        task = scene.chart.tasks[bar]
        moved = scene.moved(task)
        if moved is not None and (dragged is None or task != dragged.task):
            top = float(scene.chart.bar_tops[bar]) - sight.top
            _paint_shape(painter, _rect(scene, sight, moved.start, moved.finish, top), scene.face(bar))
    if dragged is not None:
        painter.setPen(QPen(scene.theme.color("accent"), 2.2, Qt.PenStyle.DashLine))
        painter.setBrush(scene.theme.color("accent", 80))
        own_row = dragged.row == int(scene.chart.rows_of[dragged.bar])
        y = scene.chart.bar_tops[dragged.bar] if own_row else scene.chart.tops[dragged.row] + 3
        rect = _rect(scene, sight, dragged.start, dragged.finish, float(y) - sight.top)
        _paint_shape(painter, rect, scene.face(dragged.bar))


def _rect(scene: TimelineScene, sight: Sight, start: Moment, finish: Moment, top: float) -> QRectF:
    by_task = scene.by is By.TASK
    height = scene.line - (10 if by_task else 4)
    y = top + (3 if by_task else 2)
    if start == finish:
        return QRectF(sight.x(start) - height / 2, y, height, height)
    left = sight.x(start)
    return QRectF(left, y, max(sight.x(finish) - left, NARROWEST), height)


def _paint_shape(painter: QPainter, rect: QRectF, face: BarFace) -> None:
    if face.milestone:
        x, y = rect.center().x(), rect.center().y()
        corners = (x, rect.top()), (rect.right(), y), (x, rect.bottom()), (rect.left(), y)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    elif face.group:
        painter.drawPolygon(_bracket(rect))
    else:
        painter.drawRoundedRect(_cut(rect), 3, 3)


def _cut(rect: QRectF) -> QRectF:
    """A bar that goes on far beyond what is looked at, cut so that its dashes are not counted for hours."""
    left, right = max(rect.left(), -50.0), min(rect.right(), 20_000.0)
    return QRectF(left, rect.top(), max(right - left, 1.0), rect.height())


def _bracket(rect: QRectF) -> QPolygonF:
    """A group's bar: a beam with a foot at either end."""
    top, beam, foot = rect.top() + 3, rect.top() + 8, rect.top() + 14
    left, right, toe = rect.left(), rect.right(), min(5.0, rect.width() / 2)
    corners = (
        (left, top),
        (right, top),
        (right, foot),
        (right - toe, beam),
        (left + toe, beam),
        (left, foot),
    )
    return QPolygonF([QPointF(x, y) for x, y in corners])


def _paint_row(painter: QPainter, scene: TimelineScene, sight: Sight, bar: int) -> None:
    """One task's row: what was planned, the bar, its slack, its deadline and its name."""
    task, face = scene.chart.tasks[bar], scene.face(bar)
    rect = bar_rect(scene, sight, bar)
    _paint_baseline(painter, scene, sight, task, rect)
    _paint_slack(painter, scene, sight, task, rect)
    if rect.right() >= -1 and rect.left() <= sight.width + 1:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_bar(painter, scene, sight, face, task, rect)
    if face.deadline is not None:
        _paint_deadline(painter, scene, sight, face, face.deadline, rect)
    _paint_label(painter, scene, sight, face, task, rect)


def _paint_lanes(painter: QPainter, scene: TimelineScene, sight: Sight) -> None:
    """Bars that fall on the same pixels as the one before are left out: nothing would be seen of them."""
    chart, rows = scene.chart, scene.chart.rows
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    following: dict[float, float] = {}  # where in each line the next bar begins
    for bar in chart.bars_seen(sight)[::-1].tolist():
        rect = bar_rect(scene, sight, bar)
        top = float(chart.bar_tops[bar])
        until = following.get(top, sight.width + _LABEL_GAP)
        if round(rect.left()) == round(until):
            continue
        following[top] = rect.left()
        task = chart.tasks[bar]
        is_sliver = rect.width() < _ROUND_FROM
        if is_sliver:
            painter.fillRect(rect, scene.theme.color(_sliver(scene, task)))
        else:
            _paint_bar(painter, scene, sight, scene.face(bar), task, rect)
        if not rows[int(chart.rows_of[bar])].folded and until - rect.left() >= _LABEL_FROM:
            free = min(
                until, _next_absence(scene, sight, rows[int(chart.rows_of[bar])], int(chart.finishes[bar]))
            )
            _paint_inner_label(painter, scene, sight, scene.face(bar), task, rect, free)


def _next_absence(scene: TimelineScene, sight: Sight, row: Row, moment: Moment) -> float:
    """Where the lane's next absence from a moment on begins; far away where there is none."""
    absences = scene.plan.people[row.person].absences if row.person is not None else ()
    starts = (absence.start for absence in absences if absence.finish > moment)
    return sight.x(min(starts, default=LATEST))


def _sliver(scene: TimelineScene, task: str) -> str:
    """The colour of a bar too narrow for anything else."""
    fit = scene.fit(task)
    if fit is not None:
        return FIT_MARKS[fit.kind][1]
    if task in scene.selected:
        return "accent"
    return "critical" if task in scene.schedule.critical else "accent"


def _paint_bar(
    painter: QPainter, scene: TimelineScene, sight: Sight, face: BarFace, task: str, rect: QRectF
) -> None:
    theme = scene.theme
    fit = scene.fit(task)
    selected = task in scene.selected or task == scene.target
    edge, ground, width = _look(face, selected)
    if fit is not None and not selected:
        edge, width = FIT_MARKS[fit.kind][1], 2.0
    style = Qt.PenStyle.DashLine if face.open_seats else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color(edge), width, style))
    solid = face.group or face.milestone
    painter.setBrush(theme.color(edge if solid else ground))
    if solid or rect.width() >= _ROUND_FROM:
        _paint_shape(painter, rect if solid else rect.adjusted(0.5, 0.5, -0.5, -0.5), face)
    else:
        painter.fillRect(rect, theme.color(edge))
    if not solid:
        _paint_done_part(painter, scene, sight, face, rect)
    if face.pinned:
        _paint_pin(painter, theme, rect)


def _look(face: BarFace, selected: bool) -> tuple[str, str, float]:
    """The colours of edge and ground, and how heavy the edge is."""
    ground = "critical_soft" if face.critical else "accent_soft"
    if face.status is Status.DONE:
        ground = "group"
    if selected:
        return "accent", ground, 2.6
    if face.critical:
        return "critical", ground, 2.0
    if face.status is Status.DONE or face.group:
        return "done", ground, 1.0
    return "accent", ground, 1.0


def _paint_done_part(
    painter: QPainter, scene: TimelineScene, sight: Sight, face: BarFace, rect: QRectF
) -> None:
    """Along the foot of the bar, what has been done of it: up to now of what is under way."""
    right = rect.right()
    if face.status is Status.DOING and scene.now is not None:
        right = min(right, sight.x(scene.now))
    if face.status is not Status.TODO and right > rect.left():
        height = max(3.0, rect.height() / 4)
        done = QRectF(rect.left() + 1, rect.bottom() - height - 1, right - rect.left() - 2, height)
        painter.fillRect(done, scene.theme.color("critical" if face.critical else "done"))


def _paint_pin(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """A nail at the start of what is pinned there."""
    painter.setPen(QPen(theme.color("text"), 1.4))
    painter.setBrush(theme.color("text"))
    x, y = rect.left() + (rect.height() / 2 if rect.width() == rect.height() else 1), rect.top()
    painter.drawEllipse(QPointF(x, y), 2.6, 2.6)
    painter.drawLine(QLineF(x, y, x, y + 7))


def _paint_baseline(painter: QPainter, scene: TimelineScene, sight: Sight, task: str, rect: QRectF) -> None:
    planned = scene.baseline.tasks.get(task) if scene.baseline is not None else None
    if planned is None:
        return
    left, right = sight.x(planned.start), sight.x(planned.finish)
    y = rect.bottom() + 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(
        QRectF(left, y, max(right - left, NARROWEST), _BASELINE), scene.theme.color("muted", 150)
    )


def _paint_slack(painter: QPainter, scene: TimelineScene, sight: Sight, task: str, rect: QRectF) -> None:
    """From the foot of the bar's end, how far it can still move."""
    slack = scene.slacks.get(task)
    if slack is None or not slack.minutes or (end := sight.x(slack.finish)) <= rect.right() + 1:
        return
    if end < 0 or rect.right() > sight.width:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    y = round(rect.bottom())
    begin, stop = max(rect.right(), -4.0), min(end, sight.width + 4)
    painter.setPen(QPen(scene.theme.color("muted"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QLineF(begin, y, stop, y))
    painter.setPen(QPen(scene.theme.color("muted"), 1))
    painter.drawLine(QLineF(stop, y - 4, stop, y))


def _paint_deadline(
    painter: QPainter, scene: TimelineScene, sight: Sight, face: BarFace, deadline: Moment, rect: QRectF
) -> None:
    """A hollow mark where it is kept; one that is filled, and a line to the finish, where it is not."""
    x, theme = sight.x(deadline), scene.theme
    color = theme.color("refused" if face.late else "muted")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face.late:
        finish = min(sight.x(deadline + face.late), sight.width + 4)
        painter.setPen(QPen(color, 3))
        painter.drawLine(QLineF(max(x, -4.0), rect.bottom(), finish, rect.bottom()))
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(color if face.late else Qt.BrushStyle.NoBrush)
    top = rect.top() - 2
    painter.drawPolygon(
        QPolygonF([QPointF(x - _DEADLINE, top), QPointF(x + _DEADLINE, top), QPointF(x, top + 8)])
    )
    painter.drawLine(QLineF(x, top + 8, x, rect.bottom()))


def _paint_label(
    painter: QPainter,
    scene: TimelineScene,
    sight: Sight,
    face: BarFace,
    task: str,
    rect: QRectF,
) -> None:
    """The name in the bar where it fits, else behind it."""
    letters, theme = scene.letters, scene.theme
    text, color = _said(scene, face, task)
    y = rect.center().y() - letters.height / 2
    seen = rect & QRectF(0, rect.top(), sight.width, rect.height())
    inside = not face.group and not face.milestone and scene.fit(task) is None
    if inside and letters.width(text) + 2 * _PADDING <= seen.width():
        painter.setPen(theme.color("done" if face.status is Status.DONE else "text"))
        letters.paint(painter, seen.left() + _PADDING + 1, y, text)
        return
    x = rect.right() + _LABEL_GAP
    if face.deadline is not None and x - _DEADLINE <= (mark := sight.x(face.deadline)) < x + letters.width(
        text
    ):
        x = mark + _DEADLINE + 2  # what is written would else lie over the mark
    if x < sight.width and x + letters.width(text) > 0:
        # links that run behind it are not to be read as letters
        painter.fillRect(QRectF(x - 1, y, letters.width(text) + 2, letters.height), theme.color("base", 190))
        painter.setPen(theme.color(color))
        letters.paint(painter, x, y, text)


def _paint_inner_label(
    painter: QPainter,
    scene: TimelineScene,
    sight: Sight,
    face: BarFace,
    task: str,
    rect: QRectF,
    until: float,
) -> None:
    """As much of the name as there is room for in the bar, or behind it before the next one."""
    text, color = _said(scene, face, task)
    seen = rect & QRectF(0, rect.top(), sight.width, rect.height())
    x, room = seen.left() + _PADDING, seen.width() - 2 * _PADDING
    if rect.width() < _LABEL_FROM or face.milestone:
        x, room = rect.right() + _PADDING, until - rect.right() - 2 * _PADDING
    if room >= min(_LABEL_FROM - 2 * _PADDING, scene.letters.width(text)):
        painter.setPen(scene.theme.color(color))
        scene.letters.paint(painter, x, rect.center().y() - scene.letters.height / 2, text, room)


def _said(scene: TimelineScene, face: BarFace, task: str) -> tuple[str, str]:
    """The text of a bar and its colour; while a person hovers, how they fit."""
    fit = scene.fit(task)
    if fit is not None:
        mark, color = FIT_MARKS[fit.kind]
        return f"{mark} {fit.reason}", color
    label = f"{face.label} · {who}" if (who := scene.company.get(task)) else face.label
    if face.finding:
        return f"! {label}", "refused"
    return label, "critical" if face.critical else "text"
