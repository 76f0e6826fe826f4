"""What is to be looked at: a list with what to do, worked out beside the window, which leads there."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from coordinator.people.health import health
from coordinator.people.teams import ConcernKind
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.people.village import Village
from tests.ui.conftest import START
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.health.list.count() > 0)
    return window


def spoken(window: MainWindow) -> list[str]:
    return [window.health.list.line(key).spoken for key in window.health.list.keys]


def choose(window: MainWindow, start: str) -> None:
    window.health.list.setCurrentRow([line.startswith(start) for line in spoken(window)].index(True))


def test_the_status_line_opens_the_list_and_the_key_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.health.isVisible()
    button = window.status.to_look_at
    assert button.text() == f"{len(window.health.concerns)} things to look at"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.health.isVisible()
    assert window.focusWidget() is window.health.list
    window.actions_["health"].trigger()
    assert not window.health.isVisible()
    assert window.focusWidget() is window.graph


def test_each_thing_says_what_is_the_matter_and_what_to_do(window: MainWindow) -> None:
    line = next(each for each in spoken(window) if "Dee" in each)
    assert line == "next task. No next task for Dee. Offer Put up the stage (Driving 0, free then)"


def test_the_list_follows_every_edit(qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf) -> None:
    assert not any("Shop" in line for line in spoken(window))
    session.do(edits.edit_task, id_of("Shop"), deadline=START + 60)
    qtbot.waitUntil(lambda: any("Shop" in line and line.startswith("late") for line in spoken(window)))
    session.undo()
    qtbot.waitUntil(lambda: not any("Shop" in line for line in spoken(window)))


def test_enter_goes_to_the_task_the_person_or_the_question(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    session.do(edits.edit_task, id_of("Shop"), deadline=START + 60)
    session.do(edits.ask_question, "Where is the saw?", START - 2 * DAY, asked_of=id_of("Bo"))
    qtbot.waitUntil(lambda: any("saw" in line for line in spoken(window)))
    window.actions_["health"].trigger()
    for start, table, id in (
        ("late", "tasks", id_of("Shop")),
        ("next task. No next task for Dee", "people", id_of("Dee")),
        ("question", "questions", next(iter(session.plan.questions))),
    ):
        choose(window, start)
        qtbot.keyClick(window.health.list, Qt.Key.Key_Return)
        assert (session.selection.table, session.selection.ids) == (table, (id,))
    assert window.tabs.currentWidget() is window.answers


def test_a_plan_without_concerns_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.session.turn_to(
        window.session.ready(PlanFile.create(tmp_path / "empty.coord", Plan(Header(start=START))))
    )
    qtbot.waitUntil(lambda: spoken(window)[0].startswith("Nothing to look at"))
    assert not window.status.to_look_at.isVisible()


def test_a_large_plan_does_not_keep_the_window_waiting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.session.turn_to(
        window.session.ready(PlanFile.create(tmp_path / "large.coord", layered_plan(2000)))
    )
    view = window.health
    view._due.stop()
    begun = thread_time()
    view._begin()
    assert thread_time() - begun < 0.1
    qtbot.waitUntil(lambda: not view._background.busy, timeout=20_000)


def test_every_kind_of_thing_says_what_to_do_and_leads_to_where_it_is_done(
    qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    today = datetime(2026, 3, 2, 9, tzinfo=UTC)
    file = PlanFile.create(tmp_path / "ill.coord", everything_to_look_at().plan)
    session = Session(file, clock=lambda: today)
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.health.busy)
    concerns = window.health.concerns
    assert {each.kind for each in concerns} == set(ConcernKind)
    assert concerns == health(session.plan, session.schedule, session.moment)
    window.actions_["health"].trigger()
    for row, concern in enumerate(concerns):
        assert "; " in concern.text
        session.select("header")
        window.health.list.setCurrentRow(row)
        qtbot.keyClick(window.health.list, Qt.Key.Key_Return)
        if concern.kind is ConcernKind.CALL:
            assert window.tabs.currentWidget() is window.calls
        else:
            (chosen,) = session.selection.ids
            named = {*concern.people, *concern.tasks, concern.skill, concern.record}
            assert chosen in named, concern.text


def everything_to_look_at() -> Village:
    """A plan that began five weeks ago, with one of each kind."""
    village = Village()
    plan = village.plan
    plan.apply(edits.edit_header(plan, start=START - 35 * DAY))
    ana, bo = (
        village.person("Ana", cooking=2, week=(((540, 600),), (), (), (), (), (), ())),
        village.person("Bo"),
    )
    village.person("Cy")
    village.put_on(
        village.task("Bake", village.seat(2), deadline=START), ana, bo
    )  # late; one too many; single
    village.put_on(village.task("Watch", duration=Duration(30, "h", True), day=1), ana)  # over her hours
    village.task("Roast", village.seat(4), day=2)  # nobody can hold it
    call = village.task("Serve", village.seat(0), day=30)
    village.call(call, [bo], now=START - 20 * DAY)  # closed in vain
    village.made(edits.ask_question(plan, "Who has the key?", START - 2 * DAY, asked_of=ana))
    return village
