"""How long a large edit takes in a window of 10,000 tasks, and how the window does meanwhile.

`python -m tests.benchmarks.large_edits`: seconds until it is shown, until its progress shows, of the longest
time that the window stood still, and from Cancel until the window takes edits again.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QPushButton

from coordinator.plan import edits
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from ui.application import application
from ui.progress import Progress
from ui.session import Session
from ui.window import MainWindow

_LOOK_EVERY = 5
_CANCEL_AFTER = 0.3
_SETTLED = 4.0
"""Seconds."""


class Onlooker:
    """Looks at the window whenever that isn't still, and stops an edit after a while where it is to."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._timer = QTimer(window, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._cancels = False
        self.begin(False)

    def begin(self, cancels: bool) -> None:
        self._begun = self._last = time.perf_counter()
        self.shown = self.still = self.cancelled = 0.0
        self._cancels = cancels

    def _look(self) -> None:
        now = time.perf_counter()
        self.still, self._last = max(self.still, now - self._last), now
        for dialog in self._window.findChildren(Progress):
            if dialog.isVisible():
                self.shown = self.shown or now - self._begun
                if self._cancels and now - self._begun > _CANCEL_AFTER and not self.cancelled:
                    self.cancelled = now
                    dialog.findChild(QPushButton).click()  # type: ignore[union-attr]


def main() -> None:
    program = application()
    with TemporaryDirectory() as name:
        os.environ["COORDINATOR_HOME"] = name
        session = Session(PlanFile.create(Path(name) / "large.coord", layered_plan(10_000)))
        window = MainWindow(session, QSettings(f"{name}/settings.ini", QSettings.Format.IniFormat))
        window.show()
        window.views.show_page("graph")
        # what the window works out for itself after opening is not the edit's
        until = time.perf_counter() + _SETTLED
        while time.perf_counter() < until:
            program.processEvents()
            time.sleep(0.01)
        onlooker, tasks = Onlooker(window), list(session.plan.tasks)

        def tell(what: str, edit: Callable[[], object], cancels: bool = False) -> None:
            onlooker.begin(cancels)
            edit()
            took = time.perf_counter()
            window.graph.viewport().repaint()
            program.processEvents()
            begun = onlooker._begun
            line = f"{what:24} {time.perf_counter() - begun:5.2f} s  progress at {onlooker.shown:4.2f} s"
            line += f"  stood still {onlooker.still:4.2f} s"
            print(line + (f"  stopped in {took - onlooker.cancelled:4.2f} s" if onlooker.cancelled else ""))

        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        some = tasks[1000:4000]
        tell("delete 3,000, stopped", lambda: session.do(edits.delete_tasks, some), cancels=True)
        tell("delete 3,000", lambda: session.do(edits.delete_tasks, some))
        tell("undo, stopped", session.undo, cancels=True)
        tell("undo", session.undo)
        tell("delete all", lambda: session.do(edits.delete_tasks, tasks))
        tell("undo that", session.undo)
        window.close()
        session.close()


if __name__ == "__main__":
    main()
