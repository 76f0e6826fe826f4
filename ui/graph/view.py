"""The graph as a view: pan, zoom, select, move along links, drag people and links."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from ui.canvas import Canvas
from ui.drag import LinkDrag, PersonDrag, RunDrag, drag_of, run_drag
from ui.graph.arrangement import Arrangement, arrange
from ui.graph.card import READABLE
from ui.graph.dragging import taken_up
from ui.graph.hit import hit, tip
from ui.graph.linking import Linking
from ui.graph.minimap import Minimap
from ui.graph.overview import FAR
from ui.graph.scene import GraphScene
from ui.graph.steps import step
from ui.hits import Hit
from ui.keys import OwnKey, OwnKeys
from ui.painting import onward
from ui.session import Selection, Session
from ui.shared.company import follow_company
from ui.theme import SPACE, Theme, type_scale

_NEAREST = 2.5
_BESIDE = 60
"""Pixels around what is brought into view."""


class GraphView(Canvas, QGraphicsView):
    """Shows the session's plan; every edit goes to the session."""

    takes = (PersonDrag, LinkDrag)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_drag: RunDrag = run_drag
        self.graph = GraphScene(theme, QApplication.font(), self)
        self.setScene(self.graph)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName(tr("Graph of tasks"))
        self.minimap = Minimap(self, self.graph)
        self.start_canvas(session, self.graph)
        self._linking = Linking(session, self.preview, self.note, self.shown_rect)
        self.keys = self._own_keys()
        self._arranged = session.works.add(self._arrange)
        session.opened.connect(self._open)
        session.changed.connect(self._follow)
        session.selected.connect(self._select)
        self._open()
        follow_company(session, self.graph.show_company)

    @property
    def zoom(self) -> float:
        return self.transform().m22()

    @property
    def zoom_to_fit_scale(self) -> float:
        """The zoom at which all is in view, never nearer than life size."""
        everything, room = self.sceneRect(), self.viewport().size()
        if everything.isEmpty():
            return 1.0
        return min(room.width() / everything.width(), room.height() / everything.height(), 1.0)

    def zoom_to(self, zoom: float) -> None:
        """Takes a zoom, 1 for life size; from afar, the scene that stands in for the cards is shown."""
        self.setTransform(QTransform.fromScale(onward() * zoom, zoom))
        scene = self.graph.far if zoom < FAR else self.graph
        if self.scene() is not scene:
            self.setScene(scene)
        self.minimap.refresh()

    def zoom_to_fit(self) -> None:
        self.zoom_to(self.zoom_to_fit_scale)
        self.centerOn(self.sceneRect().center())

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zooms; what lies at the point `about`, for None at the middle of the view, stays there."""
        point = self.viewport().rect().center() if about is None else about.toPoint()
        kept = self.mapToScene(point)
        least = min(self.zoom_to_fit_scale, 0.5) * 0.8
        self.zoom_to(max(least, min(_NEAREST, self.zoom * factor)))
        off = self.mapFromScene(kept) - point
        self.scroll_by(off.x(), off.y())

    def show_first_tasks(self) -> None:
        """A legible view of the beginning: all of a small plan, the first tasks of a large one."""
        self.zoom_to(max(self.zoom_to_fit_scale, 0.6 * type_scale()))
        everything, room = self.sceneRect(), self.viewport().size() / self.zoom
        centers = self.graph.arrangement.centers
        first = centers[centers[:, 0] < everything.left() + room.width()]
        y = float(np.median(first[:, 1])) if len(first) else everything.center().y()
        self.centerOn(everything.left() + room.width() / 2, y)

    def tidy_up(self) -> None:
        """Lays the graph out anew, as if the plan had just been opened."""
        self.graph.forget_places()
        self._show_plan()
        self.zoom_to_fit()

    def reveal(self, task: str) -> None:
        """Brings a task's card or a group's frame into view, near enough to be read."""
        rect = self.graph.rect_of(task)
        if rect is None:
            return
        if self.zoom < READABLE:
            self.zoom_to(0.8 * type_scale())
            self.centerOn(rect.center())
        else:
            self._bring_into_view(rect)
        hidden = self.minimap.geometry() & self.shown_rect(task)
        if self.minimap.isVisible() and task in self.graph.cards and not hidden.isEmpty():
            self.scroll_by(0, self.shown_rect(task).bottom() - self.minimap.y() + SPACE)

    def shown_rect(self, task: str) -> QRect:
        """Where a task's card or a group's frame is in the viewport, as far as it is in view."""
        rect = self.graph.rect_of(task)
        return (
            self.mapFromScene(rect).boundingRect() & self.viewport().rect() if rect is not None else QRect()
        )

    def go_to_start(self) -> None:
        self.centerOn(self.sceneRect().left(), self._middle_of(self.graph.arrangement.centers[:, 0].argmin))

    def go_to_end(self) -> None:
        self.centerOn(self.sceneRect().right(), self._middle_of(self.graph.arrangement.centers[:, 0].argmax))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.graph.set_theme(theme)
        self.minimap.update()

    def start_linking(self) -> None:
        """Begins a link at the selected task by keyboard: arrows choose the other end, Enter makes it."""
        self._linking.start()

    # what lies where, and what is taken up

    def hit_at(self, point: QPointF) -> Hit:
        return hit(self.graph, self.mapToScene(point.toPoint()), self.zoom)

    def tip_at(self, point: QPointF) -> str:
        return tip(self.graph, self.hit_at(point))

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        found = self.hit_at(point)
        if found.port:
            return Qt.CursorShape.CrossCursor
        return None if taken_up(self.graph, found) is None else Qt.CursorShape.OpenHandCursor

    def take_up(self, origin: QPoint) -> bool:
        carried = taken_up(self.graph, self.hit_at(QPointF(origin)))
        if carried is None:
            return False
        plan = self.session.plan
        if isinstance(carried, PersonDrag):
            text = plan.people[carried.person].name
        else:
            text = tr("{task} →", task=plan.tasks[carried.predecessor].name)
        self.run_drag(drag_of(self, carried, text))
        self.end_drag()
        return True

    def end_drag(self) -> None:
        self._linking.leave()
        super().end_drag()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._linking.active and event.button() == Qt.MouseButton.LeftButton:
            found = self.hit_at(event.position())
            goal = found.task or found.group
            self._linking.finish(goal) if goal is not None else self._linking.leave()
        else:
            super().mousePressEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The names of the groups; over an empty plan, what to do first."""
        if self.graph.arrangement.tasks:
            self.graph.paint_signs_over(self, painter)
        else:
            self.paint_first_steps(painter)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        super().scrollContentsBy(across, down)
        self.viewport().update()  # the names of the groups stay where they can be seen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.place()

    # what the keyboard does

    def _own_keys(self) -> OwnKeys:
        def goes(key: str, text: str) -> OwnKey:
            return OwnKey((key,), text, lambda: self._step(key.lower()))

        linking = self._linking
        return OwnKeys(
            tr("Graph"),
            goes("Left", tr("Go to a task that this one waits for")),
            goes("Right", tr("Go to a task that waits for this one")),
            goes("Up", tr("Go to the task above")),
            goes("Down", tr("Go to the task below")),
            OwnKey(("Return", "Enter"), tr("Make the link"), linking.finish, lambda: linking.active),
            OwnKey(("Esc",), tr("Make no link"), linking.leave, lambda: linking.active),
            *self.common_keys(),
        )

    def _step(self, direction: str) -> None:
        current = self.session.selection.task
        if goal := step(self.graph.arrangement, self.session.plan, current, direction):
            self.session.select("tasks", goal)
            self.reveal(goal)

    # within

    def _arrange(self, plan: Plan, in_order: Sequence[str]) -> Arrangement:
        return arrange(plan, self.graph.arrangement, in_order)

    def _open(self) -> None:
        self._show_plan()
        self._select(self.session.selection)
        self.show_first_tasks()
        self.minimap.place()

    def _show_plan(self) -> None:
        self.graph.show_plan(self.session.plan, self.session.schedule, self._arranged())

    def _follow(self, change: Change) -> None:
        kept = self.mapToScene(QPoint())
        self._show_plan()
        # from right to left, Qt scrolls when the graph grows at its end
        off = self.mapFromScene(kept)
        self.scroll_by(off.x(), off.y())
        self.minimap.refresh()
        task = self.added_task(change)
        if task is not None and (rect := self.graph.rect_of(task)) is not None:
            self._bring_into_view(rect)

    def _bring_into_view(self, rect: QRectF) -> None:
        """Scrolls as little as it takes; Qt's own `ensureVisible` goes the wrong way from right to left."""
        around = self.mapFromScene(rect).boundingRect().adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
        room = self.viewport().rect()
        across = min(around.left(), 0) or max(around.right() - room.right(), 0)
        down = min(around.top(), 0) or max(around.bottom() - room.bottom(), 0)
        self.scroll_by(across, down)

    def _select(self, selection: Selection) -> None:
        self.graph.select(
            selection.ids if selection.table == "tasks" else (),
            selection.ids if selection.table == "links" else (),
        )
        self.minimap.update()

    def _middle_of(self, which: Callable[[], np.intp]) -> float:
        """The height at which the task that is meant lies; the scene's middle where there is none."""
        centers = self.graph.arrangement.centers
        return float(centers[which(), 1]) if len(centers) else self.sceneRect().center().y()
