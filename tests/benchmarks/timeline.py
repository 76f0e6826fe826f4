"""How long a frame of the timeline takes: pan and zoom, by task and by person; and the view after an edit.

python -m tests.benchmarks.timeline [TASKS ...]
"""

from coordinator.plan.edits import edit_task
from coordinator.plan.moments import DAY
from tests.benchmarks.frames import measure_each, milliseconds, report, report_frames, show
from ui.session import Session
from ui.theme import LIGHT
from ui.timeline.by import By
from ui.timeline.view import TimelineView

ZOOMS = {"hours": 60 / 60, "days": 30 / DAY, "weeks": 8 / DAY, "quarters": 0.8 / DAY}
"""Pixels a minute."""
STEPS = [1 / 1.25] * 15 + [1.25] * 30 + [1 / 1.25] * 15


def measure(session: Session) -> None:
    view = TimelineView(session, LIGHT)
    show(view)
    report("the slack of every task", milliseconds(lambda i: view.timeline.show_slack(session.slacks), 1))
    parts = view.viewport(), view.names, view.header
    first, last = view.extent
    for by in By:
        view.show_by(by)
        tops = view.timeline.chart.tops
        down = round(float(tops[len(tops) // 2]))
        for name, zoom in ZOOMS.items():
            view.look_at((first + last) // 2, zoom=zoom)
            view.verticalScrollBar().setValue(down)
            report_frames(f"by {by}, {name}: down", lambda i: view.scroll_by(0, 40), *parts)
            view.verticalScrollBar().setValue(down)
            report_frames(f"by {by}, {name}: across", lambda i: view.scroll_by(40, 0), *parts)
        view.look_at((first + last) // 2, zoom=ZOOMS["days"])
        report_frames(f"by {by}: zoom", lambda i: view.zoom_by(STEPS[i]), *parts)
        _measure_edits(view, session, by)
    view.close()


def _measure_edits(view: TimelineView, session: Session, by: By) -> None:
    """What the view itself takes to follow an edit, the schedule aside."""

    def follow(i: int) -> None:
        view.timeline.show_plan(session.plan, session.schedule)
        view.renew()

    session.do(edit_task, "t0", name=f"Task {by}")
    report(f"by {by}: an edit, the view's own", milliseconds(follow, 5))


if __name__ == "__main__":
    measure_each(measure)
