"""A few ways to look at the same, side by side, of which one is chosen."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class ChoiceButtons(QWidget):
    """Buttons of which one is down; each with its text and its tip."""

    chosen = Signal(object)
    """One of the ways."""

    def __init__(self, ways: Mapping[StrEnum, tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        self.buttons: dict[StrEnum, QToolButton] = {}
        together = QButtonGroup(self)
        for way, (text, tip) in ways.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, way=way: self.chosen.emit(way))
            together.addButton(button)
            row.addWidget(button)
            self.buttons[way] = button
        row.addStretch(1)

    def show_by(self, way: StrEnum) -> None:
        self.buttons[way].setChecked(True)
