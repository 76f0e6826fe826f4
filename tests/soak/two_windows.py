"""Two programs that open one plan by turns, each by a name of its own, while a third reads it all the time.

python -m tests.soak.two_windows [--edits 10000]

Each edit that was acknowledged must stand in the plan at the end, and each reading must be a whole plan.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.plan.errors import PlanError
from coordinator.store.errors import HeldElsewhere
from coordinator.store.file import PlanFile
from tests.soak.random_edits import plan_of
from tests.store.samples import added

ROOT = Path(__file__).parents[2]


def edit_by_turns(path: Path, name: str, edits: int) -> None:
    """Opens, makes some edits, closes; prints what was told meanwhile, and the edits that were made."""
    chance, made, held, slowest, unnamed = random.Random(name), 0, 0, 0.0, 0
    while made < edits:
        began = time.perf_counter()
        try:
            opened = PlanFile.open(path)
        except HeldElsewhere as error:
            held += 1
            slowest = max(slowest, time.perf_counter() - began)
            unnamed += error.holder is None
            continue
        with opened as file:
            for _ in range(min(chance.randint(1, 9), edits - made)):
                file.commit(added(f"{name}-{made}"))
                made += 1
                time.sleep(0.001 * chance.randrange(3))
        time.sleep(0.001 * chance.randrange(30))
    print(f"{name} made {made} edits; was told {held} times that the other has the plan", end="")
    print(f", within {slowest:.2f} s, {unnamed} times without a name")


def read_all_the_time(path: Path) -> None:
    """Prints how many whole plans it read, until the edits are all there."""
    read, busy, slowest = 0, 0, 0.0
    while not path.with_name("done").exists():
        began = time.perf_counter()
        try:
            with PlanFile.open_read_only(path):
                read += 1
        except PlanError as error:
            busy += 1
            if "being written to" not in str(error):
                print(f"READING: {error}")
        slowest = max(slowest, time.perf_counter() - began)
        time.sleep(0.05)
    print(f"the reader read {read} whole plans, found it busy {busy} times, slowest {slowest:.2f} s")


def main() -> None:
    if sys.argv[1:2] == ["--edit"]:
        return edit_by_turns(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    if sys.argv[1:2] == ["--read"]:
        return read_all_the_time(Path(sys.argv[2]))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=10_000)
    edits = parser.parse_args().edits // 2
    with TemporaryDirectory() as folder:
        os.environ["COORDINATOR_HOME"] = f"{folder}/home"
        path = Path(folder) / "plan.coord"
        PlanFile.create(path, plan_of(20)).close()
        path.with_name("link.coord").symlink_to(path)
        this = [sys.executable, "-m", "tests.soak.two_windows"]
        reader = subprocess.Popen([*this, "--read", str(path)], cwd=ROOT)
        began = time.perf_counter()
        windows = [
            subprocess.Popen([*this, "--edit", str(path), "first", str(edits)], cwd=ROOT),
            subprocess.Popen(
                [*this, "--edit", str(path.with_name("link.coord")), "second", str(edits)], cwd=ROOT
            ),
        ]
        failed = [window.wait() for window in windows]
        seconds = time.perf_counter() - began
        path.with_name("done").touch()
        failed.append(reader.wait())
        with PlanFile.open(path) as file:
            expected = {f"{name}-{number}" for name in ("first", "second") for number in range(edits)}
            lost = expected - file.plan.tasks.keys()
    ended = f"{len(lost)} lost, {sum(map(bool, failed))} programs failed"
    print(f"{2 * edits} edits by turns in {seconds:.0f} s: {ended}")
    raise SystemExit(bool(lost) or any(failed))


if __name__ == "__main__":
    main()
