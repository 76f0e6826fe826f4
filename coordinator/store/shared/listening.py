"""Hears in a thread of its own what happens to a shared plan, who else is there, and whether the server is.

What is told among the windows by NOTIFY: that an entry stands in the journal, and at which task someone is.
The latter is kept nowhere: whoever comes asks for it, and whoever goes, or is silent for long, is forgotten.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from coordinator.plan.errors import PlanError
from coordinator.store.shared.address import Address
from coordinator.store.shared.server import driver

if TYPE_CHECKING:
    import psycopg

_TOGETHER = 0.1
"""Seconds in which what happens is gathered, to be heard of at once."""
_LOOK_EVERY = 0.2
"""Seconds within which a change of place is told."""
_TELL_EVERY, _FORGET_AFTER = 15.0, 40.0
_PAUSES = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds between two tries to reach a server that is away."""
_MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Other:
    """Someone else who has the plan open, and the task that they have selected."""

    who: str
    task: str | None = None


class Listener(Thread):
    """`heard` is called in this thread; what it asks for is done in the caller's own."""

    def __init__(self, address: Address, password: str | None) -> None:
        super().__init__(daemon=True, name=f"listening to {address.plan}")
        self.me = token_hex(6)
        """By which this window knows its own news."""
        self.heard: Callable[[], None] = lambda: None
        self.is_connected = False
        self._address = address
        self._password = password
        self._place: str | None = None
        self._told: str | None = None
        self._wants_telling = True
        self._others: dict[str, tuple[Other, float]] = {}
        self._stopped = Event()

    @property
    def others(self) -> tuple[Other, ...]:
        """Who else has the plan open, in the order of their names."""
        now = monotonic()
        found = [other for other, seen in list(self._others.values()) if now - seen < _FORGET_AFTER]
        return tuple(sorted(found, key=lambda other: (other.who, other.task or "")))

    def stand_at(self, task: str | None) -> None:
        """Lets the others know which task is selected here; within a moment."""
        self._place = task

    def stop(self) -> None:
        self._stopped.set()

    def run(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            try:
                connection = driver(self._address, self._password, autocommit=True)
            except PlanError:
                self._stopped.wait(_PAUSES[min(failures, len(_PAUSES) - 1)])
                failures += 1
                continue
            failures = 0
            # whatever breaks the connection is cured by another
            with suppress(Exception):
                self._listen(connection)
            with suppress(Exception):
                connection.close()
            self._others.clear()
            self.is_connected = False
            self._call()

    def _listen(self, connection: "psycopg.Connection[Any]") -> None:
        from psycopg import sql

        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(self._address.plan)))
        self.is_connected = True
        self._call()
        self._tell(connection, is_new=True)
        told_at = monotonic()
        while not self._stopped.is_set():
            notices = [*connection.notifies(timeout=_LOOK_EVERY, stop_after=1)]
            if notices:
                self._stopped.wait(_TOGETHER)
                notices += connection.notifies(timeout=0)
            news = [self._take(notice.payload) for notice in notices]
            if any(news):
                self._call()
            if self._place != self._told or self._wants_telling or monotonic() - told_at > _TELL_EVERY:
                self._tell(connection)
                told_at = monotonic()
        self._send(connection, {"gone": True})

    def _take(self, payload: str) -> bool:
        """Whether something has happened that the window should know of."""
        try:
            told = json.loads(payload)
            me = str(told["me"])
        except (ValueError, TypeError, KeyError):
            return False
        if me == self.me:
            return False
        if "number" in told:
            return True
        before = self._others.pop(me, None)
        if not told.get("gone"):
            task = told.get("at")
            other = Other(_plain(str(told.get("who", ""))), str(task) if task else None)
            self._others[me] = other, monotonic()
            self._wants_telling = self._wants_telling or bool(told.get("is_new"))
            return before is None or before[0] != other
        return before is not None

    def _tell(self, connection: "psycopg.Connection[Any]", is_new: bool = False) -> None:
        self._told, self._wants_telling = self._place, False
        self._send(connection, {"who": self._address.author, "at": self._told, "is_new": is_new})

    def _send(self, connection: "psycopg.Connection[Any]", told: dict[str, Any]) -> None:
        payload = json.dumps({"me": self.me, **told})
        connection.execute("SELECT pg_notify(%s, %s)", (self._address.plan, payload))

    def _call(self) -> None:
        # whoever listened may be gone
        with suppress(RuntimeError):
            if not self._stopped.is_set():
                self.heard()


def _plain(text: str) -> str:
    """Without what could deceive whoever reads it."""
    return "".join(letter for letter in text if letter.isprintable())[:_MOST_LETTERS]
