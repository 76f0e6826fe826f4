"""From a plan to a workbook. Dates are dates there, and texts stay texts, whatever they begin with."""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from coordinator.files import write_bytes
from coordinator.formats.cells import levels_cell, team_cell
from coordinator.formats.losses import Part, losses
from coordinator.formats.notes import Notes
from coordinator.formats.report import Report
from coordinator.formats.rows import TASK_COLUMNS, labels, task_rows
from coordinator.formats.schedule import Schedule
from coordinator.formats.xlsx import sheets
from coordinator.language import later
from coordinator.plan.moments import DAY, Moment, parse_moment, to_datetime
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Absence, Person, Skill

Cell = str | int | float | Moment | None
_KEPT = tuple(part for part in Part if part not in (
    Part.QUESTIONS_A_DAY, Part.CALLS, Part.ANSWERS, Part.BASELINES, Part.BASELINE_NAMES, Part.TURNS,
    Part.PERCENT, Part.UNKNOWN,
))  # fmt: skip
_DATE_COLUMNS = ("Start", "Finish", "Not before", "Pinned start", "Deadline", "From", "To")
_WIDE = {"Name": 36, "Notes": 48, "Seats": 24, "Team": 24, "Waits for": 28, "Week": 48, "Levels": 28}
_LONGEST = 32_767
"""Letters in a cell; no program takes more."""
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes the plan with its dates; returns what the file can't hold. Raises BadFile."""
    notes = Notes()
    data = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(data, options) as book:
        writing = _Writing(book, notes)
        writing.sheet(sheets.TASKS, TASK_COLUMNS, task_rows(plan, schedule))
        people = labels(plan.people)
        skills = labels(plan.skills)
        in_turn = in_order(plan.people.values())
        writing.sheet(sheets.PEOPLE, sheets.PERSON_COLUMNS, (_person(each, skills) for each in in_turn))
        away = ((people[person.id], each) for person in in_turn for each in person.absences)
        writing.sheet(sheets.ABSENCES, sheets.ABSENCE_COLUMNS, (_absence(*each) for each in away))
        rows = (_skill(skill) for skill in in_order(plan.skills.values()))
        writing.sheet(sheets.SKILLS, sheets.SKILL_COLUMNS, rows)
        writing.sheet(sheets.PLAN, sheets.PLAN_COLUMNS, [_plan(plan)])
        writing.sheet(sheets.DAYS_OFF, sheets.DAY_OFF_COLUMNS, _days_off(plan))
    write_bytes(path, data.getvalue())
    return losses(plan, _KEPT, notes)


class _Writing:
    def __init__(self, book: Workbook, notes: Notes) -> None:
        self._book, self._notes = book, notes
        self._date: Format = book.add_format({"num_format": sheets.MOMENT})
        self._title: Format = book.add_format({"bold": True})

    def sheet(self, name: str, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
        sheet: Worksheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for column, title in enumerate(titles):
            sheet.write_string(0, column, title, self._title)
            sheet.set_column(column, column, 17 if title in _DATE_COLUMNS else _WIDE.get(title, 12))
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if titles[column] in _DATE_COLUMNS:
                    self._put_date(sheet, number, column, cell)
                elif isinstance(cell, int | float):
                    sheet.write_number(number, column, cell)
                elif cell:
                    sheet.write_string(number, column, self._plain(cell))

    def _put_date(self, sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
        moment = parse_moment(cell) if isinstance(cell, str) and cell else cell
        if isinstance(moment, int):
            when = to_datetime(moment)
            if when.year >= 1901:
                sheet.write_datetime(row, column, when, self._date)
            else:
                sheet.write_string(row, column, f"{when:%Y-%m-%d %H:%M}")

    def _plain(self, text: str) -> str:
        text = _CONTROLS.sub("", text)
        if len(text) > _LONGEST:
            self._notes.gather(later("A text was cut, for a cell holds no more letters: {names}."), text[:40])
        return text[:_LONGEST]


def _person(person: Person, skills: dict[str, str]) -> list[Cell]:
    return [
        person.id,
        person.name,
        person.kind,
        person.email,
        levels_cell([(skills[skill], level) for skill, level in person.levels.items()]),
        levels_cell([(skills[skill], level) for skill, level in person.aims.items()]),
        "" if person.week is None else sheets.week_cell(person.week),
        person.calls_per_week,
    ]


def _absence(person: str, absence: Absence) -> list[Cell]:
    return [person, absence.start, absence.finish, absence.name]


def _skill(skill: Skill) -> list[Cell]:
    names = team_cell(skill.level_names)
    return [skill.id, skill.name, names, skill.seats_for_next_level, skill.stretch_seats_for_next_level]


def _plan(plan: Plan) -> list[Cell]:
    calendar, header = plan.calendar, plan.header
    week = sheets.week_cell(calendar.week)
    return [
        header.name,
        header.start,
        header.time_zone,
        week,
        calendar.hours_per_day,
        calendar.days_per_week,
    ]


def _days_off(plan: Plan) -> list[list[Cell]]:
    return [
        [each.first_day * DAY, each.last_day * DAY, sheets.spans_cell(each.work), each.name]
        for each in plan.calendar.exceptions
    ]
