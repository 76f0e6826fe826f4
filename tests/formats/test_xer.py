"""What a file of Primavera says, as a plan."""

from pathlib import Path

import pytest

from coordinator.formats.report import IMPORT_BASELINE
from coordinator.formats.xer.reading import read
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import day_text, moment_text, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, Status
from coordinator.timing.schedule import schedule

DAY = "(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)()"
WEEK = "".join(f"(0||{day}()({f'(0||0{DAY})' if 1 < day < 7 else ''}))" for day in range(1, 8))
HOURS = f"(0||CalendarData()((0||DaysOfWeek()({WEEK}))(0||Exceptions()((0||0(d|46085)())))))"
TABLES = {
    "PROJECT": ["proj_id|proj_short_name|clndr_id|plan_start_date", "1|FAIR|7|2026-03-02 08:00"],
    "CALENDAR": ["clndr_id|clndr_name|day_hr_cnt|week_hr_cnt|clndr_data", "7|Office|8|40|HOURS"],
    "PROJWBS": [
        "wbs_id|parent_wbs_id|seq_num|wbs_name",
        "10||1|Fair",
        "12|10|2|Doors",
        "11|10|1|Food",
    ],
    "RSRC": ["rsrc_id|rsrc_short_name|rsrc_name|rsrc_type", "1|ANA|Ana|RT_Labor", "2|VAN|Van|RT_Equip"],
    "ROLES": ["role_id|role_name", "5|Cook"],
    "TASK": [
        "task_id|wbs_id|clndr_id|task_code|task_name|task_type|status_code|target_drtn_hr_cnt"
        "|act_start_date|act_end_date|early_start_date|early_end_date|cstr_type|cstr_date",
        "1|11|7|A1|Agree the menu|TT_Task|TK_Complete|16|2026-03-02 08:00|2026-03-03 17:00|||||",
        "2|11|7|A2|Shop|TT_Task|TK_NotStart|4|||2026-03-06 08:00|2026-03-06 12:00||",
        "3|12|7|A3|Open|TT_Mile|TK_NotStart|0|||2026-03-09 08:00||CS_MSOA|2026-03-09 08:00",
    ],
    "TASKPRED": ["task_id|pred_task_id|pred_type|lag_hr_cnt", "2|1|PR_FS|8", "3|2|PR_SS|0"],
    "TASKRSRC": ["task_id|rsrc_id|role_id|target_qty_per_hr", "2|1|5|0.5"],
}


def text() -> str:
    """The file with these tables."""
    lines = ["ERMHDR\t8.2.0"]
    for table, (columns, *rows) in TABLES.items():
        lines += [f"%T\t{table}", "%F\t" + columns.replace("|", "\t")]
        lines += ["%R\t" + row.replace("|", "\t").replace("HOURS", HOURS) for row in rows]
    return "\r\n".join([*lines, "%E"])


@pytest.fixture
def fair(tmp_path: Path) -> Plan:
    path = tmp_path / "fair.xer"
    path.write_text(text(), "cp1252", newline="")
    return read(path)[0]


def test_the_breakdown_of_the_work_is_the_groups_in_their_order(fair: Plan) -> None:
    assert [(depth, task.name) for depth, task in fair.outline()] == [
        (0, "Fair"),
        (1, "Food"),
        (2, "Agree the menu"),
        (2, "Shop"),
        (1, "Doors"),
        (2, "Open"),
    ]


def test_hours_and_days_off_come(fair: Plan) -> None:
    assert fair.calendar.week[0] == ((480, 720), (780, 1020))
    assert fair.calendar.week[6] == ()
    (off,) = fair.calendar.exceptions
    assert (day_text(off.first_day), off.work) == ("2026-03-04", ())


def test_links_people_and_states_come(fair: Plan) -> None:
    assert sorted((link.predecessor, link.type.value, str(link.lag)) for link in fair.links.values()) == [
        ("A1", "FS", "1d"),
        ("A2", "SS", "0d"),
    ]
    (seat,) = fair.tasks["A2"].seats
    assert (fair.skills[seat.skill].name, seat.share, fair.holders("A2")) == ("Cook", 50, ["ANA"])
    assert fair.people["VAN"].kind is Kind.THING
    assert fair.tasks["A1"].status is Status.DONE
    assert fair.tasks["A3"].not_before == parse_moment("2026-03-09T08:00")


def test_every_activity_runs_when_the_file_has_it(fair: Plan) -> None:
    now = schedule(fair).placements
    for task, then in fair.baselines[IMPORT_BASELINE].tasks.items():
        assert (moment_text(now[task].start), moment_text(now[task].finish)) == (
            moment_text(then.start),
            moment_text(then.finish),
        )


@pytest.mark.parametrize("content", ["", "Dear all", "ERMHDR\t8\n%R\tx", "ERMHDR\t8\n%T\tTASK\n%F\ta\n%R\tb"])
def test_what_is_no_project_is_refused_with_its_place(content: str, tmp_path: Path) -> None:
    (tmp_path / "fair.xer").write_text(content)
    with pytest.raises(BadFile, match=r"^fair\.xer, "):
        read(tmp_path / "fair.xer")
