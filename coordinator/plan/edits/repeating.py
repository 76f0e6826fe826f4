"""The verb for tasks that come again: one task becomes a group with one task for each time."""

from dataclasses import replace

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits.links import move_link
from coordinator.plan.edits.rows import new_id, put_in, replaced
from coordinator.plan.edits.steps import Steps
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status, Task
from coordinator.plan.recurrence import Recurrence


def repeat_task(plan: Plan, task: str, recurrence: Recurrence, start: Moment) -> Change:
    """Lets a task happen again, first at `start`: a group takes its name and place, and holds each of them.

    Each starts no earlier than its day, at the hour of `start`, with the same seats and people; where the
    task is pinned, each is pinned. Links to the task hold for all of them, links from it for the first.
    """
    once = plan.tasks[task]
    if plan.is_group(task):
        raise Refusal(tr("{task} is a group; repeat the tasks inside it", task=once.name))
    if once.status is Status.DONE:
        raise Refusal(tr("{task} is done; repeat a task that is to do", task=once.name))
    if once.pinned_start is not None:
        start = once.pinned_start
    days = recurrence.days(start // DAY)
    steps = Steps(plan)
    group = Task(id=new_id(plan, "tasks"), name=once.name, parent=once.parent, position=once.position)
    steps.make(Change("add the group", (put_in("tasks", group),)))
    for link in plan.links_to(task):
        steps.make(move_link(steps.plan, link.id, group.id))
    placed = {"name": f"{once.name} 1", "parent": group.id, "position": 0}
    placed |= {} if once.pinned_start is not None else {"not_before": start}
    steps.make(Change("put the first into it", tuple(replaced("tasks", once, **placed))))
    for number, day in enumerate(days[1:], 2):
        steps.make(_again(steps.plan, steps.plan.tasks[task], once.name, number, (day - days[0]) * DAY))
    return steps.as_one(tr("repeat {task} %n time(s)", "", len(days), task=once.name))


def _again(plan: Plan, first: Task, name: str, number: int, later: int) -> Change:
    """The task once more, so many minutes later, with whom stands on the first."""
    task = replace(
        first,
        id=new_id(plan, "tasks"),
        name=f"{name} {number}",
        position=number - 1,
        status=Status.TODO,
        actual_start=None,
        actual_finish=None,
        turn=None,
        **{
            field: moment + later
            for field in ("not_before", "pinned_start", "deadline")
            if (moment := getattr(first, field)) is not None
        },
    )
    team = (put_in("assignments", replace(each, task=task.id)) for each in plan.assignments_on(first.id))
    return Change("add another", (put_in("tasks", task), *team))
