"""When a plan that went through a file is the same: what it says of tasks, links, people and hours."""

from typing import Any

from coordinator.formats.days import by_day, joined, spans_on, without
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Person, Status, Task

_DAYS = 60
"""Days from the start of a plan on which hours are compared."""


def same(plan: Plan) -> dict[str, Any]:
    """What two plans must have in common; skills go by their names, for not every file has ids of them."""
    return {
        "name": plan.header.name,
        "start": plan.header.start,
        "hours": [_hours(plan, None), plan.calendar.hours_per_day, plan.calendar.days_per_week],
        "tasks": [_task(plan, task) for _, task in plan.outline()],
        "links": sorted(
            (link.predecessor, link.successor, link.type, link.lag.minutes(plan.calendar), link.lag.elapsed)
            for link in plan.links.values()
        ),
        "people": [_person(plan, person) for person in in_order(plan.people.values())],
    }


def _task(plan: Plan, task: Task) -> dict[str, Any]:
    is_group = plan.is_group(task.id)
    own = {
        "id": task.id,
        "name": task.name,
        "parent": task.parent,
        "priority": task.priority,
        "not_before": task.not_before if task.pinned_start is None else None,
        "pinned_start": task.pinned_start,
        "deadline": task.deadline,
        "notes": task.notes,
        "seats": [(plan.skills[s.skill].name, s.level, s.share, s.stretch) for s in task.single_seats],
        "team": (plan.holders(task.id), set(plan.team(task.id))),
    }
    if is_group:
        return own
    length = task.duration if task.effort is None else None
    return {
        **own,
        "duration": length and (length.minutes(plan.calendar), length.elapsed),
        "effort": task.effort and (task.effort.minutes(plan.calendar), task.effort.elapsed),
        "status": task.status,
        "actual_start": None if task.status is Status.TODO else task.actual_start,
        "actual_finish": task.actual_finish if task.status is Status.DONE else None,
    }


def _person(plan: Plan, person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "kind": person.kind,
        "email": person.email,
        "levels": {plan.skills[skill].name: level for skill, level in person.levels.items()},
        "hours": _hours(plan, person),
    }


def _hours(plan: Plan, person: Person | None) -> list[Any]:
    """When the plan or one of its people works, day by day."""
    week = plan.calendar.week if person is None or person.week is None else person.week
    usual = spans_on(week, by_day(plan.calendar.exceptions))
    first = plan.header.start // DAY
    absences = () if person is None else person.absences
    return [
        without(usual(day), joined((a.start - day * DAY, a.finish - day * DAY) for a in absences))
        for day in range(first - 7, first + _DAYS)
    ]
