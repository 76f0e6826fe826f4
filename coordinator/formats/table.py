"""From the rows of a table of tasks to a plan, whoever made the table: a column of names is enough."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from coordinator.formats.assembly import Team, assemble, quoted
from coordinator.formats.cells import links_in, seats_in, team_in
from coordinator.formats.gathering import (
    IMPORT_BASELINE,
    MOST_TASKS,
    STARTS_TODAY,
    planned_times,
    this_morning,
)
from coordinator.formats.report import Report
from coordinator.plan.durations import Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import DAY, Moment, from_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_PRIORITY, Baseline, Header, Link, Person, Skill, Status, Task
from coordinator.plan.values import BadValue

_OTHER_TITLES: Mapping[str, tuple[str, ...]] = {
    "id": ("task id", "uid", "nr", "#"),
    "name": ("task", "task name", "title", "summary", "activity"),
    "group": ("parent", "phase", "section"),
    "status": ("state",),
    "duration": ("estimate", "length"),
    "effort": ("work",),
    "priority": (),
    "start": ("start date", "starts"),
    "finish": ("end", "finish date", "end date", "ends"),
    "critical": (),
    "seats": (),
    "team": ("people", "who", "owner", "assignee", "assigned to", "resources", "resource names"),
    "waits for": ("after", "predecessors", "depends on", "dependencies", "blocked by"),
    "not before": ("earliest start",),
    "pinned start": ("fixed start",),
    "deadline": ("due", "due date"),
    "notes": ("note", "description", "comment", "comments"),
}
COLUMNS = tuple(_OTHER_TITLES)
DATE_COLUMNS = ("start", "finish", "not before", "pinned start", "deadline")
_STATUSES = {
    **dict.fromkeys(("todo", "to do", "not started", "open", "new"), Status.TODO),
    **dict.fromkeys(("doing", "in progress", "started", "under way"), Status.DOING),
    **dict.fromkeys(("done", "complete", "completed", "finished", "closed"), Status.DONE),
}
_AMOUNT = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(e?[mhdw]|min(?:ute)?s?|h(?:ou)?rs?|days?|w(?:ee)?ks?|)", re.IGNORECASE | re.ASCII
)
_DAY_ALONE = re.compile(r"[\d-]+", re.ASCII)

V = TypeVar("V")
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with the number of the line on which it begins."""

    line: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Known:
    """What a table of tasks does not say, where it is said elsewhere; people and skills by name or id."""

    header: Header | None = None
    skills: Sequence[Skill] = ()
    people: Sequence[Person] = ()


def matched(titles: Sequence[str]) -> dict[str, int]:
    """Which column of a plan each title means: the indexes of the titles, by COLUMNS."""
    known = {title: column for column, others in _OTHER_TITLES.items() for title in others}
    plain = [" ".join(re.sub(r"[_\s-]+", " ", title).casefold().split()) for title in titles]
    found: dict[str, int] = {}
    for by_name in ({column: column for column in COLUMNS}, known):
        for index, title in enumerate(plain):
            if title in by_name:
                found.setdefault(by_name[title], index)
    return found


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
        raise BadFile(file, "", "the table is empty; its first row should name the columns")
    if len(rows) > MOST_TASKS:
        raise BadFile(file, "", f"it has more than {MOST_TASKS:,} rows; split the table")
    remarks: list[str] = []
    titles = _titles(rows[0], matched(rows[0].cells) if columns is None else columns, file, remarks)
    lines = [_Line(row, titles, file) for row in rows[1:]]
    for line in lines:
        line.tell_what_is_left_over(remarks)
    try:
        return _assembled(lines, file, name, remarks, known or Known()), Report(tuple(remarks))
    except BadValue as error:
        raise BadFile(file, error.place, error.problem) from None


class _Line:
    """One row by the names of its columns."""

    def __init__(self, row: Row, titles: Mapping[str, tuple[int, str]], file: str) -> None:
        self._row, self._titles, self._file = row, titles, file

    def text(self, column: str) -> str:
        index, _ = self._titles.get(column, (len(self._row.cells), ""))
        return self._row.cells[index] if index < len(self._row.cells) else ""

    def value(self, column: str, read: Callable[[str], V], missing: D) -> V | D:
        """What `read` makes of the cell, and `missing` where it is blank. Raises BadFile with its place."""
        cell = self.text(column).strip()
        if not cell:
            return missing
        try:
            return read(cell)
        except ValueError as error:
            raise self.bad(column, str(error)) from None

    def bad(self, column: str, problem: str) -> BadFile:
        title = self._titles[column][1]
        return BadFile(self._file, f"line {self._row.line}, column {quoted(title)}", problem)

    @property
    def is_to_do(self) -> bool:
        return self.value("status", _status, Status.TODO) is Status.TODO

    def tell_what_is_left_over(self, remarks: list[str]) -> None:
        beyond = [cell.strip() for cell in self._row.cells[self._titles["past the last"][0] :]]
        if any(beyond):
            remarks.append(
                f"Line {self._row.line} has more cells than there are columns; the rest was left out."
            )


