"""The form of several tasks or people at once: what can be said of all of them, and their deletion."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_task, move_task
from coordinator.plan.edits.steps import Steps
from coordinator.plan.plan import Plan
from ui.editor.fields import ChoiceField, TextField
from ui.editor.form import Form
from ui.editor.task_form import ESTIMATE_TIP, groups
from ui.menu_edits import delete
from ui.session import Session
from ui.typed import estimate_in, estimate_text, whole_in

_MIXED = object()
"""Stands for values that differ; no task has it."""


class SeveralForm(Form):
    """`rows` are the ids of those selected, in the table `table`: `tasks` or `people`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.table = "tasks"
        self.rows: tuple[str, ...] = ()
        self.title = self.heading("")
        self.estimate = self.add(
            TextField(
                session,
                tr("Estimate"),
                self._common(lambda plan, task: estimate_text(plan.tasks[task]), ""),
                self._for_each(
                    lambda number: tr("change the estimate of %n task(s)", "", number),
                    lambda plan, task, text: self._estimated(plan, task, text),
                ),
                hint=tr("as each has it"),
                tip=tr(ESTIMATE_TIP),
            )
        )
        self.priority = self.add(
            TextField(
                session,
                tr("Priority"),
                self._common(lambda plan, task: str(plan.tasks[task].priority), ""),
                self._for_each(
                    lambda number: tr("change the priority of %n task(s)", "", number),
                    lambda plan, task, text: edit_task(plan, task, priority=whole_in(text)),
                ),
                hint=tr("as each has it"),
            )
        )
        self.parent_group = self.add(
            ChoiceField(
                session,
                tr("Group"),
                lambda: groups(self.plan),
                self._common(lambda plan, task: plan.tasks[task].parent, _MIXED),
                self._for_each(
                    lambda number: tr("change the group of %n task(s)", "", number), move_task, _outermost
                ),
                hint=tr("as each has it"),
            )
        )
        self.delete = QPushButton()
        self.delete.clicked.connect(lambda: delete(session))
        self.column.addWidget(self.delete)
        self.column.addStretch(1)

    @property
    def alive(self) -> bool:
        return bool(self.rows) and all(row in self.plan.table(self.table) for row in self.rows)

    def show_rows(self, table: str, rows: Sequence[str]) -> None:
        self.table, self.rows = table, tuple(rows)
        number = len(rows)
        what = tr("%n task(s)", "", number) if table == "tasks" else tr("%n (person|people)", "", number)
        self.title.setText(tr("{what} selected", what=what))
        self.delete.setText(tr("Delete {what}", what=what))
        self.delete.setAccessibleName(self.delete.text())
        for field in (self.estimate, self.priority, self.parent_group):
            field.setVisible(table == "tasks")
        self.revert()

    def refresh(self) -> None:
        if self.table == "tasks":
            super().refresh()

    def revert(self) -> None:
        if self.table == "tasks":
            super().revert()

    def _common(self, value: Callable[[Plan, str], Any], mixed: Any) -> Callable[[], Any]:
        """What all of the tasks have in common, else `mixed`."""

        def read() -> Any:
            values = [value(self.plan, task) for task in self.rows]
            return values[0] if values and all(each == values[0] for each in values) else mixed

        return read

    def _for_each(
        self,
        name: Callable[[int], str],
        verb: Callable[[Plan, str, Any], Change],
        chosen: Callable[[Plan, Sequence[str]], Sequence[str]] = lambda plan, tasks: tasks,
    ) -> Callable[[Plan, Any], Change]:
        """The verb for each task, as one edit."""

        def write(plan: Plan, value: Any) -> Change:
            steps = Steps(plan)
            for task in chosen(plan, self.rows):
                steps.make(verb(steps.plan, task, value))
            return steps.as_one(name(len(self.rows)))

        return write

    def _estimated(self, plan: Plan, task: str, text: str) -> Change:
        if plan.is_group(task):
            return Change("", ())
        return edit_task(plan, task, **estimate_in(text))


def _outermost(plan: Plan, tasks: Sequence[str]) -> list[str]:
    """Without those that are in a group which is among them."""
    chosen = set(tasks)
    return [task for task in tasks if not chosen.intersection(plan.ancestors(task))]
