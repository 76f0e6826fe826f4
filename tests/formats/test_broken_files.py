"""Broken files of every kind: a plan, or one plain line; see tests/fuzz for more of them."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from coordinator.formats.xlsx import sheets
from tests.formats.mspdi.test_reading import WEEK, tags
from tests.formats.test_gan import FAIR as GAN
from tests.formats.test_xer import text as xer_text
from tests.fuzz.readers import seeds, try_many, try_one


def _project(task: str = "", calendar: str = "") -> bytes:
    """A task, and someone with a calendar of their own."""
    person = tags(UID=1, Name="Ana", CalendarUID=2)
    return (
        f"<Project><CalendarUID>1</CalendarUID><Tasks><Task><UID>1</UID>{task}</Task></Tasks><Calendars>"
        f"<Calendar><UID>1</UID><WeekDays>{WEEK}</WeekDays></Calendar>"
        f"<Calendar><UID>2</UID><BaseCalendarUID>1</BaseCalendarUID>{calendar}</Calendar></Calendars>"
        f"<Resources><Resource>{person}</Resource></Resources></Project>"
    ).encode()


def _exception(first: str, last: str, type: int) -> str:
    period = f"<TimePeriod>{tags(FromDate=first, ToDate=last)}</TimePeriod>"
    return f"<Exceptions><Exception>{period}{tags(Type=type, DaysOfWeek=64)}</Exception></Exceptions>"


def _workbook() -> bytes:
    book, data = Workbook(), BytesIO()
    for name, rows in {
        sheets.TASKS: [("Name", "Seats"), ("Cook", "Cooking 1")],
        sheets.PEOPLE: [sheets.PERSON_COLUMNS, ("ana", "Ana", "", "", "", "", "", -1)],
        sheets.SKILLS: [sheets.SKILL_COLUMNS, ("cook", "Cooking", "", -1, 10**9)],
    }.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(data)
    return data.getvalue()


FOUND: list[tuple[str, bytes]] = [
    # a holiday in a year of more digits than a machine's number has
    (".gan", GAN.replace('year="2026"', f'year="{10**20}"').encode()),
    # someone with an endless share of their time
    (".gan", GAN.replace('load="50.0"', 'load="1e999"').encode()),
    # a part of the work without an id held itself for ever
    (".xer", xer_text().replace("12\t10\t2", "\t10\t2").encode()),
    # digits that are none of a number
    (".gan", GAN.replace('start="2026', 'start="²026').replace('year="2026"', 'year=""').encode()),
    (".xer", xer_text().replace("(0||1()(", "(0||²()(", 1).encode()),
    # ids of letters that nobody sees
    (".xer", xer_text().replace("\tA1\t", "\t\u202e\t").replace("\tANA\t", "\t\u202e\t").encode()),
    # lengths below nothing, or beyond all plans
    (".csv", b"Name,Duration\nA,-2d\n"),
    (".csv", b"Name,Effort\nA,-2d\n"),
    (".csv", b"Name,Start,Finish\nA,1100-01-01,1500-12-31\n"),
    (".xer", xer_text().replace("TK_NotStart\t4", "TK_NotStart\t-4").encode()),
    # the end of all days, after which nothing finishes
    (".csv", b"Name,Deadline\nA,9999-12-31\n"),
    (".gan", GAN.replace('start="2026-03-05" duration="1"', 'start="9999-12-31" duration="2"').encode()),
    (".xml", _project(calendar=_exception("9999-12-31T00:00:00", "9999-12-31T23:59:00", type=1))),
    # a week that reaches beyond the first and the last day
    (".xml", _project(calendar=_exception("9999-12-20T00:00:00", "9999-12-31T00:00:00", type=6))),
    (".xml", _project(calendar=_exception("0001-01-01T00:00:00", "0001-01-31T00:00:00", type=6))),
    # as much done as no number says
    (".xml", _project(task=tags(PercentComplete="NaN", ActualStart="2026-03-02T09:00:00"))),
    # counts that no plan has
    (".xlsx", _workbook()),
]
"""What longer runs have found, kept so that it stays mended."""


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_no_broken_file_does_more_than_be_refused(seed: int, tmp_path: Path) -> None:
    if not _SEEDS:
        _SEEDS.update(seeds(tmp_path))
    try_many(_SEEDS, tmp_path, seed)


@pytest.mark.parametrize(("ending", "data"), FOUND)
def test_what_was_found_once_stays_mended(ending: str, data: bytes, tmp_path: Path) -> None:
    try_one(ending, data, tmp_path)


_SEEDS: dict[str, bytes] = {}
