"""What people read of a plan: all of it is shown, and no name is more than a text."""

from pathlib import Path

import pytest
from icalendar import Calendar

from coordinator.documents import write_plan
from coordinator.formats.json import parse
from coordinator.plan import edits
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule
from tests.formats.test_json import fair

HOSTILE = '<script>alert(1)</script> | `x` "q" [a](javascript:b) \\, ; \x07\n# end'


@pytest.fixture
def plan() -> Plan:
    document = fair()
    menu = next(task for task in document["tasks"] if task["id"] == "menu")
    menu["name"] = menu["notes"] = HOSTILE
    return parse(document, "fair.json")[0]


def written(plan: Plan, path: Path) -> str:
    write_plan(plan, schedule(plan), path)
    return path.read_text("utf-8")


@pytest.mark.parametrize("ending", [".html", ".md", ".ics"])
def test_every_task_and_person_is_there(plan: Plan, ending: str, tmp_path: Path) -> None:
    text = written(plan, tmp_path / f"plan{ending}")
    assert "Shop" in text
    assert all(person.name in text for person in plan.people.values() if list(plan.assignments_of(person.id)))


@pytest.mark.parametrize("ending", [".html", ".md"])
def test_what_sets_the_finish_is_marked_by_more_than_a_colour(
    plan: Plan, ending: str, tmp_path: Path
) -> None:
    text = written(plan, tmp_path / f"plan{ending}")
    assert "● marks what sets the finish" in text
    assert text.count("●") > 1


def test_a_name_does_nothing_in_a_page(plan: Plan, tmp_path: Path) -> None:
    text = written(plan, tmp_path / "plan.html")
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "default-src 'none'" in text
    assert "\x07" not in text
    assert "<h4>end</h4>" in text  # of the notes, which are Markdown


def test_a_name_means_nothing_in_markdown(plan: Plan, tmp_path: Path) -> None:
    text = written(plan, tmp_path / "plan.md")
    rows = [line for line in text.splitlines() if "script" in line and line.startswith("|")]
    assert rows
    for row in rows:
        assert "<script" not in row.replace("\\<", "")
        assert row.replace("\\|", "").count("|") in (6, 9)


def test_a_name_ends_no_line_of_a_calendar(plan: Plan, tmp_path: Path) -> None:
    data = (tmp_path / "plan.ics", written(plan, tmp_path / "plan.ics"))[0].read_bytes()
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    unfolded = data.replace(b"\r\n ", b"").split(b"\r\n")
    assert all(b":" in line for line in unfolded if line)
    assert unfolded.count(b"BEGIN:VEVENT") == unfolded.count(b"END:VEVENT") == 2
    assert any(rb"\\\, \;" in line for line in unfolded)


def test_a_calendar_of_a_plan_that_was_renamed_has_the_same_events(plan: Plan, tmp_path: Path) -> None:
    def uids() -> set[str]:
        return {
            event["uid"] for event in Calendar.from_ical(written(plan, tmp_path / "x.ics")).walk("VEVENT")
        }

    before = uids()
    plan.apply(edits.edit_header(plan, name="Another name"))
    assert uids() == before
