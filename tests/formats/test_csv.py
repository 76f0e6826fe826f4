"""Plans in tables: for spreadsheets, and back from them."""

import csv
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coordinator.formats.cells import (
    guarded,
    links_cell,
    links_in,
    seats_cell,
    seats_in,
    team_cell,
    team_in,
    unguarded,
)
from coordinator.formats.csv import read, write, write_assignments
from coordinator.formats.json import parse
from coordinator.formats.report import Report
from coordinator.plan.durations import Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, LinkType, Seat, Status, Task
from coordinator.timing.schedule import schedule
from tests.formats.schedules import all_at_once
from tests.formats.test_json import fair
from tests.plans import plans

Table = Callable[[str], tuple[Plan, Report]]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Reads a table from a file with this text."""

    def reading(text: str) -> tuple[Plan, Report]:
        path = tmp_path / "tasks.csv"
        path.write_text(text, "utf-8", newline="")
        return read(path)

    return reading


def written(plan: Plan, path: Path) -> list[dict[str, str]]:
    write(plan, schedule(plan), path)
    return list(csv.DictReader(StringIO(path.read_text("utf-8"), newline="")))


def names(plan: Plan, ids: list[str | None]) -> list[str | None]:
    return [each and plan.people[each].name for each in ids]


# Out


def test_each_task_is_a_row_that_a_coordinator_understands(tmp_path: Path) -> None:
    plan, _ = parse(fair(), "fair.json")
    rows = written(plan, tmp_path / "fair.csv")
    assert [row["Name"] for row in rows] == ["Food", "Agree the menu", "Shop"]
    menu = rows[1]
    assert menu["Group"] == "Food"
    assert menu["Duration"] == "2d"
    assert menu["Seats"] == "Cooking 2 stretch; Cooking 1 x2"
    assert menu["Team"] == "Bo; (open); Ana"
    assert menu["Start"] == "2026-03-07 10:00"
    assert rows[2]["Waits for"] == "Agree the menu SS -1d"
    assert rows[2]["Effort"] == "6h"
    assert "yes" in {row["Critical"] for row in rows}


def test_each_assignment_is_a_row_of_its_person(tmp_path: Path) -> None:
    plan, _ = parse(fair(), "fair.json")
    path = tmp_path / "team.csv"
    write_assignments(plan, schedule(plan), path)
    rows = list(csv.DictReader(StringIO(path.read_text("utf-8"), newline="")))
    assert [row["Person"] for row in rows] == ["Ana", "Bo"]
    assert rows[0] == {
        "Person": "Ana",
        "Email": "ana@example.org",
        "Task": "Agree the menu",
        "Seat": "Cooking 1 (helper)",
        "Share": "100%",
        "Start": "2026-03-07 10:00",
        "Finish": rows[1]["Finish"],
        "Teammates": "Bo",
    }


def test_whoever_has_no_seat_is_said_to_stand_beyond_them(tmp_path: Path) -> None:
    data = fair()
    data["schedule"]["menu"]["team"] = ["bo", None, "ana", "van"]
    plan, _ = parse(data, "fair.json")
    path = tmp_path / "team.csv"
    write_assignments(plan, all_at_once(plan), path)
    assert "The van,,Agree the menu,beyond the seats,100%" in path.read_text("utf-8")


def test_lines_end_and_cells_are_quoted_as_rfc_4180_has_it(tmp_path: Path) -> None:
    plan = Plan(Header(start=0), [Task(id="a", name='Say "hello", twice', notes="one\ntwo")])
    path = tmp_path / "a.csv"
    write(plan, all_at_once(plan), path)
    data = path.read_bytes()
    assert data.startswith(b"Id,Name,Group,")
    assert b'a,"Say ""hello"", twice",' in data
    assert data.endswith(b'"one\ntwo"\r\n')


def test_a_byte_order_mark_is_written_only_where_it_is_wanted(tmp_path: Path) -> None:
    plan = Plan(Header(start=0), [Task(id="a", name="Zoë")])
    for bom in (False, True):
        write(plan, all_at_once(plan), tmp_path / "a.csv", bom=bom)
        assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf") is bom
        assert read(tmp_path / "a.csv")[0].tasks["a"].name == "Zoë"


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1", "-1", "@cmd", "\tx", "\rx", "  =1", "＝1", "＋1", "－1", "＠x", "\n=1", "\u00a0=1"),
        *("﹦1", "﹢1", "﹣1", "﹫x", "\0=1", "\ufeff=1", "\u200b=1", "\u202e =1"),
    ],
)
def test_a_text_that_a_spreadsheet_would_take_for_a_formula_is_disarmed(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet="'=+-@＝＋－＠ \t\r\nab", max_size=8) | st.text())
def test_a_guarded_text_is_no_formula_and_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).lstrip()[:1] not in tuple("=+-@＝＋－＠")
    assert guarded(text)[:1] not in ("\t", "\r")


def test_no_cell_of_a_table_begins_with_a_formula(tmp_path: Path) -> None:
    data = fair()
    data["tasks"][1] |= {"name": '=HYPERLINK("http://x")', "notes": "+ bring it\n- or not"}
    data["people"][0] |= {"name": "@ana", "email": "-x@example.org"}
    plan, _ = parse(data, "fair.json")
    write(plan, all_at_once(plan), tmp_path / "a.csv")
    write_assignments(plan, all_at_once(plan), tmp_path / "b.csv")
    cells = [
        cell
        for name in ("a.csv", "b.csv")
        for row in csv.reader(StringIO((tmp_path / name).read_text("utf-8"), newline=""))
        for cell in row
    ]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@")]
    assert read(tmp_path / "a.csv")[0].tasks["menu"].notes == "+ bring it\n- or not"


# Cells

_NAMES = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=9) | st.sampled_from(
    ["Shop SS", "Shop +1d", "Level 2", "a; b", 'say "x"', "(open)", "x2", "stretch", " blank ", "50%"]
)
_LAGS = st.sampled_from([Duration.parse(lag) for lag in ("0d", "1d", "-1d", "2.5eh", "-30m", "0h")])


@given(st.lists(st.tuples(_NAMES, st.sampled_from(LinkType), _LAGS), max_size=4))
def test_links_in_a_cell_come_back_whatever_the_tasks_are_called(
    links: list[tuple[str, LinkType, Duration]],
) -> None:
    assert links_in(links_cell(links)) == links


@given(
    st.lists(
        st.builds(
            Seat,
            skill=_NAMES,
            level=st.integers(0, 4),
            count=st.integers(0, 20),
            share=st.integers(1, 100),
            stretch=st.booleans(),
        ),
        max_size=4,
    )
)
def test_seats_in_a_cell_come_back_whatever_the_skills_are_called(seats: list[Seat]) -> None:
    assert seats_in(seats_cell([(seat.skill, seat) for seat in seats])) == seats


@given(st.lists(st.none() | _NAMES, max_size=5))
def test_a_team_in_a_cell_comes_back_whatever_the_people_are_called(team: list[str | None]) -> None:
    assert team_in(team_cell(team)) == team


@given(st.text(alphabet='"aZ x2;,+-1d%SF(open)stretch', max_size=20))
def test_whatever_stands_in_a_cell_is_read_or_refused_with_an_example(text: str) -> None:
    for reading in (links_in, seats_in, team_in):
        try:
            reading(text)
        except ValueError as error:
            message = str(error)
            assert "it should look like" in message or "levels" in message or "share" in message


# Back


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plans(pins=True, statuses=True))
def test_tasks_links_estimates_and_assignments_survive_a_round_trip(tmp_path: Path, plan: Plan) -> None:
    path = tmp_path / "plan.csv"
    write(plan, all_at_once(plan), path)
    again, _ = read(path)
    skills = {skill.id: skill.name for skill in again.skills.values()}
    assert list(again.tasks) == [task.id for _, task in plan.outline()]
    for task in plan.tasks.values():
        assert comparable(again.tasks[task.id], skills) == comparable(
            task, {skill.id: skill.name for skill in plan.skills.values()}
        )
        assert names(again, again.holders(task.id)) == names(plan, plan.holders(task.id))
        assert set(names(again, again.team(task.id))) == set(names(plan, plan.team(task.id)))
    assert again.links == plan.links


def comparable(task: Task, skills: dict[str, str]) -> Task:
    """But for its position and turn, its skills' ids, and times that are no facts."""
    seats = tuple(replace(seat, skill=skills[seat.skill]) for seat in task.seats)
    return replace(task, seats=seats, position=0, turn=None, actual_start=None, actual_finish=None)


