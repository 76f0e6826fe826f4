"""All of the board that is looked at, painted from below to above."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from ui.board.area import BoardArea, ColumnSight
from ui.labels import fitted
from ui.painting import AT_END, mirror, write
from ui.theme import FIT_MARKS, SPACE

_CORNER = 8.0


def paint_board(painter: QPainter, area: BoardArea) -> None:
    painter.fillRect(area.viewport().rect(), area.board.theme.color("canvas"))
    mirror(painter, area.viewport().rect())
    for sight in area.seen():
        _paint_ground(painter, area, sight)
        _paint_head(painter, area, sight)
        painter.save()
        painter.setClipRect(sight.rect.adjusted(1, sight.head, -1, -1))
        _paint_cards(painter, area, sight)
        painter.restore()
        if (thumb := area.thumb(sight)) is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(area.board.theme.color("group_border"))
            painter.drawRoundedRect(thumb, 2, 2)


def paint_carried(painter: QPainter, area: BoardArea, task: str, corner: QPointF) -> None:
    """The card that is on its way, with its upper left corner there."""
    painter.setOpacity(0.85)
    _paint_card(painter, area, task, corner)
    painter.setOpacity(1.0)


def _paint_ground(painter: QPainter, area: BoardArea, sight: ColumnSight) -> None:
    theme, is_goal = area.board.theme, sight.index == area.board.target_column
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent" if is_goal else "group_border"), 2.0 if is_goal else 1.0))
    painter.setBrush(theme.color("accent_soft" if is_goal else "group"))
    painter.drawRoundedRect(sight.rect.adjusted(0.5, 1.5, -0.5, -0.5), _CORNER, _CORNER)


def _paint_head(painter: QPainter, area: BoardArea, sight: ColumnSight) -> None:
    """The name and how many; below it a word more, or how its person fits what is carried."""
    theme, column = area.board.theme, sight.stack.column
    line = (sight.head - 2 * SPACE) / 2
    room = QRectF(sight.rect.left() + 12, SPACE, sight.rect.width() - 24, line)
    bold = QFont(area.font())
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(area.font())
    count = str(len(column.tasks))
    painter.setPen(theme.color("muted"))
    write(painter, room, count, AT_END)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    width = room.width() - painter.fontMetrics().horizontalAdvance(count) - SPACE
    write(painter, room, fitted(painter.fontMetrics(), column.name, width))
    painter.setFont(area.font())
    text, color = column.note, "muted"
    if (fit := area.board.fit_of_column(sight.index)) is not None:
        mark, color = FIT_MARKS[fit.kind]
        text = f"{mark} {fit.words}"
    painter.setPen(theme.color(color))
    write(painter, room.translated(0, line), fitted(painter.fontMetrics(), text, room.width()))


def _paint_cards(painter: QPainter, area: BoardArea, sight: ColumnSight) -> None:
    board, theme = area.board, area.board.theme
    bottom = (sight.rect.height() - sight.head + sight.top) / area.zoom
    headings = sight.stack.headings
    for index in sight.stack.seen(sight.top / area.zoom, bottom):
        rect, task = area.card_rect(sight, index), sight.stack.tasks[index]
        if task is None:
            painter.setFont(board.fonts.group)
            painter.setPen(theme.color("muted"))
            painter.save()
            painter.translate(rect.topLeft())
            painter.scale(area.zoom, area.zoom)
            room = QRectF(2, 0, rect.width() / area.zoom - 4, rect.height() / area.zoom)
            write(painter, room, fitted(painter.fontMetrics(), headings[index], room.width()))
            painter.restore()
        elif board.is_carried(task):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("muted"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, _CORNER * area.zoom, _CORNER * area.zoom)
        else:
            _paint_card(painter, area, task, rect.topLeft())


def _paint_card(painter: QPainter, area: BoardArea, task: str, corner: QPointF) -> None:
    board = area.board
    card = board.card(task, area.card_width)
    ratio = area.devicePixelRatioF()
    board.pictures.paint(painter, card, corner, area.zoom, ratio, board.look(task))
