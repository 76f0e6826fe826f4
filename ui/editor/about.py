"""What an answer or a question is about: a skill to be chosen, and tasks in rows with a line to add one."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan, in_order
from ui.editor.fields import AddField, ChoiceField, FieldVerb, side_by_side
from ui.editor.form import Parts, Rows
from ui.editor.link_rows import task_called, tasks_by_name
from ui.labels import LinkButton, RemoveButton
from ui.session import Session
from ui.theme import SPACE

WriteTasks = Callable[[Plan, tuple[str, ...]], Change]
"""The verb that makes something about these tasks."""


class SkillField(ChoiceField):
    """One of the plan's skills, or none."""

    def __init__(self, session: Session, read: Callable[[], str | None], verb: FieldVerb, tip: str) -> None:
        super().__init__(
            session,
            tr("About the skill"),
            lambda: [
                (None, tr("none", "skill")),
                *((skill.id, skill.name) for skill in in_order(session.plan.skills.values())),
            ],
            read,
            verb,
            tip=tip,
        )


class AboutTasks(Parts):
    """`read` gives the tasks; where there is room for `most` only, a new one takes the place of the last."""

    def __init__(
        self, session: Session, read: Callable[[], Sequence[str]], write: WriteTasks, most: int | None = None
    ) -> None:
        super().__init__(session)
        self._read = read
        self._write = write
        self._most = most
        hint = tr("Add a task that it is about") if most is None else tr("The task it is about")
        self.rows = self.part(Rows(session, lambda: list(read()), self._row))
        self.adding = self.part(AddField(session, hint, hint, self._names, self._with_task))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.rows)
        column.addWidget(self.adding)

    def without(self, task: str) -> Callable[[Plan], Change]:
        return lambda plan: self._write(plan, tuple(each for each in self._read() if each != task))

    def _row(self, key: Hashable) -> Parts:
        return _TaskRow(self, str(key))

    def _names(self) -> list[str]:
        about = self._read()
        return [name for name, task in tasks_by_name(self.plan).items() if task not in about]

    def _with_task(self, plan: Plan, text: str) -> Change:
        task = task_called(plan, text)
        kept = tuple(each for each in self._read() if each != task)
        return self._write(plan, (*(kept if self._most is None else kept[: self._most - 1]), task))


class _TaskRow(Parts):
    """One of the tasks; a click goes there."""

    def __init__(self, whole: AboutTasks, task: str) -> None:
        super().__init__(whole.session)
        self._task = task
        session, name = whole.session, self.plan.tasks[task].name
        self.button = LinkButton()
        self.button.clicked.connect(lambda: session.select("tasks", task))
        self.remove = RemoveButton(tr("It is not about {task}", task=name))
        self.remove.clicked.connect(lambda: session.do(whole.without(task)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side_by_side(self.button, self.remove))

    def show_rest(self) -> None:
        self.button.name(self.plan.tasks[self._task].name)
