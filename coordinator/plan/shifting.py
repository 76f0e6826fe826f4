"""A plan at another time: every moment and day in it moved by the same number of days."""

from collections.abc import Mapping
from dataclasses import is_dataclass, replace
from typing import Any

from coordinator.plan.coding import columns
from coordinator.plan.moments import DAY, day_text, moment_text
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header


def shifted(plan: Plan, days: int) -> Plan:
    """The plan so many days later; by whole weeks each day stays the weekday that it was."""
    header, *records = (_shifted(record, days) for record in plan.records())
    assert isinstance(header, Header)
    return Plan(header, records)


def _shifted(record: Any, days: int) -> Any:
    by_writing: dict[Any, int] = {moment_text: days * DAY, day_text: days}
    changes = {}
    for column in columns(type(record)):
        value = getattr(record, column.field)
        if value is None:
            continue
        step = by_writing.get(column.write)
        changes[column.field] = value + step if step is not None else _inside(value, days)
    return replace(record, **changes)


def _inside(value: Any, days: int) -> Any:
    """Records stand in records, in tuples and in mappings of them."""
    match value:
        case tuple() if value and is_dataclass(value[0]):
            return tuple(_shifted(each, days) for each in value)
        case Mapping() if value and is_dataclass(next(iter(value.values()))):
            return {key: _shifted(each, days) for key, each in value.items()}
        case _ if is_dataclass(value) and "extra" in value.__dataclass_fields__:
            return _shifted(value, days)
        case _:
            return value
