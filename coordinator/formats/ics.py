"""Events for a calendar program, by iCalendar (RFC 5545): times are in UTC, from the plan's own zone."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from coordinator.plan.events import Event
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.wording import one_line

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def data(events: Iterable[Event]) -> bytes:
    """The bytes of an `.ics` file.

    An event that is made again keeps its UID, and has a higher SEQUENCE (the minute of making), so that a
    calendar program takes it for the older one. Events of more than a day leave the calendar free.
    """
    import icalendar  # takes a while to import

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Coordinator//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for each in events:
        event = icalendar.Event()
        made_at = _utc(each.made_at, each.time_zone)
        stamp = made_at if made_at.tzinfo else made_at.replace(tzinfo=UTC)
        event.add("uid", f"{sha256(each.key.encode(errors='replace')).hexdigest()[:24]}@coordinator")
        event.add("sequence", int(stamp.timestamp()) // 60)
        event.add("dtstamp", stamp)
        event.add("dtstart", _utc(each.start, each.time_zone))
        event.add("dtend", _utc(each.finish, each.time_zone))
        event.add("summary", one_line(_CONTROLS.sub(" ", each.title)))
        if each.text.strip():
            event.add("description", _CONTROLS.sub("", each.text.strip()))
        if each.status:
            event.add("status", each.status)
        event.add("transp", "TRANSPARENT" if each.finish - each.start > DAY else "OPAQUE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _utc(moment: Moment, time_zone: str) -> datetime:
    """A moment of the plan in UTC; of a zone that nobody here knows, the time on whatever wall it is read."""
    time = to_datetime(moment)
    try:
        return time.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)
    except (OSError, ValueError, KeyError):
        return time
