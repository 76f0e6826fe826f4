"""The form of a baseline: what was agreed, and what has moved since."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_task, delete_tasks, edit_task, set_baseline
from ui.editor.baseline_form import BaselineForm
from ui.editor.editor import Editor
from ui.editor.plan_form import PlanForm
from ui.editor.task_form import TaskForm
from ui.session import Session

IdOf = Callable[[str], str]


@pytest.fixture
def baseline(session: Session) -> str:
    times = {id: (at.start, at.finish) for id, at in session.schedule.placements.items()}
    change = session.do(set_baseline, "As agreed", times)
    assert change is not None
    return change.rows[0].id


@pytest.fixture
def form(editor: Editor, session: Session, baseline: str) -> BaselineForm:
    session.select("baselines", baseline)
    assert isinstance(editor.form, BaselineForm)
    return editor.form


def lines(form: BaselineForm) -> list[str]:
    return [line.text() for line in form.moved.lines if isinstance(line, QPushButton)]


def test_nothing_has_moved_at_first(form: BaselineForm) -> None:
    assert form.rest.text() == "Nothing has moved."
    assert form.finish.text().endswith(", as it was to")


def test_what_has_moved_is_listed_and_a_click_away(
    form: BaselineForm, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.do(edit_task, id_of("Agree the menu"), duration=Duration.parse("3d"))
    moved = ("Agree the menu", "Shop", "Cook", "Open the doors")
    assert lines(form) == [f"{name}: 1d later" for name in moved]
    qtbot.mouseClick(form.moved.lines[1], Qt.MouseButton.LeftButton)
    assert session.selection.task == id_of("Shop")


def test_new_and_deleted_tasks_are_told(form: BaselineForm, session: Session, id_of: IdOf) -> None:
    session.do(add_task, "Sweep the hall")
    session.do(delete_tasks, [id_of("Decorate")])
    assert "New since: Sweep the hall" in form.rest.text()
    assert "Gone since: Decorate" in form.rest.text()


def test_it_is_renamed_and_undone(form: BaselineForm, session: Session, type_into: Any) -> None:
    type_into(form.name, "As the board saw it")
    assert form.baseline.name == "As the board saw it"
    session.undo()
    assert form.name.value() == "As agreed"


def test_the_plan_lists_its_baselines_and_one_is_deleted_there(
    editor: Editor, session: Session, baseline: str, qtbot: QtBot
) -> None:
    session.select("header")
    assert isinstance(editor.form, PlanForm)
    row = editor.form.baselines.row(baseline)
    assert row.open.text() == "As agreed: same finish"  # type: ignore[attr-defined]
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert not session.plan.baselines
    session.undo()
    assert list(session.plan.baselines) == [baseline]


def test_a_task_says_how_it_moved_from_the_baseline_that_is_compared(
    editor: Editor, form: BaselineForm, session: Session, id_of: IdOf, qtbot: QtBot, baseline: str
) -> None:
    qtbot.mouseClick(form.drawn, Qt.MouseButton.LeftButton)
    assert session.compared is not None
    session.do(edit_task, id_of("Shop"), duration=Duration.parse("1d"))
    session.select("tasks", id_of("Shop"))
    assert isinstance(editor.form, TaskForm)
    assert "than in As agreed: " in editor.form.drift.text()
    session.compare_with(None)
    assert editor.form.drift.text() == ""


def test_a_task_says_how_long_it_can_wait(
    editor: Editor, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.select("tasks", id_of("Invite everyone"))
    form = editor.form
    assert isinstance(form, TaskForm)
    qtbot.waitUntil(lambda: form.slack.text().startswith("Can wait "))
    critical = next(iter(session.schedule.critical))
    session.select("tasks", critical)
    qtbot.waitUntil(lambda: form.slack.text() == "")
