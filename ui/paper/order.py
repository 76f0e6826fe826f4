"""The order of work: every task by its start, with who is on it and what it waits for."""

from collections.abc import Mapping

from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, Status
from coordinator.timing.graph import order
from coordinator.timing.schedule import Schedule
from ui.paper.pages import Flow
from ui.paper.tables import Column, CriticalLegend, CriticalMark, Lines, Row, Table, task_name
from ui.paper.text import HEADING, LATE, NOTE, OPEN, SMALL, Stack, Words
from ui.paper.words import (
    by_time,
    group_path,
    is_late,
    link_words,
    moment_words,
    open_seat_lines,
    shortened,
    state,
    teammates,
    waits_for,
    within,
)

_MOST_ON_A_TEAM = 20
_MOST_WAITED_FOR = 12


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("No."), 30, right=True),
        Column("", 12),
        Column(tr("Task")),
        Column(tr("Start"), 80),
        Column(tr("Finish"), 80),
        Column(tr("Team"), 100),
        Column(tr("Waits for"), 98),
    )


def put_order(flow: Flow, plan: Plan, schedule: Schedule) -> None:
    """Begins a page with the order of work, and goes on for as many as it takes."""
    tasks = by_time(schedule, (task for task in order(plan) if not plan.is_group(task)))
    numbers = {task: number for number, task in enumerate(tasks, 1)}
    width = flow.area.width()
    flow.turn()
    title = tr("Order of work")
    flow.put(Words(title, HEADING, width))
    flow.put(CriticalLegend(width))
    flow.skip(8)
    table = Table(width, _columns())
    rows = [_row(table, plan, schedule, task, numbers) for task in tasks]
    flow.put_table(table.titles, rows, Words(title, NOTE, width))


def _row(table: Table, plan: Plan, schedule: Schedule, task: str, numbers: Mapping[str, int]) -> Row:
    critical = task in schedule.critical
    return table.row(
        [(str(numbers[task]), NOTE)],
        CriticalMark() if critical else Stack([]),
        [task_name(plan.tasks[task].name, critical), (_under_name(plan, task), NOTE)],
        *_times(plan, schedule, task),
        team_lines(plan, task),
        _waits(plan, task, numbers),
    )


def _under_name(plan: Plan, task: str) -> str:
    return " · ".join(text for text in (group_path(plan, task), state(plan, task)) if text)


def _times(plan: Plan, schedule: Schedule, task: str) -> tuple[Lines, Lines]:
    """The cells for start and finish, with the deadline where there is one."""
    placement = schedule.placements.get(task)
    if placement is None:
        return [(tr("cannot be placed"), LATE)], []
    start = moment_words(plan, schedule, placement.start)
    if placement.start == placement.finish:
        finish = (tr("milestone"), NOTE)
    else:
        finish = (moment_words(plan, schedule, placement.finish), SMALL)
    return [(start, SMALL)], [finish, *due_lines(plan, schedule, task)]


def due_lines(plan: Plan, schedule: Schedule, task: str) -> Lines:
    """When a task is due, told in other words, and louder, where it will be late."""
    deadline = plan.tasks[task].deadline
    if deadline is None or plan.tasks[task].status is Status.DONE:
        return []
    due = moment_words(plan, schedule, deadline)
    if is_late(plan, schedule, task):
        return [(tr("late: due {due}", due=due), LATE)]
    return [(tr("due {due}", due=due), NOTE)]


def team_lines(plan: Plan, task: str, without: str | None = None) -> Lines:
    """Who is on a task, and what seats are open."""
    held = shortened(teammates(plan, task, without), _MOST_ON_A_TEAM)
    return [*((text, SMALL) for text in held), *((text, OPEN) for text in open_seat_lines(plan, task))]


def _waits(plan: Plan, task: str, numbers: Mapping[str, int]) -> Lines:
    links = sorted(waits_for(plan, task), key=lambda link: numbers.get(link.predecessor, 0))
    return [
        (text, SMALL)
        for text in shortened([_waited_for(plan, link, numbers) for link in links], _MOST_WAITED_FOR)
    ]


def _waited_for(plan: Plan, link: Link, numbers: Mapping[str, int]) -> str:
    """`3 Agree the menu, 2d later`; a group has no number."""
    number = f"{numbers[link.predecessor]} " if link.predecessor in numbers else ""
    return number + within(plan.tasks[link.predecessor].name) + link_words(link)
