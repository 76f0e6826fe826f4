"""The sample plan that the program brings along: good in itself, and a plan that people can carry out."""

import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from coordinator.formats.json import read, write
from coordinator.people.calls import CallState, standing
from coordinator.people.ladder import proposals
from coordinator.plan.codes import is_sound
from coordinator.plan.moments import moment_text, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import LinkType, YesOrNo
from coordinator.timing.schedule import schedule

JUDGE = Path(__file__).parents[3] / "shared" / "tools" / "check_schedule.py"


@pytest.fixture(scope="module")
def fair() -> Plan:
    with as_file(files("resources") / "village-fair.json") as path:
        plan, report = read(path)
    assert not report
    return plan


def test_it_ends_on_the_day_of_the_fair_with_nothing_late_and_nothing_out_of_place(fair: Plan) -> None:
    times = schedule(fair)
    assert moment_text(times.finish).startswith("2027-06-19T")
    assert times.findings == ()
    assert len(times.placements) == len(fair.tasks)


def test_its_gates_open_at_ten(fair: Plan) -> None:
    assert moment_text(schedule(fair).placements["gates"].start) == "2027-06-19T10:00"


def test_it_shows_what_a_plan_can_have(fair: Plan) -> None:
    tasks = list(fair.tasks.values())
    assert {link.type for link in fair.links.values()} == set(LinkType)
    assert any(link.lag.elapsed for link in fair.links.values())
    assert any(task.duration and task.duration.elapsed for task in tasks)
    assert any(task.effort for task in tasks)
    assert any(seat.stretch for task in tasks for seat in task.seats)
    assert any(seat.share < 100 for task in tasks for seat in task.seats)
    assert any(person.absences for person in fair.people.values())
    assert any(person.week for person in fair.people.values())


def test_there_are_open_seats_for_a_coordinator_to_fill(fair: Plan) -> None:
    open_seats = sum(fair.holders(task).count(None) for task in fair.tasks)
    assert 10 <= open_seats <= 14


def test_newcomers_learn_from_someone(fair: Plan) -> None:
    learners = [
        (person, task)
        for task in fair.tasks.values()
        for seat, person in zip(task.single_seats, fair.holders(task.id), strict=True)
        if person is not None and fair.people[person].level(seat.skill) < seat.level
    ]
    assert len({person for person, _ in learners}) >= 6


def test_it_has_a_history_of_levels_and_calls(fair: Plan) -> None:
    times = schedule(fair)
    assert [(each.person, each.skill, each.level) for each in proposals(fair, times)] == [
        ("ingrid", "cooking", 2)
    ]
    assert {decision.is_confirmed for decision in fair.level_decisions.values()} == {True, False}
    assert {ask.answer for ask in fair.asks.values()} == {YesOrNo.YES, YesOrNo.NO, None}
    assert {ask.thanked_at is None for ask in fair.asks.values()} == {True, False}
    assert all(is_sound(ask.code) for ask in fair.asks.values())
    states = [standing(fair, call, parse_moment("2027-04-09T09:00")).state for call in fair.calls]
    assert states == [CallState.FILLED, CallState.DUE]


@pytest.mark.skipif(not JUDGE.exists(), reason="the judge of schedules doesn't stand beside the project")
def test_the_judge_of_schedules_has_nothing_against_it(fair: Plan, tmp_path: Path) -> None:
    path = tmp_path / "fair.json"
    write(fair, schedule(fair), path)
    judged = subprocess.run([sys.executable, JUDGE, path], capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout
    assert " broken=0 late=0 " in judged.stdout
