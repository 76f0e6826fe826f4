"""Rows that both sides have: merged unit by unit, and what both changed otherwise is asked."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coordinator.merge import values
from coordinator.merge.questions import AskUnit
from coordinator.merge.result import Side
from coordinator.merge.values import MISSING, Merger
from coordinator.plan.plan import TABLES
from coordinator.plan.records import (
    Answer,
    Ask,
    Assignment,
    Baseline,
    Header,
    LevelDecision,
    Person,
    Skill,
    Task,
)
from coordinator.plan.units import Unit, units

_MERGERS: Mapping[tuple[type, str], Merger] = {
    (Header, "calendar"): values.of_calendar,
    (Header, "identity"): values.either,
    (Skill, "position"): values.either,
    (Person, "position"): values.either,
    (Baseline, "position"): values.either,
    (Skill, "level_names"): values.numbered,
    (Person, "levels"): values.mapped,
    (Person, "aims"): values.mapped,
    (Person, "week"): values.of_week,
    (Person, "absences"): values.listed(values.absence_key),
    (Task, "seats"): values.of_seats,
    (Task, "notes"): values.appended,
    (Assignment, "seat"): values.either,
    (Baseline, "tasks"): values.mapped,
    (LevelDecision, "evidence"): values.mapped,
    (Ask, "thanked_at"): values.either,
    (Answer, "tasks"): values.listed(str),
    (Answer, "helped"): values.latest,
    (Answer, "confirmed_at"): values.latest,
}


def keep_mine(table: str, unit: Unit, records: tuple[Any, Any, Any], part: str) -> Side:
    """For where nothing is to be asked."""
    return Side.MINE


def merged(table: str, base: Any, mine: Any, theirs: Any, ask_unit: AskUnit) -> Any:
    """A record of what both sides have; `base` is None where both have added it."""
    kind: Any = TABLES[table]
    fields: dict[str, Any] = {}
    for unit in units(kind):
        before = MISSING if base is None else unit.of(base)
        ours, others = unit.of(mine), unit.of(theirs)
        if ours == others or others == before:
            fields.update(zip(unit.fields, ours, strict=True))
        elif ours == before:
            fields.update(zip(unit.fields, others, strict=True))
        else:
            ask = _asking(ask_unit, table, unit, (base, mine, theirs))
            fields.update(_both_changed(kind, unit, (before, ours, others), ask))
    return replace(mine, **fields)


def _both_changed(kind: Any, unit: Unit, three: values.Three, ask: values.Ask) -> dict[str, Any]:
    if unit.key == "place":
        return _place(three, ask)
    merger = values.mapped if unit.key == "extra" else _MERGERS.get((kind, unit.key))
    if merger is None:
        return dict(zip(unit.fields, values.whole(three, ask), strict=True))
    base, mine, theirs = (side[0] if side else MISSING for side in three)
    return {unit.fields[0]: merger((base, mine, theirs), ask)}


def _place(three: values.Three, ask: values.Ask) -> dict[str, Any]:
    """A task that only one side put into another group goes there; its place among others is never asked."""
    before, mine, theirs = three
    parent_before = before[0] if before else MISSING
    if mine[0] == theirs[0]:
        return {"parent": mine[0], "position": min(mine[1], theirs[1])}
    if theirs[0] == parent_before:
        chosen = mine
    elif mine[0] == parent_before:
        chosen = theirs
    else:
        chosen = mine if ask("") is Side.MINE else theirs
    return {"parent": chosen[0], "position": chosen[1]}


def _asking(ask_unit: AskUnit, table: str, unit: Unit, records: tuple[Any, Any, Any]) -> values.Ask:
    return lambda part: ask_unit(table, unit, records, part)
