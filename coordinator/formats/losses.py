"""What a format has no place for: told when a plan leaves in it, so that nothing is lost in silence."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import StrEnum

from coordinator.formats.notes import Notes
from coordinator.formats.report import Report
from coordinator.plan.plan import Plan
from coordinator.plan.records import Skill


class Part(StrEnum):
    """Something that plans have and not every format; the value says that it was left out."""

    NOTES = "Notes were left out: {}."
    SEATS = "Seats were left out, and who holds them was kept: {}."
    SHARES = "That it takes a part of someone's time was left out: {}."
    PRIORITIES = "Priorities were left out: {}."
    DEADLINES = "Deadlines were left out: {}."
    TWO_BOUNDS = "Pinned, so the time not to start before was left out: {}."
    LEVELS = "Levels were left out: {}."
    AIMS = "What people want to learn was left out: {}."
    CALLS_A_WEEK = "How often people want to be asked was left out: {}."
    WEEKS = "Working weeks of their own were left out: {}."
    ABSENCES = "Absences were left out: {}."
    EMAILS = "Addresses were left out: {}."
    SKILLS = "What levels are called, and what the next one needs, was left out: {}."
    CALLS = "Calls and decisions on levels were left out."
    BASELINES = "Baselines were left out: {}."
    BASELINE_NAMES = "Baselines have numbers for names there: {}."
    TURNS = "The order of tasks of the same priority was left out: {}."
    HOURS = "The plan's hours and days off were left out."
    LINKS = "Links were left out: {}."
    PERCENT = "How many percent are done was left out: {}."
    UNKNOWN = "What other programs had noted was left out: {}."


def losses(plan: Plan, kept: Collection[Part], more: Notes | None = None) -> Report:
    """What a plan has of all parts that are not `kept`; `more` is what a writer found on its way."""
    notes = more or Notes()
    for part, found in _FOUND.items():
        if part not in kept:
            for name in found(plan):
                notes.gather(str(part), name) if "{}" in part else notes.tell(str(part))
    return notes.report()


def _of_tasks(plan: Plan, test: Callable[[str], object]) -> Iterator[str]:
    return (task.name for _, task in plan.outline() if test(task.id))


def _own_hours(plan: Plan) -> bool:
    plain = type(plan.calendar)()
    return plan.calendar != plain


def _unknown(plan: Plan) -> Iterable[str]:
    if plan.header.extra or plan.calendar.extra:
        yield "the plan"
    for table in ("skills", "people", "tasks", "baselines"):
        for record in plan.table(table).values():
            extra = {key for key in getattr(record, "extra", {}) if key != "percent_done"}
            if extra:
                yield getattr(record, "name", table)
    if any(link.extra for link in plan.links.values()):
        yield "links"


def _history(plan: Plan) -> Iterable[str]:
    return ["all"] if plan.calls or plan.asks or plan.level_decisions else []


def _needs_more(skill: Skill) -> bool:
    plain = Skill(id="", name="")
    numbers = ("level_names", "seats_for_next_level", "stretch_seats_for_next_level")
    return any(getattr(skill, key) != getattr(plain, key) for key in numbers)


def _part_time(plan: Plan, task: str) -> bool:
    return any(seat.share < 100 for seat in plan.tasks[task].seats)


_FOUND: Mapping[Part, Callable[[Plan], Iterable[str]]] = {
    Part.NOTES: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].notes),
    Part.SEATS: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].seats),
    Part.SHARES: lambda plan: _of_tasks(plan, lambda id: _part_time(plan, id)),
    Part.PRIORITIES: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].priority != 500),
    Part.DEADLINES: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].deadline is not None),
    Part.TWO_BOUNDS: lambda plan: _of_tasks(
        plan, lambda id: None not in (plan.tasks[id].pinned_start, plan.tasks[id].not_before)
    ),
    Part.LEVELS: lambda plan: (each.name for each in plan.people.values() if each.levels),
    Part.AIMS: lambda plan: (each.name for each in plan.people.values() if each.aims),
    Part.CALLS_A_WEEK: lambda plan: (
        each.name for each in plan.people.values() if each.calls_per_week is not None
    ),
    Part.WEEKS: lambda plan: (each.name for each in plan.people.values() if each.week is not None),
    Part.ABSENCES: lambda plan: (each.name for each in plan.people.values() if each.absences),
    Part.EMAILS: lambda plan: (each.name for each in plan.people.values() if each.email),
    Part.SKILLS: lambda plan: (each.name for each in plan.skills.values() if _needs_more(each)),
    Part.CALLS: _history,
    Part.BASELINES: lambda plan: (each.name for each in plan.baselines.values()),
    Part.BASELINE_NAMES: lambda plan: (each.name for each in plan.baselines.values()),
    Part.TURNS: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].turn is not None),
    Part.HOURS: lambda plan: ["all"] if _own_hours(plan) else [],
    Part.LINKS: lambda plan: _of_tasks(plan, lambda id: list(plan.links_to(id))),
    Part.PERCENT: lambda plan: _of_tasks(plan, lambda id: "percent_done" in plan.tasks[id].extra),
    Part.UNKNOWN: _unknown,
}
