"""The rows of a table of tasks, whatever kind of file they go to."""

from collections import Counter
from collections.abc import Iterator, Mapping

from coordinator.formats.cells import links_cell, seats_cell, team_cell
from coordinator.formats.schedule import Schedule
from coordinator.plan.durations import Duration
from coordinator.plan.moments import Moment, moment_text
from coordinator.plan.plan import Placed, Plan
from coordinator.plan.records import Task

TASK_COLUMNS = (
    *("Id", "Name", "Group", "Status", "Duration", "Effort", "Priority", "Start", "Finish", "Critical"),
    *("Seats", "Team", "Waits for", "Not before", "Pinned start", "Deadline", "Notes"),
)


def task_rows(plan: Plan, schedule: Schedule) -> Iterator[list[str]]:
    """One row a task by TASK_COLUMNS, groups before what they hold."""
    named = {table: labels(getattr(plan, table)) for table in ("tasks", "skills", "people")}
    return (_task_row(plan, schedule, task, named) for _, task in plan.outline())


def labels(rows: Mapping[str, Placed]) -> dict[str, str]:
    """What each row is called in a cell: its name, or its id where the name would not tell."""
    plain = {row.id: row.name.strip() for row in rows.values()}
    names = Counter(name.casefold() for name in plain.values())
    clear = {
        id
        for id, name in plain.items()
        if name and names[name.casefold()] == 1 and rows.get(name, rows[id]) is rows[id]
    }
    return {row.id: row.name if row.id in clear else row.id for row in rows.values()}


def span_cells(schedule: Schedule, task: str) -> tuple[str, str]:
    """Start and finish, blank for a task that can't be placed."""
    placement = schedule.placements.get(task)
    return ("", "") if placement is None else (moment_cell(placement.start), moment_cell(placement.finish))


def _amount(duration: Duration | None) -> str:
    return "" if duration is None else str(duration)


def moment_cell(moment: Moment | None) -> str:
    """`2026-03-02 09:00`, which spreadsheets in every country take for a date."""
    return "" if moment is None else moment_text(moment, " ")


def _task_row(
    plan: Plan, schedule: Schedule, task: Task, named: Mapping[str, Mapping[str, str]]
) -> list[str]:
    waits_for = [(named["tasks"][link.predecessor], link.type, link.lag) for link in plan.links_to(task.id)]
    team = [named["people"][person] if person else None for person in plan.team(task.id)]
    return [
        task.id,
        task.name,
        named["tasks"][task.parent] if task.parent else "",
        task.status,
        _amount(task.duration),
        _amount(task.effort),
        str(task.priority),
        *span_cells(schedule, task.id),
        "yes" if task.id in schedule.critical else "",
        seats_cell([(named["skills"][seat.skill], seat) for seat in task.seats]),
        team_cell(team),
        links_cell(sorted(waits_for, key=lambda each: each[:2])),
        moment_cell(task.not_before),
        moment_cell(task.pinned_start),
        moment_cell(task.deadline),
        task.notes,
    ]
