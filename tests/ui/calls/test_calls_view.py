"""Calls in the window: whom to ask, what to send them, what they said, and who is asked next."""

from collections.abc import Callable
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import assign, edit_person
from coordinator.plan.records import YesOrNo
from coordinator.store.file import PlanFile
from tests.people.village import START
from ui.calls.view import CallsView
from ui.session import Session

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton


def opened(view: CallsView, id_of: IdOf, qtbot: QtBot, task: str = "Fry") -> str:
    """Opens a call by its button; gives its id."""
    view.begin(id_of(task))
    qtbot.mouseClick(view.new_call.ask, LEFT)
    assert view.call is not None
    return view.call


def say(view: CallsView, qtbot: QtBot, person: str, answer: YesOrNo) -> None:
    QApplication.processEvents()  # rows that are new are shown by the event loop
    row = view.form.answers.rows.row(person)
    button = row.findChildren(QPushButton)[1 if answer is YesOrNo.YES else 2]
    assert button.accessibleName().endswith(f"says {answer}")
    qtbot.mouseClick(button, LEFT)


def said(view: CallsView, person: str) -> str:
    label = view.form.answers.rows.row(person).findChild(QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def asked(session: Session, call: str) -> list[str]:
    return sorted(session.plan.people[ask.person].name for ask in session.plan.asks_in(call))


def place_of(view: CallsView, row: int) -> QPoint:
    table = view.new_call.table
    rect = table.visualRect(table.model().index(row, 0))
    return QPoint(rect.left() + 10, rect.center().y())


def test_a_call_offers_the_fewest_people_with_the_chance_that_enough_say_yes(
    view: CallsView, id_of: IdOf
) -> None:
    view.begin(id_of("Fry"))
    call = view.new_call
    assert call.kind.currentText() == "Cooking 1: 2 open seats"
    assert call.count.value() == 2
    assert call.chance.text() == "7 people asked, 94% chance of 2 yes"
    assert call.ask.text() == "&Ask 7 people"
    assert call.closes.text() == "2026-03-07 09:00"


def test_those_who_can_t_be_asked_are_listed_with_the_reason(view: CallsView, id_of: IdOf) -> None:
    view.begin(id_of("Fry"))
    model = view.new_call.table.model()
    rows = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())}
    assert rows["Quiet"] == "wants no calls"
    assert rows["Away"].startswith("away until")
    assert rows["Cook 0"] == "✓ Cooking 1, free then"


def test_ticks_by_mouse_and_keyboard_change_the_chance(view: CallsView, id_of: IdOf, qtbot: QtBot) -> None:
    view.begin(id_of("Fry"))
    call = view.new_call
    qtbot.mouseClick(call.table.viewport(), LEFT, pos=place_of(view, 0))
    assert call.chance.text() == "6 people asked, 89% chance of 2 yes; less than 90 %; tick more people"
    call.table.setFocus()
    qtbot.keyClick(call.table, Qt.Key.Key_Space)
    assert call.chance.text() == "7 people asked, 94% chance of 2 yes"


def test_what_was_ticked_stays_when_the_plan_changes_elsewhere(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    view.begin(id_of("Fry"))
    qtbot.mouseClick(view.new_call.table.viewport(), LEFT, pos=place_of(view, 0))
    session.do(assign, id_of("Cook 7"), id_of("Bake"))
    assert view.new_call.table.candidates.people[0] == id_of("Cook 1")
    assert len(view.new_call.table.candidates.people) == 6


def test_more_confidence_asks_more_and_fewer_seats_fewer(view: CallsView, id_of: IdOf, qtbot: QtBot) -> None:
    view.begin(id_of("Fry"))
    view.new_call.confidence.setFocus()
    qtbot.keyClick(view.new_call.confidence, Qt.Key.Key_PageUp)  # the most there is
    assert "there is nobody more to ask" in view.new_call.chance.text()
    view.new_call.confidence.setValue(90)
    view.new_call.count.setFocus()
    qtbot.keyClick(view.new_call.count, Qt.Key.Key_Down)
    assert view.new_call.chance.text() == "4 people asked, 94% chance of 1 yes"


def test_asking_opens_the_call_as_one_edit_with_the_messages_to_send(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    call = opened(view, id_of, qtbot)
    assert asked(session, call) == [f"Cook {number}" for number in range(7)]
    assert session.undo_name == "call for Fry"
    messages = view.form.messages
    assert messages.isVisible()
    assert messages.people.count() == 7
    assert "Hello Cook 0," in messages.text.toPlainText()
    session.undo()
    assert not session.plan.calls
    assert view.pages.currentWidget() is view.empty


def test_a_closing_time_that_can_t_be_is_told_where_it_stands(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    view.begin(id_of("Fry"))
    for typed, complaint in (
        ("soon", "no date and time"),
        ("2026-01-01 09:00", "would close before it opens"),
    ):
        view.new_call.closes.setText(typed)
        qtbot.mouseClick(view.new_call.ask, LEFT)
        assert complaint in view.new_call.note.text()
    assert not session.plan.calls


def test_a_task_without_an_open_seat_is_not_called_for(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.failed) as told:
        view.begin(id_of("Rest"))
    assert "no open seat" in told.args[0]
    session.select("tasks", id_of("Rest"))
    assert not view.call_selected.isEnabled()
    session.select("tasks", id_of("Fry"))
    qtbot.mouseClick(view.call_selected, LEFT)
    assert view.pages.currentWidget() is view.new_call


def test_a_yes_takes_a_seat_and_undo_gives_it_back(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    opened(view, id_of, qtbot)
    view.form.tabs.setCurrentIndex(0)
    say(view, qtbot, id_of("Cook 3"), YesOrNo.YES)
    assert id_of("Cook 3") in session.plan.team(id_of("Fry"))
    assert said(view, id_of("Cook 3")) == "✓ yes, has a seat"
    assert "1 yes, 6 waiting; 1 place left" in view.form.state.text()
    session.undo()
    assert id_of("Cook 3") not in session.plan.team(id_of("Fry"))
    assert said(view, id_of("Cook 3")).startswith("… until Wed 4 Mar 09:00")


def test_a_filled_call_thanks_the_rest_and_tells_them_of_another_seat(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    opened(view, id_of, qtbot)
    view.form.tabs.setCurrentIndex(0)
    for name in ("Cook 0", "Cook 1"):
        say(view, qtbot, id_of(name), YesOrNo.YES)
    assert "filled; 2 yes" in view.form.state.text()
    assert "All seats are filled: 7 people are still to be thanked" in view.form.advice.text()
    messages = view.form.messages
    assert messages.kind.currentText() == "Thank you, to the rest"
    assert messages.people.count() == 5
    assert "another open seat at your level: Bake" in messages.text.toPlainText()
    messages.kind.setCurrentIndex(0)
    assert "Your seat in Fry" in messages.text.toPlainText()
    say(view, qtbot, id_of("Cook 2"), YesOrNo.YES)
    assert said(view, id_of("Cook 2")) == "yes, but no seat was left"


def test_it_is_noted_who_was_thanked_and_undo_takes_it_back(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot, tmp_path: Path
) -> None:
    call = opened(view, id_of, qtbot)
    messages = view.form.messages
    qtbot.mouseClick(messages.copy, LEFT)
    assert session.undo_name == "call for Fry"  # an invitation is no thanks
    view.form.tabs.setCurrentIndex(0)
    for name in ("Cook 0", "Cook 1"):
        say(view, qtbot, id_of(name), YesOrNo.YES)
    view.form.tabs.setCurrentWidget(messages)
    qtbot.mouseClick(messages.copy, LEFT)
    assert session.undo_name == "thank Cook 2 for Fry"
    assert "noted as thanked, which undo takes back" in messages.note.text()
    assert [messages.people.item(row).text() for row in range(2)] == ["✓ Cook 2", "Cook 3"]
    assert said(view, id_of("Cook 2")).endswith("thanked Mon 2 Mar")
    assert "6 people are still to be thanked" in view.form.advice.text()
    messages.ask_folder = lambda: str(tmp_path / "mails")
    qtbot.mouseClick(messages.save_mails, LEFT)
    assert len([*(tmp_path / "mails").iterdir()]) == 4  # nobody is thanked twice
    assert session.undo_name == "thank 4 people for Fry"
    messages.kind.setCurrentIndex(0)
    qtbot.mouseClick(messages.save_mails, LEFT)
    assert not view.form.advice.text()
    for _ in range(3):
        session.undo()
    assert all(ask.thanked_at is None for ask in session.plan.asks_in(call))


def test_too_many_refusals_make_the_next_wave_due_and_the_call_the_first_of_the_list(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    opened(view, id_of, qtbot, "Bake")
    fry = opened(view, id_of, qtbot)
    view.form.tabs.setCurrentIndex(0)
    for number in range(4):
        say(view, qtbot, id_of(f"Cook {number}"), YesOrNo.NO)
    assert not view.form.next_part.isVisible()
    for number in range(4, 6):
        say(view, qtbot, id_of(f"Cook {number}"), YesOrNo.NO)
    assert view.calls.ids[0] == fry
    assert [view.calls.needs(call) for call in view.calls.ids] == [True, False]
    assert view.call == fry
    assert view.form.next_part.isVisible()
    assert "ask the next" in view.form.advice.text()
    assert view.form.next_words.text().startswith("1 person asked")
    qtbot.mouseClick(view.form.ask_next, LEFT)
    assert len(asked(session, fry)) == 8
    assert view.form.messages.kind.currentText() == "Invitations, wave 2"


def test_a_call_is_closed_changed_and_deleted_and_each_is_undone(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    call = opened(view, id_of, qtbot)
    view.form.hours.editor.setFocus()
    qtbot.keyClick(view.form.hours.editor, Qt.Key.Key_Up)
    assert session.plan.calls[call].answer_hours == 49
    qtbot.mouseClick(view.form.close_now, LEFT)
    assert session.plan.calls[call].closed_at is not None
    assert not view.form.close_now.isEnabled()
    qtbot.mouseClick(view.form.delete, LEFT)
    assert view.pages.currentWidget() is view.empty
    for _ in range(3):
        session.undo()
    assert session.plan.calls[call].answer_hours == 48
    assert session.plan.calls[call].closed_at is None


def test_a_message_is_copied_and_saved_as_mail_event_and_table(
    view: CallsView, id_of: IdOf, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(view, id_of, qtbot)
    messages = view.form.messages
    messages.people.setFocus()
    qtbot.keyClick(messages.people, Qt.Key.Key_Down)
    qtbot.mouseClick(messages.copy, LEFT)
    assert "Hello Cook 1," in QGuiApplication.clipboard().text()
    messages.ask_folder = lambda: str(tmp_path / "mails")
    qtbot.mouseClick(messages.save_mails, LEFT)
    mails = sorted((tmp_path / "mails").iterdir())
    assert len(mails) == 7
    assert message_from_bytes(mails[0].read_bytes(), policy=default)["To"] == "Cook 0 <cook0@example.org>"
    assert "7 mails saved in" in messages.note.text()
    messages.ask_save_path = lambda name, filters: str(tmp_path / name)
    qtbot.mouseClick(messages.save_event, LEFT)
    assert (tmp_path / "Cook 1.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    qtbot.mouseClick(messages.save_table, LEFT)
    table = (tmp_path / "messages.csv").read_text("utf-8-sig")
    assert table.startswith("Name,Email,Subject,Message,Code")
    assert table.count("@example.org") == 7


def test_an_event_is_saved_for_a_name_that_no_file_can_have(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot, tmp_path: Path
) -> None:
    for person in list(session.plan.people.values()):
        session.do(edit_person, person.id, name=person.name.replace(" ", "/"))
    opened(view, id_of, qtbot)
    view.form.messages.ask_save_path = lambda name, filters: str(tmp_path / name)
    qtbot.mouseClick(view.form.messages.save_event, LEFT)
    (written,) = tmp_path.glob("Cook_*.ics")
    assert written.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_folder_that_can_t_be_written_is_told(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(view, id_of, qtbot)
    (tmp_path / "taken").write_text("a file")
    view.form.messages.ask_folder = lambda: str(tmp_path / "taken")
    with qtbot.waitSignal(session.failed):
        qtbot.mouseClick(view.form.messages.save_mails, LEFT)


def test_silence_until_the_answer_is_due_makes_the_next_wave_due(
    session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    time = datetime(2026, 3, 2, 9, 30, tzinfo=ZoneInfo("Europe/London"))
    session.close()
    clocked = Session(PlanFile.open(session.path), clock=lambda: time)
    view = CallsView(clocked)
    qtbot.addWidget(view)
    view.show()
    call = opened(view, id_of, qtbot)
    assert clocked.plan.calls[call].opened_at == START + 30
    assert not view.calls.needs(call)
    time += timedelta(days=2)
    with qtbot.waitSignal(clocked.ticked):
        clocked.tick()
    assert view.calls.needs(call)
    assert "7 silent; 2 places left" in view.form.state.text()
    assert view.form.table_of_next.candidates.people == [id_of("Cook 7")]
    clocked.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_list_is_gone_through_by_keyboard(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot, key: Qt.Key
) -> None:
    first, second = opened(view, id_of, qtbot, "Bake"), opened(view, id_of, qtbot)
    ids = view.calls.ids
    assert {*ids} == {first, second}
    view.show_call(ids[0] if key == Qt.Key.Key_Down else ids[1])
    view.list.setFocus()
    qtbot.keyClick(view.list, key)
    assert view.form.row == (ids[1] if key == Qt.Key.Key_Down else ids[0])


def test_what_was_ticked_by_hand_for_one_call_is_not_asked_by_another(
    view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    bake, fry = opened(view, id_of, qtbot, "Bake"), opened(view, id_of, qtbot)
    for call in (bake, fry):
        view.show_call(call)
        for ask in list(session.plan.asks_in(call)):
            view.form.answers.say(ask.person, YesOrNo.NO)
    candidates = view.form.table_of_next.candidates
    wanted = candidates.people
    assert wanted
    for _ in wanted:
        candidates.toggle(0)
    assert not candidates.people
    view.show_call(bake)
    assert candidates.people
    view.show_call(fry)
    assert candidates.people == wanted
