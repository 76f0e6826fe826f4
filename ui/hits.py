"""What lies under a point of a view of tasks: one answer for mouse, drag, menu and tooltip."""

from dataclasses import dataclass

from coordinator.plan.plan import Plan
from ui.graph.face import Chair


@dataclass(frozen=True, slots=True)
class Hit:
    """At most one of `task`, `group` and `link` is set; chair and port are parts of the task's card."""

    task: str | None = None
    chair: Chair | None = None
    port: bool = False
    group: str | None = None
    link: str | None = None
    link_end: bool = False

    @property
    def empty(self) -> bool:
        return self.task is None and self.group is None and self.link is None


def hit_of(plan: Plan, task: str | None) -> Hit:
    """A task or a group, wherever it lies."""
    if task is not None and plan.is_group(task):
        return Hit(group=task)
    return Hit(task=task)
