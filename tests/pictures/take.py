"""Takes the pictures in the README: the window on the sample, light and dark, and its parts.

python -m tests.pictures.take [FOLDER]
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coordinator.plan import edits
from coordinator.plan.moments import DAY, to_datetime
from coordinator.plan.records import YesOrNo
from coordinator.store.file import PlanFile
from tests.pictures.answers import take_answers
from tests.pictures.board import take_board
from tests.pictures.people import large_plan, later
from tests.pictures.saving import save_picture
from tests.ui.drags import Dragger
from ui.application import application
from ui.drag import PersonDrag, drag_of
from ui.opening import sample_plan
from ui.session import Session
from ui.theme import apply_theme, wanted_theme
from ui.timeline.by import By
from ui.window import MainWindow

FOLDER = Path(__file__).parents[2] / "resources" / "pictures"
SIZE = QSize(1280, 720)
SMALL = QSize(900, 560)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["COORDINATOR_HOME"] = home
        for theme in ("light", "dark"):
            take(theme, folder, Path(home))
            if folder != FOLDER:  # not shown in the README
                take_people(theme, folder, Path(home))
                take_board(theme, folder, Path(home))


def take(theme: str, folder: Path, home: Path) -> None:
    """The graph, the order, and what a drag shows while it hovers."""
    settings = QSettings(str(home / f"{theme}.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", theme)
    apply_theme(application(), wanted_theme(theme))
    session = Session(sample_plan().file)
    window = MainWindow(session, settings)
    window.resize(SIZE)
    window.show()

    def snap(name: str, widget: QWidget | None = None) -> None:
        save_picture(widget or window, folder / f"{name}-{theme}.png", 100)

    tasks = {task.name: task.id for task in session.plan.tasks.values()}
    session.select("tasks", tasks["Ask bands, choir and morris dancers"])
    snap("graph")
    hover(window, session, lambda: snap("drag"))
    window.graph.zoom_to_fit()
    snap("overview")
    window.tabs.setCurrentWidget(window.order)
    session.select("people", next(iter(session.plan.people)))
    snap("order")
    if folder != FOLDER:
        take_answers(window, session, snap)
    take_timeline(window, session, snap, small=folder != FOLDER)
    window.close()
    session.close()


def take_timeline(window: MainWindow, session: Session, snap: Callable[[str], None], small: bool) -> None:
    """By task, beside a baseline two days before, and by person; with `small` in a small window too."""
    placed = session.schedule.placements
    times = {task: (at.start - 2 * DAY, at.finish - 2 * DAY) for task, at in placed.items()}
    change = session.do(edits.set_baseline, "As agreed", times, None)
    assert change is not None
    session.compare_with(change.rows[0].id)
    task = next(each.id for each in session.plan.tasks.values() if each.name == "Build six stalls")
    window.tabs.setCurrentWidget(window.timeline)
    session.select("tasks", task)
    for size, suffix in ((SIZE, ""), (SMALL, "-small"))[: 1 + small]:
        window.resize(size)
        for by in By:
            window.timeline.show_by(by)
            window.timeline.zoom_to_fit()
            window.timeline.reveal(task)
            QTest.qWait(300)  # until the slack is there
            snap(f"timeline-by-{by}{suffix}")


def take_people(theme: str, folder: Path, home: Path) -> None:
    """The levels of the sample some weeks on and of a large plan, and calls from the first ask to a reply."""
    file = sample_plan().file
    plan = file.plan.copy()
    file.close()
    for name, shown, now in (
        ("sample", plan, later(plan)),
        ("large", large := large_plan(), large.header.start),
    ):
        settings = QSettings(str(home / f"{name}-{theme}.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", theme)
        time = to_datetime(now).replace(tzinfo=ZoneInfo(shown.header.time_zone))
        session = Session(PlanFile.create(home / f"{name}-{theme}.coord", shown), clock=partial(_still, time))
        window = MainWindow(session, settings)
        window.resize(SIZE)
        window.show()
        ending = "" if name == "sample" else f"-{name}"
        _take_views(window, folder, f"{ending}-{theme}")
        window.close()
        session.close()


def _take_views(window: MainWindow, folder: Path, ending: str) -> None:
    def snap(name: str) -> None:
        save_picture(window, folder / f"{name}{ending}.png", 300)

    session, calls = window.session, window.calls
    window.tabs.setCurrentWidget(window.levels)
    window.levels.go_to(*next(iter(window.levels.table.levels.ready), (next(iter(session.plan.people)),)))
    snap("levels")
    task = max(session.plan.tasks, key=lambda each: len(session.plan.open_seats(each)))
    session.select("tasks", task)
    window.actions_["call"].trigger()
    snap("call")
    calls.new_call.ask.click()
    snap("call-messages")
    assert calls.call is not None
    ask, last, *_ = session.plan.asks_in(calls.call)
    calls.form.tabs.setCurrentIndex(0)
    session.do(edits.answer_call, ask.call, ask.person, YesOrNo.NO, session.moment)
    snap("call-answers")
    calls.read_replies()
    calls.replies.paste.setPlainText(f"Yes, gladly! {last.code}")
    snap("replies")


def _still(time: datetime) -> datetime:
    return time


def hover(window: MainWindow, session: Session, look: Callable[[], None]) -> None:
    """Has a look while someone who can build is dragged over a card with open seats for that."""
    plan, view = session.plan, window.graph
    task = next(each.id for each in plan.tasks.values() if each.name == "Paint the stalls")
    view.reveal(task)
    rect = view.graph.rect_of(task)
    assert rect is not None
    person = next(each.id for each in plan.people.values() if each.name == "Bill Cartwright")
    drag = Dragger(view.viewport(), view.mapFromScene(rect.center()), drop=False)
    drag.on_hover = look
    drag(drag_of(view, PersonDrag(person), plan.people[person].name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