def test_what_has_begun_keeps_its_times(table: Table) -> None:
    plan, report = table(
        "Name,Status,Start,Finish\r\n"
        "A,done,2026-03-02 09:00,2026-03-03 12:00\r\n"
        "B,doing,2026-03-04,2026-03-09\r\nC,,2026-03-09,"
    )
    a, b, c = plan.tasks.values()
    assert (a.status, a.actual_start, a.actual_finish) == (
        Status.DONE,
        parse_moment("2026-03-02T09:00"),
        parse_moment("2026-03-03T12:00"),
    )
    assert (b.actual_start, b.actual_finish) == (parse_moment("2026-03-04T09:00"), None)
    assert c.actual_start is None
    assert report.remarks[0] == "Starts and finishes of tasks that are still to do are worked out anew."
    assert c.not_before == parse_moment("2026-03-09T09:00")
    assert plan.header.start == a.actual_start


def test_tasks_that_share_a_name_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    data = fair(
        tasks=[{"id": id, "name": "Shop"} for id in ("a", "b")] + [{"id": "c", "name": "a"}],
        links=[{"from": "b", "to": "c"}, {"from": "c", "to": "a"}],
        schedule={},
    )
    plan, _ = parse(data, "fair.json")
    write(plan, all_at_once(plan), tmp_path / "fair.csv")
    assert read(tmp_path / "fair.csv")[0].links == plan.links


