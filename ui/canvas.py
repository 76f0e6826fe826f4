"""What the graph, the timeline and the board have in common: select, scroll, zoom, drag, drop, and tell."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
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
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QStyle, QToolTip

from coordinator.language import tr
from coordinator.plan.changes import Change
from ui.drag import LinkDrag, PersonDrag, carried_in, dragged_rect
from ui.drop_preview import Aim, DropPreview
from ui.edge_scroll import EdgeScroll
from ui.hits import Hit, hit_of
from ui.hover_note import HoverNote
from ui.keys import OwnKey, OwnKeys
from ui.labels import plain_tip, refusal_text
from ui.painting import mirrored, onward
from ui.session import Session
from ui.stage import Stage
from ui.theme import Theme

if TYPE_CHECKING:
    _View = QAbstractScrollArea
else:
    _View = object  # stands beside one of Qt's views, of which there can be but one

_ZOOM_STEP = 1.2
_NOTCH = 60
"""Pixels for a notch of the wheel."""


class Canvas(_View):
    """Stands before a scroll area among the bases of a view, which says what lies where.

    What is dragged is either carried by the screen, and may come from elsewhere, or moved within the view.
    """

    edit_wanted = Signal()
    """The selected task is to be edited: a double click, or Enter."""
    menu_wanted = Signal(Hit, QPoint)
    """A context menu is asked for, at a point of the screen."""

    session: Session
    keys = OwnKeys("")
    takes: tuple[type[PersonDrag] | type[LinkDrag], ...] = (PersonDrag,)
    """What may be dropped here."""

    def start_canvas(self, session: Session, stage: Stage) -> None:
        """To be called once Qt's view is there, and before it follows the session."""
        self.session = session
        self.note = HoverNote(self)
        self.preview = DropPreview(session, stage, self)
        self.preview.told.connect(self._tell)
        self._edge = EdgeScroll(self, self.scroll_at)
        self._edge.scrolled.connect(self._hover_again)
        self.is_pointed_at = False
        self._pressed: QPoint | None = None
        self._panning = False
        self._moving: Callable[[QPoint], Aim] | None = None
        self._aim: Aim | None = None
        self._hovering: tuple[PersonDrag | LinkDrag | None, QPoint] | None = None
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        session.opened.connect(self.end_drag)
        session.changed.connect(self._lose_hold)

    # what each view says for itself

    def hit_at(self, point: QPointF) -> Hit:
        """What lies at a point of the viewport."""
        raise NotImplementedError

    def tip_at(self, point: QPointF) -> str:
        """What is told of it; plain text."""
        raise NotImplementedError

    def goal_at(self, point: QPointF) -> Hit:
        """What a drop at a point of the viewport would be on."""
        return self.hit_at(point)

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        """The cursor that says what can be done there; None for the usual one."""
        raise NotImplementedError

    def take_up(self, origin: QPoint) -> bool:
        """Begins to drag what lies at a point of the viewport; False where nothing is to be dragged."""
        raise NotImplementedError

    def shown_rect(self, task: str) -> QRect:
        """Where a task is in the viewport, as far as it is in view."""
        raise NotImplementedError

    def reveal(self, task: str) -> None:
        """Brings a task into view."""
        raise NotImplementedError

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zooms; what lies at the point `about`, for None at the middle of the view, stays there."""
        raise NotImplementedError

    def zoom_to_fit(self) -> None:
        raise NotImplementedError

    def go_to_start(self) -> None:
        """Goes to where the plan begins."""
        raise NotImplementedError

    def go_to_end(self) -> None:
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        self.note.set_theme(theme)

    def warnings(self) -> list[str]:
        """What is to be told beside what is moved within the view."""
        return []

    # as it is painted, and as it is seen

    def turned(self, point: QPoint | QPointF) -> QPointF:
        """A point of the viewport as painters count it, from where lines begin, or one of theirs as seen."""
        return mirrored(point, self.viewport().rect())

    def turned_rect(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)

    # scroll and zoom

    def zoom_in(self) -> None:
        self.zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom_by(1 / _ZOOM_STEP)

    def scroll_by(self, across: float, down: float) -> None:
        """Scrolls by so many pixels, across to the right."""
        for bar, by in ((self.horizontalScrollBar(), onward() * across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(by))

    def scroll_at(self, point: QPoint, across: float, down: float) -> None:
        """Scrolls what lies at a point of the viewport."""
        self.scroll_by(across, down)

    def below(self, task: str | None) -> QPoint:
        """The point of the screen where a menu about the task opens; for None, the middle of the view."""
        shown = self.shown_rect(task) if task is not None else QRect()
        center = self.viewport().rect().center()
        corner = shown.bottomLeft() if onward() > 0 else shown.bottomRight()
        return self.viewport().mapToGlobal(center if shown.isEmpty() else corner)

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, down = (each / 120 for each in event.angleDelta().toTuple())
        # over what stands beside the viewport, its nearest edge stays
        there = self.viewport().mapFromGlobal(event.globalPosition())
        point = QPointF(max(0.0, min(there.x(), self.viewport().width() - 1)), max(there.y(), 0.0))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOM_STEP**down, point)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_at(point.toPoint(), -(across + onward() * down) * _NOTCH, 0)
        else:
            self.scroll_at(point.toPoint(), -across * _NOTCH, -down * _NOTCH)
        event.accept()

    # what the mouse does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._moving is not None:  # another button
            self.end_drag()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._panning = point, event.button() == Qt.MouseButton.MiddleButton
            if not self._panning and not (found := self.hit_at(event.position())).empty:
                self.select_hit(found, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # a menu, or another window, has had the release
        if self._pressed is not None and not event.buttons():
            self.end_drag()
        here, origin = event.position().toPoint(), self._pressed
        if origin is None:
            self._show_cursor(event.position())
            return
        far = (here - origin).manhattanLength() >= QApplication.startDragDistance()
        if self._moving is None and not self._panning and far:
            self._panning = not self.take_up(origin)
        if self._moving is not None:
            self._edge.follow(here)
            self._hover_own(here)
        elif self._panning:
            self.scroll_at(origin, origin.x() - here.x(), origin.y() - here.y())
            self._pressed = here
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        aim, pressed = self._aim, self._pressed
        is_click = pressed is not None and self._moving is None and not self._panning
        if self._moving is not None:
            self.end_drag()
        self._pressed, self._panning = None, False
        if aim is not None and aim.edit is not None:
            aim.edit.make(self.session)
        elif aim is not None and aim.refusal:
            self.session.failed.emit(aim.refusal)
        elif is_click and pressed is not None and self.hit_at(QPointF(pressed)).empty:
            self.session.select("tasks")
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.hit_at(event.position()).empty:
            self.edit_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self._hit_of_selection() if by_keyboard else self.hit_at(QPointF(event.pos()))
        if not found.empty:
            self.select_hit(found, False)
        point = self.below(found.task or found.group) if by_keyboard else event.globalPos()
        self.menu_wanted.emit(found, point)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(
                event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self.viewport()
            )
            return True
        return super().viewportEvent(event)

    def select_hit(self, found: Hit, adding: bool) -> None:
        """Selects what was hit; `adding` keeps what is selected besides, or takes this out of it."""
        self.is_pointed_at = True  # what one points at is in view, and stays where it is
        self._select_hit(found, adding)
        self.is_pointed_at = False

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

    # what the keyboard does

    def event(self, event: QEvent) -> bool:
        if self.keys.claim(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def common_keys(self) -> tuple[OwnKey, ...]:
        """The keys that mean the same in each of these views."""
        return (
            OwnKey(("Return", "Enter"), tr("Edit what is selected"), self.edit_wanted.emit),
            OwnKey(("Esc",), tr("End the drag, or select nothing"), self._escape),
            OwnKey(("Alt+Home",), tr("Go to where the plan begins"), self.go_to_start),
            OwnKey(("Alt+End",), tr("Go to where the plan ends"), self.go_to_end),
        )

    def _escape(self) -> None:
        if self._moving is not None:
            self.end_drag()
        else:
            self.session.select("tasks")

    # what is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._carried_in(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = self._carried_in(event)
        event.setAccepted(carried is not None)
        if carried is not None:
            self._hover(carried, event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = self._carried_in(event)
        self.end_drag()
        if carried is None:
            event.ignore()
            return
        made = self.preview.drop(carried, self.goal_at(event.position()))
        event.setDropAction(Qt.DropAction.CopyAction if made else Qt.DropAction.IgnoreAction)
        event.accept()

    def move_within(self, aim_at: Callable[[QPoint], Aim]) -> None:
        """From now on the pointer moves something; `aim_at` says what a drop at a point would do."""
        self._moving = aim_at

    def end_drag(self) -> None:
        """Lets go of what is dragged; nothing is done."""
        self._pressed, self._panning = None, False
        self._moving = self._aim = self._hovering = None
        self._edge.stop()
        self.preview.leave()
        self.note.hide()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _lose_hold(self) -> None:
        """Lets go of what was taken up in the plan as it was before an edit; a pan goes on."""
        panned_from = self._pressed if self._panning else None
        self.end_drag()
        if panned_from is not None:
            self._pressed, self._panning = panned_from, True

    # within

    def paint_first_steps(self, painter: QPainter) -> None:
        """Over an empty plan: what to do first."""
        painter.resetTransform()
        painter.setPen(self.palette().placeholderText().color())
        text = tr("Type the first task in the line below,\nor paste a list of them there.")
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)

    def added_task(self, change: Change) -> str | None:
        """The task that an edit has added, of several the last."""
        plan, rows = self.session.plan, reversed(change.rows)
        added = (row.id for row in rows if row.table == "tasks" and row.before is None)
        return next((task for task in added if task in plan.tasks), None)

    def _hit_of_selection(self) -> Hit:
        selection = self.session.selection
        if selection.table == "links" and selection.ids:
            return Hit(link=selection.ids[-1])
        return hit_of(self.session.plan, selection.task)

    def _show_cursor(self, point: QPointF) -> None:
        cursor = self.cursor_at(point)
        if cursor is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(cursor)

    def _hover_own(self, point: QPoint) -> None:
        """Shows where what is moved would be dropped, and has it worked out what that would do."""
        assert self._moving is not None
        self._hovering = (None, point)
        self._aim = self._moving(point)
        self.preview.follow(self._aim.edit)
        forbidden, held = Qt.CursorShape.ForbiddenCursor, Qt.CursorShape.ClosedHandCursor
        self.viewport().setCursor(forbidden if self._aim.refusal else held)
        self.viewport().update()
        self._tell()

    def _carried_in(self, event: QDropEvent) -> PersonDrag | LinkDrag | None:
        """What is dragged, if it may be dropped here."""
        carried = carried_in(event.mimeData(), self.session.plan)
        return carried if isinstance(carried, self.takes) else None

    def _hover(self, carried: PersonDrag | LinkDrag, point: QPoint) -> None:
        self._hovering = (carried, point)
        self._edge.follow(point)
        self.preview.hover(carried, self.goal_at(QPointF(point)))
        self._tell()

    def _hover_again(self) -> None:
        if self._hovering is None:
            return
        carried, point = self._hovering
        if carried is not None:
            self._hover(carried, point)
        elif self._moving is not None:
            self._hover_own(point)

    def _tell(self) -> None:
        """Says beside the pointer what a drop there would do."""
        if self._hovering is None:
            return
        carried, point = self._hovering
        beside = dragged_rect(self, point).translated(self.viewport().pos())
        lines = [self.preview.text]
        if carried is None and self._aim is not None:
            lines = [self._aim.text, refusal_text(self._aim.refusal)]
            lines += [self.preview.text] * (self._aim.edit is not None) + self.warnings()
        self.note.say("\n".join(filter(None, lines)), beside, not self.preview.allowed)
