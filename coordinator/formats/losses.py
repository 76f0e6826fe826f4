"""What a format has no place for: told when a plan leaves in it, so that nothing is lost in silence."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import StrEnum

from coordinator.formats.notes import Notes
from coordinator.formats.report import Report
from coordinator.language import later, tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Calendar, Header, Skill

_USUAL_ZONE = Header(start=0).time_zone


class Part(StrEnum):
    """Something that plans have and not every format; the value says that it was left out."""

    NOTES = later("Notes were left out: {names}.")
    SEATS = later("Seats were left out, and who holds them was kept: {names}.")
    SHARES = later("That it takes a part of someone's time was left out: {names}.")
    PRIORITIES = later("Priorities were left out: {names}.")
    DEADLINES = later("Deadlines were left out: {names}.")
    TWO_BOUNDS = later("Pinned, so the time not to start before was left out: {names}.")
    LEVELS = later("Levels were left out: {names}.")
    AIMS = later("What people want to learn was left out: {names}.")
    CALLS_A_WEEK = later("How often people want to be asked was left out: {names}.")
    QUESTIONS_A_DAY = later("How many questions people take in a day was left out: {names}.")
    WEEKS = later("Working weeks of their own were left out: {names}.")
    ABSENCES = later("Absences were left out: {names}.")
    EMAILS = later("Addresses were left out: {names}.")
    SKILLS = later("What levels are called, and what the next one needs, was left out: {names}.")
    CALLS = later("Calls and decisions on levels were left out.")
    ANSWERS = later("Answers and questions were left out.")
    BASELINES = later("Baselines were left out: {names}.")
    BASELINE_NAMES = later("Baselines have numbers for names there: {names}.")
    TURNS = later("The order of tasks of the same priority was left out: {names}.")
    TIME_ZONE = later("The time zone was left out.")
    HOURS = later("The plan's hours and days off were left out.")
    LINKS = later("Links were left out: {names}.")
    PERCENT = later("How many percent are done was left out: {names}.")
    UNKNOWN = later("What other programs had noted was left out: {names}.")


def losses(plan: Plan, kept: Collection[Part], more: Notes | None = None) -> Report:
    """What a plan has of all parts that are not `kept`; `more` is what a writer found on its way."""
    notes = more or Notes()
    for part, found in _FOUND.items():
        if part not in kept:
            for name in found(plan):
                notes.gather(part, name) if "{names}" in part else notes.tell(tr(part))
    return notes.report()


def _of_tasks(plan: Plan, test: Callable[[str], object]) -> Iterator[str]:
    return (task.name for _, task in plan.outline() if test(task.id))


def _own_hours(plan: Plan) -> bool:
    return plan.calendar != Calendar()


def _unknown(plan: Plan) -> Iterable[str]:
    if plan.header.extra or plan.calendar.extra:
        yield tr("the plan")
    for table in ("skills", "people", "tasks", "baselines"):
        for record in plan.table(table).values():
            extra = {key for key in getattr(record, "extra", {}) if key != "percent_done"}
            if extra:
                yield getattr(record, "name", table)
    if any(link.extra for link in plan.links.values()):
        yield tr("links")


def _history(plan: Plan) -> Iterable[str]:
    return ["all"] if plan.calls or plan.asks or plan.level_decisions else []


def _needs_more(skill: Skill) -> bool:
    plain = Skill(id="", name="")
    numbers = ("level_names", "seats_for_next_level", "stretch_seats_for_next_level")
    return any(getattr(skill, key) != getattr(plain, key) for key in numbers)


def _part_time(plan: Plan, task: str) -> bool:
    return any(seat.share < FULL_SHARE for seat in plan.tasks[task].seats)


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
    Part.QUESTIONS_A_DAY: lambda plan: (
        each.name for each in plan.people.values() if each.questions_per_day is not None
    ),
    Part.WEEKS: lambda plan: (each.name for each in plan.people.values() if each.week is not None),
    Part.ABSENCES: lambda plan: (each.name for each in plan.people.values() if each.absences),
    Part.EMAILS: lambda plan: (each.name for each in plan.people.values() if each.email),
    Part.SKILLS: lambda plan: (each.name for each in plan.skills.values() if _needs_more(each)),
    Part.CALLS: _history,
    Part.ANSWERS: lambda plan: ["all"] if plan.answers or plan.questions else [],
    Part.BASELINES: lambda plan: (each.name for each in plan.baselines.values()),
    Part.BASELINE_NAMES: lambda plan: (each.name for each in plan.baselines.values()),
    Part.TURNS: lambda plan: _of_tasks(plan, lambda id: plan.tasks[id].turn is not None),
    Part.TIME_ZONE: lambda plan: ["all"] if plan.header.time_zone != _USUAL_ZONE else [],
    Part.HOURS: lambda plan: ["all"] if _own_hours(plan) else [],
    Part.LINKS: lambda plan: _of_tasks(plan, lambda id: list(plan.links_to(id))),
    Part.PERCENT: lambda plan: _of_tasks(plan, lambda id: "percent_done" in plan.tasks[id].extra),
    Part.UNKNOWN: _unknown,
}
