"""Files in the forms that other programs and older versions write."""

from pathlib import Path

import pytest

from coordinator.documents import read_plan
from coordinator.formats.report import IMPORT_BASELINE, Report
from coordinator.plan.moments import moment_text
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, LinkType, Status, Task
from coordinator.timing.schedule import schedule
from tests.formats.foreign import foreign_files

COUNTS = {
    "project2003.xml": (3, 1, 1),
    "project2021.xml": (46, 3, 5),
    "projectlibre.xml": (2, 0, 1),
    "ganttproject2.gan": (2, 1, 1),
    "ganttproject-bom.gan": (2, 1, 1),
    "primavera.xer": (3, 1, 0),
    "german.csv": (4, 2, 1),
    "dates.csv": (2, 0, 2),
    "sommerfest.xlsx": (2, 0, 2),
}
"""Tasks with groups, links within the file, and people with things."""


def found(name: str, folder: Path) -> tuple[Plan, Report]:
    path = folder / name
    path.write_bytes(foreign_files()[name])
    return read_plan(path)


def called(plan: Plan, name: str) -> Task:
    return next(task for task in plan.tasks.values() if task.name == name)


def then(plan: Plan, task: Task) -> tuple[str, str]:
    """When the file has it."""
    time = plan.baselines[IMPORT_BASELINE].tasks[task.id]
    return moment_text(time.start), moment_text(time.finish)


def now(plan: Plan, task: Task) -> tuple[str, str]:
    time = schedule(plan).placements[task.id]
    return moment_text(time.start), moment_text(time.finish)


@pytest.mark.parametrize("name", foreign_files())
def test_as_many_tasks_links_and_people_come_as_are_in_the_file(name: str, tmp_path: Path) -> None:
    plan, _ = found(name, tmp_path)
    assert (len(plan.tasks), len(plan.links), len(plan.people)) == COUNTS[name]


@pytest.mark.parametrize("name", ["project2003.xml", "ganttproject2.gan", "dates.csv", "sommerfest.xlsx"])
def test_every_task_runs_when_the_file_has_it(name: str, tmp_path: Path) -> None:
    plan, report = found(name, tmp_path)
    assert report.moves == ()
    for task in plan.tasks.values():
        assert now(plan, task) == then(plan, task)


def test_a_day_off_that_an_old_version_keeps_among_the_weekdays_is_off(tmp_path: Path) -> None:
    plan, report = found("project2003.xml", tmp_path)
    assert now(plan, called(plan, "Open")) == ("2026-03-06T08:00", "2026-03-06T17:00")
    assert "Blank rows between tasks were left out." in report.remarks


@pytest.mark.parametrize(
    ("format", "length"),
    [(3, "960m"), (4, "960em"), (6, "16eh"), (8, "16eh"), (9, "0.4w"), (21, "2d"), (38, "16eh"), (53, "2d")],
)
def test_a_length_in_any_unit_is_as_long(format: int, length: str, tmp_path: Path) -> None:
    plan, _ = found("project2021.xml", tmp_path)
    assert str(plan.tasks[f"{100 + format}"].duration) == length


def test_lags_in_percent_backwards_and_on_the_clock_come(tmp_path: Path) -> None:
    plan, report = found("project2021.xml", tmp_path)
    links = {plan.tasks[link.successor].name: (link.type, str(link.lag)) for link in plan.links.values()}
    assert links == {
        "Half behind": (LinkType.FINISH_START, "240m"),
        "Two days ahead": (LinkType.START_START, "-2d"),
        "Cured": (LinkType.FINISH_FINISH, "2ed"),
    }
    for told in ("From elsewhere", "Another file", "Inactive", "percent", "Gravel", "Crew", "Bound 5"):
        assert told in str(report), told


def test_hours_come_from_the_base_with_weeks_and_days_that_recur(tmp_path: Path) -> None:
    plan, _ = found("project2021.xml", tmp_path)
    days = {each.name: each for each in plan.calendar.exceptions}
    assert plan.calendar.week[0] == ((480, 720), (780, 1020))
    assert days["Easter"].work == ()
    assert sum(each.name == "Market day" for each in plan.calendar.exceptions) == 10
    assert {plan.people[each].kind for each in ("2", "3", "4")} == {Kind.THING}


def test_letters_outline_and_lengths_of_another_program_come(tmp_path: Path) -> None:
    plan, _ = found("projectlibre.xml", tmp_path)
    assert [task.name for _, task in plan.outline()] == ["Räume prüfen", "Möbel"]
    assert plan.tasks["2"].parent == "1"
    assert moment_text(plan.header.start) == "2026-03-02T08:00"
    assert plan.people["1"].name == "Jürgen"


def test_an_old_version_of_ganttproject_works_on_saturdays_and_fixes_starts(tmp_path: Path) -> None:
    plan, _ = found("ganttproject2.gan", tmp_path)
    assert plan.calendar.week[5] != ()
    bound = plan.tasks["0"].not_before
    assert bound is not None
    assert moment_text(bound) == "2005-03-07T09:00"


def test_projects_that_were_not_exported_are_left_out_and_told(tmp_path: Path) -> None:
    plan, report = found("primavera.xer", tmp_path)
    assert [task.name for task in plan.tasks.values()] == ["Shutdown", "Stop", "Level of effort"]
    assert str(plan.tasks["A10"].duration) == "8.5h"
    (link,) = plan.links.values()
    assert (link.type, str(link.lag)) == (LinkType.START_START, "-0.5d")
    assert '"ELSEWHERE"' in str(report)
    assert "Links to other projects were left out" in str(report)


def test_a_german_table_comes_with_its_outline_links_and_shares(tmp_path: Path) -> None:
    plan, _ = found("german.csv", tmp_path)
    pack, carry, open_ = (called(plan, name) for name in ("Kisten packen", "Möbel tragen", "Einweihung"))
    assert {task.id for task in plan.children("1")} == {pack.id, carry.id}
    assert (str(pack.duration), pack.status) == ("1.5d", Status.DONE)
    assert [seat.share for seat in pack.seats] == [50]
    assert str(carry.duration) == "3h"
    links = {(link.predecessor, link.successor, str(link.lag)) for link in plan.links.values()}
    assert links == {(pack.id, carry.id, "1d"), (carry.id, open_.id, "0d")}
    assert then(plan, pack) == ("2026-03-02T09:00", "2026-03-03T13:00")


def test_a_table_of_dates_alone_lasts_and_stands_where_it_says(tmp_path: Path) -> None:
    plan, report = found("dates.csv", tmp_path)
    hall, doors = plan.tasks.values()
    assert (str(hall.duration), str(doors.duration)) == ("2d", "1d")
    assert now(plan, doors) == ("2026-03-16T09:00", "2026-03-16T18:00")
    assert "nothing else that a plan knows holds it there" in str(report)
    assert all(task.seats for task in plan.tasks.values())


def test_formulas_and_rich_text_of_a_workbook_are_what_is_seen(tmp_path: Path) -> None:
    plan, _ = found("sommerfest.xlsx", tmp_path)
    tent = called(plan, "Zelt aufbauen")
    assert (str(tent.duration), tent.notes) == ("2d", "=1+1 bleibt Text")
    assert {plan.people[who].name for who in plan.team(tent.id) if who} == {"Ana", "Bo"}
