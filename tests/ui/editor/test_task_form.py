"""The form of a task: every field is written when its editing is finished, and says why where it can't be."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import delete_tasks, edit_task
from coordinator.plan.moments import parse_moment
from coordinator.plan.records import Status
from ui.editor.editor import Editor
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


def test_the_top_says_when_it_runs_and_what_is_the_matter(
    form: TaskForm, session: Session, id_of: IdOf
) -> None:
    assert form.time.text() == "Wed 4 Mar 14:00 – Thu 5 Mar 14:00"
    assert form.critical.text().startswith("● Critical")
    assert not form.findings.isVisible()
    session.do(edit_task, id_of("Cook"), deadline=parse_moment("2026-03-04T18:00"))
    assert form.findings.isVisible()
    assert "after its deadline" in form.findings.text()


def test_a_new_name_is_written_on_enter(form: TaskForm, type_into: Type, session: Session) -> None:
    type_into(form.name, "Cook for all")
    assert form.task.name == "Cook for all"
    assert session.file.undo_name == "rename Cook to Cook for all"


def test_leaving_a_field_writes_it_too(form: TaskForm, type_into: Type, qtbot: QtBot) -> None:
    type_into(form.name, "Cook for all", enter=False)
    qtbot.keyClick(form.name.editor, Qt.Key.Key_Tab)
    assert form.task.name == "Cook for all"


def test_what_does_not_differ_is_not_written(form: TaskForm, type_into: Type, session: Session) -> None:
    type_into(form.name, "Cook")
    type_into(form.estimate, "1d")
    assert session.file.undo_name is None


@pytest.mark.parametrize(
    ("typed", "duration", "effort", "shown"),
    [
        ("3d", Duration(3, "d"), None, "3d"),
        (" 90m ", Duration(90, "m"), None, "90m"),
        ("2ed", Duration(2, "d", True), None, "2ed"),
        ("~16h", None, Duration(16, "h"), "16h effort"),
        ("2w effort", None, Duration(2, "w"), "2w effort"),
        ("", None, None, ""),
    ],
)
def test_an_estimate_is_a_duration_an_effort_or_none(
    form: TaskForm,
    type_into: Type,
    typed: str,
    duration: Duration | None,
    effort: Duration | None,
    shown: str,
) -> None:
    type_into(form.estimate, typed)
    assert (form.task.duration, form.task.effort) == (duration, effort)
    assert form.estimate.editor.text() == shown


def test_a_refused_value_goes_back_and_the_reason_stands_below(
    qtbot: QtBot, form: TaskForm, type_into: Type, session: Session
) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        type_into(form.estimate, "soon")
    assert form.estimate.editor.text() == "1d"
    assert form.estimate.note.isVisible()
    assert form.estimate.note.text().startswith("✕ 'soon' is not a duration")
    assert "'soon' is not a duration" in failed.args[0]
    type_into(form.estimate, "2d")
    assert not form.estimate.note.isVisible()


def test_what_is_being_typed_outlives_changes_elsewhere(
    form: TaskForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    type_into(form.name, "Cook a lo", enter=False)
    session.do(edit_task, id_of("Shop"), name="Buy")
    session.do(edit_task, form.row, priority=700)
    assert form.name.editor.text() == "Cook a lo"
    assert form.name.editor.hasFocus()
    assert form.priority.editor.value() == 700


def test_undo_shows_at_once(form: TaskForm, type_into: Type, session: Session) -> None:
    type_into(form.name, "Cook for all")
    session.undo()
    assert form.name.editor.text() == "Cook"


def test_ctrl_z_is_the_windows_unless_something_is_being_typed(
    qtbot: QtBot, editor: Editor, form: TaskForm, type_into: Type, session: Session
) -> None:
    undo = QAction(editor)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(session.undo)
    editor.addAction(undo)
    type_into(form.name, "Cook for all")
    type_into(form.name, "Cook for m", enter=False)
    qtbot.keyClick(form.name.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.task.name == "Cook for all"
    qtbot.keyClick(form.name.editor, Qt.Key.Key_Escape)
    qtbot.keyClick(form.name.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.task.name == form.name.editor.text() == "Cook"


def test_esc_drops_what_was_typed(qtbot: QtBot, form: TaskForm, type_into: Type, session: Session) -> None:
    type_into(form.name, "Coo", enter=False)
    qtbot.keyClick(form.name.editor, Qt.Key.Key_Escape)
    assert form.name.editor.text() == "Cook"
    assert session.file.undo_name is None


def test_what_was_typed_is_written_before_another_task_is_shown(
    form: TaskForm, type_into: Type, session: Session, id_of: IdOf
) -> None:
    cook = form.row
    type_into(form.name, "Cook for all", enter=False)
    session.select("tasks", id_of("Shop"))
    assert session.plan.tasks[cook].name == "Cook for all"
    assert form.name.editor.text() == "Shop"


def test_a_deleted_task_leaves_the_form_without_an_edit(
    editor: Editor, form: TaskForm, type_into: Type, session: Session
) -> None:
    type_into(form.name, "Cook for all", enter=False)
    session.do(delete_tasks, [form.row])
    assert editor.form.table == "header"
    assert session.file.undo_name == "delete Cook"


def test_priority_group_and_notes_are_written(
    qtbot: QtBot, form: TaskForm, type_into: Type, choose: Choose, id_of: IdOf
) -> None:
    type_into(form.priority, "800")
    choose(form.parent_group, "Venue")
    type_into(form.notes, "Ask *Ana* for the pots", enter=False)
    form.name.editor.setFocus()
    assert form.task.priority == 800
    assert form.task.parent == id_of("Venue")
    assert form.task.notes == "Ask *Ana* for the pots"


def test_a_task_can_leave_its_group(form: TaskForm, choose: Choose) -> None:
    choose(form.parent_group, "No group")
    assert form.task.parent is None


def test_a_task_marked_done_keeps_when_it_was(form: TaskForm, choose: Choose, type_into: Type) -> None:
    assert not form.started.isVisible()
    choose(form.status, "Done")
    assert form.task.status is Status.DONE
    assert form.started.editor.text() == "2026-03-04 14:00"
    assert form.finished.editor.text() == "2026-03-05 14:00"
    type_into(form.finished, "2026-03-06 10:00")
    assert form.task.actual_finish == parse_moment("2026-03-06T10:00")
    choose(form.status, "To do")
    assert form.task.actual_start is None
    assert not form.finished.isVisible()


def test_a_turning_wheel_changes_no_value(qtbot: QtBot, form: TaskForm, session: Session) -> None:
    for widget in (form.priority.editor, form.parent_group.editor):
        widget.setFocus()
        wheel = QWheelEvent(
            QPointF(5, 5),
            widget.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, wheel)
    assert session.file.undo_name is None


# times


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("2026-03-09 10:30", "2026-03-09T10:30", "2026-03-09T10:30"),
        ("2026-03-09", "2026-03-09T09:00", "2026-03-09T18:00"),
        ("2026-03-08", "2026-03-08T00:00", "2026-03-09T00:00"),
    ],
)
def test_a_date_alone_is_the_start_or_end_of_that_days_work(
    form: TaskForm, type_into: Type, typed: str, start: str, end: str
) -> None:
    type_into(form.not_before, typed)
    type_into(form.pinned_start, typed)
    type_into(form.deadline, typed)
    assert form.task.not_before == form.task.pinned_start == parse_moment(start)
    assert form.task.deadline == parse_moment(end)


def test_a_time_is_cleared_by_an_empty_line(form: TaskForm, type_into: Type) -> None:
    type_into(form.deadline, "2026-03-09")
    type_into(form.deadline, "")
    assert form.task.deadline is None


def test_what_is_no_date_is_refused_with_an_example(form: TaskForm, type_into: Type) -> None:
    type_into(form.deadline, "next week")
    assert form.deadline.note.text() == (
        "✕ 'next week' is no date and time; write one such as 2027-06-19 10:00"
    )


def test_a_day_is_chosen_from_the_calendar(form: TaskForm, type_into: Type, qapp: QApplication) -> None:
    type_into(form.deadline, "2026-03-09 10:30")
    form.deadline.open_calendar()
    popup = qapp.activePopupWidget()
    assert isinstance(popup, QMenu)
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 9)
    calendar.clicked.emit(QDate(2026, 3, 12))
    assert form.deadline.editor.text() == "2026-03-12 10:30"
    assert form.task.deadline == parse_moment("2026-03-12T10:30")


# groups and several


def test_a_group_has_no_estimate_seats_or_team(form: TaskForm, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Food"))
    for widget in (form.estimate, form.priority, form.seats, form.team, form.status):
        assert not widget.isVisible()
    assert form.time.text() == "Mon 2 Mar 09:00 – Thu 5 Mar 14:00"
    groups = [form.parent_group.editor.itemText(i) for i in range(form.parent_group.editor.count())]
    assert groups == ["No group", "Venue"], "a group is not offered itself"


def test_a_task_is_repeated_by_saying_how_often(
    qtbot: QtBot, form: TaskForm, session: Session, type_into: Type
) -> None:
    name = form.task.name
    type_into(form.repeat, "every week")
    qtbot.waitUntil(form.repeat.note.isVisible)
    assert "every week x10" in form.repeat.note.text()
    type_into(form.repeat, "every week x3")
    qtbot.waitUntil(lambda: f"{name} 3" in {task.name for task in session.plan.tasks.values()})
    assert session.undo_name == f"repeat {name} 3 times"
