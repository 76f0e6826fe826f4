"""Seconds to open 10,000 tasks in the window, how long that stands still, and until a cancel is heard.

python -m tests.benchmarks.opening
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from ui.application import application
from ui.opening import open_plan
from ui.progress import Progress
from ui.session import Session
from ui.theme import LIGHT, apply_theme
from ui.window import MainWindow

GOAL, STILL, HEARD = 2.0, 0.2, 0.2
"""Seconds until all is shown, that the window may stand still, and after which a cancel is heard."""
ROUNDS = 5
_PATIENCE = 60.0


class Pulse:
    """How long the window's thread stood still at most, on the clock and in seconds of the processor."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self.begin()

    def begin(self) -> None:
        self.still, self._last = 0.0, time.perf_counter()
        self.busy, self._spent = 0.0, time.thread_time()

    def beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.still, self._last = max(self.still, now - self._last), now
        self.busy, self._spent = max(self.busy, spent - self._spent), spent

    def wait(self, done: Callable[[], bool]) -> float:
        """Seconds until that, with the window's events meanwhile."""
        begun = time.perf_counter()
        self.begin()
        while not done() and time.perf_counter() - begun < _PATIENCE:
            QApplication.processEvents()
            time.sleep(0.001)
        QApplication.processEvents()
        self.beat()
        return time.perf_counter() - begun


@contextmanager
def window_on_a_small_plan(folder: Path) -> Iterator[MainWindow]:
    os.environ["COORDINATOR_HOME"] = str(folder / "home")
    apply_theme(application(), LIGHT)
    session = Session(PlanFile.create(folder / "first.coord", layered_plan(10)))
    window = MainWindow(session, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window.show()
    QApplication.processEvents()
    try:
        yield window
    finally:
        window.close()
        session.close()


def is_shown(window: MainWindow, tasks: int) -> bool:
    return not window.files.opener.busy and len(window.session.plan.tasks) >= tasks


def main() -> None:
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with TemporaryDirectory() as name, window_on_a_small_plan(Path(name)) as window:
        small, large = window.session.path, Path(name) / "large.coord"
        PlanFile.create(large, layered_plan(10_000)).close()
        pulse, took, spent, still, busy, told, heard = Pulse(), [], [], [], [], [], []
        for _ in range(ROUNDS):
            begun = time.process_time()
            window.files.show_opened(partial(open_plan, large))
            progress = window.findChildren(Progress)[-1]
            told.append(pulse.wait(progress.isVisible))
            took.append(told[-1] + pulse.wait(lambda: is_shown(window, 10_000)))
            spent.append(time.process_time() - begun)
            still.append(pulse.still)
            busy.append(pulse.busy)
            window.files.show_opened(partial(open_plan, small))
            pulse.wait(lambda: not is_shown(window, 10_000))
            window.files.show_opened(partial(open_plan, large))
            progress = window.findChildren(Progress)[-1]
            pulse.wait(progress.isVisible)
            progress.cancel()
            heard.append(pulse.wait(progress.isHidden))
            window.files.opener.end(wait=True)
        for what, times, goal in (
            ("all is shown after", took, GOAL),
            ("of the processor", spent, GOAL),
            ("stands still at most", still, STILL),
            ("of the processor", busy, STILL),
            ("progress is shown after", told, 0.5),
            ("a cancel is heard after", heard, HEARD),
        ):
            found = statistics.median(times)
            mark = "" if found <= goal else f"   over the goal of {goal:g} s"
            print(f"{what:24} {found:5.2f} s, at worst {max(times):5.2f}{mark}")


if __name__ == "__main__":
    main()
