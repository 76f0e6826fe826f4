"""Which rows of a plan name which others by their ids."""

from collections.abc import Mapping

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
