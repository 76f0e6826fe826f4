"""Backups in due time: a moment after opening, then every ten minutes, beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from coordinator.plan.errors import PlanError
from coordinator.store import backups
from coordinator.store.file import PlanFile
from ui.background import Background
from ui.session import Session

_LOOK_EVERY = 60_000
_AFTER_OPENING = 2000
"""Milliseconds."""


class BackupKeeper(QObject):
    """The quick part of a backup is done between two edits; it is read again and synced in a thread."""

    made = Signal()
    failed = Signal(str)
    """Why no backup can be made; blank once one was."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._background: Background[str] = Background(self)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.keep_up)
        self._timer.start()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._soon.timeout.connect(self.keep_now)
        session.opened.connect(self._soon.start)
        self._soon.start()

    @property
    def busy(self) -> bool:
        return self._background.busy

    def keep_up(self) -> None:
        """Makes a backup where the newest is some minutes old, and the plan is another since."""
        file = self.session.file
        if isinstance(file, PlanFile) and file.is_writable and backups.is_due(file):
            self._begin(file)

    def keep_now(self) -> None:
        """Makes a backup where the plan is another than in the newest."""
        file = self.session.file
        if not isinstance(file, PlanFile) or not file.is_writable:
            return  # a server's plans are backed up there
        newest = next(iter(backups.listed(file.path)), None)
        if not (newest and newest.holds(file)):
            self._begin(file)

    def _begin(self, file: PlanFile) -> None:
        if self.busy or self.session.is_busy:
            return
        try:
            finish = backups.begin(file)
        except PlanError as error:
            self.failed.emit(str(error))
        else:
            self._background.begin(lambda go: _finished(finish), self._end)

    def _end(self, problem: str) -> None:
        self.failed.emit(problem)
        if not problem:
            self.made.emit()


def _finished(finish: Callable[[], object]) -> str:
    """What went wrong, blank for nothing: the thread's errors are told as any other."""
    try:
        finish()
    except PlanError as error:
        return str(error)
    return ""
