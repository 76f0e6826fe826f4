from tests.postgres import address, database, opened, server

__all__ = ["address", "database", "opened", "server"]
