"""Kills a program at random moments while it edits, undoes, redoes and imports: what is lost, what half done.

python -m tests.soak.kills [--kills 1000] [--edits 10000] [--seed 1]

The program says which content hash an edit will give before it makes it, and that it is made afterwards.
After each kill the plan must open, undamaged, with the hash of the last edit that was said to be made, or of
the one that was under way.
"""

import argparse
import os
import random
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


def edit_for_ever(path: Path, seed: int) -> None:
    """The program that is killed."""
    chance = random.Random(seed)
    with PlanFile.open(path) as file:
        _say(f"open {file.content_hash}")
        while True:
            what = chance.choices(("edit", "undo", "redo", "import"), (6, 2, 1, 0.3))[0]
            # the plan stays about as large as it was
            if len(file.plan.tasks) > 1.2 * TASKS:
                what = "undo"
            if what in ("undo", "redo"):
                _say(f"try {what} ?")
                file.undo() if what == "undo" else file.redo()
            else:
                change = (
                    imported(file.plan, chance, 40) if what == "import" else random_edit(file.plan, chance)
                )
                _say(f"try {what} {_after(file, change)}")
                file.commit(change)
            _say(f"made {what} {file.content_hash}")


def _after(file: PlanFile, change: Change) -> str:
    """The hash that an edit will give."""
    return digits(Seal(int(file.content_hash, 16)).after(change.rows).content)


def _say(text: str) -> None:
    os.write(1, text.encode() + b"\n")


def killed_at_random(path: Path, edits: int, chance: random.Random) -> list[list[str]]:
    """Starts the program, kills it once it has made so many edits, and gives what it said."""
    command = [sys.executable, "-m", "tests.soak.kills", "--edit", str(path), str(chance.randrange(2**32))]
    said, made = [], 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdout
        if edits == 0:
            # while it starts, and takes back what the kill before left half done
            time.sleep(chance.random() * 0.7)
        while made < edits:
            said.append(program.stdout.readline().split())
            made += said[-1][0] == "made"
        time.sleep(chance.random() ** 3 * 0.02)
        program.kill()
        said += [line.split() for line in program.stdout.read().splitlines()]
    return said


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
        if trying and trying[1] in ("undo", "redo"):
            file.redo() if trying[1] == "undo" else file.undo()
            back = file.content_hash
            file.undo() if trying[1] == "undo" else file.redo()
            if (back, file.content_hash) == (made, found):
                return "", seconds, found
        return "LOST", seconds, found


def main() -> None:
    if sys.argv[1:2] == ["--edit"]:
        edit_for_ever(Path(sys.argv[2]), int(sys.argv[3]))
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
        for kill in range(asked.kills):
            # one kill in ten comes before the first edit
            most = 2 * (asked.edits - told["edits"]) / (asked.kills - kill)
            edits = 0 if chance.random() < 0.1 else chance.randint(1, max(1, round(most)))
            said = killed_at_random(path, edits, chance)
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
