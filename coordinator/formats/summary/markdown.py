"""A plan in Markdown, as tables that most programs show; what a name could mean there is escaped."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from coordinator.files import write_bytes
from coordinator.formats.losses import losses
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.formats.summary.lines import PEOPLE_TITLES, SHOWN, TITLES, lines, person_lines
from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line, when

_MEANT = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~&:=^$])")
_DEEPER = "&nbsp;" * 4


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes the text; returns what it does not show. Raises BadFile."""
    write_bytes(path, text(plan, schedule).encode("utf-8", "replace"))
    return losses(plan, SHOWN)


def text(plan: Plan, schedule: Schedule) -> str:
    """The tasks with their dates and teams, what each person does, and the notes."""
    finish = max((each.finish for each in schedule.placements.values()), default=plan.header.start)
    tasks, notes = [], []
    for line in lines(plan, schedule):
        name, *cells = (_plain(cell) for cell in line.cells)
        shown = f"**{name}**" if line.is_group and name else name
        tasks.append([_DEEPER * line.depth + shown, *cells])
        if line.notes:
            # indented, so that a heading or a list within stays part of the notes
            notes.append(f"### {name}\n\n" + "\n".join(f"    {each}" for each in line.notes.splitlines()))
    people = [[_plain(cell) for cell in cells] for cells in person_lines(plan, schedule)]
    parts = [
        f"# {_plain(plan.header.name)}",
        f"{when(plan.header.start)} to {when(finish)}",
        _table(TITLES, tasks),
    ]
    if people:
        parts += ["## Who does what", _table(PEOPLE_TITLES, people)]
    if notes:
        parts += ["## Notes", *notes]
    return "\n\n".join(parts) + "\n"


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = [_row(titles), _row(["---"] * len(titles))]
    return "\n".join([*head, *map(_row, rows)])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return _MEANT.sub(r"\\\1", one_line(text))
