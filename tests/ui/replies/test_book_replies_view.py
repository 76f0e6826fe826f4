"""Replies from the plan book in the window: pasted or dropped, shown, and accepted or left one by one."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coordinator.people.book_replies import Offer, Saying, code_of
from coordinator.plan import edits
from coordinator.plan.codes import new_code
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.records import Seat, Status
from tests.ui.conftest import START
from ui.labels import LinkButton
from ui.replies.view import BookReplies, ReplyRow
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def replies(qtbot: QtBot, window: MainWindow) -> BookReplies:
    window.actions_["book_replies"].trigger()
    assert window.book_replies.isVisible()
    return window.book_replies


def paste(qtbot: QtBot, replies: BookReplies, text: str) -> None:
    replies.paste.selectAll()
    qtbot.keyClicks(replies.paste, text)
    wait(qtbot, replies)


def wait(qtbot: QtBot, replies: BookReplies) -> None:
    qtbot.waitUntil(lambda: not replies.busy)


def rows(replies: BookReplies) -> list[ReplyRow]:
    found = [replies.rows.row(key) for key in replies.rows.keys_shown()]
    return [row for row in found if isinstance(row, ReplyRow)]


def take(session: Session, id_of: IdOf, person: str, task: str) -> str:
    return code_of(session.plan, Offer(Saying.TAKE, id_of(person), id_of(task), id_of("Cooking"), 2))


def test_a_pasted_code_changes_nothing_until_it_is_accepted_and_is_undone_in_one_step(
    qtbot: QtBot, replies: BookReplies, session: Session, id_of: IdOf
) -> None:
    paste(qtbot, replies, f"Gladly! {take(session, id_of, 'Ana', 'Cook')}")
    (row,) = rows(replies)
    assert row.said.text() == "✓ Ana takes a seat of Cook"
    assert id_of("Ana") not in session.plan.team(id_of("Cook"))
    qtbot.mouseClick(row.accept, Qt.MouseButton.LeftButton)
    assert id_of("Ana") in session.plan.team(id_of("Cook"))
    wait(qtbot, replies)
    (row,) = rows(replies)
    assert "was taken in; there is nothing to do" in row.said.text()
    assert not row.accept.isVisible()
    session.undo()
    assert id_of("Ana") not in session.plan.team(id_of("Cook"))


def test_what_is_left_is_shown_no_more_and_changes_nothing(
    qtbot: QtBot, replies: BookReplies, session: Session, id_of: IdOf
) -> None:
    done = code_of(session.plan, Offer(Saying.DONE, id_of("Ana"), id_of("Agree the menu")))
    paste(qtbot, replies, f"{take(session, id_of, 'Ana', 'Cook')} and {done}")
    first, second = rows(replies)
    qtbot.mouseClick(first.leave, Qt.MouseButton.LeftButton)
    (row,) = rows(replies)
    assert row is second
    qtbot.mouseClick(row.accept, Qt.MouseButton.LeftButton)
    assert session.plan.tasks[id_of("Agree the menu")].status is Status.DONE
    assert id_of("Ana") not in session.plan.team(id_of("Cook"))


def test_for_a_filled_seat_another_is_offered(
    qtbot: QtBot, replies: BookReplies, session: Session, id_of: IdOf
) -> None:
    code = take(session, id_of, "Ana", "Cook")
    for name in ("Eve", "Fay"):
        session.do(edits.add_person, name, levels={id_of("Cooking"): 2})
        session.do(edits.assign, id_of(name), id_of("Cook"))
    seats = (Seat(skill=id_of("Cooking"), level=2),)
    fields = {"duration": Duration(2, "h"), "not_before": START + 7 * DAY}
    session.do(edits.add_task, "Bake", seats=seats, **fields)
    paste(qtbot, replies, code)
    (row,) = rows(replies)
    assert row.said.text() == "! The seat of Cook is filled, or its task is done; offer Ana Bake"
    assert not row.accept.isVisible()
    (offer,) = row.offers.keys_shown()
    button = row.offers.row(offer).findChildren(LinkButton)[0]
    assert button.text() == "Bake: Cooking 3, free then"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.selection.task == id_of("Bake")


def test_a_question_is_all_the_words_of_one_reply_and_waits_under_answers(
    qtbot: QtBot, replies: BookReplies, session: Session, id_of: IdOf
) -> None:
    for person, words in (("Bo", "Where is the van?"), ("Dee", "May I bring a dog?")):
        code = code_of(session.plan, Offer(Saying.QUESTION, id_of(person)))
        replies.read_text(f"{words}\n{code}")
    wait(qtbot, replies)
    for _ in range(2):
        # what is read is shown a moment after the reading has ended
        qtbot.waitUntil(lambda: any(row.accept.isVisible() for row in rows(replies)))
        row = next(row for row in rows(replies) if row.accept.isVisible())
        qtbot.mouseClick(row.accept, Qt.MouseButton.LeftButton)
        wait(qtbot, replies)
    asked = {(each.asked_by, each.text) for each in session.plan.questions.values()}
    assert asked == {(id_of("Bo"), "Where is the van?"), (id_of("Dee"), "May I bring a dog?")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no code at all", "No code stands here; a code looks like K7QM2-PXR9D"),
        (new_code(), "! No code of this plan"),
    ],
)
def test_what_cannot_be_read_is_told(qtbot: QtBot, replies: BookReplies, text: str, told: str) -> None:
    paste(qtbot, replies, text)
    said = [row.said.text() for row in rows(replies)] or [replies.state.text()]
    assert said[0].startswith(told)


def test_mails_that_are_dropped_go_to_the_replies_that_they_are(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf, tmp_path: Path
) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Fair"
    mail.set_content(f"Yes\n{take(session, id_of, 'Ana', 'Cook')}")
    (tmp_path / "ana.eml").write_bytes(mail.as_bytes())
    (tmp_path / "bo.txt").write_text("I would rather not")
    window._read_replies([tmp_path / "ana.eml", tmp_path / "bo.txt"])
    assert window.book_replies.isVisible()
    wait(qtbot, window.book_replies)
    assert [row.said.text() for row in rows(window.book_replies)] == ["✓ Ana takes a seat of Cook"]
    assert window.tabs.currentWidget() is window.calls
    assert [reply.source for reply in window.calls.replies.replies] == ["bo.txt"]


def test_another_plan_leaves_no_replies_behind(
    qtbot: QtBot, replies: BookReplies, session: Session, id_of: IdOf
) -> None:
    paste(qtbot, replies, take(session, id_of, "Ana", "Cook"))
    session.opened.emit()
    assert rows(replies) == []
    assert replies.paste.toPlainText() == ""


def paste_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_code_of_the_book_that_is_pasted_among_replies_to_calls_is_read_with_the_book(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    window.actions_["calls"].trigger()
    qtbot.mouseClick(window.calls.read, Qt.MouseButton.LeftButton)
    paste_into(qtbot, window.calls.replies.paste, f"I come! {take(session, id_of, 'Ana', 'Cook')}")
    assert not window.calls.replies.paste.toPlainText()
    assert window.book_replies.isVisible()
    wait(qtbot, window.book_replies)
    assert [row.said.text() for row in rows(window.book_replies)] == ["✓ Ana takes a seat of Cook"]


def test_a_reply_to_a_call_that_is_pasted_among_those_of_the_book_is_read_with_the_calls(
    window: MainWindow, replies: BookReplies, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.do(edits.open_call, id_of("Cook"), [0], [id_of("Ana")], session.moment, session.moment + DAY)
    (ask,) = session.plan.asks.values()
    paste_into(qtbot, replies.paste, f"Ja, gerne {ask.code}")
    assert not replies.paste.toPlainText()
    assert window.tabs.currentWidget() is window.calls
    assert [each.note for each in window.calls.replies.replies] == ["Ana says yes"]
