"""What tells a plan from others once it is called otherwise, so that codes and events hold on."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("header", sa.Column("identity", sa.Text))
