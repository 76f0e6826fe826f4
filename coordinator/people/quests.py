"""What comes next for someone: tasks that fit them now, one that stretches them, and the way to a level."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from coordinator.language import tr
from coordinator.people.fit import Fit, FitKind, Fitting
from coordinator.people.ladder import is_stretch, readiness
from coordinator.people.ranking import open_fittings, ranked_tasks
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL, Seat, Status
from coordinator.plan.wording import listed
from coordinator.timing.schedule import Schedule

MOST_QUESTS = 5


@dataclass(frozen=True, slots=True)
class Quest:
    """A task that someone could take, and how they fit it."""

    task: str
    fit: Fit


@dataclass(frozen=True, slots=True)
class Quests:
    """What someone could take on next: what fits them, the best first, one seat to grow into, and what would
    wait for them."""

    fitting: tuple[Quest, ...]
    stretch: Quest | None
    later: tuple[Quest, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A seat on the way to a level, in a task with an open one, or one that the person holds already."""

    task: str
    seat: int
    start: Moment
    finish: Moment
    is_stretch: bool
    is_held: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """The way from one level to the next; `missing` says what the plan has no seats for, empty where none."""

    level: int
    """The one that is reached by it."""
    steps: tuple[Step, ...]
    missing: str


def next_quests(
    plan: Plan,
    schedule: Schedule,
    person: str,
    most: int = MOST_QUESTS,
    fittings: Mapping[str, Fitting] | None = None,
) -> Quests:
    """Open tasks that fit a person now, one that stretches them, and those that would have to wait.

    `fittings` serve for many people.
    """
    if fittings is None:
        fittings = open_fittings(plan, schedule)
    possible = {task: fitting for task, fitting in fittings.items() if fitting.admits(person)}
    found = [Quest(task, fit) for task, fit in ranked_tasks(plan, schedule, person, fittings=possible)]
    fitting = (quest for quest in found if quest.fit.kind is FitKind.FITS)
    stretching = (quest for quest in found if quest.fit.kind is FitKind.STRETCH)
    waiting = (quest for quest in found if quest.fit.kind is FitKind.LATER)
    return Quests(tuple(islice(fitting, most)), next(stretching, None), tuple(islice(waiting, most)))


def path(plan: Plan, schedule: Schedule, person: str, skill: str, level: int = HIGHEST_LEVEL) -> list[Stage]:
    """The tasks that lead a person from their level to a wished one, level by level, one after the other.

    What they have finished counts. Each next seat is the one that is finished first, of those that begin once
    the one before is done (the earliest finish first gives the most tasks that don't overlap).
    """
    next_level = readiness(plan, schedule, person, skill)
    if next_level is None:
        return []
    record, stages = plan.skills[skill], []
    missing, stretch_missing = next_level.seats_missing, next_level.stretch_seats_missing
    free_from: Moment = plan.header.start
    taken: set[str] = set()
    for reached in range(next_level.level, level + 1):
        steps = _steps(plan, schedule, person, skill, reached - 1, missing, stretch_missing, free_from, taken)
        found = sum(step.is_stretch for step in steps)
        stages.append(Stage(reached, tuple(steps), _lacking(missing - len(steps), stretch_missing - found)))
        free_from = max((step.finish for step in steps), default=free_from)
        taken.update(step.task for step in steps)
        stretch_missing = record.stretch_seats_for_next_level
        missing = max(record.seats_for_next_level, stretch_missing)
    return stages


def _steps(
    plan: Plan,
    schedule: Schedule,
    person: str,
    skill: str,
    level: int,
    seats: int,
    stretch_seats: int,
    free_from: Moment,
    taken: set[str],
) -> list[Step]:
    """So many seats that someone of `level` could hold, so many of them stretch seats, in order of time."""
    chosen: list[Step] = []
    stretches = 0
    for step in _possible(plan, schedule, person, skill, level):
        if len(chosen) == seats:
            break
        plain_left = seats - stretch_seats - (len(chosen) - stretches)
        if step.start < free_from or step.task in taken or (not step.is_stretch and plain_left <= 0):
            continue
        chosen.append(step)
        stretches += step.is_stretch
        free_from = step.finish
    return chosen


def _possible(plan: Plan, schedule: Schedule, person: str, skill: str, level: int) -> list[Step]:
    """One seat a task, of those that are not done: the person's own, or an open one; the soonest first."""
    found = []
    for task, placement in schedule.placements.items():
        record = plan.tasks[task]
        if record.status is Status.DONE or not record.seats or plan.is_group(task):
            continue
        seats, holders = record.single_seats, plan.holders(task)
        own = holders.index(person) if person in holders else None
        choice = plan.open_seats(task) if own is None else [own]
        fitting = [seat for seat in choice if _suits(seats, seat, skill, level)]
        if fitting:
            # a stretch seat first: it is what there is least of
            seat = max(fitting, key=lambda each: is_stretch(seats[each], level))
            is_growth = is_stretch(seats[seat], level)
            found.append(
                Step(task, seat, placement.start, placement.finish, is_growth, is_held=own is not None)
            )
    return sorted(found, key=lambda step: (step.finish, step.start, step.task))


def _suits(seats: tuple[Seat, ...], seat: int, skill: str, level: int) -> bool:
    """Whether a seat counts for someone of this level: it asks for that, or is a stretch with a mentor."""
    asked = seats[seat]
    if asked.skill != skill:
        return False
    if is_stretch(asked, level):
        others = (each for index, each in enumerate(seats) if index != seat and each.skill == skill)
        return any(other.level >= asked.level for other in others)
    return asked.level == level


def _lacking(seats: int, stretch_seats: int) -> str:
    """What the plan has too few of, as a mend."""
    if seats <= 0:
        return ""
    stretch_seats = max(0, stretch_seats)
    parts = []
    if seats - stretch_seats > 0:
        parts.append(tr("%n seat(s)", "", seats - stretch_seats))
    if stretch_seats:
        parts.append(tr("%n stretch seat(s)", "", stretch_seats))
    return tr("the plan has no task for {seats} more", seats=listed(parts))
