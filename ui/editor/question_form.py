"""The form of a question that waits: word it, answer it, pass it on, or settle it by an answer."""

from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from coordinator.language import tr
from coordinator.people.asking import who_may_know
from coordinator.people.search import HitKind
from coordinator.plan.changes import Change
from coordinator.plan.edits.answers import (
    answer_question,
    delete_questions,
    edit_question,
    pass_question,
    settle_question,
)
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind, Question
from coordinator.plan.wording import when
from ui.editor.about import AboutTasks, SkillField
from ui.editor.fields import ChoiceField, FieldVerb, TextField
from ui.editor.form import Form
from ui.editor.near_answers import NearAnswers
from ui.labels import LinkButton, Note
from ui.session import Session

_MOST_NEAR = 3

_MOST_SHOWN = 2000
"""Letters of a question."""


class QuestionForm(Form):
    table = "questions"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._drafts: dict[str, str] = {}
        self.asked = self.heading("")
        self.asked.setWordWrap(True)
        self.text = self.add(
            TextField(session, tr("Question"), lambda: self.question.text, self._writing("text"))
        )
        self.facts = Note("muted")
        self.column.addWidget(self.facts)
        self.answered = LinkButton()
        self.answered.clicked.connect(self._go_to_answer)
        self.column.addWidget(self.answered)
        self.near = self.add(NearAnswers(session, tr("Is it answered already?"), self._near, self._settle))
        self.asked_of = self.add(
            ChoiceField(
                session,
                tr("Ask"),
                self._advisers,
                lambda: self.question.asked_of,
                lambda plan, person: pass_question(plan, self.row, person, session.moment),
                tip=tr("Who knows enough and is here comes first; experts are kept for what only they know"),
            )
        )
        self.skill = self.add(
            SkillField(
                session,
                lambda: self.question.skill,
                self._writing("skill"),
                tr("Whom to ask is told by it"),
            )
        )
        self.about = self.add(AboutTasks(session, self._tasks, self._with_tasks, most=1))
        self.answer_heading = self.heading(tr("Answer"))
        self.answer = QPlainTextEdit()
        self.answer.setAccessibleName(tr("Answer"))
        self.answer.setPlaceholderText(tr("Markdown; kept for everyone who asks this later"))
        self.answer.setTabChangesFocus(True)
        self.answer.setMinimumHeight(self.answer.fontMetrics().lineSpacing() * 6)
        self.answer.textChanged.connect(self._keep_draft)
        self.column.addWidget(self.answer)
        self.keep = QPushButton(tr("Keep the answer"))
        self.keep.clicked.connect(self._answer)
        self.column.addWidget(self.keep)
        self.delete = QPushButton(tr("Delete this question"))
        self.delete.clicked.connect(lambda: session.do(delete_questions, [self.row]))
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    @property
    def question(self) -> Question:
        return self.plan.questions[self.row]

    def show_rest(self) -> None:
        question, plan = self.question, self.plan
        self.asked.setText(question.text)
        by, at = question.asked_by, when(question.asked_at)
        self.facts.say(
            tr("Asked on {when}", when=at)
            if by is None
            else tr("Asked by {who} on {when}", who=plan.people[by].name, when=at)
        )
        waits = question.answer is None
        for widget in (self.text, self.asked_of, self.skill, self.about, self.answer_heading, self.answer):
            widget.setVisible(waits)
        self.keep.setVisible(waits)
        self.asked.setVisible(not waits)
        self.answered.setVisible(not waits)
        if question.answer is not None:
            self.answered.name(plan.answers[question.answer].question)
        draft = self._drafts.get(self.row, "")
        if draft != self.answer.toPlainText():
            self.answer.setPlainText(draft)
        self.keep.setEnabled(bool(draft.strip()))

    def abandon(self) -> None:
        super().abandon()
        self._drafts.pop(self.row, None)

    def _keep_draft(self) -> None:
        """What is being written stays until it is kept, whatever else is looked at meanwhile."""
        self._drafts[self.row] = self.answer.toPlainText()
        self.keep.setEnabled(bool(self.answer.toPlainText().strip()))

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            return edit_question(plan, self.row, **{field: value})

        return write

    def _tasks(self) -> tuple[str, ...]:
        return () if self.question.task is None else (self.question.task,)

    def _with_tasks(self, plan: Plan, tasks: tuple[str, ...]) -> Change:
        return edit_question(plan, self.row, task=tasks[0] if tasks else None)

    def _advisers(self) -> list[tuple[str | None, str]]:
        """Whom to ask first, each with the reason, then everyone else."""
        question, session, people = self.question, self.session, self.plan.people
        found = who_may_know(
            self.plan,
            session.schedule,
            session.moment,
            skill=question.skill,
            task=question.task,
            asked_by=question.asked_by,
        )
        offered = {each.person: f"{people[each.person].name}: {each.reason}" for each in found}
        rest = {
            each.id: each.name
            for each in in_order(people.values())
            if each.id not in offered and each.kind is Kind.PERSON and each.id != question.asked_by
        }
        return [(None, tr("nobody in particular")), *(offered | rest).items()]

    def _near(self) -> list[str]:
        if self.question.answer is not None:
            return []
        found = self.session.search.find(self.question.text, _MOST_NEAR, {HitKind.ANSWER})
        return [hit.id for hit in found if hit.is_good]

    def _settle(self, answer: str) -> None:
        if self.session.do(settle_question, self.row, answer) is not None:
            self.session.select("answers", answer)

    def _answer(self) -> None:
        session, row = self.session, self.row
        text = self.answer.toPlainText()
        change = session.do(answer_question, row, text, self.question.asked_of, session.moment)
        if change is not None:
            self._drafts.pop(row, None)
            session.select("answers", *change.ids("answers"))

    def _go_to_answer(self) -> None:
        if self.question.answer is not None:
            self.session.select("answers", self.question.answer)
