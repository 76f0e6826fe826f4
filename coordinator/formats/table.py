"""From the rows of a table of tasks to a plan, whoever made the table: a column of names is enough."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from coordinator.formats.amounts import estimate_in
from coordinator.formats.assembly import Team, assemble, quoted
from coordinator.formats.cells import links_in, numbered_link_in, seats_in, share_in, team_in
from coordinator.formats.dates import moment_in
from coordinator.formats.days import MOST_DAYS, SpansOn, by_day, closing, opening, spans_on, worked
from coordinator.formats.gathering import (
    HELD,
    MOST_TASKS,
    PLAIN_SKILL,
    STARTS_TODAY,
    planned_times,
    this_morning,
    unheld,
)
from coordinator.formats.notes import Notes
from coordinator.formats.report import IMPORT_BASELINE, Report
from coordinator.formats.table_lines import Line, Row, deadline_in, is_day, priority_in, titles_in
from coordinator.formats.titles import matched
from coordinator.language import tr
from coordinator.plan.durations import Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    Baseline,
    Calendar,
    Header,
    Link,
    Person,
    Seat,
    Skill,
    Status,
    Task,
)
from coordinator.plan.values import BadValue

Times = dict[str, tuple[Moment, Moment]]
"""Start and finish of tasks, by their ids."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a table of tasks does not say, where it is said elsewhere; people and skills by name or id."""

    header: Header | None = None
    skills: Sequence[Skill] = ()
    people: Sequence[Person] = ()


def plan_in(
    rows: Sequence[Row],
    file: str,
    name: str,
    columns: Mapping[str, int] | None = None,
    known: Known | None = None,
) -> tuple[Plan, Report]:
    """The plan, called `name`, in a table whose first row names the columns.

    `columns` are as `matched` finds them, unless they are given. People who are not known otherwise have the
    levels that the seats they hold ask for. Dates stay as a baseline that is named after the file. Raises
    BadFile.
    """
    if not rows:
        raise BadFile(file, "", tr("the table is empty; its first row should name the columns"))
    if len(rows) > MOST_TASKS + 1:
        raise BadFile(file, "", tr("it has more than {most} rows; split the table", most=f"{MOST_TASKS:,}"))
    remarks: list[str] = []
    titles = titles_in(rows[0], matched(rows[0].cells) if columns is None else columns, file, remarks)
    lines = [Line(row, titles, file) for row in rows[1:]]
    for line in lines:
        line.tell_what_is_left_over(remarks)
    try:
        return _assembled(lines, file, name, remarks, known or Known()), Report(tuple(remarks))
    except BadValue as error:
        raise BadFile(file, error.place, error.problem) from None


def _assembled(lines: Sequence[Line], file: str, name: str, remarks: list[str], known: Known) -> Plan:
    header = known.header or Header(name=name, start=_first_moment(lines, remarks))
    spans = spans_on(header.calendar.week, by_day(header.calendar.exceptions))
    tasks = _tasks(lines, spans)
    line_of = dict(zip(tasks, lines, strict=True))
    called = _Called(lines, tasks)
    skills = _Names("skill", known.skills)
    people = _Names("person", known.people)
    levels: dict[str, dict[str, int]] = {}
    links: list[Link] = []
    teams: dict[str, Team] = {}
    for task_id, line in line_of.items():
        seats, names = _seats_and_team(line)
        task = replace(
            tasks[task_id], seats=tuple(replace(seat, skill=skills.id(seat.skill)) for seat in seats)
        )
        tasks[task_id] = task
        places = [who and people.id(who) for who in names]
        teams[task_id] = Team(places=places)
        if line.has("seats"):
            _take_levels(task, places, levels)
        links.extend(_links(line, task_id, called))
    _put_in_groups(lines, tasks, called)
    times = _taken_times(line_of, tasks, links, header, spans, remarks)
    given = {person.id for person in known.people}
    if levels.keys() - given:
        remarks.append(tr("People have the levels that their seats ask for; the table says no more of them."))
    more_skills = [Skill(id=id, name=name) for id, name in skills.new.items()]
    more_people = [Person(id=id, name=name, levels=levels.get(id, {})) for id, name in people.new.items()]
    kept = planned_times(times, tasks)
    return assemble(
        header,
        [replace(each, position=i) for i, each in enumerate((*known.skills, *more_skills))],
        [replace(each, position=i) for i, each in enumerate((*known.people, *more_people))],
        list(tasks.values()),
        links,
        teams,
        remarks,
        [Baseline(id=IMPORT_BASELINE, name=file, tasks=kept)] if kept else [],
    )


