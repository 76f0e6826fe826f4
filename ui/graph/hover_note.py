"""The note beside the pointer in a drag: what a drop would move, or why it is refused."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel

from ui.theme import LIGHT, Theme

_WIDEST = 340


class HoverNote(QLabel):
    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(7)
        self._theme = LIGHT
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def say(self, text: str, point: QPoint, refused: bool = False) -> None:
        """Shows the text beside a point of the viewport, within its bounds; hides for an empty one."""
        if not text:
            self.hide()
            return
        theme = self._theme
        edge = theme.refused if refused else theme.accent
        self.setStyleSheet(
            f"background: {theme.raised}; color: {theme.text}; border: 1px solid {edge};border-radius: 6px;"
        )
        self.setText(text)
        self.setFixedWidth(min(_WIDEST, self.fontMetrics().horizontalAdvance(text) + 24))
        self.adjustSize()
        room = self._view.viewport().geometry()
        x = min(point.x() + 18, room.right() - self.width() - 6)
        y = point.y() + 22
        if y + self.height() > room.bottom() - 6:
            y = point.y() - self.height() - 12
        self.move(max(6, x), max(6, y))
        self.show()
        self.raise_()
