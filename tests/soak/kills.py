"""Kills the program at random moments while it edits, undoes, redoes, drags and imports: what is lost, what
half done.

python -m tests.soak.kills [--kills 1000] [--edits 10000] [--seed 1] [--window-every 10]

One in ten is the real window, with the mouse and its actions; the others make the same edits down the same
road to the disk without one, which takes a tenth of the time.
After each kill the plan must open, undamaged, with the hash of the last edit that was said to be made, or of
the one that was under way.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.store.file import PlanFile
from coordinator.store.seal import Seal, content_hash, digits
from tests.soak.random_edits import imported, plan_of, random_edit

ROOT = Path(__file__).parents[2]
TASKS = 1000


class Nursery:
    """A program that has read all it needs, and of which each one that is killed is a fork: that saves a
    second for each kill."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.soak.kills", "--edit", str(path)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def hear(self) -> list[str]:
        assert self.process.stdout
        return self.process.stdout.readline().split()

    def killed_at_random(self, kind: str, edits: int, chance: random.Random) -> list[list[str]]:
        """Starts a program, kills it once it has made so many edits, and gives what it said."""
        assert self.process.stdin
        self.process.stdin.write(f"{kind} {chance.randrange(2**32)}\n")
        self.process.stdin.flush()
        said, made = [], 0
        window = int(self.hear()[1])
        if edits == 0:
            # while it starts, and takes back what the kill before left half done
            time.sleep(chance.random() * 0.7)
        while made < edits:
            said.append(self.hear())
            made += said[-1][0] == "made"
        time.sleep(chance.random() ** 3 * 0.02)
        os.kill(window, signal.SIGKILL)
        while (words := self.hear()) != ["dead"]:
            said.append(words)
        return said

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def fork_programs(path: Path) -> None:
    """Forks a program on the plan for each seed that it is told, and says when that was killed."""
    from tests.soak import window_at_work

    for line in sys.stdin:
        kind, seed = line.split()
        program = os.fork()
        if program == 0:
            say(f"begun {os.getpid()}")
            if kind == "window":
                window_at_work.work_for_ever(path, int(seed), TASKS)
            edit_for_ever(path, int(seed))
        os.waitpid(program, 0)
        say("dead")


def edit_for_ever(path: Path, seed: int) -> None:
    """As the window does it, without the window."""
    chance = random.Random(seed)
    with PlanFile.open(path) as file:
        say(f"open {file.content_hash}")
        while True:
            what = chance.choices(("edit", "undo", "redo", "import"), (6, 2, 1, 0.3))[0]
            # the plan stays about as large as it was
            if len(file.plan.tasks) > 1.2 * TASKS:
                what = "undo"
            if what in ("undo", "redo"):
                say(f"try {what} ?")
                file.undo() if what == "undo" else file.redo()
            else:
                change = (
                    imported(file.plan, chance, 40) if what == "import" else random_edit(file.plan, chance)
                )
                say(f"try {what} {hash_after(file, change)}")
                file.commit(change)
            say(f"made {what} {file.content_hash}")


def hash_after(file: PlanFile, change: Change) -> str:
    """The hash that an edit will give."""
    return digits(Seal(int(file.content_hash, 16)).after(change.rows).content)


def say(text: str) -> None:
    os.write(1, text.encode() + b"\n")


def fault(path: Path, before: str, said: list[list[str]]) -> tuple[str, float, str]:
    """What went wrong, blank for nothing, the seconds that opening took, and the hash of the plan."""
    made = next((words[-1] for words in reversed(said) if words[0] == "made"), before)
    trying = said[-1] if said and said[-1][0] == "try" else None
    began = time.perf_counter()
    try:
        opened = PlanFile.open(path)
    except PlanError as error:
        return f"NOT OPENED: {error}", time.perf_counter() - began, before
    with opened as file:
        seconds, found = time.perf_counter() - began, file.content_hash
        if content_hash(file.plan) != found:
            return "HALF DONE", seconds, found
        if found == made or (trying and found == trying[-1]):
            return "", seconds, found
        if trying and trying[-1] == "?":
            file.redo() if trying[1] == "undo" else file.undo()
            back = file.content_hash
            file.undo() if trying[1] == "undo" else file.redo()
            if (back, file.content_hash) == (made, found):
                return "", seconds, found
        return "LOST", seconds, found


def main() -> None:
    if sys.argv[1:2] == ["--edit"]:
        return fork_programs(Path(sys.argv[2]))
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("kills", 1000), ("edits", 10_000), ("seed", 1), ("window-every", 10)):
        parser.add_argument(f"--{name}", type=int, default=count)
    asked = parser.parse_args()
    chance, told, times = random.Random(asked.seed), Counter[str](), []
    with TemporaryDirectory() as folder:
        os.environ["COORDINATOR_HOME"] = f"{folder}/home"
        path = Path(folder) / "plan.coord"
        with PlanFile.create(path, plan_of(TASKS)) as file:
            before = file.content_hash
        nursery = Nursery(path)
        for kill in range(asked.kills):
            # one kill in ten comes before the first edit
            most = 2 * (asked.edits - told["edits"]) / (asked.kills - kill)
            edits = 0 if chance.random() < 0.1 else chance.randint(1, max(1, round(most)))
            kind = "window" if kill % asked.window_every == 0 else "edits"
            said = nursery.killed_at_random(kind, edits, chance)
            told[f"kills of the {kind}"] += 1
            for words in said:
                if words[0] == "made":
                    told.update(("edits", words[1]))
            told["in a journal to take back"] += _is_hot(path)
            wrong, seconds, before = fault(path, before, said)
            times.append(seconds)
            told["under way"] += bool(said) and said[-1][0] == "try"
            if wrong:
                told["faults"] += 1
                print(f"kill {kill}: {wrong}; said {said[-3:]}, found {before}", flush=True)
            if kill % 100 == 99:
                print(f"{kill + 1} kills: {dict(told)}, slowest opening {max(times):.2f} s", flush=True)
        nursery.close()
    windows, edits, faults = told["kills of the window"], told["edits"], told["faults"]
    print(f"{asked.kills} kills ({windows} of the window) over {edits} edits at {TASKS} tasks:")
    print(f"{faults} lost or half done; opened again within {max(times):.2f} s, half of them in", end=" ")
    print(f"{sorted(times)[len(times) // 2]:.2f} s")
    raise SystemExit(told["faults"] > 0)


def _is_hot(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and any(journal.read_bytes()[:8])


if __name__ == "__main__":
    main()
