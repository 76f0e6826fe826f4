"""The order that the links leave: each task after what it waits for, a group around all that it holds."""

from heapq import heapify, heappop, heappush

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.circles import any_circle, circle_words
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import Task


def order(plan: Plan) -> list[str]:
    """All tasks, each after what it waits for and after its group; else as the coordinator ordered them.

    Lexicographical topological sort (Kahn 1962, with a heap). Raises PlanError, which names the tasks,
    where they wait in a circle.
    """
    tasks = [task for _, task in plan.outline()]
    # a node is twice the task's place in the outline, and one more for the finish of a group
    begin = {task.id: 2 * place for place, task in enumerate(tasks)}
    end = {task: node + plan.is_group(task) for task, node in begin.items()}
    following: list[list[int]] = [[] for _ in range(2 * len(tasks))]
    waits = [0] * len(following)

    def lead(before: int, after: int) -> None:
        following[before].append(after)
        waits[after] += 1

    for task in tasks:
        if task.parent is not None:
            lead(begin[task.parent], begin[task.id])
            lead(end[task.id], end[task.parent])
    for link in plan.links.values():
        lead(end[link.predecessor], begin[link.successor])
    ready = [node for node in begin.values() if not waits[node]]
    heapify(ready)
    found: list[str] = []
    while ready:
        node = heappop(ready)
        if node % 2 == 0:
            found.append(tasks[node // 2].id)
        for after in following[node]:
            waits[after] -= 1
            if not waits[after]:
                heappush(ready, after)
    if len(found) < len(tasks):
        circle = circle_words([plan.tasks[task].name for task in any_circle(plan) or ()])
        raise PlanError(
            tr(
                "these tasks wait for each other in a circle: {circle}; "
                "take out one of the links between them",
                circle=circle,
            )
        )
    return found


def may_reorder(change: Change) -> bool:
    """Whether tasks or links came, went, or moved to another group or place."""
    for row in change.rows:
        if row.table == "links":
            return True
        if row.table == "tasks":
            if not isinstance(row.before, Task) or not isinstance(row.after, Task):
                return True
            if (row.before.parent, row.before.position) != (row.after.parent, row.after.position):
                return True
    return False
