"""Which rows of a plan name which others by their ids."""

from collections.abc import Mapping

from coordinator.plan.plan import Plan
from coordinator.plan.records import Record

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "tasks": {"parent": "tasks"},
    "links": {"predecessor": "tasks", "successor": "tasks"},
    "assignments": {"task": "tasks", "person": "people"},
    "calls": {"task": "tasks", "skill": "skills"},
    "asks": {"call": "calls", "person": "people"},
    "level_decisions": {"person": "people", "skill": "skills"},
    "answers": {"skill": "skills", "said_by": "people"},
    "questions": {
        "asked_by": "people",
        "asked_of": "people",
        "skill": "skills",
        "task": "tasks",
        "answer": "answers",
    },
    "book_replies": {"person": "people"},
}
"""The fields of each table's rows that hold an id, and the table whose rows it names."""


def dangling(plan: Plan, table: str, row: Record) -> list[str]:
    """The fields of a row of that table by which it names one that is not in the plan."""
    named = REFERENCES.get(table, {}).items()
    ids = ((field, other, getattr(row, field)) for field, other in named)
    return [field for field, other, id in ids if id is not None and id not in plan.table(other)]
