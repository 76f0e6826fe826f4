"""An edit that was made on a plan as it was, brought to the plan as others have made it since."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from coordinator.plan.changes import Change, RowChange, net
from coordinator.plan.circles import circle_through, circle_words
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Link, Task
from coordinator.plan.units import changed_units, record_name, value_words

Place = tuple[str, str]
"""A table and the id of a row in it."""
_MOST_TOLD = 3


class Conflict(Refusal):
    """An edit of what another has changed since; the text shows both versions."""

    def __init__(self, places: Iterable[Place], texts: Iterable[str]) -> None:
        told = list(texts)
        more = f"; and {len(told) - _MOST_TOLD} more" if len(told) > _MOST_TOLD else ""
        super().__init__(f"{'; '.join(told[:_MOST_TOLD])}{more}. Look at it, and edit it again if need be")
        self.places = tuple(places)


def rebased(plan: Plan, change: Change, authors: Mapping[Place, str] | None = None) -> Change:
    """The change as it is to be made on the plan as it is now, so that nobody's edit is written over.

    Of a row that others have changed since, it changes what they left alone. Raises Conflict where they
    changed the same, or where both edits together would break the plan's rules. `authors` says who changed
    which row last.
    """
    rows, places, texts = list[RowChange](), list[Place](), list[str]()
    for row in net(change.name, [change]).rows:
        who = (authors or {}).get((row.table, row.id)) or "someone else"
        now: Any = plan.table(row.table).get(row.id)
        try:
            after = _merged(plan, row, now, who)
        except _Clash as clash:
            places.append((row.table, row.id))
            texts.append(str(clash))
            continue
        if after != now:
            rows.append(RowChange(row.table, now, after))
    if texts:
        raise Conflict(places, texts)
    found = Change(change.name, tuple(rows))
    _refuse_unsound(plan, found)
    return found


class _Clash(Exception):
    pass


def _merged(plan: Plan, row: RowChange, now: Any, who: str) -> Any:
    """What the row is to be once both have changed it."""
    before: Any = row.before
    after: Any = row.after
    if now in (before, after):
        return after
    name = record_name(plan, now or before or after)
    if now is None:
        raise _Clash(f"{who} has deleted {name}, which this edit would change")
    if before is None:
        raise _Clash(f"{who} has added {name} as well")
    if after is None:
        theirs = ", ".join(
            f"{unit.words} {value_words(plan, unit, now)}" for unit in changed_units(before, now)
        )
        raise _Clash(f"{who} has changed {name}, which this edit would delete: {theirs}")
    mine: dict[str, Any] = {}
    clashes = []
    for unit in changed_units(before, after):
        if unit.of(now) not in (unit.of(before), unit.of(after)):
            theirs, wanted = value_words(plan, unit, now), value_words(plan, unit, after)
            clashes.append(f"{unit.words} {theirs} by {who}, {wanted} by this edit")
        mine.update(zip(unit.fields, unit.of(after), strict=True))
    if clashes:
        raise _Clash(f"{name} was changed meanwhile: {', '.join(clashes)}")
    return replace(now, **mine)


def _refuse_unsound(plan: Plan, change: Change) -> None:
    """Each of two edits may keep the rules where both together do not."""
    suspects = [row for row in change.rows if isinstance(row.after, Task | Link | Assignment)]
    if not any(_may_break_rules(row) for row in suspects):
        return
    trial = plan.copy()
    trial.apply(change)
    for row in suspects:
        if _may_break_rules(row) and (text := _broken_rule(trial, row.after)):
            raise Conflict([(row.table, row.id)], [text])


def _may_break_rules(row: RowChange) -> bool:
    if isinstance(row.after, Task):
        return row.after.parent is not None and getattr(row.before, "parent", None) != row.after.parent
    return row.after != row.before


def _broken_rule(plan: Plan, record: Any) -> str:
    """What can't be with this row in the plan; blank where all is well, or a row that it names is gone."""
    match record:
        case Task() if record.parent in plan.tasks:
            if _is_inside_itself(plan, record.id):
                return f"{record.name} would be in itself by what others have moved since"
            return _circle(plan, record.id)
        case Link() if record.predecessor in plan.tasks and record.successor in plan.tasks:
            return _circle(plan, record.predecessor)
        case Assignment() if record.seat is not None and record.person in plan.people:
            for other in plan.assignments_on(record.task):
                if other.seat == record.seat and other.person != record.person:
                    names = plan.people[other.person].name, plan.people[record.person].name
                    task = plan.tasks[record.task].name if record.task in plan.tasks else "a task"
                    return f"{names[0]} has been put in this seat of {task} meanwhile, so {names[1]} can't be"
    return ""


def _is_inside_itself(plan: Plan, task: str) -> bool:
    seen, parent = {task}, plan.tasks[task].parent
    while parent is not None and parent in plan.tasks:
        if parent in seen:
            return True
        seen.add(parent)
        parent = plan.tasks[parent].parent
    return False


def _circle(plan: Plan, task: str) -> str:
    circle = circle_through(plan, task)
    if circle is None:
        return ""
    names = circle_words([plan.tasks[each].name for each in circle])
    return f"with what others have linked since, this would close a circle: {names}"