def _titles(
    row: Row, columns: Mapping[str, int], file: str, remarks: list[str]
) -> dict[str, tuple[int, str]]:
    """Where each column stands and what it is called there."""
    found = {column: (index, row.cells[index].strip()) for column, index in columns.items()}
    if "name" not in found:
        raise BadFile(file, f"line {row.line}", "no column is called Name; a table of tasks needs one")
    kept = {index for index, _ in found.values()}
    for index, title in enumerate(row.cells):
        if index not in kept and title.strip():
            remarks.append(f"The column {quoted(title)} was left out: no column of a plan is called so.")
    found["past the last"] = (len(row.cells), "")
    return found


def _assembled(lines: Sequence[_Line], file: str, name: str, remarks: list[str], known: Known) -> Plan:
    tasks = _tasks(lines)
    called = _Called(lines, tasks)
    skills = _Names("skill", known.skills)
    people = _Names("person", known.people)
    levels: dict[str, dict[str, int]] = {}
    links: list[Link] = []
    teams: dict[str, Team] = {}
    for line, task_id in zip(lines, list(tasks), strict=True):
        seats = tuple(
            replace(seat, skill=skills.id(seat.skill)) for seat in line.value("seats", seats_in, ())
        )
        task = replace(tasks[task_id], seats=seats)
        tasks[task_id] = task
        places = [who and people.id(who) for who in line.value("team", team_in, ())]
        teams[task_id] = Team(places=places)
        _take_levels(task, places, levels)
        for predecessor, type, lag in line.value("waits for", links_in, ()):
            before = called.task(line, "waits for", predecessor) or predecessor
            links.append(Link(predecessor=before, successor=task_id, type=type, lag=lag))
    _put_in_groups(lines, tasks, called)
    if any(line.text("start").strip() and line.is_to_do for line in lines):
        remarks.append("Starts and finishes of tasks that are still to do are worked out anew.")
    given = {person.id for person in known.people}
    if levels.keys() - given:
        remarks.append("People have the levels that their seats ask for; the table says no more of them.")
    more_skills = [Skill(id=id, name=name) for id, name in skills.new.items()]
    more_people = [Person(id=id, name=name, levels=levels.get(id, {})) for id, name in people.new.items()]
    return assemble(
        known.header or Header(name=name, start=_first_moment(lines, remarks)),
        [replace(each, position=i) for i, each in enumerate((*known.skills, *more_skills))],
        [replace(each, position=i) for i, each in enumerate((*known.people, *more_people))],
        list(tasks.values()),
        links,
        teams,
        remarks,
        _baselines(lines, tasks, file),
    )


def _baselines(lines: Sequence[_Line], tasks: Mapping[str, Task], file: str) -> list[Baseline]:
    """The dates of the table, where it has any."""
    times = {}
    for line, task in zip(lines, [id for id in tasks if not _is_made(tasks[id])], strict=True):
        start, finish = (line.value(column, _moment, None) for column in ("start", "finish"))
        if start is not None and finish is not None:
            times[task] = (start, finish)
    kept = planned_times(times, tasks)
    return [Baseline(id=IMPORT_BASELINE, name=file, tasks=kept)] if kept else []


def _is_made(task: Task) -> bool:
    """A group that no line describes stands between two lines."""
    return not float(task.position).is_integer()


class _Names:
    """Ids for names, the same for the same name in capitals or not."""

    def __init__(self, kind: str, known: Sequence[Skill | Person]) -> None:
        self._kind = kind
        self._given = {each.id for each in known}
        self._ids = {each.name.strip().casefold(): each.id for each in reversed(known)}
        self.new: dict[str, str] = {}

    def id(self, name: str) -> str:
        folded = name.casefold()
        if name in self._given:
            return name
        if folded not in self._ids:
            self._ids[folded] = _new_id(name, {*self._given, *self.new}, self._kind)
            self.new[self._ids[folded]] = name
        return self._ids[folded]


