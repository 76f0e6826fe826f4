"""Circles: the quick search that edits use agrees with networkx, and names a circle that is one."""

from itertools import pairwise

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import any_circle, circle_closed_by, closing_links, waiting_path
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, LinkType, Task

PAIRS = st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda pair: pair[0] != pair[1])


def _plan(parents: dict[str, str], links: list[tuple[str, str]]) -> Plan:
    """Tasks in groups, `parents` by task, with these links; circles and all."""
    names = dict.fromkeys([*parents, *parents.values(), *(each for link in links for each in link)])
    tasks = [Task(id=name, name=name.capitalize(), parent=parents.get(name)) for name in names]
    return Plan(Header(start=0), [*tasks, *(Link(predecessor=a, successor=b) for a, b in links)])


@st.composite
def tangled_plans(draw: st.DrawFn) -> Plan:
    """Nested groups and links in any direction."""
    tasks = [
        Task(
            id=str(i),
            name=str(i),
            parent=str(draw(st.integers(0, i - 1))) if i and draw(st.booleans()) else None,
        )
        for i in range(9)
    ]
    links = {
        link.id: link
        for a, b in draw(st.lists(PAIRS, max_size=12))
        for link in [Link(predecessor=str(a), successor=str(b), type=draw(st.sampled_from(LinkType)))]
    }
    return Plan(Header(start=0), [*tasks, *links.values()])


def _graph(plan: Plan) -> "nx.DiGraph[tuple[str, bool]]":
    """Every task as its start and its finish: a group around what it holds, links from finish to start."""
    graph: nx.DiGraph[tuple[str, bool]] = nx.DiGraph()
    for task in plan.tasks.values():
        graph.add_edge((task.id, False), (task.id, True))
        if task.parent is not None:
            graph.add_edge((task.parent, False), (task.id, False))
            graph.add_edge((task.id, True), (task.parent, True))
    graph.add_edges_from(((link.predecessor, True), (link.successor, False)) for link in plan.links.values())
    return graph


@given(tangled_plans(), PAIRS)
@settings(max_examples=200, deadline=None)
def test_a_path_is_found_where_networkx_finds_one(plan: Plan, ends: tuple[int, int]) -> None:
    first, last = map(str, ends)
    path = waiting_path(plan, first, last)
    assert (path is not None) == nx.has_path(_graph(plan), (first, False), (last, True))
    if path is not None:
        assert (path[0], path[-1]) == (first, last)


@given(tangled_plans(), PAIRS)
@settings(max_examples=200, deadline=None)
def test_a_link_closes_a_circle_where_networkx_finds_one(plan: Plan, ends: tuple[int, int]) -> None:
    plan.apply(Change("untangle", tuple(RowChange("links", link, None) for link in closing_links(plan))))
    predecessor, successor = map(str, ends)
    circle = circle_closed_by(plan, predecessor, successor)
    graph = _graph(plan)
    assert nx.is_directed_acyclic_graph(graph)
    graph.add_edge((predecessor, True), (successor, False))
    assert (circle is not None) == (not nx.is_directed_acyclic_graph(graph))


@given(tangled_plans(), PAIRS)
@settings(max_examples=200, deadline=None)
def test_each_step_of_a_circle_is_a_link_or_a_step_in_or_out_of_a_group(
    plan: Plan, ends: tuple[int, int]
) -> None:
    predecessor, successor = map(str, ends)
    circle = circle_closed_by(plan, predecessor, successor)
    if circle is None:
        return
    assert circle[0] == circle[-1]
    linked = {(link.predecessor, link.successor) for link in plan.links.values()} | {(predecessor, successor)}
    for one, other in pairwise(circle):
        within = plan.tasks[one].parent == other or plan.tasks[other].parent == one
        assert (one, other) in linked or within


@given(tangled_plans())
@settings(max_examples=100, deadline=None)
def test_a_plan_has_a_circle_to_name_where_networkx_finds_one(plan: Plan) -> None:
    circle = any_circle(plan)
    assert (circle is not None) == (not nx.is_directed_acyclic_graph(_graph(plan)))
    if circle is not None:
        assert circle[0] == circle[-1]


@given(tangled_plans())
@settings(max_examples=200, deadline=None)
def test_no_circle_is_left_when_the_closing_links_are_gone_and_each_of_them_closed_one(plan: Plan) -> None:
    closing = closing_links(plan)
    assert bool(closing) == (not nx.is_directed_acyclic_graph(_graph(plan)))
    plan.apply(Change("untangle", tuple(RowChange("links", link, None) for link in closing)))
    assert nx.is_directed_acyclic_graph(_graph(plan))
    for link in closing:
        assert circle_closed_by(plan, link.predecessor, link.successor)


def test_the_circle_is_named_task_by_task() -> None:
    plan = _plan({}, [("menu", "shop"), ("shop", "cook")])
    assert circle_closed_by(plan, "cook", "menu") == ["menu", "shop", "cook", "menu"]
    assert circle_closed_by(plan, "menu", "cook") is None


def test_a_group_may_not_wait_for_what_it_holds_nor_the_other_way_round() -> None:
    plan = _plan({"shop": "food"}, [])
    assert circle_closed_by(plan, "food", "shop")
    assert circle_closed_by(plan, "shop", "food")


def test_what_waits_for_a_group_waits_for_all_within_it() -> None:
    plan = _plan({"shop": "food", "cook": "food"}, [("food", "fair")])
    assert circle_closed_by(plan, "fair", "cook")
    assert circle_closed_by(plan, "shop", "fair") is None


def test_tasks_of_one_group_may_wait_for_each_other() -> None:
    plan = _plan({"shop": "food", "cook": "food"}, [])
    assert circle_closed_by(plan, "shop", "cook") is None


def test_of_a_circle_of_links_the_latest_is_left_out() -> None:
    plan = _plan({}, [("menu", "shop"), ("shop", "cook"), ("cook", "menu"), ("cook", "fair")])
    assert [(link.predecessor, link.successor) for link in closing_links(plan)] == [("cook", "menu")]


def test_a_long_chain_is_searched_without_running_out_of_depth() -> None:
    names = [f"t{i}" for i in range(5000)]
    plan = _plan({}, list(pairwise(names)))
    assert len(waiting_path(plan, names[0], names[-1]) or []) == 5000
    assert closing_links(plan) == []
