"""A plan file: what goes in comes out, edits are kept as they are made, and a copy is a plan of its own."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.durations import Duration
from coordinator.plan.errors import PlanError, Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, Person, Task
from coordinator.store import migrations
from coordinator.store.connection import connect, lock, pragma
from coordinator.store.file import PlanFile
from tests.store.samples import added, edits, fair, renamed

EDITS = 60
"""Enough that one of them would be disturbed."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PlanFile]:
    with PlanFile.create(tmp_path / "fair.coord", fair()) as opened:
        yield opened


@pytest.fixture
def taking_turns_all_the_time() -> Iterator[None]:
    """Threads take turns a thousand times as often as they do by themselves."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 1000)
    yield
    sys.setswitchinterval(usual)


def reopened(file: PlanFile) -> PlanFile:
    file.close()
    return PlanFile.open(file.path)


def test_a_new_file_holds_the_plan_and_no_history(file: PlanFile) -> None:
    assert file.plan == fair()
    assert (file.undo_name, file.redo_name) == (None, None)
    assert file.undo() is None
    assert file.redo() is None


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_plan_saved_and_opened_again_is_equal(data: st.DataObject) -> None:
    plan = fair()
    for _ in range(3):
        plan.apply(data.draw(edits(plan)))
    with TemporaryDirectory() as folder, PlanFile.create(Path(folder) / "a.coord", plan) as file:
        assert file.plan == plan


def test_creating_a_file_where_one_is_leaves_that_one_alone(file: PlanFile) -> None:
    with pytest.raises(PlanError, match=r"fair\.coord is already there"):
        PlanFile.create(file.path, Plan(Header(start=0)))
    with reopened(file) as again:
        assert again.plan == fair()


def test_a_file_that_can_not_be_created_leaves_nothing_behind(tmp_path: Path) -> None:
    dangling = Plan(Header(start=0), [Link(predecessor="this", successor="that")])
    with pytest.raises(PlanError, match="not in it"):
        PlanFile.create(tmp_path / "a.coord", dangling)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PlanError, match="folder"):
        PlanFile.create(tmp_path / "missing" / "a.coord", fair())


def test_an_edit_is_in_the_plan_and_survives_closing(file: PlanFile) -> None:
    plan = file.plan
    file.commit(renamed(plan, "menu", "Choose the menu"))
    assert plan.tasks["menu"].name == "Choose the menu"
    with reopened(file) as again:
        assert again.plan == plan
        assert again.undo_name == "rename menu to Choose the menu"


def test_a_change_of_nothing_leaves_no_trace(file: PlanFile) -> None:
    file.commit(added("a"))
    file.undo()
    file.commit(Change("do nothing", ()))
    assert (file.undo_name, file.redo_name) == (None, "add a")


def test_looks_at_the_file_never_disturb_an_edit_that_another_thread_writes(
    file: PlanFile, taking_turns_all_the_time: None
) -> None:
    told: list[BaseException] = []
    has_ended = Event()

    def look() -> None:
        try:
            while not has_ended.is_set():
                file.check_on_disk()
        except BaseException as error:
            told.append(error)

    lookers = [Thread(target=look) for _ in range(2)]
    for looker in lookers:
        looker.start()
    for number in range(EDITS):
        file.commit(renamed(file.plan, "menu", f"Menu {number}"))
    has_ended.set()
    for looker in lookers:
        looker.join()
    assert not told
    assert reopened(file).plan.tasks["menu"].name == f"Menu {EDITS - 1}"


def test_undo_and_redo_give_the_change_that_they_made(file: PlanFile) -> None:
    edit = added("a", parent="shop")
    file.commit(edit)
    assert file.undo() == edit.inverse
    assert file.plan == fair()
    assert file.redo() == edit
    assert "a" in file.plan.tasks


def test_undo_and_redo_go_on_by_name_after_closing(file: PlanFile) -> None:
    for name in ("one", "two", "three"):
        file.commit(added(name))
    file.undo()
    with reopened(file) as again:
        assert (again.undo_name, again.redo_name) == ("add two", "add three")
        again.undo()
        again.undo()
        assert (again.undo_name, again.redo_name) == (None, "add one")
        assert again.plan == fair()
    with PlanFile.open(file.path) as again:
        again.redo()
        again.commit(added("four"))
        assert (again.undo_name, again.redo_name) == ("add four", None)


def test_a_change_that_no_longer_fits_is_refused_whole(file: PlanFile) -> None:
    late = Change("late", (*added("a").rows, *renamed(file.plan, "menu", "x").rows))
    file.commit(renamed(file.plan, "menu", "y"))
    with pytest.raises(Refusal, match="changed since"):
        file.commit(late)
    assert "a" not in file.plan.tasks
    with reopened(file) as again:
        assert "a" not in again.plan.tasks
        assert again.undo_name == "rename menu to y"


def test_one_change_may_touch_a_row_more_than_once(file: PlanFile) -> None:
    first = added("a")
    second = RowChange("tasks", first.rows[0].after, Task(id="a", name="b"))
    file.commit(Change("both", (*first.rows, second)))
    with reopened(file) as again:
        assert again.plan.tasks["a"].name == "b"
        again.undo()
        assert again.plan == fair()


def test_a_link_to_a_task_that_is_not_there_is_refused(file: PlanFile) -> None:
    link = Link(predecessor="menu", successor="nowhere")
    with pytest.raises(PlanError, match="not in it"):
        file.commit(Change("link", (RowChange("links", None, link),)))
    assert file.plan == fair()
    file.commit(added("a"))
    with reopened(file) as again:
        assert again.undo_name == "add a"


@pytest.mark.parametrize(
    "row",
    [
        Task(id="a", name="a", duration=Duration(1e-12, "h")),
        Task(id="a", name="lone half \ud800 of a letter"),
        Task(id="a", name="a", deadline=10**12),
        Person(id="a", name="a", week=(((540, 720), (600, 800)), (), (), (), (), (), ())),
        Person(id="a", name="a", levels={"cook": 99}),
    ],
)
def test_what_could_not_be_read_again_is_not_written(file: PlanFile, row: Task | Person) -> None:
    table = "tasks" if isinstance(row, Task) else "people"
    with pytest.raises(PlanError, match=r"fair\.coord can't hold a value"):
        file.commit(Change("add a", (RowChange(table, None, row),)))
    with reopened(file) as again:
        assert again.plan == file.plan == fair()
        assert again.undo_name is None


def test_a_copy_has_the_whole_history_and_goes_its_own_way(file: PlanFile, tmp_path: Path) -> None:
    file.commit(added("a"))
    target = tmp_path / "copy.coord"
    target.write_text("what was there before")
    file.copy_to(target)
    file.commit(added("b"))
    with PlanFile.open(target) as copy:
        assert copy.undo_name == "add a"
        copy.undo()
        assert copy.plan == fair()
    assert file.undo_name == "add b"


def test_a_copy_never_takes_the_place_of_an_open_plan(file: PlanFile, tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="this plan itself"):
        file.copy_to(file.path)
    with PlanFile.create(tmp_path / "other.coord", Plan(Header(start=0))) as other:
        with pytest.raises(PlanError, match=r"other\.coord is open in another window"):
            file.copy_to(other.path)
        other.commit(added("a"))
        with reopened(other) as again:
            assert again.undo_name == "add a"


def test_a_copy_that_fails_leaves_nothing_behind(file: PlanFile, tmp_path: Path) -> None:
    folder = tmp_path / "folder.coord"
    folder.mkdir()
    for target in (folder, tmp_path / "missing" / "copy.coord"):
        with pytest.raises(PlanError):
            file.copy_to(target)
    file.close()
    assert {path.name for path in tmp_path.iterdir()} == {"fair.coord", "folder.coord", "home"}


def test_a_closed_plan_is_one_sound_sqlite_file_that_says_what_it_is(file: PlanFile) -> None:
    file.commit(added("a"))
    file.copy_to(copy := file.path.with_name("copy.coord"))
    file.close()
    assert {path.name for path in file.path.parent.iterdir()} == {"fair.coord", "copy.coord", "home"}
    for path in (file.path, copy):
        with closing(sqlite3.connect(path)) as database:
            pragmas = ("application_id", "user_version", "journal_mode", "integrity_check")
            answers = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
            assert answers == [0x434F5244, migrations.SCHEMA, "delete", "ok"]
            assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_edit_is_synced_to_the_disk(tmp_path: Path) -> None:
    with connect(tmp_path / "fair.coord") as connection:
        lock(connection)
        pragmas = ("synchronous", "foreign_keys", "locking_mode", "journal_mode")
        assert [pragma(connection, name) for name in pragmas] == [2, 1, "exclusive", "delete"]


def test_a_plan_that_another_tool_gave_a_write_ahead_log_is_one_file_again(file: PlanFile) -> None:
    file.close()
    with closing(sqlite3.connect(file.path)) as database:
        assert database.execute("PRAGMA journal_mode = wal").fetchone() == ("wal",)
    with PlanFile.open(file.path) as again:
        again.commit(added("a"))
        assert not list(file.path.parent.glob("*-wal"))
    assert [path for path in file.path.parent.iterdir() if path.is_file()] == [file.path]


def test_other_tools_find_plain_columns_and_a_journal(file: PlanFile) -> None:
    file.commit(added("a", duration=Duration(4, "h"), deadline=29_540_700, position=2.5))
    file.undo()
    file.redo()
    file.close()
    with closing(sqlite3.connect(file.path)) as database:
        task = database.execute("SELECT duration, deadline, position FROM tasks WHERE id = 'a'").fetchone()
        assert task == ("4h", "2026-03-02T09:00", 2.5)
        assert database.execute("SELECT seats->>'$[0].skill' FROM tasks WHERE id = 'menu'").fetchone() == (
            "cook",
        )
        journal = database.execute("SELECT number, kind, name, target, rows IS NULL FROM journal").fetchall()
        assert journal == [
            (1, "edit", "add a", None, 0),
            (2, "undo", "add a", 1, 1),
            (3, "redo", "add a", 1, 1),
        ]
        made_at = database.execute("SELECT made_at FROM journal").fetchone()[0]
        assert made_at.endswith("+00:00")
