"""Pictures of what helps people to find their own way: search, answers, briefings."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from coordinator.plan import edits
from ui.session import Session
from ui.window import MainWindow

Snap = Callable[[str], None]


def take_answers(window: MainWindow, session: Session, snap: Snap) -> None:
    window.tabs.setCurrentWidget(window.graph)
    window.actions_["find"].trigger()
    QTest.keyClicks(window.search, "fire")
    snap("search")
    window.search.clear()
    QTest.keyClicks(window.search, "zzzzqq")
    window.search._count_search()
    QTest.keyClicks(window.search, " x")
    window.search.clear()
    QTest.keyClicks(window.search, "where can coaches stay overnight")
    window.search._count_search()
    snap("search-ask")
    window.search.clear()
    window.actions_["answers"].trigger()
    window.answers.list.setCurrentRow(0)
    snap("answers-waiting")
    window.answers.list.setCurrentRow(3)
    snap("answers")
    window.tabs.setCurrentWidget(window.graph)
    task = next(task for task in session.plan.tasks.values() if task.name == "Build six stalls")
    session.do(edits.edit_task, task.id, deadline=session.schedule.placements[task.id].start)
    QTest.qWait(800)
    window.actions_["health"].trigger()
    window.health.list.setCurrentRow(0)
    snap("health")
    window.actions_["health"].trigger()
    session.undo()
