"""Why is the task where it is: what holds it, and what holds that, each a click away."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coordinator.timing.why import Step, chain
from ui.editor.form import Part
from ui.labels import LinkButton, Note
from ui.session import Session

_MOST = 6
"""How many steps are shown; a click on the last leads on."""


class WhyPart(Part):
    """The chain of a task back to the start of the plan, nearest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._steps: tuple[Step, ...] = ()
        self._task = ""
        self.lines: list[QWidget] = []

    def show_task(self, task: str) -> None:
        plan, schedule = self._session.plan, self._session.schedule
        steps = chain(plan, schedule, task)[:_MOST]
        if (task, steps) == (self._task, self._steps):
            return
        self._task, self._steps = task, steps
        for line in self.lines:
            line.deleteLater()
        self.lines = [self._line(step) for step in steps]
        for line in self.lines:
            self._column.addWidget(line)

    def _line(self, step: Step) -> QWidget:
        plan = self._session.plan
        first = step.task == self._task
        text = step.text if first else f"{plan.tasks[step.task].name}: {step.text}"
        text = f"{'↤' if first else '  ↤'} {text}"
        if step.holder is None:
            return Note("muted", text)
        holder = step.holder
        line = LinkButton()
        line.name(plan.tasks[holder].name, text)
        line.clicked.connect(lambda: self._session.select("tasks", holder))
        return line
