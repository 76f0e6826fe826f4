"""How far work is that runs beside the window, and the way to end it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from coordinator.language import tr

_PATIENCE = 400
"""Milliseconds before it is shown."""


class Progress(QProgressDialog):
    """Shown for work that takes longer than a moment; `canceled` tells that it is to end."""

    def __init__(self, text: str, window: QWidget) -> None:
        super().__init__(text, tr("Cancel"), 0, 0, window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_PATIENCE)
        self.setAutoReset(False)
        self.setAutoClose(False)
        # of itself it waits anew each time that it is told of no progress
        QTimer.singleShot(_PATIENCE, self, self.forceShow)

    def tell(self, done: int, whole: int) -> None:
        """So much of so much is done; 0 of 0 where that is not known."""
        self.setMaximum(whole)
        self.setValue(done)

    def end(self) -> None:
        """The work has ended."""
        self.blockSignals(True)
        self.cancel()  # else it would be shown once more, where its patience ends before it is deleted
        self.deleteLater()