def _taken_times(
    lines: Mapping[str, Line],
    tasks: dict[str, Task],
    links: Sequence[Link],
    header: Header,
    spans: SpansOn,
    remarks: list[str],
) -> Times:
    """When the table has the tasks; lengths and bounds follow from that where it has no columns for them."""
    times = {id: span for id, line in lines.items() if (span := _span(line, spans)) is not None}
    first = next(iter(lines.values()), None)
    if first is None or not (first.has("duration") or first.has("effort")):
        _take_lengths(times, tasks, header.calendar, spans)
    starts = {id: start for id, line in lines.items() if (start := _begun(line, spans)) is not None}
    if any(tasks[id].status is Status.TODO for id in starts):
        remarks.append(tr("Starts and finishes of tasks that are still to do are worked out anew."))
    if first is None or not (first.has("not before") or first.has("pinned start")):
        _hold(tasks, links, starts, opening(header.start, spans), remarks)
    return times


def _seats_and_team(line: Line) -> tuple[Sequence[Seat], Sequence[str | None]]:
    """The seats, and who holds each; in a table without seats everyone on a task has one with their share."""
    names = line.value("team", team_in, [])
    if line.has("seats"):
        return line.value("seats", seats_in, ()), names
    shares = [share_in(name) for name in names if name]
    return [Seat(skill=tr(PLAIN_SKILL), share=share) for _, share in shares], [name for name, _ in shares]


def _links(line: Line, task: str, called: "_Called") -> list[Link]:
    whole = line.text("waits for").strip()
    if whole and (only := called.task(line, "waits for", whole)) is not None:
        return [Link(predecessor=only, successor=task)]
    found = []
    for predecessor, type, lag in line.value("waits for", links_in, ()):
        before = called.task(line, "waits for", predecessor)
        if before is None and (numbered := numbered_link_in(predecessor)) is not None:
            predecessor, type, lag = numbered
            before = called.task(line, "waits for", predecessor)
        found.append(Link(predecessor=before or predecessor, successor=task, type=type, lag=lag))
    return found


def _span(line: Line, spans: SpansOn) -> tuple[Moment, Moment] | None:
    """Start and finish; a day alone is the beginning or the end of its work."""
    start, finish = _begun(line, spans), _ended(line, spans)
    return None if start is None or finish is None else (start, finish)


def _begun(line: Line, spans: SpansOn) -> Moment | None:
    start = line.value("start", moment_in, None)
    return opening(start, spans) if start is not None and is_day(line.text("start").strip()) else start


