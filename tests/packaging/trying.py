"""Tries out a program that was packaged, wherever it lies: its commands, its resources, and its window."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # for what the tests have in common
SAMPLE = "village-fair.json"
FIRST_PAINT = 1.0
"""Seconds from the start to the first paint that are aimed at."""
_PATIENCE = 60.0
_PAUSE = 0.1
_NOT_ITS_OWN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH")
_ONLY_IN_THE_SOURCE = ("__pycache__", "desktop")

_PEOPLE = {"ana": "a", "bo": "b", "cy": "c"}
# Three tasks that want two of three people each: that they take three days is proved by OR-Tools alone.
_PAIRS = {
    "format": "coordinator-plan",
    "version": 1,
    "start": "2026-03-02T09:00",
    "skills": [{"id": skill, "name": skill} for skill in "abc"],
    "people": [{"id": who, "name": who, "levels": {skill: 1}} for who, skill in _PEOPLE.items()],
    "tasks": [
        {
            "id": pair,
            "name": pair,
            "duration": "1d",
            "seats": [{"skill": skill, "level": 1} for skill in pair],
        }
        for pair in ("ab", "bc", "ca")
    ],
}


def try_out(program: list[str | Path], folder: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Runs the commands in an empty folder, on the sample. Exits where one fails."""

    def run(step: str, *arguments: str, code: int = 0) -> str:
        return timed(step, [*program, *arguments], folder, environment, code)

    shutil.copyfile(ROOT / "resources" / SAMPLE, folder / SAMPLE)
    listed = run("order", "order", SAMPLE)
    expect(len(listed.splitlines()) > 20, "the order lists the sample's tasks")
    run("plan file", "convert", SAMPLE, "fair.coord")
    expect(run("order of it", "order", "fair.coord") == listed, "the plan file says the same")
    for suffix in (".xml", ".xlsx", ".csv"):
        run(f"export of {suffix}", "convert", "fair.coord", f"fair{suffix}")
        run(f"import of {suffix}", "convert", f"fair{suffix}", f"from{suffix}.coord")
    run("PDF", "convert", "fair.coord", "fair.pdf")
    expect((folder / "fair.pdf").read_bytes().startswith(b"%PDF"), "the PDF is one")
    run("picture", "picture", "fair.coord", "fair.png", "--dark")
    expect((folder / "fair.png").read_bytes().startswith(b"\x89PNG"), "the picture is a PNG")
    run("briefings", "brief", "fair.coord", "-o", "briefings", "--person", "Ana Ferreira")
    expect(len(list((folder / "briefings").rglob("*.*"))) > 3, "a briefing of each kind is there")
    run("plan book", "book", "fair.coord", "-o", "book.html")
    expect("Ana Ferreira" in (folder / "book.html").read_text("utf-8"), "the plan book tells of the people")
    (folder / "pairs.json").write_text(json.dumps(_PAIRS))
    found = run("best plan", "solve", "pairs.json", "--seconds", "20", "-o", "best.coord")
    expect("nothing can finish sooner" in found, "OR-Tools proves that the plan is the best")
    refused = run("shared plan", "order", "postgresql://ana@127.0.0.1:9/planning?plan=fair", code=1)
    expect("no server answers there" in refused, "psycopg looks for the server of a shared plan")


def try_window(program: list[str | Path], folder: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Opens the window, and the manual where Xvfb and xdotool are there. Exits where one fails."""
    if not all(map(shutil.which, ("Xvfb", "xdotool"))):
        print("           the window is opened without a screen: Xvfb or xdotool is missing")
        begun = subprocess.Popen(program, env={**environment, "QT_QPA_PLATFORM": "offscreen"})
        wait_until(
            lambda: list(Path(environment["COORDINATOR_HOME"]).glob("plans/*.coord")), "the sample is open"
        )
        time.sleep(2)
        expect(begun.poll() is None, "the window stays open")
        begun.terminate()
        begun.wait(10)
        return
    from tests.benchmarks.start import pixels_are_dark, screen, start

    with screen(folder, environment) as (shown, pixels):
        for which in ("the first", "a later"):
            first, last, spent = start([*program], shown, pixels)
            mark = "" if first <= FIRST_PAINT else f", over the goal of {FIRST_PAINT:g} s"
            print(f"{first:7.2f} s  first paint of {which} start{mark}")
            print(f"{last:7.2f} s  all is shown, after {spent:.2f} s of the processor")
            time.sleep(1)
            pixels_are_dark(pixels)
        begun = subprocess.Popen(program, env=shown)
        try:
            window = shown_window("Coordinator", shown)
            subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "F1"], env=shown, check=True)
            shown_window("^Manual$", shown)
        finally:
            begun.terminate()
            begun.wait(10)


def shown_window(title: str, environment: Mapping[str, str]) -> str:
    """The number of the window with this title, once it is shown. Exits where it never is."""
    command = ["xdotool", "search", "--onlyvisible", "--name", title]

    def found() -> list[str]:
        return subprocess.run(command, env=environment, capture_output=True, text=True).stdout.split()

    wait_until(found, f"a window is shown that is called {title}")
    return found()[0]


def check_resources(folder: Path) -> None:
    """Exits where the packaged resources lack something that the program reads."""
    files = {
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    wanted = {path for path in files if path.suffix != ".ts" and not {*path.parts} & {*_ONLY_IN_THE_SOURCE}}
    missing = sorted(str(path) for path in wanted if not (folder / path).is_file())
    expect(not missing, f"all resources are there (missing: {', '.join(missing)})")
    expect(not list(folder.rglob("*.ts")), "translations are there as the program reads them alone")


def environment_in(folder: Path) -> dict[str, str]:
    """That of this process without what leads to its libraries, in English, and with a home of its own."""
    kept = {key: value for key, value in os.environ.items() if key not in _NOT_ITS_OWN}
    return {**kept, "COORDINATOR_HOME": str(folder), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}


def timed(
    step: str,
    command: list[str | Path],
    folder: Path,
    environment: Mapping[str, str] = os.environ,
    code: int = 0,
) -> str:
    """Runs a command, prints how long it took, and returns what it printed. Exits at another status."""
    begun = perf_counter()
    # Windows prints in the encoding of its consoles
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    print(f"{perf_counter() - begun:7.2f} s  {step}", flush=True)
    if done.returncode != code:
        sys.exit(f"{step} failed:\n{done.stdout}{done.stderr}")
    return done.stdout + (done.stderr if code else "")


def wait_until(holds: Callable[[], object], what: str) -> None:
    """Exits where `holds`, called again and again, is false for a minute."""
    until = perf_counter() + _PATIENCE
    while not holds():
        expect(perf_counter() < until, what)
        time.sleep(_PAUSE)


def expect(holds: bool, what: str) -> None:
    if not holds:
        sys.exit(f"not so: {what}")
