"""What a change does to a plan, in words for whoever decides whether to make it."""

from dataclasses import fields

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.records import Record
from coordinator.plan.wording import counted, elided, one_line

_NAMED = {
    "tasks": ("task", "tasks"),
    "people": ("person", "people"),
    "skills": ("skill", "skills"),
    "answers": ("answer", "answers"),
    "questions": ("question", "questions"),
    "baselines": ("baseline", "baselines"),
}
_COUNTED = {
    "links": ("link", "links"),
    "assignments": ("place in a team", "places in teams"),
    "calls": ("call", "calls"),
    "asks": ("person asked", "people asked"),
    "level_decisions": ("decision on a level", "decisions on levels"),
    "book_replies": ("reply from the plan book", "replies from the plan book"),
}
_FIELD_WORDS = {
    "duration": "estimate",
    "effort": "estimate",
    "parent": "group",
    "position": "place in the list",
    "turn": "turn",
    "not_before": "earliest start",
    "pinned_start": "pin",
    "level_names": "names of levels",
}
_MOST_NAMES = 8
_LONGEST_NAME = 60


def told(change: Change) -> list[tuple[str, str]]:
    """What comes, goes and changes, a line for each kind: `("2 tasks more", "Shop, Cook")`."""
    lines = []
    if any(row.table == "header" for row in change.rows):
        lines.append(("The plan's settings change", ", ".join(_changed_fields(change, "header"))))
    for table, nouns in (*_NAMED.items(), *_COUNTED.items()):
        rows = [row for row in change.rows if row.table == table]
        for word, kind in (
            ("more", [row for row in rows if row.before is None]),
            ("fewer", [row for row in rows if row.after is None]),
            ("changed", [row for row in rows if row.before is not None and row.after is not None]),
        ):
            if kind:
                lines.append((f"{counted(len(kind), *nouns)} {word}", _names(table, kind)))
    return lines


def _names(table: str, rows: list[RowChange]) -> str:
    if table not in _NAMED:
        return ""
    names = [_name(row) for row in rows[:_MOST_NAMES]]
    if len(rows) > _MOST_NAMES:
        names.append(f"and {len(rows) - _MOST_NAMES} others")
    return ", ".join(names)


def _name(row: RowChange) -> str:
    if row.before is None or row.after is None:
        return _called(row.after or row.before)
    before, after = _called(row.before), _called(row.after)
    words = ", ".join(word for word in _fields(row) if word != "name")
    name = f"{before} → {after}" if before != after else after
    return f"{name} ({words})" if words else name


def _called(record: Record | None) -> str:
    for field in ("name", "question", "text"):
        if (name := getattr(record, field, None)) is not None:
            return elided(one_line(name), _LONGEST_NAME)
    return ""


def _changed_fields(change: Change, table: str) -> list[str]:
    return [word for row in change.rows if row.table == table for word in _fields(row)]


def _fields(row: RowChange) -> list[str]:
    """The fields that differ, in words."""
    found = [
        _FIELD_WORDS.get(field.name, field.name.replace("_", " "))
        for field in fields(row.after or row.before)  # type: ignore[arg-type]
        if getattr(row.before, field.name, None) != getattr(row.after, field.name, None)
    ]
    return list(dict.fromkeys(found))
