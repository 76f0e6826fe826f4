"""The verb that inserts the tasks of another plan."""

from collections.abc import Iterator
from dataclasses import replace

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.rows import last_position, new_id, put_in, sound
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan


def add_tasks_of(plan: Plan, other: Plan, parent: str | None = None) -> Change:
    """Adds all tasks of another plan, inside `parent`, with their links, their teams, and the skills and
    people among them that this plan doesn't have by their ids.

    Raises Refusal where there is no task in it, or `parent` is gone.
    """
    if not other.tasks:
        raise Refusal(tr("there is no task in it"))
    if parent is not None and parent not in plan.tasks:
        raise Refusal(tr("the group that they were to go into is gone"))
    name = tr("add %n task(s)", "", len(other.tasks))
    if len(other.tasks) == 1:
        name = tr("add {name}", name=next(iter(other.tasks.values())).name)
    return Change(name, tuple(_rows(plan, other, parent)))


def _rows(plan: Plan, other: Plan, parent: str | None) -> Iterator[RowChange]:
    for number, skill in enumerate(each for id, each in other.skills.items() if id not in plan.skills):
        yield put_in("skills", sound(replace(skill, position=last_position(plan.skills.values()) + number)))
    for number, person in enumerate(each for id, each in other.people.items() if id not in plan.people):
        yield put_in("people", sound(replace(person, position=last_position(plan.people.values()) + number)))
    ids = {task: new_id(plan, "tasks") for task in other.tasks}
    place = last_position(plan.children(parent))
    tops = 0
    for _, task in other.outline():
        if task.parent is None:
            kept = replace(task, id=ids[task.id], parent=parent, position=place + tops)
            tops += 1
        else:
            kept = replace(task, id=ids[task.id], parent=ids[task.parent])
        yield put_in("tasks", sound(kept))
    for link in other.links.values():
        moved = replace(link, predecessor=ids[link.predecessor], successor=ids[link.successor])
        yield put_in("links", moved)
    for assignment in other.assignments.values():
        yield put_in("assignments", replace(assignment, task=ids[assignment.task]))
