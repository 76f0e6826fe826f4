"""What a best plan is: goals in their order, and how well a schedule meets them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coordinator.plan.plan import Plan
from coordinator.plan.records import Seat, Status
from coordinator.plan.seating import meets
from coordinator.timing.findings import late_by
from coordinator.timing.schedule import Schedule


class Goal(StrEnum):
    """What may be put in another order: each is kept while the next is improved."""

    FINISH = "finish"
    """The earliest finish."""
    PEOPLE = "people"
    """Experts kept free, and people in the stretch seats that they aim for."""
    CHANGES = "changes"
    """The fewest tasks at another time than now."""


@dataclass(frozen=True, slots=True)
class Goals:
    """The order of the last goals. Before them come every rule, filled seats, and least lateness."""

    order: tuple[Goal, ...] = (Goal.FINISH, Goal.PEOPLE, Goal.CHANGES)


Score = tuple[int, ...]
"""Less is better, the first number most: rules broken, open seats, lateness, then the goals in order."""
BROKEN, OPEN_SEATS, LATENESS = 0, 1, 2


def score(plan: Plan, schedule: Schedule, before: Schedule, goals: Goals) -> Score:
    """How well `schedule`, which is that of `plan`, does beside the one that stood `before`."""
    lateness, late = 0, 0
    for task in plan.tasks.values():
        placement = schedule.placements.get(task.id)
        if placement is not None and (overrun := late_by(plan, task, placement)):
            lateness += overrun * task.priority
            late += 1
    last = {
        Goal.FINISH: lambda: schedule.finish,
        Goal.PEOPLE: lambda: _above_need(plan),
        Goal.CHANGES: lambda: _moved(schedule, before),
    }
    broken = len(schedule.findings) - late
    return broken, _open_seats(plan), lateness, *(last[goal]() for goal in goals.order)


def seat_cost(plan: Plan, person: str, seat: Seat) -> int:
    """Levels above what the seat asks for; for someone who grows into it -1 if they aim for that, else 1."""
    who = plan.people[person]
    if meets(who, seat):
        return who.level(seat.skill) - seat.level
    return -1 if who.aims.get(seat.skill, 0) >= seat.level else 1


def team_cost(plan: Plan, seats: Sequence[Seat], holders: Sequence[str | None]) -> int:
    return sum(seat_cost(plan, who, seat) for seat, who in zip(seats, holders, strict=True) if who)


def _above_need(plan: Plan) -> int:
    return sum(
        team_cost(plan, task.single_seats, plan.holders(task.id))
        for task in plan.tasks.values()
        if task.seats and task.status is not Status.DONE
    )


def _open_seats(plan: Plan) -> int:
    return sum(len(plan.open_seats(task)) for task in plan.tasks)


def _moved(schedule: Schedule, before: Schedule) -> int:
    was: Mapping[str, object] = {task: each.start for task, each in before.placements.items()}
    return sum(was.get(task) != each.start for task, each in schedule.placements.items())
