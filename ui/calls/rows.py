"""How a call is drawn in a row of the list."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coordinator.plan.wording import one_line
from ui.calls.model import LINES_ROLE
from ui.labels import fitted
from ui.painting import mirror, write
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
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accent_soft"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        else:
            painter.setPen(theme.color("grid"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inside = option.rect.adjusted(SPACE + 2, SPACE // 2, -SPACE, -SPACE // 2)
        height = inside.height() // 3
        bold = QFont(option.font)
        bold.setBold(True)
        tints = ("text", "later" if lines[1].startswith("▲") else "muted", "muted")
        for number, (text, font, tint) in enumerate(
            zip(lines, (bold, option.font, option.font), tints, strict=True)
        ):
            room = QRect(inside.left(), inside.top() + number * height, inside.width(), height)
            painter.setFont(font)
            painter.setPen(theme.color(tint))
            elided = fitted(QFontMetrics(font), one_line(text), room.width())
            write(painter, room, elided)
        painter.restore()
