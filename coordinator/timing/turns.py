"""In which order tasks get their places.

Those that keep their time take their people first. Of the others, as in the serial schedule generation
scheme (Kolisch 1996, EJOR 90:320-333): of the tasks whose predecessors have had their turn, the one with
the highest priority is next, then the one whose own turn is lowest, then the one with the least slack. When
tasks happen decides nothing here.
"""

from heapq import heappop, heappush

from coordinator.plan.coding import LAST_TURN
from coordinator.plan.moments import Moment
from coordinator.plan.records import Status, Task
from coordinator.timing.hours import EARLIEST
from coordinator.timing.network import Network, Work
from coordinator.timing.paths import Paths, earliest, lengths

_STATUS_ORDER = {Status.DONE: 0, Status.DOING: 1, Status.TODO: 2}


class Turns:
    """`order` has each task once, and each group twice: as it opens, at turn `first`, and as it closes, at
    turn `closing`. `fixed` has the tasks that keep their time, with their start."""

    def __init__(self, network: Network, before: "Turns | None" = None) -> None:
        self.order: list[str] = []
        self.first: dict[str, int] = {}
        self.closing: dict[str, int] = {}
        self.fixed = fixed_starts(network)
        self._network = network
        self._lengths = lengths(network)
        self._wishes = [
            wish
            for task in network.tasks
            for wish in (task.status, task.priority, task.turn, task.not_before)
        ]
        is_linked_as_before = before is not None and network.sequence is before._network.sequence
        self._paths: Paths = before._paths if before and is_linked_as_before else Paths(network)
        self._slacks: dict[str, int]
        if before is not None and self._is_decided_as(before):
            self._slacks = before._slacks
            self.order, self.first, self.closing = before.order, before.first, before.closing
        else:
            self._slacks = self._paths.slacks(self._lengths, earliest(network))
            self._take_turns()
        self.queues = self._queues()

    def _is_decided_as(self, before: "Turns") -> bool:
        """Whether all that decides the order is as before: most edits of teams, names and dates leave it."""
        return (
            self._paths is before._paths
            and self.fixed.keys() == before.fixed.keys()
            and self._lengths == before._lengths
            and self._wishes == before._wishes
        )

    def _take_turns(self) -> None:
        network, tasks = self._network, self._network.plan.tasks
        self._ready: list[tuple[int, int, int, int, int, str]] = []
        self._waits = {
            task.id: len(network.incoming.get(task.id, ())) + (task.parent is not None)
            for task in network.tasks
        }
        self._unfinished = {group: len(inside) for group, inside in network.children.items()}
        first = [tasks[task] for task, count in self._waits.items() if not count]
        kept = sorted(self.fixed, key=lambda task: _STATUS_ORDER[tasks[task].status])
        for id in kept:
            self._next_turn(id)
        for id in kept:
            self._release(tasks[id])
        for task in first:
            self._make_ready(task)
        while self._ready:
            id = heappop(self._ready)[-1]
            self._next_turn(id)
            self._release(tasks[id])

    def _next_turn(self, task: str) -> None:
        self.first[task] = len(self.order)
        self.order.append(task)

    def _make_ready(self, task: Task) -> None:
        """All that the task waits for has had its turn."""
        id = task.id
        if id in self._unfinished:
            self._next_turn(id)
            for child in self._network.children[id]:
                self._one_wait_less(child)
        elif id not in self.fixed:
            turn = LAST_TURN + 1 if task.turn is None else task.turn
            key = (_STATUS_ORDER[task.status], -task.priority, turn, self._slacks[id])
            heappush(self._ready, (*key, self._network.place[id], id))

    def _release(self, task: Task) -> None:
        """Lets go what waits for this task or group, and closes the group around it after its last task."""
        for tie in self._network.outgoing.get(task.id, ()):
            self._one_wait_less(tie.link.successor)
        if task.parent is not None:
            self._unfinished[task.parent] -= 1
            if not self._unfinished[task.parent]:
                self.closing[task.parent] = len(self.order)
                self.order.append(task.parent)
                self._release(self._network.plan.tasks[task.parent])

    def _one_wait_less(self, task: str) -> None:
        self._waits[task] -= 1
        if not self._waits[task]:
            self._make_ready(self._network.plan.tasks[task])

    def _queues(self) -> dict[str, list[tuple[str, int]]]:
        """The tasks of each person in the order of their turns, with the share that each takes."""
        queues: dict[str, list[tuple[str, int]]] = {}
        work = self._network.work
        for task in self.order:
            if task in work:
                for person, share in work[task].taken:
                    queues.setdefault(person, []).append((task, share))
        return queues


def fixed_starts(network: Network) -> dict[str, Moment]:
    """The tasks that keep their time, with their start: those that are pinned, under way or done."""
    starts = ((task, _fixed_start(work)) for task, work in network.work.items())
    return {task: start for task, start in starts if start is not None}


def _fixed_start(work: Work) -> Moment | None:
    task = work.task
    if task.status is Status.TODO:
        return task.pinned_start
    if task.actual_start is not None:
        return task.actual_start
    if task.status is Status.DONE and task.actual_finish is not None:
        return max(work.hours.add(task.actual_finish, -work.minutes), EARLIEST)
    return task.pinned_start
