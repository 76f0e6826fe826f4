"""Where replies are pasted; those that belong in the other place where replies are read go on there."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit


class PasteField(QPlainTextEdit):
    """Takes text alone: files that are dropped here go on to whoever reads them."""

    foreign = Signal(str)
    """This text was pasted, and belongs elsewhere."""

    def __init__(self, is_foreign: Callable[[str], bool], lines: int) -> None:
        super().__init__()
        self._is_foreign = is_foreign
        self.setTabChangesFocus(True)
        self.setMaximumHeight(self.fontMetrics().lineSpacing() * lines)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        if self._is_foreign(source.text()):
            self.foreign.emit(source.text())
        else:
            super().insertFromMimeData(source)
