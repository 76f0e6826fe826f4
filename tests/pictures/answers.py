"""Pictures of what helps people to find their own way: search, answers, briefings."""

from collections.abc import Callable

from PySide6.QtTest import QTest

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
