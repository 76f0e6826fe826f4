"""The timeline as a view: select, drag bars, drop people."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
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
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.drag import PersonDrag, carried_in, dragged_rect
from ui.graph.dragging import DropPreview
from ui.graph.edge_scroll import EdgeScroll
from ui.graph.hit import Hit
from ui.graph.hover_note import HoverNote
from ui.labels import plain_tip, refusal_text
from ui.session import Selection, Session
from ui.theme import LIGHT, Theme
from ui.timeline.area import TimelineArea
from ui.timeline.dragging import Aim, BarDrag
from ui.timeline.drawing import paint_timeline
from ui.timeline.hit import Found, as_hit, found_at, hit_of, task_of
from ui.timeline.links import Arrow, arrows
from ui.timeline.printing import write_timeline
from ui.timeline.scene import By, TimelineScene
from ui.timeline.tips import tip

_PATIENCE = 150
"""Milliseconds without an edit before the slack of all tasks is asked for."""


class TimelineView(TimelineArea):
    """Shows the session's plan; every edit goes to the session."""

    edit_wanted = Signal()
    """The selected task is to be edited: a double click, or Enter."""
    menu_wanted = Signal(Hit, QPoint)
    """A context menu is asked for, at a point of the screen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session.plan, session.schedule, theme, parent)
        self.session = session
        self.note = HoverNote(self)
        self._preview = DropPreview(session, self.timeline, self)
        self._edge = EdgeScroll(self)
        self._slack_wanted = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._is_stale = False
        self._arrows: list[Arrow] = []
        self._pressed: tuple[QPoint, Found] | None = None
        self._panning = False
        self._dragged: BarDrag | None = None
        self._aim: Aim | None = None
        self._hovering: tuple[PersonDrag | None, QPoint] | None = None
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self._connect()
        self._open()

    def show_by(self, by: By) -> None:
        """Shows a row for each task, or a lane for each person."""
        self._end_drag()
        self.timeline.show_by(by)
        self.corner.show_by(by)
        self.verticalScrollBar().setValue(0)
        self.renew()
        if (task := self.session.selection.task) is not None:
            self.reveal(task)

    def write(self, plan: Plan, schedule: Schedule, path: Path) -> None:
        """Writes a PDF of the plan's rows as they are seen, at this zoom. Raises PlanError."""
        on_paper = TimelineScene(plan, schedule, LIGHT, self.font())
        on_paper.show_as(self.timeline)
        write_timeline(on_paper, self.scale.zoom, self.names.width(), *self.extent, path)

    def set_theme(self, theme: Theme) -> None:
        self.timeline.set_theme(theme)
        self.note.set_theme(theme)

    # what the mouse does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed, self._panning = (point, Found()), True
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self._found(event.position())
        self._pressed, self._panning = (point, found), False
        if not found.empty:
            self._select_found(found, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is None:
            self._show_cursor(self._found(event.position()))
            return
        origin, found = self._pressed
        far = (here - origin).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged is None and not self._panning and far:
            if found.bar is not None:
                grabbed = self.sight.moment(origin.x())
                self._dragged = BarDrag(self.timeline, found.bar, grabbed, found.edge)
            else:
                self._panning = True
        if self._dragged is not None:
            self._edge.follow(here)
            self._hover_bar(here)
        elif self._panning:
            self.scroll_by(origin.x() - here.x(), origin.y() - here.y())
            self._pressed = (here, found)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        aim, pressed = self._aim, self._pressed
        is_click = self._dragged is None and not self._panning
        self._end_drag()
        if aim is not None and aim.edit is not None:
            aim.edit.make(self.session)
        elif aim is not None and aim.refusal:
            self.session.failed.emit(aim.refusal)
        elif is_click and pressed is not None and pressed[1].empty:
            self.session.select("tasks")
        self._show_cursor(self._found(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if not found.empty:
            self.edit_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            task = self.session.selection.task
            self.menu_wanted.emit(hit_of(self.timeline, task), self.below(task))
            return
        found = self._found(QPointF(event.pos()))
        if not found.empty:
            self._select_found(found, False)
        self.menu_wanted.emit(as_hit(self.timeline, found), event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = tip(self.timeline, self._found(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        sight = self.sight
        self.timeline.now = self.session.now
        self._arrows = arrows(self.timeline, sight) if self.timeline.by is By.TASK else []
        painter = QPainter(self.viewport())
        ghost = self._aim.ghost if self._aim is not None else None
        paint_timeline(painter, self.timeline, sight, self._arrows, ghost)
        if not self.timeline.chart.rows:
            painter.setPen(self.timeline.theme.color("muted"))
            text = self.tr("Type the first task in the line below,\nor paste a list of them there.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)
        # a Refusal caught on the way may keep this frame, and so the painter, longer than the widget lives
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show(self.timeline.show_plan)
        elif not self.timeline.slacks:
            self._slack_wanted.start()

    # what the keyboard does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, page = event.key(), self.viewport().width() // 4
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._select_next(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.scroll_by(page if key == Qt.Key.Key_Right else -page, 0)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_Home:
                self.look_at_now()
            case Qt.Key.Key_Space:
                self._fold_selected()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_wanted.emit()
            case Qt.Key.Key_Escape if self._dragged is not None:
                self._end_drag()
            case Qt.Key.Key_Escape:
                self.session.select("tasks")
            case _:
                super().keyPressEvent(event)

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(carried_in(event.mimeData()), PersonDrag):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = carried_in(event.mimeData())
        if isinstance(carried, PersonDrag):
            self._hover(carried, event.position().toPoint())
        event.setAccepted(isinstance(carried, PersonDrag))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = carried_in(event.mimeData())
        self._end_drag()
        if not isinstance(carried, PersonDrag):
            event.ignore()
            return
        made = self._preview.drop(carried, self._goal(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.CopyAction if made else Qt.DropAction.IgnoreAction)
        event.accept()

    # within

    def _connect(self) -> None:
        session, names = self.session, self.names
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        session.comparing.connect(self._compare)
        self._preview.told.connect(self._tell)
        self._edge.scrolled.connect(self._hover_again)
        self._slack_wanted.timeout.connect(self._show_slack)
        self.corner.chosen.connect(self.show_by)
        names.pressed.connect(lambda row, adding: self._select_found(Found(row), adding))
        names.folded.connect(self._fold)
        names.opened.connect(lambda _row: self.edit_wanted.emit())
        names.menu_wanted.connect(self._ask_row_menu)

    def _open(self) -> None:
        self._is_placed = False
        self._show(self.timeline.open_plan)
        self._select(self.session.selection)
        self.look_at_beginning()

    def _follow(self, change: Change) -> None:
        self._end_drag()
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        self._show(self.timeline.show_plan)
        added = [row.id for row in change.rows if row.table == "tasks" and row.before is None]
        if added and added[-1] in self.session.plan.tasks:
            self.reveal(added[-1])

    def _show(self, show: Callable[[Plan, Schedule], None]) -> None:
        self._is_stale = False
        self.timeline.baseline = self.session.compared
        show(self.session.plan, self.session.schedule)
        self.renew()
        self._slack_wanted.start()

    def _compare(self) -> None:
        self.timeline.baseline = self.session.compared
        self.renew()

    def _show_slack(self) -> None:
        """The slack takes a while in a large plan: it is asked for when nothing else is going on."""
        if self._dragged is not None:
            self._slack_wanted.start()
        elif self.isVisible() and not self._is_stale:
            self.timeline.show_slack(self.session.slacks)

    def _select(self, selection: Selection) -> None:
        ids, table = selection.ids, selection.table
        self.timeline.select(ids if table == "tasks" else (), ids if table == "links" else ())
        task = selection.task
        name = self.session.plan.tasks[task].name if task is not None else ""
        self.setAccessibleDescription(name)

    def _select_found(self, found: Found, adding: bool) -> None:
        if found.link is not None:
            self.session.select("links", found.link)
            return
        task = task_of(self.timeline, found)
        now = self.session.selection
        if task is None:
            person = self.timeline.chart.rows[found.row].person if found.row is not None else None
            if person is not None:
                self.session.select("people", person)
        elif adding and now.table == "tasks":
            rest = tuple(each for each in now.ids if each != task)
            self.session.select("tasks", *rest, *(() if task in now.ids else (task,)))
        elif task not in now.ids or now.table != "tasks":
            self.session.select("tasks", task)

    def _select_next(self, by: int) -> None:
        """The task in the row below or above; by person the next one in its lane, then in the others."""
        tasks = self.timeline.tasks_in_order
        current = self.session.selection.task
        place = tasks.index(current) + by if current in tasks else 0
        if 0 <= place < len(tasks):
            self.session.select("tasks", tasks[place])
            self.reveal(tasks[place])

    def _fold(self, index: int) -> None:
        self.timeline.fold(self.timeline.chart.rows[index])
        self.renew()

    def _fold_selected(self) -> None:
        row = self.timeline.chart.row_of_task.get(self.session.selection.task or "")
        if row is not None:
            self._fold(row)

    def _ask_row_menu(self, index: int, point: QPoint) -> None:
        self._select_found(Found(index), False)
        self.menu_wanted.emit(hit_of(self.timeline, self.timeline.chart.rows[index].task), point)

    def _found(self, point: QPointF) -> Found:
        return found_at(self.timeline, self.sight, self._arrows, point)

    def _goal(self, point: QPoint) -> Hit:
        """What a person would be dropped on: a bar, or anything in a task's row."""
        found = self._found(QPointF(point))
        return hit_of(self.timeline, task_of(self.timeline, found))

    def _show_cursor(self, found: Found) -> None:
        if found.edge:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        elif found.bar is not None:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _hover_bar(self, point: QPoint) -> None:
        """A bar is dragged: shows where it would be dropped, and has it worked out what that would do."""
        assert self._dragged is not None
        self._hovering = (None, point)
        row = self.timeline.chart.row_at(point.y() + self.sight.top)
        self._aim = self._dragged.at(self.sight.moment(point.x()), row, self.scale)
        is_elsewhere = self._aim.ghost.row != self._dragged.row
        self.timeline.aim_at_row(self._aim.ghost.row if is_elsewhere else None)
        self._preview.follow(self._aim.edit)
        self.viewport().setCursor(
            Qt.CursorShape.ForbiddenCursor if self._aim.refusal else Qt.CursorShape.ClosedHandCursor
        )
        self.viewport().update()
        self._tell()

    def _hover(self, carried: PersonDrag, point: QPoint) -> None:
        self._hovering = (carried, point)
        self._edge.follow(point)
        self._preview.hover(carried, self._goal(point))
        self._tell()

    def _hover_again(self) -> None:
        if self._hovering is None:
            return
        carried, point = self._hovering
        if carried is not None:
            self._hover(carried, point)
        elif self._dragged is not None:
            self._hover_bar(point)

    def _end_drag(self) -> None:
        self._pressed, self._panning = None, False
        self._dragged = self._aim = self._hovering = None
        self._edge.stop()
        self._preview.leave()
        self.timeline.aim_at_row(None)
        self.note.hide()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _tell(self) -> None:
        """Says beside the pointer what a drop there would do."""
        if self._hovering is None:
            return
        carried, point = self._hovering
        beside = dragged_rect(self, point).translated(self.viewport().pos())
        lines = [self._preview.text]
        if carried is None and self._aim is not None:
            lines = [self._aim.text, refusal_text(self._aim.refusal), self._preview.text]
            lines = lines if self._aim.edit is not None else lines[:2]
            lines += self.timeline.new_findings(self._aim.ghost.task)
        refused = not self._preview.allowed
        self.note.say("\n".join(filter(None, lines)), beside, refused)
