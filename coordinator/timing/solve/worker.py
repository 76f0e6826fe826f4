"""A second process beside the search, in which CP-SAT works on the same plan."""

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection

from coordinator.timing.solve.model import Shape, prove

Teams = Sequence[tuple[int, ...]]


class Prover:
    """CP-SAT in a process of its own, begun with a plan that is known."""

    def __init__(
        self, shape: Shape, hint: tuple[Sequence[int], Teams], bound: int, seconds: float, workers: int
    ) -> None:
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_work, args=(theirs, shape, hint, bound, seconds, workers), daemon=True
        )
        self._process.start()
        theirs.close()

    def news(self) -> tuple[list[tuple[list[int], Teams]], int]:
        """The plans found since last asked, as starts and teams, and the highest bound (0 for none)."""
        found: list[tuple[list[int], Teams]] = []
        bound = 0
        try:
            while self._connection.poll():
                what = self._connection.recv()
                if isinstance(what, int):
                    bound = max(bound, what)
                else:
                    found.append(what)
        except (EOFError, OSError):
            pass
        return found, bound

    def stop(self) -> None:
        self._process.kill()
        self._connection.close()


def _work(
    connection: Connection,
    shape: Shape,
    hint: tuple[Sequence[int], Teams],
    bound: int,
    seconds: float,
    workers: int,
) -> None:
    exit_with_parent(connection)
    with suppress(ImportError):  # without OR-Tools the search goes on alone
        prove(
            shape,
            hint,
            bound,
            seconds,
            workers,
            lambda starts, teams: connection.send((starts, teams)),
            connection.send,
        )


def exit_with_parent(connection: Connection, told: Callable[[], None] = lambda: None) -> None:
    """Ends this process when the other end is closed; calls `told` whenever something comes from there."""

    def watch() -> None:
        try:
            while True:
                connection.recv()
                told()
        except (EOFError, OSError):
            os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
