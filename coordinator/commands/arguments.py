"""The words that follow the commands; argparse tells of what can't be read.

What reads a word raises ArgumentTypeError with what would be right.
"""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from coordinator.documents import HANDED_OUT, READABLE, Source, source
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import Moment, moment_in_zone, parse_moment
from coordinator.plan.plan import Plan

PARTS = ("answers", "graph", "notes", "replies")
"""What may be left out of a plan book."""
PLAN = f"a plan: {', '.join(READABLE)}, or postgresql://SERVER/DATABASE?plan=NAME"
_LEAST_SIDE, _MOST_SIDE = 16, 20_000
"""Pixels of a picture."""
_MOST_SECONDS, _MOST_WORKERS = 1e6, 256


def add_command(
    commands: Any, name: str, run: Callable[[Namespace], int], does: str, plan: str = "PLAN"
) -> ArgumentParser:
    """A command that is about one plan, which is its first word; `run` gives the exit status."""
    command: ArgumentParser = commands.add_parser(name, help=does)
    command.add_argument("plan", metavar=plan, type=source, help=PLAN)
    command.set_defaults(run=run)
    return command


def add_json(command: ArgumentParser, as_what: str = "as a list of objects, for a script") -> None:
    command.add_argument("--json", action="store_true", help=as_what)


def add_now(command: ArgumentParser) -> None:
    told = "what time it is, such as 2026-03-02T09:00; the clock's unless said"
    command.add_argument("--now", metavar="TIME", type=moment, help=told)


def now_of(asked: Namespace, plan: Plan) -> Moment:
    """The time that was given, or that on the wall where the plan is."""
    if asked.now is not None:
        return int(asked.now)
    return moment_in_zone(datetime.now().astimezone(), plan.header.time_zone)


def refuse_overwriting(out: Path, plans: Iterable[Source]) -> None:
    """Raises PlanError where `out` is one of the plans that are read, by whatever name or link."""
    for path in plans:
        if isinstance(path, Path) and path.exists() and out.exists() and out.samefile(path):
            raise PlanError(f"{out.name} is the plan itself; choose another name to write to")


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
