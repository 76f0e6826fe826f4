"""One section of the agenda on the wall: a heading and its tasks in large type."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import spoken
from coordinator.plan.wording import elided, one_line
from coordinator.timing.agenda import Item
from ui.labels import plain_tip
from ui.row_model import Index
from ui.session import Session
from ui.theme import SPACE, shown_theme

_ROLE = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap
_GAP = 5
_KEYS_OF_A_LIST = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
)
_MOST_SHOWN = 500
"""Letters on the wall of a name, and of what is said of it."""


class AgendaList(QListWidget):
    """The lines of a section; the arrow keys go on into the next section at the ends."""

    left = Signal(int)
    """The arrow keys lead out of it: -1 upward, 1 downward."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # lines wrap at the width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and not 0 <= self.currentRow() + step < self.count():
            self.left.emit(step)
        elif event.key() in _KEYS_OF_A_LIST:
            super().keyPressEvent(event)
        else:
            event.ignore()  # a letter is a command of the meeting, and does not look for a line


class LineDelegate(QStyledItemDelegate):
    """A task's name, and below it, smaller, what to say of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = shown_theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accent_soft"))
        top = option.rect.adjusted(SPACE, _GAP, -SPACE, 0)
        for part, (font, tint) in enumerate(self._parts(option)):
            words = self._words(index, part)
            painter.setFont(font)
            painter.setPen(theme.color(tint))
            painter.drawText(top, _WRAP, words)
            top.setTop(top.top() + _height(font, words, top.width()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width() - 2 * SPACE
        parts = enumerate(self._parts(option))
        height = sum(_height(font, self._words(index, part), width) for part, (font, _) in parts)
        return QSize(width, height + 2 * _GAP)

    def _parts(self, option: QStyleOptionViewItem) -> list[tuple[QFont, str]]:
        name = QFont(option.font)
        said = QFont(name)
        said.setPointSizeF(max(8, name.pointSizeF() * 0.75))
        return [(name, "text"), (said, "muted")]

    def _words(self, index: Index, part: int) -> str:
        name, _, said = str(index.data()).partition("\n")
        return elided(said if part else str(spoken().filled(name)), _MOST_SHOWN)


def _height(font: QFont, words: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, words).height() if words else 0


class Section(QWidget):
    """A heading with a count, and below it what to say of each task."""

    def __init__(self, session: Session, title: str, empty: str) -> None:
        super().__init__()
        self.session = session
        self._title, self._empty = title, empty
        self.heading = QLabel(title)
        self.list = AgendaList()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._select)
        self.list.itemClicked.connect(self._select)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)

    def show_items(self, items: Sequence[Item]) -> None:
        """Shows these lines; the chosen task stays chosen where it is still among them."""
        chosen = self.task
        self.list.blockSignals(True)
        self.list.clear()
        tasks = self.session.plan.tasks
        for item in items:
            line = QListWidgetItem(f"{one_line(tasks[item.task].name)}\n{item.text}", self.list)
            line.setData(_ROLE, item.task)
            line.setToolTip(plain_tip(item.text))
            if item.task == chosen:
                self.list.setCurrentItem(line)
        if not items:
            line = QListWidgetItem(self._empty, self.list)
            line.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.blockSignals(False)
        self.heading.setText(f"{self._title} · {len(items)}" if items else self._title)

    @property
    def task(self) -> str | None:
        """The task of the chosen line."""
        item = self.list.currentItem()
        found = item.data(_ROLE) if item is not None else None
        return str(found) if found is not None else None

    @property
    def count(self) -> int:
        """How many tasks stand here."""
        return sum(self.list.item(row).data(_ROLE) is not None for row in range(self.list.count()))

    def enter(self, from_above: bool) -> None:
        """Takes the cursor, at the first line or at the last."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.setCurrentRow(0 if from_above else self.list.count() - 1)
        self._select()

    def show_size(self, points: int) -> None:
        """Sets the type: headings a little smaller than what they head."""
        font = self.list.font()
        font.setPointSize(points)
        self.list.setFont(font)
        font.setBold(True)
        font.setPointSize(max(8, points * 3 // 4))
        self.heading.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def _select(self) -> None:
        if self.task is not None:
            self.session.select("tasks", self.task)
