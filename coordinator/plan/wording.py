"""Moments, amounts and states in a few words, for menus, tooltips and lists."""

from functools import lru_cache

from coordinator.language import Language, spoken, tr
from coordinator.plan.moments import DAY, Moment, to_datetime
from coordinator.plan.records import Status

_CONTROLS = dict.fromkeys(range(32), " ")
STATUS_WORDS = {Status.TODO: "to do", Status.DOING: "under way", Status.DONE: "done"}


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


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """`1 task`, `9 tasks`; `plural` is for nouns that don't take an s."""
    return f"1 {noun}" if count == 1 else f"{count} {plural or noun + 's'}"


def elided(text: str, most: int) -> str:
    """At most so many letters of a text; an ellipsis stands for the rest."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def shift(minutes: int) -> str:
    """How far something moves on the clock: `2d later`, `3h earlier`."""
    return f"{amount(minutes)} {'earlier' if minutes < 0 else 'later'}"


def capitalized(words: str) -> str:
    """The words as the beginning of a sentence; names within keep their letters."""
    return words[:1].upper() + words[1:]


def one_line(name: str) -> str:
    """A name that another program broke over several lines, in one, without control characters."""
    return " ".join(name.translate(_CONTROLS).split())
