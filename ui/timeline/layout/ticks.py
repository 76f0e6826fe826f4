"""The two lines of a timeline's header: hours under days, days under months, and so on to quarters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from coordinator.language import spoken, tr
from coordinator.plan.moments import DAY, Moment, from_datetime, to_datetime
from coordinator.plan.wording import day
from coordinator.timing.hours import EARLIEST
from ui.timeline.layout.scale import HOUR, WEEK, Scale


@dataclass(frozen=True, slots=True)
class Tick:
    """A span of the calendar, and what it is called in as few words as its line takes."""

    start: Moment
    finish: Moment
    label: str


@dataclass(frozen=True, slots=True)
class Unit:
    """Spans of one length; `minutes` is the least that one takes, `letters` the length of its label."""

    minutes: int
    letters: int
    floor: Callable[[datetime], datetime]
    following: Callable[[datetime], datetime]
    label: Callable[[datetime], str]


def _hours(count: int) -> Unit:
    return Unit(
        count * HOUR,
        5,
        lambda time: time.replace(hour=time.hour // count * count, minute=0),
        lambda time: time + timedelta(hours=count),
        lambda time: f"{time:%H:%M}",
    )


def _months(count: int, letters: int, label: Callable[[datetime], str]) -> Unit:
    def floor(time: datetime) -> datetime:
        return datetime(time.year, (time.month - 1) // count * count + 1, 1)

    return Unit(
        count * 28 * DAY,
        letters,
        floor,
        lambda time: floor(time + timedelta(days=31 * count)),
        label,
    )


def _midnight(time: datetime) -> datetime:
    return datetime(time.year, time.month, time.day)


def _days(letters: int, label: Callable[[datetime], str]) -> Unit:
    return Unit(DAY, letters, _midnight, lambda time: time + timedelta(days=1), label)


def _quarter(time: datetime) -> str:
    return tr("Q{number}", number=(time.month + 2) // 3)


def _weekday(time: datetime) -> str:
    return tr("{weekday} {day}", weekday=spoken().weekday(time.weekday()), day=time.day)


_WEEKS = Unit(
    WEEK,
    6,
    lambda time: _midnight(time) - timedelta(days=time.weekday()),
    lambda time: time + timedelta(days=7),
    lambda time: tr("{day} {month}", day=time.day, month=spoken().month(time.month)),
)
_BY_DAY = _days(14, lambda time: tr("{day} {year}", day=day(from_datetime(time)), year=time.year))
_BY_MONTH = _months(1, 8, lambda time: tr("{month} {year}", month=spoken().month(time.month), year=time.year))
_BY_QUARTER = _months(3, 7, lambda time: tr("{quarter} {year}", quarter=_quarter(time), year=time.year))
_BY_YEAR = _months(12, 4, lambda time: str(time.year))

_LINES: tuple[tuple[Unit, Unit], ...] = (
    (_BY_DAY, _hours(1)),
    (_BY_DAY, _hours(3)),
    (_BY_DAY, _hours(6)),
    (_BY_MONTH, _days(6, _weekday)),
    (_BY_MONTH, _days(2, lambda time: str(time.day))),
    (_BY_MONTH, _WEEKS),
    (_BY_QUARTER, _months(1, 3, lambda time: spoken().month(time.month))),
    (_BY_YEAR, _months(3, 2, _quarter)),
)
"""Upper and lower line, from near to far."""

_FIRST, _LAST = EARLIEST, from_datetime(datetime(9999, 1, 1))
"""Between them, what follows a span is still within the years that have a number."""


def lines(scale: Scale, letter: float) -> tuple[Unit, Unit]:
    """The finest two lines whose labels there is room for, where a letter is so many pixels wide."""
    for upper, lower in _LINES:
        if lower.minutes * scale.zoom >= (lower.letters + 1.5) * letter:
            return upper, lower
    return _LINES[-1]


def ticks(unit: Unit, first: Moment, last: Moment) -> Iterator[Tick]:
    """The spans of a unit that meet the time from `first` to `last`, in their order."""
    time, end = (to_datetime(max(_FIRST, min(each, _LAST))) for each in (first, last))
    time = unit.floor(time)
    while time < end:
        following = unit.following(time)
        yield Tick(from_datetime(time), from_datetime(following), unit.label(time))
        time = following
