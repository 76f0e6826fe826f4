"""From an XER file to a plan: its work breakdown structure becomes groups, and its activities tasks."""

from dataclasses import replace
from pathlib import Path

from coordinator.formats.assembly import quoted
from coordinator.formats.dates import moment_in
from coordinator.formats.days import MOST_DAYS, absences, by_day, opening, spans_on, without
from coordinator.formats.gathering import Gathering, fresh_id
from coordinator.formats.notes import Fields
from coordinator.formats.numbers import number_in, plain
from coordinator.formats.report import Report
from coordinator.formats.xer.tables import Row, hours_in, read_tables
from coordinator.language import later, tr
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    OFFICE_WEEK,
    Absence,
    Calendar,
    DayException,
    Header,
    Kind,
    Link,
    LinkType,
    Person,
    Status,
    Task,
    Week,
)
from coordinator.plan.wording import one_line

_MILESTONES = ("TT_Mile", "TT_FinMile")
_SPANNING = ("TT_LOE", "TT_WBS")
_ROUND_THE_CLOCK: Week = (((0, DAY),),) * 7
_LEFT_OUT = {
    "ACTVCODE": later("Codes of activities were left out."),
    "UDFVALUE": later("Fields of the user's own were left out."),
    "TASKMEMO": later("Notes were left out, for they are made of marked-up text."),
    "RSRCRATE": later("What people cost was left out, for a plan has no money."),
    "PROJCOST": later("Costs were left out, for a plan has no money."),
    "TASKPROC": later("The steps of activities were left out."),
    "TASKRISK": later("Risks were left out."),
}


def read(path: Path) -> tuple[Plan, Report]:
    """The plan in a file, and what was not kept. Raises BadFile."""
    tables = read_tables(path)
    if not tables.get("PROJECT"):
        raise BadFile(path.name, "PROJECT", tr("there is no project in it; export one from Primavera"))
    return _Reading(tables, path).plan()


