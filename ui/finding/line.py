"""The line at the top right: finds everything in the plan and every command as one types."""

from functools import cache

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from coordinator.language import spoken, tr
from coordinator.people.asking import Adviser, Lookup, likely_skill, who_may_know
from coordinator.people.manual import pages
from coordinator.people.search import Hit, HitKind, Search
from coordinator.plan.edits.answers import ask_question
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header
from coordinator.plan.wording import capitalized
from ui.finding.results import Results
from ui.lines import Key, Line
from ui.paper.words import plain_words
from ui.session import Session

_TABLES = {
    HitKind.TASK: "tasks",
    HitKind.NOTE: "tasks",
    HitKind.PERSON: "people",
    HitKind.SKILL: "skills",
    HitKind.ANSWER: "answers",
    HitKind.QUESTION: "questions",
}
_TINTS = {HitKind.ANSWER: "fits", HitKind.QUESTION: "later", HitKind.COMMAND: "accent"}
_ASK: Key = ("ask", "")
_NOTHING: Key = ("", "")
_PAUSE = 700
"""Milliseconds without a letter after which what was typed counts as a search."""
_WIDTH = 34
"""In letters of middling width."""
_MOST, _MOST_BESIDE_OFFER = 20, 8
_LEAST_FOR_MANUAL, _MOST_PAGES = 4, 2
"""Letters from which on the manual is looked in too, and how many of its pages stand last."""


class SearchLine(QLineEdit):
    """Up and down choose, Enter goes there; what two searches don't find can be kept as a question."""

    found = Signal(str, str)
    """The table and the id of what is to be gone to."""
    command_wanted = Signal(str)
    """The command to be done, by its name."""
    page_wanted = Signal(str)
    """The page of the manual to be opened, by its name."""
    left = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        """The list of what is found lies over `window`."""
        super().__init__(window)
        self.session = session
        self.setPlaceholderText(tr("Find anything"))
        self.setAccessibleName(tr("Find anything"))
        self.setToolTip(tr("Tasks, people, answers, notes, commands and the manual (Ctrl+K)"))
        self.setClearButtonEnabled(True)
        self.setFixedWidth(_WIDTH * self.fontMetrics().averageCharWidth())
        self.results = Results(self, window)
        self.results.itemClicked.connect(self._take)
        self._lookup: Lookup | None = None
        self._adviser: Adviser | None = None
        self._skill: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count_search)
        self.textEdited.connect(self._find)
        self.textChanged.connect(
            lambda text: self.results.setVisible(self.results.isVisible() and bool(text))
        )
        self.textEdited.connect(lambda: self._pause.start())
        session.opened.connect(self._open)
        session.changed.connect(self._renew)

    def begin(self) -> None:
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = event.key(), self.results.isVisible()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            if shown:
                self.results.step(Qt.Key(key))
            else:
                self._find()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if shown:
                self._take(self.results.currentItem())
            else:
                self._find()
        elif key == Qt.Key.Key_Escape:
            if shown:
                self.results.hide()
            else:
                self.clear()
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _ = self.session.search  # is made before the first letter is typed

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.results.hide()

    def _open(self) -> None:
        self._lookup = None
        self.results.hide()
        self.clear()

    def _renew(self) -> None:
        if self.results.isVisible():
            self._find()

    def _find(self) -> None:
        words = self.text().strip()
        if not words:
            self.results.hide()
            return
        hits = [hit for hit in self.session.search.find(words, _MOST) if self._can_go_to(hit)]
        if len(words) >= _LEAST_FOR_MANUAL:
            hits += _manual(spoken().code).find(words, _MOST_PAGES)
        best = {_key(hit): hit for hit in reversed(hits)}  # a task and its notes are one place to go to
        lines = [(_key(hit), self._line(hit)) for hit in hits if best[_key(hit)] is hit]
        if self._lookup is not None and self._lookup.is_time_to_ask:
            lines = [*lines[:_MOST_BESIDE_OFFER], (_ASK, self._offer(hits))]
        if not lines:
            lines = [(_NOTHING, Line(tr("Nothing found"), tr("Try other words for it")))]
        self.results.show_results(lines)

    def _count_search(self) -> None:
        """Once the typing pauses it is a search, which has found what was meant or not."""
        self._pause.stop()
        if self._lookup is None:
            self._lookup = Lookup(self.session.search)
        self._lookup.find(self.text(), _MOST)
        if self._lookup.is_time_to_ask and self.hasFocus():
            self._find()

    def _can_go_to(self, hit: Hit) -> bool:
        return hit.kind is not HitKind.COMMAND or hit.id in self.session.commands

    def _line(self, hit: Hit) -> Line:
        title = self.session.commands[hit.id] if hit.kind is HitKind.COMMAND else hit.title
        return Line(title, plain_words(hit.excerpt), tr(hit.kind), _TINTS.get(hit.kind, "muted"))

    def _offer(self, hits: list[Hit]) -> Line:
        """To keep what was asked, and whom to ask it of."""
        session = self.session
        self._skill = likely_skill(session.plan, hits)
        advisers = who_may_know(session.plan, session.schedule, session.moment, skill=self._skill)
        self._adviser = advisers[0] if advisers else None
        if self._adviser is None:
            below = tr("It waits under Answers until someone who knows is found")
            return Line(tr("Keep this as a question"), below, tr("ask"), "accent")
        name = session.plan.people[self._adviser.person].name
        title = tr("Keep this as a question for {name}", name=name)
        reason = capitalized(self._adviser.reason)
        tip = tr("The least level that is enough, of those who are here: {reason}", reason=reason)
        return Line(title, reason, tr("ask"), "accent", tip)

    def _take(self, item: QListWidgetItem | None) -> None:
        chosen = self.results.chosen
        if item is None or chosen is None:
            return
        if chosen == _NOTHING:
            self._count_search()
            return
        self.results.hide()
        table, id = chosen
        if chosen == _ASK:
            self._ask()
        elif table == HitKind.COMMAND:
            self.left.emit()
            self.command_wanted.emit(id)
        elif table == HitKind.MANUAL:
            self.left.emit()
            self.page_wanted.emit(id)
        else:
            self.found.emit(table, id)

    def _ask(self) -> None:
        asked_of = None if self._adviser is None else self._adviser.person
        session = self.session
        change = session.do(ask_question, self.text(), session.moment, asked_of=asked_of, skill=self._skill)
        if change is not None:
            self._lookup = None
            self.clear()
            self.found.emit("questions", change.rows[0].id)


@cache
def _manual(language: str) -> Search:
    """The manual in the language that is spoken; by itself, so that its words don't count among a plan's."""
    return Search(Plan(Header(start=0)), manual=pages())


def _key(hit: Hit) -> Key:
    return (_TABLES.get(hit.kind, str(hit.kind)), hit.id)
