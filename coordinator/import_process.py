"""An import in a process of its own: what a file holds is told first, and kept once that is wanted."""

from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from coordinator.documents import collector_paused, kind_name, read_plan, sniff
from coordinator.formats.sniffing import Sniffed
from coordinator.importing import Inspection, inspected
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from coordinator.store.folders import free_path, plans_folder


@dataclass(frozen=True, slots=True)
class Found:
    """What would come of a file, of the kind that is called so."""

    kind: str
    inspection: Inspection


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The table can't be read as it is taken to be written; the text says where and why."""

    why: str


@dataclass(frozen=True, slots=True)
class Keep:
    """What was found is wanted."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The plan is in this file."""

    path: Path


Wanted = Keep | Sniffed | dict[str, Any]
"""To keep what was found, or to look again: as it is sniffed, or at what is known to be so."""


def look_and_keep(connection: Connection, path: Path) -> None:
    """Sends how a table is written as Sniffed, then Found or Unreadable; again for each that is wanted, until
    that is Keep: then Kept. Raises PlanError for a file that is no table."""
    with collector_paused():  # what is read stays until the end
        _look_and_keep(connection, path)


def _look_and_keep(connection: Connection, path: Path) -> None:
    sniffed = sniff(path)
    if sniffed is not None:
        connection.send(sniffed)
    while True:
        plan = _look(connection, path, sniffed)
        wanted = _newest(connection)
        if isinstance(wanted, Keep) and plan is not None:
            connection.send(Kept(_keep_beside(path, plan)))
            return
        if isinstance(wanted, Sniffed):
            sniffed = wanted
        elif isinstance(wanted, dict):
            sniffed = sniff(path, **wanted)
            connection.send(sniffed)


def _look(connection: Connection, path: Path, sniffed: Sniffed | None) -> Plan | None:
    try:
        plan, report = read_plan(path, sniffed)
    except PlanError as error:
        if sniffed is None:
            raise
        connection.send(Unreadable(str(error)))
        return None
    connection.send(Found(kind_name(path), inspected(plan, report)))
    return plan


def _newest(connection: Connection) -> Wanted:
    """What is wanted last, when several changes came while one was looked at."""
    wanted: Wanted = connection.recv()
    while connection.poll():
        wanted = connection.recv()
    return wanted


def _keep_beside(path: Path, plan: Plan) -> Path:
    """Writes the plan beside the file, or among the others where that folder takes none. Raises PlanError."""
    try:
        return _kept(free_path(path.parent, path.stem), plan)
    except PlanError:
        return _kept(free_path(plans_folder(), path.stem), plan)


def _kept(path: Path, plan: Plan) -> Path:
    PlanFile.write(path, plan)
    return path
