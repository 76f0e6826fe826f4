"""Who has a plan open: a note beside the plan, and one in the settings folder for the plan's other names.

The notes only say who; whether the plan is open is told by SQLite's lock alone. A note that a killed
program left is written over by the next, and taken away when that closes.
"""

import getpass
import json
import os
import platform
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from coordinator.language import tr
from coordinator.store.folders import open_plans_folder

_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a plan open, since a moment on its own computer's clock."""

    user: str
    computer: str
    process: int
    since: str

    def __str__(self) -> str:
        return tr(
            "{user} on {computer}, since {moment}, process {process}",
            user=self.user,
            computer=self.computer,
            moment=self.since,
            process=self.process,
        )

    @property
    def is_on_another_computer(self) -> bool:
        return self.computer != platform.node()


def is_held(path: Path) -> bool:
    """Whether another program has the plan open now. It takes no lock and writes nothing.

    Not to be asked of a plan that this program has open: that would drop SQLite's locks.
    """
    if not path.is_file():
        return False
    address = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as driver:
            driver.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
    return False


def note(path: Path) -> list[Path]:
    """Says that this program has the plan open, and where; a folder that can't be written to is let be."""
    now = datetime.now().isoformat(" ", timespec="minutes")
    text = json.dumps(asdict(Holder(user_name(), platform.node(), os.getpid(), now)))
    places = list(_places(path))
    for place in places:
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            # only ever as a new file: what a link in its place leads to is none of ours
            with place.open("x", encoding="utf-8") as file:
                file.write(text)
    return places


def forget(places: list[Path]) -> None:
    """Takes the notes away again; call this while the lock still stands."""
    for place in places:
        with suppress(OSError):
            place.unlink(missing_ok=True)


def noted(path: Path) -> Holder | None:
    """Who the notes say has the plan open, or had it open when the program was killed."""
    for place in _places(path):
        with suppress(OSError, ValueError, TypeError, KeyError):
            with place.open("rb") as file:
                fields = json.loads(file.read(_MOST_BYTES))
            user, computer, since = (_plain(fields[key]) for key in ("user", "computer", "since"))
            return Holder(user, computer, int(fields["process"]), since)
    return None


def _plain(text: str) -> str:
    """Without what could deceive whoever reads it: the note may come from anyone."""
    return "".join(letter for letter in text if letter.isprintable())[:60]


def _places(path: Path) -> Iterator[Path]:
    yield path.with_name(f".{path.name}.open")
    with suppress(OSError):
        there = path.stat()
        yield open_plans_folder() / f"{there.st_dev}-{there.st_ino}.json"


def user_name() -> str:
    """Who is at work, as the system calls them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "someone"
