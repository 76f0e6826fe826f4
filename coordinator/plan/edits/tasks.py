"""The verbs for tasks: add, change, move, delete."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import circle_through
from coordinator.plan.edits.answers import names_taken_out
from coordinator.plan.edits.calls import calls_taken_out
from coordinator.plan.edits.links import circle_text
from coordinator.plan.edits.rows import (
    last_position,
    needed_name,
    new_id,
    put_in,
    replaced,
    sound,
    taken_out,
)
from coordinator.plan.edits.teams import reseated
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status, Task
from coordinator.plan.wording import STATUS_WORDS, elided

_NAMES = {
    "duration": later("change the estimate of {task}"),
    "effort": later("change the estimate of {task}"),
    "priority": later("change the priority of {task}"),
    "status": later("change the status of {task}"),
    "seats": later("change the seats of {task}"),
    "not_before": later("change the earliest start of {task}"),
    "pinned_start": later("change the pin of {task}"),
    "deadline": later("change the deadline of {task}"),
    "notes": later("change the notes on {task}"),
    "actual_start": later("change the actual times of {task}"),
    "actual_finish": later("change the actual times of {task}"),
}
"""Of edits of what has one meaning."""
_LONGEST_SAID = 120
"""Letters of a note that stand in the name of its edit."""


def add_task(plan: Plan, /, name: str, parent: str | None = None, **fields: Any) -> Change:
    """Adds a task, in the group `parent`, behind all others there."""
    name = needed_name(name, "task")
    task = Task(
        id=new_id(plan, "tasks"),
        name=name,
        parent=parent,
        position=last_position(plan.children(parent)),
        **fields,
    )
    return Change(tr("add {name}", name=name), (put_in("tasks", sound(task)),))


def edit_task(plan: Plan, /, task: str, **fields: Any) -> Change:
    """Gives fields of a task other values; where its seats change, its team is seated anew."""
    old = plan.tasks[task]
    assert not fields.keys() & {"parent", "position"}, "a task is moved by move_task"
    if "name" in fields:
        fields["name"] = needed_name(fields["name"], "task")
    rows = replaced("tasks", old, **fields)
    if "seats" in fields:
        for seat in fields["seats"]:
            if seat.skill not in plan.skills:
                raise Refusal(tr("{skill} is no skill of this plan; add it first", skill=seat.skill))
        rows.extend(reseated(plan, task, seats=replace(old, seats=fields["seats"]).single_seats))
    return Change(_edit_name(old, fields), tuple(rows))


def add_note(plan: Plan, task: str, words: str) -> Change:
    """Puts a paragraph under what the notes on a task say already."""
    old = plan.tasks[task]
    if not words.strip():
        raise Refusal(tr("there is nothing to note"))
    notes = "\n\n".join(part for part in (old.notes.rstrip(), words.strip()) if part)
    said = elided(" ".join(words.split()), _LONGEST_SAID)
    name = tr("note on {task}: {note}", task=old.name, note=said)
    return Change(name, edit_task(plan, task, notes=notes).rows)


def set_status(plan: Plan, task: str, status: Status, start: Moment | None, finish: Moment | None) -> Change:
    """Begins a task, ends it, or takes that back; the times stand as what happened unless others do."""
    old = plan.tasks[task]
    change = edit_task(
        plan,
        task,
        status=status,
        actual_start=None if status is Status.TODO else old.actual_start or start,
        actual_finish=(old.actual_finish or finish) if status is Status.DONE else None,
    )
    name = tr("mark {task} as {status}", task=old.name, status=tr(STATUS_WORDS[status]))
    return Change(name, change.rows)


def move_task(
    plan: Plan, task: str, parent: str | None, after: str | None = None, first: bool = False
) -> Change:
    """Moves a task with all inside it into a group, or to the top for None, behind the task `after`.

    `first` puts it before all others there. Refused where a link would then close a circle.
    """
    old = plan.tasks[task]
    if parent is not None and task in plan.lineage(parent):
        raise Refusal(tr("{task} can't be moved into itself", task=old.name))
    siblings = [each for each in plan.children(parent) if each.id != task]
    spread: list[RowChange] = []
    if first and siblings:
        position = siblings[0].position - 1
    else:
        position, spread = _place_behind(siblings, after)
    name = tr("move {task}", task=old.name)
    if parent is not None:
        name = tr("move {task} into {group}", task=old.name, group=plan.tasks[parent].name)
    change = Change(name, (*spread, *replaced("tasks", old, parent=parent, position=position)))
    if parent != old.parent:
        trial = plan.copy()
        trial.apply(change)
        if circle := circle_through(trial, task):
            why = circle_text(plan, circle)
            raise Refusal(tr("{task} can't be moved there: {why}", task=old.name, why=why))
    return change


def indent(plan: Plan, task: str) -> Change:
    """Puts a task into the one above it at the same depth, which so becomes a group."""
    siblings = [each.id for each in plan.children(plan.tasks[task].parent)]
    index = siblings.index(task)
    if index == 0:
        name = plan.tasks[task].name
        raise Refusal(tr("there is no task above {task} to put it into", task=name))
    return move_task(plan, task, siblings[index - 1])


def outdent(plan: Plan, task: str) -> Change:
    """Takes a task out of its group and puts it right behind that."""
    parent = plan.tasks[task].parent
    if parent is None:
        raise Refusal(tr("{task} is in no group", task=plan.tasks[task].name))
    return move_task(plan, task, plan.tasks[parent].parent, after=parent)


def delete_tasks(plan: Plan, tasks: Iterable[str]) -> Change:
    """Deletes tasks with all inside them, their links, assignments and calls."""
    doomed: dict[str, None] = {}
    waiting = list(tasks)
    name = tr("delete %n task(s)", "", len(waiting))
    if len(waiting) == 1:
        name = tr("delete {name}", name=plan.tasks[waiting[0]].name)
    while waiting:
        task = waiting.pop()
        doomed[task] = None
        waiting.extend(child.id for child in plan.children(task))
    links = {link.id: link for task in doomed for link in (*plan.links_from(task), *plan.links_to(task))}
    rows: list[RowChange] = [taken_out("links", link) for link in links.values()]
    for task in doomed:
        rows.extend(taken_out("assignments", each) for each in plan.assignments_on(task))
        rows.extend(calls_taken_out(plan, plan.calls_on(task)))
    rows.extend(names_taken_out(plan, tasks=doomed))
    rows.extend(taken_out("tasks", plan.tasks[task]) for task in reversed(doomed))
    return Change(name, tuple(rows))


def _place_behind(siblings: list[Task], after: str | None) -> tuple[float, list[RowChange]]:
    """A position right behind the task `after`, or behind all for None, and the rows that spread the others
    where no number is left between two of them."""
    index = next((index for index, each in enumerate(siblings) if each.id == after), len(siblings))
    if index >= len(siblings) - 1:
        return last_position(siblings), []
    before, behind = siblings[index].position, siblings[index + 1].position
    middle = (before + behind) / 2
    if before < middle < behind:
        return middle, []
    places = ((each, place + (place > index)) for place, each in enumerate(siblings))
    return index + 1, [row for each, place in places for row in replaced("tasks", each, position=place)]


def _edit_name(old: Task, fields: dict[str, Any]) -> str:
    changed = [key for key, value in fields.items() if getattr(old, key) != value]
    if changed == ["name"]:
        return tr("rename {old} to {new}", old=old.name, new=fields["name"])
    names = {_NAMES.get(key, "") for key in changed}
    if len(names) == 1 and (name := names.pop()):
        return tr(name, task=old.name)
    return tr("change {name}", name=old.name)
