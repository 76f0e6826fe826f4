"""From a workbook to a plan: from our own with all of its sheets, or from any that has a table of tasks."""

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml import DefusedXmlException
from openpyxl import load_workbook

from coordinator.files import MEGABYTE, read_bytes
from coordinator.formats.assembly import quoted
from coordinator.formats.cells import levels_in, team_in
from coordinator.formats.dates import moment_in
from coordinator.formats.gathering import fresh_id
from coordinator.formats.notes import Fields, Notes
from coordinator.formats.numbers import number_in, plain
from coordinator.formats.report import Report
from coordinator.formats.sniffing import Sniffed, as_sniffed, doubt, sniffed_rows
from coordinator.formats.table import Known, plan_in
from coordinator.formats.table_lines import Row
from coordinator.formats.titles import matched
from coordinator.formats.xlsx import sheets
from coordinator.formats.xml import refuse_declarations
from coordinator.language import later, tr
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    OFFICE_WEEK,
    Absence,
    Calendar,
    DayException,
    Header,
    Kind,
    Person,
    Skill,
)

_MOST_BYTES = 64 * MEGABYTE
_MOST_UNPACKED = 256 * MEGABYTE
_MOST_PARTS = 5_000
_ROWS_BEFORE_TITLES = 20
_MOST_COLUMNS = 200
_MOST_DIGITS = 6
"""Of a count."""
_FORMULA = "f"
_NO_WORKBOOK = later("this is no workbook that can be read; save it anew as .xlsx, without a password")
_UNREADABLE = (
    *(BadZipFile, ParseError, LookupError, StopIteration, NotImplementedError, RuntimeError, OSError),
    *(ValueError, EOFError, zlib.error),
)
Sheet = list[list[str]]
R = TypeVar("R", Person, Skill)


def sniff(path: Path, sheet: str = "", has_titles: bool = True) -> Sniffed:
    """How the table in a workbook is written, in the sheet that is named, or else in the first with titles,
    or with anything. Raises BadFile where it is no workbook, or an empty one."""
    found = _opened(path, Notes())
    sheet = sheet or next(_with_titles(found), "") or next((title for title in found if found[title]), "")
    if not found.get(sheet):
        problem = tr("the workbook is empty; a table of tasks needs one row a task")
        raise BadFile(path.name, tr("its sheets"), problem)
    rows = _rows_of(found[sheet], _first_row(found[sheet]) if has_titles else 0)
    return sniffed_rows(rows, sheet=sheet, sheets=tuple(found), has_titles=has_titles)


def read(path: Path, sniffed: Sniffed | None = None) -> tuple[Plan, Report]:
    """The plan in a workbook, and what was not kept; `sniffed` is how it is to be read. Raises BadFile."""
    notes = Notes()
    found = _opened(path, notes)
    if sniffed is None:
        name = next(_with_titles(found), "")
        if not name:
            problem = tr("no column is called Name; a table of tasks needs one")
            raise BadFile(path.name, tr("its sheets"), problem)
        rows = _rows_of(found[name], _first_row(found[name]))
        sniffed = sniffed_rows(rows, sheet=name)
    else:
        name = sniffed.sheet
        cells = found.get(name, [])  # the file may be another one by now
        rows = _rows_of(cells, _first_row(cells) if sniffed.has_titles else 0)
    known = _known(found, notes) if name == sheets.TASKS else Known()
    for other in found:
        if other != name and (name != sheets.TASKS or other not in _OWN):
            notes.tell(
                tr("The sheet {sheet} was left out: tasks are read from one sheet.", sheet=quoted(other))
            )
    plan, report = plan_in(as_sniffed(rows, sniffed), path.name, path.stem, sniffed.columns, known)
    return plan, Report((*notes.report().remarks, *doubt(sniffed), *report.remarks))


def _opened(path: Path, notes: Notes) -> dict[str, Sheet]:
    found, has_formulas = _sheets(read_bytes(path, _MOST_BYTES), path.name)
    if has_formulas:
        notes.tell(tr("Formulas were left out; what they came to was kept."))
    return found


_OWN = (sheets.PEOPLE, sheets.ABSENCES, sheets.SKILLS, sheets.PLAN, sheets.DAYS_OFF)


