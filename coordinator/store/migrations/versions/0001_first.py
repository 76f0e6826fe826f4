"""The first schema: a plan's tables and its journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "header",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text),
        sa.Column("start", sa.Text, nullable=False),
        sa.Column("time_zone", sa.Text),
        sa.Column("calendar", sa.JSON),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "skills",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("levels", sa.JSON),
        sa.Column("position", sa.Float),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("email", sa.Text),
        sa.Column("levels", sa.JSON),
        sa.Column("aims", sa.JSON),
        sa.Column("week", sa.JSON),
        sa.Column("absences", sa.JSON),
        sa.Column("position", sa.Float),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        _reference("parent", "tasks", nullable=True),
        sa.Column("duration", sa.Text),
        sa.Column("effort", sa.Text),
        sa.Column("priority", sa.Integer),
        sa.Column("status", sa.Text),
        sa.Column("seats", sa.JSON),
        sa.Column("not_before", sa.Text),
        sa.Column("pinned_start", sa.Text),
        sa.Column("deadline", sa.Text),
        sa.Column("notes", sa.Text),
        sa.Column("actual_start", sa.Text),
        sa.Column("actual_finish", sa.Text),
        sa.Column("position", sa.Float),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Text, primary_key=True),
        _reference("from", "tasks"),
        _reference("to", "tasks"),
        sa.Column("type", sa.Text),
        sa.Column("lag", sa.Text),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "assignments",
        sa.Column("id", sa.Text, primary_key=True),
        _reference("task", "tasks"),
        _reference("person", "people"),
        sa.Column("seat", sa.Integer),
    )
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("target", sa.Integer, sa.ForeignKey("journal.number")),
        sa.Column("rows", sa.JSON),
        sa.Column("made_at", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )


def _reference(name: str, table: str, nullable: bool = False) -> "sa.Column[str]":
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, key, nullable=nullable, index=True)
