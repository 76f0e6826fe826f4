"""A plan in lines for people to read: what a page of it says, whatever the page is made of."""

from collections.abc import Iterator
from dataclasses import dataclass

from coordinator.formats.losses import Part
from coordinator.formats.schedule import Schedule
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import LinkType
from coordinator.plan.wording import STATUS_WORDS, one_line, when

TITLES = ("Task", "Start", "Finish", "Length", "Team", "Waits for", "State", "Deadline")
PEOPLE_TITLES = ("Person", "Task", "Start", "Finish", "With")
SHOWN = (Part.NOTES, Part.DEADLINES, Part.LINKS, Part.EMAILS)
"""What a page shows of a plan. It is not meant to be read back."""
_OPEN = "open"


@dataclass(frozen=True, slots=True)
class Line:
    """One task: `depth` groups stand around it, `cells` are as TITLES."""

    depth: int
    is_group: bool
    is_critical: bool
    cells: tuple[str, ...]
    notes: str


def lines(plan: Plan, schedule: Schedule) -> Iterator[Line]:
    """The tasks in the order of the outline."""
    for depth, task in plan.outline():
        is_group = plan.is_group(task.id)
        length = task.duration if task.effort is None else task.effort
        shown = "" if length is None or is_group else str(length)
        cells = (
            one_line(task.name),
            *_times(schedule, task.id),
            f"{shown} effort" if task.effort is not None and not is_group else shown,
            ", ".join(one_line(plan.people[who].name) if who else _OPEN for who in plan.team(task.id)),
            ", ".join(_waits(plan, task.id)),
            "" if is_group else STATUS_WORDS[task.status],
            "" if task.deadline is None else when(task.deadline),
        )
        yield Line(depth, is_group, task.id in schedule.critical, cells, task.notes.strip())


def person_lines(plan: Plan, schedule: Schedule) -> Iterator[tuple[str, ...]]:
    """What each person does, by its start, as PEOPLE_TITLES."""
    for person in in_order(plan.people.values()):
        tasks = [plan.tasks[each.task] for each in plan.assignments_of(person.id)]
        placed = schedule.placements
        tasks.sort(
            key=lambda task: (task.id not in placed, placed[task.id].start if task.id in placed else 0)
        )
        for task in tasks:
            mates = (who for who in plan.team(task.id) if who is not None and who != person.id)
            others = ", ".join(one_line(plan.people[who].name) for who in mates)
            yield one_line(person.name), one_line(task.name), *_times(schedule, task.id), others


def _times(schedule: Schedule, task: str) -> tuple[str, str]:
    placement = schedule.placements.get(task)
    return ("", "") if placement is None else (when(placement.start), when(placement.finish))


def _waits(plan: Plan, task: str) -> Iterator[str]:
    for link in plan.links_to(task):
        name = one_line(plan.tasks[link.predecessor].name)
        type = "" if link.type is LinkType.FINISH_START else f" {link.type}"
        yield f"{name}{type}{'' if not link.lag.number else f' {link.lag.signed}'}"
