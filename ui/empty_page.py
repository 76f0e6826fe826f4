"""What stands for a part of the window that takes a moment to be made: the window is there before it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget


class EmptyPage(QWidget):
    """Calls `make` once it was painted, which is when the window shows."""

    def __init__(self, make: Callable[[], object]) -> None:
        super().__init__()
        self._make = make

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._make)
