"""An edit that was made on a plan as it was, brought to the plan as others have made it since."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange, net
from coordinator.plan.circles import circle_through, circle_words
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Link, Record, Task
from coordinator.plan.references import REFERENCES, dangling
from coordinator.plan.units import changed_units, record_name, value_words

Place = tuple[str, str]
"""A table and the id of a row in it."""
_MOST_TOLD = 3
_NOBODY: Mapping[Place, str] = {}


class StaleEdit(Refusal):
    """An edit of what another has changed since; the text shows both versions."""

    def __init__(self, places: Iterable[Place], texts: Iterable[str]) -> None:
        every = list(texts)
        told, more = "; ".join(every[:_MOST_TOLD]), len(every) - _MOST_TOLD
        if more > 0:
            told = tr("{texts}; and %n more", "", more, texts=told)
        super().__init__(tr("{texts}. Look at it, and edit it again if need be", texts=told))
        self.places = tuple(places)


def rebased(plan: Plan, change: Change, authors: Mapping[Place, str] = _NOBODY) -> Change:
    """The change as it is to be made on the plan as it is now, so that nobody's edit is written over.

    Of a row that others have changed since, it changes what they left alone. Raises StaleEdit where they
    changed the same, or where both edits together would break the plan's rules. `authors` says who changed
    which row last.
    """
    rows, places, texts = list[RowChange](), list[Place](), list[str]()
    for row in net(change.name, [change]).rows:
        who = _author(authors, row.table, row.id)
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
        raise StaleEdit(places, texts)
    found = Change(change.name, tuple(rows))
    _refuse_unsound(plan, found, authors)
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
        raise _Clash(tr("{who} has deleted {name}, which this edit would change", who=who, name=name))
    if before is None:
        raise _Clash(tr("{who} has added {name} as well", who=who, name=name))
    if after is None:
        theirs = ", ".join(
            tr("{what} {value}", what=unit.words, value=value_words(plan, unit, now))
            for unit in changed_units(before, now)
        )
        text = tr(
            "{who} has changed {name}, which this edit would delete: {theirs}",
            who=who,
            name=name,
            theirs=theirs,
        )
        raise _Clash(text)
    mine: dict[str, Any] = {}
    clashes = []
    for unit in changed_units(before, after):
        if unit.of(now) not in (unit.of(before), unit.of(after)):
            clashes.append(
                tr(
                    "{what} {theirs} by {who}, {mine} by this edit",
                    what=unit.words,
                    theirs=value_words(plan, unit, now),
                    who=who,
                    mine=value_words(plan, unit, after),
                )
            )
        mine.update(zip(unit.fields, unit.of(after), strict=True))
    if clashes:
        raise _Clash(tr("{name} was changed meanwhile: {clashes}", name=name, clashes=", ".join(clashes)))
    return replace(now, **mine)


def _author(authors: Mapping[Place, str], table: str, id: str) -> str:
    return authors.get((table, id)) or tr("someone else")


def _refuse_unsound(plan: Plan, change: Change, authors: Mapping[Place, str]) -> None:
    """Each of two edits may keep the rules where both together do not."""
    suspects = [row for row in change.rows if _stands_otherwise(row)]
    if not suspects:
        return
    trial = plan.copy()
    trial.apply(change)
    for table, record in _maybe_dangling(trial, change):
        if dangling(trial, table, record):
            text = tr("others have deleted what “{edit}” is about", edit=change.name)
            if record.id not in change.ids(table):
                who, name = _author(authors, table, record.id), record_name(plan, record)
                text = tr(
                    "{who} has added {name}, which needs what this edit would delete", who=who, name=name
                )
            raise StaleEdit([(table, record.id)], [text])
    for row in suspects:
        if text := _broken_rule(trial, row.after):
            raise StaleEdit([(row.table, row.id)], [text])


def _maybe_dangling(plan: Plan, change: Change) -> Iterator[tuple[str, Record]]:
    """Rows that a change puts into the plan, and all where it deletes some."""
    for row in change.rows:
        if row.after is not None:
            yield row.table, row.after
    if any(row.after is None for row in change.rows):
        for table in REFERENCES:
            for record in plan.table(table).values():
                yield table, record


def _stands_otherwise(row: RowChange) -> bool:
    """Whether a row comes or goes, is about other rows than before, or is someone's place in a team."""
    if row.before is None or row.after is None or isinstance(row.after, Assignment):
        return True
    named = REFERENCES.get(row.table, {})
    return any(getattr(row.before, field) != getattr(row.after, field) for field in named)


def _broken_rule(plan: Plan, record: Any) -> str:
    """What can't be with this row in the plan; blank where all is well."""
    match record:
        case Task():
            if _is_inside_itself(plan, record.id):
                return tr("{task} would be in itself by what others have moved since", task=record.name)
            return _circle(plan, record.id)
        case Link():
            return _circle(plan, record.predecessor)
        case Assignment() if record.seat is not None:
            for other in plan.assignments_on(record.task):
                if other.seat == record.seat and other.person != record.person:
                    return tr(
                        "{other} has been put in this seat of {task} meanwhile, so {who} can't be",
                        other=plan.people[other.person].name,
                        task=plan.tasks[record.task].name,
                        who=plan.people[record.person].name,
                    )
    return ""


def _is_inside_itself(plan: Plan, task: str) -> bool:
    seen, parent = {task}, plan.tasks[task].parent
    while parent is not None:
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
    return tr("with what others have linked since, this would close a circle: {circle}", circle=names)
