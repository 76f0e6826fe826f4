"""The search in a process of its own, so that a window goes on while it runs."""

import threading
from multiprocessing.connection import Connection

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.second_process import Failed, SecondProcess
from coordinator.timing.solve.goals import Goals
from coordinator.timing.solve.obstacles import Obstacle, obstacles
from coordinator.timing.solve.search import Progress, Solution, best_plan
from coordinator.timing.solve.worker import exit_with_parent

News = Progress | Solution | list[Obstacle] | Failed


class BackgroundSearch:
    """One search for the best plan; nothing here waits for it.

    `poll` gives what is new: Progress each time that a better plan is found, then one Solution, then the
    list of what keeps it from being better still; or Failed where the search failed. Once `is_running` is
    false nothing more comes.
    """

    def __init__(self) -> None:
        self._process = SecondProcess()

    @property
    def is_running(self) -> bool:
        return self._process.is_running

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
        self._process.start(_search, plan.copy(), now, seconds, workers, goals)

    def poll(self) -> list[News]:
        """What came since last asked; returns at once."""
        return self._process.poll()

    def stop(self) -> None:
        """Asks for the best so far, which `poll` gives soon after."""
        self._process.send("stop")

    def kill(self) -> None:
        """Ends the search at once, with nothing more to come of it."""
        self._process.stop()


def _search(
    connection: Connection,
    plan: Plan,
    now: Moment | None,
    seconds: float,
    workers: int,
    goals: Goals | None,
) -> None:
    stopped = threading.Event()
    exit_with_parent(connection, stopped.set)
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
