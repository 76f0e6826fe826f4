"""How long the program takes to show its window, on a screen of its own, and a large plan after an edit.

python -m tests.benchmarks.start    needs Xvfb

Beside the seconds on the clock stand those of the processor, which other programs lengthen less.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coordinator.plan import edits
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT = 1280, 720
GOALS = {"first": 0.6, "sample": 0.6, "large": 2.0, "edit": 0.3}
"""Seconds until the sample's window shows, where its file is made too and where that was open last, until all
of a large plan shows, and from an edit to its frame."""
ROUNDS = 5
_PATIENCE = 60.0
_SETTLED = 3.0
"""Seconds without a change, after which the window is taken to show all: a large plan is read in less."""
_PAUSE = 0.004
Pixels = NDArray[np.uint8]


@contextmanager
def screen(folder: Path, besides: Mapping[str, str] = os.environ) -> Iterator[tuple[dict[str, str], Pixels]]:
    """A screen without a window manager: the environment to show on it, and what it shows, as it changes."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-noreset",
        "-nolisten",
        "tcp",
        "-nocursor",
        "-fbdir",
        str(folder),
    ]
    command += ["-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    whole = np.memmap(folder / "Xvfb_screen0", dtype=np.uint8, mode="r")
    environment = {**besides, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled once, too
    try:
        yield environment, whole[-WIDTH * HEIGHT * 4 :]
    finally:
        server.terminate()
        server.wait(10)


def start(
    command: Sequence[str | Path], environment: dict[str, str], pixels: Pixels
) -> tuple[float, float, float]:
    """Seconds until something is painted, and until all is, and the processor's until then."""
    seen = pixels[::61]
    before = seen.copy()
    begun = time.perf_counter()
    program = subprocess.Popen(command, cwd=ROOT, env=environment)
    first = last = spent = 0.0
    try:
        while True:
            time.sleep(_PAUSE)
            now, shown = time.perf_counter() - begun, seen.copy()
            if (shown != before).any():
                first, last, before, spent = first or now, now, shown, processor_time(program.pid)
            if (first and now - last > _SETTLED) or now > _PATIENCE:
                return first, last, spent
    finally:
        program.terminate()
        program.wait(10)


def processor_time(process: int) -> float:
    """Seconds of the processor that a process has taken with all its threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure_start(folder: Path, name: str, *path: Path) -> None:
    """Without a path the program opens what was open last, which is the sample where nothing was."""
    home = folder / f"home of {name}"
    home.mkdir()
    command = [sys.executable, "-m", "coordinator", *path]
    with screen(home) as (environment, pixels):
        environment["COORDINATOR_HOME"] = str(home)
        start(command, environment, pixels)  # compiles, and fills the disk's cache
        found = []
        for _ in range(ROUNDS):
            time.sleep(0.5)
            pixels_are_dark(pixels)
            found.append(start(command, environment, pixels))
    first, last, spent = (statistics.median(column) for column in zip(*found, strict=True))
    reached = last if name == "large" else first
    mark = "" if reached <= GOALS[name] else f"   over the goal of {GOALS[name]:g} s"
    print(f"{name:7} painted {first:5.2f} s  all shown {last:5.2f} s  processor {spent:5.2f} s{mark}")


def pixels_are_dark(pixels: Pixels) -> None:
    """Waits until the last window is gone."""
    until = time.perf_counter() + _PATIENCE
    while pixels.any() and time.perf_counter() < until:
        time.sleep(_PAUSE)


def measure_edits(path: Path) -> None:
    """From an edit to its frame, in the whole window, with every view that was ever shown."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.application import application
    from ui.session import Session
    from ui.theme import LIGHT, apply_theme
    from ui.window import MainWindow

    program = application()
    apply_theme(program, LIGHT)
    session = Session(PlanFile.open(path))
    window = MainWindow(session, QSettings(f"{path}.ini", QSettings.Format.IniFormat))
    window.show()
    window.views.show_page("order")
    window.views.show_page("graph")
    QApplication.processEvents()

    def tell(what: str, edit: Callable[[int], object]) -> None:
        times, spent = [], []
        for number in range(ROUNDS):
            begun, before = time.perf_counter(), time.thread_time()
            edit(number)
            window.graph.viewport().repaint()
            times.append(time.perf_counter() - begun)
            spent.append(time.thread_time() - before)
        took = statistics.median(times)
        mark = "" if took <= GOALS["edit"] else f"   over the goal of {GOALS['edit']:g} s"
        print(f"{what:22} {took:5.2f} s  processor {statistics.median(spent):5.2f} s{mark}")

    tell("a new link", lambda i: session.do(edits.link, f"t{100 + 371 * i}", f"t{300 + 371 * i}"))
    tell("undo", lambda i: session.undo())
    tell("a new task", lambda i: session.do(edits.add_task, f"New {i}"))
    tell("a new task in a group", lambda i: session.do(edits.add_task, f"New {i}", "g50"))
    tell("another name", lambda i: session.do(edits.edit_task, "t5", name=f"Other {i}"))
    window.close()
    session.close()


def main() -> None:
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large = folder / "large.coord"
        PlanFile.create(large, layered_plan(10_000)).close()
        if shutil.which("Xvfb"):
            measure_start(folder, "first", ROOT / "resources" / "village-fair.json")
            measure_start(folder, "sample")
            measure_start(folder, "large", large)
        else:
            print("Xvfb is missing: the start is not measured")
        measure_edits(large)


if __name__ == "__main__":
    main()
