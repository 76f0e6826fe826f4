"""The tasks of a plan as events of a calendar (iCalendar, RFC 5545), in UTC from the plan's zone."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from coordinator.files import write_bytes
from coordinator.formats.losses import Part, losses
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line

_LONGEST_LINE = 75
"""Bytes of a line, after which it is folded."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes an event for each task that has a place; returns what they don't show. Raises BadFile."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Coordinator//EN", *_events(plan, schedule)]
    data = b"\r\n".join(map(_folded, [*lines, "END:VCALENDAR", ""]))
    write_bytes(path, data)
    return losses(plan, (Part.NOTES,))


def _events(plan: Plan, schedule: Schedule) -> Iterator[str]:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for _, task in plan.outline():
        placement = schedule.placements.get(task.id)
        if placement is None or plan.is_group(task.id):
            continue
        team = ", ".join(one_line(plan.people[who].name) for who in plan.team(task.id) if who is not None)
        words = "\n".join(filter(None, (team, task.notes.strip())))
        key = f"{plan.header.name}\n{task.id}"
        yield "BEGIN:VEVENT"
        yield f"UID:{sha256(key.encode()).hexdigest()[:24]}@coordinator"
        yield f"DTSTAMP:{stamp}"
        yield f"DTSTART:{_utc(placement.start, plan.header.time_zone)}"
        yield f"DTEND:{_utc(placement.finish, plan.header.time_zone)}"
        yield f"SUMMARY:{_escaped(one_line(task.name))}"
        if words:
            yield f"DESCRIPTION:{_escaped(words)}"
        # what takes days does not fill them
        yield f"TRANSP:{'TRANSPARENT' if placement.finish - placement.start > DAY else 'OPAQUE'}"
        yield "END:VEVENT"


def _utc(moment: Moment, zone: str) -> str:
    """In a zone that nobody here knows, the time on the wall is taken for the one in UTC."""
    time = to_datetime(moment).replace(tzinfo=UTC)
    with suppress(OSError, ValueError, KeyError):
        time = to_datetime(moment).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return f"{time:%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line in pieces that are short enough, none of which breaks a letter."""
    pieces, piece = [], b""
    for letter in line:
        data = letter.encode("utf-8", "replace")
        if len(piece) + len(data) > _LONGEST_LINE - 1:
            pieces.append(piece)
            piece = b""
        piece += data
    return b"\r\n ".join([*pieces, piece])
