"""The commands that tell of a plan: in lines for a person, in JSON for a script."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from coordinator.__main__ import main
from coordinator.formats.json import parse
from coordinator.store.file import PlanFile
from tests.commands.conftest import FAIR, Run

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
JUDGE = SHARED / "tools" / "check_schedule.py"


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


def test_what_a_reader_could_not_keep_is_told(fair: Path, run: Run, tmp_path: Path) -> None:
    fair.write_text(
        json.dumps({**FAIR, "links": [{"from": "menu", "to": "shop"}, {"from": "shop", "to": "menu"}]})
    )
    status, out, err = run("order", fair)
    assert status == 0
    assert out
    assert err.startswith("coordinator: fair.json: ")


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


def test_a_file_is_looked_into_before_it_is_taken(fair: Path, run: Run) -> None:
    run("convert", fair, fair.with_suffix(".xml"))
    status, out, _ = run("inspect", fair.with_suffix(".xml"))
    assert status == 0
    kind, parts = "Microsoft Project XML", "3 tasks in 1 group, 2 links, 2 people, 2 assignments, 1 baseline"
    assert out.startswith(f"Village fair ({kind}): {parts}\n")


@pytest.mark.parametrize("command", [["check"], ["inspect"], ["order", "--json"], ["compare", "fair.json"]])
def test_no_command_lets_a_name_give_orders(
    command: list[str], fair: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(fair.parent)
    name = "\x1b]0;gone\x07 \x9b31m\nShop"
    task = {**FAIR["tasks"][1], "name": name, "parent": None}
    Path("evil.json").write_text(json.dumps({**FAIR, "name": name, "links": [], "tasks": [task]}))
    status, out, err = run(command[0], *command[1:], "evil.json")
    assert (status, err) in ((0, ""), (3, ""))
    assert "Shop" in out
    assert not set("\x1b\x07\x9b") & set(out)
    if "--json" in command:
        assert json.loads(out)[0]["name"] == name
