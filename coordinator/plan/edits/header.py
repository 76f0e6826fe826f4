"""The verb for what is said once for the whole plan: its name, start, time zone and hours."""

from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coordinator.plan.changes import Change
from coordinator.plan.edits.rows import needed_name, replaced
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan

_WORDS = {"start": "the plan's start", "calendar": "the plan's hours", "time_zone": "the time zone"}


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
    if "name" in changed and not old.identity:
        fields["identity"] = old.name  # codes that were given out hold on
    return Change(name, tuple(replaced("header", old, **fields)))
