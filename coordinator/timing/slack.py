"""Slack by the links alone: longest paths through the tasks, forward and back (critical path method)."""

from collections.abc import Mapping

from coordinator.plan.records import Task
from coordinator.timing.hours import CLOCK
from coordinator.timing.network import Network


def lengths(network: Network) -> dict[str, int]:
    """The minutes that each task takes, in working time."""
    return {
        task: network.worked_share(work.minutes) if work.hours is CLOCK else work.minutes
        for task, work in network.work.items()
    }


def slacks(network: Network, lengths: Mapping[str, int]) -> dict[str, int]:
    """How many minutes each task, by the links alone, can wait before it moves the plan's finish.

    In working minutes, as if all kept the plan's hours; time on the clock counts by the share of it that
    is worked.
    """
    return _Paths(network, lengths).slacks


class _Paths:
    """The longest way from the start of the plan to each end of a task, and from there to its finish."""

    def __init__(self, network: Network, lengths: Mapping[str, int]) -> None:
        self._network = network
        self._lengths = lengths
        self._to_start: dict[str, int] = {}
        self._to_finish: dict[str, int] = {}
        self._from_start: dict[str, int] = {}
        self._from_finish: dict[str, int] = {}
        self._go_forward()
        self._go_back()
        to_start, to_finish, from_start = self._to_start, self._to_finish, self._from_start
        whole = max(max(to_start.values(), default=0), max(to_finish.values(), default=0))
        self.slacks = {
            task: whole - max(to_start[task], to_finish[task] - length) - from_start[task]
            for task, length in self._lengths.items()
        }

    def _go_forward(self) -> None:
        """A group starts as it is first met, and has finished as it is met again."""
        tasks, incoming, lengths = self._network.plan.tasks, self._network.incoming, self._lengths
        to_start, to_finish = self._to_start, self._to_finish
        for id in self._network.sequence:
            task, ties = tasks[id], incoming.get(id, ())
            if id not in to_start:
                start = self._not_before(task) if task.not_before is not None else 0
                if task.parent is not None and to_start[task.parent] > start:
                    start = to_start[task.parent]
                for link, from_finish, to_its_finish, _, lag in ties:
                    if not to_its_finish:
                        reached = (to_finish if from_finish else to_start)[link.predecessor] + lag
                        if reached > start:
                            start = reached
                to_start[id] = start
                if id not in lengths:
                    continue
            finish = to_start[id] + lengths[id] if id in lengths else to_finish.get(id, 0)
            for link, from_finish, to_its_finish, _, lag in ties:
                if to_its_finish:
                    reached = (to_finish if from_finish else to_start)[link.predecessor] + lag
                    if reached > finish:
                        finish = reached
            to_finish[id] = finish
            if task.parent is not None and finish > to_finish.get(task.parent, 0):
                to_finish[task.parent] = finish

    def _go_back(self) -> None:
        """The same the other way: what is left from the finish of each, and from its start."""
        tasks, outgoing, lengths = self._network.plan.tasks, self._network.outgoing, self._lengths
        from_start, from_finish = self._from_start, self._from_finish
        for id in reversed(self._network.sequence):
            task, ties = tasks[id], outgoing.get(id, ())
            if id not in from_finish:
                left = from_finish[task.parent] if task.parent is not None else 0
                for link, from_its_finish, to_finish, _, lag in ties:
                    if from_its_finish:
                        rest = (from_finish if to_finish else from_start)[link.successor] + lag
                        if rest > left:
                            left = rest
                from_finish[id] = left
                if id not in lengths:
                    continue
            left = from_finish[id] + lengths[id] if id in lengths else from_start.get(id, 0)
            for link, from_its_finish, to_finish, _, lag in ties:
                if not from_its_finish:
                    rest = (from_finish if to_finish else from_start)[link.successor] + lag
                    if rest > left:
                        left = rest
            from_start[id] = left
            if task.parent is not None and left > from_start.get(task.parent, 0):
                from_start[task.parent] = left

    def _not_before(self, task: Task) -> int:
        hours, begin = self._network.calendars.plan, self._network.plan.header.start
        if task.not_before is None or task.not_before <= begin:
            return 0
        return hours.worked(task.not_before) - hours.worked(begin)
