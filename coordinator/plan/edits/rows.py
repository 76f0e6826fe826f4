"""What the verbs are made of: rows put in, replaced and taken out, with new ids and places."""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from coordinator.language import later, tr
from coordinator.plan.changes import RowChange
from coordinator.plan.coding import from_row, to_row
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Placed, Plan
from coordinator.plan.records import Record
from coordinator.plan.values import BadValue

R = TypeVar("R", bound=Record)
_NEEDS_A_NAME = {
    "plan": later("the plan needs a name"),
    "task": later("a task needs a name"),
    "person": later("a person needs a name"),
    "thing": later("a thing needs a name"),
    "skill": later("a skill needs a name"),
    "baseline": later("a baseline needs a name"),
}
_IS_TAKEN = {
    "person": later("a person called {name} is there already; choose another name"),
    "thing": later("a thing called {name} is there already; choose another name"),
    "skill": later("a skill called {name} is there already; choose another name"),
    "baseline": later("a baseline called {name} is there already; choose another name"),
}


def put_in(table: str, record: Record) -> RowChange:
    return RowChange(table, None, record)


def taken_out(table: str, record: Record) -> RowChange:
    return RowChange(table, record, None)


def replaced(table: str, record: Record, **fields: Any) -> list[RowChange]:
    """The row with other values; no row where none of them differ. Raises Refusal for a bad value."""
    changed = sound(replace(record, **fields))
    return [] if changed == record else [RowChange(table, record, changed)]


def sound(record: R) -> R:
    """The record itself, once its values are known to be ones that a plan file can hold."""
    try:
        from_row(type(record), to_row(record))
    except BadValue as error:
        raise Refusal(str(error)) from None
    except OverflowError:
        raise Refusal(tr("a day would be after the year 9999; choose an earlier one")) from None
    return record


def new_id(plan: Plan, table: str) -> str:
    """An id that is new here, and in all likelihood in every copy of the plan that is edited elsewhere."""
    while True:
        found = secrets.token_hex(4)
        if found not in plan.table(table):
            return found


def last_position(rows: Iterable[Placed]) -> float:
    """The position behind all of these rows."""
    return max((row.position for row in rows), default=-1) + 1


def needed_name(name: str, what: str, taken: Collection[str] = ()) -> str:
    """The name of a plan, task, person, thing, skill or baseline without blanks around it; empty or taken
    names are refused."""
    name = " ".join(name.split())
    if not name:
        raise Refusal(tr(_NEEDS_A_NAME[what]))
    if name.casefold() in {other.casefold() for other in taken}:
        raise Refusal(tr(_IS_TAKEN[what], name=name))
    return name
