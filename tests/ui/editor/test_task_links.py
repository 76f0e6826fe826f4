"""What a task waits for, and what waits for it, in its form."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import link
from coordinator.plan.records import LinkType
from ui.editor.editor import Editor
from ui.editor.link_rows import LinkRow
from ui.editor.task_form import TaskForm
from ui.session import Session

IdOf = Callable[[str], str]
Type = Callable[..., None]
Choose = Callable[..., None]


@pytest.fixture
def form(editor: Editor, session: Session, id_of: IdOf) -> TaskForm:
    session.select("tasks", id_of("Cook"))
    assert isinstance(editor.form, TaskForm)
    return editor.form


def waiting(form: TaskForm, other: str) -> LinkRow:
    row = form.waits_for.rows.row((other, 0))
    assert isinstance(row, LinkRow)
    return row


def test_a_predecessor_is_added_by_name(qtbot: QtBot, form: TaskForm, type_into: Type, id_of: IdOf) -> None:
    type_into(form.waits_for.adding, "choose the hall")
    qtbot.waitUntil(lambda: len(list(form.plan.links_to(form.row))) == 2)
    assert {each.predecessor for each in form.plan.links_to(form.row)} == {
        id_of("Shop"),
        id_of("Choose the hall"),
    }


def test_a_name_is_completed_from_a_part_of_it(qtbot: QtBot, form: TaskForm, id_of: IdOf) -> None:
    adding = form.waited_for_by.adding
    adding.editor.setFocus()
    qtbot.keyClicks(adding.editor, "vite")
    completer = adding.editor.completer()
    assert completer is not None
    assert completer.completionCount() == 1
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(list(form.plan.links_from(form.row))) == 2)
    assert id_of("Invite everyone") in {each.successor for each in form.plan.links_from(form.row)}
    assert adding.editor.text() == ""


def test_a_link_that_closes_a_circle_is_refused_below_the_line(
    qtbot: QtBot, form: TaskForm, type_into: Type
) -> None:
    type_into(form.waits_for.adding, "Open the doors")
    qtbot.waitUntil(lambda: form.waits_for.adding.note.isVisible())
    assert "circle" in form.waits_for.adding.note.text()
    assert form.waits_for.adding.editor.text() == "Open the doors"


def test_an_unknown_task_is_refused_below_the_line(qtbot: QtBot, form: TaskForm, type_into: Type) -> None:
    type_into(form.waits_for.adding, "Nothing like it")
    qtbot.waitUntil(lambda: form.waits_for.adding.note.isVisible())
    assert "There is no task called Nothing like it" in form.waits_for.adding.note.text()


def test_type_and_lag_of_a_link_are_changed(
    form: TaskForm, type_into: Type, choose: Choose, id_of: IdOf
) -> None:
    row = waiting(form, id_of("Shop"))
    type_into(row.lag, "-2h")
    choose(row.type, "start to start")
    changed = next(iter(form.plan.links_to(form.row)))
    assert (changed.type, changed.lag) == (LinkType.START_START, Duration(-2, "h"))
    assert waiting(form, id_of("Shop")) is row, "the row stays while its link changes"
    type_into(row.lag, "later")
    assert row.lag.note.isVisible()
    assert row.lag.editor.text() == "-2h"


def test_a_link_is_removed(qtbot: QtBot, form: TaskForm, id_of: IdOf) -> None:
    qtbot.mouseClick(waiting(form, id_of("Shop")).remove, Qt.MouseButton.LeftButton)
    assert not list(form.plan.links_to(form.row))


def test_the_name_in_a_link_leads_there(qtbot: QtBot, form: TaskForm, session: Session, id_of: IdOf) -> None:
    shop = id_of("Shop")
    qtbot.mouseClick(waiting(form, shop).other, Qt.MouseButton.LeftButton)
    assert session.selection.ids == (shop,)
    assert form.name.editor.text() == "Shop"


def test_what_is_typed_in_one_link_outlives_another_link(
    form: TaskForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    row = waiting(form, id_of("Shop"))
    type_into(row.lag, "3", enter=False)
    session.do(link, id_of("Agree the menu"), form.row)
    assert waiting(form, id_of("Shop")) is row
    assert row.lag.editor.text() == "3"
    assert row.lag.editor.hasFocus()
