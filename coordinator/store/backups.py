"""Backups of a plan: whole plan files in a folder of the user's own, each read again before it counts.

They are named by the moment when they were made, in UTC, and become fewer the older they are.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from coordinator.files import clear_left, written_whole
from coordinator.language import spoken, tr
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.store.connection import driver_of, plainly, refuse_if_open
from coordinator.store.copying import copied
from coordinator.store.errors import Damaged
from coordinator.store.folders import SUFFIX, backups_folder
from coordinator.store.reading import believed, verified

if TYPE_CHECKING:
    from coordinator.store.file import PlanFile

ALL_OF = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""Of so many days, weeks and months with backups the newest is kept."""
_NAME = "%Y-%m-%d %H-%M-%S %f"
_DIGITS = 8


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A plan as it was at a moment, which is in UTC."""

    made_at: datetime
    path: Path
    mark: str
    """The first digits of the plan's content hash; `older` for a plan of an older version."""

    @property
    def when(self) -> str:
        """The moment in words, in the time zone of this computer."""
        here = self.made_at.astimezone()
        return tr(
            "{day} {month} {year}, {time}",
            day=here.day,
            month=spoken().month(here.month),
            year=here.year,
            time=f"{here:%H:%M}",
        )

    def holds(self, file: "PlanFile") -> bool:
        """Whether it holds the very plan that is open."""
        return self.mark == file.content_hash[:_DIGITS]


def listed(plan: Path) -> list[Backup]:
    """The backups of the plan at this path, the newest first."""
    found = []
    folder = backups_folder(plan)
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        try:
            moment, _, mark = path.stem.rpartition(" ")
            found.append(Backup(datetime.strptime(moment, _NAME).replace(tzinfo=UTC), path, mark))
        except ValueError:
            continue
    return sorted(found, reverse=True)


def newest_good(plan: Path) -> Backup | None:
    """The newest backup that holds what was written; None where there is none."""
    return next((backup for backup in listed(plan) if _is_good(backup)), None)


def make(file: "PlanFile", now: datetime | None = None) -> Backup:
    """Puts the open plan with its history in a new backup, and thins the old ones. Raises PlanError.

    `now` is the moment that the backup is named by. It is there, synced and read again, or not at all.
    """
    return begin(file, now)()


def begin(file: "PlanFile", now: datetime | None = None) -> Callable[[], Backup]:
    """The quick part of `make`, and the function that does the rest, which may run in another thread.

    The plan may be edited meanwhile; the backup has it as it was here. Both raise PlanError.
    """
    backup, seal = _new(file.path, file.content_hash[:_DIGITS], now), file.seal
    draft = backup.path.with_suffix(".draft")
    file.copy_unread(draft)

    def finish() -> Backup:
        try:
            with plainly(backup.path.name), written_whole(backup.path) as part:
                os.replace(draft, part)
                if verified(part).seal != seal:
                    raise Damaged(backup.path.name, tr("the copy is another than the plan"))
        finally:
            draft.unlink(missing_ok=True)
        thin(file.path, backup.made_at)
        return backup

    return finish


def is_due(file: "PlanFile", every: timedelta = timedelta(minutes=10)) -> bool:
    """Whether the newest backup is older than that, and holds another plan than this.

    One that was made while the clock was ahead says nothing.
    """
    now = datetime.now(UTC)
    newest = next((backup for backup in listed(file.path) if backup.made_at <= now), None)
    if newest is None:
        return True
    return now - newest.made_at >= every and not newest.holds(file)


def of_memory(file: "PlanFile") -> Backup:
    """A backup of the open plan, whatever became of its file; with its history where that is left."""
    backup = _new(file.path, file.content_hash[:_DIGITS])
    file.copy_to(backup.path)
    return backup


def of_older_version(connection: Connection, path: Path) -> Backup:
    """A backup of a plan file just as it is, before it is updated; it is opened as any other."""
    backup = _new(path, "older")
    with plainly(backup.path.name), written_whole(backup.path) as part:
        driver_of(connection).execute("VACUUM INTO ?", (str(part),))
    return backup


def thin(plan: Path, now: datetime | None = None) -> list[Backup]:
    """Deletes what is no longer needed of the plan's backups, and gives what is kept, the newest first."""
    found = listed(plan)
    kept = to_keep([backup.made_at for backup in found], now or datetime.now(UTC))
    for backup in found:
        if backup.made_at not in kept:
            backup.path.unlink(missing_ok=True)
    clear_left(backups_folder(plan), "*.draft")
    return [backup for backup in found if backup.made_at in kept]


def to_keep(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """All of the last two days, and the newest of each of 12 days, 10 weeks and 9 months."""
    newest_first = sorted(moments, reverse=True)
    kept = {moment for moment in newest_first if now - moment <= ALL_OF}
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAILY, datetime.date),
        (WEEKLY, lambda moment: moment.isocalendar()[:2]),
        (MONTHLY, lambda moment: (moment.year, moment.month)),
    )
    for count, period in periods:
        newest: dict[object, datetime] = {}
        for moment in newest_first:
            newest.setdefault(period(moment), moment)
        kept.update([*newest.values()][:count])
    return kept


def read(backup: Backup) -> Plan:
    """The plan in a backup. Raises PlanError."""
    with TemporaryDirectory(prefix="coordinator-") as folder:
        # a copy: one of an older version is not to be updated where it lies
        connection, content = copied(backup.path, Path(folder), patience=0)
        connection.close()
        return content.plan


def still_readable(plan: Path) -> Plan | None:
    """What a damaged file says that it holds, to tell what differs: it is not to be believed further."""
    with TemporaryDirectory(prefix="coordinator-") as folder, suppress(PlanError, OSError):
        copy = Path(copyfile(plan, Path(folder) / plan.name))
        with plainly(plan.name):
            return believed(copy)
    return None


def restore(backup: Backup, plan: Path) -> Path | None:
    """Puts a backup in the place of a plan file that is open nowhere, such as a damaged one.

    The file that stood there is kept under another name, with what lies beside it; gives that name, or None
    where none stood there. Raises PlanError, and then all is as it was.
    """
    plan = plan.resolve()
    kept = None
    with plainly(plan.name), written_whole(plan) as part:
        if plan.is_file():
            refuse_if_open(plan)
        copyfile(backup.path, part)
        read(replace(backup, path=part))
        if plan.exists():
            kept = _set_aside(plan)
    return kept


def _set_aside(plan: Path) -> Path:
    damaged, today = tr("damaged"), datetime.now().strftime("%Y-%m-%d")
    names = (f"{plan.stem} ({damaged} {today}{f' {n}' if n > 1 else ''}){SUFFIX}" for n in range(1, 1000))
    kept = next(path for name in names if not (path := plan.with_name(name)).exists())
    # a journal that stayed behind would be played into the backup
    for ending in ("-journal", "-wal", "-shm", ""):
        beside = plan.with_name(plan.name + ending)
        if beside.exists() or beside.is_symlink():
            os.rename(beside, kept.with_name(kept.name + ending))
    return kept


def _new(plan: Path, mark: str, now: datetime | None = None) -> Backup:
    made_at = now or datetime.now(UTC)
    folder = backups_folder(plan)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlanError(
            tr("the folder of backups can't be made ({problem}); make room there", problem=error.strerror)
        ) from error
    name = f"{made_at.astimezone(UTC).strftime(_NAME)} {mark}{SUFFIX}"
    return Backup(made_at, folder / name, mark)


def _is_good(backup: Backup) -> bool:
    try:
        read(backup)
    except PlanError:
        return False
    return True
