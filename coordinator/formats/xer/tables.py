"""The tables of an XER file, which are lines of cells parted by tabs, and its calendars in parentheses.

Source: Oracle's "XER Import/Export Data Map Guide". `%T` names a table, `%F` its columns, `%R` is a row.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

from coordinator.files import MEGABYTE, read_bytes
from coordinator.formats.days import joined
from coordinator.formats.letters import decoded
from coordinator.language import tr
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, day_number, minute_of_day
from coordinator.plan.records import DayException, Spans, Week

Row = dict[str, str]
_MOST_BYTES = 256 * MEGABYTE
_HEADER = "ERMHDR"
_TOKEN = re.compile(r"\(0\|\|([^()|]*)\(([^()]*)\)\s*\(|\)\s*\)")
_SPAN = re.compile(r"(?:s\|(\d{1,2}:\d\d)\|f\|(\d{1,2}:\d\d)|f\|(\d{1,2}:\d\d)\|s\|(\d{1,2}:\d\d))")
_SERIAL = re.compile(r"d\|(\d{1,6})")
_FIRST_SERIAL = day_number(date(1899, 12, 30))
_LAST_SERIAL = 200_000


def read_tables(path: Path) -> dict[str, list[Row]]:
    """All tables of a file by their names. Raises BadFile with the line."""
    text = _text(read_bytes(path, _MOST_BYTES))
    if not text.startswith(_HEADER):
        problem = tr("this is no file of Primavera; it would begin with {header}", header=_HEADER)
        raise BadFile(path.name, tr("line {line}", line=1), problem)
    tables: dict[str, list[Row]] = {}
    rows: list[Row] | None = None
    columns: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        kind, *cells = line.rstrip("\r").split("\t")
        if kind == "%T" and cells:
            rows, columns = tables.setdefault(cells[0].strip(), []), []
        elif kind == "%F":
            columns = cells
        elif kind == "%R":
            if rows is None or not columns:
                problem = tr("this row stands in no table; export the file anew")
                raise BadFile(path.name, tr("line {line}", line=number), problem)
            rows.append(dict(zip(columns, cells, strict=False)))
    return tables


def _text(data: bytes) -> str:
    """What the marks of the format stand in; names in letters that can't be told are kept as they come."""
    try:
        return decoded(data)[0]
    except ValueError:
        return data.decode("latin-1")


def hours_in(data: str) -> tuple[Week, list[DayException]]:
    """The week and the exceptions in the data of a calendar, which is nested in parentheses."""
    week: list[Spans] = [()] * 7
    exceptions: list[DayException] = []
    section, day, level = "", "", 0
    spans: list[tuple[int, int]] = []
    for depth, name, values in _nodes(data.replace("\x7f", "")):
        if name in ("DaysOfWeek", "VIEW", "Exceptions", "HolidayOrExceptions"):
            _close(section, day, spans, week, exceptions)
            section, day, spans, level = name, "", [], depth
        elif section and day and depth > level + 1:
            spans.extend(_spans(values))
        elif section and depth == level + 1:
            _close(section, day, spans, week, exceptions)
            found = _SERIAL.search(values)
            day, spans = (name if section == "DaysOfWeek" else found[1] if found else ""), []
    _close(section, day, spans, week, exceptions)
    return cast(Week, tuple(week)), exceptions


def _nodes(data: str) -> Iterator[tuple[int, str, str]]:
    """The depth, the name and the values of each node: `(0||name(values)(nodes within))`."""
    depth = 0
    for token in _TOKEN.finditer(data):
        if token[0].startswith(")"):
            depth -= 1
        else:
            depth += 1
            yield depth, token[1].strip(), token[2]


def _spans(values: str) -> Iterator[tuple[int, int]]:
    for found in _SPAN.finditer(values):
        start, finish = found[1] or found[4], found[2] or found[3]
        try:
            begin, end = minute_of_day(start), minute_of_day(finish)
        except ValueError:
            continue
        yield begin, DAY if end == 0 else end


def _close(
    section: str, day: str, spans: list[tuple[int, int]], week: list[Spans], exceptions: list[DayException]
) -> None:
    """Takes what was read of one day: of the week, where Sunday is 1, or of an exception."""
    if not day.isdecimal():
        return
    if section == "DaysOfWeek" and 1 <= int(day) <= 7:
        week[(int(day) + 5) % 7] = joined(spans)
    elif section in ("Exceptions", "HolidayOrExceptions") and int(day) < _LAST_SERIAL:
        number = _FIRST_SERIAL + int(day)
        exceptions.append(DayException(first_day=number, last_day=number, work=joined(spans)))
