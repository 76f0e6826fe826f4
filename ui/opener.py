"""Opens plans beside the window; until another is there whole, the one before stays open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from ui.ahead import Ready
from ui.background import Background, Go
from ui.opening import Opened
from ui.progress import Progress
from ui.session import Session

_Found = tuple[Opened, Ready | None] | PlanError
"""A plan that is open, and what is shown of it where that was still wanted; or why it can't be opened."""


class Opener(QObject):
    """One plan at a time. What is opened must be no other's: it is read in a thread.

    Where a large edit is being made, it is turned to after that.
    """

    stopped = Signal()
    """It is no longer wanted; the plan that was open stays so."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session = session
        self._window = window
        self._background: Background[_Found] = Background(self, lambda: session.is_busy)
        self._dialog: Progress | None = None

    @property
    def busy(self) -> bool:
        return self._background.busy

    def begin(
        self,
        opening: Callable[[], Opened],
        then: Callable[[Opened], None],
        refused: Callable[[PlanError], None],
    ) -> None:
        """Turns to the plan that `opening` gives, and calls `then`; `refused` where it raises PlanError."""
        self.end()
        self._dialog = Progress(tr("Opening the plan…"), self._window)
        self._dialog.canceled.connect(self._stop)

        def finish(found: _Found) -> None:
            self._close_dialog()
            if isinstance(found, PlanError):
                refused(found)
            elif (ready := found[1]) is not None:
                self.session.turn_to(ready)
                then(found[0])

        self._background.begin(lambda go: self._open(opening, go), finish, _close)

    def end(self, wait: bool = False) -> None:
        """Lets go of what is being opened; with `wait`, its file is closed when this returns."""
        self._close_dialog()
        self._background.end() if wait else self._background.stop()

    def _stop(self) -> None:
        self.end()
        self.stopped.emit()

    def _open(self, opening: Callable[[], Opened], go: Go) -> _Found:
        try:
            opened = opening()
        except PlanError as error:
            return error
        try:
            return opened, self.session.ready(opened.file) if go(1, 2) else None
        except BaseException as error:
            opened.file.close()
            if isinstance(error, PlanError):
                return error
            raise

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.end()


def _close(found: _Found) -> None:
    if not isinstance(found, PlanError):
        found[0].file.close()
