"""Slack by the links alone, which decides who goes first: the critical path method on flat arrays.

Each task and group has two nodes, its start and its finish; every step from one to another has a length in
working minutes. The steps stand in such an order that one pass over them finds all longest paths.
"""

from collections.abc import Iterable, Iterator, Mapping

from coordinator.timing.hours import CLOCK
from coordinator.timing.network import Network

_START, _FINISH = 0, 1


def lengths(network: Network) -> dict[str, int]:
    """The minutes that each task takes, in working time."""
    return {
        task: network.worked_share(work.minutes) if work.hours is CLOCK else work.minutes
        for task, work in network.work.items()
    }


class Paths:
    """The steps of one network: they hold for as long as its outline and its links do."""

    def __init__(self, network: Network) -> None:
        self._nodes = 2 * len(network.tasks)
        self._place = network.place
        steps = list(_steps(network))
        self._from = [step[0] for step in steps]
        self._to = [step[1] for step in steps]
        self._lags = [step[2] for step in steps]
        # where the length of a task stands among the lags
        self._own = [(step[3], index) for index, step in enumerate(steps) if step[3] is not None]

    def forward(self, lengths: Mapping[str, int], earliest: Mapping[str, int]) -> list[int]:
        """The longest path from the plan's start to each node; `earliest` has tasks that start no sooner."""
        reached = [0] * self._nodes
        for task, minutes in earliest.items():
            reached[2 * self._place[task]] = minutes
        _lengthen(reached, zip(self._from, self._to, self._weights(lengths), strict=True))
        return reached

    def back(self, lengths: Mapping[str, int]) -> list[int]:
        """The longest path from each node to the plan's finish."""
        left = [0] * self._nodes
        weights = reversed(self._weights(lengths))
        _lengthen(left, zip(reversed(self._to), reversed(self._from), weights, strict=True))
        return left

    def slacks(self, lengths: Mapping[str, int], earliest: Mapping[str, int]) -> dict[str, int]:
        """How many minutes each task, by the links alone, can wait before it moves the plan's finish.

        In working minutes, as if all kept the plan's hours; time on the clock counts by the share of it
        that is worked.
        """
        reached, left = self.forward(lengths, earliest), self.back(lengths)
        whole = max(reached, default=0)
        found = {}
        for task, length in lengths.items():
            start = 2 * self._place[task]
            found[task] = whole - max(reached[start], reached[start + _FINISH] - length) - left[start]
        return found

    def _weights(self, lengths: Mapping[str, int]) -> list[int]:
        weights = self._lags.copy()
        for task, index in self._own:
            weights[index] = lengths[task]
        return weights


def _lengthen(longest: list[int], steps: Iterable[tuple[int, int, int]]) -> None:
    """Makes of the paths to the nodes the longest, by the steps from node to node with their length; those
    to a node come before those from it."""
    for before, after, length in steps:
        reached = longest[before] + length
        if reached > longest[after]:
            longest[after] = reached


def earliest(network: Network) -> dict[str, int]:
    """The tasks and groups that ask to start no sooner, with the working minutes until then."""
    hours, begin = network.calendars.plan, network.plan.header.start
    return {
        task.id: hours.worked(task.not_before) - hours.worked(begin)
        for task in network.tasks
        if task.not_before is not None and task.not_before > begin
    }


def _steps(network: Network) -> Iterator[tuple[int, int, int, str | None]]:
    """From node, to node, minutes, and the task whose length it is; a node's steps out after all those in."""
    begun: set[str] = set()
    for id in network.sequence:
        start = 2 * network.place[id]
        children = network.children.get(id, ())
        if id not in begun:
            begun.add(id)
            yield from _links_out(network, id, start, False)
            for child in children:
                yield start, 2 * network.place[child], 0, None
            if children:
                continue
            yield start, start + _FINISH, 0, id
        yield from _links_out(network, id, start + _FINISH, True)
        parent = network.plan.tasks[id].parent
        if parent is not None:
            yield start + _FINISH, 2 * network.place[parent] + _FINISH, 0, None


def _links_out(
    network: Network, task: str, node: int, is_finish: bool
) -> Iterator[tuple[int, int, int, None]]:
    for tie in network.outgoing.get(task, ()):
        if tie.from_finish is is_finish:
            end = _FINISH if tie.to_finish else _START
            yield node, 2 * network.place[tie.link.successor] + end, tie.worked_lag, None
