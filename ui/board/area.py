"""What part of the board is in view: columns scroll on their own, side by side across the view."""

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.board.by import By
from ui.board.columns import Key
from ui.board.layout import GAP, Stack, column_width
from ui.board.scene import BoardScene
from ui.canvas import Canvas
from ui.choice import ChoiceButtons
from ui.theme import SPACE, Theme, type_scale

_FARTHEST, _NEAREST = 0.4, 2.0
_BETWEEN = 6
"""Pixels between two columns."""
_STEP = 40
_SHORTEST_THUMB = 24


@dataclass(frozen=True, slots=True)
class ColumnSight:
    """A column as it is looked at: its place in the viewport, and how far it is scrolled, in pixels."""

    index: int
    stack: Stack
    rect: QRectF
    head: float
    top: float


class BoardArea(Canvas, QAbstractScrollArea):
    """Scrolls and zooms a scene; what is in view is painted by those who inherit from it."""

    def __init__(self, plan: Plan, schedule: Schedule, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardScene(plan, schedule, theme, QApplication.font(), self)
        self.zoom = min(type_scale(), _NEAREST)
        self._tops: dict[Key, int] = {}
        self._bar = QScrollBar(Qt.Orientation.Vertical, self.viewport())
        self._bar.setCursor(Qt.CursorShape.ArrowCursor)
        self._bar.valueChanged.connect(self._follow_bar)
        self._bar.hide()
        self._pointed: int | None = None
        self._bar_of: int | None = None
        self.choice = ChoiceButtons(
            {
                By.STATUS: (tr("Status"), tr("A column for each status")),
                By.PERSON: (tr("People"), tr("A column for each person, with what they are on")),
            },
            self,
        )
        self.choice.show_by(self.board.by)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Board"))
        self.setViewportMargins(QMargins(0, self.choice.sizeHint().height(), 0, 0))
        self.board.altered.connect(self.viewport().update)

    @property
    def head(self) -> float:
        """The height of what stands above the cards of a column."""
        return 2 * QFontMetricsF(self.font()).height() + 2 * SPACE

    @property
    def pitch(self) -> float:
        """From one column to the next, in pixels."""
        room = self.viewport().width() - _BETWEEN
        return column_width(len(self.board.stacks), room / self.zoom) * self.zoom

    @property
    def card_width(self) -> float:
        """At life size; beside the cards there is room for the column's scroll bar."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return round((self.pitch - _BETWEEN - bar) / self.zoom - 2 * GAP)

    def sight(self, index: int) -> ColumnSight:
        """How a column is looked at, or would be if it were in view."""
        stack, room = self.board.stacks[index], self.viewport().rect()
        left = _BETWEEN + index * self.pitch - self.horizontalScrollBar().value()
        rect = QRectF(round(left), 0, round(self.pitch - _BETWEEN), room.height() - _BETWEEN)
        return ColumnSight(index, stack, rect, self.head, self._top_of(stack))

    def seen(self) -> list[ColumnSight]:
        """The columns in view."""
        left, pitch = self.horizontalScrollBar().value() - _BETWEEN, self.pitch
        first = max(0, int(left // pitch))
        last = min(len(self.board.stacks), int((left + self.viewport().width()) // pitch) + 1)
        return [self.sight(index) for index in range(first, last)]

    def card_rect(self, sight: ColumnSight, index: int) -> QRectF:
        """Where what is so far down in a column's stack is, in the viewport."""
        tops = sight.stack.tops
        top = sight.rect.top() + sight.head + float(tops[index]) * self.zoom - sight.top
        height = (float(tops[index + 1] - tops[index]) - GAP) * self.zoom
        return QRectF(sight.rect.left() + GAP * self.zoom, top, self.card_width * self.zoom, height)

    def column_at(self, point: QPointF | QPoint) -> int | None:
        """The column at a point of the viewport; None beside them all."""
        x = self.turned(point).x()
        index = int((x + self.horizontalScrollBar().value() - _BETWEEN / 2) // self.pitch)
        return index if 0 <= index < len(self.board.stacks) else None

    def place_at(self, point: QPointF) -> tuple[int, int] | None:
        """The column, and the place in its stack, of what lies at a point of the viewport."""
        column = self.column_at(point)
        if column is None or point.y() < self.head:
            return None
        sight = self.sight(column)
        index = sight.stack.at((point.y() - sight.head + sight.top) / self.zoom)
        return None if index is None else (column, index)

    def renew(self) -> None:
        """Goes on with what is in view after the scene has got other columns or another size."""
        room = self.viewport().rect()
        across = self.horizontalScrollBar()
        across.setRange(0, max(0, round(len(self.board.stacks) * self.pitch + _BETWEEN) - room.width()))
        across.setPageStep(max(1, round(self.pitch)))
        across.setSingleStep(_STEP)
        self._place_bar()
        self.viewport().update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zooms; the column at `about`, for None the first in view, stays where it is."""
        x = 0.0 if about is None else self.turned(about).x()
        column = (x + self.horizontalScrollBar().value()) / self.pitch
        before, self.zoom = self.zoom, max(_FARTHEST, min(_NEAREST, self.zoom * factor))
        self._tops = {key: round(top * self.zoom / before) for key, top in self._tops.items()}
        self.renew()
        self.horizontalScrollBar().setValue(round(column * self.pitch - x))
        self.renew()

    def zoom_to_fit(self) -> None:
        """All columns in view, as far as they can be told from each other; never nearer than life size."""
        at_life_size = len(self.board.stacks) * column_width(10**6, 1.0)
        self.zoom_by(min(1.0, self.viewport().width() / max(at_life_size, 1.0)) / self.zoom)

    def go_to_start(self) -> None:
        self._tops.clear()
        self.horizontalScrollBar().setValue(0)
        self.renew()

    def go_to_end(self) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())
        for sight in self.seen():
            self._scroll_to(sight, self._most(sight.stack))

    def scroll_at(self, point: QPoint, across: float, down: float) -> None:
        """Scrolls the column at a point down, and all of them across."""
        self.scroll_by(across, 0)
        column = self.column_at(point)
        if column is not None and down:
            sight = self.sight(column)
            self._scroll_to(sight, sight.top + down)

    def reveal_place(self, column: int, index: int) -> None:
        """Brings a card into view, and the whole of its column."""
        self.reveal_column(column)
        sight = self.sight(column)
        rect = self.card_rect(sight, index)
        above, below = sight.rect.top() + sight.head, sight.rect.bottom()
        if rect.top() < above:
            self._scroll_to(sight, sight.top + rect.top() - above)
        elif rect.bottom() > below:
            self._scroll_to(sight, sight.top + rect.bottom() + GAP - below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().geometry()
        self.choice.setGeometry(0, 0, room.width(), room.top())
        self.renew()

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802
        self._place_bar()
        self.viewport().update()

    def point_at(self, column: int | None) -> None:
        """A scroll bar is shown in the column that is pointed at; in the others a mark how far they are."""
        if column != self._pointed:
            self._pointed = column
            self._place_bar()
            self.viewport().update()

    def thumb(self, sight: ColumnSight) -> QRectF | None:
        """The mark that says how far a column is scrolled; None where all of it is in view."""
        most = self._most(sight.stack)
        if not most or self._bar_of == sight.index:
            return None
        room = sight.rect.height() - sight.head - 2 * GAP
        part = room / (room + most)
        height = max(part * room, _SHORTEST_THUMB)
        top = sight.head + GAP + (room - height) * sight.top / most
        return QRectF(sight.rect.right() - 7, top, 4, height)

    def head_rect(self, column: int) -> QRect:
        """Where the name of a column is, in the viewport."""
        rect = self.sight(column).rect
        return self.turned_rect(QRect(round(rect.left()), 0, round(rect.width()), round(self.head)))

    def reveal_column(self, column: int) -> None:
        rect, bar = self.sight(column).rect, self.horizontalScrollBar()
        if rect.left() < 0:
            bar.setValue(bar.value() + round(rect.left()) - _BETWEEN)
        elif rect.right() > self.viewport().width():
            bar.setValue(bar.value() + round(rect.right() - self.viewport().width()) + _BETWEEN)

    def _most(self, stack: Stack) -> int:
        """How far a column can be scrolled, in pixels."""
        room = self.viewport().height() - _BETWEEN - self.head
        return max(0, round((stack.height + GAP) * self.zoom - room))

    def _top_of(self, stack: Stack) -> int:
        return min(self._tops.get(stack.column.key, 0), self._most(stack))

    def _scroll_to(self, sight: ColumnSight, top: float) -> None:
        self._tops[sight.stack.column.key] = max(0, min(self._most(sight.stack), round(top)))
        self._place_bar()
        self.viewport().update()

    def _place_bar(self) -> None:
        """The scroll bar in the column that is pointed at, if that is higher than the view."""
        bar, column = self._bar, self._pointed
        self._bar_of = None
        if column is None or column >= len(self.board.stacks):
            bar.hide()
            return
        sight = self.sight(column)
        most, height = self._most(sight.stack), round(sight.rect.height() - sight.head)
        width = bar.sizeHint().width()
        place = QRect(round(sight.rect.right()) - width, round(sight.head), width, height)
        bar.setGeometry(self.turned_rect(place))
        bar.setRange(0, most)
        bar.setPageStep(height)
        bar.setSingleStep(_STEP)
        bar.setValue(round(sight.top))
        bar.setAccessibleName(tr("Scroll {column}", column=sight.stack.column.name))
        bar.setVisible(most > 0)
        self._bar_of = column

    def _follow_bar(self, top: int) -> None:
        if self._bar_of is not None:
            self._scroll_to(self.sight(self._bar_of), top)
