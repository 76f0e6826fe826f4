"""What is asked while two plans are merged, and how it was answered."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coordinator.language import tr
from coordinator.merge.result import Answers, Conflict, Side
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.units import Unit, record_name, value_words

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
_TURNS = "tasks/all/turn"
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
            turns = self._asked[_TURNS]
            self._asked[_TURNS] = replace(turns, rows=tuple(self._turns))
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
        id = records[1].id
        if table == "tasks" and unit.key == "turn":
            return self._ask_turn(id)
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

    def _ask_turn(self, task: str) -> Side:
        self._turns.append(task)
        own = tr("an order of its own")
        return self.ask(
            Conflict(
                key=_TURNS,
                table="tasks",
                rows=(task,),
                about=tr("The order of work"),
                what=tr("who goes first"),
                base=tr("another order"),
                mine=own,
                theirs=own,
            )
        )

    def _words(self, plan: Plan, unit: Unit, record: Any, part: str) -> str:
        value = getattr(record, unit.fields[0])
        if part and unit.key in ("levels", "aims"):
            return str(value.get(part, 0))
        return value_words(plan, unit, record)


def printable(id: str) -> str:
    """An id as it stands in a key that someone may have to type."""
    return id.replace("\x1f", " ")
