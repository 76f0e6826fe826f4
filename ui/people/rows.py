"""How a person is drawn in a row of the list."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from coordinator.language import tr
from ui.labels import fitted, width_of
from ui.lines import paint_ground, paint_text
from ui.painting import CENTERED, mirror, write
from ui.people.model import FACE_ROLE, Face
from ui.row_model import Index, TypingDelegate
from ui.theme import FIT_MARKS, SPACE, Theme, shown_theme


class PersonDelegate(TypingDelegate):
    """Three lines: the name and the fit, the skills as chips, and what they have to do."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(0, 3 * line + 3 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face = index.data(FACE_ROLE)
        theme = shown_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, option.rect)
        paint_ground(painter, option, theme)
        name, chips, work = _lines(option)
        name = _paint_fit(painter, option, name, face, theme)
        paint_text(painter, name, _bold(option.font), theme.text, face.name)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_chips(
            painter, chips, option.font, theme, face.skills, theme.base if selected else theme.accent_soft
        )
        reason = face.fit.words if face.fit is not None else face.work
        paint_text(painter, work, option.font, theme.muted, reason)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Name"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        name = _lines(option)[0]
        height = editor.sizeHint().height()
        editor.setGeometry(name.left() - 6, name.center().y() - height // 2, name.width() + 12, height)


def _lines(option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
    inside = option.rect.adjusted(SPACE + 4, SPACE // 2, -SPACE, -SPACE // 2)
    height = inside.height() // 3
    first, second, third = (
        QRect(inside.left(), inside.top() + line * height, inside.width(), height) for line in range(3)
    )
    return first, second, third


def _paint_fit(
    painter: QPainter, option: QStyleOptionViewItem, line: QRect, face: Face, theme: Theme
) -> QRect:
    """Draws mark and word of the fit at the right; gives what is left of the line."""
    if face.fit is None:
        return line
    mark, tint = FIT_MARKS[face.fit.kind]
    text = f"{mark} {tr(face.fit.kind)}"
    width = QFontMetrics(option.font).horizontalAdvance(text) + SPACE // 2
    paint_text(painter, line.adjusted(line.width() - width, 0, 0, 0), option.font, getattr(theme, tint), text)
    return line.adjusted(0, 0, -width - SPACE, 0)


def _paint_chips(
    painter: QPainter, line: QRect, font: QFont, theme: Theme, skills: Sequence[str], ground: str
) -> None:
    if not skills:
        paint_text(painter, line, font, theme.muted, tr("no skills yet"))
        return
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9 if font.pointSizeF() > 0 else 9)
    metrics = QFontMetrics(small)
    painter.setFont(small)
    left, right = line.left(), line.right()
    for index, skill in enumerate(skills):
        rest = len(skills) - index - 1
        room = right - left - (metrics.horizontalAdvance(f"+{rest}") + SPACE if rest else 0)
        width = width_of(metrics, skill) + SPACE + 4
        if width > room and index:
            painter.setPen(theme.color("muted"))
            write(painter, QRect(left, line.top(), right - left, line.height()), f"+{rest + 1}")
            return
        width = min(width, room)
        chip = QRectF(left, line.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setPen(theme.color("text"))
        write(painter, chip, fitted(metrics, skill, width - 8), CENTERED)
        left += int(width) + SPACE // 2


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
