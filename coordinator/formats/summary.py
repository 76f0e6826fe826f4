"""A plan for people to read, not to be read back: as a page, and as events for a calendar."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from coordinator.files import write_bytes
from coordinator.formats import html, ics, markdown
from coordinator.formats.losses import Part, losses
from coordinator.formats.page import Entry, Page, Row, Section, Table
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.language import later, tr
from coordinator.plan.events import Event, task_event
from coordinator.plan.moments import moment_in_zone
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import LinkType, Task
from coordinator.plan.wording import STATUS_WORDS, one_line, when

_TITLES = (
    *(later("Task"), later("Start"), later("Finish"), later("Length")),
    *(later("Team"), later("Waits for"), later("State"), later("Deadline")),
)
_PEOPLE_TITLES = (later("Person"), later("Task"), later("Start"), later("Finish"), later("With"))
_SHOWN = (Part.NOTES, Part.DEADLINES, Part.LINKS, Part.EMAILS)
_CRITICAL = "●"


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes `.html`, `.md` or `.ics`, as the path ends; returns what is not shown there. Raises BadFile."""
    kept: tuple[Part, ...] = _SHOWN
    match path.suffix.lower():
        case ".ics":
            kept = (Part.NOTES, Part.TIME_ZONE)
            data = ics.data(plan_events(plan, schedule, datetime.now(UTC)))
        case ".md":
            data = markdown.data(plan_page(plan, schedule))
        case _:
            data = html.data(plan_page(plan, schedule))
    write_bytes(path, data)
    return losses(plan, kept)


def plan_page(plan: Plan, schedule: Schedule) -> Page:
    """The tasks with their dates and teams, what each person does, and the notes."""
    finish = max((each.finish for each in schedule.placements.values()), default=plan.header.start)
    subtitle = tr(
        "{start} to {finish}. {mark} marks what sets the finish.",
        start=when(plan.header.start),
        finish=when(finish),
        mark=_CRITICAL,
    )
    tasks, people = tuple(_task_rows(plan, schedule)), tuple(_person_rows(plan, schedule))
    notes = tuple(
        Entry(one_line(task.name), text=task.notes) for _, task in plan.outline() if task.notes.strip()
    )
    sections = [Section(tr("Tasks"), table=Table([tr(each) for each in _TITLES], tasks))]
    if people:
        titles = [tr(each) for each in _PEOPLE_TITLES]
        sections.append(Section(tr("Who does what"), table=Table(titles, people)))
    if notes:
        sections.append(Section(tr("Notes"), notes))
    return Page(plan.header.name, subtitle, tuple(sections))


def plan_events(plan: Plan, schedule: Schedule, now: datetime) -> Iterator[Event]:
    """An event for each task that has a place, as of `now`."""
    made_at = moment_in_zone(now, plan.header.time_zone)
    for _, task in plan.outline():
        at = schedule.placements.get(task.id)
        if at is not None and not plan.is_group(task.id):
            team = ", ".join(one_line(plan.people[who].name) for who in plan.team(task.id) if who is not None)
            text = "\n".join(filter(None, (team, task.notes.strip())))
            yield task_event(plan, task.id, at.start, at.finish, made_at, text=text)


def _task_rows(plan: Plan, schedule: Schedule) -> Iterator[Row]:
    """The tasks in the order of the outline, as _TITLES."""
    for depth, task in plan.outline():
        is_group = plan.is_group(task.id)
        name = one_line(task.name)
        cells = (
            f"{name} {_CRITICAL}" if task.id in schedule.critical and not is_group else name,
            *_times(schedule, task.id),
            "" if is_group else _length(task),
            ", ".join(
                one_line(plan.people[who].name) if who else tr("open", "a seat") for who in plan.team(task.id)
            ),
            ", ".join(_waits(plan, task.id)),
            "" if is_group else tr(STATUS_WORDS[task.status]),
            "" if task.deadline is None else when(task.deadline),
        )
        yield Row(cells, depth, is_group)


def _length(task: Task) -> str:
    if task.effort is not None:
        return tr("{amount} effort", amount=task.effort)
    return "" if task.duration is None else str(task.duration)


def _person_rows(plan: Plan, schedule: Schedule) -> Iterator[Row]:
    """What each person does, by its start, as _PEOPLE_TITLES."""
    placed = schedule.placements
    for person in in_order(plan.people.values()):
        tasks = [plan.tasks[each.task] for each in plan.assignments_of(person.id)]
        tasks.sort(
            key=lambda task: (task.id not in placed, placed[task.id].start if task.id in placed else 0)
        )
        for task in tasks:
            mates = (who for who in plan.team(task.id) if who is not None and who != person.id)
            others = ", ".join(one_line(plan.people[who].name) for who in mates)
            yield Row((one_line(person.name), one_line(task.name), *_times(schedule, task.id), others))


def _times(schedule: Schedule, task: str) -> tuple[str, str]:
    placement = schedule.placements.get(task)
    return ("", "") if placement is None else (when(placement.start), when(placement.finish))


def _waits(plan: Plan, task: str) -> Iterator[str]:
    for link in plan.links_to(task):
        name = one_line(plan.tasks[link.predecessor].name)
        type = "" if link.type is LinkType.FINISH_START else f" {link.type}"
        yield f"{name}{type}{'' if not link.lag.number else f' {link.lag.signed}'}"
