"""How a table is written is found out, so that an import can ask whether it is right."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.formats.csv import read, sniff
from coordinator.formats.dates import DateOrder, date_order, iso
from coordinator.formats.report import IMPORT_BASELINE
from coordinator.plan.moments import parse_moment

ROWS = "Task name{0}Start{0}Finish{0}Notes\nShop{0}{1}{0}{2}{0}one, two\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_gives_known_columns(delimiter: str, tmp_path: Path) -> None:
    text = ROWS.format(delimiter, "2026-03-02 09:00", "2026-03-03 18:00")
    (tmp_path / "t.csv").write_text(text.replace("one, two", '"one, two"'), "utf-8")
    found = sniff(tmp_path / "t.csv")
    assert found.delimiter == delimiter
    assert found.columns == {"name": 0, "start": 1, "finish": 2, "notes": 3}
    assert found.first_rows == (("Shop", "2026-03-02 09:00", "2026-03-03 18:00", "one, two"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_is_found_out(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes("Name\nCafé für Zoë\n".encode(encoding))
    plan, _ = read(tmp_path / "t.csv")
    assert [task.name for task in plan.tasks.values()] == ["Café für Zoë"]


@pytest.mark.parametrize(
    ("cells", "order", "is_sure"),
    [
        (["2026-03-02"], DateOrder.YEAR_FIRST, True),
        (["3/2/2026", "25/3/2026"], DateOrder.DAY_FIRST, True),
        (["3/2/2026", "3/25/2026"], DateOrder.MONTH_FIRST, True),
        (["3.2.2026"], DateOrder.DAY_FIRST, True),
        (["3/2/2026"], DateOrder.DAY_FIRST, False),
    ],
)
def test_the_order_of_dates_is_told_by_a_day_above_twelve(
    cells: list[str], order: DateOrder, is_sure: bool
) -> None:
    assert date_order(cells) == (order, is_sure)


@pytest.mark.parametrize(
    ("cell", "order", "date"),
    [
        ("2/3/2026", DateOrder.DAY_FIRST, "2026-03-02"),
        ("3/2/2026 5:30 PM", DateOrder.MONTH_FIRST, "2026-03-02 17:30"),
        ("2.3.26, 09:00", DateOrder.DAY_FIRST, "2026-03-02 09:00"),
        ("2-Mar-2026", DateOrder.DAY_FIRST, "2026-03-02"),
        ("March 2, 2026", DateOrder.DAY_FIRST, "2026-03-02"),
        ("2026/3/2", DateOrder.MONTH_FIRST, "2026-03-02"),
        ("33/3/2026", DateOrder.DAY_FIRST, "33/3/2026"),
        ("soon", DateOrder.DAY_FIRST, "soon"),
    ],
)
def test_a_date_is_read_in_its_order(cell: str, order: DateOrder, date: str) -> None:
    assert iso(cell, order) == date


@given(st.dates(), st.sampled_from(DateOrder))
def test_every_date_that_is_written_in_an_order_is_read_in_it(date: object, order: DateOrder) -> None:
    written = {
        DateOrder.YEAR_FIRST: "{0:%Y}-{0:%m}-{0:%d}",
        DateOrder.DAY_FIRST: "{0:%d}.{0:%m}.{0:%Y}",
        DateOrder.MONTH_FIRST: "{0:%m}/{0:%d}/{0:%Y}",
    }[order].format(date)
    year = str(date)[:4]
    if not year.startswith("0"):
        assert iso(written, order) == str(date)


def test_a_doubtful_order_is_told_and_can_be_put_right(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(ROWS.format(",", "3/2/2026", "3/4/2026").replace(", two", ""), "utf-8")
    plan, report = read(path)
    assert "day first" in report.remarks[0]
    found = replace(sniff(path), date_order=DateOrder.MONTH_FIRST, date_order_is_sure=True)
    plan, report = read(path, found)
    (then,) = plan.baselines[IMPORT_BASELINE].tasks.values()
    assert (then.start, then.finish) == (parse_moment("2026-03-02T09:00"), parse_moment("2026-03-04T18:00"))


def test_a_table_that_was_changed_since_it_was_looked_at_is_read_as_far_as_it_is_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("What,Who\nShop,Ana\n", "utf-8")
    found = sniff(path)
    path.write_text("What\nShop\n", "utf-8")
    plan, _ = read(path, found)
    assert [task.name for task in plan.tasks.values()] == ["Shop"]


def test_a_column_can_be_taken_for_another(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("What,Who\nShop,Ana\n", "utf-8")
    plan, _ = read(path, replace(sniff(path), columns={"name": 0, "team": 1}))
    assert [person.name for person in plan.people.values()] == ["Ana"]
