"""The command that finds the best plan."""

import os
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from coordinator.commands.arguments import add_command, refuse_overwriting, seconds, workers
from coordinator.commands.terminal import is_watched, read, say, show_progress, tell_report
from coordinator.documents import WRITABLE, ending, is_kept, write_as_edit, write_plan

_TO_LEAVE = 0.05
"""Seconds in which Python ends."""
_LONGEST_START = 30
"""Seconds beyond the work of it; what says that it took longer has another clock."""


def add_commands(commands: Any) -> None:
    command = add_command(commands, "solve", _solve, "find the best plan: who takes the open seats, and when")
    told = "how long the whole command takes; 10 unless said"
    command.add_argument("--seconds", metavar="S", type=seconds, default=10.0, help=told)
    told = "processor cores to use; 2 unless said"
    command.add_argument("--workers", metavar="N", type=workers, default=2, help=told)
    told = f"where to write the plan: {', '.join(WRITABLE)}"
    command.add_argument("-o", dest="out", metavar="OUT", type=Path, help=told)


def _solve(asked: Namespace) -> int:
    """All of it within the seconds that were given, from the start of the process.

    Ctrl+C ends the search with the best plan so far.
    """
    from coordinator.commands.verdict import progress_line, verdict
    from coordinator.timing.solve import best_plan, obstacles

    path, out = asked.plan, asked.out
    begun = time.monotonic() - _seconds_since_start()
    if out is not None:
        ending(out, WRITABLE, "write")
        refuse_overwriting(out, [path])
    to_read = time.monotonic()
    plan = read(path)
    to_read = time.monotonic() - to_read
    spent = time.monotonic() - begun + _TO_LEAVE + (2 if out is not None else 0.5) * to_read
    with _stopped_by_hand() as stopped:
        solution = best_plan(
            plan,
            seconds=max(asked.seconds - spent, 0),
            workers=asked.workers,
            progress=(lambda told: show_progress(progress_line(told))) if is_watched() else None,
            is_stopped=lambda: bool(stopped),
        )
    if is_watched():
        print(file=sys.stderr)
    said = verdict(plan, solution, obstacles(plan, solution))
    if out is None:
        said += "\nNothing was written; name a file with -o to keep this plan."
    elif is_kept(path) and out.suffix.lower() == ".coord":
        write_as_edit(path, solution.change, out)
    else:
        plan.apply(solution.change)
        tell_report(out, write_plan(plan, solution.schedule, out))
    say(said)
    return 0


def _seconds_since_start() -> float:
    """How long this process has been there: on Linux by the clock, elsewhere by its time on the processor."""
    worked = time.process_time()
    try:
        begun = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        passed = time.clock_gettime(time.CLOCK_BOOTTIME) - begun / os.sysconf("SC_CLK_TCK")
    except (OSError, AttributeError, ValueError, IndexError):
        return worked
    return passed if worked <= passed < worked + _LONGEST_START else worked


@contextmanager
def _stopped_by_hand() -> Iterator[list[int]]:
    """A list that is no longer empty once Ctrl+C was pressed; pressed again it ends the program."""
    pressed: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # only the main thread hears signals
        yield pressed
        return
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, before)
