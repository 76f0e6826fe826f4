"""What may never move: dates under another zone, what an undone edit touched, and what an easing leaves."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coordinator.formats import json
from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment
from coordinator.timing.network import Network
from coordinator.timing.schedule import Schedule, Scheduler, schedule
from coordinator.timing.turns import Turns
from tests.plans import plans
from tests.timing.small import at, link, plan_of, task
from tests.timing.test_kept_up import changes

ZONES = (
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Africa/Casablanca",
)
CLOCKS_CHANGE = ("2026-03-27T09:00", "2026-10-23T09:00", "2026-03-06T09:00", "2026-10-30T09:00")
"""Fridays before the clocks change, in Europe and in America, forward and back."""


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A time zone that both the plan and the machine are in."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("start", CLOCKS_CHANGE)
def test_no_time_zone_and_no_change_of_clocks_moves_a_date(zone: str, start: str, tmp_path: Path) -> None:
    tasks = [task("a", "2d"), task("b", "4h"), task("c", "3ed"), link("a", "b"), link("b", "c", "FS", "1ed")]
    plan = plan_of(*tasks, start=parse_moment(start))
    here = Plan(replace(plan.header, time_zone=zone), [*plan.records()][1:])
    assert schedule(here) == schedule(plan)
    path = tmp_path / "plan.json"
    json.write(here, schedule(here), path)
    again, _ = json.read(path)
    assert schedule(again).placements == schedule(plan).placements


def test_nine_o_clock_stays_nine_o_clock_when_the_clocks_change() -> None:
    plan = plan_of(task("a", "2d"), start=parse_moment("2026-03-27T09:00"))
    assert schedule(plan).placements["a"].finish == parse_moment("2026-03-30T18:00") == at(30, "18:00")


@given(plans(pins=True, statuses=True), st.data())
@settings(max_examples=80, deadline=None)
def test_undo_brings_back_the_very_same_schedule(plan: Plan, data: st.DataObject) -> None:
    scheduler = Scheduler(plan)
    change = data.draw(changes(plan))
    plan.apply(change)
    edited = scheduler.after(plan, change)
    plan.apply(change.inverse)
    assert edited.after(plan, change.inverse).schedule == scheduler.schedule


@given(plans(), st.data())
@settings(max_examples=150, deadline=None)
def test_one_more_person_or_one_link_less_never_makes_a_task_later_in_the_same_order(
    plan: Plan, data: st.DataObject
) -> None:
    # of a group that a link holds by its finish the last task is held, and that may then be another one
    assume(
        not any(each.type in ("FF", "SF") and plan.is_group(each.successor) for each in plan.links.values())
    )
    before = keep_order(plan)
    eased = [("links", each) for each in plan.links] + [("assignments", each) for each in plan.assignments]
    assume(eased)
    table, id = data.draw(st.sampled_from(eased))
    if table == "links":
        plan.apply(edits.unlink(plan, [id]))
    else:
        put_someone_else(plan, plan.assignments[id])
    after = schedule(plan)
    for id, placement in before.placements.items():
        assert after.placements[id].start <= placement.start


def keep_order(plan: Plan) -> Schedule:
    """Gives each task its turn by when it starts, and all the same priority; the schedule is as it was."""
    for id in [*plan.tasks]:
        plan.apply(edits.edit_task(plan, id, priority=500))
    before = schedule(plan).placements
    places = Turns(Network(plan)).first
    order = sorted((t for t in before if not plan.is_group(t)), key=lambda t: (before[t].start, places[t]))
    for turn, id in enumerate(order):
        plan.apply(edits.edit_task(plan, id, turn=turn))
    # a lead lets a task start before the one that it waits for, which has its turn first all the same
    kept = [t for t in Turns(Network(plan)).order if t in order]
    assume(kept == order)
    return schedule(plan)


def put_someone_else(plan: Plan, assignment: Assignment) -> None:
    """Someone with the same hours, who has nothing else to do, takes over."""
    other = replace(plan.people[assignment.person], id="other", name="Other")
    in_place = replace(assignment, person="other")
    rows = (("people", None, other), ("assignments", assignment, None), ("assignments", None, in_place))
    plan.apply(Change("replace", tuple(RowChange(table, old, new) for table, old, new in rows)))
