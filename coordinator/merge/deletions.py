"""Rows that one side deleted while the other changed them, or began to use them: it is asked which holds."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from coordinator.language import tr
from coordinator.merge.questions import AskUnit, Questions, printable
from coordinator.merge.records import keep_mine, merged
from coordinator.merge.references import deletion, prune
from coordinator.merge.result import Conflict, Side
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import TABLES, Plan, between
from coordinator.plan.records import Header, Record
from coordinator.plan.units import changed_units, record_name

_ROOTS = (
    *("skills", "people", "tasks", "calls", "answers", "links", "asks"),
    *("questions", "baselines", "level_decisions", "book_replies"),
)
"""Tables in an order in which what goes with a row comes after it; people on tasks go with either."""
_MOST_SAID = 3
_SILENT = {"tasks": ("position", "turn"), "assignments": ("seat",)}
"""What of a row may differ without it being used otherwise."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """A row that `by` deleted, and the other side uses otherwise than before."""

    table: str
    id: str
    by: Side
    uses: str
    """How the other side uses it, in words."""

    @property
    def key(self) -> str:
        return f"{self.table}/{printable(self.id)}/deleted"


def disputed(base: Plan, mine: Plan, theirs: Plan) -> list[Disputed]:
    """All that one side deleted and the other changed or uses, of what goes together only the whole."""
    return [*_disputed(base, mine, theirs, Side.MINE), *_disputed(base, theirs, mine, Side.THEIRS)]


def ask_about(each: Disputed, base: Plan, questions: Questions) -> Side:
    """Which side it is settled for: that of whoever deleted it, or of whoever uses it."""
    record = base.table(each.table)[each.id]
    inside = len(base.children(each.id)) if each.table == "tasks" else 0
    gone = tr("deleted with %n task(s) inside", "", inside) if inside else tr("deleted")
    said = (gone, each.uses) if each.by is Side.MINE else (each.uses, gone)
    about = record_name(base, record)
    what, before = tr("deleted or kept"), tr("there")
    return questions.ask(Conflict(each.key, each.table, (each.id,), about, what, before, *said))


def restored(base: Plan, plan: Plan, gone: Iterable[Disputed]) -> Plan:
    """The plan as its side would have it without having deleted these; its other edits stay."""
    without = base.copy()
    for each in gone:
        if each.id in without.table(each.table):
            without.apply(deletion(without, each.table, each.id))
    if without == base:
        return plan
    header, *rows = joined_rows(without, plan, base, keep_mine)
    assert isinstance(header, Header)
    whole = Plan(header, rows)
    # where its group is gone as well, it is the other side that says where it stands
    prune(whole, parents=False)
    return whole


def joined_rows(base: Plan, mine: Plan, theirs: Plan, ask: AskUnit) -> list[Record]:
    """Every table row by row: what either side changed since the base. Rows that one side deleted and the
    other changed are there; nothing is looked at but single rows."""
    found: list[Record] = []
    for table in TABLES:
        before, ours, others = base.table(table), mine.table(table), theirs.table(table)
        for id in dict.fromkeys((*ours, *others)):
            was, left, right = before.get(id), ours.get(id), others.get(id)
            record: Any
            if left is right or left == right or right == was:
                record = left
            elif left == was:
                record = right
            elif left is None or right is None:
                # whoever was taken off a task is not put back because their seat had changed
                record = None if table == "assignments" else left or right
            else:
                record = merged(table, was, left, right, ask)
            if record is not None:
                found.append(record)
    return found


def _disputed(base: Plan, by: Plan, other: Plan, side: Side) -> Iterator[Disputed]:
    if not between(base, other):
        return
    covered: set[tuple[str, str]] = set()
    for table in _ROOTS:
        kept = by.table(table)
        for id in base.table(table):
            if id in kept or id not in other.table(table) or (table, id) in covered:
                continue
            if table == "tasks" and _goes_with_its_group(id, base, by, other):
                continue
            was = deletion(base, table, id)
            covered.update(
                (each.table, each.id) for each in was.rows if each.after is None and each.table != table
            )
            before, now = _uses(was), _uses(deletion(_without_moved(base, other, by, table, id), table, id))
            new = [place for place, use in now.items() if before.get(place) != use]
            if new:
                yield Disputed(table, id, side, _use_words(base, other, (table, id), new))


def _goes_with_its_group(task: str, base: Plan, by: Plan, other: Plan) -> bool:
    """Whether the other side still has it in a group that was deleted as well."""
    return any(group in base.tasks and group not in by.tasks for group in other.ancestors(task))


def _without_moved(base: Plan, other: Plan, by: Plan, table: str, id: str) -> Plan:
    """The other side's plan, where what `by` moved out of a group before it deleted that stands apart."""
    if table != "tasks":
        return other
    moved = {task for task in _within(base, id) if task in by.tasks}
    inside = [task for task in _within(other, id) if task in moved]
    if not inside:
        return other
    apart = other.copy()
    rows = (RowChange("tasks", other.tasks[task], replace(other.tasks[task], parent=None)) for task in inside)
    apart.apply(Change("move out", tuple(rows)))
    return apart


