"""Random edits, as many undos and as many redos: the content hash is what it was at each step.

python -m tests.soak.undo [--seeds 1000] [--edits 500] [--first 0]

On the way up and down the plan is opened again, and for one seed in ten by a program that was killed. All
undone, the plan is as it was opened, and never empty.
"""

import argparse
import os
import random
import signal
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.store.file import PlanFile
from coordinator.store.seal import content_hash
from tests.soak.random_edits import plan_of, random_edit

LOOK = 25
"""Steps between two times that the hash is worked out from the whole plan, and not from the edits."""


class Walk:
    """Up by edits, down by undos, up by redos, along the same hashes."""

    def __init__(self, folder: Path, seed: int, edits: int) -> None:
        self.chance = random.Random(seed)
        self.edits = edits
        self.file = PlanFile.create(folder / "plan.coord", plan_of(8))
        self.hashes = [self.file.content_hash]
        self.steps = 0

    def run(self, killed: bool) -> None:
        for _ in range(self.edits):
            self.file.commit(random_edit(self.file.plan, self.chance))
            self.hashes.append(self.file.content_hash)
            self.check(len(self.hashes) - 1)
        middle = self.chance.randrange(1, self.edits)
        for place in range(self.edits - 1, -1, -1):
            assert self.file.undo() is not None
            self.check(place)
            if place == middle:
                self.open_again(killed)
        assert self.file.undo() is None
        assert self.file.plan == plan_of(8)
        for place in range(1, self.edits + 1):
            assert self.file.redo() is not None
            self.check(place)
            if place == middle:
                self.open_again(False)
        assert self.file.redo() is None
        self.file.close()

    def check(self, place: int) -> None:
        self.steps += 1
        assert self.file.content_hash == self.hashes[place], place
        if self.steps % LOOK == 0:
            assert content_hash(self.file.plan) == self.hashes[place], place

    def open_again(self, killed: bool) -> None:
        """Opens the file anew; or lets another program undo and redo in it until that is killed."""
        before, path = self.file.content_hash, self.file.path
        self.file.close()
        if killed:
            child = os.fork()
            if child == 0:
                with PlanFile.open(path) as file:
                    file.undo()
                    file.redo()
                    os.kill(os.getpid(), signal.SIGKILL)
            os.waitpid(child, 0)
        self.file = PlanFile.open(path)
        assert self.file.content_hash == before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("seeds", 1000), ("edits", 500), ("first", 0)):
        parser.add_argument(f"--{name}", type=int, default=count)
    asked = parser.parse_args()
    began, wrong, steps = time.perf_counter(), 0, 0
    for seed in range(asked.first, asked.first + asked.seeds):
        with TemporaryDirectory() as folder:
            os.environ["COORDINATOR_HOME"] = f"{folder}/home"
            walk = Walk(Path(folder), seed, asked.edits)
            try:
                walk.run(killed=seed % 10 == 0)
            except Exception as error:
                wrong += 1
                print(f"seed {seed}, step {walk.steps}: {type(error).__name__}: {error}", flush=True)
            steps += walk.steps
        if seed % 50 == 49:
            seconds = time.perf_counter() - began
            print(
                f"{seed + 1 - asked.first} seeds, {steps:,} steps, {seconds:.0f} s: {wrong} wrong", flush=True
            )
    print(f"{asked.seeds} seeds, {steps:,} edits, undos and redos: {wrong} seeds with a hash that differs")
    raise SystemExit(wrong > 0)


if __name__ == "__main__":
    main()
