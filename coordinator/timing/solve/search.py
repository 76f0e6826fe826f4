"""The search for the best plan: a first one at once, then better ones while there is time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic

from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from coordinator.timing.solve.bound import chain_bound, energy_bound
from coordinator.timing.solve.decode import CandidateSolution, Decoded, decode, without_turns
from coordinator.timing.solve.goals import OPEN_SEATS, Goal, Goals, Score
from coordinator.timing.solve.greedy import greedy
from coordinator.timing.solve.lanes import Lanes
from coordinator.timing.solve.layouts import Layout
from coordinator.timing.solve.local_search import LocalSearch
from coordinator.timing.solve.model import MOST_CHOICES, Shape
from coordinator.timing.solve.problem import Holders, Problem
from coordinator.timing.solve.refine import Refinement
from coordinator.timing.solve.worker import Prover

_FIRST_LAYOUTS = 8
_FIRST_ROUND = 0.4
_TO_POLISH = 0.1
"""Part of the time in which seats are given to those whom they cost least."""
_TO_REFINE = 0.5
"""Part of the time in which the scheduler itself judges steps, where lanes are only like its schedule."""
_LEAST_TO_PROVE = 1.5
"""Seconds below which CP-SAT could not even begin."""
_BETWEEN_TELLING = 0.2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the search is after so many `seconds`."""

    seconds: float
    finish: Moment
    bound: Moment
    open_seats: int


@dataclass(frozen=True, slots=True)
class Solution:
    """The best plan found: `change` makes it of the plan, `schedule` is the schedule then.

    `bound` is a moment before which no plan finishes that fills the seats and keeps the rules; `before` is
    the schedule as it stood. `score` and `score_before` tell how well the goals are met, less being better.
    """

    change: Change
    schedule: Schedule
    before: Schedule
    bound: Moment
    start: Moment
    open_seats: int
    filled: int
    score: Score
    score_before: Score
    seconds: float

    @property
    def finish(self) -> Moment:
        return self.schedule.finish

    @property
    def gap(self) -> float:
        """How much of the time from the plan's start to its bound the finish lies behind the bound."""
        span = self.bound - self.start
        return (self.finish - self.bound) / span if span > 0 else 0.0

    @property
    def is_proven(self) -> bool:
        """Whether no plan can finish sooner."""
        return self.finish <= self.bound


def best_plan(
    plan: Plan,
    now: Moment | None = None,
    *,
    seconds: float = 10.0,
    workers: int = 2,
    goals: Goals | None = None,
    progress: Callable[[Progress], None] | None = None,
    is_stopped: Callable[[], bool] | None = None,
) -> Solution:
    """Fills the open seats, finds order and times, in about so many seconds.

    People, pins, statuses and priorities stay as they are. What is found is never worse than the plan as it
    stands, by the goals in their order. `progress` is told of each better plan; `is_stopped` is asked many
    times a second, and ends the search with the best so far. Raises PlanError where links close a circle.
    """
    search = Search(plan, now, seconds, workers, goals or Goals(), progress, is_stopped)
    search.run()
    return search.solution()


