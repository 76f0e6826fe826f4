"""Who is best for a seat, and what is best for a person: both in order, each with a reason."""

from collections.abc import Iterable, Mapping
from operator import itemgetter

from coordinator.people.fit import Fit, FitKind, Fitting
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, Status
from coordinator.timing.calendars import Calendars
from coordinator.timing.schedule import Schedule

_ORDER = {
    kind: place
    for place, kind in enumerate(
        (
            FitKind.FITS,
            FitKind.STRETCH,
            FitKind.LATER,
            FitKind.EXTRA,
            FitKind.AWAY,
            FitKind.ON_IT,
            FitKind.NOT_YET,
        )
    )
}
Rank = tuple[int, int, int, int, str]


def ranked(
    plan: Plan, schedule: Schedule, people: Iterable[str], task: str, seat: int | None = None
) -> list[tuple[str, Fit]]:
    """Everyone with how they fit the task, or one seat of it; the best first, experts kept for later."""
    fitting = Fitting(plan, schedule, task, seat)
    asked = _asked_for(plan, task, seat)
    fits = [(person, fitting.of(person)) for person in people]
    return sorted(fits, key=lambda each: _rank(plan, schedule, each[0], each[1], asked))


def rank(plan: Plan, schedule: Schedule, person: str, task: str, fit: Fit, seat: int | None = None) -> Rank:
    """A key to sort people by: how they fit, how much later, how far above what is asked, how busy."""
    return _rank(plan, schedule, person, fit, _asked_for(plan, task, seat))


def ranked_tasks(
    plan: Plan,
    schedule: Schedule,
    person: str,
    tasks: Iterable[str] | None = None,
    fittings: Mapping[str, Fitting] | None = None,
) -> list[tuple[str, Fit]]:
    """The tasks with open seats, or those of `tasks`, with how a person fits them; the best first.

    What asks for just their level comes before what asks for less, what they aim for before the rest, and
    what is sooner before what is later; to a newcomer, first what needs nobody's help. `fittings` are those
    of the tasks, where they are at hand.
    """
    if fittings is None:
        fittings = open_fittings(plan, schedule, tasks)
    fits = [
        (_task_rank(plan, schedule, person, fitting, found := fitting.of(person)), task, found)
        for task, fitting in fittings.items()
    ]
    return [(task, found) for _, task, found in sorted(fits, key=itemgetter(0))]


def open_fittings(plan: Plan, schedule: Schedule, tasks: Iterable[str] | None = None) -> dict[str, Fitting]:
    """How people fit the tasks with open seats, or those of `tasks`: made once for many people."""
    calendars = Calendars(plan)
    chosen = (task for task in plan.tasks if plan.open_seats(task)) if tasks is None else tasks
    return {task: Fitting(plan, schedule, task, calendars=calendars) for task in chosen}


def busy_minutes(plan: Plan, schedule: Schedule, person: str) -> int:
    """Time on the clock of the tasks that a person still has to do."""
    return sum([finish - start for start, finish in _spans(plan, schedule, person)])


def busy_until(plan: Plan, schedule: Schedule, person: str) -> Moment | None:
    """When the last of a person's tasks is finished; None for someone with nothing to do."""
    return max((finish for _, finish in _spans(plan, schedule, person)), default=None)


def is_newcomer(plan: Plan, person: str) -> bool:
    """Whether someone has no level in anything yet."""
    who = plan.people[person]
    return who.kind is Kind.PERSON and not any(who.levels.values())


def _asked_for(plan: Plan, task: str, seat: int | None) -> list[tuple[str, int]]:
    """The skills and levels of the seat, or of all open ones."""
    seats = plan.tasks[task].single_seats
    if seat is not None:
        return [(each.skill, each.level) for each in seats[seat : seat + 1]]
    held = plan.holders(task)
    return [(each.skill, each.level) for index, each in enumerate(seats) if held[index] is None]


def _rank(plan: Plan, schedule: Schedule, person: str, fit: Fit, asked: list[tuple[str, int]]) -> Rank:
    who = plan.people[person]
    busy = busy_minutes(plan, schedule, person) if fit.allowed else 0
    return _ORDER[fit.kind], fit.later_by, _above(plan, person, asked), busy, who.name.casefold()


def _above(plan: Plan, person: str, asked: list[tuple[str, int]]) -> int:
    levels = plan.people[person].levels
    return min([abs(levels.get(skill, 0) - level) for skill, level in asked], default=0)


def _task_rank(
    plan: Plan, schedule: Schedule, person: str, fitting: Fitting, fit: Fit
) -> tuple[int, int, int, int, bool, Moment, str]:
    who = plan.people[person]
    task, asked = fitting.task, fitting.open_kinds
    # an open seat that is above them is help that is still to be found
    help_needed = sum(level > who.level(skill) for skill, level in asked) if is_newcomer(plan, person) else 0
    is_aim = any(who.aims.get(skill, 0) > who.level(skill) for skill, _ in asked)
    placement = schedule.placements.get(task.id)
    start = placement.start if placement is not None else 0
    return (
        _ORDER[fit.kind],
        fit.later_by,
        help_needed,
        _above(plan, person, asked),
        not is_aim,
        start,
        task.name,
    )


def _spans(plan: Plan, schedule: Schedule, person: str) -> list[tuple[Moment, Moment]]:
    return [
        (placement.start, placement.finish)
        for assignment in plan.assignments_of(person)
        if plan.tasks[assignment.task].status is not Status.DONE
        and (placement := schedule.placements.get(assignment.task)) is not None
    ]
