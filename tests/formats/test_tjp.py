"""Plans for TaskJuggler, judged by TaskJuggler itself where it is installed."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from coordinator.documents import read_plan
from coordinator.formats.json import parse
from coordinator.formats.tjp import write
from coordinator.plan.plan import Plan
from coordinator.plan.records import LinkType
from coordinator.timing.schedule import schedule
from tests.formats.test_json import fair

SAMPLE = Path(__file__).parents[2] / "resources" / "village-fair.json"
REPORT = """
taskreport "tasks" {
  formats csv
  columns id, name, precursors, resources
}
"""
AWKWARD = 'a "b" ${HOME} $(PATH) \\ { } # //'


def judged(plan: Plan, folder: Path) -> dict[str, dict[str, str]]:
    """What TaskJuggler makes of the plan: its tasks by their paths."""
    if shutil.which("tj3") is None:
        pytest.skip("tj3 is not installed; on Debian it is in the package tj3")
    path = folder / "plan.tjp"
    write(plan, schedule(plan), path)
    path.write_text(path.read_text("utf-8") + REPORT, "utf-8")
    run = subprocess.run(
        ["tj3", "--silent", "--output-dir", str(folder), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    with (folder / "tasks.csv").open(encoding="utf-8", newline="") as file:
        return {row["Id"]: row for row in csv.DictReader(file, delimiter=";")}


def test_the_sample_has_the_same_tasks_links_and_people_there(tmp_path: Path) -> None:
    plan, _ = read_plan(SAMPLE)
    rows = judged(plan, tmp_path).values()
    assert {row["Name"].strip() for row in rows} == {task.name for task in plan.tasks.values()}
    groups = {task.name for task in plan.tasks.values() if plan.is_group(task.id)}
    people = {row["Name"].strip(): in_cell(row["Resources"]) for row in rows}
    assert {name: team for name, team in people.items() if name not in groups} == {
        task.name: team(plan, task.id) for task in plan.tasks.values() if task.name not in groups
    }
    kept = (LinkType.FINISH_START, LinkType.START_START)
    links = sum(row["Precursors"].count("(") for row in rows)
    assert links == sum(link.type in kept for link in plan.links.values())


def in_cell(cell: str) -> set[str]:
    """`Ana (ana), Bo (bo)` as the names alone."""
    return {each.strip().partition(" (")[0] for each in cell.split(",")} - {""}


def team(plan: Plan, task: str) -> set[str]:
    """Who is on a task, by name; a milestone has nobody there."""
    if plan.tasks[task].duration is None and plan.tasks[task].effort is None:
        return set()
    return {plan.people[each.person].name for each in plan.assignments_on(task)}


def test_no_name_says_anything_to_taskjuggler(tmp_path: Path) -> None:
    document = fair()
    document["name"] = AWKWARD
    for table in ("tasks", "people"):
        for each in document[table]:
            each["name"] = AWKWARD
    document["tasks"][0]["notes"] = f"{AWKWARD}\n->8-\n}}"
    plan, _ = parse(document, "fair.json")
    rows = judged(plan, tmp_path)
    shown = AWKWARD.replace("${", "$ {").replace("$(", "$ (")
    # its tables don't double the quotation marks within a cell
    assert {row["Name"].replace('"', "").strip() for row in rows.values()} == {shown.replace('"', "")}


def test_what_taskjuggler_has_no_word_for_is_told(tmp_path: Path) -> None:
    plan, _ = parse(fair(links=[{"from": "menu", "to": "shop", "type": "FF"}]), "fair.json")
    report = write(plan, schedule(plan), tmp_path / "plan.tjp")
    assert any("Links to a finish" in remark and "Shop" in remark for remark in report.remarks)
