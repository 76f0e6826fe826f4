"""The links as a graph for networkx, and the order that it finds.

A task that is no group is one node, its id. A group is two: its start, before all that it holds, and
its finish, after all of it; so a link to or from a group holds for its span.
"""

from typing import TYPE_CHECKING, Literal

from coordinator.plan.circles import circle_words
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan

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

    Lexicographical topological sort. Raises PlanError, which names the tasks, where they wait in a circle.
    """
    import networkx as nx

    graph = links_graph(plan)
    place = {task.id: index for index, (_, task) in enumerate(plan.outline())}
    try:
        nodes = list(nx.lexicographical_topological_sort(graph, key=lambda node: place[_task_of(node)]))
    except nx.NetworkXUnfeasible:
        raise PlanError(_circle_words(plan, graph)) from None
    return [_task_of(node) for node in nodes if isinstance(node, str) or node[1] == "start"]


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
    return f"these tasks wait for each other in a circle: {names}; take out one of the links between them"
