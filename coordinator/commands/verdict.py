"""What the search for the best plan found, in sentences for a terminal."""

from collections.abc import Iterator, Sequence

from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment
from coordinator.plan.wording import one_line, shift, when
from coordinator.timing.solve import Obstacle, Progress, Solution
from coordinator.timing.solve.goals import BROKEN, LATENESS

_MOST_LINES = 30
"""Of who goes where; the file has all of it."""


def verdict(plan: Plan, solution: Solution, in_the_way: Sequence[Obstacle]) -> str:
    """What was found for `plan`, which is as it was before: the finish, how good it is, what changes."""
    return "\n".join((*_finish(solution), *_seats(solution, in_the_way), *_changes(plan, solution)))


def progress_line(told: Progress) -> str:
    """`3.0 s: finish Tue 3 Mar 09:00, bound Mon 2 Mar 18:00, seats open: 2`."""
    seats = f", seats open: {told.open_seats}" if told.open_seats else ""
    return f"{told.seconds:.1f} s: finish {when(told.finish)}, bound {when(told.bound)}{seats}"


def _finish(solution: Solution) -> Iterator[str]:
    later = solution.finish - solution.before.finish
    moved = f"{shift(later)} than as it stands" if later else "as it does now"
    yield f"Finish: {when(solution.finish)}, {moved}."
    proven = "nothing can finish sooner" if solution.is_proven else f"gap {solution.gap:.2%}"
    yield f"Lower bound: {when(solution.bound)}; {proven}."
    if late := solution.score[LATENESS]:
        before = solution.score_before[LATENESS]
        yield f"Lateness, by priority: {late} against {before} as it stands."
    if broken := solution.score[BROKEN]:
        yield f"Rules broken by the plan as it stands: {broken}; `coordinator check` tells what to do."


def _seats(solution: Solution, in_the_way: Sequence[Obstacle]) -> Iterator[str]:
    seats = solution.filled + solution.open_seats
    if seats:
        yield f"Seats filled: {solution.filled} of {seats}."
    else:
        yield "There were no open seats."
    yield from (f"  {one_line(obstacle.text)}." for obstacle in in_the_way[:_MOST_LINES])
    if len(in_the_way) > _MOST_LINES:
        yield f"  and {len(in_the_way) - _MOST_LINES} more such"


def _changes(plan: Plan, solution: Solution) -> Iterator[str]:
    placed = solution.schedule.placements
    joins: dict[str, list[str]] = {}
    for row in solution.change.rows:
        if isinstance(row.after, Assignment) and row.before is None:
            joins.setdefault(row.after.person, []).append(row.after.task)
    moved = [
        task
        for task, place in placed.items()
        if not plan.is_group(task)
        and (was := solution.before.placements.get(task)) is not None
        and was.start != place.start
    ]
    yield f"Tasks that run at another time: {len(moved)} of {len(plan.tasks)}."
    if not solution.change:
        yield "Nothing is changed: the plan is as good as what was found."
    lines = []
    for person in sorted(joins, key=lambda person: plan.people[person].position):
        tasks = sorted(joins[person], key=lambda task: placed[task].start if task in placed else 0)
        named = ", ".join(one_line(plan.tasks[task].name) for task in tasks)
        lines.append(f"  {one_line(plan.people[person].name)}: {named}")
    if lines:
        yield "Who goes where:"
    yield from lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        yield f"  and {len(lines) - _MOST_LINES} more"
