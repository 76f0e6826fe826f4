"""The best team for one task: quick enough to be shown while someone looks at the task."""

from collections.abc import Sequence

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Status
from coordinator.plan.wording import listed
from coordinator.timing.hours import NeverWorks
from coordinator.timing.solve.decode import CandidateSolution, assignments
from coordinator.timing.solve.goals import seat_cost
from coordinator.timing.solve.problem import Holders, Problem

_Busy = tuple[Moment, Moment, int]
"""From when to when, and how much of someone's time is taken."""


def suggest_team(plan: Plan, task: str, now: Moment | None = None) -> Change:
    """The smallest team that fills the open seats of a task. Raises Refusal where none can be filled.

    First who can begin soonest beside what they are on, then the lowest level that will do, with people in
    the stretch seats that they aim for, then who has least to do. Those on the task already stay.
    """
    if plan.is_group(task) or not plan.open_seats(task):
        raise Refusal(tr("{task} has no open seat", task=plan.tasks[task].name))
    problem = Problem(plan, now, [task])
    holders = _Suggestion(problem, task).team()
    joining = [person for person in holders if person and person not in plan.holders(task)]
    if not joining:
        raise Refusal(
            tr(
                "nobody can take the open seats of {task}; lower a level, or add someone",
                task=plan.tasks[task].name,
            )
        )
    named = listed([plan.people[person].name for person in joining])
    rows = tuple(assignments(problem, CandidateSolution({task: holders})))
    return Change(tr("assign {who} to {task}", who=named, task=plan.tasks[task].name), rows)


class _Suggestion:
    def __init__(self, problem: Problem, task: str) -> None:
        self._problem, self._task = problem, task
        placement = problem.before.placements.get(task)
        self._since = problem.earliest if placement is None else placement.start
        self._seats = problem.seats[task]
        record = problem.plan.tasks[task]
        self._is_kept = record.pinned_start is not None or record.status is not Status.TODO
        self._spans: dict[str, list[_Busy]] = {}

    def team(self) -> Holders:
        problem, task, seats = self._problem, self._task, self._seats
        holders = problem.held[task].copy()
        wanted = sorted(problem.wanted[task], key=lambda index: len(problem.able(seats[index])))
        for index in wanted:
            self._fill(holders, index, problem.able(seats[index]))
        if any(holders[index] is None for index in wanted) and not self._is_kept:
            holders = problem.fullest(task, problem.held[task])
        for index in wanted:
            aiming = [who for who in problem.learners(seats[index]) if self._cost(who, index) < 0]
            if holders[index] is not None and aiming:
                self._fill(holders, index, aiming)
        return holders

    def _fill(self, holders: Holders, index: int, people: Sequence[str]) -> None:
        """Puts the best of these in a seat, unless whoever sits there is as good."""
        problem, task = self._problem, self._task
        best, chosen = None, holders[index]
        for person in (*([chosen] if chosen else []), *people):
            trial = [*holders[:index], person, *holders[index + 1 :]]
            if not problem.may_sit(task, trial) or not problem.can_work(task, trial):
                continue
            delay = self._delay(person, trial, index)
            if delay is None or (self._is_kept and delay):
                continue
            busy = sum(finish - start for start, finish, _ in self._busy(person))
            key = (delay, self._cost(person, index), busy)
            if best is None or key < best:
                best, chosen = key, person
        holders[index] = chosen

    def _cost(self, person: str, index: int) -> int:
        return seat_cost(self._problem.plan, person, self._seats[index])

    def _delay(self, person: str, holders: Holders, index: int) -> int | None:
        """How much later the task would begin for all that the person is on; None where it never could."""
        problem, share = self._problem, self._seats[index].share
        hours, minutes = problem.hours(self._task, holders), problem.minutes(self._task, holders)
        busy = self._busy(person)
        start = self._since
        try:
            while minutes:
                start = hours.next_start(start)
                finish = hours.finish(start, minutes)
                over = [
                    span
                    for span in busy
                    if span[0] < finish and span[1] > start and span[2] + share > FULL_SHARE
                ]
                if not over:
                    break
                start = max(span[1] for span in over)
        except NeverWorks:
            return None
        return start - self._since

    def _busy(self, person: str) -> list[_Busy]:
        if person not in self._spans:
            problem = self._problem
            placements, works = problem.before.placements, problem.network.work
            others = {each.task for each in problem.plan.assignments_of(person)} - {self._task}
            self._spans[person] = [
                (placements[task].start, placements[task].finish, dict(works[task].taken)[person])
                for task in others & works.keys() & placements.keys()
                if works[task].minutes and placements[task].finish > self._since
            ]
        return self._spans[person]
