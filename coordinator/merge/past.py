"""The past that two plan files have in common, and what each did since: by their journals."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from coordinator.language import tr
from coordinator.merge.result import Conflict
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Link
from coordinator.store.journal import Done
from coordinator.store.kept import KeptPlan


@dataclass(frozen=True, slots=True)
class PastEdit:
    """Something that one side did, when, in the time of whoever looks at it, and who; blank where unknown."""

    change: Change
    made_at: datetime
    by: str = ""

    @property
    def words(self) -> str:
        """`change the estimate of Shop by Ana, 2026-03-02 10:00`."""
        said = tr("{edit} by {who}", edit=self.change.name, who=self.by) if self.by else self.change.name
        return f"{said}, {self.made_at:%Y-%m-%d %H:%M}"


@dataclass(frozen=True, slots=True)
class Pasts:
    """What each side did since the last edit that both have."""

    mine: Sequence[PastEdit]
    theirs: Sequence[PastEdit]


def pasts(mine: KeptPlan, theirs: KeptPlan) -> Pasts:
    """What each of the two did that the other did not. Raises PlanError."""
    ours, others = mine.done(), theirs.done()
    common = _common(ours, others)
    return Pasts(_edits(mine, ours[common:]), _edits(theirs, others[common:]))


def last_pasts(mine: KeptPlan, theirs: KeptPlan, last: int) -> Pasts:
    """The last so many things that each of the two did, whatever they have in common. Raises PlanError."""
    return Pasts(*(_edits(file, file.done()[-last:]) for file in (mine, theirs)))


def common_base(mine: KeptPlan, theirs: KeptPlan, since: Pasts) -> Plan:
    """The plan as it was when one file was copied from the other, or both from a third.

    Raises PlanError where they were never the same plan.
    """
    bases = [_before(file.plan, edits) for file, edits in ((mine, since.mine), (theirs, since.theirs))]
    if bases[0] is None or bases[0] != bases[1]:
        raise PlanError(
            tr(
                "{mine} and {theirs} have no past in common; "
                "name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS",
                mine=mine.path.name,
                theirs=theirs.path.name,
            )
        )
    return bases[0]


def last_edits(edits: Iterable[PastEdit]) -> Mapping[tuple[str, str], PastEdit]:
    """What a side did last to each row, and to each task by its team and links."""
    found: dict[tuple[str, str], PastEdit] = {}
    for edit in edits:
        for row in edit.change.rows:
            found[row.table, row.id] = edit
            match row.after or row.before:
                case Assignment(task=task):
                    found["tasks", task] = edit
                case Link(predecessor=first, successor=second):
                    found["tasks", first] = found["tasks", second] = edit
    return found


def last_edit(edits: Mapping[tuple[str, str], PastEdit], conflict: Conflict) -> PastEdit | None:
    """What a side did last to what a conflict is about; None where its journal doesn't tell."""
    tables = (conflict.table, "tasks")
    known = [edits[table, row] for table in tables for row in conflict.rows if (table, row) in edits]
    return max(known, key=lambda edit: edit.made_at, default=None)


def _common(mine: Sequence[Done], theirs: Sequence[Done]) -> int:
    """How many entries both have, from the first on."""
    pairs = enumerate(zip(mine, theirs, strict=False))
    return next((n for n, (a, b) in pairs if a.mark != b.mark), min(len(mine), len(theirs)))


def _edits(file: KeptPlan, done: Sequence[Done]) -> list[PastEdit]:
    changes = file.changes(done)
    return [
        PastEdit(change, each.made_at.astimezone(), each.entry.by)
        for change, each in zip(changes, done, strict=True)
    ]


def _before(plan: Plan, edits: Sequence[PastEdit]) -> Plan | None:
    """The plan before these edits; None where they don't lead to it."""
    past = plan.copy()
    try:
        for edit in reversed(edits):
            past.apply(edit.change.inverse)
    except PlanError:
        return None
    return past
