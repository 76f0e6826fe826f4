"""Replies that are pasted, opened or dropped on the window: shown as understood, then taken in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import close_call
from coordinator.plan.records import Ask, YesOrNo
from ui.calls.replies import Replies
from ui.calls.view import CallsView
from ui.labels import Note
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asks(view: CallsView, session: Session, id_of: IdOf, qtbot: QtBot) -> dict[str, Ask]:
    """The asks of an open call for Fry, by the person's name."""
    view.begin(id_of("Fry"))
    qtbot.mouseClick(view.new_call.ask, LEFT)
    qtbot.mouseClick(view.read, LEFT)
    return {session.plan.people[ask.person].name: ask for ask in session.plan.asks.values()}


def paste(replies: Replies, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    replies.paste.setFocus()
    qtbot.keyClick(replies.paste, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def told(replies: Replies) -> list[str]:
    QApplication.processEvents()
    rows = (replies.rows.row(key) for key in replies.rows.keys_shown())
    return [note.text().split("\n")[0] for row in rows for note in row.findChildren(Note)]


def test_a_pasted_reply_is_known_by_its_code_and_taken_in(
    view: CallsView, session: Session, asks: dict[str, Ask], id_of: IdOf, qtbot: QtBot
) -> None:
    paste(view.replies, qtbot, f"Yes, gladly\n\n> Code: {asks['Cook 2'].code}")
    assert told(view.replies) == ["✓ Cook 2 says yes"]
    assert session.plan.team(id_of("Fry")) == [None, None]
    qtbot.mouseClick(view.replies.take, LEFT)
    assert id_of("Cook 2") in session.plan.team(id_of("Fry"))
    assert told(view.replies) == []
    assert session.undo_name == "take in 1 answer"
    session.undo()
    assert session.plan.team(id_of("Fry")) == [None, None]


def test_several_replies_are_one_edit_and_what_is_not_clear_stays_to_be_decided(
    view: CallsView, session: Session, asks: dict[str, Ask], id_of: IdOf, qtbot: QtBot
) -> None:
    for text in (f"no, sorry {asks['Cook 0'].code}", f"maybe? {asks['Cook 1'].code}"):
        paste(view.replies, qtbot, text)
        qtbot.mouseClick(view.replies.add, LEFT)
    paste(view.replies, qtbot, f"YES {asks['Cook 2'].code}")
    assert view.replies.take.text() == "&Take in 2 answers"
    assert view.replies.summary.text() == "1 reply needs a look"
    qtbot.mouseClick(view.replies.take, LEFT)
    assert session.undo_name == "take in 2 answers"
    assert told(view.replies) == ["! Cook 1 says neither yes nor no clearly; read it and decide"]
    row = view.replies.rows.row(0)
    yes = next(each for each in row.findChildren(QPushButton) if each.accessibleName() == "Cook 1 says yes")
    qtbot.mouseClick(yes, LEFT)
    assert id_of("Cook 1") in session.plan.team(id_of("Fry"))


def test_doubles_late_ones_and_contradictions_are_told(
    view: CallsView, session: Session, asks: dict[str, Ask], qtbot: QtBot
) -> None:
    code = asks["Cook 3"].code
    paste(view.replies, qtbot, f"Yes {code}")
    qtbot.mouseClick(view.replies.add, LEFT)
    paste(view.replies, qtbot, f"No {code}")
    assert "in this list says yes" in told(view.replies)[1]
    view.replies.paste.clear()
    qtbot.mouseClick(view.replies.take, LEFT)
    paste(view.replies, qtbot, f"Yes {code}")
    assert told(view.replies) == ["= Cook 3 said yes already"]
    session.do(close_call, asks["Cook 3"].call, session.moment)
    view.replies.paste.clear()
    paste(view.replies, qtbot, f"Yes {asks['Cook 4'].code}")
    assert told(view.replies)[0].startswith("◷ Cook 4 says yes, after the call was over")


def test_a_reply_without_a_code_says_what_to_do(view: CallsView, asks: dict[str, Ask], qtbot: QtBot) -> None:
    assert asks
    paste(view.replies, qtbot, "Yes, with pleasure")
    assert told(view.replies) == [
        "! There is no code in it; look up who wrote it, and answer for them by hand"
    ]
    assert not view.replies.take.isEnabled()


def test_mails_are_opened_from_files(
    view: CallsView, session: Session, asks: dict[str, Ask], id_of: IdOf, qtbot: QtBot, tmp_path: Path
) -> None:
    mail = tmp_path / "reply.eml"
    mail.write_text(f"From: cook5@example.org\nSubject: Re: Fry [{asks['Cook 5'].code}]\n\nyes!\n")
    view.replies.ask_paths = lambda: [str(mail)]
    qtbot.mouseClick(view.replies.open, LEFT)
    assert told(view.replies) == ["✓ Cook 5 says yes"]
    qtbot.mouseClick(view.replies.take, LEFT)
    assert session.plan.asks[asks["Cook 5"].id].answer is YesOrNo.YES


def test_a_mail_dropped_anywhere_on_the_window_is_read(
    session: Session, asks: dict[str, Ask], qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    mail = tmp_path / "reply.eml"
    mail.write_text(f"From: cook5@example.org\nSubject: Re: Fry [{asks['Cook 5'].code}]\n\nNo, sorry\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(mail))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 300), copy, mime, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 300), copy, mime, LEFT, none))
    assert window.tabs.currentWidget() is window.calls
    assert told(window.calls.replies) == ["✓ Cook 5 says no"]


def test_files_of_other_kinds_are_left_to_others(window: MainWindow, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.png"))])
    enter = QDragEnterEvent(
        QPoint(600, 300), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()
