"""The form of an answer: what was asked, what is known, and for whom it is."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from coordinator.people.answers import near_duplicates
from coordinator.plan.changes import Change
from coordinator.plan.edits.answers import delete_answers, edit_answer
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import HIGHEST_LEVEL, Answer, Kind
from ui.editor.fields import (
    AddField,
    ChoiceField,
    FieldVerb,
    NotesField,
    NumberField,
    TextField,
    side_by_side,
)
from ui.editor.form import Form, Parts, Rows
from ui.editor.link_rows import tasks_by_name
from ui.editor.near_answers import NearAnswers
from ui.labels import LinkButton, RemoveButton
from ui.session import Session


class AnswerForm(Form):
    table = "answers"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.question = self.add(
            TextField(session, self.tr("Question"), lambda: self.answer.question, self._writing("question"))
        )
        self.near = self.add(
            NearAnswers(session, self.tr("Much the same is answered already:"), self._near_duplicates)
        )
        self.question.editor.textEdited.connect(self.near.refresh)
        self.text = self.add(
            NotesField(
                session,
                self.tr("Answer"),
                lambda: self.answer.text,
                self._writing("text"),
                hint=self.tr("Markdown: **bold**, - lists, tables; shown as it will look under Answers"),
            )
        )
        self._add_whom()
        self.heading(self.tr("About these tasks"))
        self.tasks = self.add(Rows(session, lambda: list(self.answer.tasks), self._task_row))
        hint = self.tr("Add a task that it is about")
        self.adding = self.add(AddField(session, hint, hint, self._names, self._with_task))
        self.delete = QPushButton(self.tr("Delete this answer"))
        self.delete.setToolTip(self.tr("With the questions that it settled"))
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
            ChoiceField(
                session,
                self.tr("About the skill"),
                lambda: [
                    (None, self.tr("none")),
                    *((skill.id, skill.name) for skill in in_order(self.plan.skills.values())),
                ],
                lambda: self.answer.skill,
                self._writing("skill"),
                tip=self.tr("Without skill and tasks it is for everyone"),
            )
        )
        self.level = self.part(
            NumberField(
                session,
                self.tr("From level"),
                lambda: self.answer.least_level,
                self._writing("least_level"),
                most=HIGHEST_LEVEL,
            )
        )
        self.column.addWidget(side_by_side(self.skill, self.level))
        self.said_by = self.add(
            ChoiceField(
                session,
                self.tr("Said by"),
                lambda: [
                    (None, self.tr("nobody in particular")),
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

    def _task_row(self, key: Hashable) -> Parts:
        return _TaskRow(self, str(key))

    def _names(self) -> list[str]:
        return [name for name, task in tasks_by_name(self.plan).items() if task not in self.answer.tasks]

    def _with_task(self, plan: Plan, text: str) -> Change:
        named = {name.casefold(): task for name, task in tasks_by_name(plan).items()}
        task = named.get(" ".join(text.split()).casefold())
        if task is None:
            raise Refusal(f"there is no task called {text.strip()}; choose one of those offered")
        tasks = plan.answers[self.row].tasks
        return edit_answer(plan, self.row, tasks=tuple(dict.fromkeys((*tasks, task))))


class _TaskRow(Parts):
    """One of the tasks that the form's answer is about; a click goes there."""

    def __init__(self, form: AnswerForm, task: str) -> None:
        super().__init__(form.session)
        self._task = task
        session, name = form.session, self.plan.tasks[task].name
        self.button = LinkButton()
        self.button.clicked.connect(lambda: session.select("tasks", task))
        self.remove = RemoveButton(self.tr("It is not about {}").format(name))
        self.remove.clicked.connect(
            lambda: session.do(
                edit_answer, form.row, tasks=tuple(each for each in form.answer.tasks if each != task)
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side_by_side(self.button, self.remove))

    def show_rest(self) -> None:
        self.button.name(self.plan.tasks[self._task].name)
