"""The best plan in the window: searched for in another process, looked at, kept in part or whole, let go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.timing.schedule import schedule
from ui.best_plan.panel import BestPlanPanel
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 30_000


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.best_plan.seconds.setValue(1)
    return window


@pytest.fixture
def found(window: MainWindow, qtbot: QtBot) -> BestPlanPanel:
    """The panel after a search."""
    window.actions_["best_plan"].trigger()
    panel = window.best_plan
    qtbot.waitUntil(lambda: not panel.search.is_running, timeout=PATIENCE)
    return panel


def ticks(panel: BestPlanPanel) -> list[str]:
    return [panel.parts.item(row).text() for row in range(panel.parts.count())]


def untick(panel: BestPlanPanel, row: int) -> None:
    panel.parts.item(row).setCheckState(Qt.CheckState.Unchecked)


def test_it_is_hidden_until_a_search_begins_and_then_says_how_far_it_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = window.best_plan
    assert panel.isHidden()
    window.actions_["best_plan"].trigger()
    assert not panel.isHidden()
    assert not panel.stop.isHidden()
    qtbot.waitUntil(lambda: panel.headline.text().startswith(("Best so far", "Found")), timeout=PATIENCE)
    assert "finish" in panel.headline.text()
    panel.close_panel()
    assert not panel.search.is_running


def test_what_is_found_is_tried_in_every_view_and_not_written(
    found: BestPlanPanel, window: MainWindow, session: Session
) -> None:
    assert found.parts.is_tried
    assert not window.trial_bar.isHidden()
    assert session.file.undo_name is None
    open_before = sum(len(session.file.plan.open_seats(task)) for task in session.file.plan.tasks)
    open_now = sum(len(session.plan.open_seats(task)) for task in session.plan.tasks)
    assert open_now < open_before
    assert any(line.startswith("Cook: ") for line in ticks(found))


def test_all_of_it_is_kept_as_one_edit(
    found: BestPlanPanel, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    tried, before = session.plan.copy(), session.file.plan.copy()
    qtbot.mouseClick(window.trial_bar.keep, LEFT)
    assert session.file.plan == tried
    assert found.isHidden()
    session.undo()
    assert session.plan == before


def test_what_is_unticked_stays_as_it_is(found: BestPlanPanel, session: Session, id_of: IdOf) -> None:
    row = next(row for row, line in enumerate(ticks(found)) if line.startswith("Cook: "))
    untick(found, row)
    cook = id_of("Cook")
    assert session.plan.team(cook) == session.file.plan.team(cook)
    assert session.schedule == schedule(session.plan)
    found.parts.item(row).setCheckState(Qt.CheckState.Checked)
    assert session.plan.team(cook) != session.file.plan.team(cook)
    for each in range(found.parts.count()):
        untick(found, each)
    assert session.plan == session.file.plan


def test_letting_go_or_closing_leaves_the_plan_as_it_was(
    found: BestPlanPanel, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    before = session.file.plan.copy()
    qtbot.mouseClick(found.leave, LEFT)
    assert session.trial is None
    assert session.plan == before
    assert found.isHidden()
    assert window.trial_bar.isHidden()


def test_edits_that_were_tried_before_stay_when_it_is_closed(
    window: MainWindow, session: Session, qtbot: QtBot, id_of: IdOf
) -> None:
    session.try_edits()
    session.do(edits.edit_task, id_of("Cook"), name="Bake")
    window.actions_["best_plan"].trigger()
    panel = window.best_plan
    qtbot.waitUntil(lambda: not panel.search.is_running, timeout=PATIENCE)
    qtbot.mouseClick(panel.leave, LEFT)
    assert session.trial is not None
    assert session.undo_name == "rename Cook to Bake"


def test_an_edit_meanwhile_ends_the_search_and_says_so(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    window.best_plan.seconds.setValue(60)
    window.actions_["best_plan"].trigger()
    session.do(edits.edit_task, id_of("Cook"), name="Bake")
    assert not window.best_plan.search.is_running
    assert window.best_plan.headline.text() == "The plan has changed meanwhile; search again."


def test_stop_hands_over_the_best_so_far(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.best_plan
    panel.seconds.setValue(60)
    window.actions_["best_plan"].trigger()
    qtbot.waitUntil(lambda: panel.headline.text().startswith(("Best so far", "Found")), timeout=PATIENCE)
    if not panel.stop.isHidden():  # a small plan may be proven the best before that
        qtbot.mouseClick(panel.stop, LEFT)
    qtbot.waitUntil(lambda: not panel.search.is_running, timeout=10_000)
    assert panel.headline.text().startswith("Found")


def test_a_seat_that_nobody_can_hold_is_told_with_what_would_help(
    window: MainWindow, session: Session, qtbot: QtBot, id_of: IdOf
) -> None:
    session.do(edits.delete_people, [id_of("Cai")])
    session.do(edits.set_level, id_of("Ana"), id_of("Leading"), 0)
    window.actions_["best_plan"].trigger()
    panel = window.best_plan
    qtbot.waitUntil(lambda: not panel.search.is_running, timeout=PATIENCE)
    assert "still open" in panel.headline.text()
    assert "Leading" in panel.obstacles.text()


def test_a_team_is_suggested_for_one_task_by_one_key(
    window: MainWindow, session: Session, qtbot: QtBot, id_of: IdOf
) -> None:
    cook = id_of("Cook")
    session.select("tasks", cook)
    before = session.plan.team(cook)
    window.actions_["suggest_team"].trigger()
    assert session.plan.team(cook) != before
    window.actions_["suggest_team"].trigger()
    session.undo()
    assert session.plan.team(cook) == before