class Search:
    """One search; `run` returns when it is over, `solution` gives the best at any time after the first."""

    def __init__(
        self,
        plan: Plan,
        now: Moment | None,
        seconds: float,
        workers: int,
        goals: Goals,
        progress: Callable[[Progress], None] | None,
        is_stopped: Callable[[], bool] | None,
    ) -> None:
        self._begun = monotonic()
        self._until = self._begun + seconds
        self._workers = workers
        self._goals = goals
        self._progress = progress or (lambda _: None)
        self._is_stopped = is_stopped or (lambda: False)
        problem = self._problem = Problem(plan, now)
        self._stands = decode(problem, CandidateSolution({}), goals)
        self._best: Decoded = self._stands
        self._lanes = Lanes(problem, goals.order[0] is Goal.PEOPLE)
        self._local: LocalSearch
        self._holders = problem.held
        self._deciding = 0.0  # seconds that a candidate's schedule takes
        self._bound = problem.earliest
        self._prover: Prover | None = None
        self._told = self._begun
        self._last_told: Layout | None = None

    def run(self) -> None:
        lanes, problem = self._lanes, self._problem
        self._local = LocalSearch(lanes, seed=1)
        if self._local.beginnings.is_quick:
            self._local.take(self._local.beginnings.construct(None))
            self._try_best()
        else:
            first = self._first()
            self._settle(first.holders)
            lanes = self._lanes
        self._bound = lanes.moment(lanes.chain()) if lanes.is_exact else chain_bound(problem)
        if lanes.is_exact or not self._is_over():
            self._bound = energy_bound(problem, self._bound)
            self._aim()
        self._tell()
        if lanes.order and self._goals.order[0] is not Goal.CHANGES:
            self._search()
        if not lanes.is_exact:
            refinement = Refinement(problem, self._best, self._goals, seed=1)
            refinement.run(self._is_over)
            self._best = refinement.best
        if not problem.has_common_hours and not self._is_stopped():
            self._fill_up()
        if self._deciding < self._seconds_left() and not self._is_stopped():
            self._best = without_turns(problem, self._best, self._goals)

    def _first(self) -> CandidateSolution:
        """A greedy plan, without the teams that find no time together after what they wait for."""
        problem, candidate = self._problem, greedy(self._problem)
        while True:
            found = self._try(candidate)
            lost = [
                task
                for task, team in candidate.holders.items()
                if task not in found.schedule.placements and team != problem.held[task]
            ]
            if not lost:
                return candidate
            holders = {**candidate.holders, **{task: problem.held[task] for task in lost}}
            candidate = CandidateSolution(holders, candidate.order)

    def _settle(self, holders: Mapping[str, Holders]) -> None:
        """The search goes on with the seats that could be filled at first."""
        for task, team in holders.items():
            self._problem.settle(task, team)
        self._holders = {task: team.copy() for task, team in holders.items()}
        self._lanes = Lanes(self._problem, self._goals.order[0] is Goal.PEOPLE)
        self._local = LocalSearch(self._lanes, seed=1)

    def _search(self) -> None:
        """Local search in rounds, each twice as long as the one before; beside it CP-SAT."""
        lanes, local = self._lanes, self._local
        if local.best is None:
            placements = self._best.schedule.placements
            starts = {task: placement.start for task, placement in placements.items()}
            local.take(local.beginnings.like(lanes.teams_from(self._holders), starts))
        for _ in range(_FIRST_LAYOUTS):
            if not self._is_over():
                local.take(local.beginnings.construct(local.best))
            if not self._is_over():
                local.take(local.beginnings.balanced())
        length = _FIRST_ROUND
        part = _TO_POLISH if lanes.is_exact else _TO_REFINE
        end = self._until - self._deciding - self._seconds_left() * part
        try:
            while monotonic() < end and not self._is_over() and not local.is_proven:
                left = end - monotonic()
                local.walk(monotonic() + (length if left > 2 * length else left), self._look)
                length *= 2
                self._start_prover()
        finally:
            if self._prover is not None:
                self._prover.stop()
        if not self._is_stopped():
            local.cheaper(
                monotonic() + (self._seconds_left() - self._deciding) * (0.9 if lanes.is_exact else 0.2)
            )
        self._try_best()

    def _fill_up(self) -> None:
        """Fills seats that seemed to be for nobody beside the teams of the first plan, and are not now."""
        problem, found = self._problem, self._best.candidate
        teams = {task: found.holders.get(task, problem.held[task]) for task in problem.held}
        fuller = {
            task: full
            for task, team in teams.items()
            if None in team and task not in problem.fixed and (full := problem.fullest(task, team)) != team
        }
        if fuller:
            self._try(CandidateSolution({**teams, **fuller}, found.order))

    def _aim(self) -> None:
        """Tells the local search what it can't better."""
        lanes = self._lanes
        if lanes.is_exact:
            self._local.target = -(-lanes.minutes(self._bound) // lanes.step) * lanes.step
            self._bound = max(self._bound, lanes.moment(self._local.target))

    def _start_prover(self) -> None:
        left, best = self._seconds_left(), self._local.best
        if self._prover is not None or self._workers < 2 or left < _LEAST_TO_PROVE or best is None:
            return
        shape = Shape.of(self._lanes)
        if self._local.is_proven or shape.choices > MOST_CHOICES:
            return
        hint = best.starts, best.teams
        self._prover = Prover(shape, hint, self._local.target, left, self._workers - 1)

    def _look(self) -> bool:
        """Hears the prover, tells of progress; whether the search is over."""
        local, lanes = self._local, self._lanes
        if self._prover is not None:
            found, bound = self._prover.news()
            for starts, teams in found:
                if all(lanes.is_sound(node, team) for node, team in enumerate(teams)):
                    order = sorted(self._lanes.order, key=starts.__getitem__)
                    local.take(local.layouts.layout(order, list(teams)))
            if bound > local.target and self._lanes.is_exact and not self._lanes.learns:
                self._bound = self._lanes.moment(bound)
                self._aim()
        if monotonic() - self._told > _BETWEEN_TELLING and local.best is not self._last_told:
            self._last_told = local.best
            self._tell()
        return self._is_over()

    def _seconds_left(self) -> float:
        return self._until - monotonic()

    def _is_over(self) -> bool:
        """Whether there is no more time than the schedule of the best takes, or someone has had enough."""
        return self._seconds_left() <= self._deciding or self._is_stopped()

    def _try_best(self) -> None:
        lanes, best = self._lanes, self._local.best
        if best is not None:
            holders = {**self._holders, **lanes.holders(best.teams)}
            self._try(CandidateSolution(holders, lanes.task_order(best.starts)))

    def solution(self) -> Solution:
        problem, best = self._problem, self._best
        change = best.change
        return Solution(
            change,
            best.schedule,
            problem.before,
            min(self._bound, best.schedule.finish),
            problem.earliest,
            best.score[OPEN_SEATS],
            self._stands.score[OPEN_SEATS] - best.score[OPEN_SEATS],
            best.score,
            self._stands.score,
            monotonic() - self._begun,
        )

    def _try(self, candidate: CandidateSolution) -> Decoded:
        begun = monotonic()
        found = decode(self._problem, candidate, self._goals)
        self._deciding = 1.3 * (monotonic() - begun)
        if found.score < self._best.score:
            self._best = found
        return found

    def _tell(self) -> None:
        finish, open_seats = self._best.schedule.finish, self._best.score[OPEN_SEATS]
        if self._last_told is not None and self._lanes.is_exact:
            finish = min(finish, self._lanes.moment(self._last_told.end))
        self._told = monotonic()
        told = Progress(self._told - self._begun, finish, min(self._bound, finish), open_seats)
        self._progress(told)