def _ended(line: Line, spans: SpansOn) -> Moment | None:
    finish = line.value("finish", moment_in, None)
    return (
        closing(finish // DAY, spans)
        if finish is not None and is_day(line.text("finish").strip())
        else finish
    )


def _take_lengths(times: Times, tasks: dict[str, Task], calendar: Calendar, spans: SpansOn) -> None:
    """Tasks last from their start to their finish."""
    groups = {task.parent for task in tasks.values()}
    day = round(calendar.hours_per_day * 60)
    for id, (start, finish) in times.items():
        if id in groups or not 0 < finish - start <= MOST_DAYS * DAY:
            continue
        if minutes := worked(start, finish, spans):
            length = Duration(minutes // day, "d") if minutes % day == 0 else Duration(minutes, "m")
            tasks[id] = replace(tasks[id], duration=length)


def _hold(
    tasks: dict[str, Task],
    links: Sequence[Link],
    starts: Mapping[str, Moment],
    start: Moment,
    remarks: list[str],
) -> None:
    notes = Notes()
    for id in unheld(tasks, links, starts, start):
        tasks[id] = replace(tasks[id], not_before=starts[id])
        notes.gather(HELD, tasks[id].name)
    remarks.extend(notes.report().remarks)


class _NewIds:
    """Ids that a person can read, `agree-the-menu`, each of them once."""

    def __init__(self, kind: str, taken: Iterable[str]) -> None:
        self._kind, self._taken = kind, set(taken)
        self._numbers: dict[str, int] = {}
        """The last that stands behind each beginning."""

    def id(self, name: str) -> str:
        ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^a-z0-9]+", "-", ascii_name.lower()).strip("-")[:40] or self._kind
        found, number = stem, self._numbers.get(stem, 1)
        while found in self._taken:
            number += 1
            found = f"{stem}-{number}"
        self._numbers[stem] = number
        self._taken.add(found)
        return found


class _Names:
    """Ids for names, the same for the same name in capitals or not."""

    def __init__(self, kind: str, known: Sequence[Skill | Person]) -> None:
        self._given = {each.id for each in known}
        self._free = _NewIds(kind, self._given)
        self._ids = {each.name.strip().casefold(): each.id for each in reversed(known)}
        self.new: dict[str, str] = {}

    def id(self, name: str) -> str:
        folded = name.casefold()
        if name in self._given:
            return name
        if folded not in self._ids:
            self._ids[folded] = self._free.id(name)
            self.new[self._ids[folded]] = name
        return self._ids[folded]


def _tasks(lines: Sequence[Line], spans: SpansOn) -> dict[str, Task]:
    """The tasks by id in the order of their lines."""
    tasks: dict[str, Task] = {}
    free = _NewIds("task", (line.text("id").strip() for line in lines))
    for position, line in enumerate(lines):
        id, name = line.text("id").strip(), line.text("name").strip()
        if not (name or id):
            raise line.bad("name", tr("a task needs a name"))
        if id in tasks:
            task = quoted(tasks[id].name)
            raise line.bad("id", tr("{id} is the id of {task}; give it another", id=quoted(id), task=task))
        if not id.isprintable():
            raise line.bad("id", tr("an id is made of letters, digits and dashes"))
        id = id or free.id(name)
        tasks[id] = _task(line, id, name or id, position, spans)
    return tasks


class _Called:
    """Which task a cell means: by the id that the table gives it, where there are none by the number of its
    row, or by its name, in capitals or not."""

    def __init__(self, lines: Iterable[Line], tasks: Mapping[str, Task]) -> None:
        self._given = {line.text("id").strip() for line in lines} - {""}
        self._rows = list(tasks)
        self._ids: dict[str, list[str]] = {}
        for task in tasks.values():
            self._ids.setdefault(task.name.casefold(), []).append(task.id)

    def task(self, line: Line, column: str, label: str) -> str | None:
        """Its id, None where nothing is called so. Raises BadFile where several tasks are."""
        label = label.strip()
        if label in self._given:
            return label
        if label.isdecimal() and not self._given and 0 < int(label[:9]) <= len(self._rows):
            return self._rows[int(label[:9]) - 1]
        ids = self._ids.get(label.casefold(), [])
        if len(ids) > 1:
            raise line.bad(
                column,
                tr(
                    "%n task(s) (is|are) called {name}; write the id of the one meant",
                    "",
                    len(ids),
                    name=quoted(label),
                ),
            )
        return ids[0] if ids else None

    def take(self, task: Task) -> None:
        self._ids[task.name.casefold()] = [task.id]


def _task(line: Line, id: str, name: str, position: int, spans: SpansOn) -> Task:
    status, start, finish = line.status, _begun(line, spans), _ended(line, spans)
    begun, done = status is not Status.TODO, status is Status.DONE
    if done and start is not None and finish is not None and finish < start:
        raise line.bad("finish", tr("it finishes before it starts"))
    return Task(
        id=id,
        name=name,
        duration=line.value("duration", estimate_in, None),
        effort=line.value("effort", estimate_in, None),
        priority=line.value("priority", priority_in, 500),
        status=status,
        not_before=line.value("not before", moment_in, None),
        pinned_start=line.value("pinned start", moment_in, None),
        deadline=line.value("deadline", deadline_in, None),
        notes=line.text("notes"),
        actual_start=start if begun else None,
        actual_finish=finish if done else None,
        position=position,
    )


def _put_in_groups(lines: Sequence[Line], tasks: dict[str, Task], called: _Called) -> None:
    """Gives each task its group; one that no row describes is made, before the first task in it."""
    free = _NewIds("group", tasks)
    above: list[tuple[int, str]] = []
    """The level of the outline and the id of each task around the next one."""
    for line, task in zip(lines, list(tasks.values()), strict=True):
        level = line.value("outline level", _level_in, 0)
        while above and above[-1][0] >= level:
            above.pop()
        if label := line.text("group").strip():
            group = called.task(line, "group", label)
            if group is None:
                group = free.id(label)
                tasks[group] = Task(id=group, name=label, position=task.position - 0.5)
                called.take(tasks[group])
            tasks[task.id] = replace(tasks[task.id], parent=group)
        elif level and above:
            tasks[task.id] = replace(tasks[task.id], parent=above[-1][1])
        if level:
            above.append((level, task.id))


def _level_in(cell: str) -> int:
    if not cell.isdecimal() or len(cell) > 3:
        raise ValueError(tr("{text} is no level of an outline; write 1, 2 or 3", text=quoted(cell)))
    return int(cell)


def _take_levels(task: Task, places: Sequence[str | None], levels: dict[str, dict[str, int]]) -> None:
    """Holding a seat shows its level, or one less in a stretch seat beside someone who is surely a mentor."""
    held = [(seat, who) for seat, who in zip(task.single_seats, places, strict=False) if who is not None]
    for seat, person in held:
        mentored = seat.stretch and any(
            not other.stretch and other.skill == seat.skill and other.level >= seat.level for other, _ in held
        )
        shown = max(0, seat.level - 1) if mentored else seat.level
        own = levels.setdefault(person, {})
        own[seat.skill] = max(shown, own.get(seat.skill, 0))


def _first_moment(lines: Iterable[Line], remarks: list[str]) -> Moment:
    columns = ("start", "not before", "pinned start")
    moments = [line.value(column, moment_in, None) for line in lines for column in columns]
    given = [moment for moment in moments if moment is not None]
    if given:
        return min(given)
    remarks.append(tr(STARTS_TODAY))
    return this_morning()
