"""Events for a calendar program, by iCalendar (RFC 5545): times are in UTC, from the plan's own zone."""

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from coordinator.files import write_bytes
from coordinator.formats.page import Event
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.wording import one_line


def write(events: Iterable[Event], time_zone: str, now: Moment, path: Path) -> None:
    """Raises BadFile where it can't be written."""
    write_bytes(path, data(events, time_zone, now))


def data(events: Iterable[Event], time_zone: str, now: Moment) -> bytes:
    """The bytes of an `.ics` file as of `now`.

    An event that is written again keeps its UID, and has a higher SEQUENCE (the minute of writing), so that a
    calendar program takes it for the older one. Events of more than a day leave the calendar free.
    """
    import icalendar  # takes a while to import

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Coordinator//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    stamp = utc(now, time_zone)
    for each in events:
        event = icalendar.Event()
        event.add("uid", f"{sha256(each.key.encode()).hexdigest()[:24]}@coordinator")
        event.add("sequence", int(stamp.timestamp()) // 60)
        event.add("dtstamp", stamp)
        event.add("dtstart", utc(each.start, time_zone))
        event.add("dtend", utc(each.finish, time_zone))
        event.add("summary", one_line(each.title))
        event.add("description", each.text)
        event.add("transp", "TRANSPARENT" if each.finish - each.start > DAY else "OPAQUE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def utc(moment: Moment, time_zone: str) -> datetime:
    """A moment of the plan in UTC; in a zone that nobody here knows, the time on the wall is taken for it."""
    time = to_datetime(moment)
    try:
        return time.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)
    except (OSError, ValueError, KeyError):
        return time.replace(tzinfo=UTC)
