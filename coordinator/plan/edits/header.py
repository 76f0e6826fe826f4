"""The verbs for what is said once for the whole plan: its name, start, time zone and hours."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coordinator.language import later, tr
from coordinator.plan.changes import Change
from coordinator.plan.edits.rows import needed_name, replaced
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import DayException, Status
from coordinator.plan.wording import when

_NAMES = {
    "start": later("change the plan's start"),
    "calendar": later("change the plan's hours"),
    "time_zone": later("change the time zone"),
}
"""Of edits of one field alone."""
_TIMES = ("not_before", "pinned_start", "deadline")


def edit_header(plan: Plan, /, **fields: Any) -> Change:
    """Gives fields of the header other values."""
    old = plan.header
    if "name" in fields:
        fields["name"] = needed_name(fields["name"], "plan")
    if fields.get("time_zone", old.time_zone) != old.time_zone:
        try:
            ZoneInfo(fields["time_zone"])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            zone = repr(fields["time_zone"])
            raise Refusal(tr("{zone} is no time zone; write one such as Europe/London", zone=zone)) from None
    changed = [key for key, value in fields.items() if getattr(old, key) != value]
    if changed == ["name"]:
        name = tr("rename the plan to {name}", name=fields["name"])
    elif len(changed) == 1 and changed[0] in _NAMES:
        name = tr(_NAMES[changed[0]])
    else:
        name = tr("change the plan")
    if "name" in changed and not old.identity:
        fields["identity"] = old.name  # codes that were given out hold on
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
    return Change(tr("move the plan to {start}", start=when(start)), tuple(rows))


def add_days_off(plan: Plan, days: Sequence[DayException]) -> Change:
    """Adds days off, or with other hours; those that touch a day which has an exception already are left."""
    calendar = plan.calendar
    new = [day for day in days if not any(_overlap(day, other) for other in calendar.exceptions)]
    if not new:
        raise Refusal(tr("all these days are in the plan already"))
    every = sorted((*calendar.exceptions, *new), key=lambda day: (day.first_day, day.last_day))
    change = edit_header(plan, calendar=replace(calendar, exceptions=tuple(every)))
    name = tr("add %n day(s) off", "", len(new))
    if len(new) == 1:
        name = tr("add {name} off", "a day off", name=new[0].name)
    return Change(name, change.rows)


def _overlap(one: DayException, other: DayException) -> bool:
    return one.first_day <= other.last_day and other.first_day <= one.last_day
