"""What holds for every command: its help, its one line where something is wrong, and its output."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from coordinator.documents import READABLE, WRITABLE
from tests.commands.conftest import FAIR, Run

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
JUDGE = SHARED / "tools" / "check_schedule.py"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Windows can't close the output")
def test_no_terminal_is_needed(fair: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} -m coordinator convert {fair} {tmp_path / 'fair.csv'} >&- 2>&-"
    assert subprocess.run(command, shell=True, cwd=ROOT, check=False).returncode == 0
    assert (tmp_path / "fair.csv").exists()


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
