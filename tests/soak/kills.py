"""Kills the window at random moments while it edits, undoes, redoes, drags and imports: what is lost, what
half done.

python -m tests.soak.kills [--kills 1000] [--edits 10000] [--seed 1]

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

from coordinator.plan.errors import PlanError
from coordinator.store.file import PlanFile
from coordinator.store.seal import content_hash
from tests.soak.random_edits import plan_of

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

    def killed_at_random(self, edits: int, chance: random.Random) -> list[list[str]]:
        """Starts a window, kills it once it has made so many edits, and gives what it said."""
        assert self.process.stdin
        self.process.stdin.write(f"{chance.randrange(2**32)}\n")
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


def fork_windows(path: Path) -> None:
    """Forks a window on the plan for each seed that it is told, and says when that was killed."""
    from tests.soak.window_at_work import say, work_for_ever

    for seed in sys.stdin:
        window = os.fork()
        if window == 0:
            say(f"begun {os.getpid()}")
            work_for_ever(path, int(seed), TASKS)
        os.waitpid(window, 0)
        say("dead")


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
        return fork_windows(Path(sys.argv[2]))
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("kills", 1000), ("edits", 10_000), ("seed", 1)):
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
            said = nursery.killed_at_random(edits, chance)
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
    print(
        f"{asked.kills} kills over {told['edits']} edits at {TASKS} tasks: {told['faults']} lost or half done"
    )
    print(f"opened again within {max(times):.2f} s, in the middle {sorted(times)[len(times) // 2]:.2f} s")
    raise SystemExit(told["faults"] > 0)


def _is_hot(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and any(journal.read_bytes()[:8])


if __name__ == "__main__":
    main()
