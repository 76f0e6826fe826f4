"""Replies to calls: pasted, opened or dropped, shown as they are understood, and taken in as one edit."""

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from coordinator.language import tr
from coordinator.mail import read_replies
from coordinator.people.replies import Reply, ReplyKind, is_from_book, read_text, take_in
from coordinator.plan.edits import answer_call
from coordinator.plan.records import YesOrNo
from coordinator.plan.wording import capitalized
from ui.calls.answers import says
from ui.choosers import ask_paths, offered
from ui.editor.form import Parts, Rows, scrolled
from ui.labels import Heading, Note, RemoveButton
from ui.replies.paste import PasteField
from ui.session import Session
from ui.theme import SPACE

_TAKEN = (ReplyKind.CLEAR, ReplyKind.LATE)
_MARKS = {ReplyKind.CLEAR: "✓", ReplyKind.LATE: "◷", ReplyKind.DOUBLE: "="}


class Replies(Parts):
    """What each would do is shown before anything is written; `ask_paths` asks the user for files."""

    left = Signal()
    for_book = Signal(str)
    """A reply from the plan book was pasted here."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.ask_paths: Callable[[], list[str]] = self._ask_paths
        self._sources: list[str | Path] = []
        self._shown: list[str | Path | None] = []
        self.replies: list[Reply] = []
        self.paste = PasteField(lambda text: is_from_book(self.plan, text), lines=7)
        self.paste.setPlaceholderText(
            tr("Paste a reply here, with its code; or drop mails (.eml) on the window")
        )
        self.paste.setAccessibleName(tr("Reply"))
        self.paste.foreign.connect(self.for_book)
        self.paste.textChanged.connect(self._read)
        self.add = QPushButton(tr("&Next reply"))
        self.add.setToolTip(tr("Keeps this one in the list below, and makes room for another"))
        self.add.clicked.connect(self._keep_text)
        self.open = QPushButton(tr("&Open mails…"))
        self.open.setToolTip(tr("Read replies from .eml and text files"))
        self.open.clicked.connect(lambda: self.read_files([Path(path) for path in self.ask_paths()]))
        self.rows = self.part(Rows(session, lambda: list(range(len(self.replies))), self._row))
        self.summary = Note("muted")
        self.take = QPushButton()
        self.take.clicked.connect(self._take_in)
        self.done = QPushButton(tr("Done"))
        self.done.clicked.connect(self._leave)
        self._lay_out()
        self._read()

    def begin(self) -> None:
        self.paste.setFocus()

    def read_files(self, paths: Iterable[Path]) -> None:
        """Shows what the replies in these files say."""
        self._sources.extend(paths)
        self._read()

    def read_text(self, text: str) -> None:
        """Shows what one reply says, beside those that stand here already."""
        self._sources.append(text)
        self._read()

    def refresh(self) -> None:
        """Reads all of them anew: an answer that was taken in is told as said already."""
        self._read()

    def remove(self, index: int) -> None:
        """Lets go of one reply."""
        if index >= len(self._shown):
            return
        if (source := self._shown[index]) is None:
            self.paste.clear()
        else:
            self._sources.remove(source)
            self._read()

    def decide(self, index: int, answer: YesOrNo) -> None:
        """Takes in a reply that is not clear, as the coordinator reads it."""
        ask = self.replies[index].ask
        if ask is not None:
            self.session.do(answer_call, ask.call, ask.person, answer, self.session.moment)

    def _read(self) -> None:
        plan, now = self.session.plan, self.session.moment
        found: list[Reply] = []
        self._shown = []
        for source in (*self._sources, *([None] if self.paste.toPlainText().strip() else [])):
            if isinstance(source, Path):
                read = read_replies(plan, [source], now)
            else:
                read = [read_text(plan, self.paste.toPlainText() if source is None else source, now)]
            found.extend(read)
            self._shown.extend([source] * len(read))
        self.replies = _without_repeats(found)
        super().refresh()

    def show_rest(self) -> None:
        clear = {each.ask.id for each in self.replies if each.kind in _TAKEN and each.ask is not None}
        self.take.setText(tr("&Take in %n answer(s)", "", len(clear)))
        self.take.setEnabled(bool(clear))
        self.take.setToolTip(tr("As one edit, which undo takes back"))
        self.add.setEnabled(bool(self.paste.toPlainText().strip()))
        unclear = len(self.replies) - sum(each.kind in _TAKEN for each in self.replies)
        self.summary.say(tr("%n (reply|replies) (needs|need) a look", "", unclear) if unclear else "")

    def _keep_text(self) -> None:
        text = self.paste.toPlainText()
        if text.strip():
            self.paste.clear()
            self.read_text(text)
            self.paste.setFocus()

    def _take_in(self) -> None:
        read = list(zip(self.replies, self._shown, strict=True))
        if not self.session.do(take_in, self.replies, self.session.moment):
            return
        taken = [source for reply, source in read if reply.kind in _TAKEN]
        self._sources = [source for source in self._sources if source not in taken]
        self.paste.clear() if None in taken else self._read()

    def _leave(self) -> None:
        self._sources.clear()
        self.paste.clear()
        self._read()
        self.left.emit()

    def _ask_paths(self) -> list[str]:
        offers = offered(tr("Mails and text"), [".eml", ".txt"]), offered(tr("All files"), [""])
        return ask_paths(self, tr("Open replies"), self.session.path.parent, *offers)

    def _row(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return _ReplyRow(self, key)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.add)
        above.addWidget(self.open)
        above.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.summary)
        below.addStretch(1)
        below.addWidget(self.done)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(Heading(tr("Replies to calls")))
        column.addWidget(self.paste)
        column.addLayout(above)
        column.addWidget(scrolled(self.rows), 1)
        column.addLayout(below)


class _ReplyRow(Parts):
    """One reply: where it came from and what it says; where that is not clear, buttons to decide."""

    def __init__(self, whole: Replies, index: int) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._index = index
        self.said = Note("text")
        self.yes = QPushButton(tr("Yes"))
        self.yes.clicked.connect(lambda: whole.decide(index, YesOrNo.YES))
        self.no = QPushButton(tr("No"))
        self.no.clicked.connect(lambda: whole.decide(index, YesOrNo.NO))
        self.remove = RemoveButton(tr("Let go of this reply"))
        self.remove.clicked.connect(lambda: whole.remove(index))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, SPACE // 2)
        line.addWidget(self.said, 1)
        for widget in (self.yes, self.no, self.remove):
            line.addWidget(widget)

    def show_rest(self) -> None:
        if self._index >= len(self._whole.replies):
            return
        reply = self._whole.replies[self._index]
        self.said.say(
            f"{_MARKS.get(reply.kind, '!')} {capitalized(reply.note)}\n{self._what_for(reply)}".strip()
        )
        can_decide = reply.ask is not None and reply.kind in (ReplyKind.UNCLEAR, ReplyKind.CONFLICT)
        for button, answer in ((self.yes, YesOrNo.YES), (self.no, YesOrNo.NO)):
            button.setVisible(can_decide)
            if reply.ask is not None:
                who = self.plan.people[reply.ask.person].name
                button.setAccessibleName(says(who, answer))
                button.setEnabled(reply.ask.answer is not answer)

    def _what_for(self, reply: Reply) -> str:
        """Which call it answers, and where it came from."""
        if reply.ask is None:
            return reply.source
        task = self.plan.tasks[self.plan.calls[reply.ask.call].task].name
        return f"{task}; {reply.source}"


def _without_repeats(replies: list[Reply]) -> list[Reply]:
    """Of two replies by one person in one go, the later is told as said already, or as a contradiction."""
    seen: dict[str, Reply] = {}
    found = []
    for reply in replies:
        if reply.kind in _TAKEN and reply.ask is not None:
            first = seen.setdefault(reply.ask.id, reply)
            if first is not reply:
                same, named = first.answer is reply.answer, {"note": reply.note, "source": first.source}
                if same:
                    note = tr("{note}; {source} in this list says so too", **named)
                elif first.answer is YesOrNo.YES:
                    note = tr("{note}; {source} in this list says yes", **named)
                else:
                    note = tr("{note}; {source} in this list says no", **named)
                reply = Reply(reply.source, ReplyKind.DOUBLE if same else ReplyKind.CONFLICT, note, reply.ask)
        found.append(reply)
    return found
