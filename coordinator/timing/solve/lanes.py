"""A plan as the search sees it: whole numbers in lists, and a lane of tasks for each person.

Time is counted in minutes of the plan's own working time. Where everyone keeps the plan's hours, nothing is
pinned and all links are of the plain kind, a layout of lanes is exactly what the scheduler makes of its
order; elsewhere it is close, and the scheduler has the last word.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd

from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import FULL_SHARE, LinkType, Status
from coordinator.timing.hours import CLOCK
from coordinator.timing.network import Tie
from coordinator.timing.solve.goals import seat_cost
from coordinator.timing.solve.problem import Holders, Problem

_LEAST_MEASURED = 28 * DAY


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a node's team that the search fills: the seat's number, and who may take it for what."""

    place: int
    seat: int
    able: tuple[int, ...]
    cost: dict[int, int]
    learners: frozenset[int]
    """Those who need a mentor beside them."""


class Lanes:
    """Nodes are tasks, then what stands for groups and lags: of these `names` is None, and nobody is on them.

    `teams` has the people of each node by number, and -1 in a place that a slot is to fill.
    """

    def __init__(self, problem: Problem, restricted: bool = False) -> None:
        self.problem = problem
        self.people = list(problem.plan.people)
        self.names: list[str | None] = []
        self.lengths: list[int] = []
        self.releases: list[int] = []
        self.before: list[list[int]] = []
        self.after: list[list[int]] = []
        self.teams: list[tuple[int, ...]] = []
        self.slots: list[tuple[Slot, ...]] = []
        self.due: dict[int, tuple[int, int]] = {}
        """Deadline and priority, of nodes that have one."""
        self.learns: set[int] = set()
        """Nodes with stretch seats, whose teams have to be looked at as a whole."""
        self.is_exact = problem.has_common_hours
        self._restricted = restricted
        self._hours = problem.calendars.plan
        self._zero = self._hours.worked(problem.earliest)
        self._number = {person: number for number, person in enumerate(self.people)}
        self._slots_of: dict[
            tuple[str, int, bool], tuple[tuple[int, ...], dict[int, int], frozenset[int]]
        ] = {}
        self.free = [0] * len(self.people)
        """When each person's lane begins."""
        self.slowness: list[float] = [] if problem.has_common_hours else self._measured()
        """How much longer each person takes by the plan's hours than by their own; empty if all keep them."""
        self._start_of: dict[str, int] = {}
        self._finish_of: dict[str, int] = {}
        self._add_nodes()
        self._add_links()
        self.order = self._sorted()
        self._check_priorities()

    @property
    def count(self) -> int:
        return len(self.lengths)

    def moment(self, minutes: int) -> Moment:
        """When so much of the plan's time is over."""
        if not minutes:
            return self.problem.earliest
        return self._hours.reached(self._zero + minutes, self.problem.earliest)

    def minutes(self, moment: Moment) -> int:
        return max(0, self._hours.worked(moment) - self._zero)

    @property
    def step(self) -> int:
        """What all times are multiples of."""
        return gcd(*self.lengths, *self.releases, *self.free) or 1

    def length(self, node: int, team: Sequence[int]) -> int:
        """How long a node takes a team."""
        if not self.slowness or not team:
            return self.lengths[node]
        return round(self.lengths[node] * max(self.slowness[person] for person in team))

    def holders(self, teams: Sequence[tuple[int, ...]]) -> dict[str, Holders]:
        """Who holds the seats of each task with slots, when the nodes have these teams."""
        found: dict[str, Holders] = {}
        for node, slots in enumerate(self.slots):
            name = self.names[node]
            if name is not None and slots:
                found[name] = self.problem.held[name].copy()
                for slot in slots:
                    person = teams[node][slot.place]
                    found[name][slot.seat] = self.people[person] if person >= 0 else None
        return found

    def teams_from(self, holders: dict[str, Holders]) -> list[tuple[int, ...]]:
        """The inverse of `holders`; places of open seats keep -1."""
        teams = self.teams.copy()
        for node, slots in enumerate(self.slots):
            name = self.names[node]
            if name is not None and slots:
                team = list(teams[node])
                for slot in slots:
                    person = holders[name][slot.seat]
                    team[slot.place] = self._number[person] if person is not None else -1
                teams[node] = tuple(team)
        return teams

    def may_be(self, node: int, team: Sequence[int]) -> bool:
        """Whether these people may be on a task together; asked where slots alone don't tell."""
        if len(set(team)) < len(team):
            return False
        name, problem = self.names[node], self.problem
        if name not in problem.held or (node not in self.learns and problem.has_common_hours):
            return True
        assert name is not None
        holders = problem.held[name].copy()
        for slot in self.slots[node]:
            holders[slot.seat] = self.people[team[slot.place]]
        return problem.may_sit(name, holders) and problem.can_work(name, holders)

    def is_sound(self, node: int, team: Sequence[int]) -> bool:
        """Whether these people may be on that task together."""
        if -1 in team:
            return False
        if len(team) == 1 and node not in self.learns and self.problem.has_common_hours:
            return True
        return self.may_be(node, team)

    def chain(self) -> int:
        """When the last node is over if everyone could be on any number of tasks at once."""
        finishes = [0] * self.count
        for node in self.order:
            start = max((finishes[each] for each in self.before[node]), default=0)
            finishes[node] = max(start, self.releases[node]) + self.lengths[node]
        return max(finishes, default=0)

    def task_order(self, starts: Sequence[int]) -> list[str]:
        """The tasks that don't keep their time, by their starts."""
        place = {node: index for index, node in enumerate(self.order)}
        nodes = sorted(range(self.count), key=lambda node: (starts[node], place[node]))
        return [
            name
            for node in nodes
            if (name := self.names[node]) is not None and name not in self.problem.fixed
        ]

    def _measured(self) -> list[float]:
        """From now to as long again as the plan takes as it stands."""
        start, last = self.problem.earliest, self.problem.before.finish
        last += max(last - start, _LEAST_MEASURED)
        calendars = self.problem.calendars
        whole = calendars.plan.worked(last) - calendars.plan.worked(start)
        each = [calendars.person(person) for person in self.people]
        return [max(whole, 1) / max(hours.worked(last) - hours.worked(start), 1) for hours in each]

    def _add(self, name: str | None, length: int, release: int = 0) -> int:
        self.names.append(name)
        self.lengths.append(length)
        self.releases.append(release)
        self.before.append([])
        self.after.append([])
        self.teams.append(())
        self.slots.append(())
        return len(self.names) - 1

    def _wait(self, node: int, for_node: int, lag: int = 0) -> None:
        if lag > 0:
            between = self._add(None, lag)
            self._wait(between, for_node)
            for_node = between
        self.before[node].append(for_node)
        self.after[for_node].append(node)

    def _add_nodes(self) -> None:
        problem, network = self.problem, self.problem.network
        plan = problem.plan
        for task, work in network.work.items():
            record = work.task
            release = 0 if record.not_before is None else self.minutes(record.not_before)
            if task in problem.fixed:
                node = self._add_fixed(task)
            else:
                length = network.worked_share(work.minutes) if work.hours is CLOCK else work.minutes
                if task in problem.held and record.effort is not None:
                    length = problem.minutes(task, problem.fullest(task, problem.held[task]))
                node = self._add(task, length, release)
                self._add_team(node, task, length)
                self.is_exact &= (work.hours is not CLOCK or not length) and record.status is Status.TODO
            self._start_of[task] = self._finish_of[task] = node
            if record.deadline is not None and record.status is not Status.DONE:
                self.due[node] = (self._hours.worked(record.deadline) - self._zero, record.priority)
        for group in network.children:
            record = plan.tasks[group]
            release = 0 if record.not_before is None else self.minutes(record.not_before)
            self._start_of[group] = self._add(None, 0, release)
            finish = self._finish_of[group] = self._add(None, 0)
            self.is_exact &= record.pinned_start is None
            if record.deadline is not None:
                self.due[finish] = (self._hours.worked(record.deadline) - self._zero, record.priority)

    def _add_fixed(self, task: str) -> int:
        """A task that keeps its time is over when it is over, and has its people till then."""
        self.is_exact = False
        placement = self.problem.before.placements.get(task)
        finish = 0 if placement is None else self.minutes(placement.finish)
        if placement is not None and placement.start <= self.problem.earliest:
            for person, _ in self.problem.network.work[task].taken:
                number = self._number[person]
                self.free[number] = max(self.free[number], finish)
        return self._add(task, 0, finish)

    def _add_team(self, node: int, task: str, length: int) -> None:
        problem = self.problem
        if task not in problem.held:
            taken = problem.network.work[task].taken
            if length:
                self.teams[node] = tuple(self._number[person] for person, _ in taken)
                self.is_exact &= all(share == FULL_SHARE for _, share in taken)
            return
        seats, holders = problem.seats[task], problem.held[task]
        team = [self._number[person] for person in holders if person]
        team += [self._number[person] for person in problem.beyond[task]]
        known, slots = set(team), []
        for index in problem.wanted[task]:
            able, cost, learners = self._able(task, index)
            if sum(other.skill == seats[index].skill for other in seats) < 2:  # nobody could be the mentor
                able = tuple(each for each in able if each not in learners)
            choice = tuple(each for each in able if each not in known)
            if self._restricted:
                least = min((cost[each] for each in choice if each not in learners), default=0)
                choice = tuple(each for each in choice if cost[each] <= least) or choice
            slots.append(Slot(len(team), index, choice, cost, learners))
            team.append(-1)
            if seats[index].stretch and not learners.isdisjoint(choice):
                self.learns.add(node)
        self.is_exact &= all(seat.share == FULL_SHARE for seat in seats)
        self.teams[node], self.slots[node] = tuple(team), tuple(slots)

    def _able(self, task: str, index: int) -> tuple[tuple[int, ...], dict[int, int], frozenset[int]]:
        problem = self.problem
        seat = problem.seats[task][index]
        kind = (seat.skill, seat.level, seat.stretch)
        if kind not in self._slots_of:
            people = [*problem.able(seat), *problem.learners(seat)]
            cost = {self._number[person]: seat_cost(problem.plan, person, seat) for person in people}
            able = tuple(cost)
            learners = frozenset(self._number[person] for person in problem.learners(seat))
            self._slots_of[kind] = able, cost, learners
        return self._slots_of[kind]

    def _add_links(self) -> None:
        network = self.problem.network
        for group, children in network.children.items():
            for child in children:
                self._wait(self._start_of[child], self._start_of[group])
                self._wait(self._finish_of[group], self._finish_of[child])
        for ties in network.incoming.values():
            for tie in ties:
                self._add_tie(tie)

    def _add_tie(self, tie: Tie) -> None:
        link = tie.link
        if link.type is LinkType.FINISH_START:
            self._wait(self._start_of[link.successor], self._finish_of[link.predecessor], tie.worked_lag)
            self.is_exact &= tie.lag >= 0 and not link.lag.elapsed
        else:  # left to the scheduler
            self.is_exact = False

    def _sorted(self) -> list[int]:
        """The nodes, each after what it waits for."""
        waits = [len(each) for each in self.before]
        found = [node for node, count in enumerate(waits) if not count]
        for node in found:
            for later in self.after[node]:
                waits[later] -= 1
                if not waits[later]:
                    found.append(later)
        return found

    def _check_priorities(self) -> None:
        tasks = self.problem.plan.tasks
        priorities = {
            tasks[name].priority for name in self.names if name is not None and name not in self.problem.fixed
        }
        self.is_exact &= len(priorities) <= 1


def with_person(team: tuple[int, ...], slot: Slot, person: int) -> tuple[int, ...]:
    """The team with this person in the slot's place."""
    return (*team[: slot.place], person, *team[slot.place + 1 :])