class _Reading:
    def __init__(self, tables: dict[str, list[Row]], path: Path) -> None:
        self._all = Gathering(path.name)
        self._notes = self._all.notes
        self._tables = self._with_exported_projects(tables)
        self._project = Fields(self._tables["PROJECT"][0], tr("The project"), self._notes)
        self._hours: dict[str, tuple[Week, list[DayException]]] = {}
        self._names: dict[str, str] = {}
        for row in tables.get("CALENDAR", []):
            self._hours[row.get("clndr_id", "")] = hours_in(row.get("clndr_data", ""))
            self._names[row.get("clndr_id", "")] = one_line(row.get("clndr_name", ""))
        self._plan_calendar = self._project.text("clndr_id")
        self._calendar = self._read_calendar()
        self._groups: dict[str, str] = {}
        self._tasks: dict[str, str] = {}
        self._people: dict[str, str] = {}
        self._materials: set[str] = set()

    def _with_exported_projects(self, tables: dict[str, list[Row]]) -> dict[str, list[Row]]:
        """Without the projects that stand in the file only because links lead to them."""
        projects = tables["PROJECT"]
        exported = [row for row in projects if row.get("export_flag", "Y") != "N"] or projects
        for row in projects:
            if row not in exported:
                named = one_line(row.get("proj_short_name", "")) or row.get("proj_id", "")
                self._notes.gather(
                    later("Projects that were not exported, but linked to, were left out: {names}."), named
                )
        if len(exported) > 1:
            self._notes.tell(
                tr("The file has several projects; each is a group, and the first gives the hours.")
            )
        ids = {row.get("proj_id", "") for row in exported}
        kept = {
            table: [
                row for row in tables.get(table, []) if row.get("proj_id", "") in ids or "proj_id" not in row
            ]
            for table in ("PROJWBS", "TASK")
        }
        return {**tables, **kept, "PROJECT": exported}

    def plan(self) -> tuple[Plan, Report]:
        self._read_groups()
        for row in self._tables.get("TASK", []):
            place = tr("The activity {name}", name=quoted(row.get("task_name", "")))
            self._read_task(Fields(row, place, self._notes))
        self._read_links()
        self._read_people()
        self._read_teams()
        for table, sentence in _LEFT_OUT.items():
            if self._tables.get(table):
                self._notes.tell(tr(sentence))
        name = one_line(self._project.text("proj_short_name")) or Path(self._all.file).stem
        start = self._start()
        spans = spans_on(self._calendar.week, by_day(self._calendar.exceptions))
        self._all.hold_what_nothing_holds(opening(start, spans))
        return self._all.plan(Header(name=name, start=start, calendar=self._calendar))

    def _start(self) -> Moment:
        given = self._project.value("plan_start_date", moment_in, None)
        starts = (start for start, _ in self._all.times.values())
        start = min(starts, default=None) if given is None else given
        return self._all.today() if start is None else start

    def _read_calendar(self) -> Calendar:
        rows = (row for row in self._tables.get("CALENDAR", []) if row.get("clndr_id") == self._plan_calendar)
        texts = Fields(next(rows, {}), tr("The project's calendar"), self._notes)
        week, exceptions = self._hours.get(self._plan_calendar, (OFFICE_WEEK, []))
        day, days = texts.number("day_hr_cnt", 8.0), texts.number("week_hr_cnt", 40.0)
        if not (0.1 <= day <= 24 and 0.1 <= days / day <= 7):
            day, days = 8.0, 40.0
        if not any(week):
            self._notes.tell(
                tr("The project's calendar has no hours that can be read, so office hours hold.")
            )
            week = OFFICE_WEEK
        return Calendar(
            week=week,
            hours_per_day=plain(day),
            days_per_week=plain(days / day),
            exceptions=tuple(exceptions),
        )

    def _read_groups(self) -> None:
        rows = {row.get("wbs_id", ""): row for row in self._tables.get("PROJWBS", [])}
        inside: dict[str | None, list[str]] = {}
        for id, row in rows.items():
            parent = row.get("parent_wbs_id", "")
            inside.setdefault(parent if parent in rows and parent != id else None, []).append(id)
        stack: list[tuple[str, str | None]] = [(id, None) for id in reversed(inside.get(None, []))]
        while stack:
            wbs, above = stack.pop()
            texts = Fields(rows[wbs], tr("A part of the work"), self._notes)
            id = fresh_id(wbs, self._all.tasks, "group")
            name = one_line(texts.text("wbs_name") or texts.text("wbs_short_name")) or id
            self._all.add_task(Task(id=id, name=name, parent=above))
            self._groups[wbs] = id
            ordered = sorted(inside.get(wbs, []), key=lambda each: _sequence(rows[each]))
            stack.extend((each, id) for each in reversed(ordered))
        if len(self._groups) < len(rows):
            self._notes.tell(tr("Parts of the work that hold each other were left out."))

    def _read_task(self, texts: Fields) -> None:
        code = one_line(texts.text("task_code"))
        id = fresh_id(code or texts.text("task_id"), self._all.tasks, "task")
        name = one_line(texts.text("task_name")) or id
        kind = texts.text("task_type")
        if kind in _SPANNING:
            self._notes.gather(
                later("Activities that span others came as tasks of the length they have: {names}."), name
            )
        task = Task(id=id, name=name, parent=self._groups.get(texts.text("wbs_id")))
        if kind not in _MILESTONES:
            task = replace(task, duration=self._length(texts, name))
        starts = ("act_start_date", "early_start_date", "target_start_date")
        finishes = ("act_end_date", "early_end_date", "target_end_date")
        start, finish = (
            next((found for key in keys if (found := texts.value(key, moment_in, None)) is not None), None)
            for keys in (starts, finishes)
        )
        if kind == "TT_FinMile" and finish is not None:
            start = finish
        elif kind == "TT_Mile" and start is not None:
            finish = start
        if start is not None and finish is not None:
            self._all.times[id] = (start, finish)
        task = self._with_status(task, texts, start, finish)
        for type, day in (("cstr_type", "cstr_date"), ("cstr_type2", "cstr_date2")):
            task = self._with_bound(task, texts.text(type), texts.value(day, moment_in, None), start)
        if texts.text("priority_type") not in ("", "PT_Normal"):
            priority = {"PT_Top": 900, "PT_High": 700, "PT_Low": 300, "PT_Lowest": 100}
            task = replace(task, priority=priority.get(texts.text("priority_type"), 500))
        self._all.add_task(task)
        self._tasks[texts.text("task_id")] = id

    def _length(self, texts: Fields, name: str) -> Duration:
        hours = max(0.0, texts.number("target_drtn_hr_cnt"))
        calendar = texts.text("clndr_id")
        elapsed = False
        if calendar in self._hours and calendar != self._plan_calendar:
            week, exceptions = self._hours[calendar]
            if week == _ROUND_THE_CLOCK and not exceptions:
                elapsed = True
                self._notes.gather(
                    later("A length on the clock stands for a calendar of day and night: {names}."), name
                )
            elif (week, tuple(exceptions)) != (self._calendar.week, self._calendar.exceptions):
                self._notes.gather(
                    later("The hours {hours} were left out, for tasks have none of their own: {names}."),
                    name,
                    hours=quoted(self._names[calendar]),
                )
        return self._duration(hours, elapsed)

    def _duration(self, hours: float, elapsed: bool = False) -> Duration:
        """In days where it is whole half days, and else in hours or minutes."""
        minutes = round(hours * 60)
        day = DAY if elapsed else round(self._calendar.hours_per_day * 60)
        if abs(minutes) > MOST_DAYS * DAY:
            self._notes.tell(tr("A length of more than a hundred years was left out."))
            return NO_TIME
        if minutes * 2 % day == 0:
            return Duration(minutes / day, "d", elapsed)
        return Duration(minutes / 60, "h", elapsed) if minutes % 15 == 0 else Duration(minutes, "m", elapsed)

    def _with_status(self, task: Task, texts: Fields, start: Moment | None, finish: Moment | None) -> Task:
        match texts.text("status_code"):
            case "TK_Complete":
                if start is not None and finish is not None and finish < start:
                    start = finish
                return replace(task, status=Status.DONE, actual_start=start, actual_finish=finish)
            case "TK_Active":
                percent = round(texts.number("phys_complete_pct"))
                extra = {"percent_done": percent} if 0 < percent < 100 else {}
                return replace(task, status=Status.DOING, actual_start=start, extra=extra)
        return task

    def _with_bound(self, task: Task, kind: str, when: Moment | None, start: Moment | None) -> Task:
        match kind:
            case "CS_MSOA":
                return replace(task, not_before=when)
            case "CS_MSO" | "CS_MANDSTART":
                return replace(task, pinned_start=when)
            case "CS_MEOB":
                return replace(task, deadline=when)
            case "CS_MEO" | "CS_MANDFIN":
                self._notes.gather(
                    later("A fixed finish became a start that is pinned, and a deadline: {names}."), task.name
                )
                return replace(task, deadline=when, pinned_start=start)
            case "":
                return task
        self._notes.gather(later("A bound that a plan doesn't have was left out: {names}."), task.name)
        return task

    def _read_links(self) -> None:
        for row in self._tables.get("TASKPRED", []):
            texts = Fields(row, tr("A link"), self._notes)
            before, after = texts.text("pred_task_id"), texts.text("task_id")
            if before not in self._tasks or after not in self._tasks:
                known = self._tasks.get(before, self._tasks.get(after, ""))
                named = self._all.tasks[known].name if known else before
                self._notes.gather(later("Links to other projects were left out: {names}."), named)
                continue
            type = texts.value("pred_type", lambda text: LinkType(text[-2:]), LinkType.FINISH_START)
            hours = texts.number("lag_hr_cnt")
            lag = self._duration(hours) if hours else NO_TIME
            self._all.links.append(
                Link(predecessor=self._tasks[before], successor=self._tasks[after], type=type, lag=lag)
            )

    def _read_people(self) -> None:
        for row in self._tables.get("RSRC", []):
            texts = Fields(row, tr("A resource"), self._notes)
            wanted = one_line(texts.text("rsrc_short_name")) or texts.text("rsrc_id")
            id = fresh_id(wanted, self._all.people, "person")
            name = one_line(texts.text("rsrc_name")) or id
            kind = texts.text("rsrc_type")
            if kind == "RT_Mat":
                self._materials.add(id)
                self._notes.gather(
                    later("Materials and costs came as things that are on no task: {names}."), name
                )
            person = Person(
                id=id,
                name=name,
                kind=Kind.PERSON if kind in ("RT_Labor", "") else Kind.THING,
                email=one_line(texts.text("email_addr")),
            )
            self._all.add_person(self._with_hours(person, texts.text("clndr_id")))
            self._people[texts.text("rsrc_id")] = id

    def _with_hours(self, person: Person, calendar: str) -> Person:
        if calendar not in self._hours or calendar == self._plan_calendar:
            return person
        week, exceptions = self._hours[calendar]
        of_plan = by_day(self._calendar.exceptions)
        usual = spans_on(week, of_plan)
        gone = (
            (day, without(usual(day), work) if work else ((0, DAY),), "")
            for day, work in by_day(exceptions).items()
            if of_plan.get(day) != work
        )
        away: tuple[Absence, ...] = absences(each for each in gone if each[1])
        own = week if any(week) and week != self._calendar.week else None
        return replace(person, week=own, absences=away)

    def _read_teams(self) -> None:
        roles = {
            row.get("role_id", ""): one_line(row.get("role_name", ""))
            for row in self._tables.get("ROLES", [])
        }
        for row in self._tables.get("TASKRSRC", []):
            texts = Fields(row, tr("An assignment"), self._notes)
            task, person = self._tasks.get(texts.text("task_id")), self._people.get(texts.text("rsrc_id"))
            if task is None or person is None:
                self._notes.tell(tr("Assignments of roles without a person were left out."))
            elif person in self._materials:
                self._notes.gather(
                    later("Materials or costs were left out: {names}."), self._all.tasks[task].name
                )
            else:
                percent = 100 * texts.number("target_qty_per_hr", 1.0)
                self._all.put_on(task, person, percent, roles.get(texts.text("role_id"), ""))


def _sequence(row: Row) -> float:
    try:
        return number_in(row.get("seq_num", "") or "0")
    except ValueError:
        return 0.0
