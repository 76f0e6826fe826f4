"""Replies by the codes of the plan book: what each would change is shown before anything is written."""

from collections.abc import Hashable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from coordinator.mail import read_texts
from coordinator.people.book_replies import Understood, read_reply
from coordinator.people.replies import is_of_call
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.wording import capitalized
from coordinator.timing.schedule import Schedule
from ui.background import Background
from ui.editor.form import Parts, Rows, scrolled
from ui.labels import LinkButton, Note
from ui.replies.paste import PasteField
from ui.session import Session
from ui.theme import SPACE

_SOON = 200
"""Milliseconds after the last letter."""
_MOST_OFFERED = 3


class BookReplies(QDialog):
    """Stays open beside the window; each reply that is accepted is one edit, which undo takes back."""

    for_calls = Signal(str)
    """A reply to a call was pasted here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("Replies from the plan book"))
        self.replies: list[Understood] = []
        self._texts: list[str] = []
        self._left: set[str] = set()
        self.paste = PasteField(lambda text: is_of_call(session.plan, text), lines=6)
        self.paste.setAccessibleName(tr("Replies"))
        self.paste.setPlaceholderText(tr("Paste what people sent, with their codes: K7QM2-PXR9D"))
        self.paste.foreign.connect(self.for_calls)
        self.rows = Rows(session, lambda: [each.code for each in self.replies], self._row)
        self.state = Note("muted")
        self._background: Background[list[Understood]] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._read)
        self.paste.textChanged.connect(self._read_soon)
        session.changed.connect(self._read_soon)
        session.opened.connect(self._open)
        self._lay_out()

    def begin(self) -> None:
        self.show()
        self.raise_()
        self.paste.setFocus()

    def read_text(self, text: str) -> None:
        """Shows what the codes in one reply say, beside those that stand here already."""
        self._texts.append(text)
        self._read_soon()
        self.begin()

    def read_files(self, paths: Iterable[Path]) -> None:
        """Shows what the codes in mails and texts say."""
        for _, text in read_texts(paths):
            self.read_text(text)

    @property
    def busy(self) -> bool:
        """Whether what stands here is still being read."""
        return self._due.isActive() or self._background.busy

    def accept_reply(self, reply: Understood) -> None:
        change = reply.change
        if change is not None and not self.busy:
            self.session.do(lambda plan: change)

    def leave_reply(self, reply: Understood) -> None:
        """It is shown no more; the same code may come again."""
        self._left.add(reply.code)
        self._show([each for each in self.replies if each is not reply])

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._open()

    def reject(self) -> None:
        self.close()

    def _open(self) -> None:
        self._texts.clear()
        self.paste.clear()
        self._read_soon()

    @property
    def _sources(self) -> list[str]:
        """Each reply by itself, for a question is all the words of one."""
        return [text for text in (*self._texts, self.paste.toPlainText()) if text.strip()]

    def _read_soon(self) -> None:
        self._background.stop()
        if self._sources:
            self._due.start()
            self.state.say(tr("Reading…"))
        else:
            self._due.stop()
            self._left.clear()
            self._show([])

    def _read(self) -> None:
        texts, session = self._sources, self.session
        plan, schedule, now = session.plan.copy(), session.schedule, session.moment
        # in a large plan a code that is none of its own takes a while to be told
        self._background.begin(lambda go: _read(plan, schedule, texts, now), self._show)

    def _show(self, replies: list[Understood]) -> None:
        self.replies = [each for each in replies if each.code not in self._left]
        self.rows.refresh()
        none = tr("No code stands here; a code looks like K7QM2-PXR9D")
        self.state.say(none if self._sources and not replies else "")

    def _row(self, key: Hashable) -> Parts:
        return ReplyRow(self, str(key))

    def _lay_out(self) -> None:
        area = scrolled(self.rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.paste)
        column.addWidget(self.state)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(560, 420)


class ReplyRow(Parts):
    """One code: what it says, and to accept it or leave it; for a filled seat, what to offer instead."""

    def __init__(self, whole: BookReplies, code: str) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._code = code
        self.said = Note("text")
        self.code = Note("muted", code)
        self.accept = QPushButton(tr("Accept"))
        self.accept.setAccessibleName(tr("Accept {code}", code=code))
        self.accept.clicked.connect(lambda: whole.accept_reply(self.reply))
        self.leave = QPushButton(tr("Leave", "a reply as it is"))
        self.leave.setAccessibleName(tr("Leave {code}", code=code))
        self.leave.setToolTip(tr("Nothing is changed; it may be read again another time"))
        self.leave.clicked.connect(lambda: whole.leave_reply(self.reply))
        self.offers = self.part(Rows(whole.session, self._instead, self._offer))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.said)
        words.addWidget(self.code)
        words.addWidget(self.offers)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, SPACE)
        line.addLayout(words, 1)
        for button in (self.accept, self.leave):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def reply(self) -> Understood:
        return next(each for each in self._whole.replies if each.code == self._code)

    def show_rest(self) -> None:
        reply = self.reply
        self.said.say(f"{'✓' if reply.change is not None else '!'} {capitalized(reply.text)}")
        self.accept.setVisible(reply.change is not None)

    def _instead(self) -> list[Hashable]:
        return [quest.task for quest in self.reply.instead[:_MOST_OFFERED]]

    def _offer(self, key: Hashable) -> Parts:
        return _Offer(self, str(key))


class _Offer(Parts):
    """A task with an open seat, for who came too late to another."""

    def __init__(self, row: ReplyRow, task: str) -> None:
        super().__init__(row.session)
        self._row = row
        self._task = task
        self.button = LinkButton()
        self.button.clicked.connect(lambda: row.session.select("tasks", task))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def show_rest(self) -> None:
        quest = next((each for each in self._row.reply.instead if each.task == self._task), None)
        if quest is not None and self._task in self.plan.tasks:
            name = self.plan.tasks[self._task].name
            self.button.name(name, f"{name}: {quest.fit.words}")


def _read(plan: Plan, schedule: Schedule, texts: list[str], now: Moment) -> list[Understood]:
    """Each code once."""
    found: dict[str, Understood] = {}
    for text in texts:
        for each in read_reply(plan, schedule, text, now):
            found.setdefault(each.code, each)
    return list(found.values())
