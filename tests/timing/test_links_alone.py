"""Schedules by links alone: what longest paths say, and what more links do."""

import random

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import circle_closed_by
from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Calendar, Link, LinkType
from coordinator.timing.schedule import schedule
from tests.plans import ALWAYS, plans
from tests.timing.small import link, on, person, plan_hours, plan_of, task

LAGS = st.integers(-300, 300)


@st.composite
def networks(draw: st.DrawFn) -> Plan:
    """Tasks and links of every type, in minutes of a calendar that never pauses."""
    size = draw(st.integers(1, 9))
    tasks = [task(f"t{i}", f"{draw(st.integers(0, 400))}m") for i in range(size)]
    links = [
        link(f"t{i}", f"t{j}", draw(st.sampled_from(LinkType)), f"{draw(LAGS)}m")
        for i in range(size)
        for j in range(i + 1, size)
        if draw(st.booleans())
    ]
    return plan_of(*tasks, *links, calendar=Calendar(week=ALWAYS))


@given(networks())
@settings(max_examples=80, deadline=None)
def test_the_finish_is_the_longest_path_that_networkx_finds(plan: Plan) -> None:
    lengths = {each.id: _minutes(each.duration) for each in plan.tasks.values()}
    graph: nx.DiGraph[str] = nx.DiGraph()
    for id, length in lengths.items():
        graph.add_edge(id, f"finish of {id}", weight=length)
    for each in plan.links.values():
        weight = _minutes(each.lag)
        weight += lengths[each.predecessor] if each.type in ("FS", "FF") else 0
        weight -= lengths[each.successor] if each.type in ("FF", "SF") else 0
        before, after = each.predecessor, each.successor
        if graph.has_edge(before, after):
            weight = max(weight, graph.edges[before, after]["weight"])
        graph.add_edge(before, after, weight=weight)
    assert schedule(plan).finish - plan.header.start == nx.dag_longest_path_length(graph)


@given(networks())
@settings(max_examples=40, deadline=None)
def test_in_office_hours_finish_start_chains_work_as_long_as_their_longest_path(plan: Plan) -> None:
    chains = [link(each.predecessor, each.successor) for each in plan.links.values()]
    office = plan_of(*plan.tasks.values(), *{each.id: each for each in chains}.values())
    graph: nx.DiGraph[str] = nx.DiGraph()
    for found in office.tasks.values():
        graph.add_edge(found.id, f"finish of {found.id}", weight=_minutes(found.duration))
    for each in chains:
        graph.add_edge(
            each.predecessor, each.successor, weight=_minutes(office.tasks[each.predecessor].duration)
        )
    hours = plan_hours(office)
    worked = hours.worked(schedule(office).finish) - hours.worked(office.header.start)
    assert worked == nx.dag_longest_path_length(graph)


@given(plans(people=False), st.data())
@settings(max_examples=80, deadline=None)
def test_another_link_never_makes_the_finish_earlier(plan: Plan, data: st.DataObject) -> None:
    ids = st.sampled_from([*plan.tasks])
    predecessor, successor = data.draw(ids), data.draw(ids)
    kind = data.draw(st.sampled_from(LinkType))
    added = Link(predecessor=predecessor, successor=successor, type=kind, lag=Duration(data.draw(LAGS), "m"))
    if predecessor == successor or added.id in plan.links or circle_closed_by(plan, predecessor, successor):
        return
    before = schedule(plan)
    # a group is held by its last task, so a link within it may choose a better one
    held = [each for each in (*plan.links.values(), added) if each.type in ("FF", "SF")]
    if any(plan.is_group(each.successor) for each in held):
        return
    plan.apply(Change("link", (RowChange("links", None, added),)))
    assert schedule(plan).finish >= before.finish


@given(plans(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_same_plan_has_the_same_schedule_in_whatever_order_it_was_written(
    plan: Plan, shuffler: random.Random
) -> None:
    records = [each for each in plan.records() if each is not plan.header]
    shuffler.shuffle(records)
    again = Plan(plan.header, records)
    assert again == plan
    assert schedule(again) == schedule(plan)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=6, unique=True))
@settings(max_examples=30, deadline=None)
def test_priorities_decide_who_goes_first_where_all_want_one_person(priorities: list[int]) -> None:
    tasks = [task(f"t{i}", "3h", priority=each) for i, each in enumerate(priorities)]
    teams = [each for found in tasks for each in on(found.id, "ana")]
    found = schedule(plan_of(person("ana"), *tasks, *teams)).placements
    assert sorted(tasks, key=lambda each: -each.priority) == sorted(
        tasks, key=lambda each: found[each.id].start
    )


def _minutes(duration: Duration | None) -> int:
    return int(duration.number) if duration else 0
