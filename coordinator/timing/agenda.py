"""What a meeting goes through: what runs now, what comes next, what waits, and what is to be decided."""

from collections.abc import Iterator
from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.plan.wording import span, when
from coordinator.timing.placement import Placement, Reason
from coordinator.timing.schedule import Schedule
from coordinator.timing.why import why

DAYS_AHEAD = 14
"""How far a meeting looks ahead for what waits and what is to be decided."""

_HELD = (Reason.LINK, Reason.PERSON)
"""What a task waits for that others can let go of."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the agenda: the task, and what to say of it."""

    task: str
    text: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """Each in the order of its start; a task stands once at most in `now`, `next` and `waiting` together."""

    now: tuple[Item, ...]
    next: tuple[Item, ...]
    waiting: tuple[Item, ...]
    decisions: tuple[Item, ...]


def agenda(plan: Plan, schedule: Schedule, moment: Moment) -> Agenda:
    """What there is to talk about at a moment, for the days ahead."""
    until = moment + DAYS_AHEAD * DAY
    open_tasks = [
        (id, at)
        for id, at in sorted(schedule.placements.items(), key=lambda placed: placed[1].start)
        if not plan.is_group(id) and plan.tasks[id].status is not Status.DONE
    ]
    now = [(id, at) for id, at in open_tasks if _runs(plan, id, at, moment)]
    soon = [
        (id, at) for id, at in open_tasks if moment < at.start <= until and not _runs(plan, id, at, moment)
    ]
    held = [(id, at) for id, at in soon if at.cause.reason in _HELD]
    free = [(id, at) for id, at in soon if at.cause.reason not in _HELD]
    return Agenda(
        tuple(Item(id, _team(plan, id) + tr("until {moment}", moment=when(at.finish))) for id, at in now),
        tuple(Item(id, f"{_team(plan, id)}{span(at.start, at.finish)}") for id, at in free),
        tuple(Item(id, f"{_held_by(plan, schedule, id)}; {when(at.start)}") for id, at in held),
        tuple(_decisions(plan, schedule, [id for id, _ in (*now, *soon)])),
    )


def _runs(plan: Plan, task: str, at: Placement, moment: Moment) -> bool:
    return plan.tasks[task].status is Status.DOING or at.start <= moment < at.finish


def _team(plan: Plan, task: str) -> str:
    names = [plan.people[person].name for person in plan.team(task) if person is not None]
    return f"{', '.join(names)}; " if names else ""


def _held_by(plan: Plan, schedule: Schedule, task: str) -> str:
    step = why(plan, schedule, task)
    return step.text if step else ""


def _decisions(plan: Plan, schedule: Schedule, soon: list[str]) -> Iterator[Item]:
    """What only people can settle: what needs a look, and who takes the seats that are needed soon."""
    for finding in schedule.findings:
        yield Item(finding.task, finding.text)
    for task in soon:
        if open_seats := plan.open_seats(task):
            seats = plan.tasks[task].single_seats
            wanted = (f"{plan.skills[seats[seat].skill].name} {seats[seat].level}" for seat in open_seats)
            text = tr(
                "%n open seat(s): {wanted}; it starts {start}",
                "",
                len(open_seats),
                wanted=", ".join(wanted),
                start=when(schedule.placements[task].start),
            )
            yield Item(task, text)
