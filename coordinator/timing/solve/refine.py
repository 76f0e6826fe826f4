"""The last word of the scheduler: small steps, each of them judged by the schedule that it really makes.

For plans of which lanes are only a likeness: with hours of people's own, shares, pins, or priorities.
"""

from collections.abc import Callable
from random import Random

from coordinator.timing.solve.decode import CandidateSolution, Decoded, decode
from coordinator.timing.solve.goals import Goals
from coordinator.timing.solve.problem import Holders, Problem

_MOST_VAIN = 3000
"""Steps without a better plan after which it is left."""


class Refinement:
    """Steps on from a plan; `best` is never worse than it."""

    def __init__(self, problem: Problem, best: Decoded, goals: Goals, seed: int) -> None:
        self.best = best
        self._problem, self._goals = problem, goals
        self._random = Random(seed)
        self._able = {
            (task, seat): [
                *problem.able(problem.seats[task][seat]),
                *problem.learners(problem.seats[task][seat]),
            ]
            for task, seats in problem.wanted.items()
            for seat in seats
        }

    def run(self, is_over: Callable[[], bool]) -> None:
        """Tries steps until it is over, or nothing better comes."""
        if not self._able and self.best.candidate.order is None:
            return
        vain = 0
        while not is_over() and vain < _MOST_VAIN:
            vain += 1
            trial = self._changed_team() if self._random.random() < 0.5 else self._changed_order()
            if trial is not None:
                found = decode(self._problem, trial, self._goals)
                if found.score < self.best.score:
                    vain = 0
                if found.score <= self.best.score:
                    self.best = found

    def _changed_team(self) -> CandidateSolution | None:
        """Another person in a seat, most often of a task that sets the finish; or two tasks swap theirs."""
        random, problem, now = self._random, self._problem, self.best.candidate
        seats = list(self._able)
        critical = [each for each in seats if each[0] in self.best.schedule.critical]
        if not seats:
            return None
        task, seat = random.choice(critical if critical and random.random() < 0.7 else seats)
        holders = {each: now.holders.get(each, problem.held[each]).copy() for each in problem.held}
        old, new = holders[task][seat], random.choice(self._able[task, seat])
        if old == new:
            return None
        holders[task][seat] = new
        changed = {task}
        others = [
            (other, place)
            for other, place in seats
            if other != task and holders[other][place] == new and old in self._able[other, place]
        ]
        if others and random.random() < 0.5:
            other, place = random.choice(others)
            holders[other][place] = old
            changed.add(other)
        if all(self._is_sound(each, holders[each]) for each in changed):
            return CandidateSolution(holders, now.order)
        return None

    def _changed_order(self) -> CandidateSolution | None:
        """A task that sets the finish takes its people sooner."""
        now, random = self.best.candidate, self._random
        if now.order is None or len(now.order) < 2:
            return None
        order = list(now.order)
        critical = [
            index for index, task in enumerate(order) if task in self.best.schedule.critical and index
        ]
        at = random.choice(critical or range(1, len(order)))
        order.insert(random.randrange(max(0, at - 20), at), order.pop(at))
        return CandidateSolution(now.holders, order)

    def _is_sound(self, task: str, holders: Holders) -> bool:
        problem = self._problem
        return (
            task not in problem.fixed and problem.may_sit(task, holders) and problem.can_work(task, holders)
        )
