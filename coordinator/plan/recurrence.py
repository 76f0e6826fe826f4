"""How often a task comes again, as people write it: `every 2 weeks x10`, `every mon until 2027-03-01`."""

import re
from dataclasses import dataclass
from typing import Literal

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule

from coordinator.language import spoken, tr
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, WEEKDAYS, day_number, parse_day, to_datetime
from coordinator.plan.wording import either

MOST_TIMES = 500
_FREQUENCIES: dict[str, Literal[1, 2, 3]] = {"day": DAILY, "week": WEEKLY, "month": MONTHLY}
_WORK_DAYS = tuple(range(5))
_FORM = re.compile(
    r"(?:every\s+)?(?:(?P<every>\d+)\s+)?(?P<what>[^\W\d_]+\.?(?:\s*(?:,|\band\b)\s*[^\W\d_]+\.?)*)"
    r"\s+(?:[x×]\s*(?P<times>\d+)|(?P<count>\d+)\s+times|until\s+(?P<until>[\d-]+))",
    re.IGNORECASE,
)
_EXAMPLES = ("every week x10", "every 2 weeks until 2027-03-01", "every mon, thu x8", "every month x6")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Every so many days, weeks or months; weeks may name `weekdays` (0 for Monday).

    It ends after so many `times`, the first one included, or with the day `until`.
    """

    unit: str
    every: int = 1
    weekdays: tuple[int, ...] = ()
    times: int | None = None
    until: int | None = None

    def days(self, first: int) -> list[int]:
        """The days on which it happens, as day numbers, from `first`, which always is one of them.

        A month without that day (the 31st) is left out. Raises Refusal for once, and for too often.
        """
        rule = rrule(
            _FREQUENCIES[self.unit],
            dtstart=to_datetime(first * DAY),
            interval=self.every,
            byweekday=self.weekdays or None,
            count=self.times,
            until=None if self.until is None else to_datetime(self.until * DAY),
        )
        found: list[int] = []
        for moment in rule:
            found.append(day_number(moment))
            if len(found) > MOST_TIMES:
                raise Refusal(
                    tr("a task is repeated %n time(s) at most; write fewer, or a sooner end", "", MOST_TIMES)
                )
        if first not in found:
            found = [first, *found][: self.times]
        if len(found) < 2:
            raise Refusal(tr("this is only once; write more times, or a later end"))
        return found


def parse_recurrence(text: str) -> Recurrence:
    """`every 2 weeks x10` -> a recurrence. Raises Refusal, with examples, for what can't be understood."""
    found = _FORM.fullmatch(" ".join(text.split()))
    if found is None:
        raise Refusal(
            tr(
                "{text} does not say how often and how long; write such as {examples}",
                text=repr(text.strip()),
                examples=either(_EXAMPLES),
            )
        )
    try:
        until = parse_day(found["until"]) if found["until"] else None
    except ValueError:
        raise Refusal(tr("{text} is no day; write one such as 2027-03-01", text=found["until"])) from None
    times = found["times"] or found["count"]
    unit, weekdays = _unit(found["what"])
    return Recurrence(
        unit,
        _number(found["every"] or "1"),
        weekdays,
        _number(times) if times else None,
        until,
    )


def _unit(text: str) -> tuple[str, tuple[int, ...]]:
    """What comes again: days, weeks, months, the days of the working week, or days of the week by name."""
    word = text.casefold().rstrip("s")
    if word in _FREQUENCIES:
        return word, ()
    if word == "weekday":
        return "week", _WORK_DAYS
    names = re.split(r"\s*(?:,|\band\b)\s*", text.casefold())
    days = {name: _weekday(name) for name in names}
    unknown = next((name for name, day in days.items() if day is None), None)
    if unknown is not None:
        raise Refusal(
            tr(
                "{text} is no day of the week, and no day, week or month; write such as {examples}",
                text=repr(unknown),
                examples=either(_EXAMPLES),
            )
        )
    return "week", tuple(sorted({day for day in days.values() if day is not None}))


def _weekday(name: str) -> int | None:
    """The day that is called so in English, or for short in the language that is spoken."""
    own = [spoken().weekday(day).casefold().rstrip(".") for day in range(len(WEEKDAYS))]
    short = name.rstrip(".")
    if short in own:
        return own.index(short)
    return WEEKDAYS.index(name[:3]) if name[:3] in WEEKDAYS else None


def _number(digits: str) -> int:
    number = int(digits[:6])
    if number < 1:
        raise Refusal(tr("{number} is too few; write 1 or more", number=digits))
    return number
