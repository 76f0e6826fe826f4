"""The note beside the pointer in a drag: what a drop would move, or why it is refused."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel

from ui.painting import onward
from ui.theme import LIGHT, SPACE, Theme

_WIDEST = 52
"""In letters of middling width."""


class HoverNote(QLabel):
    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(7)
        self._theme = LIGHT
        self._said = ("", False)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._said = ("", False)

    def say(self, text: str, beside: QRect, refused: bool = False) -> None:
        """Shows the text below a part of the viewport, else above, where it covers nothing of that part.

        Hides for an empty text.
        """
        if not text:
            self.hide()
            return
        if (text, refused) != self._said:
            self._write(text, refused)
        room = self._view.viewport().geometry()
        x = beside.left() if onward() > 0 else beside.right() + 1 - self.width()
        x = min(x, room.right() - self.width() - SPACE)
        y = beside.bottom() + SPACE
        if y + self.height() > room.bottom() - SPACE:
            y = beside.top() - self.height() - SPACE
        self.move(max(room.left() + 6, x), max(6, y))
        self.show()
        self.raise_()

    def _write(self, text: str, refused: bool) -> None:
        theme = self._theme
        edge = theme.refused if refused else theme.accent
        self.setStyleSheet(
            f"background: {theme.raised}; color: {theme.text}; border: 1px solid {edge}; border-radius: 6px;"
        )
        self.setText(text)
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        room = self._view.viewport().width() - 2 * SPACE
        self.setFixedWidth(min(_WIDEST * metrics.averageCharWidth(), longest + 24, room))
        self.adjustSize()
        self._said = (text, refused)
