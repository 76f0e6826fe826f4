"""Lists of two-line entries: what it is, below it a word more, and at the right of what kind it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from coordinator.plan.wording import one_line
from ui.labels import fitted, plain_tip
from ui.painting import mirror, write
from ui.row_model import Index
from ui.theme import SPACE, Theme, shown_theme

_LINE_ROLE = Qt.ItemDataRole.UserRole
_KEY_ROLE = Qt.ItemDataRole.UserRole + 1
Key = tuple[str, str]
"""What an entry stands for: a table and an id, mostly."""


@dataclass(frozen=True, slots=True)
class Line:
    """One entry; `tint` is the theme's colour of its `tag`, `tip` what the mouse tells more."""

    title: str
    below: str = ""
    tag: str = ""
    tint: str = "muted"
    tip: str = ""

    @property
    def spoken(self) -> str:
        return ". ".join(filter(None, (self.tag, self.title, self.below)))


class LineList(QListWidget):
    """Entries by what they stand for; the chosen one stays chosen for as long as it is there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_LineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def keys(self) -> list[Key]:
        return [self.item(row).data(_KEY_ROLE) for row in range(self.count())]

    @property
    def chosen(self) -> Key | None:
        item = self.currentItem()
        key: Key | None = None if item is None else item.data(_KEY_ROLE)
        return key

    def line(self, key: Key) -> Line:
        found: Line = self.item(self.keys.index(key)).data(_LINE_ROLE)
        return found

    def show_lines(self, lines: Iterable[tuple[Key, Line]]) -> None:
        """Shows these; where the chosen one is gone, none is chosen."""
        chosen, before = self.chosen, self.signalsBlocked()
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for key, line in lines:
            item = QListWidgetItem(one_line(line.title), self)
            item.setData(_LINE_ROLE, line)
            item.setData(_KEY_ROLE, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
            item.setToolTip(plain_tip(line.tip or "\n".join(filter(None, (line.title, line.below)))))
            if key == chosen:
                self.setCurrentItem(item)
        self.blockSignals(before)
        self.verticalScrollBar().setValue(place)

    def choose(self, key: Key | None) -> None:
        keys = self.keys
        self.setCurrentRow(keys.index(key) if key in keys else -1)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(_LINE_ROLE)
        height = QFontMetrics(option.font).height()
        return QSize(0, (2 if line.below else 1) * height + SPACE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(_LINE_ROLE)
        theme = shown_theme()
        painter.save()
        mirror(painter, option.rect)
        paint_ground(painter, option, theme)
        inside = option.rect.adjusted(SPACE + 2, SPACE // 2, -SPACE - 2, -SPACE // 2)
        height = inside.height() // 2 if line.below else inside.height()
        first = QRect(inside.left(), inside.top(), inside.width(), height)
        if line.tag:
            width = QFontMetrics(option.font).horizontalAdvance(line.tag) + 2
            place = first.adjusted(first.width() - width, 0, 0, 0)
            paint_text(painter, place, option.font, getattr(theme, line.tint), line.tag)
            first.setRight(place.left() - SPACE)
        paint_text(painter, first, option.font, theme.text, line.title)
        if line.below:
            second = QRect(inside.left(), inside.top() + height, inside.width(), height)
            paint_text(painter, second, option.font, theme.muted, line.below)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """What stands behind a line of a list: chosen, pointed at, or with the cursor."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.color("accent_soft"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.color("accent_soft", 110))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.setPen(theme.color("grid"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def paint_text(painter: QPainter, place: QRect, font: QFont, color: str, text: str) -> None:
    """Writes one line, as much of it as there is room for."""
    painter.setFont(font)
    painter.setPen(color)
    elided = fitted(QFontMetrics(font), one_line(text), place.width())
    write(painter, place, elided)
