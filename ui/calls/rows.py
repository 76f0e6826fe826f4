"""How a call is drawn in a row of the list."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.calls.model import LINES_ROLE
from ui.lines import paint_ground, paint_text
from ui.painting import mirror
from ui.row_model import Index
from ui.theme import SPACE, shown_theme


class CallDelegate(QStyledItemDelegate):
    """Three lines: the task, how the call stands, and what it is for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 3 * QFontMetrics(option.font).height() + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lines = index.data(LINES_ROLE)
        if lines is None:
            return
        theme = shown_theme()
        painter.save()
        mirror(painter, option.rect)
        paint_ground(painter, option, theme)
        inside = option.rect.adjusted(SPACE + 2, SPACE // 2, -SPACE, -SPACE // 2)
        height = inside.height() // 3
        bold = QFont(option.font)
        bold.setBold(True)
        tints = ("text", "later" if lines[1].startswith("▲") else "muted", "muted")
        for number, (text, font, tint) in enumerate(
            zip(lines, (bold, option.font, option.font), tints, strict=True)
        ):
            room = QRect(inside.left(), inside.top() + number * height, inside.width(), height)
            paint_text(painter, room, font, getattr(theme, tint), text)
        painter.restore()
