"""Workbooks: written with all that a plan has, and read from wherever they come."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from coordinator.formats.xlsx.reading import read, sniff
from coordinator.formats.xlsx.writing import write
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Status, Task
from coordinator.timing.schedule import schedule
from tests.formats.sameness import same
from tests.formats.schedules import with_times
from tests.plans import plans

LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"])
START = parse_moment("2026-03-02T09:00")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20)
@given(plan=plans(pins=True, statuses=True))
def test_a_plan_that_is_written_and_read_is_the_same(plan: Plan, tmp_path: Path) -> None:
    plan = with_times(plan)
    write(plan, schedule(plan), tmp_path / "plan.xlsx")
    again, report = read(tmp_path / "plan.xlsx")
    assert same(again) == same(plan), str(report)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(
    name=st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1).filter(
        str.strip
    )
)
def test_a_name_comes_back_letter_by_letter(name: str, tmp_path: Path) -> None:
    plan = Plan(Header(start=START), [Task(id="a", name=name)])
    write(plan, schedule(plan), tmp_path / "plan.xlsx")
    assert read(tmp_path / "plan.xlsx")[0].tasks["a"].name == name


@pytest.mark.parametrize("name", ["=1+1", "+A1", "@SUM(A1)", "http://example.org", "_x0041_", "{=1}"])
def test_no_name_becomes_a_formula_or_a_link(name: str, tmp_path: Path) -> None:
    plan = Plan(Header(start=START), [Task(id="a", name=name)])
    write(plan, schedule(plan), tmp_path / "plan.xlsx")
    cell = load_workbook(tmp_path / "plan.xlsx")["Tasks"]["B2"]
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert read(tmp_path / "plan.xlsx")[0].tasks["a"].name == name


def test_a_date_is_a_date_for_excel(tmp_path: Path) -> None:
    plan = Plan(Header(start=START), [Task(id="a", name="A")])
    write(plan, schedule(plan), tmp_path / "plan.xlsx")
    assert load_workbook(tmp_path / "plan.xlsx")["Tasks"]["H2"].value == datetime(2026, 3, 2, 9)


def test_a_table_of_someone_else_is_found_below_its_heading(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [["Our fair"], [], ["Task name", "Due date", "Owner"], ["Shop", datetime(2026, 3, 20), "Ana"]]:
        sheet.append(row)
    book.save(tmp_path / "plan.xlsx")
    plan, _ = read(tmp_path / "plan.xlsx")
    (shop,) = plan.tasks.values()
    assert (shop.name, shop.deadline) == ("Shop", parse_moment("2026-03-21T00:00"))
    assert [each.name for each in plan.people.values()] == ["Ana"]


def test_a_sheet_that_is_gone_since_the_workbook_was_looked_at_is_told(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    book = Workbook()
    for name in ("Ours", "Theirs"):
        book.create_sheet(name).append(["Name"])
    book.save(path)
    found = sniff(path, sheet="Theirs")
    book.remove(book["Theirs"])
    book.save(path)
    with pytest.raises(BadFile, match=r"plan\.xlsx: the table is empty"):
        read(path, found)


def test_percents_are_what_the_workbook_shows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "% complete"])
    for name, done in {"Shop": 1, "Cook": 0.25, "Serve": 0}.items():
        sheet.append([name, done])
        sheet.cell(sheet.max_row, 2).number_format = "0%"
    book.save(tmp_path / "plan.xlsx")
    plan, _ = read(tmp_path / "plan.xlsx")
    assert [task.status for task in plan.tasks.values()] == [Status.DONE, Status.DOING, Status.TODO]


def test_what_a_formula_came_to_is_unknown_here_so_its_text_is_kept(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name"])
    sheet.append(["=1+1"])
    book.save(tmp_path / "plan.xlsx")
    plan, report = read(tmp_path / "plan.xlsx")
    assert [task.name for task in plan.tasks.values()] == ["=1+1"]
    assert "Formulas" in str(report)


def packed(parts: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as book:
        for name, part in parts.items():
            book.writestr(name, part)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (packed({"xl/a.xml": b"<a>" + bytes(300 * 2**20)}), "unpack to more than 256 MB"),
        (packed({f"{i}": b"" for i in range(5001)}), "unpack to more than"),
        (
            packed({"xl/a.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
            "xl/a.xml: it declares a document type",
        ),
        (packed({"xl/a.xml": b"<a/>"}), "no workbook"),
        (b"PK\x03\x04", "no workbook"),
        (b"", "no workbook"),
    ],
    ids=["a bomb", "too many parts", "declarations", "another archive", "a torn file", "nothing"],
)
def test_a_hostile_workbook_is_refused_before_it_is_opened(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(data)
    with pytest.raises(BadFile, match=said) as error:
        read(tmp_path / "plan.xlsx")
    assert "plan.xlsx" in str(error.value)
