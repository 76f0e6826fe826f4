"""How long a frame of the board takes: scrolled down and across, by status and by person; and an edit.

python -m tests.benchmarks.board [TASKS ...]
"""

from PySide6.QtCore import QPoint

from coordinator.plan.edits import edit_task
from coordinator.plan.records import Status
from tests.benchmarks.frames import measure_each, milliseconds, report, report_frames, show
from ui.board.by import By
from ui.board.view import BoardView
from ui.menu_edits import status_edit
from ui.session import Session
from ui.theme import LIGHT

ZOOMS = (0.4, 0.6, 1.0)
THERE = QPoint(300, 400)


def measure(session: Session) -> None:
    view = BoardView(session, LIGHT)
    show(view)
    for by in By:
        view.show_by(by)
        for zoom in ZOOMS:
            view.zoom_by(zoom / view.zoom)
            name = f"by {by}, zoom {zoom}"
            report_frames(f"{name}: down", lambda i: view.scroll_at(THERE, 0, 40), view.viewport())
            report_frames(f"{name}: across", lambda i: view.scroll_at(THERE, 40, 0), view.viewport())
        _measure_edits(view, session, by)
    view.close()


def _measure_edits(view: BoardView, session: Session, by: By) -> None:
    """The whole edit, from the verb to the frame, and what of it is the view's own."""

    def edit(i: int) -> None:
        if i % 2:
            session.do(edit_task, f"t{i}", name=f"Task {by} {i}")
        else:
            status_edit(session, f"t{i}", Status.DOING if by is By.STATUS else Status.TODO).make(session)
        view.viewport().repaint()

    def follow(i: int) -> None:
        view.board.show_plan(session.plan, session.schedule)
        view.renew()
        view.viewport().repaint()

    report(f"by {by}: an edit, from the verb to the frame", milliseconds(edit, 7))
    report(f"by {by}: an edit, the view's own", milliseconds(follow, 7))


if __name__ == "__main__":
    measure_each(measure)