def test_blanks_around_a_name_hide_no_task(tmp_path: Path) -> None:
    called = {"a": " Shop ", "b": "Shop", "c": "\tFood ", "d": " Cook\n", "e": "Serve"}
    data = fair(
        tasks=[{"id": id, "name": name, "parent": "c" if id == "d" else None} for id, name in called.items()],
        links=[{"from": id, "to": "e"} for id in "abcd"],
        schedule={},
    )
    plan, _ = parse(data, "fair.json")
    write(plan, all_at_once(plan), tmp_path / "fair.csv")
    again, _ = read(tmp_path / "fair.csv")
    assert again.links == plan.links
    assert again.tasks["d"].parent == "c"


def test_notes_may_be_as_long_as_they_like(tmp_path: Path) -> None:
    notes = "milk, eggs\n" * 20_000
    plan, _ = parse(fair(tasks=[{"id": "a", "name": "Shop", "notes": notes}], links=[]), "fair.json")
    write(plan, all_at_once(plan), tmp_path / "fair.csv")
    assert read(tmp_path / "fair.csv")[0].tasks["a"].notes == notes


def test_a_list_of_names_is_enough(table: Table) -> None:
    plan, report = table("Name\nBook the hall\n\nShop\n")
    assert [task.name for task in plan.tasks.values()] == ["Book the hall", "Shop"]
    assert list(plan.tasks) == ["book-the-hall", "shop"]
    assert plan.header.name == "tasks"
    assert "starts today" in report.remarks[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found_out(table: Table, delimiter: str) -> None:
    plan, _ = table(delimiter.join(["Task name", "ESTIMATE", "Due date"]) + "\nShop" + delimiter + "2 days")
    assert plan.tasks["shop"].duration == Duration(2, "d")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text("Name\nCafé für Zoë\n", encoding)
    assert read(path)[0].tasks["cafe-fur-zoe"].name == "Café für Zoë"


def test_other_programs_names_for_columns_are_understood(table: Table) -> None:
    plan, report = table(
        "UID,Title,Phase,Assignee,Depends on,Due,Comments,Colour\n"
        "1,Book hall,Site,Ana,,,,red\n"
        "2,Shop,site,ana; Bo,1; Nowhere,2026-03-20,by van,blue\n"
    )
    assert [task.name for task in plan.children(None)] == ["Site"]
    assert [task.id for task in plan.children("site")] == ["1", "2"]
    assert [person.name for person in plan.people.values()] == ["Ana", "Bo"]
    assert plan.team("2") == ["ana", "bo"]
    assert plan.links == {link.id: link for link in [Link(predecessor="1", successor="2")]}
    assert plan.tasks["2"].deadline == parse_moment("2026-03-21T00:00")
    assert plan.tasks["2"].notes == "by van"
    assert 'The column "Colour" was left out: no column of a plan is called so.' in report.remarks
    assert any('there is no task "Nowhere"' in remark for remark in report.remarks)


def test_a_title_is_known_however_its_accents_are_written(table: Table) -> None:
    plan, _ = table(unicodedata.normalize("NFD", "Vorgang;Vorgänger\nShop;\nCook;Shop\n"))
    assert [(link.predecessor, link.successor) for link in plan.links.values()] == [("shop", "cook")]


def test_the_plainest_of_two_titles_names_the_tasks(table: Table) -> None:
    plan, report = table("Task,Name\nT1,Shop\n")
    assert [task.name for task in plan.tasks.values()] == ["Shop"]
    assert '"Task"' in report.remarks[0]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2", "2d"),
        ("2 days", "2d"),
        ("3 Hours", "3h"),
        ("2,5h", "2.5h"),
        ("30 min", "30m"),
        ("1 wk", "1w"),
        ("2ed", "2ed"),
    ],
)
def test_estimates_are_read_as_people_write_them(table: Table, cell: str, expected: str) -> None:
    plan, _ = table(f'Name,Duration\nShop,"{cell}"\n')
    assert str(plan.tasks["shop"].duration) == expected


