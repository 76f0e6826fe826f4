"""The tasks and links of a plan as numbers: what each task takes, and what lies between two tasks."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from typing import NamedTuple

from coordinator.plan.changes import Change
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Assignment, Link, LinkType, Person, Task
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
    """A link by its ends, with its lag in minutes, and with how much of it the plan works."""

    link: Link
    from_finish: bool
    to_finish: bool
    lag: int
    worked_lag: int


class Network:
    """A plan gathered for one schedule. `sequence` has each task after what it waits for, groups as they
    begin and again as they end; raises PlanError where links close a circle."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.calendars = Calendars(plan)
        self.work: dict[str, Work] = {}
        self._gather_outline()
        self.incoming: dict[str, list[Tie]] = {}
        self.outgoing: dict[str, list[Tie]] = {}
        for link in plan.links.values():
            tie = self._tie(link)
            self.incoming.setdefault(link.successor, []).append(tie)
            self.outgoing.setdefault(link.predecessor, []).append(tie)
        self.sequence = self._ordered()

    def after(self, plan: Plan, change: Change) -> tuple["Network", set[str]]:
        """The network of the plan that `change` made of this one's, header aside, and the tasks and groups
        with something new about them: row, team, hours or incoming links. The rest is shared."""
        network = copy(self)
        network.plan = plan
        network.calendars = self.calendars.after(plan, change.ids("people"))
        touched, is_moved = _touched(plan, change)
        if is_moved:
            kept = {task: work for task, work in self.work.items() if task not in touched}
            network.work = kept
            network._gather_outline()
        else:
            network._renew(touched)
        if links := change.ids("links"):
            network._renew_ties(
                row for each in change.rows if each.id in links for row in (each.before, each.after)
            )
        if is_moved or links:
            network.sequence = network._ordered()
        return network, touched

    def leaves(self, task: str) -> list[str]:
        """The task itself, or all tasks within the group that are no groups themselves, in their order."""
        if task not in self._leaves:
            self._leaves[task] = list(self.plan.leaves(task))
        return self._leaves[task]

    def worked_share(self, minutes: int) -> int:
        """How much the plan works, in an ordinary week, in so many minutes on the clock."""
        week = sum(end - start for day in self.plan.calendar.week for start, end in day)
        return minutes * week // (7 * DAY)

    def _gather_outline(self) -> None:
        """All that hangs on which tasks there are and where they stand; work that is known is kept."""
        self.tasks = [task for _, task in self.plan.outline()]
        self.place = {task.id: index for index, task in enumerate(self.tasks)}
        self.children: dict[str, list[str]] = {}
        self._leaves: dict[str, list[str]] = {}
        for task in self.tasks:
            if task.parent is not None:
                self.children.setdefault(task.parent, []).append(task.id)
        known = self.work
        self.work = {
            task.id: known.get(task.id) or work_of(self.plan, self.calendars, task)
            for task in self.tasks
            if task.id not in self.children
        }

    def _renew(self, tasks: Iterable[str]) -> None:
        self.tasks, self.work = self.tasks.copy(), self.work.copy()
        for id in tasks:
            task = self.tasks[self.place[id]] = self.plan.tasks[id]
            if id in self.work:
                self.work[id] = work_of(self.plan, self.calendars, task)

    def _renew_ties(self, links: Iterable[object]) -> None:
        self.incoming, self.outgoing = self.incoming.copy(), self.outgoing.copy()
        for link in links:
            if isinstance(link, Link):
                to, away = self.plan.links_to(link.successor), self.plan.links_from(link.predecessor)
                self.incoming[link.successor] = [self._tie(each) for each in to]
                self.outgoing[link.predecessor] = [self._tie(each) for each in away]

    def _ordered(self) -> list[str]:
        """Whatever a link's type, the successor comes after the predecessor as a whole."""
        waits = {
            task.id: len(self.incoming.get(task.id, ())) + (task.parent is not None) for task in self.tasks
        }
        unfinished = {group: len(inside) for group, inside in self.children.items()}
        to_visit = [task for task, count in waits.items() if not count]
        found: list[str] = []

        def one_wait_less(task: str) -> None:
            waits[task] -= 1
            if not waits[task]:
                to_visit.append(task)

        def finished(task: str) -> None:
            found.append(task)
            for tie in self.outgoing.get(task, ()):
                one_wait_less(tie.link.successor)
            parent = self.plan.tasks[task].parent
            if parent is not None:
                unfinished[parent] -= 1
                if not unfinished[parent]:
                    finished(parent)

        for task in to_visit:
            if task not in self.children:
                finished(task)
                continue
            found.append(task)
            for child in self.children[task]:
                one_wait_less(child)
        if len(found) < len(waits) + len(unfinished):
            order(self.plan)  # which names the circle
        return found

    def _tie(self, link: Link) -> Tie:
        lag = link.lag.minutes(self.plan.calendar) if link.lag.number else 0
        worked = self.worked_share(lag) if link.lag.elapsed else lag
        return Tie(link, link.type in _FROM_FINISH, link.type in _TO_FINISH, lag, worked)


def work_of(plan: Plan, calendars: Calendars, task: Task) -> Work:
    """What a task that is no group takes, with the team that it has."""
    estimate = task.duration if task.effort is None else task.effort
    minutes = estimate.minutes(plan.calendar) if estimate is not None else 0
    team = plan.team(task.id)
    shares = [seat.share for seat in task.single_seats] if task.seats else []
    shares += [FULL_SHARE] * (len(team) - len(shares))
    taken = tuple((person, share) for person, share in zip(team, shares, strict=True) if person)
    if estimate is None or not minutes:
        return Work(task, 0, CLOCK, taken)
    if task.effort is not None:
        minutes = shared_effort(minutes, sum(share for _, share in taken))
    hours = CLOCK if estimate.elapsed else calendars.team(person for person, _ in taken)
    return Work(task, minutes, hours, taken)


def shared_effort(minutes: int, shares: int) -> int:
    """How long people take for an effort who have so many % of their time for it together, in minutes.

    Rounded up; as long as nobody is on it, one full share counts.
    """
    return -(-minutes * FULL_SHARE // (shares or FULL_SHARE))


def _touched(plan: Plan, change: Change) -> tuple[set[str], bool]:
    """The tasks that a change says something new of, and whether any came, went or moved in the outline."""
    touched: set[str | None] = set()
    is_moved = False
    for row in change.rows:
        for record in (row.before, row.after):
            match record:
                case Task():
                    touched.add(record.id)
                case Assignment():
                    touched.add(record.task)
                case Link():
                    touched.add(record.successor)
                case Person():
                    touched.update(each.task for each in plan.assignments_of(record.id))
        if row.table == "tasks":
            before, after = _standing(row.before), _standing(row.after)
            if before != after:
                is_moved = True
                # a task may become a group by this, or a group a task
                touched.update(standing[0] for standing in (before, after) if standing)
    return {task for task in touched if task is not None}, is_moved


def _standing(record: object) -> tuple[str | None, float] | None:
    return (record.parent, record.position) if isinstance(record, Task) else None
