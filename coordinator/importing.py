"""What an import is told of: how much is in a file, its first rows, what was not kept, and what has moved."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from coordinator.formats.report import IMPORT_BASELINE, Report
from coordinator.language import later, tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind
from coordinator.plan.wording import listed, one_line, when
from coordinator.timing.schedule import Schedule, schedule
from coordinator.timing.variance import variance
from coordinator.timing.why import why


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file holds, before it is taken: the name and the parts of its plan in words, what was not
    kept, and its first rows by TITLES."""

    name: str
    parts: tuple[str, ...]
    report: Report
    rows: tuple[tuple[str, ...], ...]


TITLES = (
    later("Task"),
    later("Length"),
    later("Start"),
    later("Finish"),
    later("Team"),
    later("Waits for"),
)
_MOST_ROWS = 100
_INDENT = "    "


def inspected(plan: Plan, report: Report) -> Inspection:
    """How much of each kind there is in the plan: `12 tasks in 3 groups`, `8 links`."""
    groups = sum(plan.is_group(task) for task in plan.tasks)
    things = sum(person.kind is Kind.THING for person in plan.people.values())
    tasks = tr("%n task(s)", "", len(plan.tasks) - groups)
    if groups:
        tasks = tr("{tasks} in %n group(s)", "", groups, tasks=tasks)
    people = [tr("%n (person|people)", "", len(plan.people) - things)]
    if things:
        people.append(tr("%n thing(s)", "", things))
    parts = [
        tasks,
        tr("%n link(s)", "", len(plan.links)),
        listed(people),
        tr("%n assignment(s)", "", len(plan.assignments)),
    ]
    if plan.baselines:
        parts.append(tr("%n baseline(s)", "", len(plan.baselines)))
    return Inspection(plan.header.name, tuple(parts), report, tuple(islice(_rows(plan), _MOST_ROWS)))


def _rows(plan: Plan) -> Iterator[tuple[str, ...]]:
    """The tasks by TITLES, in the order of the outline and as far in as they stand in it; they run when they
    would here."""
    placements = schedule(plan).placements
    for depth, task in plan.outline():
        length = task.duration if task.effort is None else task.effort
        placement = placements.get(task.id)
        yield (
            _INDENT * depth + one_line(task.name),
            "" if length is None or plan.is_group(task.id) else str(length),
            "" if placement is None else when(placement.start),
            "" if placement is None else when(placement.finish),
            ", ".join(plan.people[who].name for who in plan.team(task.id) if who is not None),
            ", ".join(plan.tasks[link.predecessor].name for link in plan.links_to(task.id)),
        )


def report_text(report: Report) -> str:
    """A report to be read, copied and kept."""
    parts = []
    if report.remarks:
        parts.append("\n".join((tr("Put right or left out:"), *(f"- {line}" for line in report.remarks))))
    if report.moves:
        heading = tr("At another time than in the file:")
        parts.append("\n".join((heading, *(f"- {line}" for line in report.moves))))
    return "\n\n".join(parts) or tr("All of it is kept, and nothing moves.")


def with_moves(plan: Plan, report: Report) -> Report:
    """The report with each task that does not run when the file has it, and why."""
    if IMPORT_BASELINE not in plan.baselines:
        return report
    return Report(report.remarks, tuple(_moves(plan, schedule(plan))))


def _moves(plan: Plan, schedule: Schedule) -> list[str]:
    """The tasks that have moved since the import, those that finish latest after then first; groups follow
    what is in them."""
    baseline = plan.baselines[IMPORT_BASELINE]
    found = variance(plan, baseline, schedule)
    lines = []
    for drift in found.drifts:
        line = tr(
            "{task}: {drift} than in the file ({start} to {finish})",
            task=plan.tasks[drift.task].name,
            drift=drift.words,
            start=when(drift.then.start),
            finish=when(drift.then.finish),
        )
        step = why(plan, schedule, drift.task)
        lines.append(f"{line}." if step is None else f"{line}: {step.text}.")
    without = {finding.task: finding.text for finding in reversed(schedule.findings)}
    for task in found.gone:
        if task in plan.tasks and not plan.is_group(task):
            line = tr("{task}: it has no place in the schedule", task=plan.tasks[task].name)
            lines.append(f"{line}: {without[task]}" if task in without else f"{line}.")
    return lines
