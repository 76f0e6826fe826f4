"""GanttProject's files (`.gan`), read as the program means them.

Source: the files of GanttProject 2.8 to 3.3. Time there is whole days; a task starts on a day and lasts so
many working days, and a link stands with its predecessor. Here a day of work is one of eight hours from
nine o'clock. A task is held at its start by links, by an earliest start, or by nothing but where it was
put: what no link holds is not before the day on which the file has it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element

from coordinator.formats.assembly import quoted
from coordinator.formats.dates import moment_in
from coordinator.formats.days import MOST_DAYS, SpansOn, by_day, opening, spans_on
from coordinator.formats.gathering import Gathering, fresh_id
from coordinator.formats.notes import Fields
from coordinator.formats.report import Report
from coordinator.formats.xml import root_of
from coordinator.language import later, tr
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment, day_number
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    OFFICE_WEEK,
    Absence,
    Calendar,
    DayException,
    Header,
    Link,
    LinkType,
    Person,
    Spans,
    Status,
    Task,
    Week,
)
from coordinator.plan.wording import one_line

_LINK_TYPES = {
    "1": LinkType.START_START,
    "2": LinkType.FINISH_START,
    "3": LinkType.FINISH_FINISH,
    "4": LinkType.START_FINISH,
}
_PRIORITIES = {"3": 100, "0": 300, "1": 500, "2": 700, "4": 900}
_WORK: Spans = OFFICE_WEEK[0]
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MANAGER = "1"
"""Of the roles that every project has; the other one says nothing."""
_YEARS_OF_HOLIDAYS = 30
_MOST_NESTED = 100
_EARLIEST_START = "1"


def read(path: Path) -> tuple[Plan, Report]:
    """The plan in a file, and what was not kept. Raises BadFile."""
    root = root_of(path)
    if root.tag != "project" or root.find("tasks") is None:
        raise BadFile(path.name, tr("its first tag"), tr("this is no project of GanttProject"))
    return _Reading(root, path).plan()


class _Reading:
    def __init__(self, root: Element, path: Path) -> None:
        self._root, self._path = root, path
        self._all = Gathering(path.name)
        self._notes = self._all.notes
        self._elements: dict[str, Element] = {}
        """The tasks by their ids."""
        self._calendar = self._read_calendar()
        self._spans: SpansOn = spans_on(self._calendar.week, by_day(self._calendar.exceptions))

    def plan(self) -> tuple[Plan, Report]:
        self._read_tasks()
        self._read_links()
        self._read_people()
        start = self._start()
        self._all.hold_what_nothing_holds(start)
        self._take_earliest_starts()
        name = one_line(self._root.get("name", "")) or self._path.stem
        if (self._root.findtext("description") or "").strip():
            self._notes.tell(tr("The description of the project was left out: a plan has none."))
        if self._root.find("previous/previous-tasks") is not None:
            self._notes.tell(tr("Earlier states of the project were left out."))
        return self._all.plan(Header(name=name, start=start, calendar=self._calendar))

    def _start(self) -> Moment:
        starts = [start for start, _ in self._all.times.values()]
        if starts:
            return min(starts)
        texts = Fields(self._root.attrib, tr("The project"), self._notes)
        shown = texts.value("view-date", _day_in, None)
        return self._all.today() if shown is None else shown * DAY + _WORK[0][0]

    def _read_calendar(self) -> Calendar:
        self._notes.tell(tr("Days became days of eight hours from 9:00, for GanttProject knows no hours."))
        # older versions have it one level further in
        default = self._root.find("calendars/day-types//default-week")
        shown = self._root.find("calendars/day-types//only-show-weekends")
        free = {} if default is None else default.attrib
        off = ("0", "0", "0", "0", "0", "1", "1")
        if shown is not None and shown.get("value") == "true":
            free, off = {}, ("0",) * 7
        week = tuple(
            () if free.get(day, other) == "1" else _WORK for day, other in zip(_WEEKDAYS, off, strict=True)
        )
        if not any(week):
            self._notes.tell(tr("No day of the week is one of work in the file; Monday to Friday hold."))
            week = OFFICE_WEEK
        exceptions = [
            each for element in self._root.iterfind("calendars/date") for each in self._days_off(element)
        ]
        return Calendar(
            week=cast(Week, week),
            days_per_week=max(1, sum(map(bool, week))),
            exceptions=tuple(exceptions),
        )

    def _days_off(self, element: Element) -> Iterator[DayException]:
        texts = Fields(element.attrib, tr("A day of the calendar"), self._notes)
        month, day = texts.value("month", int, 0), texts.value("date", int, 0)
        work = _WORK if texts.text("type") == "WORKING_DAY" else ()
        if texts.text("type") not in ("HOLIDAY", "WORKING_DAY"):
            self._notes.tell(tr("Days of the calendar that are no holidays were left out."))
            return
        years = [texts.value("year", int, 0)]
        if not texts.text("year"):
            first = min(self._years(), default=date.today().year)
            years = list(range(first - 1, first + _YEARS_OF_HOLIDAYS))
            self._notes.tell(tr("Yearly holidays hold for {years} years.", years=_YEARS_OF_HOLIDAYS))
        for year in years:
            try:
                number = day_number(date(year, month, day))
            except (ValueError, OverflowError):
                continue
            name = one_line(element.text or "")
            yield DayException(first_day=number, last_day=number, work=work, name=name)

    def _years(self) -> Iterator[int]:
        for task in self._root.iter("task"):
            if task.get("start", "")[:4].isdecimal():
                yield int(task.get("start", "")[:4])

    def _read_tasks(self) -> None:
        stack: list[tuple[Element, str | None, int]] = [
            (element, None, 0) for element in reversed(self._root.findall("tasks/task"))
        ]
        while stack:
            element, parent, depth = stack.pop()
            if depth > _MOST_NESTED:
                place = tr("the task {name}", name=quoted(element.get("name", "")))
                problem = tr("groups stand more than {most} deep here", most=_MOST_NESTED)
                raise BadFile(self._path.name, place, problem)
            id = self._read_task(element, parent)
            stack.extend((child, id, depth + 1) for child in reversed(element.findall("task")))

    def _read_task(self, element: Element, parent: str | None) -> str:
        wanted = element.get("id", "")
        id = fresh_id(wanted, self._all.tasks, "task")
        name = one_line(element.get("name", "")) or id
        texts = Fields(element.attrib, tr("The task {name}", name=quoted(name)), self._notes)
        first = texts.value("start", _day_in, None)
        length = min(max(0, texts.value("duration", int, 1)), MOST_DAYS)
        is_milestone = texts.flag("meeting") or length == 0
        is_group = element.find("task") is not None
        task = Task(
            id=id,
            name=name,
            parent=parent,
            duration=None if is_milestone or is_group else Duration(length, "d"),
            priority=_PRIORITIES.get(texts.text("priority"), 500),
            notes=(element.findtext("notes") or "").strip(),
        )
        if texts.text("webLink") not in ("", "http://"):
            self._notes.gather(later("Web pages were left out: {names}."), name)
        if texts.number("cost-manual-value"):
            self._notes.gather(later("Costs were left out, for a plan has no money: {names}."), name)
        if any(each.get("value") not in (None, "", "false") for each in element.iterfind("customproperty")):
            self._notes.gather(later("Columns of the user's own were left out: {names}."), name)
        if first is not None:
            start = self._opening(first)
            finish = start if is_milestone else self._closing(first, length)
            self._all.times[id] = (start, finish)
            if not is_group:
                task = self._with_status(task, texts, start, finish)
        self._all.add_task(task)
        self._elements[id] = element
        return id

    def _with_status(self, task: Task, texts: Fields, start: Moment, finish: Moment) -> Task:
        percent = texts.number("complete")
        if percent >= 100:
            return replace(task, status=Status.DONE, actual_start=start, actual_finish=finish)
        if percent > 0:
            self._notes.gather(
                later("Under way; how many percent are done is kept, and changes no dates: {names}."),
                task.name,
            )
            extra = {"percent_done": round(percent)}
            return replace(task, status=Status.DOING, actual_start=start, extra=extra)
        return task

    def _opening(self, day: int) -> Moment:
        """The beginning of the first working day from a day on."""
        return opening(day * DAY, self._spans)

    def _closing(self, day: int, days: int) -> Moment:
        """The end of the last of so many working days."""
        last = day
        for each in range(day, day + 2 * MOST_DAYS):
            if spans := self._spans(each):
                last, days = each, days - 1
                if not days:
                    return each * DAY + spans[-1][1]
        return last * DAY + _WORK[-1][1]

    def _read_links(self) -> None:
        for predecessor, element in self._elements.items():
            for each in element.iterfind("depend"):
                named = self._all.tasks[predecessor].name
                texts = Fields(each.attrib, tr("A link from {name}", name=quoted(named)), self._notes)
                days = texts.value("difference", int, 0)
                lag = Duration(days, "d") if abs(days) < MOST_DAYS and days else NO_TIME
                type = _LINK_TYPES.get(texts.text("type"), LinkType.FINISH_START)
                if texts.text("hardness") == "Rubber":
                    self._notes.gather(
                        later("A loose link became one that always holds, from: {names}."), named
                    )
                successor = texts.text("id")
                self._all.links.append(Link(predecessor=predecessor, successor=successor, type=type, lag=lag))

    def _take_earliest_starts(self) -> None:
        for id, task in self._all.tasks.items():
            if task.status is Status.TODO:
                given = (self._earliest(self._elements[id], task.name), task.not_before)
                earliest = max((each for each in given if each is not None), default=None)
                self._all.tasks[id] = replace(task, not_before=earliest)

    def _earliest(self, element: Element, name: str) -> Moment | None:
        texts = Fields(element.attrib, tr("The task {name}", name=quoted(name)), self._notes)
        if texts.flag("fixed-start"):  # versions before 2.7
            day = texts.value("start", _day_in, None)
        elif texts.text("thirdDate-constraint") == _EARLIEST_START:
            day = texts.value("thirdDate", _day_in, None)
        else:
            return None
        return None if day is None else self._opening(day)

    def _read_people(self) -> None:
        roles = {
            each.get("id", ""): one_line(each.get("name", "")) for each in self._root.iterfind("roles/role")
        }
        vacations: dict[str, list[Absence]] = {}
        for each in self._root.iterfind("vacations/vacation"):
            texts = Fields(each.attrib, tr("A vacation"), self._notes)
            first, last = texts.value("start", _day_in, None), texts.value("end", _day_in, None)
            if first is not None and last is not None and first < last:
                gone = Absence(start=first * DAY, finish=last * DAY, name=tr("vacation"))
                vacations.setdefault(texts.text("resourceid"), []).append(gone)
        for element in self._root.iterfind("resources/resource"):
            wanted = element.get("id", "")
            id = fresh_id(wanted, self._all.people, "person")
            name = one_line(element.get("name", "")) or id
            email = one_line(element.get("contacts", ""))
            absences = tuple(vacations.get(wanted, ()))
            self._all.add_person(Person(id=id, name=name, email=email, absences=absences))
            if element.get("phone"):
                self._notes.gather(later("Phone numbers were left out: {names}."), name)
            if element.find("rate") is not None:
                self._notes.gather(
                    later("What people cost was left out, for a plan has no money: {names}."), name
                )
        for each in self._root.iterfind("allocations/allocation"):
            self._put_on(Fields(each.attrib, tr("An allocation"), self._notes), roles)

    def _put_on(self, texts: Fields, roles: dict[str, str]) -> None:
        task, person = texts.text("task-id"), texts.text("resource-id")
        if task not in self._all.tasks or person not in self._all.people:
            self._notes.tell(tr("An allocation was left out: its task or its resource is missing."))
            return
        function = texts.text("function")
        set, _, number = function.rpartition(":")
        role = roles.get(number, "")
        if set == "Default":
            role = tr("Project manager") if number == _MANAGER else ""
        self._all.put_on(task, person, texts.number("load", 100.0), role)


def _day_in(text: str) -> int:
    return moment_in(text) // DAY
