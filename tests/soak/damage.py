"""Damaged and foreign files: each is refused unchanged, or holds the very same plan and history.

python -m tests.soak.damage [--bits 1000] [--sectors 1000] [--cuts 500] [--foreign 500] [--seed 1]
"""

import argparse
import os
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.plan.errors import PlanError
from coordinator.store.connection import APPLICATION_ID
from coordinator.store.file import PlanFile
from tests.soak.random_edits import plan_of, random_edit

SECTOR = 512
Spoil = Callable[[bytearray, random.Random], bytes]


def flipped_bit(content: bytearray, chance: random.Random) -> bytes:
    """Where something is written; most of a small file is room for more."""
    place = chance.choice([place for place, byte in enumerate(content) if byte])
    content[place] ^= 1 << chance.randrange(8)
    return bytes(content)


def zeroed_sector(content: bytearray, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) // SECTOR) * SECTOR
    content[start : start + SECTOR] = bytes(SECTOR)
    return bytes(content)


def cut(content: bytearray, chance: random.Random) -> bytes:
    return bytes(content[: chance.randrange(len(content))])


def foreign(content: bytearray, chance: random.Random) -> bytes:
    """Noise, text, pictures, and databases, some of which say that they are plans."""
    noise = chance.randbytes(chance.randrange(1, 20_000))
    match chance.randrange(7):
        case 0:
            return noise
        case 1:
            return b"\x89PNG\r\n\x1a\n" + noise
        case 2:
            return b"PK\x03\x04" + noise
        case 3:
            return "Liebe Leute, 🍲\n".encode() * chance.randrange(1, 900)
        case 4:
            return b"SQLite format 3\x00" + noise
        case 5:
            return bytes(content[:100]) + noise
        case _:
            return _database(chance)


def _database(chance: random.Random) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "other.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            for number in range(chance.randrange(1, 5)):
                database.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, name TEXT)")
                database.execute(f"INSERT INTO t{number} (name) VALUES ('x'), ('y')")
            if chance.random() < 0.5:
                database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                database.execute(f"PRAGMA user_version = {chance.randrange(0, 9)}")
        return path.read_bytes()


def line(path: Path) -> list[str]:
    """The content hash now, and after each step when all is undone and redone."""
    with PlanFile.open(path) as file:
        hashes = [f"{file.content_hash} {file.undo_name}"]
        while file.undo():
            hashes.append(f"{file.content_hash} {file.undo_name}")
        while file.redo():
            hashes.append(f"{file.content_hash} {file.undo_name}")
        return hashes


def trial(kind: str, spoil: Spoil, count: int, whole: Path, expected: list[str], seed: int) -> Counter[str]:
    chance, told = random.Random(f"{kind} {seed}"), Counter[str]()
    content, slowest = whole.read_bytes(), 0.0
    for number in range(count):
        path = whole.with_name("spoiled.coord")
        path.unlink(missing_ok=True)
        spoiled = spoil(bytearray(content), chance)
        path.write_bytes(spoiled)
        began = time.perf_counter()
        try:
            PlanFile.open(path).close()
            found = "the same plan" if spoiled == content or line(path) == expected else "SILENT CHANGE"
        except PlanError:
            found = "refused" if path.read_bytes() == spoiled else "REFUSED, BUT CHANGED"
        except Exception as error:
            found = f"CRASH {type(error).__name__}: {error}"
        slowest = max(slowest, time.perf_counter() - began)
        told[found] += 1
        if found.isupper() or found.startswith("CRASH"):
            print(f"{kind} {number}: {found}", flush=True)
        path.with_name("spoiled.coord-journal").unlink(missing_ok=True)
    print(f"{kind}: {count} files, slowest {slowest:.2f} s: {dict(told)}", flush=True)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("bits", 1000), ("sectors", 1000), ("cuts", 500), ("foreign", 500), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=count)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder:
        os.environ["COORDINATOR_HOME"] = f"{folder}/home"
        chance, whole = random.Random(asked.seed), Path(folder) / "whole.coord"
        with PlanFile.create(whole, plan_of(60)) as file:
            for _ in range(40):
                file.commit(random_edit(file.plan, chance))
            for _ in range(5):
                file.undo()
        pristine = whole.read_bytes()
        expected = line(whole)
        whole.write_bytes(pristine)
        told = Counter[str]()
        for kind, spoil, count in (
            ("flipped bits", flipped_bit, asked.bits),
            ("zeroed sectors", zeroed_sector, asked.sectors),
            ("truncations", cut, asked.cuts),
            ("foreign files", foreign, asked.foreign),
        ):
            told += trial(kind, spoil, count, whole, expected, asked.seed)
    bad = sum(count for found, count in told.items() if found not in ("refused", "the same plan"))
    print(
        f"{sum(told.values())} files of {len(pristine):,} bytes at most: {bad} changed in silence or crashed"
    )
    raise SystemExit(bad > 0)


if __name__ == "__main__":
    main()
