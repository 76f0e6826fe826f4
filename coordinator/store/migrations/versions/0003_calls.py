"""Calls with whom they asked, decisions on levels, and the numbers that both go by."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("skills", sa.Column("seats_for_next_level", sa.Integer))
    op.add_column("skills", sa.Column("stretch_seats_for_next_level", sa.Integer))
    op.add_column("people", sa.Column("calls_per_week", sa.Integer))
    op.create_table(
        "calls",
        sa.Column("id", sa.Text, primary_key=True),
        _reference("task", "tasks"),
        _reference("skill", "skills"),
        sa.Column("level", sa.Integer),
        sa.Column("count", sa.Integer),
        sa.Column("opened_at", sa.Text, nullable=False),
        sa.Column("closes_at", sa.Text, nullable=False),
        sa.Column("confidence", sa.Integer),
        sa.Column("answer_hours", sa.Integer),
        sa.Column("closed_at", sa.Text),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "asks",
        sa.Column("id", sa.Text, primary_key=True),
        _reference("call", "calls"),
        _reference("person", "people"),
        sa.Column("wave", sa.Integer),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("asked_at", sa.Text, nullable=False),
        sa.Column("answer", sa.Text),
        sa.Column("answered_at", sa.Text),
        sa.Column("extra", sa.JSON),
    )
    op.create_table(
        "level_decisions",
        sa.Column("id", sa.Text, primary_key=True),
        _reference("person", "people"),
        _reference("skill", "skills"),
        sa.Column("from", sa.Integer, nullable=False),
        sa.Column("to", sa.Integer, nullable=False),
        sa.Column("is_confirmed", sa.JSON, nullable=False),
        sa.Column("decided_at", sa.Text, nullable=False),
        sa.Column("evidence", sa.JSON),
        sa.Column("extra", sa.JSON),
    )


def _reference(name: str, table: str) -> "sa.Column[str]":
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, key, nullable=False, index=True)
