"""Broken files for every reader: each gives a plan that can be worked with, or is refused in one line.

`python -m tests.fuzz.readers [SECONDS [ENDING ...]]` goes on for so long with each reader, ten seconds unless
said, and keeps what it finds in `fuzz-findings`; the suite does the same briefly, without what MPXJ reads.
"""

import random
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

from coordinator.documents import read_plan, write_plan
from coordinator.formats.json import parse
from coordinator.plan.errors import PlanError
from coordinator.timing.schedule import schedule
from tests.formats.foreign import foreign_files
from tests.formats.shared import FOLDER
from tests.formats.test_gan import FAIR as GAN
from tests.formats.test_json import fair
from tests.formats.test_xer import text as xer_text

TOKENS = (
    *(b"", b"0", b"-1", b"1e999", b"NaN", b"99999999999999999999", b"\x00", b"\xff", b"<", b"&", b'"'),
    *(b"2026-13-45", b"0001-01-01T00:00:00", b"9999-12-31T23:59:59", b"PT999999999H0M0S", b"P1DT"),
    *(b"24:00:00", b"99:99", b"-65535", b"=1+1", b"\xe2\x80\xae", b"\t", b"\r\n", b"((((", b"))))"),
)
SLOWEST = 5.0
"""Seconds of the processor that one small file may take."""


def seeds(folder: Path) -> dict[str, list[bytes]]:
    """Sound files for each reader, by its ending: one of our own, and those of other programs."""
    plan, _ = parse(fair(), "fair.json")
    found: dict[str, list[bytes]] = {".gan": [GAN.encode()], ".xer": [xer_text().encode("cp1252")]}
    for ending in (".xml", ".xlsx", ".csv", ".json"):
        path = folder / f"seed{ending}"
        write_plan(plan, schedule(plan), path)
        found[ending] = [path.read_bytes()]
    for name, data in foreign_files().items():
        found[Path(name).suffix].append(data)
    return found


def seeds_for_mpxj() -> dict[str, list[bytes]]:
    """Those beside the project that MPXJ reads; each takes seconds, so the suite leaves them out."""
    found: dict[str, list[bytes]] = {}
    for path in sorted(FOLDER.glob("*")):
        if path.suffix in (".mpp", ".mpx", ".planner", ".pmxml"):
            found.setdefault(path.suffix, []).append(path.read_bytes())
    return found


def broken(data: bytes, chance: random.Random) -> bytes:
    """The file with a few places torn, doubled, swapped, or replaced by something nasty."""
    for _ in range(chance.randint(1, 6)):
        if not data:
            break
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.choice((1, 2, 8, 40, 400)))
        match chance.randrange(5):
            case 0:
                data = data[:start] + data[end:]
            case 1:
                data = data[:end] + data[start:end] + data[end:]
            case 2:
                data = data[:start] + chance.choice(TOKENS) + data[end:]
            case 3:
                data = data[:start] + bytes([chance.randrange(256)]) + data[start + 1 :]
            case _:
                data = _with_value(data, chance)
    return data


def _with_value(data: bytes, chance: random.Random) -> bytes:
    """Some value between marks becomes a nasty one, so that the file stays well-formed."""
    marks = [i for i, byte in enumerate(data) if byte in b'>"\t,']
    if len(marks) < 2:
        return data
    index = chance.randrange(len(marks) - 1)
    return data[: marks[index] + 1] + chance.choice(TOKENS) + data[_end_of_value(data, marks[index] + 1) :]


def _end_of_value(data: bytes, start: int) -> int:
    for i in range(start, len(data)):
        if data[i] in b'<"\t,\r\n':
            return i
    return len(data)


def broken_workbook(data: bytes, chance: random.Random) -> bytes:
    """A workbook of which one part is broken; or the archive itself is."""
    if chance.random() < 0.3:
        return broken(data, chance)
    out = BytesIO()
    with ZipFile(BytesIO(data)) as book, ZipFile(out, "w", ZIP_DEFLATED) as torn:
        victim = chance.choice(book.namelist())
        for name in book.namelist():
            part = book.read(name)
            torn.writestr(name, broken(part, chance) if name == victim else part)
    return out.getvalue()


def try_one(ending: str, data: bytes, folder: Path) -> None:
    """Raises AssertionError for a file that is refused in no plain way, or takes too long."""
    path = folder / f"plan{ending}"
    path.write_bytes(data)
    begun = time.process_time()
    refusal = None
    try:
        plan, report = read_plan(path)
        write_plan(plan, schedule(plan), folder / "again.json")
        read_plan(folder / "again.json")
        assert all("\n" not in remark for remark in report.remarks)
    except PlanError as error:
        refusal = str(error)
    assert refusal is None or (path.name in refusal and "\n" not in refusal), refusal
    assert time.process_time() - begun < SLOWEST


def try_many(found: Mapping[str, list[bytes]], folder: Path, seed: int) -> None:
    """One broken file for each reader; the same for the same seed."""
    for ending, files in found.items():
        chance = random.Random(f"{seed}{ending}")
        data = chance.choice(files)
        torn = broken_workbook(data, chance) if ending == ".xlsx" else broken(data, chance)
        try:
            try_one(ending, torn, folder)
        except Exception as error:
            error.add_note(f"{ending} file of seed {seed}")
            raise


def main(seconds: float, endings: Sequence[str] = ()) -> int:
    findings = Path("fuzz-findings")
    failures = 0
    warnings.simplefilter("ignore")
    with TemporaryDirectory() as name:
        folder = Path(name)
        for ending, files in {**seeds(folder), **seeds_for_mpxj()}.items():
            if endings and ending not in endings:
                continue
            end, seed, count = time.monotonic() + seconds, random.randrange(10**9), 0
            while time.monotonic() < end:
                seed, count = seed + 1, count + 1
                try:
                    try_many({ending: files}, folder, seed)
                except Exception as error:
                    failures += 1
                    findings.mkdir(exist_ok=True)
                    (findings / f"{seed}{ending}").write_bytes((folder / f"plan{ending}").read_bytes())
                    print(f"{seed}{ending}: {type(error).__name__}: {str(error)[:200]}", flush=True)
            print(f"{ending}: {count} broken files in {seconds:g} s", flush=True)
    print(f"{failures} findings")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10, sys.argv[2:]))
