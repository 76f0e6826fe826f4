"""Plans in files of every kind, told apart by the ending of the file's name."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from coordinator.formats.report import Report
from coordinator.importing import Inspection, inspected, with_moves
from coordinator.language import later, tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.wording import either
from coordinator.store.shared.address import Address
from coordinator.timing.schedule import Schedule

if TYPE_CHECKING:
    from coordinator.formats.sniffing import Sniffed
    from coordinator.store.kept import KeptPlan

Source = Path | Address
"""Where a plan is: a file, or the address of a shared plan."""

_READERS = {
    ".csv": "coordinator.formats.csv",
    ".gan": "coordinator.formats.gan",
    ".json": "coordinator.formats.json",
    ".xer": "coordinator.formats.xer.reading",
    ".xlsx": "coordinator.formats.xlsx.reading",
    ".xml": "coordinator.formats.mspdi.reading",
    **dict.fromkeys((".mpp", ".mpx", ".planner", ".pmxml"), "coordinator.formats.mpxj.reading"),
}
"""Modules with a `read`, loaded when they are wanted."""
_WRITERS = {
    ".json": "coordinator.formats.json",
    ".tjp": "coordinator.formats.tjp",
    ".xlsx": "coordinator.formats.xlsx.writing",
    ".xml": "coordinator.formats.mspdi.writing",
    **dict.fromkeys((".html", ".ics", ".md"), "coordinator.formats.summary"),
}
"""Modules with a `write` that needs no more than the plan and its schedule."""
TABLES_WRITTEN = {
    "tasks": ("coordinator.formats.csv", "write"),
    "assignments": ("coordinator.formats.csv", "write_assignments"),
    "calls": ("coordinator.formats.csv", "write_calls"),
    "levels": ("coordinator.levels", "write_levels"),
}
"""What a `.csv` may have a row for, and the function that writes it."""
_TABLES = (".csv", ".xlsx")
"""Kinds of files whose readers have a `sniff`."""
_OWN = (".coord", ".json")
READABLE = (".coord", *_READERS)
WRITABLE = (".coord", ".csv", *_WRITERS)
DRAWN = (".pdf", ".png", ".svg")
"""What `ui.paper.export` writes."""
NAMES = {
    ".coord": later("Coordinator plan"),
    ".csv": later("CSV table"),
    ".gan": "GanttProject",
    ".html": later("HTML page"),
    ".ics": later("Calendar"),
    ".json": later("Coordinator plan in JSON"),
    ".md": "Markdown",
    ".mpp": "Microsoft Project",
    ".mpx": later("Microsoft Project, exchange"),
    ".pdf": "PDF",
    ".planner": "GNOME Planner",
    ".pmxml": "Primavera P6 XML",
    ".png": later("PNG picture"),
    ".svg": later("SVG picture"),
    ".tjp": "TaskJuggler",
    ".xer": "Primavera P6",
    ".xlsx": later("Excel workbook"),
    ".xml": "Microsoft Project XML",
}
"""What files of each kind are called, by their endings; shown by `tr` of it."""
_REFUSALS = {
    "read": later("{file}: Coordinator can't read {kind}; it can read {endings}"),
    "write": later("{file}: Coordinator can't write {kind}; it can write {endings}"),
    "draw": later("{file}: Coordinator can't draw {kind}; it can draw {endings}"),
}
HANDED_OUT = ("html", "md", "ics", "pdf")
"""What `coordinator.handouts` writes of a briefing."""


def kind_name(path: Path) -> str:
    """What files with this ending are called."""
    name = NAMES.get(path.suffix.lower())
    return path.suffix if name is None else tr(name)


def source(text: str) -> Source:
    """What a word on the command line means. Raises PlanError for an address that is none."""
    return Address.parse(text) if Address.is_one(text) else Path(text)


def is_kept(path: Source) -> bool:
    """Whether the plan there has a history, which a copy would have too."""
    return isinstance(path, Address) or path.suffix.lower() == ".coord"


def read_plan(path: Source, sniffed: "Sniffed | None" = None) -> tuple[Plan, Report]:
    """The plan in a file, what was not kept of it, and what runs at another time; the file stays as it is.

    A file of another program leaves its dates as a baseline that is named after it. `sniffed` is how a table
    is to be read, where someone has looked at that. Raises PlanError.
    """
    plan, report = _read(path, sniffed)
    # a plan of our own keeps the baseline of its import for as long as it likes
    is_import = isinstance(path, Path) and path.suffix.lower() not in _OWN
    return plan, with_moves(plan, report) if is_import else report


def inspect(path: Source) -> Inspection:
    """What a file holds, and what would not be kept of it, before it is taken. Raises PlanError."""
    return inspected(*read_plan(path))


def sniff(path: Path, **known: Any) -> "Sniffed | None":
    """How the table in a file is written, with what is `known` of that; None where the file is no table.

    Raises PlanError.
    """
    kind = ending(path, READABLE, "read")
    if kind not in _TABLES:
        return None
    found: Sniffed = import_module(_READERS[kind]).sniff(path, **known)
    return found


def _read(path: Source, sniffed: "Sniffed | None" = None) -> tuple[Plan, Report]:
    if isinstance(path, Address):
        with opened_copy(path) as shared:
            return shared.plan, Report()
    kind = ending(path, READABLE, "read")
    if kind in _READERS:
        how = {"sniffed": sniffed} if kind in _TABLES else {}
        with collector_paused():
            found: tuple[Plan, Report] = import_module(_READERS[kind]).read(path, **how)
        return found
    with opened_copy(path) as file:
        return file.plan, Report()


@contextmanager
def collector_paused() -> Iterator[None]:
    """What is read is kept, so to look through it for garbage meanwhile takes time for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def write_plan(
    plan: Plan,
    schedule: Schedule,
    path: Path,
    bom: bool = False,
    rows: str = "tasks",
) -> Report:
    """Writes the plan in place of whatever is there, whole or not at all; returns what the file can't hold.

    For a `.csv`, `bom` marks it as UTF-8, and `rows` is one of TABLES_WRITTEN: a row for each task, for each
    assignment, for each person whom a call asked, or for each level. Raises PlanError.
    """
    kind = ending(path, WRITABLE, "write")
    if kind == ".csv":
        module, name = TABLES_WRITTEN[rows]
        table: Report | None = getattr(import_module(module), name)(plan, schedule, path, bom)
        return table or Report()
    if kind in _WRITERS:
        report: Report | None = import_module(_WRITERS[kind]).write(plan, schedule, path)
        return report or Report()
    from coordinator.store.file import PlanFile

    with TemporaryDirectory() as folder, PlanFile.create(Path(folder) / path.name, plan) as file:
        file.copy_to(path)
    return Report()


