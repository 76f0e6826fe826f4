"""A bar over the views that says one thing, and offers the ways on; it asks for no answer."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coordinator.language import tr
from ui.labels import Note, RemoveButton
from ui.theme import SPACE


@dataclass(frozen=True, slots=True)
class Way:
    """A way on: what its button says, why one would, and what it does."""

    text: str
    tip: str
    go: Callable[[], object]


class NoticeBar(QFrame):
    """Hidden until there is something to say. A notice that was closed stays so until it is another."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(name)
        self._note = Note()
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ways = QHBoxLayout()
        self._ways.addStretch(1)
        self._close = RemoveButton(tr("Close this notice"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self._note, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        """What a notice has more to show goes below."""
        self.column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self.column.addLayout(row)
        self.column.addLayout(self._ways)
        self.buttons: list[QPushButton] = []
        self.setVisible(False)

    @property
    def text(self) -> str:
        return self._note.text()

    def say(self, text: str, *ways: Way) -> None:
        """Says this in place of what it said before; nothing for an empty text."""
        if text == self.text and [way.text for way in ways] == [button.text() for button in self.buttons]:
            return
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for way in ways:
            button = QPushButton(way.text)
            button.setToolTip(way.tip)
            button.clicked.connect(way.go)
            self._ways.insertWidget(len(self.buttons), button)
            self.buttons.append(button)
        self._note.say(text)
        self.setVisible(bool(text))

    def button(self, text: str) -> QPushButton:
        """The button that says so."""
        return next(button for button in self.buttons if button.text() == text)
