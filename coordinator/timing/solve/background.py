"""The search in a process of its own, so that a window goes on while it runs."""

import atexit
import signal
import threading
from multiprocessing import get_context
from multiprocessing.connection import Connection

from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.solve.goals import Goals
from coordinator.timing.solve.obstacles import Obstacle, obstacles
from coordinator.timing.solve.search import Progress, Solution, best_plan
from coordinator.timing.solve.worker import exit_with_parent

_ENDED = "the search for the best plan ended before it was done; start it again"
News = Progress | Solution | list[Obstacle] | str


class Background:
    """One search for the best plan; nothing here waits for it.

    `poll` gives what is new: Progress each time that a better plan is found, then one Solution, then the
    list of what keeps it from being better still; or a text where the search failed. After the list or the
    text `is_running` is false, and nothing more comes.
    """

    def __init__(self) -> None:
        self._connection: Connection | None = None

    @property
    def is_running(self) -> bool:
        return self._connection is not None

    def start(
        self,
        plan: Plan,
        now: Moment | None = None,
        *,
        seconds: float = 10.0,
        workers: int = 2,
        goals: Goals | None = None,
    ) -> None:
        """Begins a search on the plan as it is now; later edits of it don't matter to the search."""
        assert not self.is_running
        context = get_context("spawn")
        self._connection, theirs = context.Pipe()
        # not a daemon, as these may have no processes of their own; it ends when the connection does
        process = context.Process(target=_search, args=(theirs, plan.copy(), now, seconds, workers, goals))

        def begin() -> None:
            process.start()
            theirs.close()

        # to hand a large plan over takes as long as the process takes to begin
        threading.Thread(target=begin, daemon=True).start()
        atexit.register(self.kill)

    def poll(self) -> list[News]:
        """What came since last asked; returns at once."""
        news: list[News] = []
        try:
            while self._connection is not None and self._connection.poll():
                news.append(self._connection.recv())
                if isinstance(news[-1], list | str):
                    self.kill()
        except (EOFError, OSError):
            news.append(_ENDED)
            self.kill()
        return news

    def stop(self) -> None:
        """Asks for the best so far, which `poll` gives soon after."""
        if self._connection is not None:
            try:
                self._connection.send("stop")
            except OSError:
                self.poll()

    def kill(self) -> None:
        """Ends the search at once, with nothing more to come of it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            atexit.unregister(self.kill)


def _search(
    connection: Connection,
    plan: Plan,
    now: Moment | None,
    seconds: float,
    workers: int,
    goals: Goals | None,
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stopped = threading.Event()
    exit_with_parent(connection, stopped.set)
    try:
        solution = best_plan(
            plan,
            now,
            seconds=seconds,
            workers=workers,
            goals=goals,
            progress=connection.send,
            is_stopped=stopped.is_set,
        )
        connection.send(solution)
        connection.send(obstacles(plan, solution, now))
    except PlanError as error:
        connection.send(str(error))
