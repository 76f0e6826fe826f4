"""Why is the task where it is: what holds it, and what holds that, each a click away."""

from coordinator.timing.why import Hold, chain
from ui.editor.lines import Lines

_MOST = 6
"""How many steps are shown; a click on the last leads on."""


class WhyPart(Lines):
    """The chain of a task back to the start of the plan, nearest first."""

    def show_task(self, task: str) -> None:
        steps = chain(self._session.plan, self._session.schedule, task)[:_MOST]
        self.show_lines([(self._told(step, task), step.holder) for step in steps])

    def _told(self, step: Hold, task: str) -> str:
        if step.task == task:
            return f"↤ {step.text}"
        return f"  ↤ {self.told_of(step.task, step.text)}"
