"""Baselines, and each task's turn in the order of work."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("tasks", sa.Column("turn", sa.Integer))
    op.create_table(
        "baselines",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("set_at", sa.Text),
        sa.Column("tasks", sa.JSON),
        sa.Column("position", sa.Float),
        sa.Column("extra", sa.JSON),
    )