def share(path: Source, address: Address, grant: str = "") -> Report:
    """Puts a plan on a server, with its history where it has one; what is there is never replaced.

    `grant` names a role of the database that may open and edit it too. Raises PlanError.
    """
    from coordinator.store.shared.loading import put_there

    if not is_kept(path):
        plan, report = read_plan(path)
        put_there(address, plan, grant=grant)
        return report
    with opened_copy(path) as kept:
        put_there(address, kept, grant=grant)
    return Report()


def write_as_edit(path: Source, change: Change, out: Path) -> None:
    """Writes a plan file with all that it did before, and this edit after it. Raises PlanError."""
    from coordinator.store.file import PlanFile

    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        with opened_copy(path) as file:
            file.copy_to(copy)
        with PlanFile.open(copy) as file:
            file.commit(change)
            file.copy_to(out)


@contextmanager
def opened_copy(path: Source) -> "Iterator[KeptPlan]":
    """A plan with its history, to look into and not to touch: a copy of a `.coord` file, or a shared plan."""
    if isinstance(path, Address):
        from coordinator.store.shared.online import OnlinePlan

        with OnlinePlan.open(path) as shared:
            yield shared
        return
    from coordinator.store.file import PlanFile

    with PlanFile.open_read_only(path) as file:
        yield file


def ending(path: Path, known: tuple[str, ...], verb: str) -> str:
    """The ending of the file's name, in lower case; `verb` is `read`, `write` or `draw`.

    Raises PlanError, with those that work, for another.
    """
    found = path.suffix.lower()
    if found not in known:
        kind = tr("{ending} files", ending=found) if found else tr("a file without an ending")
        raise PlanError(tr(_REFUSALS[verb], file=path.name, kind=kind, endings=either(known)))
    return found
