"""Rows that both sides have: merged unit by unit, and what both changed otherwise is asked."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from coordinator.language import tr
from coordinator.merge import values
from coordinator.merge.result import Answers, Conflict, Side
from coordinator.merge.values import MISSING, Merger
from coordinator.plan.plan import TABLES, Plan
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
from coordinator.plan.units import Unit, record_name, units, value_words

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
AskUnit = Callable[[str, Unit, tuple[Any, Any, Any], str], Side]
"""Asks about a unit, or a part of it, of a row of a table; the records are the base's, mine and theirs."""
_TIMELESS = frozenset(
    (
        *("name", "notes", "email", "aims", "extra", "level_names", "seats_for_next_level", "kind", "text"),
        *("stretch_seats_for_next_level", "calls_per_week", "questions_per_day", "time_zone", "question"),
    )
)
"""Units that can't move a task."""
_TIMED_TABLES = frozenset(("header", "people", "tasks", "links"))
TURNS = "tasks/all/turn"
"""The key of the one question about all turns: an order of work is one thing."""


class Questions:
    """What is asked while two plans are merged, and how it was answered."""

    def __init__(self, base: Plan, mine: Plan, theirs: Plan, answers: Answers) -> None:
        self._plans = (base, mine, theirs)
        self._answers = answers
        self._asked: dict[str, Conflict] = {}
        self._turns: list[str] = []

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """In the order of the tables and of the outline of mine."""
        if self._turns:
            turns = self._asked[TURNS]
            self._asked[TURNS] = replace(turns, rows=tuple(self._turns))
        order = {table: index for index, table in enumerate(TABLES)}
        outline = {task.id: place for place, (_, task) in enumerate(self._plans[1].outline())}
        return tuple(
            sorted(
                self._asked.values(),
                key=lambda each: (order[each.table], outline.get(each.rows[0], 1 << 30), each.key),
            )
        )

    @property
    def open(self) -> tuple[Conflict, ...]:
        return tuple(each for each in self.conflicts if each.key not in self._answers)

    def ask(self, conflict: Conflict) -> Side:
        """The answer to it; mine where there is none."""
        self._asked[conflict.key] = conflict
        return self._answers.get(conflict.key, Side.MINE)

    def ask_unit(self, table: str, unit: Unit, records: tuple[Any, Any, Any], part: str) -> Side:
        """Asks about one unit of a row, or about a part of it, such as a skill among levels."""
        if table == "tasks" and unit.key == "turn":
            self._turns.append(records[1].id)
            own = tr("an order of its own")
            return self.ask(
                Conflict(
                    key=TURNS,
                    table=table,
                    rows=(records[1].id,),
                    about=tr("The order of work"),
                    what=tr("who goes first"),
                    base=tr("another order"),
                    mine=own,
                    theirs=own,
                )
            )
        id = records[1].id
        base, mine, theirs = [
            tr("not there") if record is None else self._words(plan, unit, record, part)
            for plan, record in zip(self._plans, records, strict=True)
        ]
        about = record_name(self._plans[1], records[1])
        what = unit.words
        if part and unit.key in ("levels", "aims"):
            skill = next((plan.skills[part] for plan in self._plans if part in plan.skills), None)
            what = tr("{what} in {skill}", what=what, skill=skill.name if skill is not None else part)
        key = "/".join(filter(None, (table, printable(id), unit.key, part)))
        timed = table in _TIMED_TABLES and unit.key not in _TIMELESS
        return self.ask(Conflict(key, table, (id,), about, what, base, mine, theirs, timed))

    def _words(self, plan: Plan, unit: Unit, record: Any, part: str) -> str:
        value = getattr(record, unit.fields[0])
        if part and unit.key in ("levels", "aims"):
            return str(value.get(part, 0))
        return value_words(plan, unit, record)


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


def printable(id: str) -> str:
    """An id as it stands in a key that someone may have to type."""
    return id.replace("\x1f", " ")
