"""The other way round: which estimate a task would have, were it done at another moment."""

from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE
from coordinator.timing.calendars import Calendars
from coordinator.timing.hours import NeverWorks
from coordinator.timing.network import work_of

_FINEST_OF_DAY = 8
"""An estimate in days or weeks counts eighths of a day at the finest."""


def estimate_until(
    plan: Plan, calendars: Calendars, task: str, start: Moment, finish: Moment, step: int
) -> dict[str, Duration]:
    """The field by which a task begun at `start` would be done at about `finish`, in the unit that it has.

    It is counted in steps of about `step` minutes on the clock, a day for one of work, and takes at least
    one. Empty for what has no estimate.
    """
    record = plan.tasks[task]
    field = "duration" if record.effort is None else "effort"
    old = record.duration if record.effort is None else record.effort
    if old is None or not old.number:
        return {}
    work = work_of(plan, calendars, record)
    minutes = work.hours.worked(finish) - work.hours.worked(start)
    if record.effort is not None:
        minutes = minutes * (sum(share for _, share in work.taken) or FULL_SHARE) // FULL_SHARE
    unit = Duration(1, old.unit, old.elapsed).minutes(plan.calendar)
    counted = _counted_step(plan, old, step)
    steps = max(1, round(minutes / counted))
    return {field: Duration(round(steps * counted / unit, 9), old.unit, old.elapsed)}


def pin_near(plan: Plan, calendars: Calendars, task: str, moment: Moment) -> Moment:
    """The moment itself or, where the task's team does not work then, the next at which it does."""
    is_group = plan.is_group(task)
    hours = calendars.plan if is_group else work_of(plan, calendars, plan.tasks[task]).hours
    try:
        return hours.next_start(moment)
    except NeverWorks:
        return moment


def _counted_step(plan: Plan, estimate: Duration, step: int) -> int:
    """A step in minutes of the time that the estimate counts."""
    day = DAY if estimate.elapsed else Duration(1, "d").minutes(plan.calendar)
    week = 7 * DAY if estimate.elapsed else Duration(1, "w").minutes(plan.calendar)
    if step >= 7 * DAY:
        counted = week
    elif step >= DAY:
        counted = day
    else:
        counted = min(step, day)
    finest = day // _FINEST_OF_DAY if estimate.unit in "dw" else 1
    return max(counted, finest, 1)
