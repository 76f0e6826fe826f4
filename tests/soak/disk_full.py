"""A disk that is full, in the midst of everything that writes: edits, copies, exports, backups, updates.

python -m tests.soak.disk_full [--sizes 50]

Twice for each size: with a limit on the size of files, and, where the user may mount one, on a small disk in
memory with that much room. Nothing acknowledged may be lost, what was written to is whole or absent, each
failure is said once and plainly, and all works on once there is room.
"""

import argparse
import os
import random
import resource
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.documents import read_plan, write_plan
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.store import backups
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.soak.random_edits import imported, plan_of, random_edit

OLD = Path(__file__).parents[1] / "store" / "files" / "schema-1.coord"
DISK = 6 << 20
SAID = ("full", "failed", "no space", "too large", "make room")
"""Some of these words stand in what the coordinator is told."""


class MayNotMount(Exception):
    """Only root may, as a rule."""


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def ballast(folder: Path, size: int) -> Iterator[None]:
    """The disk is filled up but for `size` bytes."""
    weight = folder / "ballast"
    room = shutil.disk_usage(folder).free - size
    with weight.open("wb") as file, suppress(OSError):
        file.write(bytes(max(0, room)))
    try:
        yield
    finally:
        weight.unlink()


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Raises MayNotMount."""
    place = folder / "disk"
    place.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        raise MayNotMount
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


class Trial:
    """One plan, and everything that writes, while there is too little room."""

    def __init__(self, folder: Path, seed: int) -> None:
        os.environ["COORDINATOR_HOME"] = str(folder / "home")
        self.chance = random.Random(seed)
        self.told = Counter[str]()
        self.faults: list[str] = []
        self.folder = folder
        self.old = folder / "old.coord"
        shutil.copy(OLD, self.old)
        self.file = PlanFile.create(folder / "plan.coord", plan_of(60))
        self.acknowledged = self.file.content_hash

    def run(self, full: AbstractContextManager[None]) -> None:
        with full:
            for _ in range(12):
                self.attempt("edit", self.edit)
            self.attempt("import", lambda: self.file.commit(imported(self.file.plan, self.chance, 300)))
            self.attempt("undo", self.file.undo)
            self.attempt("copy", lambda: self.file.copy_to(self.folder / "copy.coord"))
            for ending in ("json", "csv", "coord"):
                self.attempt(f"export {ending}", lambda ending=ending: self.export(ending))
            self.attempt("backup", lambda: backups.make(self.file))
            self.attempt("update", self.update)
            self.check_targets()
        self.after()

    def attempt(self, what: str, act: Callable[[], object]) -> None:
        try:
            act()
            self.told[f"{what} done"] += 1
        except PlanError as error:
            self.told[f"{what} refused"] += 1
            if "\n" in str(error) or not any(word in str(error).lower() for word in SAID):
                self.faults.append(f"{what}: not said plainly: {error}")
            if self.file.content_hash != self.acknowledged:
                self.faults.append(f"{what}: refused, and the plan changed")
        except Exception as error:
            self.faults.append(f"{what}: {type(error).__name__}: {error}")
        self.acknowledged = self.file.content_hash

    def edit(self) -> None:
        self.file.commit(random_edit(self.file.plan, self.chance))

    def export(self, ending: str) -> None:
        write_plan(self.file.plan, schedule(self.file.plan), self.folder / f"export.{ending}")

    def update(self) -> None:
        before = self.old.read_bytes()
        try:
            PlanFile.open(self.old).close()
        except PlanError:
            if self.old.read_bytes() != before:
                self.faults.append("update: refused, and the old file changed")
            raise

    def check_targets(self) -> None:
        """What was written to is whole or absent, and no part is left."""
        for path in sorted(self.folder.rglob("*")):
            if path.name.endswith(".part"):
                self.faults.append(f"left behind: {path.name}")
        for name in ("copy.coord", "export.coord", "export.json", "export.csv"):
            path = self.folder / name
            if path.exists() and not path.stat().st_size:
                self.faults.append(f"{name} is empty")

    def after(self) -> None:
        """There is room again."""
        for name in ("copy.coord", "export.coord", "export.json", "export.csv"):
            if (self.folder / name).exists() and not len(_read(self.folder / name).tasks):
                self.faults.append(f"{name} is not whole")
        for backup in backups.listed(self.file.path):
            _read(backup.path)
        failed = sum(count for what, count in self.told.items() if what.endswith("refused"))
        try:
            self.edit()
            self.file.undo()
            self.file.close()
            with PlanFile.open(self.file.path) as again:
                if again.content_hash != self.acknowledged:
                    self.faults.append("an acknowledged edit is lost")
                again.commit(random_edit(again.plan, self.chance))
                backups.make(again)
            with PlanFile.open(self.old) as old:
                assert old.undo_name == "add a"
        except Exception as error:
            self.faults.append(f"after {failed} refusals, with room again: {type(error).__name__}: {error}")


def _read(path: Path) -> Plan:
    return read_plan(path)[0]


def on_a_small_disk(folder: Path, room: int, seed: int) -> Trial:
    with small_disk(folder) as disk:
        trial = Trial(disk, seed)
        trial.run(ballast(disk, room))
        return trial


def under_a_limit(folder: Path, size: int, seed: int) -> Trial:
    trial = Trial(folder, seed)
    trial.run(file_limit(size))
    return trial


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, default=50)
    asked = parser.parse_args()
    wrong = 0
    for name, trial_of, most in (
        ("limit", under_a_limit, 700_000),
        ("small disk", on_a_small_disk, 1_400_000),
    ):
        told, began = Counter[str](), time.perf_counter()
        for number in range(asked.sizes):
            size = most * number // asked.sizes
            try:
                with TemporaryDirectory() as folder:
                    trial = trial_of(Path(folder), size, number)
            except MayNotMount:
                print(f"{name}: left out, as this user may not mount one")
                break
            told += trial.told
            wrong += len(trial.faults)
            for fault in trial.faults:
                print(f"{name}, {size} bytes: {fault}", flush=True)
        else:
            seconds = time.perf_counter() - began
            print(f"{name}: {asked.sizes} sizes in {seconds:.0f} s: {dict(sorted(told.items()))}")
    print(f"{wrong} faults")
    raise SystemExit(wrong > 0)


if __name__ == "__main__":
    main()
