"""The answers: found as one types, read with their Markdown shown, kept fresh by two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from coordinator.language import tr
from coordinator.people.answers import stale_answers
from coordinator.people.search import HitKind
from coordinator.plan.changes import Change
from coordinator.plan.edits.answers import add_answer, ask_question, confirm_answer, count_help
from coordinator.plan.records import Answer, Question
from ui.answers.pages import answer_line, answer_page, question_line, question_page
from ui.following import FollowingView
from ui.lines import Key, Line, LineList
from ui.reader import Reader
from ui.session import Selection, Session
from ui.theme import SPACE

_KINDS = {HitKind.ANSWER: "answers", HitKind.QUESTION: "questions"}
_MOST_FOUND = 100


class AnswersView(FollowingView):
    """Waiting questions come first; the editor beside it changes what is chosen."""

    edit_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._stale: set[str] = set()
        self.filter = QLineEdit(placeholderText=tr("Find an answer"))
        self.filter.setAccessibleName(tr("Find an answer"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.renew)
        self.filter.returnPressed.connect(self._choose_first)
        self.add = self._button(tr("&Add an answer"), tr("To what stands in the line above"))
        self.add.clicked.connect(self.add_answer)
        self.ask = self._button(tr("As&k"), tr("Keep what stands in the line above as a question that waits"))
        self.ask.clicked.connect(self._ask)
        self.list = LineList(tr("Answers and questions"))
        self.list.currentRowChanged.connect(self._tell_chosen)
        self.list.itemActivated.connect(lambda: self.edit_wanted.emit())
        self.reader = Reader(tr("The chosen answer"))
        self.helped = self._button(tr("It &helped"), tr("Counts; what helps most comes first"))
        self.helped.clicked.connect(lambda: session.do(count_help, self._answer()))
        self.confirm = self._button(
            tr("It still h&olds"), tr("After half a year an answer is asked to be confirmed")
        )
        self.confirm.clicked.connect(lambda: session.do(confirm_answer, self._answer(), session.moment))
        self._lay_out()
        self.setFocusProxy(self.filter)
        session.opened.connect(self._open)
        session.selected.connect(self._show_selection)

    def add_answer(self) -> None:
        """Adds an answer to what was looked for, and lets it be written."""
        question = self.filter.text().strip() or tr("New question")
        self._go_on_with("answers", self.session.do(add_answer, question))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        session = self.session
        self._go_on_with("questions", session.do(ask_question, self.filter.text(), session.moment))

    def _go_on_with(self, table: str, change: Change | None) -> None:
        if change is not None:
            self.filter.clear()
            self.session.select(table, *change.ids(table))
            self.edit_wanted.emit()

    def _open(self) -> None:
        self.filter.clear()
        self.follow()

    def renew(self) -> None:
        plan = self.session.plan
        self._stale = {each.id for each in stale_answers(plan, self.session.moment)}
        self.list.show_lines(self._found() if self.filter.text().strip() else self._all())
        self.ask.setEnabled(bool(self.filter.text().strip()))
        self._choose(self.session.selection)

    def _all(self) -> list[tuple[Key, Line]]:
        plan = self.session.plan
        waiting = sorted(
            (each for each in plan.questions.values() if each.answer is None), key=lambda each: each.asked_at
        )
        answers = sorted(plan.answers.values(), key=lambda each: (-each.helped, each.question.casefold()))
        return [
            *((("questions", each.id), question_line(plan, each)) for each in waiting),
            *((("answers", each.id), answer_line(each, each.id in self._stale)) for each in answers),
        ]

    def _found(self) -> list[tuple[Key, Line]]:
        plan = self.session.plan
        lines: list[tuple[Key, Line]] = []
        for hit in self.session.search.find(self.filter.text(), _MOST_FOUND, _KINDS):
            if hit.kind is HitKind.QUESTION:
                lines.append((("questions", hit.id), question_line(plan, plan.questions[hit.id])))
            else:
                line = answer_line(plan.answers[hit.id], hit.id in self._stale)
                lines.append((("answers", hit.id), line))
        return lines

    def _choose_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _tell_chosen(self) -> None:
        if (chosen := self.list.chosen) is not None:
            self.session.select(*chosen)

    def _show_selection(self, selection: Selection) -> None:
        if not self.isVisible():
            self.is_stale = True
        elif (key := _key(selection)) is not None and key not in self.list.keys and self.filter.text():
            self.filter.clear()  # it was selected elsewhere, and is to be seen here too
        else:
            self._choose(selection)

    def _choose(self, selection: Selection) -> None:
        """Shows what is selected where it is an answer or a question, else what was shown before."""
        if (key := _key(selection)) is not None:
            self.list.blockSignals(True)
            self.list.choose(key)
            self.list.blockSignals(False)
        self._show_page()

    def _show_page(self) -> None:
        plan, chosen = self.session.plan, self.list.chosen
        for button in (self.helped, self.confirm):
            button.setVisible(self._answer() in plan.answers)
        # what was chosen is deselected before the list hears that it is gone
        row = None if chosen is None else plan.table(chosen[0]).get(chosen[1])
        if isinstance(row, Answer):
            self.reader.show_html(answer_page(plan, row, row.id in self._stale))
        elif isinstance(row, Question):
            self.reader.show_html(question_page(plan, row))
        else:
            empty = tr("What is asked once is answered once, here, for everyone after.")
            nothing = tr("Nothing is chosen.") if self.list.count() else empty
            self.reader.show_html(f"<p class='facts'>{nothing}</p>")

    def _answer(self) -> str:
        """The id of the answer that is shown; empty where there is none."""
        chosen = self.list.chosen
        return chosen[1] if chosen is not None and chosen[0] == "answers" else ""

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE, SPACE, 0, 0)
        column.addWidget(self.filter)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.ask)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, SPACE)
        page.addWidget(self.reader, 1)
        below = QHBoxLayout()
        below.setContentsMargins(SPACE, 0, SPACE, 0)
        below.addWidget(self.helped)
        below.addWidget(self.confirm)
        below.addStretch(1)
        page.addLayout(below)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(left)
        beside.addWidget(right)
        beside.setSizes([340, 390])
        beside.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside)


def _key(selection: Selection) -> Key | None:
    is_here = selection.table in _KINDS.values() and bool(selection.ids)
    return (selection.table, selection.ids[-1]) if is_here else None
