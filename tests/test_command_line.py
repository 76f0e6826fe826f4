"""What the commands do, for a person at a terminal and for a script."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from coordinator.__main__ import main
from coordinator.documents import READABLE, WRITABLE, read_plan, write_plan
from coordinator.formats.json import document, parse
from coordinator.plan.edits import assign
from coordinator.plan.edits.header import edit_header
from coordinator.plan.plan import Plan
from coordinator.plan.seating import meets
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
JUDGE = SHARED / "tools" / "check_schedule.py"
FAIR: dict[str, Any] = {
    "format": "coordinator-plan",
    "version": 1,
    "name": "Village fair",
    "start": "2026-03-02T09:00",
    "skills": [{"id": "cook", "name": "Cooking"}],
    "people": [{"id": "ana", "name": "Ana", "levels": {"cook": 2}}, {"id": "yu", "name": "山田"}],
    "tasks": [
        {"id": "food", "name": "Food"},
        {
            "id": "shop",
            "name": "Shop",
            "parent": "food",
            "duration": "4h",
            "seats": [{"skill": "cook", "level": 1, "count": 2}],
            "people": ["ana"],
            "deadline": "2026-03-20T18:00",
            "notes": "*Cash* only",
        },
        {"id": "menu", "name": "料理を決める", "parent": "food", "duration": "2d", "people": ["yu"]},
        {"id": "open", "name": "Open the doors"},
    ],
    "links": [{"from": "menu", "to": "shop"}, {"from": "food", "to": "open", "lag": "1d"}],
}


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    path = tmp_path / "fair.json"
    path.write_text(json.dumps(FAIR), "utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs a command in this process: its exit status, what it printed, and what it complained of."""

    def command(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as left:
            status = int(left.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return command


Run = Callable[..., tuple[int, str, str]]


def test_the_order_is_listed_with_who_when_and_what_comes_first(fair: Path, run: Run) -> None:
    status, out, err = run("order", fair)
    assert (status, err) == (0, "")
    titles, *rows = out.splitlines()
    assert re.split(r"  +", titles.strip()) == ["No.", "Start", "Finish", "Task", "Team", "Waits for"]
    cells = [re.split(r"  +", row.strip()) for row in rows]
    assert [row[3] for row in cells] == ["Food", "料理を決める", "Shop", "Open the doors"]
    assert cells[2] == ["3", "2026-03-04 09:00", "2026-03-04 14:00", "Shop", "Ana, open", "料理を決める"]


def test_columns_stand_under_each_other_where_letters_are_wide(fair: Path, run: Run) -> None:
    _, out, _ = run("order", fair)
    wide, narrow = out.splitlines()[2:4]
    assert narrow.index("Ana") - wide.index("山田") == len("料理を決める")


def test_a_name_gives_no_orders_to_the_terminal(fair: Path, run: Run) -> None:
    fair.write_text(
        json.dumps({**FAIR, "links": [], "tasks": [{"id": "a", "name": "Red\x1b[31m\n\x9bhall"}]})
    )
    assert "Red\ufffd[31m \ufffdhall" in run("order", fair)[1]


def test_the_order_is_a_list_of_objects_for_a_script(fair: Path, run: Run) -> None:
    entries = json.loads(run("order", fair, "--json")[1])
    assert [entry["id"] for entry in entries] == ["food", "menu", "shop", "open"]
    assert entries[2] == {
        "number": 3,
        "id": "shop",
        "name": "Shop",
        "parent": "food",
        "group": False,
        "start": "2026-03-04T09:00",
        "finish": "2026-03-04T14:00",
        "critical": True,
        "team": ["ana", None],
        "waits_for": ["menu"],
    }


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


@pytest.mark.parametrize("command", [["order"], ["convert", "out.json"], ["convert", "out.coord"]])
def test_a_plan_file_that_is_read_stays_as_it_was(
    command: list[str], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "fair.coord"
    PlanFile.create(path, parse(FAIR, "fair")[0]).close()
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert run(command[0], path, *command[1:])[0] == 0
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_plan_file_that_a_crash_left_half_written_can_be_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fair.coord"
    PlanFile.create(path, parse(FAIR, "fair")[0]).close()
    before = path.read_bytes()
    crash = (
        "import os, sqlite3, sys; plan = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "plan.execute('PRAGMA cache_size = 1'); plan.execute('BEGIN');"
        "plan.execute('DELETE FROM tasks'); plan.execute('CREATE TABLE waste (waste)');"
        "plan.execute('INSERT INTO waste VALUES (zeroblob(100000))'); os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", crash, path], check=False)
    assert path.read_bytes() != before
    status, out, err = run("order", path)
    assert (status, err) == (0, "")
    assert "Open the doors" in out
    with PlanFile.open(path) as file:
        assert "Open the doors" in [task.name for task in file.plan.tasks.values()]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("missing", "said"),
    [(1, "the file is damaged (its end is missing)"), (10**9, "the file is damaged (it is empty)")],
)
def test_a_plan_file_that_is_cut_short_is_not_read(missing: int, said: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fair.coord"
    PlanFile.create(path, parse(FAIR, "fair")[0]).close()
    path.write_bytes(path.read_bytes()[:-missing])
    status, _, err = run("convert", path, tmp_path / "fair.json")
    assert status == 1
    assert said in err
    assert not (tmp_path / "fair.json").exists()


def test_a_folder_is_no_plan(run: Run, tmp_path: Path) -> None:
    (tmp_path / "fair.coord").mkdir()
    assert "fair.coord: this is a folder" in run("order", tmp_path / "fair.coord")[2]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Windows can't close the output")
def test_no_terminal_is_needed(fair: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} -m coordinator convert {fair} {tmp_path / 'fair.csv'} >&- 2>&-"
    assert subprocess.run(command, shell=True, cwd=ROOT, check=False).returncode == 0
    assert (tmp_path / "fair.csv").exists()


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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["order", "missing.json"], "missing.json: it can't be opened: no such file"),
        (["order", "missing.coord"], "missing.coord: there is no such file"),
        (["order", "broken.json"], "broken.json, line 2"),
        (["order", "text.coord"], "text.coord: this is no plan"),
        (["order", "text.docx"], f"can't read .docx files; it can read {', '.join(READABLE[:-1])} or"),
        (
            ["convert", "fair.json", "fair.doc"],
            f"can't write .doc files; it can write {', '.join(WRITABLE)}, .pdf",
        ),
        (["convert", "fair.json", "fair"], "can't write a file without an ending"),
        (["convert", "fair.json", "fair.json"], "fair.json is the plan itself"),
        (["convert", "fair.json", "missing/fair.pdf"], "fair.pdf"),
        (["convert", "fair.json", "missing/fair.coord"], "fair.coord"),
        (
            ["convert", "fair.json", "out.json", "--bom"],
            "--bom, --assignments, --calls and --levels are for .csv",
        ),
        (["picture", "fair.json", "fair.pdf"], "can't draw .pdf files; it can draw .png or .svg"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    arguments: list[str], said: str, fair: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(fair.parent)
    Path("broken.json").write_text('{"format": "coordinator-plan",\n "version": oops}')
    Path("text.coord").write_text("Dear all,\n" * 200)
    Path("text.docx").write_text("Dear all,")
    there = {path: path.read_bytes() for path in fair.parent.iterdir() if path.is_file()}
    status, out, err = run(*arguments)
    assert (status, out) == (1, "")
    assert err.startswith("coordinator: ")
    assert err.count("\n") == 1
    assert said in err
    assert {path: path.read_bytes() for path in fair.parent.iterdir() if path.is_file()} == there


def test_what_a_reader_could_not_keep_is_told(fair: Path, run: Run, tmp_path: Path) -> None:
    fair.write_text(
        json.dumps({**FAIR, "links": [{"from": "menu", "to": "shop"}, {"from": "shop", "to": "menu"}]})
    )
    status, out, err = run("order", fair)
    assert status == 0
    assert out
    assert err.startswith("coordinator: fair.json: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert", "only-one.json"],
        ["order"],
        ["picture", "a.json", "a.png", "--size", "big"],
        ["picture", "a.json", "a.png", "--size", "1x1"],
        ["picture", "a.json", "a.png", "--view", "sideways"],
        ["--frobnicate"],
    ],
)
def test_a_command_that_is_misspelt_shows_how_it_is_written(arguments: list[str], run: Run) -> None:
    status, _, err = run(*arguments)
    assert status == 2
    assert "usage: coordinator" in err


