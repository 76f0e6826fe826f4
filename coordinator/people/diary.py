"""When people are taken: by which tasks, from when to when, and how much of it is still to do."""

from functools import cached_property
from typing import NamedTuple

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.calendars import Calendars
from coordinator.timing.schedule import Schedule

Taken = tuple[Moment, Moment, str, int | None]
"""A task that takes time of a person's: its start and finish, its id, and the seat that they hold."""


class Diary(NamedTuple):
    """What a person is on, in the order of time. `busy_minutes` on the clock are still to do, the last of
    them by `busy_until`, which is None for someone with nothing to do."""

    taken: list[Taken]
    busy_minutes: int
    busy_until: Moment | None


class Diaries:
    """The diaries and the hours of the people of a plan as it stands, each worked out once."""

    def __init__(self, plan: Plan, schedule: Schedule) -> None:
        self._plan, self._schedule = plan, schedule
        self._made: dict[str, Diary] = {}

    @cached_property
    def calendars(self) -> Calendars:
        return Calendars(self._plan)

    def of(self, person: str) -> Diary:
        found = self._made.get(person)
        if found is None:
            found = self._made[person] = diary(self._plan, self._schedule, person)
        return found


def diary(plan: Plan, schedule: Schedule, person: str) -> Diary:
    """What one person is on by the schedule."""
    tasks, placements = plan.tasks, schedule.placements
    taken: list[Taken] = []
    minutes, until = 0, None
    for assignment in plan.assignments_of(person):
        placement = placements.get(assignment.task)
        if placement is None or plan.is_group(assignment.task):  # whose own team has nothing to do
            continue
        start, finish = placement.start, placement.finish
        if start < finish:
            taken.append((start, finish, assignment.task, assignment.seat))
        if tasks[assignment.task].status is not Status.DONE:
            minutes += finish - start
            until = finish if until is None else max(until, finish)
    taken.sort()
    return Diary(taken, minutes, until)
