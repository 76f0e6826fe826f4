"""Which rows name which others, and what is to be done where a row names one that is not there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, replace
from typing import Any, cast

from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.teams import reseated
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import Record
from coordinator.plan.references import REFERENCES, dangling

_KEYED: Mapping[str, Mapping[str, str]] = {
    "people": {"levels": "skills", "aims": "skills"},
    "baselines": {"tasks": "tasks"},
    "level_decisions": {"evidence": "tasks"},
}
"""Fields that are maps by such ids."""
Ids = Mapping[tuple[str, str], str]
"""New ids by table and old id."""
_DELETES: Mapping[str, Callable[[Plan, list[str]], Change]] = {
    "people": edits.delete_people,
    "tasks": edits.delete_tasks,
    "calls": edits.delete_calls,
    "answers": edits.delete_answers,
}


def deletion(plan: Plan, table: str, id: str) -> Change:
    """What deletes a row with all that can't be without it."""
    if table == "skills":
        return edits.delete_skill(plan, id)
    if table in _DELETES:
        return _DELETES[table](plan, [id])
    return Change("delete", (RowChange(table, plan.table(table)[id], None),))


def with_ids(plan: Plan, ids: Ids) -> Plan:
    """The plan with other ids of some rows, wherever they are named."""
    if not ids:
        return plan
    header, *rest = (_with_ids(table, row, ids) for table in TABLES for row in plan.table(table).values())
    return Plan(header, rest)


def prune(plan: Plan, parents: bool = True) -> None:
    """Takes out of the plan what names a row that is not there: the name, where the row can do without.

    Without `parents`, a task may be in a group that is not there.
    """
    fewer_seats: set[str] = set()
    while rows := tuple(_unsound(plan, parents)):
        plan.apply(Change("prune", rows))
        fewer_seats.update(row.id for row in rows if row.table == "tasks" and row.after is not None)
    for task in sorted(fewer_seats & plan.tasks.keys()):
        plan.apply(Change("seat anew", reseated(plan, task)))


def _unsound(plan: Plan, parents: bool) -> Iterator[RowChange]:
    for table in TABLES:
        keyed = _KEYED.get(table, {})
        is_spared = table == "tasks" and not parents
        for row in plan.table(table).values():
            gone = [] if is_spared else dangling(plan, table, row)
            if gone and any(field in _needed(type(row)) for field in gone):
                yield RowChange(table, row, None)
                continue
            changed: dict[str, Any] = dict.fromkeys(gone)
            changed.update(_without_gone(plan, table, row, keyed if table == "people" else {}))
            if changed:
                yield RowChange(table, row, replace(row, **changed))


def _without_gone(plan: Plan, table: str, row: Any, keyed: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Maps, seats and lists of tasks without what is gone; a baseline keeps what is no more."""
    for field, other in keyed.items():
        held = getattr(row, field)
        if any(id not in plan.table(other) for id in held):
            yield field, {id: value for id, value in held.items() if id in plan.table(other)}
    if table == "tasks" and any(seat.skill not in plan.skills for seat in row.seats):
        yield "seats", tuple(seat for seat in row.seats if seat.skill in plan.skills)
    if table == "answers" and any(task not in plan.tasks for task in row.tasks):
        yield "tasks", tuple(task for task in row.tasks if task in plan.tasks)


def _needed(kind: Any) -> frozenset[str]:
    return frozenset(each.name for each in fields(cast(Any, kind)) if each.default is MISSING)


def _with_ids(table: str, row: Record, ids: Ids) -> Any:
    changed: dict[str, Any] = {}
    if (table, row.id) in ids:
        changed["id"] = ids[table, row.id]
    for field, other in REFERENCES.get(table, {}).items():
        if (new := ids.get((other, getattr(row, field)))) is not None:
            changed[field] = new
    for field, other in _KEYED.get(table, {}).items():
        held = getattr(row, field)
        if any((other, id) in ids for id in held):
            changed[field] = {ids.get((other, id), id): value for id, value in held.items()}
    if table == "tasks":
        seats = getattr(row, "seats")  # noqa: B009
        if any(("skills", seat.skill) in ids for seat in seats):
            new_seats = (replace(s, skill=ids.get(("skills", s.skill), s.skill)) for s in seats)
            changed["seats"] = tuple(new_seats)
    if table == "answers":
        tasks = getattr(row, "tasks")  # noqa: B009
        if any(("tasks", task) in ids for task in tasks):
            changed["tasks"] = tuple(ids.get(("tasks", task), task) for task in tasks)
    return replace(cast(Any, row), **changed) if changed else row
