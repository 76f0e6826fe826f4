"""From an MSPDI file to a plan.

A task that is scheduled by hand is pinned, for that is what it means; one that must start on a date is too.
The summary of the whole project is a group that holds the others, where the file has one.
"""

from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from coordinator.formats.assembly import Team, quoted
from coordinator.formats.cells import levels_in, seats_in, team_in
from coordinator.formats.dates import moment_in
from coordinator.formats.days import SpansOn, by_day, opening, spans_on, without, worked
from coordinator.formats.gathering import Gathering, fresh_id, planned_times
from coordinator.formats.mspdi import own_fields
from coordinator.formats.mspdi.calendars import Calendars
from coordinator.formats.mspdi.days_alone import give_times
from coordinator.formats.mspdi.tasks import TaskReader
from coordinator.formats.mspdi.values import LINK_TYPES, lag_in
from coordinator.formats.notes import Fields
from coordinator.formats.numbers import plain
from coordinator.formats.report import Report
from coordinator.formats.xml import fields, root_of
from coordinator.language import later, tr
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, Calendar, Header, Kind, Link, LinkType, Person, Spans
from coordinator.plan.wording import one_line

_NOBODY = ("-65535", "0")
_WORK = "1"
_PLANNED_WORK, _DONE_WORK = "1", "2"
_EVEN, _FITTED = "0", "8"
"""Kinds of spreading work over time that change no more than the lengths which the file gives anyway."""
_MOST_NESTED = 100
_LONGEST_PAUSED = 20 * 366 * DAY
"""Minutes: beyond that nobody looks for pauses."""


def read(path: Path, name: str = "") -> tuple[Plan, Report]:
    """The plan in a file, which may have another `name`, and what was not kept. Raises BadFile."""
    name = name or path.name
    root = root_of(path, {"TimephasedData": _keep_idle_time})
    if root.tag != "Project":
        raise BadFile(name, tr("its first tag"), tr("this is no project of Microsoft Project in XML"))
    return _Reading(root, name).plan()


def _keep_idle_time(element: Element) -> None:
    """Of what the file says of each hour only the hours without work are wanted: a task may pause in them."""
    texts = fields(element)
    is_work = texts.get("Type") in (_PLANNED_WORK, _DONE_WORK)
    if not is_work or texts.get("Value", "PT0H0M0S") != "PT0H0M0S":
        element.clear()


