"""Circles: chains of links by which a task would wait for itself.

A group waits as a whole and is waited for as a whole: what waits for a group waits for all within it,
and a link to a group holds for all within it. So a task may never wait for the group that it is in.
"""

from collections.abc import Iterator, Sequence

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link

_MOST_NAMED = 8
_Node = tuple[str, bool]
"""A task and whether it is the finish that is meant; a task that is no group has both in one."""


def waiting_path(plan: Plan, first: str, last: str) -> list[str] | None:
    """The tasks by which `last` waits for `first`, both included; None where it does not wait."""
    return _path(plan, (first, False), (last, True))


def circle_through(plan: Plan, task: str) -> list[str] | None:
    """A circle that a task, or all of a group, stands in; None in a sound plan."""
    return _path(plan, (task, False), (task, False)) or _path(plan, (task, True), (task, True))


def any_circle(plan: Plan) -> list[str] | None:
    """One of the circles in a plan, as task ids, first and last the same; None in a sound plan."""
    found = tangles(plan)
    return circle_through(plan, min(found[0])) if found else None


def circle_closed_by(plan: Plan, predecessor: str, successor: str) -> list[str] | None:
    """The circle that a link between these would close, as task ids, first and last the same."""
    path = waiting_path(plan, successor, predecessor)
    if path is None:
        return None
    return path if path[0] == path[-1] else [*path, path[0]]


def closing_links(plan: Plan) -> list[Link]:
    """Links to leave out, the latest ones, so that no circle is left; none in a plan made by edits."""
    entangled = _entangled(plan)
    suspects = [link for link in plan.links.values() if link.predecessor in entangled]
    left_out: list[Link] = []
    if not suspects:
        return left_out
    trial = plan.copy()
    trial.apply(Change("take links out", tuple(RowChange("links", link, None) for link in suspects)))
    for link in suspects:
        if circle_closed_by(trial, link.predecessor, link.successor):
            left_out.append(link)
        else:
            trial.apply(Change("put a link back", (RowChange("links", None, link),)))
    return left_out


def tangles(plan: Plan) -> list[set[str]]:
    """The sets of tasks that all wait for each other, each as large as can be; none in a sound plan."""
    entangled = _entangled(plan)
    if not entangled:
        return []
    import networkx as nx

    graph: nx.DiGraph[_Node] = nx.DiGraph()
    for node in ((task, finished) for task in entangled for finished in (False, True)):
        graph.add_edges_from((node, following) for following in _following(plan, node))
    parts = nx.strongly_connected_components(graph)
    found = [{task for task, _ in part} for part in parts if len(part) > 1]
    return sorted(found, key=min)


def circle_words(names: Sequence[str]) -> str:
    """`Shop → Cook → Shop`; of a long circle where it begins and ends."""
    if len(names) > _MOST_NAMED:
        names = [*names[:4], tr("… %n more …", "", len(names) - 7), *names[-3:]]
    return " → ".join(names)


def _path(plan: Plan, start: _Node, goal: _Node) -> list[str] | None:
    """Depth-first, each node once: linear in the tasks and links that `start` leads to."""
    came_from: dict[_Node, _Node | None] = {}
    stack: list[tuple[_Node, _Node | None]] = [(start, None)]
    while stack:
        node, before = stack.pop()
        if node == goal and before is not None:
            return _tasks_on(came_from, node, before)
        if node in came_from:
            continue
        came_from[node] = before
        stack.extend((following, node) for following in _following(plan, node))
    return None


def _entangled(plan: Plan) -> set[str]:
    """Tasks on a circle or behind one: those that peeling off what waits for nothing (Kahn) leaves."""
    waits: dict[_Node, int] = {}
    nodes = [(task, finished) for task in plan.tasks for finished in (False, True)]
    for node in nodes:
        for following in _following(plan, node):
            waits[following] = waits.get(following, 0) + 1
    free = [node for node in nodes if node not in waits]
    while free:
        for following in _following(plan, free.pop()):
            waits[following] -= 1
            if not waits[following]:
                del waits[following]
                free.append(following)
    return {task for task, _ in waits}


def _following(plan: Plan, node: _Node) -> Iterator[_Node]:
    task, finished = node
    if not finished:
        if plan.is_group(task):
            for child in plan.children(task):
                yield child.id, False
        else:
            yield task, True
        return
    parent = plan.tasks[task].parent
    if parent is not None:
        yield parent, True
    for link in plan.links_from(task):
        yield link.successor, False


def _tasks_on(came_from: dict[_Node, _Node | None], last: _Node, before: _Node | None) -> list[str]:
    """The way to a node, each task named once where its start and finish follow each other."""
    path = [last[0]]
    while before is not None:
        if path[-1] != before[0]:
            path.append(before[0])
        before = came_from[before]
    return path[::-1]