@pytest.mark.parametrize(
    "arguments", [["--help"], ["convert", "--help"], ["order", "--help"], ["picture", "--help"]]
)
def test_help_is_there_for_every_command(arguments: list[str], run: Run) -> None:
    status, out, _ = run(*arguments)
    assert status == 0
    assert "PLAN" in out or "IN" in out


def test_the_version_is_told(run: Run) -> None:
    assert re.fullmatch(r"Coordinator \d+\.\d+\.\d+\n", run("--version")[1])


def test_the_program_runs_from_a_shell_in_any_folder(fair: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for screen in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(screen, None)

    def shell(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "coordinator", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
        )

    drawn = shell("convert", "fair.json", "fair.pdf")
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert (tmp_path / "fair.pdf").read_bytes().startswith(b"%PDF")
    windowless = shell("fair.json")
    assert windowless.returncode == 1
    assert windowless.stderr.startswith("coordinator: there is no screen")
    broken = shell("order", "nothing.json")
    assert broken.returncode == 1
    assert broken.stderr.startswith("coordinator: nothing.json")
    assert broken.stderr.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(fair: Path) -> None:
    fair.write_text(
        json.dumps({**FAIR, "links": [], "tasks": [{"id": f"t{i}", "name": "x" * 50} for i in range(3000)]})
    )
    command = f"{sys.executable} -m coordinator order {fair} | head -n 1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.lstrip().startswith("No.")
    assert done.stderr == ""


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


def test_check_tells_each_concern_in_a_line_and_by_the_exit_status(
    fair: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(fair), "--now", "2026-03-02T09:00"]) == 3
    assert capsys.readouterr().out.splitlines() == [
        "Nobody can hold the seat Cooking 1 of Shop; make it a stretch seat, ask for a lower level, or find "
        "someone new",
        "Only Ana has Cooking 1, and 1 task asks for it; give Ana a learner in a stretch seat, or find "
        "someone else who can",
    ]
    assert main(["check", str(fair), "--now", "2026-03-02T09:00", "--json"]) == 3
    first, second = json.loads(capsys.readouterr().out)
    assert (first["kind"], first["tasks"], second["people"]) == ("seat", ["shop"], ["ana"])


def test_check_is_silent_about_a_plan_that_is_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps({**FAIR, "people": [], "links": [], "tasks": [{"id": "a"}]}))
    assert main(["check", str(plan)]) == 0
    assert capsys.readouterr().out == ""


def test_a_time_that_cant_be_read_is_refused_with_the_mend(
    fair: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["check", str(fair), "--now", "noon"])
    assert "write it as 2026-03-02T09:00" in capsys.readouterr().err


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


def test_a_file_is_looked_into_before_it_is_taken(fair: Path, run: Run) -> None:
    run("convert", fair, fair.with_suffix(".xml"))
    status, out, _ = run("inspect", fair.with_suffix(".xml"))
    assert status == 0
    kind, parts = "Microsoft Project XML", "3 tasks in 1 group, 2 links, 2 people, 2 assignments, 1 baseline"
    assert out.startswith(f"Village fair ({kind}): {parts}\n")


def test_what_a_file_can_not_hold_is_told_when_it_is_written(fair: Path, run: Run) -> None:
    status, _, err = run("convert", fair, fair.with_suffix(".tjp"))
    assert status == 0
    assert "fair.tjp: Levels were left out" in err
