"""The graph as a view: pan, zoom, select, move along links, drag people and links."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsView, QToolTip, QWidget

from coordinator.plan.changes import Change
from ui.drag import LinkDrag, PersonDrag, RunDrag, carried_in, drag_of, dragged_rect, run_drag
from ui.graph.card import READABLE
from ui.graph.dragging import DropPreview, taken_up
from ui.graph.edge_scroll import EdgeScroll
from ui.graph.hit import Hit, hit, tip
from ui.graph.hover_note import HoverNote
from ui.graph.linking import Linking
from ui.graph.minimap import Minimap
from ui.graph.overview import FAR
from ui.graph.scene import GraphScene
from ui.graph.steps import step
from ui.labels import plain_tip
from ui.session import Selection, Session
from ui.theme import SPACE, Theme

_STEP = 1.2
_NEAREST = 2.5
_ARROWS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}


class GraphView(QGraphicsView):
    """Shows the session's plan; every edit goes to the session."""

    edit_wanted = Signal()
    """The selected task is to be edited: a double click, or Enter."""
    menu_wanted = Signal(Hit, QPoint)
    """A context menu is asked for, at a point of the screen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.run_drag: RunDrag = run_drag
        self.graph = GraphScene(theme, QApplication.font(), self)
        self.setScene(self.graph)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Graph of tasks"))
        self.minimap = Minimap(self, self.graph)
        self.note = HoverNote(self)
        self._preview = DropPreview(session, self.graph, self)
        self._preview.told.connect(self._tell)
        self._hovering: tuple[PersonDrag | LinkDrag, QPoint] | None = None
        self._edge = EdgeScroll(self)
        self._edge.scrolled.connect(self._hover_again)
        self._pressed: tuple[QPoint, Hit] | None = None
        self._panning = False
        self._linking = Linking(session, self._preview, self.note, self.shown_rect)
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        session.company.connect(lambda: self.graph.show_company(session.file.others))
        self._open()

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    @property
    def zoom_to_fit_scale(self) -> float:
        """The zoom at which all is in view, never nearer than life size."""
        everything, room = self.sceneRect(), self.viewport().size()
        if everything.isEmpty():
            return 1.0
        return min(room.width() / everything.width(), room.height() / everything.height(), 1.0)

    def zoom_to(self, zoom: float) -> None:
        """Takes a zoom, 1 for life size; from afar, the scene that stands in for the cards is shown."""
        self.setTransform(self.transform().fromScale(zoom, zoom))
        scene = self.graph.far if zoom < FAR else self.graph
        if self.scene() is not scene:
            self.setScene(scene)
        self.minimap.refresh()

    def zoom_to_fit(self) -> None:
        self.zoom_to(self.zoom_to_fit_scale)
        self.centerOn(self.sceneRect().center())

    def zoom_in(self) -> None:
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        self.zoom_by(1 / _STEP)

    def zoom_by(self, factor: float, about: QPoint | None = None) -> None:
        """Zooms; what lies at the point `about`, for None at the middle of the view, stays there."""
        about = self.viewport().rect().center() if about is None else about
        kept = self.mapToScene(about)
        least = min(self.zoom_to_fit_scale, 0.5) * 0.8
        self.zoom_to(max(least, min(_NEAREST, self.zoom * factor)))
        self._scroll(self.mapFromScene(kept) - about)

    def show_first_tasks(self) -> None:
        """A legible view of the beginning: all of a small plan, the first tasks of a large one."""
        self.zoom_to(max(self.zoom_to_fit_scale, 0.6))
        everything, room = self.sceneRect(), self.viewport().size() / self.zoom
        centers = self.graph.arrangement.centers
        first = centers[centers[:, 0] < everything.left() + room.width()]
        y = float(np.median(first[:, 1])) if len(first) else everything.center().y()
        self.centerOn(everything.left() + room.width() / 2, y)

    def tidy_up(self) -> None:
        """Lays the graph out anew, as if the plan had just been opened."""
        self.graph.forget_places()
        self.graph.show_plan(self.session.plan, self.session.schedule)
        self.zoom_to_fit()

    def reveal(self, task: str) -> None:
        """Brings a task's card or a group's frame into view, near enough to be read."""
        rect = self.graph.rect_of(task)
        if rect is None:
            return
        if self.zoom < READABLE:
            self.zoom_to(0.8)
            self.centerOn(rect.center())
        else:
            self.ensureVisible(rect, 60, 60)
        hidden = self.minimap.geometry() & self.shown_rect(task)
        if self.minimap.isVisible() and task in self.graph.cards and not hidden.isEmpty():
            self._scroll(QPoint(0, self.shown_rect(task).bottom() - self.minimap.y() + SPACE))

    def shown_rect(self, task: str) -> QRect:
        """Where a task's card or a group's frame is in the viewport, as far as it is in view."""
        rect = self.graph.rect_of(task)
        room = self.viewport().rect()
        return self.mapFromScene(rect).boundingRect() & room if rect is not None else room

    def below(self, task: str | None) -> QPoint:
        """The point of the screen where a menu about the task opens; for None, the middle of the view."""
        room = self.viewport().rect()
        shown = self.shown_rect(task) if task is not None else QRect()
        return self.viewport().mapToGlobal(room.center() if shown.isEmpty() else shown.bottomLeft())

    def set_theme(self, theme: Theme) -> None:
        self.graph.set_theme(theme)
        self.note.set_theme(theme)
        self.minimap.update()

    def start_linking(self) -> None:
        """Begins a link at the selected task by keyboard: arrows choose the other end, Enter makes it."""
        self._linking.start()

    # what the mouse does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed, self._panning = (event.position().toPoint(), Hit()), True
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self._hit(event.position())
        self._pressed, self._panning = (event.position().toPoint(), found), False
        if self._linking.active:
            goal = found.task or found.group
            self._linking.finish(goal) if goal is not None else self._linking.leave()
        elif not found.empty:
            self._select_hit(found, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._show_cursor(self._hit(event.position()))
            return
        origin, found = self._pressed
        here = event.position().toPoint()
        far = (here - origin).manhattanLength() >= QApplication.startDragDistance()
        if not self._panning and far:
            carried = taken_up(self.graph, found)
            if carried is not None:
                self._pressed = None
                self._drag(carried)
                return
            self._panning = True
        if self._panning:
            self._pan(here - origin)
            self._pressed = (here, found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._panning
        if clicked and self._pressed is not None and self._pressed[1].empty:
            self.session.select("tasks")
        self._pressed, self._panning = None, False
        self._show_cursor(self._hit(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._hit(event.position()).empty:
            self.edit_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self._hit(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = self._hit_of_selection()
        if not found.empty:
            self._select_hit(found, False)
        point = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.below(found.task or found.group)
        self.menu_wanted.emit(found, point)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = tip(self.graph, self._hit(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The names of the groups; over an empty plan, what to do first."""
        painter.resetTransform()
        if self.graph.arrangement.tasks:
            origin = self.viewportTransform().map(QPointF())
            self.graph.paint_signs(painter, self.zoom, QRectF(self.viewport().rect()), origin)
            return
        painter.setPen(self.graph.theme.color("muted"))
        text = self.tr("Type the first task in the line below,\nor paste a list of them there.")
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        super().scrollContentsBy(across, down)
        self.viewport().update()  # the names of the groups stay where they can be seen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.place()

    # what the keyboard does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _ARROWS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if direction is not None:
            current = self.session.selection.task
            if goal := step(self.graph.arrangement, self.session.plan, current, direction):
                self.session.select("tasks", goal)
                self.reveal(goal)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._linking.active:
                self._linking.finish()
            else:
                self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self._linking.active:
            self._linking.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.session.select("tasks")
        else:
            super().keyPressEvent(event)

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = carried_in(event.mimeData())
        if carried is None:
            event.ignore()
            return
        self._hover(carried, event.position().toPoint())
        event.setAccepted(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = carried_in(event.mimeData())
        self._end_drag()
        if carried is None:
            event.ignore()
            return
        made = self._preview.drop(carried, self._hit(event.position()))
        event.setDropAction(Qt.DropAction.CopyAction if made else Qt.DropAction.IgnoreAction)
        event.accept()

    # within

    def _open(self) -> None:
        self.graph.show_plan(self.session.plan, self.session.schedule)
        self._select(self.session.selection)
        self.show_first_tasks()
        self.minimap.place()

    def _follow(self, change: Change) -> None:
        self.graph.show_plan(self.session.plan, self.session.schedule)
        self.minimap.refresh()
        added = [row.id for row in change.rows if row.table == "tasks" and row.before is None]
        if added and (rect := self.graph.rect_of(added[-1])) is not None:
            self.ensureVisible(rect, 60, 60)

    def _select(self, selection: Selection) -> None:
        self.graph.select(
            selection.ids if selection.table == "tasks" else (),
            selection.ids if selection.table == "links" else (),
        )
        self.minimap.update()

    def _select_hit(self, found: Hit, adding: bool) -> None:
        if found.link is not None:
            self.session.select("links", found.link)
            return
        task = found.task or found.group
        if task is None:
            return
        now = self.session.selection
        if adding and now.table == "tasks":
            rest = tuple(each for each in now.ids if each != task)
            self.session.select("tasks", *rest, *(() if task in now.ids else (task,)))
        elif task not in now.ids or now.table != "tasks":
            self.session.select("tasks", task)

    def _hit(self, point: QPointF) -> Hit:
        return hit(self.graph, self.mapToScene(point.toPoint()), self.zoom)

    def _hit_of_selection(self) -> Hit:
        selection = self.session.selection
        if not selection.ids:
            return Hit()
        chosen = selection.ids[-1]
        if selection.table == "links":
            return Hit(link=chosen)
        return Hit(group=chosen) if self.session.plan.is_group(chosen) else Hit(task=chosen)

    def _scroll(self, by: QPoint) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + by.x())
        down.setValue(down.value() + by.y())

    def _pan(self, by: QPoint) -> None:
        self._scroll(-by)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _show_cursor(self, found: Hit) -> None:
        if found.port:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif taken_up(self.graph, found) is not None:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _drag(self, carried: PersonDrag | LinkDrag) -> None:
        plan = self.session.plan
        if isinstance(carried, PersonDrag):
            text = plan.people[carried.person].name
        else:
            text = self.tr("{task} →").format(task=plan.tasks[carried.predecessor].name)
        self.run_drag(drag_of(self, carried, text))
        self._end_drag()

    def _hover(self, carried: PersonDrag | LinkDrag, point: QPoint) -> None:
        self._hovering = (carried, point)
        self._edge.follow(point)
        self._preview.hover(carried, self._hit(QPointF(point)))
        self._tell()

    def _hover_again(self) -> None:
        if self._hovering is not None:
            self._hover(*self._hovering)

    def _end_drag(self) -> None:
        self._hovering = None
        self._edge.stop()
        self._preview.leave()
        self.note.hide()

    def _tell(self) -> None:
        """Says beside the pointer what a drop there would do."""
        if self._hovering is not None:
            beside = dragged_rect(self, self._hovering[1])
            self.note.say(self._preview.text, beside, refused=not self._preview.allowed)