def test_holding_a_seat_shows_a_level_and_a_stretch_one_less(table: Table) -> None:
    plan, report = table("Name,Seats,Team\nCook,Cooking 2 stretch; Cooking 3,Bo; Ana\n")
    assert plan.people["ana"].levels == {"cooking": 3}
    assert plan.people["bo"].levels == {"cooking": 1}
    assert plan.holders("cook") == ["bo", "ana"]
    assert any("levels" in remark for remark in report.remarks)


def test_a_plan_starts_with_the_earliest_moment_in_its_table(table: Table) -> None:
    plan, _ = table("Name,Start,Not before\nA,2026-03-09 10:00,\nB,,2026-03-02\n")
    assert plan.header.start == parse_moment("2026-03-02")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "tasks.csv: the table is empty"),
        ("Colour\nred\n", "tasks.csv, line 1: no column is called Name"),
        ("Name,Duration\nA,1d\n\nB,soon\n", 'tasks.csv, line 4, column "Duration": "soon" is no estimate'),
        ('Name,Notes\nA,"one\ntwo"\n,x\n', 'tasks.csv, line 4, column "Name": a task needs a name'),
        ("Id,Name\n1,A\n1,B\n", 'tasks.csv, line 3, column "Id": "1" is the id of "A"'),
        ("Name,Status\nA,maybe\n", "write todo, doing or done"),
        ("Name,Priority\nA,high\n", 'column "Priority": "high" is no priority'),
        ("Name,Due Date\nA,33/03/2026\n", 'column "Due Date": "33/03/2026" is no moment'),
        ("Name,Due Date\nA,9999-12-31\n", '"9999-12-31" lies beyond the year 9000; write an earlier moment'),
        ("Name,Duration\nA,-2d\n", "'-2d' is less than nothing"),
        ("Name,% done\nA,nan\n", '"nan" is no percentage; write 0% to 100%'),
        ("Name,Seats\nA,Cooking 9\n", "levels go from 0 to 4"),
        ("Name,Seats\nA,Cooking 1 0%\n", "a share is from 1% to 100%"),
        ('Name,Team\nA,"""Ana"\n', 'column "Team": a quotation mark has no partner'),
        ("Name,After\nA,\nA,\nB,a\n", 'line 4, column "After": 2 tasks are called "a"; write the id'),
        (
            "Name,Status,Start,Finish\nA,done,2026-03-03,2026-03-02\n",
            'column "Finish": it finishes before it starts',
        ),
        ('Name\n"A\n', "tasks.csv, line 2: this row can't be read"),
    ],
)
def test_what_can_not_be_read_says_its_line_and_its_column(table: Table, text: str, hint: str) -> None:
    with pytest.raises(BadFile) as caught:
        table(text)
    assert hint in str(caught.value)


def test_cells_beyond_the_last_column_are_told(table: Table) -> None:
    _, report = table("Name\nA,stray\n")
    assert "Line 2 has more cells than there are columns; the rest was left out." in report.remarks


_CELLS = st.sampled_from(
    [
        "Name",
        "Id",
        "A",
        "B",
        "1d",
        "x",
        '"',
        ",",
        ";",
        "\n",
        "\r\n",
        "'",
        "=",
        "Group",
        "Seats",
        "Team",
        "After",
        "0",
    ]
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_CELLS, max_size=25).map("".join), st.booleans())
def test_whatever_a_table_holds_is_read_or_refused(tmp_path: Path, text: str, named: bool) -> None:
    path: Any = tmp_path / "any.csv"
    path.write_text(("Id,Name,Group,Seats,Team,After\n" if named else "") + text, "utf-8", newline="")
    with suppress(BadFile):
        plan, _ = read(path)
        assert all(task.name for task in plan.tasks.values())
