"""What both sides added: the same thing under two ids becomes one, two things under one id become two."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

from coordinator.language import tr
from coordinator.merge.references import Ids, with_ids
from coordinator.plan.coding import to_row
from coordinator.plan.plan import Plan
from coordinator.plan.units import record_name

_WITH_IDS = ("skills", "people", "tasks", "baselines", "calls", "level_decisions", "answers", "questions")
_SAME_BY_NAME = ("skills", "people")
"""Of these, two with the same name are the same."""
_SAYING = ("name", "question", "text", "task", "skill", "opened_at", "person", "to_level")
"""What two records must have in common to be the same thing with the same id."""


def aligned(base: Plan, mine: Plan, theirs: Plan) -> tuple[Plan, Plan, tuple[str, ...]]:
    """Both plans with ids that mean the same in both, and what was done about it in sentences.

    Which one gets another id depends on what they are, not on which side they stand.
    """
    same: dict[tuple[str, str], str] = {}
    for table in _SAME_BY_NAME:
        same.update(_same_name(table, base, mine, theirs))
    mine, theirs = _with(mine, same), _with(theirs, same)
    apart: tuple[dict[tuple[str, str], str], dict[tuple[str, str], str]] = ({}, {})
    notes = []
    for table in _WITH_IDS:
        ours, others = mine.table(table), theirs.table(table)
        for id in ours.keys() & others.keys() - base.table(table).keys():
            if ours[id] != others[id] and _what(ours[id]) != _what(others[id]):
                greater = _digest(ours[id]) > _digest(others[id])
                plan, renewed = (mine, ours[id]) if greater else (theirs, others[id])
                taken = (*ours, *others, *base.table(table))
                apart[0 if greater else 1][table, id] = _new_id(renewed, taken)
                name = record_name(plan, renewed)
                notes.append(tr("{name} has a new id, for both sides had used the same", name=name))
    return _with(mine, apart[0]), _with(theirs, apart[1]), tuple(sorted(notes))


def _with(plan: Plan, ids: Ids) -> Plan:
    """With those of the ids that the plan has."""
    return with_ids(plan, {place: new for place, new in ids.items() if place[1] in plan.table(place[0])})


def _same_name(table: str, base: Plan, mine: Plan, theirs: Plan) -> Ids:
    """Of rows with the same name that each side added, the greater id becomes the lesser."""
    before = base.table(table)
    added = [
        _by_name(row for id, row in side.table(table).items() if id not in before) for side in (mine, theirs)
    ]
    found = {}
    for name in added[0].keys() & added[1].keys():
        lesser, greater = sorted((added[0][name], added[1][name]))
        if lesser != greater and all(
            greater not in side.table(table) or lesser not in side.table(table) for side in (mine, theirs)
        ):
            found[table, greater] = lesser
    return found


def _by_name(rows: Iterable[Any]) -> dict[str, str]:
    return {row.name.casefold(): row.id for row in rows}


def _what(record: Any) -> tuple[Any, ...]:
    said = [getattr(record, field, None) for field in _SAYING]
    return tuple(value.casefold() if isinstance(value, str) else value for value in said)


def _digest(record: Any) -> str:
    written = repr(sorted(to_row(record).items(), key=lambda item: item[0]))
    return blake2b(written.encode(), digest_size=16).hexdigest()


def _new_id(record: Any, taken: Iterable[str]) -> str:
    used, digest = set(taken), _digest(record)
    return next(digest[i : i + 8] for i in range(len(digest) - 8) if digest[i : i + 8] not in used)
