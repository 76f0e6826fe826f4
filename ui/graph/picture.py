"""The graph as a picture: on paper, in a file, at any size."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.graph.overview import FAR
from ui.graph.scene import GraphScene
from ui.theme import Theme

_WHITE = "#ffffff"


class GraphPicture:
    """A plan's graph, laid out once, to be painted whole or in parts. Needs a QApplication."""

    def __init__(self, plan: Plan, schedule: Schedule, theme: Theme) -> None:
        self._scene = GraphScene(theme, QApplication.font())
        self._scene.show_plan(plan, schedule)

    @property
    def bounds(self) -> QRectF:
        """All of the graph with a margin, in its own units: at life size, pixels of a screen."""
        return self._scene.sceneRect()

    @property
    def cards(self) -> list[QRectF]:
        """Where the cards are, in the same units."""
        return [QRectF(*rect) for rect in self._scene.arrangement.rects.tolist()]

    def paint(
        self, painter: QPainter, target: QRectF, source: QRectF | None = None, paper: bool = False
    ) -> None:
        """Paints a part of the graph, all for None, into `target`, keeping its proportions.

        On paper the ground is white, and the cards are drawn in full however small they come out.
        """
        source = source or self.bounds
        scale = min(target.width() / source.width(), target.height() / source.height())
        scene = self._scene.far if scale < FAR and not paper else self._scene
        if paper:
            scene.setBackgroundBrush(QColor(_WHITE))
        scene.render(painter, target, source)
        if not paper:
            painter.save()
            self._scene.paint_signs(painter, scale, target, target.topLeft() - source.topLeft() * scale)
            painter.restore()
