"""Tables for spreadsheets, as RFC 4180 has them: a row for each task, assignment, or person asked by a call.

`read` takes our own table of tasks back, and any other that has at least a column of names.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from pathlib import Path

from coordinator.files import read_bytes, write_bytes
from coordinator.formats.cells import guarded, links_cell, seats_cell, team_cell, unguarded
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.formats.table import Row, plan_in
from coordinator.plan.durations import Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import Moment, moment_text
from coordinator.plan.plan import Placed, Plan, in_order
from coordinator.plan.records import FULL_SHARE, Ask, Assignment, Call, Task

_TASK_COLUMNS = (
    *("Id", "Name", "Group", "Status", "Duration", "Effort", "Priority", "Start", "Finish", "Critical"),
    *("Seats", "Team", "Waits for", "Not before", "Pinned start", "Deadline", "Notes"),
)
_ASSIGNMENT_COLUMNS = ("Person", "Email", "Task", "Seat", "Share", "Start", "Finish", "Teammates")
_CALL_COLUMNS = (
    *("Task", "Seat", "Seats", "Opened", "Closes", "Closed", "Person", "Email", "Wave"),
    *("Asked", "Answer", "Answered"),
)
_DELIMITERS = ",;\t"

# notes may be as long as they like; the module's own limit would refuse a table that `write` made
csv.field_size_limit(2**31 - 1)


def write(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row a task, groups before what they hold; `bom` marks the file as UTF-8, as Excel wants it.

    Raises BadFile where it can't be written.
    """
    labels = {table: _labels(getattr(plan, table)) for table in ("tasks", "skills", "people")}
    _write(_TASK_COLUMNS, (_task_row(plan, schedule, task, labels) for _, task in plan.outline()), path, bom)


def write_assignments(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row an assignment, by person and then by start. Raises BadFile where it can't be written."""
    rows = []
    for person in in_order(plan.people.values()):
        own = [_assignment_row(plan, schedule, assignment) for assignment in plan.assignments_of(person.id)]
        rows.extend(sorted(own, key=lambda row: row[_ASSIGNMENT_COLUMNS.index("Start")]))
    _write(_ASSIGNMENT_COLUMNS, rows, path, bom)


def write_calls(plan: Plan, path: Path, bom: bool = False) -> None:
    """One row each time someone was asked, by call; the codes of replies are nobody else's, and left out.

    Raises BadFile where it can't be written.
    """
    calls = sorted(plan.calls.values(), key=lambda call: (call.opened_at, call.id))
    asks = (sorted(plan.asks_in(call.id), key=lambda ask: (ask.wave, ask.person)) for call in calls)
    rows = (_call_row(plan, call, ask) for call, own in zip(calls, asks, strict=True) for ask in own)
    _write(_CALL_COLUMNS, rows, path, bom)


def read(path: Path) -> tuple[Plan, Report]:
    """The plan in a table of tasks, and what was not kept. Raises BadFile with the line and the column."""
    text = _decoded(read_bytes(path), path.name)
    rows = _rows(text, path.name)
    return plan_in(rows, path.name, path.stem)


def _task_row(
    plan: Plan, schedule: Schedule, task: Task, labels: Mapping[str, Mapping[str, str]]
) -> list[str]:
    waits_for = [(labels["tasks"][link.predecessor], link.type, link.lag) for link in plan.links_to(task.id)]
    team = [labels["people"][person] if person else None for person in plan.team(task.id)]
    return [
        task.id,
        task.name,
        labels["tasks"][task.parent] if task.parent else "",
        task.status,
        _amount(task.duration),
        _amount(task.effort),
        str(task.priority),
        *_span(schedule, task.id),
        "yes" if task.id in schedule.critical else "",
        seats_cell([(labels["skills"][seat.skill], seat) for seat in task.seats]),
        team_cell(team),
        links_cell(sorted(waits_for, key=lambda each: each[:2])),
        _moment(task.not_before),
        _moment(task.pinned_start),
        _moment(task.deadline),
        task.notes,
    ]


def _assignment_row(plan: Plan, schedule: Schedule, assignment: Assignment) -> list[str]:
    person, task = plan.people[assignment.person], plan.tasks[assignment.task]
    seat, share = "beyond the seats", FULL_SHARE
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
        *_span(schedule, task.id),
        "; ".join(mates),
    ]


def _call_row(plan: Plan, call: Call, ask: Ask) -> list[str]:
    person = plan.people[ask.person]
    return [
        plan.tasks[call.task].name,
        _seat(plan, call.skill, call.level),
        str(call.count),
        *(_moment(each) for each in (call.opened_at, call.closes_at, call.closed_at)),
        person.name,
        person.email,
        str(ask.wave),
        _moment(ask.asked_at),
        ask.answer or "",
        _moment(ask.answered_at),
    ]


def _seat(plan: Plan, skill: str, level: int) -> str:
    """`Cooking 2 (cook)`."""
    named = f" ({name})" if (name := plan.skills[skill].level_name(level)) else ""
    return f"{plan.skills[skill].name} {level}{named}"


def _labels(rows: Mapping[str, Placed]) -> dict[str, str]:
    """What each row is called in a cell: its name, or its id where the name would not tell."""
    plain = {row.id: row.name.strip() for row in rows.values()}
    names = Counter(name.casefold() for name in plain.values())
    clear = {
        id
        for id, name in plain.items()
        if name and names[name.casefold()] == 1 and rows.get(name, rows[id]) is rows[id]
    }
    return {row.id: row.name if row.id in clear else row.id for row in rows.values()}


def _span(schedule: Schedule, task: str) -> tuple[str, str]:
    """Start and finish, blank for a task that can't be placed."""
    placement = schedule.placements.get(task)
    return ("", "") if placement is None else (_moment(placement.start), _moment(placement.finish))


def _amount(duration: Duration | None) -> str:
    return "" if duration is None else str(duration)


def _moment(moment: Moment | None) -> str:
    """`2026-03-02 09:00`, which spreadsheets in every country take for a date."""
    return "" if moment is None else moment_text(moment, " ")


def _write(columns: Sequence[str], rows: Iterable[Sequence[str]], path: Path, bom: bool) -> None:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    write_bytes(path, text.getvalue().encode("utf-8-sig" if bom else "utf-8"))


def _decoded(data: bytes, name: str) -> str:
    marked_utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked_utf16 else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadFile(name, "", "its letters can't be read; save the table as CSV in UTF-8")


def _rows(text: str, name: str) -> list[Row]:
    """The rows that hold anything, each with the number of its first line."""
    first_line = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first_line.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, line = [], 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(line, [unguarded(cell) for cell in cells]))
            line = reader.line_num + 1
    except csv.Error as error:
        raise BadFile(name, f"line {line}", f"this row can't be read: {error}") from None
    return rows
