"""Plans in files of every kind, told apart by the ending of the file's name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from coordinator.formats.report import Report
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule

if TYPE_CHECKING:
    from coordinator.store.file import PlanFile

READABLE = WRITABLE = (".coord", ".csv", ".json")
DRAWN = (".pdf", ".png", ".svg")
"""What `ui.paper.export` writes."""
HANDED_OUT = ("html", "md", "ics", "pdf")
"""What `coordinator.handouts` writes of a briefing."""


def read_plan(path: Path) -> tuple[Plan, Report]:
    """The plan in a file, and what was not kept of it; the file stays as it is. Raises PlanError."""
    match ending(path, READABLE, "read"):
        case ".json":
            from coordinator.formats import json

            return json.read(path)
        case ".csv":
            from coordinator.formats import csv

            return csv.read(path)
        case _:
            with opened_copy(path) as file:
                return file.plan, Report()


def write_plan(
    plan: Plan,
    schedule: Schedule,
    path: Path,
    bom: bool = False,
    assignments: bool = False,
    calls: bool = False,
) -> None:
    """Writes the plan in place of whatever is there, whole or not at all. Raises PlanError.

    For a `.csv`, `bom` marks it as UTF-8, `assignments` gives one row an assignment, not a task, and `calls`
    one for each person whom a call asked.
    """
    match ending(path, WRITABLE, "write"):
        case ".json":
            from coordinator.formats import json

            json.write(plan, schedule, path)
        case ".csv":
            from coordinator.formats import csv

            if calls:
                csv.write_calls(plan, path, bom)
            elif assignments:
                csv.write_assignments(plan, schedule, path, bom)
            else:
                csv.write(plan, schedule, path, bom)
        case _:
            from coordinator.store.file import PlanFile

            with TemporaryDirectory() as folder, PlanFile.create(Path(folder) / path.name, plan) as file:
                file.copy_to(path)


@contextmanager
def opened_copy(path: Path) -> "Iterator[PlanFile]":
    """A copy of a `.coord` file with its history, so that one may look into a plan without touching it."""
    from coordinator.store.file import PlanFile

    with PlanFile.open_read_only(path) as file:
        yield file


def ending(path: Path, known: tuple[str, ...], verb: str) -> str:
    """The ending of the file's name, in lower case. Raises PlanError, with those that work, for another."""
    found = path.suffix.lower()
    if found not in known:
        said = f"{found} files" if found else "a file without an ending"
        endings = " or ".join(filter(None, (", ".join(known[:-1]), known[-1])))
        raise PlanError(f"{path.name}: Coordinator can't {verb} {said}; it can {verb} {endings}")
    return found
