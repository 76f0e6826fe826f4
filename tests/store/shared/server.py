"""A real PostgreSQL server for tests: in a folder of its own, on a socket and a loopback port of its own."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg

from coordinator.store.shared.address import Address

_UNPRIVILEGED = ("postgres", "nobody")
_HBA = """
local all all trust
host all secretive 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
"""
_HASTY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def programs() -> Path | None:
    """The folder with PostgreSQL's programs; None where it is not installed."""
    if found := shutil.which("postgres"):
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    return folders[-1].parent if folders else None


class Server:
    """`durable` has it sync as it would in earnest; else it is quick and keeps nothing safe."""

    def __init__(self, durable: bool = False) -> None:
        bin = programs()
        assert bin is not None
        self._bin = bin
        self.folder = Path(tempfile.mkdtemp(prefix="coordinator-pg-", dir="/tmp"))
        self.folder.chmod(0o755)
        self._data = self.folder / "data"
        self._user: dict[str, Any] = {}
        if os.geteuid() == 0:
            name = next(name for name in _UNPRIVILEGED if _is_known(name))
            shutil.chown(self.folder, name)
            self._user = {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}
        self.port = _free_port()
        self._run(
            "initdb", "--no-sync", "-U", "owner", "-A", "trust", "-E", "UTF8", "--locale=C", "-D", self._data
        )
        settings: dict[str, object] = {
            **({} if durable else _HASTY),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": self.folder,
            "port": self.port,
            "shared_buffers": "64MB",
            "max_connections": 100,
        }
        with (self._data / "postgresql.conf").open("a") as file:
            file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
        (self._data / "pg_hba.conf").write_text(_HBA)
        self.start()

    def start(self) -> None:
        log = (self.folder / "log").open("ab")
        self._process = subprocess.Popen(
            [self._bin / "postgres", "-D", self._data], stdout=log, stderr=log, cwd=self.folder, **self._user
        )
        until = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=3).close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise RuntimeError((self.folder / "log").read_text()[-2000:]) from None
                time.sleep(0.05)

    def stop(self) -> None:
        """As an administrator stops it for good: every connection is cut."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(60)

    def remove(self) -> None:
        # at once, without writing to the disk what is thrown away
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, role: str = "owner", port: int | None = None) -> str:
        return f"postgresql://{role}@127.0.0.1:{port or self.port}/{database}"

    def address(self, database: str, plan: str = "fair", who: str = "Ana", role: str = "owner") -> Address:
        return Address.parse(self.url(database, role)).of(plan).called(who)

    def do(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Runs a statement as the owner of all."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement)  # type: ignore[call-overload]
            return cursor.fetchall() if cursor.description else []

    def cut_connections(self, database: str) -> None:
        self.do(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'")

    def _run(self, program: str, *arguments: object) -> None:
        command = [self._bin / program, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder, **self._user)
        assert done.returncode == 0, done.stderr


def _is_known(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
