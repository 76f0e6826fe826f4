"""Events for a calendar, as plain values: a task as it stands for everyone, or for one of its team."""

from dataclasses import dataclass

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan

_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class Event:
    """Something for a calendar; its times are on the wall of `time_zone`.

    `key` tells it from all others and stays the same when it moves; of two with one key, the one that was
    made later counts. `status` is one of iCalendar's, or empty.
    """

    key: str
    title: str
    start: Moment
    finish: Moment
    made_at: Moment
    time_zone: str
    text: str = ""
    status: str = ""


def task_event(
    plan: Plan,
    task: str,
    start: Moment,
    finish: Moment,
    made_at: Moment,
    person: str = "",
    text: str = "",
    status: str = "",
) -> Event:
    """The task for everyone, or for one `person`: always the same event, whoever makes it and when."""
    return Event(
        key=_BETWEEN.join((plan.header.key, task, person)),
        title=plan.tasks[task].name,
        start=start,
        finish=finish,
        made_at=made_at,
        time_zone=plan.header.time_zone,
        text=text,
        status=status,
    )
