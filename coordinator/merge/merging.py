"""The three-way merge itself."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from coordinator.language import tr
from coordinator.merge import deletions
from coordinator.merge.circles import unnest, untangle
from coordinator.merge.ids import aligned
from coordinator.merge.questions import Questions
from coordinator.merge.references import prune
from coordinator.merge.result import Answers, Merge, Side, Sides
from coordinator.merge.teams import seat_teams
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import Plan, between
from coordinator.plan.records import Header, Record, Task

_NO_ANSWERS: Answers = {}
_NAMED_ONCE = ("skills", "people", "baselines")


def merge(base: Plan, mine: Plan, theirs: Plan, answers: Answers = _NO_ANSWERS, name: str = "") -> Merge:
    """Takes what `theirs` changed since `base` into `mine`; none of the three is changed.

    `merge(...).change` is one edit of `mine`, called `name`: give it to the store as any other. What only one
    side changed is taken; what both changed otherwise is a conflict, settled by `answers` or else as it is in
    `mine`. The merged plan keeps all rules of a plan, and is the same in either order but for the answers.
    """
    ours, others, notes = aligned(base, mine, theirs)
    questions = Questions(base, ours, others, answers)
    doubtful = deletions.disputed(base, ours, others)
    sides = Sides(
        base,
        deletions.restored(base, ours, [each for each in doubtful if each.by is Side.MINE]),
        deletions.restored(base, others, [each for each in doubtful if each.by is Side.THEIRS]),
    )
    rows = deletions.joined_rows(base, sides.mine, sides.theirs, questions.ask_unit)
    plan = _unnested(rows, sides, questions)
    prune(plan)
    for each in sorted(doubtful, key=lambda each: each.key):
        if deletions.ask_about(each, base, questions) is each.by:
            deletions.deleted(plan, each, ours if each.by is Side.MINE else others)
    untangle(plan, sides, questions)
    told = [*notes, *_rename_namesakes(plan, sides), *seat_teams(plan, Sides(base, ours, others), questions)]
    change = between(mine, plan, name or tr("merge a copy"))
    return Merge(plan, change, questions.conflicts, questions.open, tuple(told))


def _unnested(rows: list[Record], sides: Sides, questions: Questions) -> Plan:
    """The plan of these rows, in which no groups hold each other."""
    tasks = {row.id: row for row in rows if isinstance(row, Task)}
    unnest(tasks, sides, questions)
    header, *rest = (tasks[row.id] if isinstance(row, Task) else row for row in rows)
    assert isinstance(header, Header)
    return Plan(header, rest)


def _rename_namesakes(plan: Plan, sides: Sides) -> list[str]:
    """Two people, skills or baselines that are called the same only since they came together."""
    notes = []
    for table in _NAMED_ONCE:
        by_name: dict[str, list[Any]] = {}
        rows: Mapping[str, Any] = plan.table(table)
        for row in rows.values():
            by_name.setdefault(row.name.casefold(), []).append(row)
        taken = set(by_name)
        for same in by_name.values():
            same.sort(key=lambda row: (row.id not in sides.base.table(table), row.id))
            for row in same[1:]:
                if any(
                    _are_namesakes(side.table(table), same[0].id, row.id)
                    for side in (sides.mine, sides.theirs)
                ):
                    continue
                new = next(name for n in count(2) if (name := f"{row.name} {n}").casefold() not in taken)
                taken.add(new.casefold())
                plan.apply(Change("rename", (RowChange(table, row, replace(row, name=new)),)))
                notes.append(
                    tr("{old} is called {new} now, for there is another {old}", old=row.name, new=new)
                )
    return notes


def _are_namesakes(rows: Mapping[str, Any], first: str, second: str) -> bool:
    """Whether they were called the same before the merge."""
    return first in rows and second in rows and rows[first].name.casefold() == rows[second].name.casefold()
