"""Backups in the window: made in due time, listed with what differs, and restored as one edit."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.store import backups
from ui.safety.backups import BackupsView
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
REMOVED = ("Clear up", "", "removed")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf) -> BackupsView:
    """Two backups: from before a task was renamed, and from before another came."""
    now = datetime.now(UTC)
    backups.make(session.file, now - timedelta(days=3))
    session.do(edits.edit_task, id_of("Shop"), name="Buy it all")
    backups.make(session.file, now - timedelta(minutes=5))
    session.do(edits.add_task, "Clear up")
    window.actions_["backups"].trigger()
    ready(qtbot, window.backups)
    return window.backups


def ready(qtbot: QtBot, view: BackupsView) -> None:
    qtbot.waitUntil(lambda: not view.busy)


def differences(view: BackupsView) -> list[tuple[str, str, str]]:
    lines = [view.differences.line(key) for key in view.differences.keys]
    return [(line.title, line.below, line.tag) for line in lines]


def test_a_backup_is_made_soon_after_opening_and_when_some_minutes_of_edits_went_by(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    with qtbot.waitSignal(window.keeper.made):
        window.keeper.keep_now()
    window.keeper.keep_now()
    assert not window.keeper.busy
    session.do(edits.add_task, "Clear up")
    window.keeper.keep_up()
    assert not window.keeper.busy
    (made,) = backups.listed(session.path)
    earlier = (made.made_at - timedelta(minutes=11)).strftime("%Y-%m-%d %H-%M-%S %f")
    made.path.rename(made.path.with_name(f"{earlier} {made.mark}.coord"))
    with qtbot.waitSignal(window.keeper.made):
        window.keeper.keep_up()
    assert backups.listed(session.path)[0].holds(session.file)


def test_each_backup_tells_what_differs_from_now_in_words(qtbot: QtBot, view: BackupsView) -> None:
    lines = [view.list.line(key) for key in view.list.keys]
    assert [line.below for line in lines] == ["5 minutes ago", "3 days ago"]
    assert lines[0].title == backups.listed(view.session.path)[0].when
    assert differences(view) == [REMOVED]
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    ready(qtbot, view)
    assert differences(view) == [REMOVED, ("Shop", "Renamed, was Buy it all", "tasks")]


def test_what_differs_is_kept_up_while_the_plan_is_edited(
    qtbot: QtBot, view: BackupsView, session: Session, id_of: IdOf
) -> None:
    session.do(edits.delete_tasks, [id_of("Clear up")])
    ready(qtbot, view)
    assert differences(view) == []
    assert not view.restore.isEnabled()


def test_a_backup_comes_back_as_one_edit_and_the_plan_before_is_a_backup_first(
    qtbot: QtBot, view: BackupsView, session: Session
) -> None:
    before = session.plan.copy()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    ready(qtbot, view)
    oldest = backups.listed(session.path)[-1]
    qtbot.mouseClick(view.restore, Qt.MouseButton.LeftButton)
    assert session.plan == backups.read(oldest)
    assert session.undo_name == f"restore the backup of {oldest.when}"
    assert backups.read(backups.listed(session.path)[0]) == before
    session.undo()
    assert session.plan == before


def test_a_backup_that_can_not_be_read_says_so(qtbot: QtBot, view: BackupsView, session: Session) -> None:
    backups.listed(session.path)[-1].path.write_bytes(b"no plan")
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    ready(qtbot, view)
    assert "this is no plan" in view.state.text()
    assert not view.restore.isEnabled()