class _Reading:
    def __init__(self, root: Element, file: str) -> None:
        self._root = root
        self._all = Gathering(file)
        self._notes = self._all.notes
        self._texts = Fields(fields(root), tr("The project"), self._notes)
        self._aliases = own_fields.aliases(root)
        self._calendars = Calendars(root, self._notes)
        self._plan_calendar = self._texts.text("CalendarUID")
        self._name = one_line(self._texts.text("Title") or self._texts.text("Name")) or Path(file).stem
        self._calendar = self._read_calendar()
        self._exceptions = by_day(self._calendar.exceptions)
        self._spans = spans_on(self._calendar.week, self._exceptions)
        if not self._is_ours:
            give_times(root, self._calendar.week, self._spans)
        self._texts = Fields(fields(root), tr("The project"), self._notes)
        self._ids: dict[str, str] = {}  # of tasks by their UIDs
        self._people: dict[str, str] = {}  # and of people
        self._materials: set[str] = set()
        self._minutes: dict[str, float] = {}  # the length of each task, by its id
        self._postponed: set[str] = set()  # tasks that were leveled
        self._seated: set[str] = set()  # tasks whose seats are in a field of our own

    def plan(self) -> tuple[Plan, Report]:
        for element in self._root.iterfind("Resources/Resource"):
            self._read_person(element)
        self._read_tasks()
        tasks = list(self._root.iterfind("Tasks/Task"))
        for element in tasks:
            self._read_links(element)
        for element in self._root.iterfind("Assignments/Assignment"):
            self._read_assignment(element)
        for task in self._seated:
            team = self._all.teams[task]
            team.places = [person if person in team.people else None for person in team.places]
        self._read_baselines(tasks)
        if self._texts.text("ScheduleFromStart") == "0":
            self._notes.tell(
                tr("The project is scheduled back from its finish; here tasks run as soon as they can.")
            )
        start = self._start()
        if not self._is_ours:
            self._all.hold_what_nothing_holds(opening(start, self._spans), self._postponed)
        return self._all.plan(Header(name=self._name, start=start, calendar=self._calendar))

    @property
    def _is_ours(self) -> bool:
        """Whether the file says in fields of our own all that holds a task where it is."""
        return own_fields.TASK_ID.alias in self._aliases.values()

    def _start(self) -> Moment:
        given = self._texts.value("StartDate", moment_in, None)
        if given is not None:
            return given
        starts = [start for start, _ in self._all.times.values()]
        return min(starts) if starts else self._all.today()

    def _read_calendar(self) -> Calendar:
        day = self._texts.value("MinutesPerDay", int, 480)
        week = self._texts.value("MinutesPerWeek", int, 5 * day)
        if not (6 <= day <= DAY and 0.1 <= week / day <= 7):
            self._notes.tell(
                tr("How long a day and a week of work are was left out; 8 hours and 5 days hold.")
            )
            day, week = 480, 2400
        if self._plan_calendar not in self._calendars:
            self._notes.tell(tr("The project has no calendar, so office hours hold."))
        return Calendar(
            week=self._calendars.week(self._plan_calendar),
            hours_per_day=plain(day / 60),
            days_per_week=plain(week / day),
            exceptions=self._calendars.exceptions(self._plan_calendar),
        )

    def _read_person(self, element: Element) -> None:
        texts = Fields(fields(element), tr("A resource"), self._notes)
        own = own_fields.own_texts(element, self._aliases)
        uid, name = texts.text("UID"), one_line(texts.text("Name"))
        if texts.flag("IsNull") or (uid == "0" and not name):
            return
        id = fresh_id(own.get(own_fields.PERSON_ID.alias) or uid, self._all.people, "person")
        is_work = texts.text("Type") in ("", _WORK)
        if not is_work:
            self._materials.add(id)
        is_person = is_work and own.get(own_fields.KIND.alias, Kind.PERSON) == Kind.PERSON
        person = Person(
            id=id,
            name=name or id,
            kind=Kind.PERSON if is_person else Kind.THING,
            email=one_line(texts.text("EmailAddress")),
            levels=self._levels(own.get(own_fields.LEVELS.alias, ""), name),
        )
        self._all.add_person(self._with_hours(person, texts.text("CalendarUID")))
        self._people.setdefault(uid, id)
        self._tell_of_person(texts, person.name, is_work)

    def _levels(self, cell: str, name: str) -> dict[str, int]:
        try:
            return {self._all.skill(skill): level for skill, level in levels_in(cell)}
        except ValueError as error:
            self._notes.tell(
                tr("The levels of {name} were left out: {problem}.", name=quoted(name), problem=error)
            )
            return {}

    def _with_hours(self, person: Person, calendar: str) -> Person:
        if calendar not in self._calendars:
            return person
        week = self._calendars.week(calendar)
        return replace(
            person,
            week=None if week == self._calendar.week else week,
            absences=self._calendars.absences(calendar, self._plan_calendar, person.name),
        )

    def _tell_of_person(self, texts: Fields, name: str, is_work: bool) -> None:
        if not is_work:
            self._notes.gather(
                later("Materials and costs came as things that are on no task: {names}."), name
            )
        elif texts.number("MaxUnits", 1.0) > 1:
            self._notes.gather(later("Stood for several people, and is one here: {names}."), name)
        if texts.text("Notes"):
            self._notes.gather(later("Notes on people were left out: {names}."), name)
        if texts.text("Group"):
            self._notes.gather(later("The groups that people are in were left out: {names}."), name)
        if any(texts.number(key) for key in ("StandardRate", "OvertimeRate", "CostPerUse")):
            self._notes.gather(
                later("What people cost was left out, for a plan has no money: {names}."), name
            )

    def _read_tasks(self) -> None:
        reader = TaskReader(self._name, self._calendar, self._calendars, self._notes)
        above: list[tuple[int, str]] = []
        """The level of the outline and the id of each task around the next one."""
        for element in self._root.iterfind("Tasks/Task"):
            texts = Fields(fields(element), tr("A task"), self._notes)
            if texts.flag("IsNull"):
                self._notes.tell(tr("Blank rows between tasks were left out."))
                continue
            own = own_fields.own_texts(element, self._aliases)
            uid = texts.text("UID")
            id = fresh_id(own.get(own_fields.TASK_ID.alias) or uid, self._all.tasks, "task")
            level = texts.value("OutlineLevel", int, texts.text("OutlineNumber").count(".") + 1)
            while above and above[-1][0] >= level:
                above.pop()
            if len(above) >= _MOST_NESTED:
                place = tr("the task {name}", name=quoted(texts.text("Name")))
                problem = tr("groups stand more than {most} deep here", most=_MOST_NESTED)
                raise BadFile(self._all.file, place, problem)
            found = reader.task(element, id)
            self._all.add_task(replace(found.task, parent=above[-1][1] if above else None))
            self._read_seats(id, own)
            if found.times is not None:
                self._all.times[id] = found.times
            self._minutes[id] = found.minutes
            if texts.number("LevelingDelay"):
                self._postponed.add(id)
            self._ids.setdefault(uid, id)
            above.append((level, id))

    def _read_seats(self, task: str, own: dict[str, str]) -> None:
        """Seats and who holds them, from the fields of our own; the team is put together from them later."""
        cell = own.get(own_fields.SEATS.alias)
        if cell is None:
            return
        try:
            seats = [] if cell == own_fields.NO_SEATS else seats_in(cell)
            places = team_in(own.get(own_fields.TEAM.alias, ""))
        except ValueError as error:
            name = quoted(self._all.tasks[task].name)
            self._notes.tell(tr("The seats of {name} were left out: {problem}.", name=name, problem=error))
            return
        seats = [replace(seat, skill=self._all.skill(seat.skill)) for seat in seats]
        self._all.tasks[task] = replace(self._all.tasks[task], seats=tuple(seats))
        self._all.teams[task] = Team(places=places)
        self._seated.add(task)

    def _read_links(self, element: Element) -> None:
        uid = fields(element).get("UID", "")
        successor = self._ids.get(uid, uid)
        for each in element.iterfind("PredecessorLink"):
            named = self._all.tasks[successor].name if successor in self._all.tasks else successor
            texts = Fields(fields(each), tr("A link to {name}", name=quoted(named)), self._notes)
            if texts.flag("CrossProject"):
                self._notes.gather(later("Links from other projects were left out: {names}."), named)
                continue
            predecessor = self._ids.get(texts.text("PredecessorUID"), texts.text("PredecessorUID"))
            type = texts.value("Type", lambda text: LINK_TYPES[int(text) % 4], LinkType.FINISH_START)
            lag = self._lag(texts, predecessor, named)
            self._all.links.append(Link(predecessor=predecessor, successor=successor, type=type, lag=lag))

    def _lag(self, texts: Fields, predecessor: str, successor: str) -> Duration:
        tenths = texts.number("LinkLag")
        if not tenths:
            return NO_TIME
        format = texts.value("LagFormat", int, 7)
        try:
            lag, was_part = lag_in(tenths, format, self._minutes.get(predecessor, 0.0), self._calendar)
        except (ValueError, OverflowError):
            self._notes.tell(
                tr(
                    "{place}: its lag was left out, for it is longer than a hundred years.",
                    place=texts.place,
                )
            )
            return NO_TIME
        if was_part:
            self._notes.gather(
                later("The lag of a link to it was in percent, and is in minutes now: {names}."), successor
            )
        return lag

    def _read_assignment(self, element: Element) -> None:
        texts = Fields(fields(element), tr("An assignment"), self._notes)
        task = self._ids.get(texts.text("TaskUID"), "")
        uid = texts.text("ResourceUID")
        person = self._people.get(uid, "")
        if task in self._all.tasks:
            self._take_pauses(task, person, element)
        if not person and uid in _NOBODY:
            return
        if task not in self._all.tasks or not person:
            self._notes.tell(tr("An assignment was left out: its task or its resource is missing."))
            return
        named = self._all.tasks[task].name
        if person in self._materials:
            self._notes.gather(later("Materials or costs were left out: {names}."), named)
            return
        if texts.text("WorkContour") not in ("", _EVEN, _FITTED):
            self._notes.gather(later("How work is spread over the time was left out: {names}."), named)
        if task in self._seated:
            self._all.teams[task].people.append(person)
        else:
            self._all.put_on(task, person, 100 * texts.number("Units", 1.0))

    def _take_pauses(self, id: str, person: str, element: Element) -> None:
        """A task with a pause in it lasts until it is done: here nothing else can be done in its pauses."""
        task = self._all.tasks[id]
        if task.duration is None or id not in self._all.times or task.duration.elapsed:
            return
        start, finish = self._all.times[id]
        if finish - start > _LONGEST_PAUSED:
            return
        place = tr("An hour")
        idle = (Fields(fields(each), place, self._notes) for each in element.iterfind("TimephasedData"))
        pieces = [tuple(each.value(key, _end_in, start) for key in ("Start", "Finish")) for each in idle]
        spans = self._hours(person) if pieces else None
        if spans is None or not any(
            worked(max(start, begin), min(finish, end), spans) for begin, end in pieces
        ):
            return
        lasts = worked(start, finish, spans)
        if lasts > task.duration.minutes(self._calendar):
            self._all.tasks[id] = replace(task, duration=Duration(lasts, "m"))
            self._notes.gather(
                later("Pauses count as part of the length now, for tasks run on to their end: {names}."),
                task.name,
            )

    def _hours(self, person: str) -> SpansOn:
        if not person:
            return self._spans
        who = self._all.people[person]
        usual = spans_on(who.week or self._calendar.week, self._exceptions)

        def spans(day: int) -> Spans:
            gone = ((each.start - day * DAY, each.finish - day * DAY) for each in who.absences)
            return without(usual(day), tuple(gone))

        return spans

    def _read_baselines(self, tasks: list[Element]) -> None:
        found: dict[int, dict[str, tuple[Moment, Moment]]] = {}
        for element in tasks:
            id = self._ids.get(fields(element).get("UID", ""), "")
            for each in element.iterfind("Baseline"):
                texts = Fields(fields(each), tr("A baseline"), self._notes)
                start, finish = (texts.value(key, moment_in, None) for key in ("Start", "Finish"))
                if start is not None and finish is not None:
                    found.setdefault(texts.value("Number", int, 0), {})[id] = (start, finish)
        for number in sorted(found):
            name = tr("Baseline {number}", number=number) if number else tr("Baseline")
            times = planned_times(found[number], self._all.tasks)
            self._all.baselines.append(Baseline(id=f"b{number}", name=name, tasks=times, position=number))


def _end_in(text: str) -> Moment:
    """As moment_in; some programs write a time after the last hour of a day as `17:-0:00`."""
    return moment_in(text.replace(":-0:", ":00:"))
