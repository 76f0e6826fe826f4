"""Who is best for a seat, and what is best for a person: both in order, each with a reason."""

from collections.abc import Iterable, Mapping

from coordinator.people.diary import Diaries
from coordinator.people.fit import Fit, FitKind, Fitting
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, Person
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


def ranked(
    plan: Plan, schedule: Schedule, people: Iterable[str], task: str, seat: int | None = None
) -> list[tuple[str, Fit]]:
    """Everyone with how they fit the task, or one seat of it; the best first, experts kept for later."""
    fitting = Fitting(plan, schedule, task, seat)
    fits = [(person, fitting.of(person)) for person in people]
    return sorted(fits, key=lambda each: _rank(fitting, *each))


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
    who, is_new = plan.people[person], is_newcomer(plan, person)
    fits = [(task, fitting.of(person)) for task, fitting in fittings.items()]
    return sorted(fits, key=lambda each: _task_rank(fittings[each[0]], who, is_new, each[1]))


def open_fittings(plan: Plan, schedule: Schedule, tasks: Iterable[str] | None = None) -> dict[str, Fitting]:
    """How people fit the tasks with open seats, or those of `tasks`: made once for many people."""
    diaries = Diaries(plan, schedule)
    chosen = (task for task in plan.tasks if plan.open_seats(task)) if tasks is None else tasks
    return {task: Fitting(plan, schedule, task, diaries=diaries) for task in chosen}


def is_newcomer(plan: Plan, person: str) -> bool:
    """Whether someone has no level in anything yet."""
    who = plan.people[person]
    return who.kind is Kind.PERSON and not any(who.levels.values())


def _rank(fitting: Fitting, person: str, fit: Fit) -> tuple[int, int, int, int, str]:
    """How they fit, how much later, how far above what is asked, how busy."""
    who = fitting.plan.people[person]
    busy = fitting.diaries.of(person).busy_minutes if fit.allowed else 0
    return _ORDER[fit.kind], fit.later_by, _above(fitting, who), busy, who.name.casefold()


def _above(fitting: Fitting, who: Person) -> int:
    levels = who.levels
    return min([abs(levels.get(seat.skill, 0) - seat.level) for seat in fitting.asked], default=0)


def _task_rank(
    fitting: Fitting, who: Person, is_new: bool, fit: Fit
) -> tuple[int, int, int, int, bool, Moment, str]:
    levels, asked = who.levels, fitting.asked
    # an open seat that is above them is help that is still to be found
    help_needed = sum(seat.level > levels.get(seat.skill, 0) for seat in asked) if is_new else 0
    is_aim = any(who.aims.get(seat.skill, 0) > levels.get(seat.skill, 0) for seat in asked)
    placement = fitting.schedule.placements.get(fitting.task.id)
    start = placement.start if placement is not None else 0
    return (
        _ORDER[fit.kind],
        fit.later_by,
        help_needed,
        _above(fitting, who),
        not is_aim,
        start,
        fitting.task.name,
    )
