"""A plan goes to Microsoft Project's XML and comes back."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from coordinator.formats.mspdi.reading import read
from coordinator.formats.mspdi.writing import write
from coordinator.plan.durations import Duration
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Link, Task
from coordinator.timing.schedule import schedule
from tests.formats.sameness import same
from tests.formats.schedules import with_times
from tests.plans import plans


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(plan=plans(pins=True, statuses=True))
def test_a_plan_that_is_written_and_read_is_the_same(plan: Plan, tmp_path: Path) -> None:
    plan = with_times(plan)
    write(plan, schedule(plan), tmp_path / "plan.xml")
    again, report = read(tmp_path / "plan.xml")
    assert same(again) == same(plan), str(report)


def test_large_numbers_are_written_out(tmp_path: Path) -> None:
    tasks = [Task(id=id, name=id, duration=Duration(1, "d")) for id in ("1234567", "1234568", "2")]
    lag = Duration(70, "d", elapsed=True)
    plan = Plan(Header(start=0), [*tasks, Link(predecessor="1234568", successor="2", lag=lag)])
    write(plan, schedule(plan), tmp_path / "plan.xml")
    assert "<LinkLag>1008000</LinkLag>" in (tmp_path / "plan.xml").read_text()
    assert read(tmp_path / "plan.xml")[0].links == plan.links


def test_tasks_that_all_begin_at_midnight_stay_there(tmp_path: Path) -> None:
    midnight = parse_moment("2026-03-03T00:00")
    sail = Task(id="sail", name="Sail", duration=Duration(2, "d", elapsed=True), pinned_start=midnight)
    plan = Plan(Header(name="Regatta", start=midnight), [sail])
    write(plan, schedule(plan), tmp_path / "plan.xml")
    again, _ = read(tmp_path / "plan.xml")
    assert again.tasks["sail"].pinned_start == midnight
