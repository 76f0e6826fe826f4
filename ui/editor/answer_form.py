"""The form of an answer: what was asked, what is known, and for whom it is."""

from typing import Any

from PySide6.QtWidgets import QPushButton

from coordinator.language import tr
from coordinator.people.answers import near_duplicates
from coordinator.plan.changes import Change
from coordinator.plan.edits.answers import delete_answers, edit_answer
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import HIGHEST_LEVEL, Answer, Kind
from ui.editor.about import AboutTasks, SkillField
from ui.editor.fields import (
    ChoiceField,
    FieldVerb,
    NotesField,
    NumberField,
    TextField,
    side_by_side,
)
from ui.editor.form import Form
from ui.editor.near_answers import NearAnswers
from ui.session import Session


class AnswerForm(Form):
    table = "answers"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.question = self.add(
            TextField(session, tr("Question"), lambda: self.answer.question, self._writing("question"))
        )
        self.near = self.add(
            NearAnswers(session, tr("Much the same is answered already:"), self._near_duplicates)
        )
        self.question.editor.textEdited.connect(self.near.refresh)
        self.text = self.add(
            NotesField(
                session,
                tr("Answer"),
                lambda: self.answer.text,
                self._writing("text"),
                hint=tr("Markdown: **bold**, - lists, tables; shown as it will look under Answers"),
            )
        )
        self._add_whom()
        self.heading(tr("About these tasks"))
        self.about = self.add(
            AboutTasks(
                session,
                lambda: self.answer.tasks,
                lambda plan, tasks: edit_answer(plan, self.row, tasks=tasks),
            )
        )
        self.delete = QPushButton(tr("Delete this answer"))
        self.delete.setToolTip(tr("With the questions that it settled"))
        self.delete.clicked.connect(lambda: session.do(delete_answers, [self.row]))
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    @property
    def answer(self) -> Answer:
        return self.plan.answers[self.row]

    def show_rest(self) -> None:
        self.level.setVisible(self.answer.skill is not None)

    def _add_whom(self) -> None:
        session = self.session
        self.skill = self.part(
            SkillField(
                session,
                lambda: self.answer.skill,
                self._writing("skill"),
                tr("Without skill and tasks it is for everyone"),
            )
        )
        self.level = self.part(
            NumberField(
                session,
                tr("From level"),
                lambda: self.answer.least_level,
                self._writing("least_level"),
                most=HIGHEST_LEVEL,
            )
        )
        self.column.addWidget(side_by_side(self.skill, self.level))
        self.said_by = self.add(
            ChoiceField(
                session,
                tr("Said by"),
                lambda: [
                    (None, tr("nobody in particular")),
                    *(
                        (each.id, each.name)
                        for each in in_order(self.plan.people.values())
                        if each.kind is Kind.PERSON
                    ),
                ],
                lambda: self.answer.said_by,
                self._writing("said_by"),
            )
        )

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            return edit_answer(plan, self.row, **{field: value})

        return write

    def _near_duplicates(self) -> list[str]:
        found = near_duplicates(self.session.search, self.question.value(), but=self.row)
        return [hit.id for hit in found]
