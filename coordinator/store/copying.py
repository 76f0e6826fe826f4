"""A copy of a plan file that another program has open, and may be writing to.

SQLite's lock keeps readers out as long as a window has the plan. So the bytes are copied, of the file and of
the journal beside it, until a copy is whole: nothing changed meanwhile, and the seal fits. To call only
where this program has not got the file open itself: closing it would drop SQLite's locks.
"""

import shutil
from pathlib import Path
from time import monotonic, sleep

from sqlalchemy import Connection

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.store.connection import plainly, vet
from coordinator.store.errors import Damaged
from coordinator.store.identity import Identity, identity
from coordinator.store.reading import Content, opened

_PATIENCE = 1.0
"""Seconds to wait for a quiet moment; an edit is written within some hundredths."""
_PAUSE = 0.02


def copied(path: Path, folder: Path, patience: float = _PATIENCE) -> tuple[Connection, Content]:
    """A connection to a copy in the folder, and what it holds. Raises PlanError as `opened` does."""
    with plainly(path.name):
        vet(path)
    problem: PlanError
    copy, until = folder / path.name, monotonic() + patience
    while True:
        try:
            if _copied_quietly(path, copy):
                with plainly(path.name):
                    return opened(copy)
            problem = PlanError(tr("{file} is being written to; try again", file=path.name))
        except Damaged as error:
            problem = error
        if monotonic() > until:
            raise problem
        sleep(_PAUSE)


def _copied_quietly(path: Path, copy: Path) -> bool:
    """Whether nothing was written while the copy was made."""
    before = _state(path)
    for ending in ("", "-journal", "-wal"):
        target = copy.with_name(copy.name + ending)
        target.unlink(missing_ok=True)
        source = path.with_name(path.name + ending)
        if source.is_file():
            shutil.copyfile(source, target)
    return _state(path) == before


def _state(path: Path) -> list[Identity | None]:
    beside = [path.with_name(path.name + ending) for ending in ("", "-journal", "-wal")]
    return [identity(each) if each.is_file() else None for each in beside]
