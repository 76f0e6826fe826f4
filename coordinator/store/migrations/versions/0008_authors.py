"""Who made each entry of the journal, and a token by which it is known again after a lost connection."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("journal", sa.Column("made_by", sa.Text))
    op.add_column("journal", sa.Column("token", sa.Text))
    op.create_index("ix_journal_token", "journal", ["token"], unique=True)
