"""The command that finds the best plan without a window."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from coordinator.documents import WRITABLE, Source, ending, is_kept, read_plan, write_as_edit, write_plan
from coordinator.plan.errors import PlanError
from coordinator.timing.solve import Progress, best_plan, obstacles
from coordinator.verdict import progress_line, verdict

_TO_LEAVE = 0.05
"""Seconds in which Python ends."""
_LONGEST_START = 30
"""Seconds beyond the work of it; what says that it took longer has another clock."""


def solve(path: Source, out: Path | None, seconds: float, workers: int) -> int:
    """Prints what was found, and writes it to `out`; all within `seconds` of the start of the process.

    Ctrl+C ends the search with the best plan so far. Raises PlanError.
    """
    begun = time.monotonic() - _seconds_since_start()
    if out is not None:
        ending(out, WRITABLE, "write")
        if isinstance(path, Path) and path.exists() and out.exists() and out.samefile(path):
            raise PlanError(f"{out.name} is the plan itself; choose another name to write to")
    to_read = time.monotonic()
    plan, report = read_plan(path)
    to_read = time.monotonic() - to_read
    for remark in report.remarks:
        print(f"coordinator: {path.name}: {remark}", file=sys.stderr)
    spent = time.monotonic() - begun + _TO_LEAVE + (2 if out is not None else 0.5) * to_read
    with _stopped_by_hand() as stopped:
        solution = best_plan(
            plan,
            seconds=max(seconds - spent, 0),
            workers=workers,
            progress=_show if sys.stderr is not None and sys.stderr.isatty() else None,
            is_stopped=lambda: bool(stopped),
        )
    if sys.stderr is not None and sys.stderr.isatty():
        print(file=sys.stderr)
    said = verdict(plan, solution, obstacles(plan, solution))
    if out is None:
        said += "\nNothing was written; name a file with -o to keep this plan."
    elif is_kept(path) and out.suffix.lower() == ".coord":
        write_as_edit(path, solution.change, out)
    else:
        plan.apply(solution.change)
        write_plan(plan, solution.schedule, out)
    print(said)
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


def _show(told: Progress) -> None:
    print(f"\r\x1b[K{progress_line(told)}", end="", file=sys.stderr, flush=True)


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
