"""The names at the left: the outline of the tasks, or the people with how much of their time is taken."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from coordinator.plan.records import Kind, Status
from ui.labels import plain_tip
from ui.painting import mirror, mirrored, onward, painting
from ui.theme import SPACE
from ui.timeline.layout.chart import Row
from ui.timeline.layout.scale import Sight
from ui.timeline.scene import TimelineScene
from ui.timeline.tips import row_tip

if TYPE_CHECKING:
    from ui.timeline.area import TimelineArea

NARROWEST, WIDEST = 90, 480
_INDENT = 14.0
_FOLD = 16.0
_EDGE = 5.0


class Names(QWidget):
    """The column beside a timeline; what is done with a row is told to the view."""

    pressed = Signal(int, bool)
    """A row, and whether it is to be added to what is selected."""
    folded = Signal(int)
    opened = Signal(int)
    """A row was double-clicked."""
    menu_wanted = Signal(int, QPoint)
    widened = Signal(int)
    """The column is to be so wide, in pixels."""

    def __init__(self, area: "TimelineArea") -> None:
        super().__init__(area)
        self._area = area
        self._widening = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            mirror(painter, self.rect())
            paint_names(painter, self._area.timeline, self._area.sight, self.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = mirrored(event.position(), self.rect()).x()
        self._widening = event.button() == Qt.MouseButton.LeftButton and x > self.width() - _EDGE
        index = self._row_at(event.position().y())
        if self._widening or index is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if _on_fold(self._area.timeline.chart.rows[index], x):
            self.folded.emit(index)
        else:
            self.pressed.emit(index, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = mirrored(event.position(), self.rect()).x()
        if self._widening:
            self.widened.emit(max(NARROWEST, min(WIDEST, round(x))))
        elif x > self.width() - _EDGE:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._widening = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self._row_at(event.position().y())
        if index is None:
            return
        if _on_fold(self._area.timeline.chart.rows[index], mirrored(event.position(), self.rect()).x()):
            self.folded.emit(index)
        else:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self._row_at(event.pos().y())
        if index is not None:
            self.menu_wanted.emit(index, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._row_at(event.pos().y())
            text = row_tip(self._area.timeline, index) if index is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)

    def _row_at(self, y: float) -> int | None:
        return self._area.timeline.chart.row_at(y + self._area.sight.top)


def paint_names(painter: QPainter, scene: TimelineScene, sight: Sight, width: float) -> None:
    theme, chart = scene.theme, scene.chart
    painter.fillRect(QRectF(0, 0, width, sight.height), theme.color("base"))
    for index in chart.rows_in(sight):
        row = chart.rows[index]
        top, bottom = (float(y) - sight.top for y in chart.tops[index : index + 2])
        box = QRectF(0, top, width, bottom - top)
        if index == scene.target_row or (row.task is not None and row.task in scene.selected):
            painter.fillRect(box, theme.color("accent_soft"))
        if row.task is not None:
            _paint_task(painter, scene, row, row.task, box)
        else:
            _paint_lane(painter, scene, row, box)
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawLine(QLineF(0, round(bottom) - 1, width, round(bottom) - 1))
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLine(QLineF(width - 1, 0, width - 1, sight.height))


def _on_fold(row: Row, x: float) -> bool:
    """Whether a place in a row is on its mark for folding."""
    return row.folded is not None and 0 <= x - row.depth * _INDENT <= _FOLD + 4


def _paint_task(painter: QPainter, scene: TimelineScene, row: Row, task: str, box: QRectF) -> None:
    theme, letters = scene.theme, scene.letters
    y = box.center().y() - letters.height / 2
    x = _paint_fold(painter, scene, row, y)
    done = scene.plan.tasks[task].status is Status.DONE
    text = f"✓ {row.name}" if done else row.name
    if task not in scene.schedule.placements:
        text = f"! {text}"
        painter.setPen(theme.color("refused"))
    else:
        painter.setPen(theme.color("done" if done else "text"))
    letters.paint(painter, x, y, text, max(box.right() - x - SPACE, 1), bold=row.folded is not None)


def _paint_lane(painter: QPainter, scene: TimelineScene, row: Row, box: QRectF) -> None:
    """The name, and on the right or where there is a line for it below, the load in percent."""
    theme, letters = scene.theme, scene.letters
    y = box.top() + (scene.line + 6 - letters.height) / 2
    x = _paint_fold(painter, scene, row, y) if row.folded is not None else float(SPACE)
    right = box.right() - SPACE
    if row.person is not None:
        found = scene.load(row.person)
        load = f"{round(100 * found.taken / found.worked)}%" if found.worked else "–"
        painter.setPen(theme.color("refused" if found.taken > found.worked else "muted"))
        letters.paint(painter, right - letters.width(load), y, load)
        right -= letters.width(load) + SPACE
    painter.setPen(theme.color("text"))
    is_thing = row.person is not None and scene.plan.people[row.person].kind is Kind.THING
    name = f"▪ {row.name}" if is_thing else row.name
    letters.paint(painter, x, y, name, max(right - x, 1), bold=row.person is None)


def _paint_fold(painter: QPainter, scene: TimelineScene, row: Row, y: float) -> float:
    """The mark by which a row is folded; gives where the name begins."""
    x = row.depth * _INDENT + 4
    if row.folded is not None:
        painter.setPen(scene.theme.color("muted"))
        folded = "▸" if onward() > 0 else "◂"
        scene.letters.paint(painter, x + 1, y, folded if row.folded else "▾")
    return x + _FOLD
