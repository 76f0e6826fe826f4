"""The search for the best plan: a first one at once, then better ones while there is time."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.placement import Schedule
from coordinator.timing.solve.bound import chain_bound, energy_bound
from coordinator.timing.solve.decode import Candidate, Decoded, decode, without_turns
from coordinator.timing.solve.goals import OPEN_SEATS, Goal, Goals, Score
from coordinator.timing.solve.greedy import greedy
from coordinator.timing.solve.lanes import Lanes
from coordinator.timing.solve.local_search import LocalSearch
from coordinator.timing.solve.problem import Problem


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
        self._problem = Problem(plan, now)
        self._stands = decode(self._problem, Candidate({}), goals)
        self._best: Decoded = self._stands
        self._bound = min(chain_bound(self._problem), self._best.schedule.finish)

    def run(self) -> None:
        self._try(greedy(self._problem))
        self._lanes = Lanes(self._problem, self._goals.order[0] is Goal.PEOPLE)
        self._bound = energy_bound(self._problem, self._bound)
        self._tell()
        if self._goals.order[0] is not Goal.CHANGES:
            self._search()
        self._best = without_turns(self._problem, self._best, self._goals)

    def _search(self) -> None:
        lanes = self._lanes
        if not lanes.order:
            return
        step = lanes.step
        target = -(-lanes.minutes(self._bound) // step) * step if lanes.is_exact else 0
        search = LocalSearch(lanes, 1, target)
        holders = {**self._problem.held, **self._best.candidate.holders}
        order = lanes.order
        search.restart_from(search.layout(order, lanes.teams_from(holders)))
        for _ in range(8):
            if monotonic() < self._until:
                search.take(search.construct())
                search.take(search.balanced())
        left = self._until - monotonic()
        search.walk(monotonic() + left * 0.85, self._is_stopped)
        search.cheaper(monotonic() + left * 0.1)
        if search.best is not None:
            self._try(Candidate(lanes.holders(search.best.teams), lanes.task_order(search.best.starts)))

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

    def _try(self, candidate: Candidate) -> None:
        found = decode(self._problem, candidate, self._goals)
        if found.score < self._best.score:
            self._best = found
            self._tell()

    def _tell(self) -> None:
        finish = self._best.schedule.finish
        told = Progress(
            monotonic() - self._begun, finish, min(self._bound, finish), self._best.score[OPEN_SEATS]
        )
        self._progress(told)
