"""Moments and amounts of time in a few words, for menus, tooltips and lists."""

from coordinator.plan.moments import DAY, Moment, to_datetime

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: Moment) -> str:
    """`Tue 3 Mar 09:00`."""
    time = to_datetime(moment)
    return f"{day(moment)} {time:%H:%M}"


def day(moment: Moment) -> str:
    """`Tue 3 Mar`."""
    time = to_datetime(moment)
    return f"{_WEEKDAYS[time.weekday()]} {time.day} {_MONTHS[time.month - 1]}"


def amount(minutes: int) -> str:
    """Time on the clock in its two largest units: `2d 3h`, `45m`."""
    days, rest = divmod(abs(minutes), DAY)
    hours, left = divmod(rest, 60)
    parts = [f"{number}{unit}" for number, unit in ((days, "d"), (hours, "h"), (left, "m")) if number]
    return " ".join(parts[:2]) or "0m"


def capitalized(words: str) -> str:
    """The words as the beginning of a sentence; names within keep their letters."""
    return words[:1].upper() + words[1:]


def one_line(name: str) -> str:
    """A name that another program broke over several lines, in one, without control characters."""
    return " ".join("".join(letter if letter >= " " else " " for letter in name).split())
