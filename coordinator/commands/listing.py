"""The order of a plan for a terminal or a script: every task after what it waits for."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from coordinator.plan.moments import moment_text
from coordinator.plan.plan import Plan
from coordinator.plan.wording import elided
from coordinator.timing.graph import order
from coordinator.timing.schedule import Schedule

_TITLES = ("No.", "Start", "Finish", "Task", "Team", "Waits for")
_NUMBER = 0
_GAP = "  "
_WIDEST = 60
"""Letters of a cell; JSON has all of it."""
_OPEN_SEAT = "open"


def order_entries(plan: Plan, schedule: Schedule) -> list[dict[str, Any]]:
    """One object a task, as JSON values: a time that is not to be had is null, and so is an open seat."""
    return [
        {
            "number": number,
            "id": task,
            "name": plan.tasks[task].name,
            "parent": plan.tasks[task].parent,
            "group": plan.is_group(task),
            "start": _time(schedule, task, "start"),
            "finish": _time(schedule, task, "finish"),
            "critical": task in schedule.critical,
            "team": plan.team(task),
            "waits_for": [link.predecessor for link in plan.links_to(task)],
        }
        for number, task in enumerate(order(plan), 1)
    ]


def order_table(plan: Plan, schedule: Schedule) -> str:
    """The same as lines of text in columns, with names for ids."""
    rows = [
        (
            str(entry["number"]),
            (entry["start"] or "cannot be placed").replace("T", " "),
            (entry["finish"] or "").replace("T", " "),
            entry["name"],
            ", ".join(plan.people[person].name if person else _OPEN_SEAT for person in entry["team"]),
            ", ".join(plan.tasks[task].name for task in entry["waits_for"]),
        )
        for entry in order_entries(plan, schedule)
    ]
    return "\n".join(_columns([_TITLES, *rows]))


def _time(schedule: Schedule, task: str, end: str) -> str | None:
    placement = schedule.placements.get(task)
    return None if placement is None else moment_text(getattr(placement, end))


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    cleaned = [[elided(" ".join(cell.split()), _WIDEST) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cleaned, strict=True)]
    return [_GAP.join(map(_padded, row, widths, range(len(row)))).rstrip() for row in cleaned]


def _padded(cell: str, width: int, column: int) -> str:
    space = " " * (width - _width(cell))
    return space + cell if column == _NUMBER else cell + space


def _width(text: str) -> int:
    """Columns of a terminal: wide letters take two, accents that stand over others none."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )
