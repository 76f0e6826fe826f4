"""Small files as other programs write them, made here: only their form is that of real ones."""

from io import BytesIO

import xlsxwriter

_SPANS = "".join(
    f"<WorkingTime><FromTime>{start}</FromTime><ToTime>{finish}</ToTime></WorkingTime>"
    for start, finish in (("08:00:00", "12:00:00"), ("13:00:00", "17:00:00"))
)
_WEEK = "".join(
    f"<WeekDay><DayType>{day}</DayType><DayWorking>{int(1 < day < 7)}</DayWorking>"
    + (f"<WorkingTimes>{_SPANS}</WorkingTimes>" if 1 < day < 7 else "")
    + "</WeekDay>"
    for day in range(1, 8)
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="{}">'
_NEWEST, _OLDEST = "http://schemas.microsoft.com/project", "http://schemas.microsoft.com/project/2003"

PROJECT_2003 = f"""{_HEAD.format(_OLDEST)}
<Name>clinic.mpp</Name><ScheduleFromStart>1</ScheduleFromStart><StartDate>2026-03-02T08:00:00</StartDate>
<CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek>
<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>{_WEEK}
<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-03-05T00:00:00</FromDate>
<ToDate>2026-03-05T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays></Calendar>
<Calendar><UID>3</UID><Name>Ana</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1</BaseCalendarUID>
</Calendar></Calendars>
<Tasks>
<Task><UID>0</UID><ID>0</ID><IsNull>0</IsNull><OutlineLevel>0</OutlineLevel><Summary>1</Summary>
<Start>2026-03-02T08:00:00</Start><Finish>2026-03-06T17:00:00</Finish></Task>
<Task><UID>1</UID><ID>1</ID><Name>Move the beds</Name><OutlineNumber>1</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Start>2026-03-02T08:00:00</Start><Finish>2026-03-04T17:00:00</Finish><Duration>PT24H0M0S</Duration>
<DurationFormat>39</DurationFormat><Estimated>1</Estimated><ConstraintType>0</ConstraintType></Task>
<Task><UID>2</UID><ID>2</ID><IsNull>1</IsNull></Task>
<Task><UID>3</UID><ID>3</ID><Name>Open</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
<DurationFormat>7</DurationFormat><Start>2026-03-06T08:00:00</Start><Finish>2026-03-06T17:00:00</Finish>
<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><CrossProject>0</CrossProject><LinkLag>0</LinkLag>
<LagFormat>7</LagFormat></PredecessorLink></Task>
</Tasks>
<Resources><Resource><UID>0</UID><ID>0</ID><Type>1</Type><IsNull>0</IsNull></Resource>
<Resource><UID>1</UID><ID>1</ID><Name>Ana</Name><Type>1</Type><IsNull>0</IsNull><MaxUnits>1.00</MaxUnits>
<CalendarUID>3</CalendarUID></Resource><Resource><UID>2</UID><ID>2</ID><IsNull>1</IsNull></Resource></Resources>
<Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units></Assignment>
<Assignment><UID>2</UID><TaskUID>3</TaskUID><ResourceUID>-65535</ResourceUID><Units>1</Units></Assignment>
</Assignments></Project>"""


def _task(uid: int, name: str, more: str = "", level: int = 1) -> str:
    return f"<Task><UID>{uid}</UID><Name>{name}</Name><OutlineLevel>{level}</OutlineLevel>{more}</Task>"


def _lasts(hours: float, format: int = 7) -> str:
    return f"<Duration>PT{hours:g}H0M0S</Duration><DurationFormat>{format}</DurationFormat>"


def _waits(uid: int, lag: int, format: int, type: int = 1, more: str = "") -> str:
    return (
        f"<PredecessorLink><PredecessorUID>{uid}</PredecessorUID><Type>{type}</Type>{more}"
        f"<LinkLag>{lag}</LinkLag><LagFormat>{format}</LagFormat></PredecessorLink>"
    )


def _bound(kind: int, date: str) -> str:
    return f"<ConstraintType>{kind}</ConstraintType><ConstraintDate>{date}</ConstraintDate>"


_FORMATS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 51, 52, 53)
"""All units in which a length can be shown, the last halves of them rough guesses."""

PROJECT_2021 = (
    _HEAD.format(_NEWEST)
    + f"<SaveVersion>14</SaveVersion><Title>Fair &amp; market</Title>"
    "<StartDate>2026-03-02T08:00:00</StartDate>"
    f"<CalendarUID>2</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Standard</Name>"
    f"<IsBaseCalendar>1</IsBaseCalendar><WeekDays>{_WEEK}</WeekDays><Exceptions><Exception>"
    "<EnteredByOccurrences>1</EnteredByOccurrences><TimePeriod><FromDate>2026-03-13T00:00:00</FromDate>"
    "<ToDate>2026-12-31T23:59:00</ToDate></TimePeriod><Occurrences>10</Occurrences><Name>Market day</Name>"
    "<Type>5</Type><Month>0</Month><MonthItem>8</MonthItem><MonthPosition>1</MonthPosition><Period>1</Period>"
    "<DayWorking>0</DayWorking></Exception></Exceptions><WorkWeeks><WorkWeek><TimePeriod>"
    "<FromDate>2026-04-06T00:00:00</FromDate><ToDate>2026-04-12T23:59:00</ToDate></TimePeriod>"
    "<Name>Easter</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>"
    "</WorkWeek></WorkWeeks></Calendar><Calendar><UID>2</UID><Name>Ours</Name><IsBaseCalendar>1</IsBaseCalendar>"
    "<BaseCalendarUID>1</BaseCalendarUID></Calendar></Calendars><Tasks>"
    + _task(0, "", "<Summary>1</Summary>", 0)
    + _task(1, "Lengths", "<Summary>1</Summary>")
    + "".join(_task(100 + each, f"Format {each}", _lasts(16, each), 2) for each in _FORMATS)
    + _task(2, "Links", "<Summary>1</Summary>")
    + _task(3, "First", _lasts(8), 2)
    + _task(4, "Half behind", _lasts(8) + _waits(3, 50, 19), 2)
    + _task(5, "Two days ahead", _lasts(8) + _waits(4, -9600, 7, 3), 2)
    + _task(6, "Cured", _lasts(8) + _waits(5, 28800, 8, 0), 2)
    + _task(7, "From elsewhere", _lasts(8) + _waits(9, 0, 7, 1, "<CrossProject>1</CrossProject>"), 2)
    + _task(8, "Another file", "<IsSubproject>1</IsSubproject><ExternalTask>1</ExternalTask>" + _lasts(8), 2)
    + "".join(
        _task(20 + kind, f"Bound {kind}", _lasts(8) + _bound(kind, "2026-03-10T08:00:00")
              + "<Start>2026-03-10T08:00:00</Start><Finish>2026-03-10T17:00:00</Finish>")
        for kind in range(8)
    )
    + _task(30, "By hand", "<Manual>1</Manual><ManualStart>2026-03-11T08:00:00</ManualStart>" + _lasts(8))
    + _task(31, "Off", "<Active>0</Active>" + _lasts(8))
    + _task(32, "Under way", "<PercentComplete>40</PercentComplete>"
            "<ActualStart>2026-03-02T08:00:00</ActualStart><Stop>2026-03-02T11:12:00</Stop>"
            "<Resume>2026-03-04T08:00:00</Resume>" + _lasts(8))
    + "</Tasks><Resources>"
    + "".join(
        f"<Resource><UID>{uid}</UID><Name>{name}</Name><Type>{type}</Type>{more}</Resource>"
        for uid, name, type, more in (
            (1, "Ana", 1, ""),
            (2, "Gravel", 0, "<MaterialLabel>t</MaterialLabel><StandardRate>12</StandardRate>"),
            (3, "Travel", 2, "<IsCostResource>1</IsCostResource>"),
            (4, "Budget", 2, "<IsBudget>1</IsBudget>"),
            (5, "Crew", 1, "<MaxUnits>4.00</MaxUnits><IsGeneric>1</IsGeneric>"),
        )
    )
    + "</Resources><Assignments>"
    + "".join(
        f"<Assignment><UID>{uid}</UID><TaskUID>{task}</TaskUID><ResourceUID>{who}</ResourceUID>"
        f"<Units>{units}</Units></Assignment>"
        for uid, task, who, units in ((1, 3, 1, 1), (2, 3, 2, 5), (3, 4, 3, 0), (4, 5, 5, 2.5), (5, 0, 4, 1))
    )
    + "</Assignments></Project>"
)  # fmt: skip

PROJECT_LIBRE = f"""<?xml version="1.0" encoding="utf-16"?>
<Project xmlns="{_NEWEST}"><Name>Umzug</Name><StartDate>2026-03-02T08:00:00Z</StartDate>
<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Standard</Name><WeekDays>{_WEEK}</WeekDays></Calendar></Calendars>
<Tasks><Task><UID>1</UID><Name>Räume prüfen</Name><OutlineNumber>1</OutlineNumber>
<Duration>P0Y0M1DT0H0M0.0S</Duration>
<Start>2026-03-02T08:00:00.000</Start><Finish>2026-03-03T08:00:00</Finish></Task>
<Task><UID>2</UID><Name>Möbel</Name><OutlineNumber>1.1</OutlineNumber><Duration>PT8H</Duration></Task></Tasks>
<Resources><Resource><UID>1</UID><Name>Jürgen</Name></Resource></Resources><Assignments/></Project>"""