def _new_id(name: str, taken: Collection[str], kind: str) -> str:
    """An id that a person can read: `agree-the-menu`."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", ascii_name.lower()).strip("-")[:40] or kind
    found, number = stem, 1
    while found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


def _tasks(lines: Sequence[_Line]) -> dict[str, Task]:
    """The tasks by id in the order of their lines."""
    tasks: dict[str, Task] = {}
    given = {line.text("id").strip() for line in lines}
    for position, line in enumerate(lines):
        id, name = line.text("id").strip(), line.text("name").strip()
        if not (name or id):
            raise line.bad("name", "a task needs a name")
        if id in tasks:
            raise line.bad("id", f"{quoted(id)} is the id of {quoted(tasks[id].name)}; give it another")
        if not id.isprintable():
            raise line.bad("id", "an id is made of letters, digits and dashes")
        id = id or _new_id(name, {*given, *tasks}, "task")
        tasks[id] = _task(line, id, name or id, position)
    return tasks


class _Called:
    """Which task a cell means: by the id that the table gives it, or by its name, in capitals or not."""

    def __init__(self, lines: Iterable[_Line], tasks: Mapping[str, Task]) -> None:
        self._given = {line.text("id").strip() for line in lines}
        self._ids: dict[str, list[str]] = {}
        for task in tasks.values():
            self._ids.setdefault(task.name.casefold(), []).append(task.id)

    def task(self, line: _Line, column: str, label: str) -> str | None:
        """Its id, None where nothing is called so. Raises BadFile where several tasks are."""
        label = label.strip()
        if label in self._given:
            return label
        ids = self._ids.get(label.casefold(), [])
        if len(ids) > 1:
            raise line.bad(
                column, f"{len(ids)} tasks are called {quoted(label)}; write the id of the one meant"
            )
        return ids[0] if ids else None

    def take(self, task: Task) -> None:
        self._ids[task.name.casefold()] = [task.id]


def _task(line: _Line, id: str, name: str, position: int) -> Task:
    status = line.value("status", _status, Status.TODO)
    start, finish = (line.value(column, _moment, None) for column in ("start", "finish"))
    begun, done = status is not Status.TODO, status is Status.DONE
    if done and start is not None and finish is not None and finish < start:
        raise line.bad("finish", "it finishes before it starts")
    return Task(
        id=id,
        name=name,
        duration=line.value("duration", _amount, None),
        effort=line.value("effort", _amount, None),
        priority=line.value("priority", _priority, 500),
        status=status,
        not_before=line.value("not before", _moment, None),
        pinned_start=line.value("pinned start", _moment, None),
        deadline=line.value("deadline", _end_of_day_or_moment, None),
        notes=line.text("notes"),
        actual_start=start if begun else None,
        actual_finish=finish if done else None,
        position=position,
    )


def _put_in_groups(lines: Sequence[_Line], tasks: dict[str, Task], called: _Called) -> None:
    """Gives each task its group; one that no row describes is made, before the first task in it."""
    for line, task in zip(lines, list(tasks.values()), strict=True):
        if not (label := line.text("group").strip()):
            continue
        group = called.task(line, "group", label)
        if group is None:
            group = _new_id(label, tasks, "group")
            tasks[group] = Task(id=group, name=label, position=task.position - 0.5)
            called.take(tasks[group])
        tasks[task.id] = replace(tasks[task.id], parent=group)


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


def _first_moment(lines: Iterable[_Line], remarks: list[str]) -> Moment:
    columns = ("start", "not before", "pinned start")
    moments = [line.value(column, _moment, None) for line in lines for column in columns]
    given = [moment for moment in moments if moment is not None]
    if given:
        return min(given)
    remarks.append(STARTS_TODAY)
    return this_morning()


def _moment(cell: str) -> Moment:
    try:
        return from_datetime(datetime.fromisoformat(cell))
    except ValueError:
        raise ValueError(f"{quoted(cell)} is no moment; write one as 2026-03-02 09:00") from None


def _end_of_day_or_moment(cell: str) -> Moment:
    """A day alone is kept when the work is done by its end."""
    moment = _moment(cell)
    return (
        moment + DAY if moment is not None and ":" not in cell and len(cell) <= len("2026-03-02") else moment
    )


def _amount(cell: str) -> Duration:
    found = _AMOUNT.fullmatch(cell)
    if not found:
        raise ValueError(f"{quoted(cell)} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed")
    unit = found[2].lower() or "d"
    elapsed = "e" if unit[0] == "e" else ""
    return Duration.parse(f"{found[1].replace(',', '.')}{elapsed}{unit.removeprefix('e')[0]}")


def _priority(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 10 and int(cell) <= HIGHEST_PRIORITY):
        raise ValueError(f"{quoted(cell)} is no priority; write a whole number such as 500")
    return int(cell)


def _status(cell: str) -> Status:
    try:
        return _STATUSES[" ".join(cell.casefold().split())]
    except KeyError:
        raise ValueError(f"{quoted(cell)} is no status; write todo, doing or done") from None
