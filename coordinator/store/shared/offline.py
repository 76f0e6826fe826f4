"""The copy of a shared plan in which work goes on while the server is away: a plan file with those edits."""

from collections.abc import Iterator
from glob import escape
from pathlib import Path

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan
from coordinator.store import journal
from coordinator.store.errors import HeldElsewhere
from coordinator.store.file import PlanFile
from coordinator.store.folders import SUFFIX, free_path, named_after, offline_folder
from coordinator.store.journal import Made
from coordinator.store.shared.address import Address


def begun(address: Address, plan: Plan) -> PlanFile:
    """A new copy of the plan as it was when the server was last there. Raises PlanError."""
    return PlanFile.create(free_path(offline_folder(), _stem(address)), plan)


def left(address: Address) -> PlanFile | None:
    """The copy with edits from earlier that the server does not have yet; None where there is none."""
    for path in sorted(_copies(address)):
        try:
            return PlanFile.open(path)
        except HeldElsewhere:
            continue
    return None


def is_left(address: Address) -> bool:
    """Whether there is such a copy."""
    return any(_copies(address))


def edits(file: PlanFile) -> list[tuple[Change, Made]]:
    """What was done without the server and not taken back, in order."""
    with file.reading() as tables:
        return journal.standing_edits(tables)


def base(file: PlanFile) -> Plan:
    """The plan as it was when the server was last there."""
    plan = file.plan.copy()
    for change, _ in reversed(edits(file)):
        plan.apply(change.inverse)
    return plan


def dropped(file: PlanFile) -> None:
    """Does away with a copy of which the server has all."""
    file.close()
    file.path.unlink(missing_ok=True)


def set_aside(file: PlanFile, folder: Path, name: str) -> Path:
    """Closes the copy and puts it where plans are, to be opened as any other."""
    file.close()
    where = tr("without the server")
    return file.path.rename(free_path(folder, f"{name} ({where})"))


def _copies(address: Address) -> Iterator[Path]:
    return offline_folder().glob(f"{escape(_stem(address))}*{SUFFIX}")


def _stem(address: Address) -> str:
    return named_after(address.plan, f"{address.server} {address.plan} {address.author}".encode())
