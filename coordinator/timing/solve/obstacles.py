"""When it can't be: what stands in the way, and the smallest change that would help, tried before told."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from time import monotonic

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.rows import put_in
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Person, Record, Status
from coordinator.plan.wording import amount, either, listed
from coordinator.timing.findings import late_by
from coordinator.timing.solve.goals import LATENESS
from coordinator.timing.solve.search import Solution, best_plan

_MOST_NEWCOMERS = 5
"""People that are tried to be added for one kind of seat."""
_MOST_KINDS = 3
"""Kinds of people that are tried to be added against lateness."""
_FOR_A_TRIAL = 0.3
"""Seconds of search."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What can't be about a task, and what would help; `seats` are those that nobody can hold, by number."""

    task: str
    seats: tuple[int, ...]
    text: str


def obstacles(
    plan: Plan, solution: Solution, now: Moment | None = None, *, seconds: float = 2.0
) -> list[Obstacle]:
    """What keeps the best plan from filling every seat and keeping every deadline.

    Each help is one with which the search fills the seats, or keeps the deadline. For lateness it takes about
    `seconds`. `plan` is the one that the solution was found for.
    """
    solved = plan.copy()
    solved.apply(solution.change)
    found = [_unfilled(solved, task, now) for task in solved.tasks if solved.open_seats(task)]
    if solution.score[LATENESS]:
        found += _late(plan, solution, now, seconds)
    return found


def _unfilled(plan: Plan, task: str, now: Moment | None) -> Obstacle:
    """Tried on a plan of this task alone, with those that keep their time: nothing else decides who fits."""
    record, seats = plan.tasks[task], plan.open_seats(task)
    places = record.single_seats
    lacking = Counter((places[seat].skill, places[seat].level) for seat in seats)
    asked = listed([_people(plan, kind, count) for kind, count in lacking.items()])
    text = tr("{task} lacks {people}", task=record.name, people=asked)
    helps = []
    small = _alone(plan, task)
    if record.pinned_start is not None and record.status is Status.TODO:
        unpinned = RowChange("tasks", small.tasks[task], replace(small.tasks[task], pinned_start=None))
        if not _open_after(small, task, (unpinned,), now):
            helps.append(tr("another time than the one it is pinned to"))
    for others in range(1, _MOST_NEWCOMERS + 1):
        kinds = [kind for kind, count in lacking.items() for _ in range(min(count, others))]
        newcomers = tuple(_newcomer(kind, number) for number, kind in enumerate(kinds))
        if not _open_after(small, task, newcomers, now):
            least = Counter(_least(small, task, kinds, now))
            if not least:
                least = lacking
                text = tr("{problem}, as those who could are needed elsewhere then", problem=text)
            helps.append(listed([_more_people(plan, kind, count) for kind, count in least.items()]))
            break
    if helps:
        text = tr("{problem}; {helps} would fill it", problem=text, helps=either(helps))
    else:
        text = tr("{problem}; neither its pin nor more people help", problem=text)
    return Obstacle(task, tuple(seats), text)


def _least(plan: Plan, task: str, kinds: list[tuple[str, int]], now: Moment | None) -> list[tuple[str, int]]:
    """Those of the kinds without whom it would not do."""
    for kind in list(kinds):
        fewer = kinds.copy()
        fewer.remove(kind)
        rows = tuple(_newcomer(each, number) for number, each in enumerate(fewer))
        if not _open_after(plan, task, rows, now):
            kinds = fewer
    return kinds


def _late(plan: Plan, solution: Solution, now: Moment | None, seconds: float) -> Iterator[Obstacle]:
    """Each late task, with the deadline that would be kept, and with who would keep all deadlines."""
    until = monotonic() + seconds
    seats = (seat for task in sorted(solution.schedule.critical) for seat in plan.tasks[task].single_seats)
    wanted = Counter((seat.skill, seat.level) for seat in seats)
    helps = []
    for kind, _ in wanted.most_common(_MOST_KINDS):
        if monotonic() < until and _lateness_after(plan, _newcomer(kind, 0), now) == 0:
            helps.append(_more_people(plan, kind, 1))
    for task in plan.tasks.values():
        placement = solution.schedule.placements.get(task.id)
        if placement is not None and (minutes := late_by(plan, task, placement)):
            late = amount(minutes)
            text = tr(
                "{task} finishes {late} late; {options} would do",
                task=task.name,
                late=late,
                options=either([tr("{amount} more", amount=late), *helps]),
            )
            yield Obstacle(task.id, (), text)


def _lateness_after(plan: Plan, newcomer: RowChange, now: Moment | None) -> int:
    """What lateness is left with one more person."""
    trial = plan.copy()
    trial.apply(Change("try", (newcomer,)))
    return best_plan(trial, now, seconds=_FOR_A_TRIAL, workers=1).score[LATENESS]


def _alone(plan: Plan, task: str) -> Plan:
    kept = [
        each
        for each in plan.tasks.values()
        if each.id == task
        or (not plan.is_group(each.id) and (each.pinned_start is not None or each.status is not Status.TODO))
    ]
    ids = {each.id for each in kept}
    records: list[Record] = [*plan.skills.values(), *plan.people.values()]
    records += [replace(each, parent=None, not_before=None) for each in kept]
    records += [each for each in plan.assignments.values() if each.task in ids]
    return Plan(plan.header, records)


def _open_after(plan: Plan, task: str, rows: tuple[RowChange, ...], now: Moment | None) -> int:
    """Seats of the task that stay open in the best plan after this change."""
    trial = plan.copy()
    trial.apply(Change("try", rows))
    trial.apply(best_plan(trial, now, seconds=0, workers=1).change)
    return len(trial.open_seats(task))


def _newcomer(kind: tuple[str, int], number: int) -> RowChange:
    skill, level = kind
    return put_in("people", Person(id=f"newcomer {number}", name="Someone", levels={skill: level}))


def _people(plan: Plan, kind: tuple[str, int], count: int) -> str:
    """`one person at Cooking 2`."""
    skill, level = plan.skills[kind[0]].name, kind[1]
    if count == 1:
        return tr("one person at {skill} {level}", skill=skill, level=level)
    return tr("%n people at {skill} {level}", "", count, skill=skill, level=level)


def _more_people(plan: Plan, kind: tuple[str, int], count: int) -> str:
    """`one more person at Cooking 2`."""
    skill, level = plan.skills[kind[0]].name, kind[1]
    if count == 1:
        return tr("one more person at {skill} {level}", skill=skill, level=level)
    return tr("%n more people at {skill} {level}", "", count, skill=skill, level=level)
