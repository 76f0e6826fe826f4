"""Whatever the plan, its schedule keeps every rule: judged by a program that shares no code with this one."""

import re
from collections.abc import Iterable

from hypothesis import given, settings

from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.placement import Reason
from coordinator.timing.schedule import Schedule, schedule
from tests.plans import plans
from tests.timing.judge import judge


@given(plans())
@settings(max_examples=300, deadline=None)
def test_every_schedule_keeps_every_rule(plan: Plan) -> None:
    assert judge(plan, schedule(plan)).broken == []


@given(plans())
@settings(max_examples=60, deadline=None)
def test_every_lateness_is_told(plan: Plan) -> None:
    found = schedule(plan)
    late = {finding.task for finding in found.findings if "after its deadline" in finding.text}
    assert {task for task in late if not plan.is_group(task)} == set(judge(plan, found).late)


@given(plans(pins=True))
@settings(max_examples=100, deadline=None)
def test_every_pin_is_kept_and_every_rule_that_it_breaks_is_told(plan: Plan) -> None:
    found = schedule(plan)
    told = {finding.task for finding in found.findings}
    for task, placement in found.placements.items():
        pin = plan.tasks[task].pinned_start
        assert pin in (None, placement.start) or plan.is_group(task)
    for line in judge(plan, found).broken:
        assert told.intersection(_tasks_named(plan, line)), line


@given(plans(statuses=True, pins=True))
@settings(max_examples=100, deadline=None)
def test_what_has_happened_is_kept_and_what_is_to_do_takes_nobody_from_it(plan: Plan) -> None:
    found = schedule(plan)
    for task in plan.tasks.values():
        if task.status is not Status.TODO and task.actual_start is not None and not plan.is_group(task.id):
            assert found.placements[task.id].start == task.actual_start
    for line in judge(plan, found).broken:
        if " at once " in line:
            assert all(_is_kept(found, task) for task in _tasks_named(plan, line)), line


def _is_kept(found: Schedule, task: str) -> bool:
    return found.placements[task].cause.reason in (Reason.PIN, Reason.ACTUAL)


def _tasks_named(plan: Plan, line: str) -> Iterable[str]:
    """The tasks that a fault is about; of a link those within its successor, and that group itself."""
    if " -> " in line:
        successor = line.split(" -> ")[1].split(" ")[0]
        return [successor, *plan.leaves(successor)]
    named = re.findall(r"'(t\d+)'", line)
    return named or [line.split(":")[0]]
