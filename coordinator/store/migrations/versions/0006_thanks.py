"""When each person whom a call asked was thanked."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("asks", sa.Column("thanked_at", sa.Text))