def _refuse_what_is_too_much(data: bytes, name: str) -> None:
    """Looks at how large the parts would be, and at how they begin, before any is unpacked."""
    try:
        with ZipFile(BytesIO(data)) as parts:
            entries = parts.infolist()
            if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
                most = _MOST_UNPACKED // MEGABYTE
                problem = tr("it would unpack to more than {most} MB; no table needs so many", most=most)
                raise BadFile(name, "", problem)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    refuse_declarations(parts.read(entry))
    except DefusedXmlException:
        problem = tr("it declares a document type, which no workbook needs")
        raise BadFile(name, entry.filename, problem) from None
    except BadFile:
        raise
    except _UNREADABLE:
        raise BadFile(name, "", tr(_NO_WORKBOOK)) from None


@lru_cache(maxsize=1)
def _sheets(data: bytes, name: str) -> tuple[dict[str, Sheet], bool]:
    """The sheets, and whether there are formulas in them; kept for when a workbook is looked at again."""
    _refuse_what_is_too_much(data, name)
    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=False, keep_links=False)
        found = {sheet.title: list(_rows(sheet)) for sheet in book.worksheets}
        if any(kind == _FORMULA for sheet in found.values() for row in sheet for kind, _ in row):
            book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
            values = {sheet.title: list(_rows(sheet)) for sheet in book.worksheets}
            return {title: _valued(sheet, values[title]) for title, sheet in found.items()}, True
    except BadFile:
        raise
    except Exception:
        raise BadFile(name, "", tr(_NO_WORKBOOK)) from None
    return {title: [[text for _, text in row] for row in sheet] for title, sheet in found.items()}, False


def _rows(sheet: Any) -> Iterator[list[tuple[str, str]]]:
    """The kind and the text of each cell."""
    for row in sheet.iter_rows(max_col=_MOST_COLUMNS):
        yield [(getattr(cell, "data_type", "n"), _text(cell)) for cell in row]


def _valued(formulas: list[list[tuple[str, str]]], values: list[list[tuple[str, str]]]) -> Sheet:
    """What formulas came to when the workbook was saved; the formula where that is not known."""
    return [
        [
            text if kind != _FORMULA else value or text
            for (kind, text), (_, value) in zip(row, other, strict=False)
        ]
        for row, other in zip(formulas, values, strict=False)
    ]


def _text(cell: Any) -> str:
    match cell.value:
        case None:
            return ""
        case datetime() as moment:
            # a day alone comes as its midnight; our own sheets show the time of each moment
            shows_time = moment.hour or moment.minute or cell.number_format == sheets.MOMENT
            return f"{moment:%Y-%m-%d %H:%M}" if shows_time else f"{moment:%Y-%m-%d}"
        case date() as day:
            return day.isoformat()
        case bool() as flag:
            return "yes" if flag else ""
        case int() | float() as number:
            # 100 % is kept as 1
            return f"{100 * number:g}%" if "%" in cell.number_format else str(plain(number))
        case other:
            return str(other)


def _with_titles(found: dict[str, Sheet]) -> Iterator[str]:
    """The sheets with a table of tasks in them, our own first."""
    for title in sorted(found, key=lambda title: title != sheets.TASKS):
        if any("name" in matched(cells) for cells in found[title][:_ROWS_BEFORE_TITLES]):
            yield title


def _first_row(sheet: Sheet) -> int:
    """The index of the row with the titles, which may have a heading above it."""
    rows = (index for index, cells in enumerate(sheet[:_ROWS_BEFORE_TITLES]) if "name" in matched(cells))
    return next(rows, 0)


def _rows_of(sheet: Sheet, first: int) -> list[Row]:
    return [
        Row(number, cells)
        for number, cells in enumerate(sheet[first:], first + 1)
        if any(cell.strip() for cell in cells)
    ]


