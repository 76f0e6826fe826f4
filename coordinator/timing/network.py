"""The tasks and links of a plan as numbers: what each task takes, and what lies between two tasks."""

from dataclasses import dataclass
from typing import NamedTuple

from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Link, LinkType, Task
from coordinator.timing.calendars import Calendars
from coordinator.timing.graph import order
from coordinator.timing.hours import CLOCK, Hours

_FROM_FINISH = {LinkType.FINISH_START, LinkType.FINISH_FINISH}
_TO_FINISH = {LinkType.FINISH_FINISH, LinkType.START_FINISH}


@dataclass(frozen=True, slots=True)
class Work:
    """What a task takes: so many minutes of `hours`, with each of `taken` for a share (%) of their time."""

    task: Task
    minutes: int
    hours: Hours
    taken: tuple[tuple[str, int], ...]


class Tie(NamedTuple):
    """A link by its ends, with its lag in minutes."""

    link: Link
    from_finish: bool
    to_finish: bool
    lag: int


class Network:
    """A plan gathered once, for one schedule."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.calendars = Calendars(plan)
        self.tasks = [task for _, task in plan.outline()]
        self.place = {task.id: index for index, task in enumerate(self.tasks)}
        self.children: dict[str, list[str]] = {}
        for task in self.tasks:
            if task.parent is not None:
                self.children.setdefault(task.parent, []).append(task.id)
        self.work = {task.id: self._work(task) for task in self.tasks if task.id not in self.children}
        self.incoming: dict[str, list[Tie]] = {}
        self.outgoing: dict[str, list[Tie]] = {}
        for link in plan.links.values():
            tie = self._tie(link)
            self.incoming.setdefault(link.successor, []).append(tie)
            self.outgoing.setdefault(link.predecessor, []).append(tie)

    def slacks(self) -> dict[str, int]:
        """How many minutes each task, by the links alone, can wait before it moves the plan's finish.

        Longest paths (critical path method) in working minutes, as if all kept the plan's hours; time on
        the clock counts by the share of it that is worked. Raises PlanError where links close a circle.
        """
        edges = self._edges()
        sequence = self._sequence()
        heads, tails = [0] * len(edges), [0] * len(edges)
        hours, start = self.calendars.plan, self.plan.header.start
        for task in self.tasks:
            if task.not_before is not None and task.not_before > start:
                heads[2 * self.place[task.id]] = hours.worked(task.not_before) - hours.worked(start)
        for node in sequence:
            for following, length in edges[node]:
                heads[following] = max(heads[following], heads[node] + length)
        for node in reversed(sequence):
            for following, length in edges[node]:
                tails[node] = max(tails[node], tails[following] + length)
        whole = max(heads, default=0)
        slacks = {}
        for task_id, work in self.work.items():
            node = 2 * self.place[task_id]
            start_at_least = max(heads[node], heads[node + 1] - self._in_working_time(work))
            slacks[task_id] = whole - start_at_least - tails[node]
        return slacks

    def _work(self, task: Task) -> Work:
        calendar = self.plan.calendar
        estimate = task.duration if task.effort is None else task.effort
        minutes = estimate.minutes(calendar) if estimate is not None else 0
        team = self.plan.team(task.id)
        shares = [seat.share for seat in task.single_seats] if task.seats else []
        shares += [FULL_SHARE] * (len(team) - len(shares))
        taken = tuple((person, share) for person, share in zip(team, shares, strict=True) if person)
        if estimate is None or not minutes:
            return Work(task, 0, CLOCK, taken)
        if task.effort is not None:
            minutes = -(-minutes * FULL_SHARE // (sum(share for _, share in taken) or FULL_SHARE))
        hours = CLOCK if estimate.elapsed else self.calendars.team(person for person, _ in taken)
        return Work(task, minutes, hours, taken)

    def _tie(self, link: Link) -> Tie:
        lag = link.lag.minutes(self.plan.calendar) if link.lag.number else 0
        return Tie(link, link.type in _FROM_FINISH, link.type in _TO_FINISH, lag)

    def _edges(self) -> list[list[tuple[int, int]]]:
        """What follows the start (2i) and the finish (2i + 1) of task i, and how many minutes later."""
        edges: list[list[tuple[int, int]]] = [[] for _ in range(2 * len(self.tasks))]
        place = self.place
        for task in self.tasks:
            node = 2 * place[task.id]
            if task.parent is not None:
                group = 2 * place[task.parent]
                edges[group].append((node, 0))
                edges[node + 1].append((group + 1, 0))
            if task.id in self.work:
                edges[node].append((node + 1, self._in_working_time(self.work[task.id])))
        for ties in self.outgoing.values():
            for link, from_finish, to_finish, lag in ties:
                if link.lag.elapsed:
                    lag = self._worked_share(lag)
                before = 2 * place[link.predecessor] + from_finish
                edges[before].append((2 * place[link.successor] + to_finish, lag))
        return edges

    def _sequence(self) -> list[int]:
        """The nodes of `_edges`, each after those it waits for: whatever a link's type, the successor
        comes after the predecessor as a whole."""
        waits = [0] * (2 * len(self.tasks))
        for index, task in enumerate(self.tasks):
            waits[2 * index] = len(self.incoming.get(task.id, ())) + (task.parent is not None)
            waits[2 * index + 1] = len(self.children.get(task.id, ())) or 1
        sequence = [node for node, count in enumerate(waits) if not count]
        for node in sequence:
            for following in self._following(node):
                waits[following] -= 1
                if not waits[following]:
                    sequence.append(following)
        if len(sequence) < len(waits):
            order(self.plan)  # which names the circle
        return sequence

    def _following(self, node: int) -> list[int]:
        task = self.tasks[node // 2]
        if node % 2 == 0:
            return [2 * self.place[child] for child in self.children.get(task.id, ())] or [node + 1]
        after = [2 * self.place[tie.link.successor] for tie in self.outgoing.get(task.id, ())]
        if task.parent is not None:
            after.append(2 * self.place[task.parent] + 1)
        return after

    def _in_working_time(self, work: Work) -> int:
        return self._worked_share(work.minutes) if work.hours is CLOCK else work.minutes

    def _worked_share(self, minutes: int) -> int:
        week = sum(end - start for day in self.plan.calendar.week for start, end in day)
        return minutes * week // (7 * DAY)
