"""How a level is drawn in its cell."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coordinator.plan.records import HIGHEST_LEVEL
from ui.labels import fitted
from ui.levels.model import CELL_ROLE, Cell
from ui.painting import AT_END, mirror, write
from ui.row_model import Index
from ui.theme import SPACE, Theme, shown_theme

AIM_MARK, READY_MARK = "→", "▲"
_DEEPEST = 90
"""How much of the accent colour the highest level has, of 255."""


class LevelDelegate(QStyledItemDelegate):
    """The level and its name on a ground that deepens with it; at the right the aim, or what is proposed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        theme, inside = shown_theme(), option.rect.adjusted(6, 0, -6, 0)
        painter.save()
        mirror(painter, option.rect)
        self._paint_ground(painter, option, theme, cell)
        mark = f"{READY_MARK}{cell.ready_for}" if cell.ready_for else f"{AIM_MARK}{cell.aim}" * bool(cell.aim)
        bold = QFont(option.font)
        bold.setBold(True)
        if mark:
            painter.setFont(bold if cell.ready_for else option.font)
            painter.setPen(theme.color("fits" if cell.ready_for else "accent"))
            write(painter, inside, mark, AT_END)
            inside = inside.adjusted(0, 0, -QFontMetrics(bold).horizontalAdvance(mark) - 4, 0)
        painter.setFont(bold if cell.level else option.font)
        painter.setPen(theme.color("text" if cell.level else "muted"))
        write(painter, inside, str(cell.level) if cell.level else "·")
        if cell.level and cell.name:
            self._paint_name(painter, option, theme, inside, cell.name)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, inside: QRect, name: str
    ) -> None:
        room = inside.adjusted(QFontMetrics(option.font).horizontalAdvance("0 ") + 2, 0, 0, 0)
        text = fitted(QFontMetrics(option.font), name, room.width())
        if len(text) > 2:
            painter.setFont(option.font)
            painter.setPen(theme.color("text"))
            write(painter, room, text)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme, cell: Cell
    ) -> None:
        if cell.level:
            painter.fillRect(option.rect, theme.color("accent", _DEEPEST * cell.level // HIGHEST_LEVEL))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.color("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
