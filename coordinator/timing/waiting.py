"""Which tasks could be begun now, as far as their links go, and what the others wait for."""

from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, LinkType, Status

_OF_THE_START = (LinkType.FINISH_START, LinkType.START_START)
"""Links that hold the start of what waits."""


class Waiting:
    """Answers for one plan as it is; each group is looked through once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._of_groups: dict[str, tuple[bool, bool]] = {}
        self._held: dict[str | None, str | None] = {None: None}

    def holder(self, task: str) -> str | None:
        """The first task or group that this one waits for before it can begin; None where it is ready.

        A link of a group around it holds it as well. Links to its finish hold its start no longer.
        """
        for link in self._plan.links_to(task):
            if self._holds(link):
                return link.predecessor
        return self._holder_around(self._plan.tasks[task].parent)

    def _holder_around(self, group: str | None) -> str | None:
        if group not in self._held:
            assert group is not None
            self._held[group] = self.holder(group)
        return self._held[group]

    def _holds(self, link: Link) -> bool:
        if link.type not in _OF_THE_START:
            return False
        begun, done = self._progress(link.predecessor)
        return not (done if link.type is LinkType.FINISH_START else begun)

    def _progress(self, task: str) -> tuple[bool, bool]:
        """Whether a task has begun, and whether it is done; a group once one, or each, of its tasks has."""
        if not self._plan.is_group(task):
            status = self._plan.tasks[task].status
            return status is not Status.TODO, status is Status.DONE
        if task not in self._of_groups:
            states = {self._plan.tasks[leaf].status for leaf in self._plan.leaves(task)}
            self._of_groups[task] = (states != {Status.TODO}, states == {Status.DONE})
        return self._of_groups[task]
