"""Answers, questions that wait for one and how many of them someone takes a day; replies to the plan book."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("people", sa.Column("questions_per_day", sa.Integer))
    op.create_table(
        "answers",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("text", sa.Text),
        _reference("skill", "skills"),
        sa.Column("tasks", sa.JSON),
        sa.Column("least_level", sa.Integer),
        _reference("said_by", "people"),
        sa.Column("confirmed_at", sa.Text),
        sa.Column("helped", sa.Integer),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "questions",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        _reference("asked_by", "people"),
        sa.Column("asked_at", sa.Text, nullable=False),
        _reference("asked_of", "people"),
        _reference("skill", "skills"),
        _reference("task", "tasks"),
        _reference("answer", "answers"),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "book_replies",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("code", sa.Text, nullable=False),
        _reference("person", "people", nullable=False),
        sa.Column("read_at", sa.Text, nullable=False),
        sa.Column("extra", sa.JSON),
    )


def _reference(name: str, table: str, nullable: bool = True) -> "sa.Column[str]":
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, key, nullable=nullable, index=True)
