"""The form of a person: levels, aims, own hours, absences, and the way to their tasks."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import add_person, add_skill, assign, edit_person
from coordinator.plan.moments import parse_moment
from coordinator.plan.records import Kind
from ui.editor.editor import Editor
from ui.editor.person_form import AbsenceRow, LevelRow, PersonForm, TaskRow
from ui.session import Session

IdOf = Callable[[str], str]
Type = Callable[..., None]
Choose = Callable[..., None]


@pytest.fixture
def form(editor: Editor, session: Session, id_of: IdOf) -> PersonForm:
    session.select("people", id_of("Cai"))
    assert isinstance(editor.form, PersonForm)
    return editor.form


def level(form: PersonForm, skill: str) -> LevelRow:
    row = form.levels.row(skill)
    assert isinstance(row, LevelRow)
    return row


def absence(form: PersonForm, index: int) -> AbsenceRow:
    row = form.absences.row(index)
    assert isinstance(row, AbsenceRow)
    return row


def test_name_email_and_kind_are_written(form: PersonForm, type_into: Type, choose: Choose) -> None:
    type_into(form.name, "Caitlin")
    type_into(form.email, "cai@example.org")
    choose(form.kind, "Thing")
    assert (form.person.name, form.person.email) == ("Caitlin", "cai@example.org")
    assert form.person.kind is Kind.THING


def test_a_name_that_is_taken_is_refused_below_the_field(form: PersonForm, type_into: Type) -> None:
    type_into(form.name, "ana")
    assert form.name.note.isVisible()
    assert form.name.editor.text() == "Cai"


def test_levels_and_aims_are_set_for_every_skill(form: PersonForm, type_into: Type, id_of: IdOf) -> None:
    cooking = id_of("Cooking")
    type_into(level(form, cooking).level, "2")
    type_into(level(form, cooking).aim, "3")
    assert form.person.levels[cooking] == 2
    assert form.person.aims == {cooking: 3}
    type_into(level(form, cooking).aim, "0")
    assert form.person.aims == {}
    assert "3 chef" in level(form, cooking).level.editor.toolTip()


def test_a_new_skill_gets_a_row_and_the_cursor_stays(
    form: PersonForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    type_into(form.email, "cai@", enter=False)
    session.do(add_skill, "Singing")
    assert level(form, id_of("Singing")).level.editor.value() == 0
    assert form.email.editor.text() == "cai@"
    assert form.email.editor.hasFocus()


def test_own_hours_begin_as_the_plans_and_are_changed_by_the_day(
    qtbot: QtBot, form: PersonForm, type_into: Type
) -> None:
    assert not form.week.isVisible()
    form.own_week.editor.setFocus()
    qtbot.keyClick(form.own_week.editor, Qt.Key.Key_Space)
    assert form.week.days[0].editor.text() == "09:00-12:00, 13:00-18:00"
    type_into(form.week.days[5], "14-16:30, 10:00-12:00")
    type_into(form.week.days[0], "")
    assert form.person.week is not None
    assert form.person.week[5] == ((600, 720), (840, 990))
    assert form.person.week[0] == ()
    assert form.week.days[5].editor.text() == "10:00-12:00, 14:00-16:30"
    qtbot.keyClick(form.own_week.editor, Qt.Key.Key_Space)
    assert form.person.week is None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("morning", "'morning' is not a time of day; write hours as 09:00-12:00"),
        ("12:00-09:00", "ends before it starts"),
        ("09:00-12:00, 11:00-13:00", "overlap"),
        ("09:00-25:00", "'25:00' is not a time of day"),
    ],
)
def test_hours_that_make_no_sense_are_refused(
    form: PersonForm, type_into: Type, session: Session, typed: str, reason: str
) -> None:
    session.do(edit_person, form.row, week=session.plan.calendar.week)
    type_into(form.week.days[0], typed)
    assert reason in form.week.days[0].note.text()
    assert form.week.days[0].editor.text() == "09:00-12:00, 13:00-18:00"


def test_absences_are_added_changed_and_removed(qtbot: QtBot, form: PersonForm, type_into: Type) -> None:
    qtbot.mouseClick(form.add_absence, Qt.MouseButton.LeftButton)
    assert len(form.person.absences) == 2
    row = absence(form, 1)
    type_into(row.finish, "2026-03-12")
    type_into(row.start, "2026-03-10")
    type_into(row.reason, "holiday")
    added = form.person.absences[1]
    assert (added.start, added.finish) == (
        parse_moment("2026-03-10T09:00"),
        parse_moment("2026-03-12T18:00"),
    )
    assert added.name == "holiday"
    qtbot.mouseClick(absence(form, 0).remove, Qt.MouseButton.LeftButton)
    assert form.person.absences == (added,)
    assert absence(form, 0).reason.editor.text() == "holiday"


def test_an_absence_that_ends_before_it_starts_is_refused(form: PersonForm, type_into: Type) -> None:
    type_into(absence(form, 0).finish, "2026-03-01")
    assert "ends before it starts" in absence(form, 0).finish.note.text()
    assert absence(form, 0).finish.editor.text() == "2026-03-07 09:00"


def test_their_tasks_stand_in_order_of_time_and_lead_there(
    qtbot: QtBot, form: PersonForm, session: Session, id_of: IdOf
) -> None:
    session.do(assign, form.row, id_of("Put up the stage"))
    session.do(assign, form.row, id_of("Invite everyone"))
    tasks = [row for row in form.tasks.parts if isinstance(row, TaskRow)]
    starts = [row.button.text() for row in tasks]
    assert len(starts) == 3
    assert starts[0] == "Mon 2 Mar 09:00  Choose the hall"
    moments = [session.schedule.placements[task].start for task in form.tasks.keys_shown()]
    assert moments == sorted(moments)
    qtbot.mouseClick(tasks[0].button, Qt.MouseButton.LeftButton)
    assert session.selection.ids == (id_of("Choose the hall"),)


def test_someone_without_skills_and_tasks_is_told_what_is_missing(
    form: PersonForm, session: Session, id_of: IdOf
) -> None:
    session.select("people", id_of("Dee"))
    assert form.no_tasks.isVisible()
    assert not form.no_skills.isVisible()


def test_what_is_typed_in_a_row_that_goes_is_let_go(
    form: PersonForm, type_into: Type, session: Session
) -> None:
    type_into(absence(form, 0).reason, "a long visit", enter=False)
    session.do(edit_person, form.row, absences=())
    assert form.person.absences == ()
    assert session.file.undo_name == "change the absences of Cai"


def test_a_person_renamed_elsewhere_shows_at_once(form: PersonForm, session: Session) -> None:
    session.do(edit_person, form.row, name="Kai")
    assert form.name.editor.text() == "Kai"
    session.do(add_person, "Zoe")
    assert form.name.editor.text() == "Kai"
    session.do(edit_person, form.row, absences=(replace(form.person.absences[0], name="trip"),))
    assert absence(form, 0).reason.editor.text() == "trip"


def test_what_is_being_typed_stays_with_what_it_is_about_when_a_row_above_goes(
    qtbot: QtBot, form: PersonForm, type_into: Type
) -> None:
    qtbot.mouseClick(form.add_absence, Qt.MouseButton.LeftButton)
    type_into(absence(form, 0).reason, "fair in town", enter=False)
    qtbot.mouseClick(absence(form, 0).remove, Qt.MouseButton.LeftButton)
    form.name.editor.setFocus()
    assert [each.name for each in form.person.absences] == [""]
