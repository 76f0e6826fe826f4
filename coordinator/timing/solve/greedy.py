"""The first plan, at once: each task in its turn takes for its seats those who let it end soonest."""

from bisect import insort

from coordinator.plan.moments import Moment
from coordinator.plan.records import FULL_SHARE
from coordinator.timing.hours import CLOCK, LATEST, NeverWorks
from coordinator.timing.network import Network, Work
from coordinator.timing.placement import Cause, Placement
from coordinator.timing.placing import Placing
from coordinator.timing.solve.decode import CandidateSolution
from coordinator.timing.solve.goals import seat_cost
from coordinator.timing.solve.problem import Holders, Problem

_LOOKED_AT_CLOSELY = 6
"""People whose own hours are asked for, of those who seem to be free first."""


def greedy(problem: Problem) -> CandidateSolution:
    """A candidate in which all seats are filled that can be: the serial scheme, choosing teams as it goes."""
    placing = GreedyPlacing(problem)
    return CandidateSolution(placing.chosen, placing.placing_order())


class GreedyPlacing(Placing):
    """Places tasks as a schedule does, and fills the open seats of each as its turn comes."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self.chosen: dict[str, Holders] = {}
        self._free: dict[str, Moment] = dict.fromkeys(problem.plan.people, problem.earliest)
        self._busy: dict[str, int] = dict.fromkeys(problem.plan.people, 0)
        self._kept: dict[str, list[tuple[str, Moment, Moment, int]]] = {}
        for task in problem.fixed.keys() & problem.before.placements.keys():
            self._keep(problem.network.work[task], problem.before.placements[task])
        super().__init__(Network(problem.plan), problem.now)

    def placing_order(self) -> list[str]:
        """The tasks that don't keep their time, in the order in which they took their people."""
        return [task for task in self.turns.order if task in self.network.work and not self.is_fixed(task)]

    def _fix(self, work: Work) -> None:
        task = work.task.id
        if task in self._problem.wanted:
            work = self._seated(work, self._chosen_for_fixed(work, self.turns.fixed[task]))
        super()._fix(work)
        if task in self._problem.wanted and task in self.placements:
            self._keep(work, self.placements[task])

    def _keep(self, work: Work, at: Placement) -> None:
        for person, share in work.taken:
            self._kept.setdefault(person, []).append((work.task.id, at.start, at.finish, share))

    def _put_earliest(self, work: Work, hold: Cause, finish_hold: Cause | None) -> None:
        if work.task.id in self._problem.wanted:
            work = self._seated(work, self._chosen(work, hold.since))
        super()._put_earliest(work, hold, finish_hold)
        placement = self.placements.get(work.task.id)
        if placement is not None and placement.start < placement.finish:
            for person, share in work.taken:
                self._free[person] = max(self._free[person], placement.finish)
                self._busy[person] += work.minutes * share

    def _chosen(self, work: Work, since: Moment) -> Holders:
        """The team: for each seat, those first whom fewest others could replace, who is free soonest."""
        problem, task = self._problem, work.task.id
        seats, holders = problem.seats[task], problem.held[task].copy()
        plan, free, busy = problem.plan, self._free, self._busy
        wanted = sorted(problem.wanted[task], key=lambda seat: len(problem.able(seats[seat])))
        for index in wanted:
            seat = seats[index]
            taken = problem.beyond[task].union(person for person in holders if person)
            pool = [person for person in problem.able(seat) if person not in taken]
            level = {person: plan.people[person].level(seat.skill) for person in pool}
            if work.minutes:
                pool.sort(key=lambda who: (max(free[who], since), level[who], busy[who]))
            if problem.has_common_hours or work.hours is CLOCK:
                holders[index] = next(iter(pool), None)
            else:
                holders[index] = self._soonest(task, holders, index, pool[:_LOOKED_AT_CLOSELY], since)
                if holders[index] is None:
                    holders[index] = self._soonest(task, holders, index, pool[_LOOKED_AT_CLOSELY:], since)
        if any(holders[index] is None for index in wanted):
            full = problem.fullest(task, problem.held[task])
            return full if problem.has_common_hours or self._finishes(task, full, since) else holders
        return holders

    def _finishes(self, task: str, holders: Holders, since: Moment) -> bool:
        hours, minutes = self._problem.hours(task, holders), self._problem.minutes(task, holders)
        try:
            return hours.finish(hours.next_start(since), minutes) <= LATEST
        except NeverWorks:
            return False

    def _soonest(self, task: str, holders: Holders, index: int, pool: list[str], since: Moment) -> str | None:
        """Who of the pool would have this task finished first, as it seems."""
        problem, best, found = self._problem, None, None
        for person in pool:
            trial = [*holders[:index], person, *holders[index + 1 :]]
            if not problem.can_work(task, trial):
                continue
            hours, minutes = problem.hours(task, trial), problem.minutes(task, trial)
            try:
                finish = hours.finish(hours.next_start(max(self._free[person], since)), minutes)
            except NeverWorks:
                continue
            if best is None or finish < best:
                best, found = finish, person
        return found

    def _chosen_for_fixed(self, work: Work, start: Moment) -> Holders:
        """Those who are free and at work at the time that the task keeps; the seat stays open for others."""
        problem, task = self._problem, work.task.id
        seats, holders = problem.seats[task], problem.held[task].copy()
        for index in sorted(problem.wanted[task], key=lambda seat: len(problem.able(seats[seat]))):
            pool = problem.able(seats[index])
            ranked = sorted(pool, key=lambda who: seat_cost(problem.plan, who, seats[index]))
            for person in (*ranked, *problem.learners(seats[index])):
                trial = [*holders[:index], person, *holders[index + 1 :]]
                if problem.may_sit(task, trial) and self._is_free(task, trial, start):
                    holders = trial
                    break
        return holders

    def _is_free(self, task: str, holders: Holders, start: Moment) -> bool:
        problem = self._problem
        if not problem.can_work(task, holders):
            return False
        hours, minutes = problem.hours(task, holders), problem.minutes(task, holders)
        try:
            if minutes and hours.next_start(start) != start:
                return False
            finish = hours.finish(start, minutes)
        except NeverWorks:
            return False
        before = problem.before.placements.get(task)
        known = [who for who in holders if who in problem.held[task]] if before else []
        for seat, person in zip(problem.seats[task], holders, strict=True):
            if person is None or (person in known and before is not None and finish <= before.finish):
                continue
            taken = sum(
                share
                for other, begun, done, share in self._kept.get(person, ())
                if other != task and max(begun, start) < min(done, finish)
            )
            if taken + seat.share > FULL_SHARE:
                return False
        return True

    def _seated(self, work: Work, holders: Holders) -> Work:
        """The task's work with this team, of which the newcomers are taken from its turn on."""
        problem, task = self._problem, work.task.id
        self.chosen[task] = holders
        taken, first = problem.taken(task, holders), self.turns.first
        for person, share in taken:
            queue = self.turns.queues.setdefault(person, [])
            if (old := next((entry for entry in queue if entry[0] == task), None)) is not None:
                queue.remove(old)
            insort(queue, (task, share), key=lambda entry: first[entry[0]])
        minutes, hours = problem.minutes(task, holders), problem.hours(task, holders)
        new = Work(work.task, minutes, hours if minutes else CLOCK, taken)
        self.network.work[task] = new
        return new
