"""Why is the task where it is: what holds it, and what holds that, each a click away."""

from coordinator.timing.why import chain
from ui.editor.lines import Lines

_MOST = 6
"""How many steps are shown; a click on the last leads on."""


class WhyPart(Lines):
    """The chain of a task back to the start of the plan, nearest first."""

    def show_task(self, task: str) -> None:
        plan, schedule = self._session.plan, self._session.schedule
        self.show_lines(
            [
                (
                    f"↤ {step.text}"
                    if step.task == task
                    else f"  ↤ {plan.tasks[step.task].name}: {step.text}",
                    step.holder,
                )
                for step in chain(plan, schedule, task)[:_MOST]
            ]
        )
