"""Why is the task where it is: what holds it, and what holds that, each a click away."""

from coordinator.timing.why import chain
from ui.editor.lines import Lines

_MOST = 6
"""How many steps are shown; a click on the last leads on."""


class WhyPart(Lines):
    """The chain of a task back to the start of the plan, nearest first."""

    def show_task(self, task: str) -> None:
        steps = chain(self._session.plan, self._session.schedule, task)[:_MOST]
        said = (step.text if step.task == task else self.told_of(step.task, step.text) for step in steps)
        self.show_lines(
            [
                (f"{'↤' if step.task == task else '  ↤'} {text}", step.holder)
                for step, text in zip(steps, said, strict=True)
            ]
        )
