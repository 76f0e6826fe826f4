"""The links as a graph, and the order that they leave: each task after what it waits for.

A task that is no group is one node, its id. A group is two: its start, before all that it holds, and
its finish, after all of it; so a link to or from a group holds for its span.
"""

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Literal

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.circles import circle_words
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import Task

if TYPE_CHECKING:  # it takes a tenth of a second to load, and a schedule doesn't need it
    import networkx as nx

Node = str | tuple[str, Literal["start", "finish"]]


def links_graph(plan: Plan) -> "nx.DiGraph[Node]":
    """Each edge leads from what comes first; those of links carry the Link as `link`."""
    import networkx as nx

    graph: nx.DiGraph[Node] = nx.DiGraph()
    for _, task in plan.outline():
        graph.add_node(_start(plan, task.id))
        graph.add_node(_finish(plan, task.id))
        if task.parent is not None:
            graph.add_edge((task.parent, "start"), _start(plan, task.id))
            graph.add_edge(_finish(plan, task.id), (task.parent, "finish"))
    for link in plan.links.values():
        graph.add_edge(_finish(plan, link.predecessor), _start(plan, link.successor), link=link)
    return graph


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
        raise PlanError(_circle_words(plan, links_graph(plan)))
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


def _start(plan: Plan, task: str) -> Node:
    return (task, "start") if plan.is_group(task) else task


def _finish(plan: Plan, task: str) -> Node:
    return (task, "finish") if plan.is_group(task) else task


def _task_of(node: Node) -> str:
    return node if isinstance(node, str) else node[0]


def _circle_words(plan: Plan, graph: "nx.DiGraph[Node]") -> str:
    import networkx as nx

    circle: list[str] = []
    for node, *_ in nx.find_cycle(graph):
        if not circle or circle[-1] != _task_of(node):
            circle.append(_task_of(node))
    if circle[0] != circle[-1] or len(circle) == 1:
        circle.append(circle[0])
    names = circle_words([plan.tasks[task].name for task in circle])
    return tr(
        "these tasks wait for each other in a circle: {circle}; take out one of the links between them",
        circle=names,
    )
