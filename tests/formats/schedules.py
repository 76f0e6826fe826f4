"""Schedules for tests in which it doesn't matter when the tasks run."""

from collections.abc import Mapping
from dataclasses import dataclass

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan


@dataclass(frozen=True)
class At:
    start: Moment
    finish: Moment


@dataclass(frozen=True)
class AllAtOnce:
    """What has begun or is done keeps its time, and all else starts with the plan."""

    placements: Mapping[str, At]
    critical: frozenset[str] = frozenset()


def all_at_once(plan: Plan) -> AllAtOnce:
    placements = {}
    for task in plan.tasks.values():
        start = plan.header.start if task.actual_start is None else task.actual_start
        finish = start if task.actual_finish is None else task.actual_finish
        placements[task.id] = At(start, max(start, finish))
    return AllAtOnce(placements)
