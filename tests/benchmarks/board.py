"""How long a frame of the board takes, and an edit: by status and by person, at 1280x800, without a screen.

python -m tests.benchmarks.board [TASKS ...]
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from coordinator.plan.edits import edit_task
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.benchmarks.timeline import report
from ui.board.by import By
from ui.board.view import BoardView
from ui.menu_edits import status_edit
from ui.session import Session
from ui.theme import LIGHT, apply_theme

ZOOMS = (0.4, 0.6, 1.0)


def frames(view: BoardView, across: int, down: int, count: int = 60) -> list[float]:
    """Milliseconds of each frame, repainted at once after each step."""
    found = []
    for _ in range(count):
        begun = time.process_time()
        view.scroll_at(QPoint(300, 400), across, down)
        view.viewport().repaint()
        found.append((time.process_time() - begun) * 1000)
    return found


def measure(tasks: int, folder: Path) -> None:
    session = Session(PlanFile.create(folder / f"{tasks}.coord", layered_plan(tasks)))
    view = BoardView(session, LIGHT)
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()
    print(f"{tasks} tasks, {len(session.plan.people)} people")
    for by in By:
        view.show_by(by)
        for zoom in ZOOMS:
            view.zoom_by(zoom / view.zoom)
            report(f"by {by}, zoom {zoom}: down", frames(view, 0, 40))
            report(f"by {by}, zoom {zoom}: across", frames(view, 40, 0))
        _measure_edits(view, session, by)
    view.close()
    session.close()


def _measure_edits(view: BoardView, session: Session, by: By) -> None:
    """The whole edit, from the verb to the frame, and what of it is the view's own."""
    whole, own = [], []
    for i in range(7):
        begun = time.process_time()
        if i % 2:
            session.do(edit_task, f"t{i}", name=f"Task {by} {i}")
        else:
            status_edit(session, f"t{i}", Status.DOING if by is By.STATUS else Status.TODO).make(session)
        view.viewport().repaint()
        whole.append((time.process_time() - begun) * 1000)
        begun = time.process_time()
        view.board.show_plan(session.plan, session.schedule)
        view.renew()
        view.viewport().repaint()
        own.append((time.process_time() - begun) * 1000)
    for name, found in (("from the verb to the frame", whole), ("of it the view's own", own)):
        print(
            f"  by {by}: an edit, {name}: median {statistics.median(found):.0f} ms, worst {max(found):.0f} ms"
        )


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
            measure(tasks, Path(folder))


if __name__ == "__main__":
    main()
