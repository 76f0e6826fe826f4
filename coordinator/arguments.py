"""What follows the commands, read from its words; argparse tells of what can't be read.

Each raises ArgumentTypeError with what would be right.
"""

from argparse import ArgumentTypeError

from coordinator.documents import HANDED_OUT
from coordinator.plan.moments import Moment, parse_moment

PARTS = ("answers", "graph", "notes", "replies")
"""What may be left out of a plan book."""
_LEAST_SIDE, _MOST_SIDE = 16, 20_000
"""Pixels of a picture."""
_MOST_SECONDS, _MOST_WORKERS = 1e6, 256


def kinds(text: str) -> tuple[str, ...]:
    """Kinds of briefings: `pdf,html`."""
    return _chosen(text, HANDED_OUT)


def parts(text: str) -> tuple[str, ...]:
    """Parts of a plan book."""
    return _chosen(text, PARTS)


def moment(text: str) -> Moment:
    """`2026-03-02T09:00`."""
    try:
        return parse_moment(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no time; write it as 2026-03-02T09:00") from None


def seconds(text: str) -> float:
    """Seconds, more than none."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0 < found < _MOST_SECONDS:
        raise ArgumentTypeError(f"{text!r} is no time; give seconds, such as 10 or 0.5")
    return found


def workers(text: str) -> int:
    """A number of processor cores."""
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_WORKERS:
        raise ArgumentTypeError(f"{text!r} is no number of cores; give 1 to {_MOST_WORKERS}")
    return int(text)


def size(text: str) -> tuple[int, int]:
    """`1600x1000`, in pixels."""
    width, _, height = text.lower().partition("x")
    if width.isdecimal() and height.isdecimal():
        sides = int(width), int(height)
        if all(_LEAST_SIDE <= side <= _MOST_SIDE for side in sides):
            return sides
    raise ArgumentTypeError(
        f"{text!r} is no size; write it as 1600x1000, with sides from {_LEAST_SIDE} to {_MOST_SIDE}"
    )


def _chosen(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(text.lower().split(",")))
    if unknown := [each for each in found if each not in known]:
        raise ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(known)}")
    return found
