"""Work in a process of its own: a window goes on while it runs, and it ends at once when it is let go of."""

import atexit
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Concatenate, ParamSpec

from coordinator.language import Language, later, speak, spoken, tr
from coordinator.plan.errors import PlanError

P = ParamSpec("P")
_ENDED = later("the work ended before it was done; try it again, or with a smaller file")


@dataclass(frozen=True, slots=True)
class Failed:
    """The work can't go on; the text says why, in one line."""

    why: str


@dataclass(frozen=True, slots=True)
class _Done:
    """The work is done: that its end of the connection goes now is no failure."""


class SecondProcess:
    """One piece of work; nothing here waits for it."""

    def __init__(self) -> None:
        self._connection: Connection | None = None
        self._process: Any = None

    @property
    def is_running(self) -> bool:
        return self._connection is not None

    def start(
        self, work: Callable[Concatenate[Connection, P], None], *args: P.args, **named: P.kwargs
    ) -> None:
        """Lets go of what runs, and begins `work` with one end of a connection; a PlanError of it is told."""
        self.stop()
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        # not a daemon, as these may have no processes of their own
        self._process = process = context.Process(target=_run, args=(theirs, spoken(), work, args, named))

        def begin() -> None:
            process.start()
            theirs.close()

        # to hand a large plan over takes as long as the process takes to begin
        self._beginning = threading.Thread(target=begin, daemon=True)
        self._beginning.start()
        atexit.register(self.stop)

    def poll(self) -> list[Any]:
        """What came since last asked; a Failed is the last of it."""
        news: list[Any] = []
        try:
            while self._connection is not None and self._connection.poll():
                came = self._connection.recv()
                if not isinstance(came, _Done):
                    news.append(came)
                if isinstance(came, Failed | _Done):
                    self.stop()
        except (EOFError, OSError):
            news.append(Failed(tr(_ENDED)))
            self.stop()
        return news

    def send(self, what: object) -> None:
        """Tells the work something; one that has ended meanwhile is told of by `poll`."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.send(what)

    def stop(self) -> None:
        """Ends the work at once, with whatever it has begun itself."""
        if self._connection is None:
            return
        self._connection.close()
        self._connection = None
        atexit.unregister(self.stop)
        threading.Thread(target=_end, args=(self._process, self._beginning), daemon=True).start()


def _run(
    connection: Connection,
    language: Language,
    work: Callable[..., None],
    args: tuple[Any, ...],
    named: dict[str, Any],
) -> None:
    speak(language)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setpgrp"):
        os.setpgrp()
    with suppress(EOFError, OSError):  # the other end is gone
        try:
            work(connection, *args, **named)
            connection.send(_Done())
        except PlanError as error:
            connection.send(Failed(str(error)))


def _end(process: Any, beginning: threading.Thread) -> None:
    beginning.join()
    with suppress(OSError, AttributeError):
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.join()
