"""A small plot of a search: the best finish so far comes down, the bound that none can beat comes up."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from coordinator.language import tr
from coordinator.plan.wording import day
from coordinator.timing.solve import Progress
from ui.painting import AT_END, mirror, painting, write
from ui.theme import SPACE, shown_theme


class SearchPlot(QWidget):
    """Two lines in steps over the seconds; their ends say the days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 1.0
        self._told: list[Progress] = []
        self.setAccessibleName(tr("Best finish so far, and the earliest that is possible"))
        self.setToolTip(tr("Upper line: the best finish so far. Dashed: no plan can finish before."))

    def sizeHint(self) -> QSize:
        return QSize(220, 84)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 64)

    def begin(self, seconds: float) -> None:
        """Starts anew, for a search of so many seconds."""
        self._seconds = seconds
        self._told = []
        self.update()

    def show_progress(self, progress: Progress) -> None:
        self._told.append(progress)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._told:
            return
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self.rect())
            theme, line = shown_theme(), self.fontMetrics().height()
            room = QRectF(self.rect()).adjusted(SPACE, line, -SPACE, -line)
            low = min(each.bound for each in self._told)
            high = max(each.finish for each in self._told)
            painter.setPen(QPen(theme.color("muted"), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolyline(self._steps(room, low, high, [each.bound for each in self._told]))
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawPolyline(self._steps(room, low, high, [each.finish for each in self._told]))
            last = self._told[-1]
            painter.setPen(theme.color("text"))
            above = QRectF(0, 0, self.width() - SPACE, line)
            write(painter, above, day(last.finish), AT_END)
            painter.setPen(theme.color("muted"))
            below = QRectF(0, self.height() - line, self.width() - SPACE, line)
            write(painter, below, day(last.bound), AT_END)

    def _steps(self, room: QRectF, low: int, high: int, values: list[int]) -> QPolygonF:
        whole = max(self._seconds, self._told[-1].seconds, 0.1)
        height = max(high - low, 1)
        points: list[QPointF] = []
        for progress, value in zip(self._told, values, strict=True):
            x = room.left() + room.width() * progress.seconds / whole
            y = room.bottom() - room.height() * (value - low) / height
            if points:
                points.append(QPointF(x, points[-1].y()))
            points.append(QPointF(x, y))
        points.append(QPointF(max(points[-1].x(), room.right()), points[-1].y()))
        return QPolygonF(points)
