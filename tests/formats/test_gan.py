"""What a file of GanttProject says, as a plan."""

from pathlib import Path

import pytest

from coordinator.formats.gan import read
from coordinator.formats.report import IMPORT_BASELINE
from coordinator.plan.moments import moment_text
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.timing.schedule import schedule

FAIR = """<?xml version="1.0" encoding="UTF-8"?>
<project name="Village fair" version="3.3" view-date="2026-03-02">
 <calendars>
  <day-types><default-week sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/></day-types>
  <date year="2026" month="3" date="4" type="HOLIDAY"><![CDATA[Market]]></date>
 </calendars>
 <tasks>
  <task id="0" name="Food" start="2026-03-02" duration="3" complete="50">
   <task id="1" name="Agree the menu" start="2026-03-02" duration="2" complete="100">
    <depend id="2" type="2" difference="0" hardness="Strong"/>
    <notes><![CDATA[Ask *Ana*]]></notes>
   </task>
   <task id="2" name="Shop" start="2026-03-05" duration="1" complete="0" priority="2">
    <depend id="3" type="1" difference="-1" hardness="Strong"/>
   </task>
  </task>
  <task id="3" name="Open the doors" meeting="true" start="2026-03-10" duration="0" complete="0"
        thirdDate="2026-03-10" thirdDate-constraint="1"/>
 </tasks>
 <resources><resource id="0" name="Ana" function="7" contacts="ana@example.org" phone=""/></resources>
 <allocations><allocation task-id="2" resource-id="0" function="7" load="50.0"/></allocations>
 <vacations><vacation start="2026-03-09" end="2026-03-11" resourceid="0"/></vacations>
 <roles><role id="7" name="Cook"/></roles>
</project>"""


@pytest.fixture
def fair(tmp_path: Path) -> Plan:
    path = tmp_path / "fair.gan"
    path.write_text(FAIR, "utf-8")
    return read(path)[0]


def test_links_of_tasks_in_groups_come_too(fair: Plan) -> None:
    found = sorted(
        (each.predecessor, each.successor, each.type.value, str(each.lag)) for each in fair.links.values()
    )
    assert found == [("1", "2", "FS", "0d"), ("2", "3", "SS", "-1d")]


def test_days_off_and_vacations_come_with_their_dates(fair: Plan) -> None:
    (market,) = fair.calendar.exceptions
    assert market.name == "Market"
    (away,) = fair.people["0"].absences
    assert (moment_text(away.start), moment_text(away.finish)) == ("2026-03-09T00:00", "2026-03-11T00:00")


def test_someone_holds_a_seat_of_their_role_with_their_share(fair: Plan) -> None:
    (seat,) = fair.tasks["2"].seats
    assert (fair.skills[seat.skill].name, seat.share) == ("Cook", 50)
    assert fair.holders("2") == ["0"]


def test_roles_of_much_the_same_name_stay_apart(tmp_path: Path) -> None:
    text = FAIR.replace(
        '<role id="7" name="Cook"/>', '<role id="7" name="Sous-chef"/><role id="8" name="Sous chef"/>'
    )
    other = '<allocation task-id="1" resource-id="0" function="8" load="100.0"/></allocations>'
    (tmp_path / "fair.gan").write_text(text.replace("</allocations>", other), "utf-8")
    plan, _ = read(tmp_path / "fair.gan")
    assert sorted(plan.skills[plan.tasks[id].seats[0].skill].name for id in "12") == [
        "Sous chef",
        "Sous-chef",
    ]


def test_what_is_done_and_what_is_held_stays_so(fair: Plan) -> None:
    assert fair.tasks["1"].status is Status.DONE
    assert fair.tasks["1"].notes == "Ask *Ana*"
    assert fair.tasks["2"].priority == 700
    bound = fair.tasks["3"].not_before
    assert bound is not None
    assert moment_text(bound) == "2026-03-10T09:00"


def test_every_task_runs_when_the_file_has_it(fair: Plan) -> None:
    then = fair.baselines[IMPORT_BASELINE].tasks
    now = schedule(fair).placements
    assert {task: (each.start, each.finish) for task, each in now.items()} == {
        task: (each.start, each.finish) for task, each in then.items()
    }
