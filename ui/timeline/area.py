"""What part of the timeline is in view, and how near, with the names and the calendar beside it."""

from PySide6.QtCore import QMargins, QPointF, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from coordinator.language import tr
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.canvas import Canvas
from ui.choice import ChoiceButtons
from ui.painting import onward
from ui.theme import Theme
from ui.timeline.bars import bar_rect
from ui.timeline.by import By
from ui.timeline.header import Header, header_height
from ui.timeline.layout.extent import extent, fitting_zoom
from ui.timeline.layout.scale import Scale, Sight
from ui.timeline.names import NARROWEST, Names
from ui.timeline.scene import TimelineScene

_COLUMN = 200
_WIDEST_PART = 0.4
"""How much of the view the names take at the most."""
_MARGIN = 24
"""Pixels left of what is scrolled to."""
_LABEL_ROOM = 150
"""Pixels that are left for the names beside the last bars, when all is to be in view."""
_LEAST_DAY = 14
"""Pixels a day, that a plan is opened with or more."""
_MOST_PIXELS = 2**31
"""As far as a scroll bar counts."""
_STEP = 60
"""Pixels for an arrow of the scroll bar."""


class TimelineArea(Canvas, QAbstractScrollArea):
    """Scrolls and zooms a scene; what is in view is painted by those who inherit from it."""

    def __init__(self, plan: Plan, schedule: Schedule, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = TimelineScene(plan, schedule, theme, QApplication.font(), self)
        self.scale = Scale(plan.header.start, 1.0)
        self.names = Names(self)
        self.header = Header(self)
        self.corner = ChoiceButtons(
            {
                By.TASK: (tr("Tasks"), tr("A row for each task")),
                By.PERSON: (tr("People"), tr("A lane for each person, with what they are on")),
            },
            self,
        )
        self._column = _COLUMN
        self._is_placed = False
        self._extent: tuple[Moment, Moment] | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Timeline"))
        self.corner.show_by(self.timeline.by)
        self.names.widened.connect(self._set_column)
        self.timeline.altered.connect(self.refresh)
        self._set_column(_COLUMN)

    @property
    def sight(self) -> Sight:
        """What is looked at."""
        room = self.viewport()
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Sight(self.scale, left, top, room.width(), room.height())

    @property
    def extent(self) -> tuple[Moment, Moment]:
        """From when to when there is anything to be seen."""
        if self._extent is None:
            scene = self.timeline
            self._extent = extent(scene.plan, scene.schedule, scene.baseline)
        return self._extent

    def refresh(self) -> None:
        """Draws everything anew, soon."""
        for part in (self.viewport(), self.names, self.header):
            part.update()

    def renew(self) -> None:
        """Goes on with what is in view after the scene has got other rows or another time."""
        self._extent = None
        if self._is_placed:
            self.look_at(self.sight.moment(0), 0)
        self._fit_rows()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zooms from hours to quarters; the moment at `about`, for None in the middle, stays there."""
        x = self.viewport().width() / 2 if about is None else self.turned(about).x()
        self.look_at(self.sight.moment(x), x, self.scale.zoomed(factor).zoom)

    def zoom_to_fit(self) -> None:
        """All of the plan's time in view, with room for the names behind the last bars."""
        first, last = self.extent
        width = self.viewport().width()
        room = width - _MARGIN - min(_LABEL_ROOM, width * 0.3)
        self.look_at(first, _MARGIN, fitting_zoom(first, last, room))

    def look_at(self, moment: Moment, x: float = _MARGIN, zoom: float | None = None) -> None:
        """Scrolls so that a moment lies at x, and zooms to so many pixels a minute."""
        width = self.viewport().width()
        first, last = self.extent
        zoom = min(self.scale.zoom if zoom is None else zoom, (_MOST_PIXELS - 3 * width) / (last - first))
        around = round(width / zoom)  # so that the ends can be brought to any place
        self.scale = Scale(first - around, zoom)
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, round(self.scale.x(last + around)) - width))
        bar.setPageStep(width)
        bar.setSingleStep(_STEP)
        bar.setValue(round(self.scale.x(moment) - x))
        self.refresh()

    def go_to_start(self) -> None:
        self.look_at(self.extent[0])

    def go_to_end(self) -> None:
        self.look_at(self.extent[1], self.viewport().width() - min(_LABEL_ROOM, self.viewport().width() / 3))

    def look_at_now(self) -> None:
        """Goes to the present moment, or to the plan's start where that lies outside of it."""
        first, last = self.extent
        now = self.timeline.now
        self.look_at(now if now is not None and first <= now <= last else first, self.viewport().width() / 4)

    def look_at_beginning(self) -> None:
        """A legible view of the beginning: all of a short plan, the first weeks of a long one."""
        self._is_placed = self.isVisible()
        self.verticalScrollBar().setValue(0)
        self.zoom_to_fit()
        if self.scale.zoom * DAY < _LEAST_DAY:
            self.look_at(self.extent[0], _MARGIN, _LEAST_DAY / DAY)

    def reveal(self, task: str) -> None:
        """Brings a task's bar into view, out of a folded group too."""
        self.timeline.unfold_to(task)
        row = self.timeline.chart.row_of_task.get(task)
        if row is None:
            return
        self._fit_rows()
        chart, sight = self.timeline.chart, self.sight
        bars = chart.bars_of.get(task, [])
        top = float(chart.bar_tops[bars[0]] if bars else chart.tops[row])
        if top < sight.top or top + chart.line > sight.bottom:
            self.verticalScrollBar().setValue(round(top - (sight.height - chart.line) / 2))
        if bars:
            left, right = sight.x(int(chart.starts[bars[0]])), sight.x(int(chart.finishes[bars[0]]))
            if right < _MARGIN or left > sight.width - _MARGIN or (left < 0 and right - left < sight.width):
                self.look_at(int(chart.starts[bars[0]]), self.viewport().width() / 4)

    def shown_rect(self, task: str) -> QRect:
        """Where a task's bar is in the viewport, as far as it is in view."""
        bars = self.timeline.chart.bars_of.get(task)
        room = self.viewport().rect()
        rect = bar_rect(self.timeline, self.sight, bars[0]).toAlignedRect() & room if bars else QRect()
        return self.turned_rect(rect)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        self.viewport().update()
        if across:
            self.header.update()
        if down:
            self.names.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_column(self._column)
        if not self._is_placed:
            self.look_at_beginning()
        else:
            self.look_at(self.sight.moment(0), 0)
        self._fit_rows()

    def _fit_rows(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        line = self.timeline.line
        bar.setRange(0, max(0, round(self.timeline.chart.height + line) - height))
        bar.setPageStep(max(1, round(height - line)))
        bar.setSingleStep(round(line))

    def _set_column(self, width: int) -> None:
        """Takes the width of the names in pixels, less where the view is narrow."""
        self._column = width
        shown = min(width, max(NARROWEST, round(_WIDEST_PART * self.width())))
        head = round(header_height(self.timeline))
        wanted = QMargins(shown, head, 0, 0) if onward() > 0 else QMargins(0, head, shown, 0)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)
        self._place_parts()

    def _place_parts(self) -> None:
        room = self.viewport().geometry()
        margins = self.viewportMargins()
        beside = QRect(0, room.top(), margins.left() + margins.right(), room.height())
        if margins.right():
            beside.moveLeft(room.right() + 1)
        self.corner.setGeometry(beside.left(), 0, beside.width(), room.top())
        self.header.setGeometry(room.left(), 0, room.width(), room.top())
        self.names.setGeometry(beside)