OLD_GAN = """<?xml version="1.0" encoding="UTF-8"?><project name="Fete" company="" webLink="http://"
 view-date="2005-03-07"
 version="2.0"><description/><view zooming-state="default:2"/><!-- --><calendars><day-types><day-type id="0"/>
<day-type id="1"/><calendar id="1" name="default">
<default-week sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="0"/>
<overriden-day-types/><days/></calendar></day-types></calendars><tasks color="#8cb6ce"><taskproperties>
<taskproperty id="tpd0" name="type" type="default" valuetype="icon"/></taskproperties>
<task id="0" name="Tente" color="#8cb6ce" meeting="false" start="2005-03-07" duration="2" complete="0"
 fixed-start="true" priority="1" expand="true"><depend id="1" type="2"/></task>
<task id="1" name="Banc" meeting="false" start="2005-03-09" duration="1" complete="0" expand="true"/></tasks>
<resources><resource id="0" name="Zoé" function="Default:1" contacts="" phone=""/></resources>
<allocations><allocation task-id="1" resource-id="0" function="Default:1" responsible="true"
 load="100.0"/></allocations>
<vacations/><taskdisplaycolumns/><previous/><roles roleset-name="Default"/></project>"""

_XER = {
    "CURRTYPE": ["curr_id\tcurr_type", "1\tUSD"],
    "PROJECT": [
        "proj_id\tproj_short_name\texport_flag\tplan_start_date\tclndr_id",
        "1\tSHUTDOWN\tY\t2026-03-02 08:00\t9",
        "2\tELSEWHERE\tN\t2026-03-02 08:00\t9",
    ],
    "PROJWBS": ["wbs_id\tproj_id\tparent_wbs_id\tseq_num\twbs_name", "10\t1\t\t1\tShutdown",
                "20\t2\t\t1\tElsewhere"],
    "TASK": [
        "task_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\ttarget_drtn_hr_cnt"
        "\ttarget_start_date\ttarget_end_date",
        "1\t1\t10\t9\tA10\tStop\tTT_Task\tTK_NotStart\t8,5\t2026-03-02 08:00\t2026-03-02 17:30",
        "2\t1\t10\t9\tA20\tLevel of effort\tTT_LOE\tTK_NotStart\t16\t2026-03-02 08:00\t2026-03-03 17:00",
        "3\t2\t20\t9\tE10\tExternal\tTT_Task\tTK_NotStart\t8\t2026-03-02 08:00\t2026-03-02 17:00",
    ],
    "TASKPRED": ["task_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_type\tlag_hr_cnt",
                 "1\t2\t1\t1\tPR_SS\t-4", "2\t1\t3\t1\tPR_FS\t0"],
}  # fmt: skip
XER = "\r\n".join(
    ["ERMHDR\t19.12\t2026-03-01\tProject\tadmin\tAdministrator"]
    + [
        line
        for table, (columns, *rows) in _XER.items()
        for line in (f"%T\t{table}", f"%F\t{columns}", *(f"%R\t{row}" for row in rows))
    ]
    + ["%E", ""]
)

GERMAN = (
    "Nr.;Vorgangsname;Dauer;Anfang;Ende;Vorgänger;Ressourcennamen;Gliederungsebene;% Abgeschlossen\r\n"
    "1;Umzug;5 Tage;02.03.2026;06.03.2026;;;1;0%\r\n"
    '2;Kisten packen;"1,5 Tage";02.03.2026 09:00;03.03.2026 13:00;;Jürgen[50%];2;100%\r\n'
    "3;Möbel tragen;3 Std.?;04.03.2026;04.03.2026;2EA+1 Tag;Jürgen;2;0%\r\n"
    "4;Einweihung;0 Tage;06.03.2026;06.03.2026;3;;1;0%\r\n"
)
DATES_ALONE = "Task,Start,End,Owner\nBook hall,3/2/2026,3/3/2026,Ana\nOpen doors,3/16/2026,3/16/2026,Bo\n"


def workbook() -> bytes:
    """A sheet of a spreadsheet that someone keeps by hand: a heading, formulas, dates, rich text."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet("Ablauf")
        bold = book.add_format({"bold": True})
        sheet.write(0, 0, "Sommerfest 2026")
        sheet.write_row(2, 0, ["Aufgabe", "Von", "Bis", "Tage", "Wer", "Bemerkung"])
        sheet.write_rich_string(3, 0, bold, "Zelt", " aufbauen")
        sheet.write_row(3, 1, ["02.03.2026", "03.03.2026"])
        sheet.write_formula(3, 3, "=C4-B4+1", None, 2)
        sheet.write(3, 4, "Ana, Bo")
        sheet.write_string(3, 5, "=1+1 bleibt Text")
        sheet.write_row(4, 0, ["Bänke", "04.03.2026", "04.03.2026", 1, "Bo"])
        book.add_worksheet("Preise").write_row(0, 0, ["Was", "Euro"])
    return out.getvalue()


def foreign_files() -> dict[str, bytes]:
    """All of them by their names."""
    return {
        "project2003.xml": PROJECT_2003.encode(),
        "project2021.xml": b"\xef\xbb\xbf" + PROJECT_2021.encode(),
        "projectlibre.xml": PROJECT_LIBRE.encode("utf-16"),
        "ganttproject2.gan": OLD_GAN.encode(),
        "ganttproject-bom.gan": b"\xef\xbb\xbf" + OLD_GAN.encode(),
        "primavera.xer": XER.encode("cp1252"),
        "german.csv": GERMAN.encode("cp1252"),
        "dates.csv": DATES_ALONE.encode("utf-16"),
        "sommerfest.xlsx": workbook(),
    }
