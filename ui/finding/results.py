"""What a search finds, in a list below the line that one types in."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from coordinator.language import tr
from ui.lines import Key, Line, LineList

_WIDTH, _MOST_HEIGHT = 480, 460
_PAGE = 6


class Results(LineList):
    """Lies over the window and leaves the focus with the line."""

    def __init__(self, line: QLineEdit, window: QWidget) -> None:
        super().__init__(tr("What was found"), window)
        self._line = line
        self.setObjectName("results")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_results(self, lines: Sequence[tuple[Key, Line]]) -> None:
        self.show_lines(lines)
        self.setCurrentRow(0)
        self.scrollToTop()
        self._place()
        self.show()
        self.raise_()

    def step(self, key: Qt.Key) -> None:
        """Chooses the next one, or one a page on."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        self.setCurrentRow(max(0, min(self.currentRow() + steps[key], self.count() - 1)))

    def _place(self) -> None:
        window = self._line.window()
        corner = self._line.mapTo(window, QPoint(self._line.width(), self._line.height() + 2))
        width = min(_WIDTH, window.width())
        wanted = sum(self.sizeHintForRow(row) for row in range(self.count())) + 2 * self.frameWidth()
        height = min(wanted, _MOST_HEIGHT, window.height() - corner.y())
        self.setGeometry(max(0, corner.x() - width), corner.y(), width, height)
