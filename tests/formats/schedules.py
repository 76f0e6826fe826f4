"""Schedules for tests in which it doesn't matter when the tasks run."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.schedule import schedule


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


def with_times(plan: Plan) -> Plan:
    """The plan with the times of its schedule on what has begun, as files of other programs have them."""
    placements = schedule(plan).placements
    rows = []
    for task in plan.tasks.values():
        placed = placements.get(task.id)
        begun = task.status is not Status.TODO and not plan.is_group(task.id)
        start = task.actual_start if task.actual_start is not None or placed is None else placed.start
        finish = task.actual_finish if task.actual_finish is not None or placed is None else placed.finish
        done = begun and task.status is Status.DONE
        if start is not None and finish is not None:
            finish = max(start, finish)
        after = replace(
            task,
            status=task.status if begun and start is not None else Status.TODO,
            actual_start=start if begun else None,
            actual_finish=finish if done else None,
        )
        rows.append(RowChange("tasks", task, after))
    plan.apply(Change("begin", tuple(rows)))
    return plan
