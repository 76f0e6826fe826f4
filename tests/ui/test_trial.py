"""What if? Edits are tried in every view, and kept as one or let go."""

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.people.search import HitKind
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.ui.openings import show_opened
from ui.opening import new_plan
from ui.session import Session
from ui.window import MainWindow

if os.name == "posix":
    import resource

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton


def longer(session: Session, task: str) -> None:
    session.do(edits.edit_task, task, duration=Duration.parse("1w"))


def test_the_bar_says_what_all_that_is_tried_would_do(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    assert window.trial_bar.isHidden()
    window.actions_["what_if"].trigger()
    assert not window.trial_bar.isHidden()
    assert not window.trial_bar.keep.isEnabled()
    longer(session, id_of("Shop"))
    assert window.trial_bar.text == (
        "What if? finish Wed 11 Mar 18:00 (was Thu 5 Mar 14:00: 6d 4h later); 3 tasks move."
    )


def test_what_is_tried_is_shown_in_every_view_but_not_written(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    before, finish = session.plan.copy(), session.schedule.finish
    session.try_edits()
    longer(session, id_of("Shop"))
    assert session.schedule.finish > finish
    assert session.file.plan == before
    assert session.file.undo_name is None


def test_kept_edits_are_one_that_is_undone_in_one_step(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    before = session.plan.copy()
    session.try_edits()
    longer(session, id_of("Shop"))
    session.do(edits.edit_task, id_of("Cook"), name="Bake")
    qtbot.mouseClick(window.trial_bar.keep, LEFT)
    assert window.trial_bar.isHidden()
    assert session.undo_name == "change the estimate of Shop and rename Cook to Bake"
    path, after = session.path, session.plan.copy()
    session.undo()
    assert session.plan == before
    session.redo()
    session.close()
    with PlanFile.open(path) as file:
        assert file.plan == after


def test_what_is_let_go_leaves_the_plan_as_it_was(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    before, schedule = session.plan.copy(), session.schedule
    session.try_edits()
    longer(session, id_of("Shop"))
    session.do(edits.delete_tasks, [id_of("Decorate")])
    qtbot.mouseClick(window.trial_bar.let_go, LEFT)
    assert session.plan == before
    assert session.schedule == schedule
    assert set(window.graph.graph.cards) == {task for task in before.tasks if not before.is_group(task)}
    assert session.undo_name is None


def test_undo_takes_back_what_was_tried_last(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.do(edits.edit_task, id_of("Cook"), notes="with salt")
    session.try_edits()
    assert session.undo() is None
    longer(session, id_of("Shop"))
    assert window.actions_["undo"].text() == "Undo: change the estimate of Shop"
    session.undo()
    assert session.plan == session.file.plan


def test_another_plan_opens_after_what_was_tried_is_let_go(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    session.try_edits()
    longer(session, id_of("Shop"))
    show_opened(window, new_plan)
    assert session.trial is None
    assert window.trial_bar.isHidden()
    assert not session.plan.tasks


def test_why_a_task_is_where_it_is_leads_from_task_to_task(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    form = window.editor.form
    lines = form.why.lines
    assert [line.text() for line in lines] == [
        "↤ waits for Shop",
        "  ↤ Shop: waits for Agree the menu",
        "  ↤ Agree the menu: starts with the plan",
    ]
    qtbot.mouseClick(lines[0], LEFT)
    assert session.selection.ids == (id_of("Shop"),)


@pytest.mark.skipif(os.name != "posix", reason="only there a process can limit the size of its files")
def test_what_cannot_be_written_stays_tried(window: MainWindow, session: Session, id_of: IdOf) -> None:
    before = session.file.plan.copy()
    session.try_edits()
    session.do(edits.edit_task, id_of("Shop"), notes="by bike " * 20_000)
    tried = session.plan.copy()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, limits[1]))
    try:
        assert session.keep() is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert window.status.message.startswith("✕ ")
    assert not window.trial_bar.isHidden()
    assert session.plan == tried
    assert session.file.plan == before
    assert session.keep() is not None
    assert session.plan == session.file.plan == tried
    assert session.schedule == schedule(session.plan)


def test_what_is_deleted_and_added_in_a_trial_is_kept_and_found(session: Session, id_of: IdOf) -> None:
    assert session.search.find("shop")
    session.try_edits()
    session.do(edits.delete_tasks, [id_of("Shop")])
    session.do(edits.add_task, "Borrow a tent")
    assert session.keep() is not None
    assert session.trial is None
    assert len(session.search.find("borrow a tent")) == 1
    assert not [hit for hit in session.search.find("shop") if hit.kind is HitKind.TASK]
