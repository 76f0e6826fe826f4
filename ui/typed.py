"""What can be typed into a field, and how a value is written there: estimates, moments, hours, lags.

Each `..._in` is the inverse of its `..._text`, and raises Refusal with the mend for what it can't read.
"""

import re
from math import isfinite, nan

from PySide6.QtCore import QLocale

from coordinator.language import later, tr
from coordinator.plan import moments
from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment, parse_day, parse_moment, weekday
from coordinator.plan.records import Calendar, Spans, Task
from coordinator.plan.values import BadValue, span_texts, spans

EFFORT_WORD = later("effort")
_EFFORT_MARK = "~"
_DECIMAL_POINTS = str.maketrans(",٫", "..")
_HOUR_ALONE = re.compile(r"(?<![\d:])\d+(?![\d:])")


def estimate_text(task: Task) -> str:
    """`2d`, `16h effort` for work that the team shares, nothing for a milestone."""
    if task.effort is not None:
        return f"{task.effort} {tr(EFFORT_WORD)}"
    return str(task.duration) if task.duration is not None else ""


def estimate_in(text: str) -> dict[str, Duration | None]:
    """The fields of a task that an estimate sets; `~16h` is short for an effort."""
    text = text.strip()
    amount = text.removeprefix(_EFFORT_MARK).removesuffix(EFFORT_WORD).removesuffix(tr(EFFORT_WORD)).strip()
    if not text:
        return {"duration": None, "effort": None}
    estimate = duration_in(amount or text)
    if estimate.number < 0:
        raise Refusal(tr("{text} is less than nothing; write 30m, 4h, 2d, or 16h effort", text=text))
    effort = amount != text
    return {"duration": None if effort else estimate, "effort": estimate if effort else None}


def duration_in(text: str) -> Duration:
    """`-4h`, `2ed`; nothing or a bare 0 is no time."""
    try:
        return Duration.parse(text.strip() if text.strip() not in ("", "0") else "0d")
    except ValueError as error:
        raise Refusal(str(error)) from None


def whole_in(text: str) -> int:
    """`500`."""
    try:
        return int(text)
    except ValueError:
        raise Refusal(tr("'{text}' is no whole number; write one such as 500", text=text.strip())) from None


def number_text(number: float) -> str:
    """`8`, `7.5`."""
    return f"{number:g}".replace(".", QLocale().decimalPoint())


def number_in(text: str) -> float:
    """`8`, `7.5`, `7,5`."""
    try:
        number = float(text.translate(_DECIMAL_POINTS))
    except ValueError:
        number = nan
    if not isfinite(number):
        raise Refusal(tr("'{text}' is no number; write one such as 8 or 7.5", text=text.strip()))
    return number


def lag_text(lag: Duration) -> str:
    """`-4h`; nothing for no lag."""
    return str(lag) if lag.number else ""


def moment_text(moment: Moment | None) -> str:
    """`2027-06-19 10:00`."""
    return "" if moment is None else moments.moment_text(moment, " ")


def moment_in(text: str, calendar: Calendar, *, end: bool = False) -> Moment | None:
    """A date alone is the start of that day's work, or for `end` the end of it."""
    text = " ".join(text.split())
    if not text:
        return None
    try:
        if ":" not in text:
            return day_edge(day_in(text), calendar, end=end)
        return parse_moment(text)
    except (ValueError, Refusal):
        told = tr("'{text}' is no date and time; write one such as 2027-06-19 10:00", text=text)
        raise Refusal(told) from None


def day_edge(day: int, calendar: Calendar, *, end: bool = False) -> Moment:
    """When work starts or ends on a day in the plan's week; midnight where it is a free day."""
    spans = calendar.week[weekday(day)]
    if end:
        return day * DAY + (spans[-1][1] if spans else DAY)
    return day * DAY + (spans[0][0] if spans else 0)


def day_in(text: str) -> int:
    """`2027-06-19`, as a day's number."""
    try:
        return parse_day(text.strip())
    except ValueError:
        raise Refusal(tr("'{text}' is no date; write one such as 2027-06-19", text=text.strip())) from None


def spans_text(hours: Spans) -> str:
    """`09:00-12:00, 13:00-18:00`."""
    return ", ".join(span_texts(hours))


def spans_in(text: str) -> Spans:
    """Hours of one day in any order; `9-12` will do; nothing is a free day."""
    parts = filter(None, re.split(r"[,;]\s*", text.strip().replace("–", "-")))
    try:
        return spans([_HOUR_ALONE.sub(r"\g<0>:00", part) for part in parts], "")
    except BadValue as error:
        raise Refusal(str(error)) from None
