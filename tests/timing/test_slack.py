"""Slack: how late each task could run, through links and people, with the plan's finish as it is."""

import time
from dataclasses import replace

import networkx as nx
from hypothesis import given, settings

from coordinator.plan.plan import Plan
from coordinator.plan.records import Calendar, Task
from coordinator.timing.network import Network
from coordinator.timing.paths import Paths, earliest, lengths
from coordinator.timing.schedule import Schedule, Scheduler
from tests.plans import ALWAYS, plans
from tests.timing.judge import judge
from tests.timing.small import at, away, link, on, person, plan_of, task
from tests.timing.test_links_alone import networks


def slack(*records: object, **fields: object) -> dict[str, int]:
    """The slack of each task in minutes."""
    found = Scheduler(plan_of(*records, **fields)).slacks  # type: ignore[arg-type]
    return {task: each.minutes for task, each in found.items()}


def test_the_shorter_of_two_ways_can_wait_by_what_it_is_shorter() -> None:
    tasks = [task("begin", "1h"), task("short", "2h"), task("long", "5h"), task("end", "1h")]
    links = [link("begin", "short"), link("begin", "long"), link("short", "end"), link("long", "end")]
    assert slack(*tasks, *links) == {"begin": 0, "short": 180, "long": 0, "end": 0}


def test_who_waits_for_the_same_person_can_wait_no_longer_than_that_person_lets_it() -> None:
    tasks = [task("first", "2h"), task("second", "2h"), task("long", "6h")]
    found = slack(*tasks, person("ana"), *on("first", "ana"), *on("second", "ana"))
    assert found == {"first": 120, "second": 120, "long": 0}


def test_slack_counts_the_hours_of_the_team() -> None:
    tasks = [task("visit", "4h"), task("long", "4d")]
    found = slack(*tasks, person("ana", absences=away(3, 4)), *on("visit", "ana"))
    assert found["visit"] == 60 * (4 + 8)


def test_a_deadline_that_is_kept_leaves_no_more_slack_than_it_allows() -> None:
    assert slack(task("a", "1d", deadline=at(3, "18:00")), task("long", "4d"))["a"] == 8 * 60
    assert slack(task("late", "2d", deadline=at(2, "18:00")), task("long", "4d"))["late"] == 0


def test_a_group_has_the_slack_of_the_task_that_has_least() -> None:
    found = slack(
        Task(id="g", name="G"), task("a", "1h", parent="g"), task("b", "3h", parent="g"), task("c", "4h")
    )
    assert (found["a"], found["b"], found["g"]) == (180, 60, 60)


def test_a_link_between_two_large_groups_is_worked_out_at_once() -> None:
    groups = [task("first"), task("second")]
    inside = [task(f"{group.id} {i}", "1h", parent=group.id) for group in groups for i in range(1500)]
    plan = plan_of(*groups, *inside, link("first", "second"))
    begun = time.process_time()
    scheduler = Scheduler(plan)
    assert len(scheduler.schedule.critical) == 3000
    assert scheduler.slacks["first"].minutes == 0
    assert time.process_time() - begun < 1  # 0.06 where each group is gone through once, else 2.4


def test_what_keeps_its_time_has_no_slack() -> None:
    assert "pin" not in slack(task("pin", "1h", pinned_start=at(2, "09:00")), task("long", "1d"))


@given(plans(pins=True))
@settings(max_examples=150, deadline=None)
def test_all_at_their_latest_are_a_schedule_that_can_be_carried_out_too(plan: Plan) -> None:
    scheduler = Scheduler(plan)
    before = scheduler.schedule
    latest = at_their_latest(plan, scheduler)
    assert latest.finish == before.finish
    assert set(judge(plan, latest).broken) <= set(judge(plan, before).broken)
    assert set(judge(plan, latest).late) <= set(judge(plan, before).late)
    for id, placement in before.placements.items():
        if not plan.is_group(id):
            assert latest.placements[id].start >= placement.start


@given(networks())
@settings(max_examples=80, deadline=None)
def test_by_links_alone_it_is_what_networkx_finds(plan: Plan) -> None:
    chains = [link(each.predecessor, each.successor) for each in plan.links.values()]
    alone = plan_of(
        *plan.tasks.values(), *{each.id: each for each in chains}.values(), calendar=Calendar(week=ALWAYS)
    )
    graph: nx.DiGraph[str] = nx.DiGraph()
    minutes = {id: int(each.duration.number) if each.duration else 0 for id, each in alone.tasks.items()}
    for id, length in minutes.items():
        graph.add_edge("begin", id, weight=0)
        graph.add_edge(id, f"finish of {id}", weight=length)
    for each in chains:
        graph.add_edge(each.predecessor, each.successor, weight=minutes[each.predecessor])
    whole = nx.dag_longest_path_length(graph)
    found = {id: each.minutes for id, each in Scheduler(alone).slacks.items()}
    assert found == {id: whole - longest_through(graph, id) for id in minutes}
    network = Network(alone)
    assert found == Paths(network).slacks(lengths(network), earliest(network))


def longest_through(graph: "nx.DiGraph[str]", node: str) -> int:
    """The longest path of all that lead through the node."""
    before = graph.subgraph({node, *nx.ancestors(graph, node)})
    after = graph.subgraph({node, *nx.descendants(graph, node)})
    return int(nx.dag_longest_path_length(before) + nx.dag_longest_path_length(after))


def at_their_latest(plan: Plan, scheduler: Scheduler) -> Schedule:
    slacks, placements = scheduler.slacks, scheduler.schedule.placements
    moved = {
        id: replace(each, start=slacks[id].start, finish=slacks[id].finish) if id in slacks else each
        for id, each in placements.items()
    }
    finish = max((each.finish for each in moved.values()), default=plan.header.start)
    return replace(scheduler.schedule, placements=moved, finish=finish)