def _known(found: dict[str, Sheet], notes: Notes) -> Known:
    skills = _unlike([_skill(each) for each in _fields(found, sheets.SKILLS, sheets.SKILL_COLUMNS, notes)])
    named = {label: skill.id for skill in skills for label in (skill.name.casefold(), skill.id)}
    rows = _fields(found, sheets.PEOPLE, sheets.PERSON_COLUMNS, notes)
    people = _unlike([_person(each, named) for each in rows])
    absences: dict[str, list[Absence]] = {}
    for each in _fields(found, sheets.ABSENCES, sheets.ABSENCE_COLUMNS, notes):
        start, finish = each.value("From", moment_in, None), each.value("To", moment_in, None)
        if start is not None and finish is not None and start < finish:
            absence = Absence(start=start, finish=finish, name=each.text("Name"))
            absences.setdefault(each.text("Person"), []).append(absence)
    people = [_away(each, absences) for each in people]
    said = next(iter(_fields(found, sheets.PLAN, sheets.PLAN_COLUMNS, notes)), None)
    days_off = [_day_off(each) for each in _fields(found, sheets.DAYS_OFF, sheets.DAY_OFF_COLUMNS, notes)]
    header = None if said is None else _header(said, [each for each in days_off if each])
    return Known(header, skills, people)


def _unlike(rows: list[R]) -> list[R]:
    """Each with an id that no other has."""
    found: dict[str, R] = {}
    for row in rows:
        id = fresh_id(row.id, found, "row")
        found[id] = replace(row, id=id)
    return list(found.values())


def _fields(found: dict[str, Sheet], sheet: str, titles: Sequence[str], notes: Notes) -> list[Fields]:
    """The rows of one of our own sheets, by their titles."""
    rows = found.get(sheet, [])
    if not rows or rows[0][: len(titles)] != list(titles):
        return []
    return [
        Fields(
            dict(zip(titles, row, strict=False)),
            tr("The sheet {sheet}, row {row}", sheet=quoted(sheet), row=number),
            notes,
        )
        for number, row in enumerate(rows[1:], 2)
        if any(cell.strip() for cell in row)
    ]


def _skill(row: Fields) -> Skill:
    usual = Skill(id="", name="")
    return Skill(
        id=row.text("Id"),
        name=row.text("Name"),
        level_names=tuple(name or "" for name in row.value("Levels", team_in, [])),
        seats_for_next_level=row.value(sheets.SKILL_COLUMNS[3], _count_in, usual.seats_for_next_level),
        stretch_seats_for_next_level=row.value(
            sheets.SKILL_COLUMNS[4], _count_in, usual.stretch_seats_for_next_level
        ),
    )


def _person(row: Fields, skills: dict[str, str]) -> Person:
    def levels(cell: str) -> dict[str, int]:
        return {
            skills.get(name) or skills.get(name.casefold()) or name: level for name, level in levels_in(cell)
        }

    return Person(
        id=row.text("Id") or row.text("Name"),
        name=row.text("Name") or row.text("Id"),
        kind=row.value("Kind", Kind, Kind.PERSON),
        email=row.text("Email"),
        levels=row.value("Levels", levels, {}),
        aims=row.value("Aims", levels, {}),
        week=row.value("Week", sheets.week_in, None),
        calls_per_week=row.value("Calls a week", _count_in, None),
    )


def _away(person: Person, absences: dict[str, list[Absence]]) -> Person:
    own = (*absences.get(person.name, ()), *(absences.get(person.id, ()) if person.id != person.name else ()))
    return replace(person, absences=tuple(own))


def _header(row: Fields, days_off: Sequence[DayException]) -> Header | None:
    start = row.value("Start", moment_in, None)
    if start is None:
        return None
    calendar = Calendar(
        week=row.value("Week", sheets.week_in, OFFICE_WEEK),
        hours_per_day=row.value("Hours a day", _number(0.1, 24), 8),
        days_per_week=row.value("Days a week", _number(0.1, 7), 5),
        exceptions=tuple(days_off),
    )
    zone = row.text("Time zone") or "UTC"
    return Header(name=row.text("Name"), start=start, time_zone=zone, calendar=calendar)


def _day_off(row: Fields) -> DayException | None:
    first, last = row.value("From", moment_in, None), row.value("To", moment_in, None)
    if first is None or last is None or last < first:
        return None
    work = row.value("Work", sheets.spans_in, ())
    return DayException(first_day=first // DAY, last_day=last // DAY, work=work, name=row.text("Name"))


def _count_in(text: str) -> int:
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise ValueError(text)
    return int(text)


def _number(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        number = number_in(text)
        if not least <= number <= most:
            raise ValueError(text)
        return plain(number)

    return read
