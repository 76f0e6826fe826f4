"""Work beside the window, in a thread of its own; the window looks now and then whether it is done."""

from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

R = TypeVar("R")
Go = Callable[[int, int], bool]
"""Told how much of how much is done; returns False once the work is to stop."""
_LOOK_EVERY = 25
"""Milliseconds."""


class Background(QObject, Generic[R]):
    """One piece of work at a time. It must not touch widgets, nor a plan that is being edited meanwhile."""

    def __init__(self, parent: QObject, holds: Callable[[], bool] = lambda: False) -> None:
        """While it `holds`, what is done waits, and can still be let go of."""
        super().__init__(parent)
        self._holds = holds
        self._job: _Job[R] | None = None
        self._last: _Job[R] | None = None
        self._then: Callable[[R], None] = lambda result: None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def ending(self) -> bool:
        """Whether a thread still runs, be it one whose work was let go of."""
        return self._last is not None and self._last.is_alive()

    @property
    def progress(self) -> tuple[int, int]:
        """How much of how much is done."""
        return (0, 0) if self._job is None else self._job.progress

    def begin(
        self,
        work: Callable[[Go], R],
        then: Callable[[R], None],
        unwanted: Callable[[R], None] = lambda result: None,
    ) -> None:
        """Lets go of what is under way, and calls `then` in the window's thread with what `work` gives.

        What `work` raises is raised there too. `unwanted` is called in any thread with what work gives that
        was let go of.
        """
        before = self._last
        self.stop()
        self._then = then
        self._job = self._last = _Job(work, before, unwanted)
        self._job.start()
        self._timer.start()

    def stop(self) -> None:
        """Lets go of the work at once; its thread ends by itself as soon as it asks whether to go on."""
        job, self._job = self._job, None
        self._timer.stop()
        if job is not None:
            job.stop()

    def end(self) -> None:
        """Lets go of the work, and waits until its thread has ended."""
        self.stop()
        if self._last is not None:
            self._last.join()

    def _look(self) -> None:
        job = self._job
        if job is None or job.is_alive() or self._holds():
            return
        self._job = None
        self._timer.stop()
        self._then(job.result())


class _Job(Thread, Generic[R]):
    def __init__(
        self, work: Callable[[Go], R], before: "_Job[R] | None", unwanted: Callable[[R], None]
    ) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._before = before
        self._unwanted = unwanted
        self._lock = Lock()
        self._results: list[R] = []
        self._error: BaseException | None = None
        self.progress = (0, 0)
        self.stopped = False

    def run(self) -> None:
        if self._before is not None:
            self._before.join()  # what was let go of may not have ended yet
            self._before = None
        try:
            result = self._work(self._go)
        except BaseException as error:
            self._error = error
            return
        with self._lock:
            self._results.append(result)
            stopped = self.stopped
        if stopped:
            self._unwanted(result)

    def stop(self) -> None:
        with self._lock:
            self.stopped = True
            came = self._results[:]
        for result in came:
            self._unwanted(result)

    def result(self) -> R:
        if self._error is not None:
            raise self._error
        return self._results[0]

    def _go(self, done: int, whole: int) -> bool:
        self.progress = (done, whole)
        return not self.stopped
