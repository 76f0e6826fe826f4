"""How Microsoft Project writes lengths, moments, links and bounds in XML, and what they stand for in a plan.

Source: the MSPDI schema (mspdi_pj12.xsd) and its reference. A length of work is `PT16H0M0S`; a format
beside it says in which unit it is shown. A lag is in tenths of minutes; one in percent is that much of the
predecessor's length.
"""

import re
from enum import IntEnum

from coordinator.plan.durations import DayLengths, Duration
from coordinator.plan.moments import Moment, to_datetime
from coordinator.plan.records import LinkType

LINK_TYPES = (
    LinkType.FINISH_FINISH,
    LinkType.FINISH_START,
    LinkType.START_FINISH,
    LinkType.START_START,
)
"""By the number of each."""


class Constraint(IntEnum):
    """What holds a task: nothing but links, or a date on, from or by which it starts or finishes."""

    AS_SOON, AS_LATE, START_ON, FINISH_ON, START_FROM, START_BY, FINISH_FROM, FINISH_BY = range(8)


_LENGTH = re.compile(
    r"(-)?P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,6})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d*)?)S)?)?",
    re.ASCII,
)
_ESTIMATED = 32
"""Added to a format for a length that is a rough guess."""
_UNITS = {
    3: ("m", False),
    4: ("m", True),
    5: ("h", False),
    6: ("h", True),
    7: ("d", False),
    8: ("d", True),
    9: ("w", False),
    10: ("w", True),
    11: ("mo", False),
    12: ("mo", True),
}
_PERCENT, _ELAPSED_PERCENT = 19, 20
_FORMATS = {unit: number for number, unit in _UNITS.items()}
_MONTH = 30


def minutes_in(text: str) -> float:
    """Minutes in a length such as `PT16H30M0S`. Raises ValueError."""
    found = _LENGTH.fullmatch(text)
    if not found or text.endswith(("P", "T")):
        raise ValueError(text)
    years, months, days, hours, minutes, seconds = (float(each or 0) for each in found.groups()[1:])
    total = (years * 365 + months * _MONTH + days) * 1440 + hours * 60 + minutes + seconds / 60
    return -total if found[1] else total


def length_text(minutes: int) -> str:
    return f"PT{minutes // 60}H{minutes % 60}M0S"


def moment_text(moment: Moment) -> str:
    return to_datetime(moment).isoformat()


def duration_in(minutes: float, format: int, days: DayLengths) -> Duration:
    """A length in the unit in which the file shows it, or in minutes where that would not be the same.

    Raises ValueError for more than a hundred years.
    """
    unit, elapsed = _UNITS.get(format % _ESTIMATED if format > _ESTIMATED else format, ("d", False))
    return _in_unit(minutes, "d" if unit == "mo" else unit, elapsed, days)


def lag_in(tenths: float, format: int, predecessor: float, days: DayLengths) -> tuple[Duration, bool]:
    """A lag, and whether it was a part of the predecessor's length, which has so many minutes of its own."""
    plain = format % _ESTIMATED if format > _ESTIMATED else format
    if plain in (_PERCENT, _ELAPSED_PERCENT):
        return _in_unit(predecessor * tenths / 100, "m", plain == _ELAPSED_PERCENT, days), True
    return duration_in(tenths / 10, format, days), False


def format_of(duration: Duration) -> int:
    """The number of the unit in which a length is shown."""
    return _FORMATS[duration.unit, duration.elapsed]


def is_estimated(format: int) -> bool:
    return format > _ESTIMATED


def _in_unit(minutes: float, unit: str, elapsed: bool, days: DayLengths) -> Duration:
    whole = round(minutes)
    for shown in dict.fromkeys((unit, "h")):
        one = Duration(1, shown, elapsed).minutes(days) or 1
        # two digits after the point are as many as a person reads in an estimate
        if whole * 100 % one == 0:
            return Duration.parse(f"{whole / one:.2f}{'e' if elapsed else ''}{shown}")
    return Duration.parse(f"{whole}{'e' if elapsed else ''}m")
