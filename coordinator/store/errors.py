"""What can be wrong with a plan file, each with what can be done about it."""

from pathlib import Path
from typing import TYPE_CHECKING

from coordinator.language import tr
from coordinator.plan.errors import BadFile, PlanError

if TYPE_CHECKING:
    from coordinator.store.backups import Backup
    from coordinator.store.holders import Holder


class HeldElsewhere(PlanError):
    """Another window has the plan open; it can be looked at with `PlanFile.open_read_only`."""

    def __init__(self, path: Path, holder: "Holder | None") -> None:
        text = tr("{file} is open in another window; close it there, or open it read-only", file=path.name)
        if holder is not None:
            text = tr(
                "{file} is open in another window ({holder}); close it there, or open it read-only",
                file=path.name,
                holder=str(holder),
            )
        super().__init__(text)
        self.path = path
        self.holder = holder
        """Who has it open; None where that can't be told."""


class Damaged(BadFile):
    """The file does not hold what was written to it; `backups.restore` puts a backup in its place."""

    def __init__(self, file: str, problem: str, backup: "Backup | None" = None) -> None:
        text = tr("the file is damaged ({problem}); open a copy or a backup of it", problem=problem)
        if backup is not None:
            text = tr(
                "the file is damaged ({problem}); restore the backup of {moment}",
                problem=problem,
                moment=backup.when,
            )
        super().__init__(file, "", text)
        self.file = file
        self.problem = problem
        self.backup = backup
        """The newest good backup; None where there is none."""


class ChangedOutside(PlanError):
    """The file is no longer what the last edit made it; nothing is written to it from now on.

    `problem` names the file. The plan is whole in memory: `PlanFile.copy_to` saves it elsewhere.
    """

    def __init__(self, problem: str) -> None:
        super().__init__(tr("{problem}, nothing was changed; save a copy and go on in that", problem=problem))


class NotWritable(PlanError):
    """The file may be read, and not written: its rights, or its disk, are so."""


class DiskTrouble(PlanError):
    """The disk is full, or failed; nothing was changed, and the next try may go well."""
