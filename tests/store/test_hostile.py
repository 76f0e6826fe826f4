"""Plan files that someone made to do harm: nothing in them runs, and they are refused unchanged."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.errors import BadFile, PlanError
from coordinator.plan.records import Task
from coordinator.store import backups, connection
from coordinator.store.file import PlanFile
from tests.soak.random_edits import plan_of
from tests.store.samples import ROOT, added, fair
from tests.store.test_refusals import altered, refused_unchanged

SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
    return tmp_path / "fair.coord"


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM tasks; END",
            "it holds TRIGGER 't', which no plan has",
        ),
        ("CREATE VIEW v AS SELECT * FROM tasks", "it holds VIEW 'v'"),
        ("CREATE VIRTUAL TABLE words USING fts5(text)", "it holds TABLE 'words"),
        ("CREATE TABLE more (id)", "it holds TABLE 'more', which no plan has"),
        ("CREATE INDEX i ON tasks (upper(name))", "it holds INDEX 'i'"),
        ("ALTER TABLE tasks ADD COLUMN colour TEXT", "TABLE 'tasks' is not made as in a plan"),
        ("ALTER TABLE tasks ADD COLUMN n AS (length(name))", "TABLE 'tasks' is not made as in a plan"),
        ("ALTER TABLE tasks ADD COLUMN n TEXT CHECK (randomblob(9) > 1)", "TABLE 'tasks' is not made"),
        ("DROP INDEX ix_links_to", "INDEX 'ix_links_to' is missing"),
        ("ANALYZE", "it holds TABLE 'sqlite_stat"),
    ],
)
def test_whatever_no_plan_has_is_refused(path: Path, statement: str, problem: str) -> None:
    altered(path, statement)
    refused_unchanged(path, problem)
    with pytest.raises(BadFile, match=problem):
        PlanFile.open_read_only(path)


def test_a_table_under_another_of_our_names_is_refused(path: Path) -> None:
    altered(path, "DROP TABLE calls", "CREATE VIEW calls AS SELECT * FROM tasks")
    refused_unchanged(path, "VIEW 'calls'")


def test_a_schema_that_was_written_by_hand_is_refused(path: Path) -> None:
    altered(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'duration TEXT', 'duration TEXT DEFAULT (random())')"
        " WHERE name = 'tasks'",
    )
    refused_unchanged(path, "TABLE 'tasks' is not made as in a plan")


def test_a_file_that_takes_for_ever_to_look_through_is_given_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.unlink()
    PlanFile.create(path, plan_of(300)).close()
    monkeypatch.setattr(connection, "LEAST_TIME", -60.0)
    began = monotonic()
    refused_unchanged(path, "it takes too long to read")
    assert monotonic() - began < 2


def test_one_text_can_not_take_up_the_whole_memory(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection._LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, 1_000_000)
    with PlanFile.open(path) as file:
        with pytest.raises(PlanError, match=r"fair\.coord takes at most \d+ MB at once, nothing was changed"):
            file.commit(added("long", notes="x" * 1_000_001))
        file.commit(added("short"))
    with PlanFile.open(path) as file:
        assert file.undo_name == "add short"


def test_a_file_beyond_all_measure_is_refused_before_it_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "MOST_BYTES", 1000)
    refused_unchanged(path, "the file is too large, a plan has at most")


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few users make links")
def test_a_link_in_place_of_the_journal_does_not_have_its_goal_written_over(path: Path, ending: str) -> None:
    goal = path.with_name("letter.txt")
    goal.write_text("Dear Ana")
    path.with_name(path.name + ending).symlink_to(goal)
    refused_unchanged(path, "beside it leads elsewhere; move that away")
    assert goal.read_text() == "Dear Ana"


def test_a_journal_can_not_have_another_file_deleted(path: Path) -> None:
    victim = path.with_name("letter.txt")
    victim.write_text("Dear Ana")
    name = os.fsencode(victim)
    journal = path.with_name("fair.coord-journal")
    header = bytes.fromhex("d9d505f920a163d7") + bytes(4) + bytes(4) + (1).to_bytes(4) + (512).to_bytes(4)
    header += (4096).to_bytes(4)
    trailer = (262145).to_bytes(4) + name + len(name).to_bytes(4) + sum(name).to_bytes(4) + SUPER_JOURNAL
    journal.write_bytes(header.ljust(512, b"\0") + trailer)
    refused_unchanged(path, "beside it is none of ours; move that away")
    with pytest.raises(BadFile, match="none of ours"):
        backups.restore(backups.Backup(backups.datetime.now(), path, ""), path)
    assert victim.read_text() == "Dear Ana"


def test_a_note_of_who_holds_the_plan_is_shown_without_what_deceives(path: Path) -> None:
    with PlanFile.open(path):
        note = path.with_name(".fair.coord.open")
        text = '{"user": "Ana\\u202e\\n' + "x" * 500 + '", "computer": "c", "process": 1, "since": ""}'
        note.write_text(text)
        with pytest.raises(PlanError) as caught:
            PlanFile.open(path)
    assert "\u202e" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


def test_nothing_is_sent_anywhere_while_a_plan_is_made_edited_and_read(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "sys.addaudithook(lambda name, _: name.startswith('socket.') and sys.exit(f'tried {name}'));"
        "from coordinator.store import backups; from coordinator.store.file import PlanFile;"
        "from tests.store.samples import added, fair;"
        "file = PlanFile.create(Path(sys.argv[1]), fair()); file.commit(added('a')); backups.make(file);"
        "PlanFile.open_read_only(Path(sys.argv[1])).close(); file.undo(); file.close()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "fair.coord")]
    finished = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert (finished.returncode, finished.stderr) == (0, "")


@pytest.mark.parametrize(
    "name",
    [
        "<b>bold</b><img src=x onerror=alert(1)>",
        "\u202eright to left\u2066",
        "x" * 1_000_000,
        "🍲👩‍👩‍👧‍👦",
        "before\0after",
        "../../../../etc/passwd",
        "C:\\Windows\\con",
        "nul",
        "'; DROP TABLE tasks; --",
    ],
)
def test_a_name_is_a_text_and_nothing_else(path: Path, name: str) -> None:
    with PlanFile.open(path) as file:
        task = Task(id="b", name=name, notes=name, extra={name: name})
        file.commit(Change(f"add {name}", (RowChange("tasks", None, task),)))
    with PlanFile.open(path) as file:
        assert file.plan.tasks["b"] == task
        assert file.undo_name == f"add {name}"
        backup = backups.make(file)
    assert backups.read(backup).tasks["b"] == task
    assert sorted(each.name for each in path.parent.iterdir()) == ["fair.coord", "home"]
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
