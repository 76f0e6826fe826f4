"""The people in the order in which they would be asked: best fit first, experts kept for later."""

from collections.abc import Iterable

from coordinator.people.fit import Fit, FitKind, fit
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.schedule import Schedule

_ORDER = (
    FitKind.FITS,
    FitKind.STRETCH,
    FitKind.LATER,
    FitKind.EXTRA,
    FitKind.AWAY,
    FitKind.ON_IT,
    FitKind.NOT_YET,
)
Rank = tuple[int, int, Moment, str]


def ranked(
    plan: Plan, schedule: Schedule, people: Iterable[str], task: str, seat: int | None = None
) -> list[tuple[str, Fit]]:
    """Everyone with how they fit the task, or one seat of it; the best first."""
    fits = {person: fit(plan, schedule, person, task, seat) for person in people}
    order = sorted(fits, key=lambda person: rank(plan, schedule, person, task, fits[person], seat))
    return [(person, fits[person]) for person in order]


def rank(plan: Plan, schedule: Schedule, person: str, task: str, fit: Fit, seat: int | None = None) -> Rank:
    """A key to sort by: how they fit, how far above what is asked they are, how much they have to do."""
    who = plan.people[person]
    seats = plan.tasks[task].single_seats
    holders = plan.holders(task)
    asked = [
        each
        for index, each in enumerate(seats)
        if (holders[index] is None if seat is None else index == seat)
    ]
    above = min((abs(who.level(each.skill) - each.level) for each in asked), default=0)
    return _ORDER.index(fit.kind), above, busy_minutes(plan, schedule, person), who.name.casefold()


def busy_minutes(plan: Plan, schedule: Schedule, person: str) -> int:
    """Time on the clock of the tasks that a person still has to do."""
    return sum(finish - start for start, finish in _spans(plan, schedule, person))


def busy_until(plan: Plan, schedule: Schedule, person: str) -> Moment | None:
    """When the last of a person's tasks is finished; None for someone with nothing to do."""
    return max((finish for _, finish in _spans(plan, schedule, person)), default=None)


def _spans(plan: Plan, schedule: Schedule, person: str) -> list[tuple[Moment, Moment]]:
    return [
        (placement.start, placement.finish)
        for assignment in plan.assignments_of(person)
        if plan.tasks[assignment.task].status is not Status.DONE
        and (placement := schedule.placements.get(assignment.task)) is not None
    ]
