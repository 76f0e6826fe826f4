"""Tables for spreadsheets, as RFC 4180 has them: a row for each task, assignment, or person asked by a call.

`read` takes our own table of tasks back, and any other that has at least a column of names.
"""

import csv
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from coordinator.files import MEGABYTE, read_bytes, write_bytes
from coordinator.formats.cells import guarded, unguarded
from coordinator.formats.dates import DateOrder, date_order, iso
from coordinator.formats.report import Report
from coordinator.formats.rows import TASK_COLUMNS, span_cells, task_rows
from coordinator.formats.schedule import Schedule
from coordinator.formats.table import DATE_COLUMNS, Row, matched, plan_in
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import Moment, moment_text
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import FULL_SHARE, Ask, Assignment, Call

_ASSIGNMENT_COLUMNS = ("Person", "Email", "Task", "Seat", "Share", "Start", "Finish", "Teammates")
_CALL_COLUMNS = (
    *("Task", "Seat", "Seats", "Opened", "Closes", "Closed", "Person", "Email", "Wave"),
    *("Asked", "Answer", "Answered"),
)
_DELIMITERS = ",;\t|"
_LINES_LOOKED_AT = 20
_BYTES_LOOKED_AT = 4096
_ROWS_SHOWN = 10
_MOST_BYTES = 64 * MEGABYTE

# notes may be as long as they like; the module's own limit would refuse a table that `write` made
csv.field_size_limit(2**31 - 1)


def write(plan: Plan, schedule: Schedule, path: Path, bom: bool = False) -> None:
    """One row a task, groups before what they hold; `bom` marks the file as UTF-8, as Excel wants it.

    Raises BadFile where it can't be written.
    """
    _write(TASK_COLUMNS, task_rows(plan, schedule), path, bom)


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


@dataclass(frozen=True, slots=True)
class Sniffed:
    """How a table is written, as far as it shows: what an import asks about before it reads.

    `columns` are the indexes of the titles by the columns of a plan (see table.matched); `date_order_is_sure`
    is false where all days could be months.
    """

    encoding: str
    delimiter: str
    date_order: DateOrder
    date_order_is_sure: bool
    titles: tuple[str, ...]
    columns: Mapping[str, int]
    first_rows: tuple[tuple[str, ...], ...]


def sniff(path: Path) -> Sniffed:
    """How the table in a file is written. Raises BadFile where it is no table."""
    return _sniffed(read_bytes(path, _MOST_BYTES), path.name)[0]


def read(path: Path, sniffed: Sniffed | None = None) -> tuple[Plan, Report]:
    """The plan in a table of tasks, and what was not kept. Raises BadFile with the line and the column.

    `sniffed` is how it is written, where someone has looked at that and perhaps put it right.
    """
    data = read_bytes(path, _MOST_BYTES)
    if sniffed is None:
        sniffed, rows = _sniffed(data, path.name)
    else:
        rows = _rows(_decoded(data, path.name, sniffed.encoding)[0], path.name, sniffed.delimiter)
    dates = {sniffed.columns[column] for column in DATE_COLUMNS if column in sniffed.columns}
    plain = rows[:1] + [_with_iso_dates(row, dates, sniffed.date_order) for row in rows[1:]]
    plan, report = plan_in(plain, path.name, path.stem, sniffed.columns)
    if not sniffed.date_order_is_sure:
        doubt = "Dates were read with the day first; where the month is first, save them as 2026-03-02."
        report = Report((doubt, *report.remarks))
    return plan, report


def rows_of(path: Path) -> list[Row]:
    """The rows of any table, the first of which names its columns. Raises BadFile."""
    return _sniffed(read_bytes(path, _MOST_BYTES), path.name)[1]


def _sniffed(data: bytes, name: str) -> tuple[Sniffed, list[Row]]:
    text, encoding = _decoded(data, name)
    beginning = "\n".join(text.splitlines()[:_LINES_LOOKED_AT])
    delimiter = max(_DELIMITERS, key=lambda each: _fit(beginning, each))
    rows = _rows(text, name, delimiter)
    titles = tuple(rows[0].cells) if rows else ()
    columns = matched(titles)
    dates = [columns[column] for column in DATE_COLUMNS if column in columns]
    cells = (row.cells[index] for row in rows[1:] for index in dates if index < len(row.cells))
    order, is_sure = date_order(cells)
    shown = tuple(tuple(row.cells) for row in rows[1 : 1 + _ROWS_SHOWN])
    return Sniffed(encoding, delimiter, order, is_sure, titles, columns, shown), rows


def _fit(text: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter fits: the columns of a plan that it gives, then how many it gives at all."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    cells = next(csv.reader([first], delimiter=delimiter), [])
    return len(matched(cells)), len(cells)


def _with_iso_dates(row: Row, dates: Collection[int], order: DateOrder) -> Row:
    return Row(row.line, [iso(cell, order) if i in dates else cell for i, cell in enumerate(row.cells)])


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
        *span_cells(schedule, task.id),
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


def _moment(moment: Moment | None) -> str:
    """`2026-03-02 09:00`, which spreadsheets in every country take for a date."""
    return "" if moment is None else moment_text(moment, " ")


def _write(columns: Sequence[str], rows: Iterable[Sequence[str]], path: Path, bom: bool) -> None:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    write_bytes(path, text.getvalue().encode("utf-8-sig" if bom else "utf-8"))


def _decoded(data: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """The text, and the encoding in which it could be read."""
    for each in (encoding,) if encoding else _encodings(data):
        try:
            return data.decode(each), each
        except (LookupError, UnicodeDecodeError):
            continue
    raise BadFile(name, "", "its letters can't be read; save the table as CSV in UTF-8")


def _encodings(data: bytes) -> tuple[str, ...]:
    """Those to try in turn; text of 16 bits has a mark, or zeros in every second place."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    zeros = data[:_BYTES_LOOKED_AT]
    if zeros.count(0) > len(zeros) // 4:
        return ("utf-16-le",) if zeros[1::2].count(0) >= zeros[::2].count(0) else ("utf-16-be",)
    return ("utf-8-sig", "cp1252")


def _rows(text: str, name: str, delimiter: str) -> list[Row]:
    """The rows that hold anything, each with the number of its first line."""
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
