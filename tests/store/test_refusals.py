"""What is no plan, or is in use, is refused with the mend, and not a byte of it changes."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from coordinator.plan.errors import BadFile, PlanError
from coordinator.store.file import PlanFile
from coordinator.store.migrations import SCHEMA
from tests.store.samples import ROOT, added, fair

MENDED = re.compile(
    r"fair\.coord is open in another window \(.+ on .+, since \d{4}-\d\d-\d\d \d\d:\d\d, process \d+\);"
    " close it there, or open it read-only"
)
OPENING = """
import sys
from pathlib import Path
from time import monotonic
from coordinator.plan.errors import PlanError
from coordinator.store.file import PlanFile
begun = monotonic()
try:
    PlanFile.open(Path(sys.argv[1])).close()
except PlanError as error:
    print(error)
print(monotonic() - begun)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed plan with one edit in its journal."""
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
    return tmp_path / "fair.coord"


def altered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def refused_unchanged(path: Path, problem: str) -> None:
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(BadFile, match=problem) as caught:
        PlanFile.open(path)
    assert str(caught.value).startswith(path.name)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


@pytest.mark.parametrize(
    "content", [b"ab", b'{"format": "coordinator-plan"}', b"\x89PNG\r\n" * 1000, b"SQLite format 3\x00" * 99]
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "photo.coord"
    path.write_bytes(content)
    refused_unchanged(path, "no plan; choose a file that ends in .coord, or import this one")


@pytest.mark.parametrize("content", [b"", b"\n"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "fair.coord"
    path.write_bytes(content)
    refused_unchanged(path, "the file is damaged .it is empty.; open a copy or a backup of it")


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_database_of_another_program_is_refused(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "bookmarks.coord"
    altered(path, f"PRAGMA journal_mode = {mode}", "CREATE TABLE tasks (id)", "INSERT INTO tasks VALUES (1)")
    refused_unchanged(path, "another program; choose a plan")


def test_a_plan_of_a_newer_version_is_refused(path: Path) -> None:
    altered(path, f"PRAGMA user_version = {SCHEMA + 1}", "ALTER TABLE tasks ADD COLUMN colour")
    refused_unchanged(path, "newer version of Coordinator made this plan; update Coordinator")


@pytest.mark.parametrize("kept", [0.01, 0.5, 0.99])
def test_a_truncated_plan_is_refused(path: Path, kept: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    refused_unchanged(path, "the file is damaged .*; open a copy or a backup")


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE tasks SET duration = 'soon' WHERE id = 'menu'", "Task menu, duration: 'soon' is not a dur"),
        ("UPDATE tasks SET seats = '[{' WHERE id = 'menu'", "the file is damaged"),
        ("DELETE FROM header", "the plan's own row is missing"),
        ("DROP TABLE people", "TABLE 'people' is missing"),
        ("UPDATE journal SET kind = 'undo', target = 7", "concerns edit 7"),
        ("UPDATE header SET id = 'fair'", "the plan's own row is missing"),
        (
            "UPDATE tasks SET parent = 'ghost' WHERE id = 'menu'",
            "a row of tasks names one of tasks that is not",
        ),
        ("UPDATE assignments SET person = 'ghost'", "assignments, .*: this row should have the id"),
        ("UPDATE tasks SET notes = 'Bring salt'", "it holds something else than was written"),
        ("UPDATE journal SET made_at = '1999'", "it holds something else than was written"),
        ("UPDATE journal SET rows = '[]'", "it holds something else than was written"),
        ("DELETE FROM journal", "it holds something else than was written"),
        ("DELETE FROM links", "it holds something else than was written"),
        ("DELETE FROM seal", "its seal is missing"),
        ("UPDATE seal SET content = 'zero'", "invalid literal"),
        ("UPDATE tasks SET parent = 'menu' WHERE id = 'menu'", "groups hold each other"),
    ],
)
def test_a_plan_that_another_tool_spoiled_is_refused(path: Path, statement: str, problem: str) -> None:
    altered(path, statement)
    refused_unchanged(path, problem)


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"fair\.coord: there is no such file"):
        PlanFile.open(tmp_path / "fair.coord")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="this is a folder"):
        PlanFile.open(tmp_path)


def open_here(path: Path) -> str:
    with pytest.raises(PlanError) as caught:
        PlanFile.open(path)
    return str(caught.value)


def open_elsewhere(path: Path) -> str:
    command = [sys.executable, "-c", OPENING, str(path)]
    finished = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    message, seconds = finished.stdout.splitlines()
    assert float(seconds) < 1
    return message


@pytest.mark.parametrize("open_again", [open_here, open_elsewhere])
def test_a_second_window_is_refused_within_a_second(path: Path, open_again: Callable[[Path], str]) -> None:
    with PlanFile.open(path) as file:
        begun = monotonic()
        assert MENDED.fullmatch(open_again(path))
        file.commit(added("b"))
        assert MENDED.fullmatch(open_again(path))
        assert monotonic() - begun < 5
    with PlanFile.open(path) as file:
        assert file.undo_name == "add b"
