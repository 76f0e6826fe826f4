"""How long a frame of the timeline takes: pan and zoom, by task and by person, at 1280x800, without a screen.

python -m tests.benchmarks.timeline [TASKS ...]
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from coordinator.plan.edits import edit_task
from coordinator.plan.moments import DAY
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import GOAL, layered_plan
from ui.session import Session
from ui.theme import LIGHT, apply_theme
from ui.timeline.by import By
from ui.timeline.view import TimelineView

ZOOMS = {"hours": 60 / 60, "days": 30 / DAY, "weeks": 8 / DAY, "quarters": 0.8 / DAY}
"""Pixels a minute."""


def frames(view: TimelineView, move: Callable[[int], None], count: int = 60) -> list[float]:
    """Milliseconds of each frame, all three parts of the view repainted at once after each move."""
    found = []
    for i in range(count):
        begun = time.perf_counter()
        move(i)
        for part in (view.viewport(), view.names, view.header):
            part.repaint()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def measure(tasks: int, folder: Path) -> None:
    session = Session(PlanFile.create(folder / f"{tasks}.coord", layered_plan(tasks)))
    view = TimelineView(session, LIGHT)
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()
    print(f"{tasks} tasks, {len(session.plan.links)} links, {len(session.plan.people)} people")
    begun = time.perf_counter()
    view.timeline.show_slack(session.slacks)
    print(f"  the slack of every task {(time.perf_counter() - begun) * 1000:.0f} ms")
    first, last = view.extent
    for by in By:
        view.show_by(by)
        tops = view.timeline.chart.tops
        down = round(float(tops[len(tops) // 2]))
        for name, zoom in ZOOMS.items():
            middle = (first + last) // 2
            view.look_at(middle, zoom=zoom)
            view.verticalScrollBar().setValue(down)
            report(f"by {by}, {name}: down", frames(view, lambda i: view.scroll_by(0, 40)))
            view.verticalScrollBar().setValue(down)
            report(f"by {by}, {name}: across", frames(view, lambda i: view.scroll_by(40, 0)))
        view.look_at((first + last) // 2, zoom=ZOOMS["days"])
        steps = [1 / 1.25] * 15 + [1.25] * 30 + [1 / 1.25] * 15
        report(f"by {by}: zoom", frames(view, lambda i, steps=steps: view.zoom_by(steps[i])))  # type: ignore[misc]
        measure_edit(view, session, by)
    view.close()
    session.close()


def measure_edit(view: TimelineView, session: Session, by: By) -> None:
    """What the view itself takes to follow an edit, the schedule aside."""
    found = []
    for i in range(5):
        session.file.commit(edit_task(session.plan, "t0", name=f"Task {by} {i}"))
        begun = time.perf_counter()
        view.timeline.show_plan(session.plan, session.schedule)
        view.renew()
        found.append((time.perf_counter() - begun) * 1000)
    print(f"  by {by}: follows an edit in {statistics.median(found):.0f} ms")


def report(name: str, found: list[float]) -> None:
    middle, worst = statistics.median(found), max(found)
    mark = "" if worst <= GOAL else "   over the goal"
    print(f"  {name:28} median {middle:6.1f} ms  worst {worst:6.1f} ms{mark}")


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
            measure(tasks, Path(folder))


if __name__ == "__main__":
    main()
