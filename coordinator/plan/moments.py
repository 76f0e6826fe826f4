"""Moments: wall-clock minutes in the plan's own time zone, as whole numbers since 1970-01-01T00:00.

Nine o'clock stays nine o'clock across a change of clocks, because no moment ever passes through UTC.
"""

from contextlib import suppress
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from coordinator.language import tr

Moment = int
DAY = 1440
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_ZERO = datetime(1970, 1, 1)
_LAST = (datetime.max - _ZERO) // timedelta(minutes=1)
"""Seconds round up to a minute, but not to one that the calendar doesn't have."""
_ZERO_ORDINAL = _ZERO.toordinal()
_ZERO_WEEKDAY = _ZERO.weekday()


def parse_moment(text: str) -> Moment:
    """`2026-03-02T09:00` -> minutes. Raises ValueError; a text with a UTC offset is refused."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(tr("{text} is no moment", text=repr(text))) from None
    if when.tzinfo is not None:
        raise ValueError(
            tr("{text} has an offset; times are wall-clock times in the plan's zone", text=repr(text))
        )
    return min(round((when - _ZERO) / timedelta(minutes=1)), _LAST)


def moment_text(moment: Moment, between: str = "T") -> str:
    """Minutes -> `2026-03-02T09:00`, with one letter `between` the date and the time."""
    return to_datetime(moment).isoformat(between, "minutes")


def to_datetime(moment: Moment) -> datetime:
    return _ZERO + timedelta(minutes=moment)


def from_datetime(when: datetime) -> Moment:
    """Seconds are cut off; a zone is dropped, for the time is read off the wall."""
    return (when.replace(tzinfo=None) - _ZERO) // timedelta(minutes=1)


def moment_in_zone(time: datetime, zone: str) -> Moment:
    """What a clock on the wall of a time zone shows; of a zone that nobody knows, what `time` itself says."""
    with suppress(KeyError, ValueError, OSError):
        time = time.astimezone(ZoneInfo(zone))
    return from_datetime(time)


def day_number(day: date) -> int:
    """Days since 1970-01-01; times DAY it is the moment of that day's midnight."""
    return day.toordinal() - _ZERO_ORDINAL


def parse_day(text: str) -> int:
    """`2026-03-02` -> a day's number. Raises ValueError."""
    try:
        return day_number(date.fromisoformat(text))
    except ValueError:
        raise ValueError(tr("{text} is no day", text=repr(text))) from None


def day_text(day: int) -> str:
    """The inverse of `parse_day`."""
    return date.fromordinal(day + _ZERO_ORDINAL).isoformat()


def weekday(day: int) -> int:
    """0 for Monday, from a day number."""
    return (day + _ZERO_WEEKDAY) % 7


def minute_of_day(text: str) -> int:
    """`09:30` -> 570; `24:00` ends a day. Raises ValueError."""
    hours, _, minutes = text.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2):
        raise ValueError(tr("{text} is not a time of day", text=repr(text)))
    minute = int(hours) * 60 + int(minutes)
    if int(minutes) > 59 or minute > DAY:
        raise ValueError(tr("{text} is not a time of day", text=repr(text)))
    return minute


def time_of_day_text(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
