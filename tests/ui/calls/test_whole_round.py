"""A call from a card to the last thank-you, as a coordinator makes it in the window."""

from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton


def answer(invitation: Path, words: str, folder: Path) -> Path:
    """What a mail program writes when someone answers an invitation."""
    asked = message_from_bytes(invitation.read_bytes(), policy=default)
    body = asked.get_body()
    assert body is not None
    quoted = "\n".join(f"> {line}" for line in body.get_content().splitlines())
    reply = EmailMessage(policy=SMTP)
    reply["From"], reply["Subject"] = str(asked["To"]), f"Re: {asked['Subject']}"
    reply.set_content(f"{words}\n\nAm Mo., 2. März 2026 um 10:00 schrieb Fair:\n{quoted}\n")
    path = folder / invitation.name
    path.write_bytes(reply.as_bytes())
    return path


def drop(window: MainWindow, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    point = QPointF(600, 300)
    enter = QDragEnterEvent(point.toPoint(), copy, mime, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(point, copy, mime, LEFT, none))


def test_from_the_card_to_the_last_thank_you(
    session: Session, id_of: IdOf, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.select("tasks", id_of("Fry"))
    window.graph.setFocus()
    qtbot.keyClick(window.graph, Qt.Key.Key_H)
    assert window.tabs.currentWidget() is window.calls
    qtbot.mouseClick(window.calls.new_call.ask, LEFT)
    messages = window.calls.form.messages
    messages.ask_folder = lambda: str(tmp_path / "sent")
    qtbot.mouseClick(messages.save_mails, LEFT)
    sent = sorted((tmp_path / "sent").iterdir())
    assert len(sent) == 7
    replies = tmp_path / "replies"
    replies.mkdir()
    words = ("Ja, gerne!", "Natürlich nicht", "Non merci, désolé", "نعم، بكل سرور")
    drop(window, [answer(mail, said, replies) for mail, said in zip(sent, words, strict=False)])
    shown = window.calls.replies
    assert [each.answer for each in shown.replies] == ["yes", None, "no", "yes"]
    qtbot.mouseClick(shown.take, LEFT)
    assert session.undo_name == "take in 3 answers"
    assert {*session.plan.team(id_of("Fry"))} == {id_of("Cook 0"), id_of("Cook 3")}
    (call,) = session.plan.calls.values()
    assert call.closed_at is not None
    qtbot.mouseClick(shown.done, LEFT)
    assert "All seats are filled: 6 people are still to be thanked" in window.calls.form.advice.text()
    window.calls.form.tabs.setCurrentWidget(messages)
    for kind in ("Thank you, to the rest", "Your seat, to those who said yes"):
        messages.kind.setCurrentText(kind)
        messages.ask_folder = lambda kind=kind: str(tmp_path / kind)
        qtbot.mouseClick(messages.save_mails, LEFT)
    assert len([*(tmp_path / "Thank you, to the rest").iterdir()]) == 4
    assert not window.calls.form.advice.text()
    while session.undo_name is not None:
        session.undo()
    assert not session.plan.calls
    assert session.plan.team(id_of("Fry")) == [None, None]
