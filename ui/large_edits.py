"""A large edit in the making: how far it is shows at once, and until it is written it can be stopped."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtWidgets import QWidget

from coordinator.language import tr
from coordinator.plan.errors import Refusal
from ui.background import Background
from ui.progress import Progress

A = TypeVar("A")
B = TypeVar("B")


class Stopped(Refusal):
    """The edit is no longer wanted; nothing was written."""


class LargeEdits(QObject):
    """Does both parts of an edit beside the window, which is drawn meanwhile and takes nothing else in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background: Background[object] = Background(self)

    def __call__(self, foresee: Callable[[], A], write: Callable[[], B]) -> tuple[A, B]:
        """What both give. Raises what they raise, and Stopped where it was stopped before `write`."""
        dialog = Progress(tr("Working out what the edit changes…"), self._window)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.show()
        try:
            foreseen = self._done(foresee, dialog)
            if dialog.wasCanceled():
                raise Stopped(tr("stopped; the plan is as it was"))
            dialog.setCancelButton(None)
            dialog.setLabelText(tr("Writing the edit…"))
            return foreseen[0], self._done(write)[0]
        finally:
            dialog.end()

    def _done(self, work: Callable[[], A], dialog: Progress | None = None) -> list[A]:
        """What the work gives, in a list that is empty where it was let go of by the dialog."""
        loop = QEventLoop()
        done: list[A] = []
        errors: list[BaseException] = []

        def caught() -> None:
            try:
                done.append(work())
            except BaseException as error:
                errors.append(error)

        if dialog is not None:
            dialog.canceled.connect(loop.quit)
        self._background.begin(lambda go: caught(), lambda _: loop.quit())
        loop.exec()
        self._background.stop()
        if errors:
            raise errors[0]
        return done
