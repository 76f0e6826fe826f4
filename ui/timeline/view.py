"""The timeline as a view: pan, zoom, select, drag bars, drop people."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from coordinator.plan.changes import Change
from ui.drag import LinkDrag, PersonDrag, carried_in, dragged_rect
from ui.graph.dragging import DropPreview
from ui.graph.edge_scroll import EdgeScroll
from ui.graph.hit import Hit
from ui.graph.hover_note import HoverNote
from ui.labels import plain_tip
from ui.session import Selection, Session
from ui.theme import Theme
from ui.timeline.bars import bar_rect
from ui.timeline.corner import Corner
from ui.timeline.dragging import Aim, BarDrag
from ui.timeline.drawing import paint_timeline
from ui.timeline.header import Header, header_height
from ui.timeline.hit import Found, as_hit, found_at, task_of
from ui.timeline.layout.scale import Scale, Sight
from ui.timeline.links import Arrow, arrows
from ui.timeline.names import Names
from ui.timeline.scene import By, TimelineScene
from ui.timeline.stretch import Stretch
from ui.timeline.tips import tip

_STEP = 1.25
_COLUMN = 200
_MARGIN = 24
"""Pixels left of what is scrolled to."""
_LABEL_ROOM = 150
"""Pixels that are left for the names beside the last bars, when all is to be in view."""
_LEAST_DAY = 14
"""Pixels a day, that a plan is opened with or more."""
_PATIENCE = 150
"""Milliseconds without an edit before the slack of all tasks is asked for."""
_WHEEL = 60
"""Pixels for a notch of the wheel."""


class TimelineView(QAbstractScrollArea):
    """Shows the session's plan; every edit goes to the session."""

    edit_wanted = Signal()
    """The selected task is to be edited: a double click, or Enter."""
    menu_wanted = Signal(Hit, QPoint)
    """A context menu is asked for, at a point of the screen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.timeline = TimelineScene(session.plan, session.schedule, theme, QApplication.font(), self)
        self.scale = Scale(0, 1.0)
        self.names = Names(self, self)
        self.header = Header(self, self)
        self.corner = Corner(self)
        self.note = HoverNote(self)
        self._preview = DropPreview(session, self.timeline, self)
        self._edge = EdgeScroll(self)
        self._slack_wanted = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._is_stale = False
        self._is_placed = False
        self._arrows: list[Arrow] = []
        self._pressed: tuple[QPoint, Found] | None = None
        self._panning = False
        self._dragged: BarDrag | None = None
        self._aim: Aim | None = None
        self._hovering: tuple[PersonDrag | LinkDrag | None, QPoint] | None = None
        self._column = _COLUMN
        self._build()
        self._connect()
        self._open()

    def _build(self) -> None:
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Timeline"))
        self._set_column(_COLUMN)

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        self.timeline.altered.connect(self.refresh)
        self._preview.told.connect(self._tell)
        self._edge.scrolled.connect(self._hover_again)
        self._slack_wanted.timeout.connect(self._show_slack)
        self.corner.chosen.connect(self.show_by)
        self.names.widened.connect(self._set_column)
        self.names.pressed.connect(self._press_row)
        self.names.folded.connect(self._fold)
        self.names.opened.connect(lambda _row: self.edit_wanted.emit())
        self.names.menu_wanted.connect(self._ask_row_menu)

    @property
    def sight(self) -> Sight:
        """What is looked at."""
        room = self.viewport()
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Sight(self.scale, left, top, room.width(), room.height())

    def refresh(self) -> None:
        """Draws everything anew, soon."""
        for part in (self.viewport(), self.names, self.header):
            part.update()

    def show_by(self, by: By) -> None:
        """Shows a row for each task, or a lane for each person."""
        self.timeline.show_by(by)
        self.corner.show_by(by)
        self._fit_bars()
        task = self.session.selection.task
        self.verticalScrollBar().setValue(0)
        if task is not None:
            self.reveal(task)

    def set_theme(self, theme: Theme) -> None:
        self.timeline.set_theme(theme)
        self.note.set_theme(theme)

    # looking about

    def zoom_in(self) -> None:
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        self.zoom_by(1 / _STEP)

    def zoom_by(self, factor: float, about: float | None = None) -> None:
        """Zooms from hours to quarters; the moment at x = `about`, for None in the middle, stays there."""
        about = self.viewport().width() / 2 if about is None else about
        self.look_at(self.sight.moment(about), about, self.scale.zoomed(factor).zoom)

    def zoom_to_fit(self) -> None:
        """All of the plan's time in view, with room for the names behind the last bars."""
        first, last = self._extent()
        room = self.viewport().width() - _MARGIN - _LABEL_ROOM
        self.look_at(first, _MARGIN, fitting_zoom(first, last, room))

    def look_at(self, moment: Moment, x: float = _MARGIN, zoom: float | None = None) -> None:
        """Scrolls so that a moment lies at x, and zooms to so many pixels a minute."""
        width = self.viewport().width()
        zoom = self.scale.zoom if zoom is None else zoom
        first, last = self._extent()
        around = round(width / zoom)  # so that the ends can be brought to any place
        self.scale = Scale(first - around, zoom)
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, round(self.scale.x(last + around)) - width))
        bar.setPageStep(width)
        bar.setSingleStep(_WHEEL)
        bar.setValue(round(self.scale.x(moment) - x))
        self.refresh()

    def look_at_now(self) -> None:
        """Goes to the present moment, or to the plan's start where that lies outside of it."""
        first, last = self._extent()
        now = self.timeline.now
        self.look_at(now if now is not None and first <= now <= last else first, self.viewport().width() / 4)

    def reveal(self, task: str) -> None:
        """Brings a task's bar into view, out of a folded group too."""
        self.timeline.unfold_to(task)
        row = self.timeline.chart.row_of_task.get(task)
        if row is None:
            return
        self._fit_bars()
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
        return bar_rect(self.timeline, self.sight, bars[0]).toAlignedRect() & room if bars else QRect()

    def below(self, task: str | None) -> QPoint:
        """The point of the screen where a menu about the task opens; for None, the middle of the view."""
        shown = self.shown_rect(task) if task is not None else QRect()
        center = self.viewport().rect().center()
        return self.viewport().mapToGlobal(center if shown.isEmpty() else shown.bottomLeft())
