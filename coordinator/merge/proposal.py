"""A merge with all that is to be said of it before it is made."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from coordinator.comparing import Difference, differences
from coordinator.documents import opened_copy, read_plan
from coordinator.language import tr
from coordinator.merge.effects import Effects
from coordinator.merge.mends import mends
from coordinator.merge.merging import merge
from coordinator.merge.past import PastEdit, Pasts, common_base, last_edit, last_edits, last_pasts, pasts
from coordinator.merge.result import Answers, Conflict, Mend, Merge, Side
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError, Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan, between
from coordinator.store.folders import SUFFIX
from coordinator.timing.schedule import schedule

if TYPE_CHECKING:
    from coordinator.store.shared.plan import SharedPlan

_LONGEST = 5.0
"""Seconds in which it is worked out what answers do to the finish; of what is left then it is not told."""
_MOST_STEPS = 200
"""Of so many of the last edits of a shared plan it is told who made them."""
_NO_PASTS = Pasts((), ())


@dataclass(frozen=True, slots=True)
class Copies:
    """Two plans that were once one, and what each did since, as far as that is known."""

    base: Plan
    mine: Plan
    theirs: Plan
    since: Pasts = _NO_PASTS


def read_copies(paths: Sequence[Path]) -> Copies:
    """`[BASE] MINE THEIRS`, and what the two did since they were one, as far as that is known.

    Raises PlanError where no base is named, and the two have no past in common.
    """
    mine_path, theirs_path = paths[-2:]
    if not all(path.suffix.lower() == SUFFIX for path in (mine_path, theirs_path)):
        if len(paths) == 2:
            raise PlanError(
                tr(
                    "only {suffix} files know their past; name the plan that both were copied from as well: "
                    "coordinator merge BASE MINE THEIRS",
                    suffix=SUFFIX,
                )
            )
        base, mine, theirs = (read_plan(path)[0] for path in paths)
        return Copies(base, mine, theirs)
    with ExitStack() as stack:
        mine_file, theirs_file = (stack.enter_context(opened_copy(path)) for path in (mine_path, theirs_path))
        since = pasts(mine_file, theirs_file)
        named = read_plan(paths[0])[0] if len(paths) == 3 else None
        base = named if named is not None else common_base(mine_file, theirs_file, since)
        return Copies(base, mine_file.plan, theirs_file.plan, since)


def waiting_copies(file: "SharedPlan") -> Copies:
    """What is to be merged where edits that were made without the server wait. Raises PlanError."""
    assert file.local is not None
    since = last_pasts(file.local, file, _MOST_STEPS)
    return Copies(*file.sides(), since)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`change` makes `plan` of mine, with what was taken of the offers.

    By a conflict's key, `finishes` say when the plan ends for either answer, where that was worked out, and
    `last` what each side did last to what it is about.
    """

    merge: Merge
    plan: Plan
    change: Change
    finish: Moment
    finishes: Mapping[str, Mapping[Side, Moment]]
    last: Mapping[str, Mapping[Side, PastEdit]]
    mends: Sequence[Mend]
    differences: Sequence[Difference]


def propose(copies: Copies, answers: Answers, name: str, taken: Collection[str] = ()) -> Proposal:
    """Merges the two; `taken` are the texts of those offers of mends that are made as well."""
    base, mine, theirs = copies.base, copies.mine, copies.theirs
    found = merge(base, mine, theirs, answers, name)
    to_mend = mends(base, mine, theirs, found.plan)
    plan = found.plan.copy()
    for offer in (offer for mend in to_mend for offer in mend.offers if offer.text in taken):
        try:
            plan.apply(offer.change)
        except Refusal:
            continue  # another offer has done away with what it was about
    return Proposal(
        merge=found,
        plan=plan,
        change=between(mine, plan, name),
        finish=schedule(plan).finish,
        finishes={},
        last=_last(copies.since, found.conflicts),
        mends=to_mend,
        differences=differences(mine, plan),
    )


def with_finishes(
    copies: Copies, answers: Answers, proposal: Proposal, go: Callable[[int, int], bool] = lambda *_: True
) -> Proposal:
    """The proposal with what each answer does to the finish, as far as there is time for it; `go` is told how
    much of how much is done, and ends it."""
    effects = Effects(copies.base, copies.mine, copies.theirs, answers, proposal.merge)
    until, conflicts = monotonic() + _LONGEST, proposal.merge.conflicts
    finishes: dict[str, Mapping[Side, Moment]] = {}
    for number, conflict in enumerate(conflicts):
        if monotonic() > until or not go(number, len(conflicts)):
            break
        finishes[conflict.key] = effects.finishes(conflict)
    return replace(proposal, finishes=finishes)


def _last(since: Pasts, conflicts: Sequence[Conflict]) -> Mapping[str, Mapping[Side, PastEdit]]:
    done = {Side.MINE: last_edits(since.mine), Side.THEIRS: last_edits(since.theirs)}
    return {
        each.key: {side: edit for side in Side if (edit := last_edit(done[side], each)) is not None}
        for each in conflicts
    }
