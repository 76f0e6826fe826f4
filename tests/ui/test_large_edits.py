"""A large edit: it shows at once that it is being made, it can be stopped, and it is one edit in the end."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from coordinator.timing.graph import order
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from ui.opening import Opened
from ui.progress import Progress
from ui.session import Session
from ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
LONG = 20
"""Seconds that a busy machine may take."""
MOMENT = 200
"""Milliseconds in which a small plan is opened."""
TASKS = 1500
"""With their links and teams these are more than four thousand rows."""


@pytest.fixture(scope="module")
def large_plan() -> Plan:
    return layered_plan(TASKS)


@pytest.fixture
def window(qtbot: QtBot, large_plan: Plan, tmp_path: Path) -> MainWindow:
    session = Session(PlanFile.create(tmp_path / "large.coord", large_plan))
    window = MainWindow(session, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window, before_close_func=lambda _: session.close())
    window.show()
    return window


class Onlooker:
    """Has each large edit take so long that it sees the window meanwhile."""

    lets_go_on = True

    def __init__(self, window: MainWindow) -> None:
        self.seen: list[str] = []
        self._window = window
        self.has_seen = Event()
        self._timer = QTimer(window, interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        window.session.works.add(lambda plan, in_order: self.has_seen.wait(LONG))

    def _look(self) -> None:
        for dialog in self._window.findChildren(Progress):
            if dialog.isVisible():
                self.seen.append(dialog.labelText())
                self.act(dialog)
                if self.lets_go_on:
                    self.has_seen.set()

    def act(self, dialog: Progress) -> None:
        """What is done as soon as there is something to be seen."""


def delete_all(session: Session) -> Change | None:
    return session.do(edits.delete_tasks, list(session.plan.tasks))


def test_progress_shows_while_a_large_edit_is_made_and_undone_and_all_views_follow(
    window: MainWindow,
) -> None:
    session, before = window.session, window.session.plan.copy()
    onlooker = Onlooker(window)
    delete_all(session)
    assert not session.plan.tasks
    assert not window.graph.graph.cards
    window.actions_["undo"].trigger()
    assert "Working out what the edit changes…" in onlooker.seen
    assert session.plan == before
    assert session.schedule == schedule(before)
    assert list(session.order) == order(before)
    assert set(window.graph.graph.cards) == set(window.graph.graph.arrangement.tasks)
    assert not any(dialog.isVisible() for dialog in window.findChildren(Progress))


def test_what_is_stopped_leaves_the_plan_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    session, before = window.session, window.session.plan.copy()

    class Stopper(Onlooker):
        lets_go_on = False

        def act(self, dialog: Progress) -> None:
            button = dialog.findChild(QPushButton)
            assert button is not None
            qtbot.mouseClick(button, LEFT)

    stopper = Stopper(window)
    assert delete_all(session) is None
    stopper.has_seen.set()
    assert stopper.seen == ["Working out what the edit changes…"]
    assert window.status.message == "✕ Stopped; the plan is as it was"
    assert session.plan == before
    assert session.file.undo_name is None
    assert session.do(edits.edit_task, "t5", name="Another name")
    assert session.file.undo_name is not None


@pytest.mark.parametrize("is_tried", [False, True])
def test_no_other_edit_and_no_undo_comes_between(window: MainWindow, is_tried: bool) -> None:
    session, refused, undone = window.session, [], []
    if is_tried:
        session.try_edits()
    session.do(edits.edit_task, "t5", name="Before")

    class Meddler(Onlooker):
        def act(self, dialog: Progress) -> None:
            refused.append(session.attempt(edits.edit_task, "t5", name="Another name")[1])
            undone.append(session.undo())
            if is_tried:
                session.let_go()
            else:
                session.try_edits()

    Meddler(window)
    assert delete_all(session)
    assert set(refused) == {"a large edit is being made; wait until it is there"}
    assert set(undone) == {None}
    assert (session.trial is not None) is is_tried
    assert not session.plan.tasks
    assert session.undo()
    assert session.plan.tasks["t5"].name == "Before"


def test_the_window_stays_open_until_a_large_edit_is_there(window: MainWindow) -> None:
    class Closer(Onlooker):
        def act(self, dialog: Progress) -> None:
            window.close()

    closer = Closer(window)
    assert delete_all(window.session)
    assert closer.seen
    assert window.isVisible()


@pytest.mark.parametrize("is_let_go", [False, True])
def test_another_plan_that_is_opened_meanwhile_comes_after_it_unless_it_is_let_go(
    window: MainWindow, qtbot: QtBot, fair_file: Path, is_let_go: bool
) -> None:
    session, path, opener = window.session, window.session.path, window.files.opener
    other = PlanFile.open(fair_file)

    class Opening(Onlooker):
        def act(self, dialog: Progress) -> None:
            if not self.has_seen.is_set():
                self.has_seen.set()
                window.files.show_opened(lambda: Opened(other))
                qtbot.wait(MOMENT)
                assert session.path == path
                if is_let_go:
                    opener.end()

    Opening(window)
    assert delete_all(session)
    if is_let_go:
        PlanFile.open(fair_file).close()
        qtbot.wait(MOMENT)
        assert session.path == path
    else:
        qtbot.waitUntil(lambda: session.path == fair_file, timeout=1000 * LONG)
        with PlanFile.open(path) as file:
            assert not file.plan.tasks


def test_a_large_edit_that_is_tried_shows_progress_too_and_is_let_go(window: MainWindow) -> None:
    session, onlooker, before = window.session, Onlooker(window), window.session.plan.copy()
    session.try_edits()
    assert delete_all(session)
    assert onlooker.seen
    assert not session.plan.tasks
    session.let_go()
    assert session.plan == before
    assert session.file.undo_name is None


def test_a_large_edit_that_can_not_be_written_changes_nothing(window: MainWindow) -> None:
    session, before = window.session, window.session.plan.copy()
    session.path.unlink()
    assert delete_all(session) is None
    assert "was deleted or moved by another program" in window.status.message
    assert session.plan == before
    assert len(window.graph.graph.cards) == TASKS
