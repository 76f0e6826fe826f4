"""The steps in `migrations` lead to the tables that the program uses, and an older file is taken along."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from coordinator.plan.errors import PlanError
from coordinator.store import backups, migrations, shape
from coordinator.store.connection import connect
from coordinator.store.file import PlanFile
from coordinator.store.tables import metadata
from tests.store.samples import ROOT, added, fair

KILLED = """
import os, signal, sys
from pathlib import Path
from coordinator.store.file import PlanFile
left = int(sys.argv[2])
def hook(event, arguments):
    global left
    if event in ("sqlite3.connect", "os.rename", "os.remove"):
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
PlanFile.open(Path(sys.argv[1])).close()
"""
NEXT_STEP = """
from alembic import op
import sqlalchemy as sa
revision = "{next:04d}"
down_revision = "{newest:04d}"
def upgrade():
    with op.batch_alter_table("skills") as skills:
        skills.add_column(sa.Column("colour", sa.Text))
    {then}
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A plan of this version, which the next one, with `two_steps`, sees as an older one."""
    with PlanFile.create(tmp_path / "fair.coord", fair()) as file:
        file.commit(added("a"))
    return tmp_path / "fair.coord"


def two_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str = "pass") -> None:
    folder = tmp_path / "a folder with 100% of the steps"
    shutil.copytree(migrations.FOLDER, folder)
    newest = migrations.SCHEMA
    step = NEXT_STEP.format(newest=newest, next=newest + 1, then=then)
    (folder / "versions" / "next.py").write_text(step)
    monkeypatch.setattr(migrations, "FOLDER", folder)
    monkeypatch.setattr(migrations, "SCHEMA", newest + 1)
    monkeypatch.setattr(shape, "expected_parts", shape.parts_after_steps)


def schema(path: Path) -> set[str]:
    """Each column, foreign key and index; the order of columns, which no code looks at, aside."""
    with connect(path) as connection:
        found = inspect(connection)
        return {
            f"{table}: {part}"
            for table in found.get_table_names()
            if table != "alembic_version"
            for parts in (found.get_columns(table), found.get_foreign_keys(table), found.get_indexes(table))
            for part in parts
        }


def test_the_steps_lead_to_the_tables_in_use(older: Path, tmp_path: Path) -> None:
    with connect(older) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    with connect(tmp_path / "made at once.db") as connection, connection.begin():
        metadata.create_all(connection)
    assert schema(older) == schema(tmp_path / "made at once.db")


def test_a_plan_is_made_of_what_the_steps_make_to_the_letter() -> None:
    assert shape.expected_parts(migrations.SCHEMA) == shape.parts_after_steps(migrations.SCHEMA)


def test_the_number_of_the_schema_is_that_of_the_newest_step() -> None:
    steps = sorted(path.name for path in (migrations.FOLDER / "versions").glob("*.py"))
    assert len(steps) == migrations.SCHEMA
    assert steps[-1].startswith(f"{migrations.SCHEMA:04d}_")


@pytest.mark.parametrize("schema", range(1, migrations.SCHEMA))
def test_a_file_of_each_older_schema_is_opened_with_its_history(schema: int, tmp_path: Path) -> None:
    path = tmp_path / "old.coord"
    shutil.copy(Path(__file__).parent / "files" / f"schema-{schema}.coord", path)
    with PlanFile.open(path) as file:
        assert (file.undo_name, file.redo_name) == ("add a", "rename menu to Choose the menu")
        file.undo()
        assert file.plan == fair()


@pytest.mark.parametrize("schema", range(1, migrations.SCHEMA))
def test_an_older_file_is_backed_up_as_it_was_before_it_is_updated(schema: int, tmp_path: Path) -> None:
    path = tmp_path / "old.coord"
    shutil.copy(Path(__file__).parent / "files" / f"schema-{schema}.coord", path)
    with PlanFile.open(path) as file:
        plan = file.plan.copy()
    (backup,) = backups.listed(path)
    with closing(sqlite3.connect(backup.path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (schema,)
    assert backups.read(backup) == plan
    with closing(sqlite3.connect(backup.path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (schema,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_update_that_is_killed_anywhere_leaves_a_file_that_opens(tmp_path: Path) -> None:
    path, statuses, versions = tmp_path / "old.coord", [], set()
    while 0 not in statuses:
        shutil.copy(Path(__file__).parent / "files" / "schema-1.coord", path)
        command = [sys.executable, "-c", KILLED, str(path), str(4 * len(statuses) + 1)]
        statuses.append(subprocess.run(command, cwd=ROOT, capture_output=True).returncode)
        with closing(sqlite3.connect(path)) as database:
            versions.add(database.execute("PRAGMA user_version").fetchone()[0])
        with PlanFile.open(path) as file:
            assert (file.undo_name, file.redo_name) == ("add a", "rename menu to Choose the menu")
            file.undo()
            assert file.plan == fair()
    assert set(statuses) == {0, -signal.SIGKILL}
    assert versions == {1, migrations.SCHEMA}


def test_an_older_file_is_taken_to_the_newest_schema(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_steps(tmp_path, monkeypatch)
    for _ in range(2):
        with PlanFile.open(older) as file:
            assert file.undo_name == "add a"
            file.undo()
            assert file.plan == fair()
            file.redo()
    assert any("colour" in part for part in schema(older))
    with closing(sqlite3.connect(older)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (migrations.SCHEMA,)
        assert database.execute("SELECT * FROM alembic_version").fetchall() == [(f"{migrations.SCHEMA:04d}",)]


def test_an_older_file_stays_as_it_was_where_a_step_fails(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = older.read_bytes()
    two_steps(tmp_path, monkeypatch, then="op.drop_column('tasks', 'nothing')")
    with pytest.raises(PlanError, match=r"fair\.coord"):
        PlanFile.open(older)
    assert older.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["fair.coord"]
