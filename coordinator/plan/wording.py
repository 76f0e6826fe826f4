"""Moments, amounts and states in a few words, for menus, tooltips and lists."""

from collections.abc import Sequence
from functools import lru_cache

from coordinator.language import Language, later, spoken, tr
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.records import Status

_CONTROLS = dict.fromkeys(range(32), " ")
STATUS_WORDS = {Status.TODO: later("to do"), Status.DOING: later("under way"), Status.DONE: later("done")}
"""Shown by `tr` of them."""


def when(moment: Moment) -> str:
    """`Tue 3 Mar 09:00`."""
    return _when(moment, spoken())


@lru_cache(maxsize=4096)
def _when(moment: Moment, language: Language) -> str:
    return f"{day(moment)} {to_datetime(moment):%H:%M}"


def day(moment: Moment) -> str:
    """`Tue 3 Mar`."""
    time, language = to_datetime(moment), spoken()
    return tr(
        "{weekday} {day} {month}",
        weekday=language.weekday(time.weekday()),
        day=time.day,
        month=language.month(time.month),
    )


def span(start: Moment, finish: Moment) -> str:
    """`Tue 3 Mar 09:00 – 18:00`; both days where they differ, and one moment where nothing lies between."""
    if start == finish:
        return when(start)
    last = f"{to_datetime(finish):%H:%M}" if start // DAY == finish // DAY else when(finish)
    return f"{when(start)} – {last}"


def until(first: str, last: str) -> str:
    """`Tue 3 Mar to Thu 5 Mar`, of two moments or days in words; one of them where they are the same."""
    return first if first == last else tr("{first} to {last}", "moments or days", first=first, last=last)


def amount(minutes: int) -> str:
    """Time on the clock in its two largest units: `2d 3h`, `45m`."""
    days, rest = divmod(abs(minutes), DAY)
    hours, left = divmod(rest, 60)
    parts = [f"{number}{unit}" for number, unit in ((days, "d"), (hours, "h"), (left, "m")) if number]
    return " ".join(parts[:2]) or "0m"


def hours(minutes: int) -> str:
    """Time of work, which has no days of its own: `41h`, `2h 30m`, `45m`."""
    whole, left = divmod(minutes, 60)
    return " ".join(part for part in (f"{whole}h" * bool(whole), f"{left}m" * bool(left)) if part) or "0m"


def listed(words: Sequence[str], most: int | None = None) -> str:
    """`Ana, Bo and Cy`; with more than `most`, `Ana, Bo and 3 more`."""
    if most is not None and len(words) > most:
        words = [*words[: most - 1], tr("%n more", "", len(words) - most + 1)]
    if len(words) < 2:
        return "".join(words)
    return tr("{words} and {last}", words=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """`Ana, Bo or Cy`."""
    if len(words) < 2:
        return "".join(words)
    return tr("{words} or {last}", words=", ".join(words[:-1]), last=words[-1])


def elided(text: str, most: int) -> str:
    """At most so many letters of a text; an ellipsis stands for the rest."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def shift(minutes: int) -> str:
    """How far something moves on the clock: `2d later`, `3h earlier`."""
    if minutes < 0:
        return tr("{amount} earlier", amount=amount(minutes))
    return tr("{amount} later", amount=amount(minutes))


def capitalized(words: str) -> str:
    """The words as the beginning of a sentence; names within keep their letters."""
    return words[:1].upper() + words[1:]


def one_line(name: str) -> str:
    """A name that another program broke over several lines, in one, without control characters."""
    return " ".join(name.translate(_CONTROLS).split())
