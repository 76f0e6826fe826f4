"""What is worked out before it is shown: of a plan that is being opened, or of an edit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.store.kept import KeptPlan
from coordinator.timing.graph import order
from coordinator.timing.preview import Moves
from coordinator.timing.schedule import Scheduler

R = TypeVar("R")
A = TypeVar("A")
B = TypeVar("B")
Work = Callable[[Plan, Sequence[str]], R]
"""Works something out of a plan and its tasks in order, and touches nothing else."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """Of one plan: its schedule, its order, and what each of the views' works gave."""

    scheduler: Scheduler
    order: Sequence[str]
    outcomes: Mapping[Work[Any], Any]


class Works:
    """What each view works out; done beside the window for a plan that is opened or much edited."""

    def __init__(self, shown: Callable[[], tuple[Plan, Sequence[str]]]) -> None:
        """`shown` gives the plan as it is shown, and its tasks in order."""
        self._shown = shown
        self._works: list[Work[Any]] = []
        self._outcomes: Mapping[Work[Any], Any] = {}

    def add(self, work: Work[R]) -> Callable[[], R]:
        """What this gives gives the outcome of `work` for the plan as it is shown."""
        self._works.append(work)

        def outcome() -> R:
            found: R = self._outcomes[work] if work in self._outcomes else work(*self._shown())
            return found

        return outcome

    def ahead(self, plan: Plan, scheduler: Scheduler) -> Ahead:
        """Works out all that is shown first of a plan."""
        in_order = order(plan)
        return Ahead(scheduler, in_order, {work: work(plan, in_order) for work in self._works})

    def show(self, ahead: Ahead | None) -> None:
        """The plan is shown from now on for which this was worked out; None for another one."""
        self._outcomes = {} if ahead is None else ahead.outcomes


@dataclass(frozen=True, slots=True)
class Ready:
    """A plan that is open, with what is shown of it first."""

    file: KeptPlan
    now: Moment | None
    ahead: Ahead


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A large edit that is not made yet, with what is shown first of the plan that it makes."""

    change: Change
    ahead: Ahead


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an edit would do: its name and the tasks that it moves, or why it is refused.

    Nothing was written. An edit that would change nothing has no name.
    """

    name: str = ""
    moves: Moves | None = None
    refusal: str = ""


class Wait(Protocol):
    """How a large edit is made: gives what both parts give; raises a Refusal where it was stopped."""

    def __call__(self, foresee: Callable[[], A], write: Callable[[], B]) -> tuple[A, B]: ...
