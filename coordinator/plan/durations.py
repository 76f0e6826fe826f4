"""Lengths of work and of waiting, kept as they were typed: `30m`, `4h`, `2d`, `1w`, elapsed `2ed`."""

import re
from dataclasses import dataclass
from typing import Protocol

from coordinator.language import tr
from coordinator.plan.moments import DAY

_PATTERN = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(e?)(m|h|d|w)", re.ASCII)
_ELAPSED_MINUTES = {"m": 1, "h": 60, "d": DAY, "w": 7 * DAY}
_LONGEST_MINUTES = 100 * 366 * DAY


class DayLengths(Protocol):
    """What a day and a week of work are worth; a Calendar is one."""

    @property
    def hours_per_day(self) -> float: ...
    @property
    def days_per_week(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Duration:
    """An amount with its unit: working time in the plan's days and weeks, or time on the clock."""

    number: float
    unit: str
    elapsed: bool = False

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Raises ValueError with a message that shows what would be right."""
        match = _PATTERN.fullmatch(text.strip())
        if not match:
            raise ValueError(
                tr("{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed", text=repr(text))
            )
        found = cls(round(float(match[1]), 9), match[3], bool(match[2]))
        if abs(found.number) * _ELAPSED_MINUTES[found.unit] > _LONGEST_MINUTES:
            raise ValueError(tr("{text} is longer than a hundred years", text=repr(text)))
        return found

    def minutes(self, days: DayLengths) -> int:
        """Whole minutes; of working time unless `elapsed`."""
        if self.elapsed:
            return round(self.number * _ELAPSED_MINUTES[self.unit])
        day = round(days.hours_per_day * 60)
        scale = {"m": 1, "h": 60, "d": day, "w": days.days_per_week * day}[self.unit]
        return round(self.number * scale)

    @property
    def signed(self) -> str:
        """`+1d`, `-2h`: a lag as it stands behind a predecessor's name."""
        return str(self) if self.number < 0 else f"+{self}"

    def __str__(self) -> str:
        number = f"{self.number:.9f}".rstrip("0").rstrip(".")
        return f"{number}{'e' if self.elapsed else ''}{self.unit}"


NO_TIME = Duration(0, "d")
