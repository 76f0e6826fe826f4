"""From when to when a timeline reaches."""

from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline
from coordinator.timing.schedule import Schedule
from ui.timeline.layout.scale import Scale


def extent(plan: Plan, schedule: Schedule, baseline: Baseline | None) -> tuple[Moment, Moment]:
    """The first and the last moment at which there is anything to be seen; a day apart at the least."""
    begin = plan.header.start
    moments = [begin, schedule.finish]
    moments += [placed.start for placed in schedule.placements.values() if placed.start < begin]
    moments += [task.deadline for task in plan.tasks.values() if task.deadline is not None]
    if baseline is not None:
        moments += [moment for each in baseline.tasks.values() for moment in (each.start, each.finish)]
    first, last = min(moments), max(moments)
    return first, max(last, first + DAY)


def fitting_zoom(first: Moment, last: Moment, room: float) -> float:
    """Pixels a minute at which the time between two moments takes the `room`, as far as it can be zoomed."""
    return Scale(first, 1).zoomed(max(room, 1.0) / max(last - first, 1)).zoom
