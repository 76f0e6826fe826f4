"""The first minutes: an empty plan says what to do, in every view, and each of it is one click away."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from tests.ui.openings import show_opened, wait_until_opened
from ui.opening import new_plan
from ui.session import Session
from ui.window import MainWindow


@pytest.fixture
def empty(window: MainWindow) -> MainWindow:
    assert window.first_steps.isHidden()
    show_opened(window, new_plan)
    return window


def click(qtbot: QtBot, window: MainWindow, name: str) -> None:
    qtbot.mouseClick(window.first_steps.buttons[name], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("view", ["graph", "order", "timeline", "board", "levels", "calls", "answers"])
def test_an_empty_plan_says_what_to_do_first_in_every_view(empty: MainWindow, view: str) -> None:
    empty.actions_[view].trigger()
    assert empty.first_steps.isVisible()


def test_the_sample_opens_in_one_click(qtbot: QtBot, empty: MainWindow, session: Session) -> None:
    click(qtbot, empty, "sample")
    wait_until_opened(empty)
    assert len(session.plan.tasks) > 30
    assert empty.first_steps.isHidden()


def test_the_first_task_is_typed_after_one_click(qtbot: QtBot, empty: MainWindow, session: Session) -> None:
    click(qtbot, empty, "add_task")
    qtbot.keyClicks(empty.entry.editor, "Book the hall 1d")
    qtbot.keyClick(empty.entry.editor, Qt.Key.Key_Return)
    assert [task.name for task in session.plan.tasks.values()] == ["Book the hall"]
    assert empty.first_steps.isHidden()


def test_once_all_tasks_are_gone_it_says_so_again(empty: MainWindow, session: Session) -> None:
    change = session.do(edits.add_task, "Book the hall")
    assert change is not None
    session.do(edits.delete_tasks, [change.rows[0].id])
    assert empty.first_steps.isVisible()
