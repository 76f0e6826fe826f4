"""The versions of a plan file's schema, a step each in `versions`; the newest is what `tables` describes."""

from pathlib import Path

from sqlalchemy import Connection

SCHEMA = 8
"""The number of this version's schema: that of the newest step."""
FOLDER = Path(__file__).parent


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Takes the schema from whatever version it has to the newest; within the caller's transaction."""
    # alembic takes a while to import, and is not needed to open a plan
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
