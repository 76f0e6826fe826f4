"""Tables for spreadsheets, as RFC 4180 has them: a row for each task, assignment, or person asked by a call.

`read` takes our own table of tasks back, and any other that has at least a column of names.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from coordinator.files import MEGABYTE, read_bytes, write_bytes
from coordinator.formats.cells import guarded
from coordinator.formats.letters import decoded
from coordinator.formats.losses import Part, losses
from coordinator.formats.report import Report
from coordinator.formats.rows import TASK_COLUMNS, moment_cell, span_cells, task_rows
from coordinator.formats.schedule import Schedule
from coordinator.formats.sniffing import Sniffed, as_sniffed, delimiter_of, doubt, rows_in, sniffed_rows
from coordinator.formats.table import plan_in
from coordinator.formats.table_lines import Row
from coordinator.language import tr
from coordinator.plan.errors import BadFile
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import FULL_SHARE, Ask, Assignment, Call

_ASSIGNMENT_COLUMNS = ("Person", "Email", "Task", "Seat", "Share", "Start", "Finish", "Teammates")
_CALL_COLUMNS = (
    *("Task", "Seat", "Seats", "Opened", "Closes", "Closed", "Person", "Email", "Wave"),
    *("Asked", "Answer", "Answered", "Thanked"),
)
_MOST_BYTES = 64 * MEGABYTE
_KEPT = (
    *(Part.NOTES, Part.SEATS, Part.SHARES, Part.PRIORITIES, Part.DEADLINES, Part.TWO_BOUNDS, Part.LINKS),
    Part.BASELINE_NAMES,
)
"""Of a plan, in the table of its tasks."""


def write(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> Report:
    """One row a task, groups before what they hold; `bom` marks the file as UTF-8, as Excel wants it.

    Returns what the file can't hold. Raises BadFile where it can't be written.
    """
    write_table(TASK_COLUMNS, task_rows(plan, schedule), path, bom)
    return losses(plan, _KEPT)


def write_assignments(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row an assignment, by person and then by start. Raises BadFile where it can't be written."""
    rows = []
    for person in in_order(plan.people.values()):
        own = [_assignment_row(plan, schedule, assignment) for assignment in plan.assignments_of(person.id)]
        rows.extend(sorted(own, key=lambda row: row[_ASSIGNMENT_COLUMNS.index("Start")]))
    write_table(_ASSIGNMENT_COLUMNS, rows, path, bom)


def write_calls(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row each time someone was asked, by call, and a row for a call that asked nobody who is left.

    The codes of replies are nobody else's, and left out.

    Raises BadFile where it can't be written.
    """
    calls = sorted(plan.calls.values(), key=lambda call: (call.opened_at, call.id))
    rows = []
    for call in calls:
        asks = sorted(plan.asks_in(call.id), key=lambda ask: (ask.wave, ask.person))
        rows.extend([_call_row(plan, call, ask) for ask in asks] or [_call_row(plan, call, None)])
    write_table(_CALL_COLUMNS, rows, path, bom)


def sniff(path: Path, encoding: str = "", delimiter: str = "", has_titles: bool = True) -> Sniffed:
    """How the table in a file is written, with what is known of that already. Raises BadFile."""
    text, encoding = _text(path, encoding)
    delimiter = delimiter or delimiter_of(text)
    return sniffed_rows(rows_in(text, path.name, delimiter), encoding, delimiter, has_titles=has_titles)


def read(path: Path, sniffed: Sniffed | None = None) -> tuple[Plan, Report]:
    """The plan in a table of tasks, and what was not kept. Raises BadFile with the line and the column.

    `sniffed` is how it is written, where someone has looked at that and perhaps put it right.
    """
    text, encoding = _text(path, "" if sniffed is None else sniffed.encoding)
    delimiter = delimiter_of(text) if sniffed is None else sniffed.delimiter
    rows = rows_in(text, path.name, delimiter)
    if sniffed is None:
        sniffed = sniffed_rows(rows, encoding, delimiter)
    plan, report = plan_in(as_sniffed(rows, sniffed), path.name, path.stem, sniffed.columns)
    return plan, Report((*doubt(sniffed), *report.remarks))


def rows_of(path: Path) -> list[Row]:
    """The rows of any table, the first of which names its columns. Raises BadFile."""
    text, _ = _text(path)
    return rows_in(text, path.name, delimiter_of(text))


def _assignment_row(plan: Plan, schedule: Schedule, assignment: Assignment) -> list[str]:
    person, task = plan.people[assignment.person], plan.tasks[assignment.task]
    seat, share = tr("beyond the seats"), FULL_SHARE
    if assignment.seat is not None:
        held = task.single_seats[assignment.seat]
        seat, share = _seat(plan, held.skill, held.level), held.share
    mates = [plan.people[mate].name for mate in plan.team(task.id) if mate is not None and mate != person.id]
    return [
        person.name,
        person.email,
        task.name,
        seat,
        f"{share}%",
        *span_cells(schedule, task.id),
        "; ".join(mates),
    ]


def _call_row(plan: Plan, call: Call, ask: Ask | None) -> list[str]:
    about = [
        plan.tasks[call.task].name,
        _seat(plan, call.skill, call.level),
        str(call.count),
        *(moment_cell(each) for each in (call.opened_at, call.closes_at, call.closed_at)),
    ]
    if ask is None:
        return [*about, *[""] * (len(_CALL_COLUMNS) - len(about))]
    person = plan.people[ask.person]
    return [
        *about,
        person.name,
        person.email,
        str(ask.wave),
        moment_cell(ask.asked_at),
        ask.answer or "",
        moment_cell(ask.answered_at),
        moment_cell(ask.thanked_at),
    ]


def _seat(plan: Plan, skill: str, level: int) -> str:
    """`Cooking 2 (cook)`."""
    named = f" ({name})" if (name := plan.skills[skill].level_name(level)) else ""
    return f"{plan.skills[skill].name} {level}{named}"


def write_table(columns: Sequence[str], rows: Iterable[Sequence[str]], path: Path, bom: bool = False) -> None:
    """Titles and rows, no cell of which is a formula. Raises BadFile where it can't be written."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    write_bytes(path, text.getvalue().encode("utf-8-sig" if bom else "utf-8"))


def _text(path: Path, encoding: str = "") -> tuple[str, str]:
    """The text of a file, and the encoding in which it could be read."""
    data = read_bytes(path, _MOST_BYTES)
    try:
        return decoded(data, encoding)
    except ValueError:
        problem = tr("its letters can't be read; save the table as CSV in UTF-8")
        raise BadFile(path.name, "", problem) from None
