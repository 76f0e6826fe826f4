"""What a format needs to know of a schedule, so that it needs no more than that of the timing."""

from collections.abc import Collection, Mapping
from typing import Protocol

from coordinator.plan.moments import Moment


class Placement(Protocol):
    """When a task runs, in the plan's wall-clock minutes; a group spans the tasks within it."""

    @property
    def start(self) -> Moment: ...
    @property
    def finish(self) -> Moment: ...


class Schedule(Protocol):
    """When the tasks of a plan run, by task id; those that can't be placed are missing."""

    @property
    def placements(self) -> Mapping[str, Placement]: ...
    @property
    def critical(self) -> Collection[str]: ...
