"""The graph of two plans at once, to be looked at: what is new, gone or moved is marked on the cards."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView, QToolTip, QWidget

from coordinator.comparing import Difference
from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.graph.arrangement import Arrangement
from ui.graph.marks import marks
from ui.graph.overview import FAR
from ui.graph.scene import GraphScene
from ui.labels import plain_tip
from ui.painting import onward
from ui.theme import Theme

_STEP = 1.2
_NEAR, _NEAREST, _FARTHEST = 0.75, 2.5, 0.02


class ComparedChart(QGraphicsView):
    """Pan by dragging, zoom by Ctrl and the wheel or by + and -; nothing is edited here."""

    clicked = Signal(str)
    """A task's card was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.graph = GraphScene(theme, QApplication.font(), self)
        self.setScene(self.graph)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setAccessibleName(tr("Graph of what differs"))
        self._pressed: QPoint | None = None

    @property
    def zoom(self) -> float:
        return self.transform().m22()

    def show_plans(
        self, whole: Plan, times: Schedule, found: list[Difference], arrangement: Arrangement | None = None
    ) -> None:
        """Draws the union of two plans with what differs between them."""
        self.graph.show_plan(whole, times, arrangement)
        self.graph.show_marks(marks(found, "tasks"), marks(found, "links"))

    def zoom_to(self, zoom: float) -> None:
        zoom = max(_FARTHEST, min(_NEAREST, zoom))
        self.setTransform(QTransform.fromScale(onward() * zoom, zoom))
        self.setScene(self.graph.far if zoom < FAR else self.graph)

    def zoom_to_fit(self) -> None:
        everything, room = self.sceneRect(), self.viewport().size()
        if not everything.isEmpty():
            self.zoom_to(min(room.width() / everything.width(), room.height() / everything.height(), 1.0))
            self.centerOn(everything.center())

    def reveal(self, task: str) -> None:
        """Brings a task to where it can be read, and marks it as chosen."""
        rect = self.graph.rect_of(task)
        if rect is None:
            return
        self.graph.select([task])
        self.zoom_to(max(self.zoom, _NEAR))
        self.centerOn(rect.center())

    def set_theme(self, theme: Theme) -> None:
        self.graph.set_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        still = self._pressed is not None and (here - self._pressed).manhattanLength() < 4
        if still and (task := self._task_at(here)) is not None:
            self.graph.select([task])
            self.clicked.emit(task)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            kept = self.mapToScene(event.position().toPoint())
            self.zoom_to(self.zoom * _STEP ** (event.angleDelta().y() / 120))
            moved = self.mapFromScene(kept) - event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + onward() * moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        factor = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Minus: 1 / _STEP}.get(Qt.Key(event.key()))
        if factor is not None:
            self.zoom_to(self.zoom * factor)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The names of the groups, as on the graph."""
        self.graph.paint_signs_over(self, painter)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        super().scrollContentsBy(across, down)
        self.viewport().update()  # the names of the groups stay where they can be seen

    def _task_at(self, point: QPoint) -> str | None:
        card = self.graph.card_at(self.mapToScene(point))
        return None if card is None else card.task

    def _tip(self, point: QPoint) -> str:
        task = self._task_at(point)
        if task is None:
            return ""
        face, mark = self.graph.face(task), self.graph.marks.get(task)
        return "\n".join((face.name, mark.text if mark is not None else face.time))
