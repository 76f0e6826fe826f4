"""What the codes of the plan book are made with, so that they outlast the plan's name."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("header", sa.Column("book_key", sa.Text))
