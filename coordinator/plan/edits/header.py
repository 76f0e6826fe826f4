"""The verbs for what is said once for the whole plan: its name, start, time zone and hours."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coordinator.plan.changes import Change
from coordinator.plan.edits.rows import needed_name, replaced
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import DayException, Status
from coordinator.plan.wording import counted, when

_WORDS = {"start": "the plan's start", "calendar": "the plan's hours", "time_zone": "the time zone"}
_TIMES = ("not_before", "pinned_start", "deadline")


def edit_header(plan: Plan, /, **fields: Any) -> Change:
    """Gives fields of the header other values."""
    old = plan.header
    if "name" in fields:
        fields["name"] = needed_name(fields["name"], "the plan")
    if fields.get("time_zone", old.time_zone) != old.time_zone:
        try:
            ZoneInfo(fields["time_zone"])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise Refusal(
                f"{fields['time_zone']!r} is no time zone; write one such as Europe/London"
            ) from None
    changed = [key for key, value in fields.items() if getattr(old, key) != value]
    if changed == ["name"]:
        name = f"rename the plan to {fields['name']}"
    else:
        name = f"change {_WORDS.get(changed[0], 'the plan') if len(changed) == 1 else 'the plan'}"
    return Change(name, tuple(replaced("header", old, **fields)))


def move_plan(plan: Plan, start: Moment) -> Change:
    """Lets the plan start at another time, and moves by as many days what is set of the tasks still to do.

    These are earliest starts, pins and deadlines; days off and absences are what they are, and stay.
    """
    days = start // DAY - plan.header.start // DAY
    change = edit_header(plan, start=start)
    rows = [*change.rows]
    for task in plan.tasks.values():
        if task.status is Status.TODO:
            set_times = {field: getattr(task, field) for field in _TIMES}
            moved = {field: time + days * DAY for field, time in set_times.items() if time is not None}
            rows.extend(replaced("tasks", task, **moved))
    return Change(f"move the plan to {when(start)}", tuple(rows))


def add_days_off(plan: Plan, days: Sequence[DayException]) -> Change:
    """Adds days off, or with other hours; those that touch a day which has an exception already are left."""
    calendar = plan.calendar
    new = [day for day in days if not any(_overlap(day, other) for other in calendar.exceptions)]
    if not new:
        raise Refusal("all these days are in the plan already")
    every = sorted((*calendar.exceptions, *new), key=lambda day: (day.first_day, day.last_day))
    change = edit_header(plan, calendar=replace(calendar, exceptions=tuple(every)))
    return Change(f"add {new[0].name if len(new) == 1 else counted(len(new), 'day')} off", change.rows)


def _overlap(one: DayException, other: DayException) -> bool:
    return one.first_day <= other.last_day and other.first_day <= one.last_day