def _within(plan: Plan, task: str) -> Iterator[str]:
    for child in plan.children(task):
        yield child.id
        yield from _within(plan, child.id)


def _uses(change: Change) -> Mapping[tuple[str, str], Any]:
    """What a deletion takes, by the rows that it takes it of."""
    found = {}
    for row in change.rows:
        if row.before is None or (row.after is not None and row.table == "assignments"):
            continue
        silent = _SILENT.get(row.table, ())
        fields = [field for field in row.before.__dataclass_fields__ if field not in silent]
        found[row.table, row.id] = tuple(
            _taken(getattr(row.before, field), None if row.after is None else getattr(row.after, field))
            for field in fields
        )
    return found


def _taken(before: Any, after: Any) -> Any:
    """What of a value goes: entries of a map, elements of a tuple, or all of it."""
    if before == after:
        return None
    if after is None:
        return before
    if isinstance(before, Mapping):
        return {key: value for key, value in before.items() if key not in after}
    return tuple(each for each in before if each not in after) if isinstance(before, tuple) else before


def _use_words(base: Plan, other: Plan, root: tuple[str, str], new: list[tuple[str, str]]) -> str:
    """`other estimate; Ana on Shop is new`, and how many more."""
    said = []
    for table, id in sorted(new, key=lambda place: place != root):
        record, was = other.table(table)[id], base.table(table).get(id)
        name = record_name(other, record)
        if was is None:
            said.append(tr("{name} is new", name=name))
            continue
        units = (tr("other {what}", what=unit.words) for unit in changed_units(was, record))
        if words := ", ".join(dict.fromkeys(units)):
            said.append(words if (table, id) == root else f"{name}: {words}")
    text, more = "; ".join(said[:_MOST_SAID]), len(said) - _MOST_SAID
    return tr("{uses} and %n more", "", more, uses=text) if more > 0 else text


def deleted(plan: Plan, each: Disputed, by: Plan) -> None:
    """Takes it out of the plan, where it is still there; what the other side moved into a group that `by`
    deleted goes back to where `by` has it."""
    if each.id not in plan.table(each.table):
        return
    if each.table == "tasks":
        gone = set(_deleted_with(plan, each.id, by))
        outside = [child for group in gone for child in plan.children(group) if child.id not in gone]
        rows = (RowChange("tasks", task, replace(task, parent=_home(task.id, plan, by))) for task in outside)
        plan.apply(Change("move out", tuple(rows)))
    plan.apply(deletion(plan, each.table, each.id))


def _deleted_with(plan: Plan, group: str, by: Plan) -> Iterator[str]:
    """The group, and what of its inside `by` deleted as well."""
    yield group
    for child in plan.children(group):
        if child.id not in by.tasks:
            yield from _deleted_with(plan, child.id, by)


def _home(task: str, plan: Plan, by: Plan) -> str | None:
    """The group in which `by` has a task, where that is there and not inside the task itself."""
    parent = by.tasks[task].parent
    return None if parent is None or parent not in plan.tasks or parent in _within(plan, task) else parent
