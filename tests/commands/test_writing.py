"""The commands that write a plan, or what is made of it, to files."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from coordinator.__main__ import main
from coordinator.documents import read_plan, write_plan
from coordinator.formats.json import document, parse
from coordinator.plan.edits import assign
from coordinator.plan.edits.header import edit_header
from coordinator.plan.plan import Plan
from coordinator.plan.seating import meets
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.commands.conftest import FAIR, Run

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
JUDGE = SHARED / "tools" / "check_schedule.py"


def test_a_plan_that_went_through_every_kind_of_file_is_the_same(
    fair: Path, run: Run, tmp_path: Path
) -> None:
    steps = [fair, *(tmp_path / name for name in ("a.coord", "b.csv", "c.json", "d.coord", "e.json"))]
    for before, after in pairwise(steps):
        assert run("convert", before, after)[0] == 0
    first, last = (read_plan(path)[0] for path in (fair, steps[-1]))
    assert [task.name for _, task in last.outline()] == [task.name for _, task in first.outline()]
    for task in first.tasks.values():
        twin = next(other for other in last.tasks.values() if other.name == task.name)
        assert (twin.duration, twin.deadline, twin.notes) == (task.duration, task.deadline, task.notes)
        assert len(last.team(twin.id)) == len(first.team(task.id))
    assert len(last.links) == len(first.links)
    assert schedule(last).finish == schedule(first).finish


def test_json_and_plan_files_keep_everything(fair: Path, run: Run, tmp_path: Path) -> None:
    assert run("convert", fair, tmp_path / "fair.coord")[0] == 0
    assert run("convert", tmp_path / "fair.coord", tmp_path / "again.json")[0] == 0
    assert read_plan(tmp_path / "again.json")[0] == read_plan(fair)[0]


def test_a_copy_of_a_plan_file_keeps_its_history(run: Run, tmp_path: Path) -> None:
    with PlanFile.create(tmp_path / "fair.coord", parse(FAIR, "fair")[0]) as file:
        file.commit(edit_header(file.plan, name="Summer fair"))
    assert run("convert", tmp_path / "fair.coord", tmp_path / "copy.coord")[0] == 0
    with PlanFile.open(tmp_path / "copy.coord") as copy:
        assert copy.plan.header.name == "Summer fair"
        assert copy.undo_name is not None


def test_a_table_of_assignments_has_a_row_for_each_person_on_a_task(
    fair: Path, run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "who.csv"
    assert run("convert", fair, out, "--assignments", "--bom")[0] == 0
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert [line.split(",")[0] for line in data.decode("utf-8-sig").splitlines()[1:]] == ["Ana", "山田"]


def test_a_table_of_calls_has_a_row_for_each_person_who_was_asked(run: Run, tmp_path: Path) -> None:
    sample, out = ROOT / "resources" / "village-fair.json", tmp_path / "calls.csv"
    assert run("convert", sample, out, "--calls") == (0, "", "")
    rows = out.read_text("utf-8").splitlines()
    assert len(rows) == 1 + 7
    assert rows[1].startswith("Serve and wash up,Cooking 0 (newcomer),1,")


@pytest.mark.parametrize(("name", "begins"), [("a.pdf", b"%PDF"), ("a.png", b"\x89PNG"), ("a.SVG", b"<?xml")])
def test_a_plan_is_drawn_into_a_file(name: str, begins: bytes, fair: Path, run: Run, tmp_path: Path) -> None:
    assert run("convert", fair, tmp_path / name) == (0, "", "")
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_picture_has_the_size_and_the_theme_that_are_asked_for(
    fair: Path, run: Run, tmp_path: Path
) -> None:
    light, dark = tmp_path / "light.png", tmp_path / "dark.png"
    assert run("picture", fair, light, "--view", "graph", "--size", "640x400")[0] == 0
    assert run("picture", fair, dark, "--dark", "--size", "640x400")[0] == 0
    sizes = {path.read_bytes()[16:24] for path in (light, dark)}
    assert sizes == {(640).to_bytes(4) + (400).to_bytes(4)}
    assert light.read_bytes() != dark.read_bytes()


def test_what_stood_at_the_other_end_is_replaced(fair: Path, run: Run, tmp_path: Path) -> None:
    for name in ("out.json", "out.csv", "out.coord", "out.png"):
        (tmp_path / name).write_text("something else")
        assert run("convert", fair, tmp_path / name)[0] == 0
        assert (tmp_path / name).read_bytes() != b"something else"


def test_a_plan_that_is_open_in_a_window_is_not_replaced(fair: Path, run: Run, tmp_path: Path) -> None:
    with PlanFile.create(tmp_path / "open.coord", parse(FAIR, "fair")[0]) as file:
        status, _, err = run("convert", fair, tmp_path / "open.coord")
        assert status == 1
        assert "open in another window" in err
        file.commit(edit_header(file.plan, name="Still mine"))


def everyone_assigned(plan: Plan) -> None:
    """Fills every seat with the least taken of those who meet its level."""
    taken = dict.fromkeys(plan.people, 0)
    for task in plan.tasks.values():
        for index, seat in enumerate(task.single_seats):
            able = [
                person for person in plan.people.values() if meets(person, seat) and plan.holders(task.id)
            ]
            chosen = min(able, key=lambda person: taken[person.id]).id
            plan.apply(assign(plan, chosen, task.id, index))
            taken[chosen] += task.duration.minutes(plan.calendar) if task.duration else 0


@pytest.mark.skipif(
    not JUDGE.exists(), reason="the plans and the judge of schedules are not beside the project"
)
@pytest.mark.parametrize("path", sorted((SHARED / "imopse").glob("*.json")), ids=lambda path: path.stem)
def test_a_benchmark_plan_is_converted_and_its_schedule_keeps_every_rule(
    path: Path, run: Run, tmp_path: Path
) -> None:
    plan = read_plan(path)[0]
    everyone_assigned(plan)
    write_plan(plan, schedule(plan), tmp_path / "full.coord")
    assert run("convert", tmp_path / "full.coord", tmp_path / "full.json") == (0, "", "")
    judged = subprocess.run([sys.executable, JUDGE, tmp_path / "full.json"], capture_output=True, text=True)
    assert judged.returncode == 0, judged.stdout
    assert "broken=0" in judged.stdout
    assert "open=0" in judged.stdout
    assert document(read_plan(tmp_path / "full.json")[0], schedule(plan)) == document(plan, schedule(plan))


def test_brief_writes_everyones_page_and_calendar(fair: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["brief", str(fair), "-o", str(out), "--now", "2026-03-02T09:00"]) == 0
    assert sorted(path.name for path in out.iterdir()) == sorted(
        f"{name}.{kind}" for name in ("ana", "山田") for kind in ("html", "ics", "md", "pdf")
    )
    assert "Shop" in (out / "ana.md").read_text("utf-8")
    assert (out / "ana.pdf").read_bytes().startswith(b"%PDF")


def test_brief_writes_one_persons_and_refuses_a_name_that_nobody_has(
    fair: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["brief", str(fair), "-o", str(out), "--person", "ANA", "--kinds", "md,ics"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["ana.ics", "ana.md"]
    assert main(["brief", str(fair), "-o", str(out), "--person", "Cy"]) == 1
    assert "nobody in this plan is called Cy" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["brief", str(fair), "-o", str(out), "--kinds", "doc"])


def test_book_writes_one_file_without_what_is_left_out(fair: Path, tmp_path: Path) -> None:
    out = tmp_path / "book.html"
    assert main(["book", str(fair), "-o", str(out), "--without", "notes,graph"]) == 0
    assert "Village fair" in out.read_text("utf-8")
    assert "Cash" not in out.read_text("utf-8")
    assert main(["book", str(fair), "-o", str(out), "--reply-to", "ana@example.org"]) == 0
    assert "Cash" in out.read_text("utf-8")


def test_a_book_is_written_as_html_alone(
    fair: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["book", str(fair), "-o", str(tmp_path / "book.txt")]) == 1
    assert "Coordinator can't write .txt files; it can write .html" in capsys.readouterr().err


def test_what_a_file_can_not_hold_is_told_when_it_is_written(fair: Path, run: Run) -> None:
    status, _, err = run("convert", fair, fair.with_suffix(".tjp"))
    assert status == 0
    assert "fair.tjp: Levels were left out" in err
