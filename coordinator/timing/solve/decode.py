"""What a candidate comes to: its edit of the plan, and the schedule that the one scheduler makes of that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.rows import put_in
from coordinator.plan.records import Assignment
from coordinator.timing.schedule import Schedule, schedule
from coordinator.timing.solve.goals import Goals, Score, score
from coordinator.timing.solve.problem import Holders, Problem

_NAME = later("find the best plan")


@dataclass(frozen=True, slots=True)
class CandidateSolution:
    """Who holds the seats of tasks that had open ones, and in which order tasks take their people.

    Without an order the tasks keep the turns that they have.
    """

    holders: Mapping[str, Holders]
    order: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Decoded:
    """A candidate with its edit, the schedule after that, and how good it is."""

    candidate: CandidateSolution
    change: Change
    schedule: Schedule
    score: Score


def decode(problem: Problem, candidate: CandidateSolution, goals: Goals) -> Decoded:
    rows = (*assignments(problem, candidate), *_turns(problem, candidate))
    change = Change(tr(_NAME), rows)
    if not rows:
        found = problem.before
        return Decoded(candidate, change, found, score(problem.plan, found, found, goals))
    trial = problem.plan.copy()
    trial.apply(change)
    found = schedule(trial, problem.now)
    return Decoded(candidate, change, found, score(trial, found, problem.before, goals))


def without_turns(problem: Problem, found: Decoded, goals: Goals) -> Decoded:
    """The same teams with nobody's turn changed, where that does as well."""
    if found.candidate.order is None:
        return found
    plain = decode(problem, CandidateSolution(found.candidate.holders), goals)
    return plain if plain.score <= found.score else found


def assignments(problem: Problem, candidate: CandidateSolution) -> Iterator[RowChange]:
    """The rows by which the holders come to sit where the candidate has them."""
    known = problem.plan.assignments
    for task, holders in candidate.holders.items():
        for seat, person in enumerate(holders):
            if person is not None:
                new = Assignment(task=task, person=person, seat=seat)
                old = known.get(new.id)
                if old is None:
                    yield put_in("assignments", new)
                elif old != new:
                    yield RowChange("assignments", old, new)


def _turns(problem: Problem, candidate: CandidateSolution) -> Iterator[RowChange]:
    for turn, id in enumerate(candidate.order or ()):
        task = problem.plan.tasks[id]
        if task.turn != turn:
            yield RowChange("tasks", task, replace(task, turn=turn))
