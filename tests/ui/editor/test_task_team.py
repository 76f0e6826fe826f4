"""The seats and the team in the form of a task."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import assign, edit_person
from coordinator.plan.records import Seat
from ui.editor.editor import Editor
from ui.editor.seats import SeatRow
from ui.editor.task_form import TaskForm
from ui.editor.team import PlaceRow
from ui.session import Session

IdOf = Callable[[str], str]
Type = Callable[..., None]
Choose = Callable[..., None]
OpenMenu = Callable[..., QMenu]


@pytest.fixture
def form(editor: Editor, session: Session, id_of: IdOf) -> TaskForm:
    session.select("tasks", id_of("Cook"))
    assert isinstance(editor.form, TaskForm)
    return editor.form


def seat(form: TaskForm, index: int) -> SeatRow:
    row = form.seats.rows.row(index)
    assert isinstance(row, SeatRow)
    return row


def place(form: TaskForm, key: Any) -> PlaceRow:
    row = form.team.rows.row(key)
    assert isinstance(row, PlaceRow)
    return row


def test_a_seat_is_added_by_skill_and_level(
    qtbot: QtBot, form: TaskForm, type_into: Type, id_of: IdOf
) -> None:
    type_into(form.seats.adding, "driving 2")
    qtbot.waitUntil(lambda: len(form.task.seats) == 3)
    assert form.task.seats[2] == Seat(skill=id_of("Driving"), level=2)
    assert form.seats.adding.editor.text() == ""


def test_a_seat_for_a_new_skill_adds_the_skill_in_the_same_step(
    qtbot: QtBot, form: TaskForm, type_into: Type, session: Session
) -> None:
    type_into(form.seats.adding, "First aid 1")
    qtbot.waitUntil(lambda: len(form.task.seats) == 3)
    assert session.plan.skills[form.task.seats[2].skill].name == "First aid"
    session.undo()
    assert "First aid" not in {skill.name for skill in session.plan.skills.values()}


def test_all_of_a_seat_can_be_changed(
    qtbot: QtBot, form: TaskForm, type_into: Type, choose: Choose, id_of: IdOf
) -> None:
    row = seat(form, 0)
    choose(row.skill, "Leading")
    type_into(row.level, "1")
    type_into(row.count, "3")
    type_into(row.share, "50")
    row.stretch.editor.setFocus()
    qtbot.keyClick(row.stretch.editor, Qt.Key.Key_Space)
    changed = Seat(skill=id_of("Leading"), level=1, count=3, share=50, stretch=True)
    assert form.task.seats[0] == changed


def test_a_level_is_shown_by_the_name_that_the_plan_gives_it(form: TaskForm) -> None:
    assert seat(form, 0).level.editor.text() == "2 cook"


def test_a_seat_is_removed(qtbot: QtBot, form: TaskForm) -> None:
    qtbot.mouseClick(seat(form, 0).remove, Qt.MouseButton.LeftButton)
    assert [each.stretch for each in form.task.seats] == [True]


def test_the_menu_of_an_open_seat_puts_someone_on_it(
    form: TaskForm, open_menu: OpenMenu, id_of: IdOf
) -> None:
    assert place(form, 0).holder.text() == "Open ▾"
    menu = open_menu(place(form, 0).holder)
    first = menu.actions()[0]
    assert "Ana" in first.text()
    assert "Cooking 3" in first.text()
    assert not next(action for action in menu.actions() if "Dee" in action.text()).isEnabled()
    first.trigger()
    menu.close()
    assert form.plan.holders(form.row) == [id_of("Ana"), None]
    assert place(form, 0).holder.text() == "Ana"


def test_a_learner_in_a_stretch_seat_is_marked(form: TaskForm, session: Session, id_of: IdOf) -> None:
    session.do(assign, id_of("Ana"), form.row)
    session.do(assign, id_of("Bo"), form.row)
    assert {place(form, 0).holder.text(), place(form, 1).holder.text()} == {"Ana", "↗ Bo"}


def test_someone_is_taken_off(qtbot: QtBot, form: TaskForm, session: Session, id_of: IdOf) -> None:
    session.do(assign, id_of("Ana"), form.row)
    qtbot.mouseClick(place(form, 0).remove, Qt.MouseButton.LeftButton)
    assert form.plan.holders(form.row) == [None, None]
    assert not place(form, 0).remove.isVisible()


def test_those_beyond_the_seats_are_listed_as_such(
    qtbot: QtBot, form: TaskForm, session: Session, id_of: IdOf, open_menu: OpenMenu
) -> None:
    session.select("tasks", id_of("Decorate"))
    assert form.team.nobody.isVisible()
    menu = open_menu(form.team.adding)
    next(action for action in menu.actions() if "Dee" in action.text()).trigger()
    menu.close()
    row = place(form, id_of("Dee"))
    assert row.asked.text() == "Beyond the seats"
    assert row.holder.text() == "Dee"
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    assert form.plan.team(form.row) == []


def test_a_change_to_someones_level_shows_in_the_team(form: TaskForm, session: Session, id_of: IdOf) -> None:
    session.do(edit_person, id_of("Bo"), levels={id_of("Cooking"): 2})
    session.do(assign, id_of("Bo"), form.row)
    assert "Bo" in {place(form, 0).holder.text(), place(form, 1).holder.text()}
