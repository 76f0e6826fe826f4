"""The interchange format, `coordinator-plan` version 1 in JSON, by which other programs read plans."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from coordinator.files import MEGABYTE, read_bytes, write_bytes
from coordinator.formats.assembly import Team, assemble, quoted
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.language import tr
from coordinator.plan.coding import decode, encode
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import Moment, moment_text, parse_moment
from coordinator.plan.plan import TABLES, Plan, in_order
from coordinator.plan.records import Baseline, Header, Link, Person, Record, Skill, Status, Task
from coordinator.plan.values import BadValue

FORMAT = "coordinator-plan"
VERSION = 1
DEEPEST_VALUE = 100
_MOST_BYTES = 256 * MEGABYTE

_OTHERS = ("calls", "asks", "level_decisions", "answers", "questions", "book_replies")
"""Tables that a plan may lack, of rows that have no name and no place among each other."""
_TABLES = ("skills", "people", "tasks", "links", "baselines", *_OTHERS)
_OWN_KEYS = frozenset(("format", "version", "schedule", *_TABLES))
_ENTRY_KEYS = frozenset(("start", "finish", "team"))
_FIRST_KEYS = ("id", "name", "parent", "duration", "effort", "priority", "status", "seats")
"""The keys of a task that stand before its people."""

Json = Any
R = TypeVar("R", Skill, Person, Task, Baseline)


def read(path: Path) -> tuple[Plan, Report]:
    """The plan in a file, and what was put right. Raises BadFile with the place and the mend."""
    repeated: list[str] = []
    document = _loaded(read_bytes(path, _MOST_BYTES), path.name, repeated)
    plan, report = parse(document, path.name)
    return plan, Report((*repeated, *report.remarks))


def parse(document: Json, name: str) -> tuple[Plan, Report]:
    """The plan in values as `json.load` gives them; `name` is what errors call the file."""
    remarks: list[str] = []
    try:
        plan = _plan(document, remarks)
    except BadValue as error:
        raise BadFile(name, error.place, error.problem) from None
    return plan, Report(tuple(remarks))


def write(plan: Plan, schedule: Schedule, path: Path) -> None:
    """Writes the plan with its schedule, one line a record. Raises BadFile where it can't be written."""
    write_bytes(path, text(document(plan, schedule)).encode())


def document(plan: Plan, schedule: Schedule) -> dict[str, Json]:
    """The plan and its schedule as JSON values."""
    header = encode(plan.header)
    unknown = header.pop("schedule", {})
    order = {task.id: index for index, (_, task) in enumerate(plan.outline())}
    links = sorted(
        plan.links.values(), key=lambda link: (order[link.successor], order[link.predecessor], link.type)
    )
    written = {
        "format": FORMAT,
        "version": VERSION,
        "name": plan.header.name,
        **header,
        "skills": [encode(skill) for skill in in_order(plan.skills.values())],
        "people": [_person_written(person) for person in in_order(plan.people.values())],
        "tasks": [_task_written(plan, task) for _, task in plan.outline()],
        "links": [encode(link) for link in links],
        "schedule": {
            task: {**_entry_written(plan, schedule, task), **unknown.get(task, {})}
            for task in order
            if task in schedule.placements and not plan.is_group(task)
        },
    }
    if plan.baselines:
        written["baselines"] = [encode(each) for each in in_order(plan.baselines.values())]
    for key in _OTHERS:
        if rows := plan.table(key):
            written[key] = [encode(rows[id]) for id in sorted(rows)]
    return written


def text(document: Mapping[str, Json]) -> str:
    """The document as it stands in a file: one line a record, so that two versions are easily compared."""
    return (
        "{\n" + ",\n".join(f"{_compact(key)}: {_lines(value)}" for key, value in document.items()) + "\n}\n"
    )


def _lines(value: Json) -> str:
    match value:
        case [dict(), *_]:
            return "[\n" + ",\n".join(f" {_compact(each)}" for each in value) + "\n]"
        case {} if value and all(isinstance(each, dict) for each in value.values()):
            entries = (f" {_compact(key)}: {_compact(each)}" for key, each in value.items())
            return "{\n" + ",\n".join(entries) + "\n}"
        case _:
            return _compact(value)


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _person_written(person: Person) -> dict[str, Json]:
    written = encode(person)
    if person.week is not None and not any(person.week):
        written["week"] = {"mon": []}  # an empty object is taken for a missing week by some readers
    return written


def _task_written(plan: Plan, task: Task) -> dict[str, Json]:
    written = encode(task)
    if task.seats:
        # a seat's level is always said, for readers that know no defaults
        written["seats"] = [{"skill": seat.skill, "level": seat.level, **encode(seat)} for seat in task.seats]
    people = in_order(plan.people[each.person] for each in plan.assignments_on(task.id))
    if not people:
        return written
    first = {key: written.pop(key) for key in _FIRST_KEYS if key in written}
    return {**first, "people": [person.id for person in people], **written}


def _entry_written(plan: Plan, schedule: Schedule, task: str) -> dict[str, Json]:
    placement = schedule.placements[task]
    return {
        "start": moment_text(placement.start),
        "finish": moment_text(placement.finish),
        "team": plan.team(task),
    }


def _loaded(data: bytes, name: str, repeated: list[str]) -> Json:
    def paired(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            twice = next(key for key, count in counts.items() if count > 1)
            whose = next((found[key] for key in ("id", "name") if isinstance(found.get(key), str)), None)
            where = tr("one object") if whose is None else tr("the object {name}", name=quoted(whose))
            repeated.append(
                tr(
                    "The key {key} stands twice in {object}; what it says last was kept.",
                    key=quoted(twice),
                    object=where,
                )
            )
        return found

    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=paired)
    except UnicodeDecodeError as error:
        place = tr("byte {number}", number=error.start + 1)
        raise BadFile(name, place, tr("this is not UTF-8; save the file as UTF-8")) from None
    except json.JSONDecodeError as error:
        place = tr("line {line}, column {column}", line=error.lineno, column=error.colno)
        problem = tr("this is not JSON: {problem}", problem=f"{error.msg[:1].lower()}{error.msg[1:]}")
        raise BadFile(name, place, problem) from None
    except RecursionError:
        raise BadFile(name, "", tr("its values are nested too deep; no plan is like that")) from None
    except ValueError:
        raise BadFile(name, "", tr("it has a number with thousands of digits; write a shorter one")) from None


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a schedule says of one task."""

    start: Moment | None
    finish: Moment | None
    team: list[str | None]
    extra: Mapping[str, Json]


def _plan(document: Json, remarks: list[str]) -> Plan:
    _check_format(document)
    _check_values(document)
    header = decode(
        Header, {key: value for key, value in document.items() if key not in _OWN_KEYS}, tr("the plan")
    )
    for i, day in enumerate(header.calendar.exceptions):
        if day.last_day < day.first_day:
            raise BadValue(f"calendar, exceptions[{i}]", tr("'to' lies before 'from'; swap them"))
    skills = _records(Skill, document, "skills")
    people = _records(Person, document, "people")
    for i, person in enumerate(people):
        for k, absence in enumerate(person.absences):
            if absence.finish <= absence.start:
                place = f"{_place('people', i, {'name': person.name})}, absences[{k}]"
                raise BadValue(place, tr("it ends before it has begun; 'to' must lie after 'from'"))
    tasks = _records(Task, document, "tasks")
    teams = {
        task.id: Team(people=_people_of(data, _place("tasks", i, data)))
        for i, (task, data) in enumerate(zip(tasks, document["tasks"], strict=True))
    }
    links = [
        decode(Link, data, _place("links", i, data)) for i, data in enumerate(_list_of(document, "links"))
    ]
    entries = _entries(document, set(teams), remarks)
    if unknown := {task: entry.extra for task, entry in entries.items() if entry.extra}:
        # an entry is no record, so what it says beyond the format is kept for it in the header
        header = replace(header, extra={**header.extra, "schedule": unknown})
    for task, entry in entries.items():
        teams[task].places = entry.team
    tasks = [_with_actual_times(task, entries.get(task.id)) for task in tasks]
    baselines = _records(Baseline, document, "baselines")
    others = {key: _others(document, key) for key in _OTHERS}
    return assemble(header, skills, people, tasks, links, teams, remarks, baselines, others)


def _check_format(document: Json) -> None:
    if not isinstance(document, dict):
        raise BadValue("", tr("this is no plan; a plan is one object in braces"))
    if document.get("format") != FORMAT:
        beginning = f'{{"format": "{FORMAT}"'
        raise BadValue(
            "format", tr("this is no plan in JSON; it would begin with {beginning}", beginning=beginning)
        )
    version = document.get("version")
    if isinstance(version, bool) or version != VERSION:
        problem = tr(
            "this program reads version {version}, and the file says {other}",
            version=VERSION,
            other=f"{version!r:.20}",
        )
        raise BadValue("version", problem)
    if document.get("tasks") is None:
        raise BadValue("tasks", tr('they are missing; write "tasks": [] for none'))


def _check_values(document: dict[str, Json]) -> None:
    """Refuses values that could be read and then not be written again."""
    for place, part in _parts(document):
        stack = [(part, 1)]
        while stack:
            value, depth = stack.pop()
            if depth > DEEPEST_VALUE:
                raise BadValue(place, tr("its values are nested more than {most} deep", most=DEEPEST_VALUE))
            match value:
                case str():
                    _check_letters(value, place)
                case float() if not isfinite(value):
                    raise BadValue(place, tr("{value} is no number that JSON knows", value=value))
                case dict():
                    for key, inner in value.items():
                        _check_letters(key, place)
                        stack.append((inner, depth + 1))
                case list():
                    stack.extend((inner, depth + 1) for inner in value)


def _parts(document: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    for key, value in document.items():
        yield key, key
        if isinstance(value, list):
            yield from ((_place(key, i, each), each) for i, each in enumerate(value))
        else:
            yield key, value


def _check_letters(value: str, place: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        half = ascii(value[error.start])
        shown = place.encode(errors="backslashreplace").decode()
        raise BadValue(shown, tr("{text} is half a letter; write it anew", text=half)) from None


def _place(key: str, index: int, data: Json) -> str:
    """`tasks[3] "Agree the menu"`, so that both a person and a program find it."""
    match data:
        case {"name": str(name)} if name:
            return f"{key}[{index}] {quoted(name)}"
        case {"from": str(predecessor), "to": str(successor)}:
            return tr(
                "{place} from {first} to {second}",
                place=f"{key}[{index}]",
                first=quoted(predecessor),
                second=quoted(successor),
            )
        case {"id": str(id)}:
            return f"{key}[{index}] {quoted(id)}"
        case _:
            return f"{key}[{index}]"


def _list_of(data: Mapping[str, Json], key: str, place: str = "") -> list[Json]:
    found = data.get(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise BadValue(f"{place}, {key}" if place else key, tr("this should be a list in brackets"))
    return found


def _records(kind: type[R], document: dict[str, Json], key: str) -> list[R]:
    found: dict[str, R] = {}
    places: dict[str, str] = {}
    for index, data in enumerate(_list_of(document, key)):
        place = _place(key, index, data)
        if kind is Task and isinstance(data, dict):
            data = {each: value for each, value in data.items() if each != "people"}
        if isinstance(data, dict) and data.get("name") is None:
            data = {**data, "name": data.get("id")}
        record = decode(kind, data, place)
        if record.id in found:
            problem = tr(
                "the id {id} is taken by {place}; give it another",
                id=quoted(record.id),
                place=places[record.id],
            )
            raise BadValue(place, problem)
        found[record.id] = replace(record, position=index)
        places[record.id] = place
    return list(found.values())


def _others(document: dict[str, Json], key: str) -> list[Record]:
    rows = enumerate(_list_of(document, key))
    return [decode(TABLES[key], data, _place(key, i, data)) for i, data in rows]


def _people_of(data: Mapping[str, Json], place: str) -> list[str]:
    found = _list_of(data, "people", place)
    for index, person in enumerate(found):
        if not isinstance(person, str):
            raise BadValue(f"{place}, people[{index}]", tr("this should be the id of a person in quotes"))
    return found


def _entries(document: Mapping[str, Json], tasks: set[str], remarks: list[str]) -> dict[str, _Entry]:
    schedule = document.get("schedule")
    if schedule is None:
        return {}
    if not isinstance(schedule, dict):
        raise BadValue("schedule", tr("this should be an object in braces, with an entry for each task"))
    entries = {}
    for task, data in schedule.items():
        if task in tasks:
            entries[task] = _entry(data, f"schedule, {quoted(task)}")
        else:
            remarks.append(
                tr("The schedule's entry {name} was left out: no task has that id.", name=quoted(task))
            )
    return entries


def _entry(data: Json, place: str) -> _Entry:
    if not isinstance(data, dict):
        raise BadValue(place, tr("this should be an object with start, finish and team"))
    start, finish = (_moment(data.get(key), f"{place}, {key}") for key in ("start", "finish"))
    if start is not None and finish is not None and finish < start:
        raise BadValue(place, tr("it finishes before it starts"))
    team = _list_of(data, "team", place)
    for index, person in enumerate(team):
        if person is not None and not isinstance(person, str):
            problem = tr("this should be the id of a person in quotes, or null")
            raise BadValue(f"{place}, team[{index}]", problem)
    return _Entry(start, finish, team, {key: data[key] for key in data if key not in _ENTRY_KEYS})


def _moment(value: Json, place: str) -> Moment | None:
    if value is None:
        return None
    try:
        return parse_moment(value)
    except (TypeError, ValueError, OverflowError):
        problem = tr("{text} is no moment; write one as 2026-03-02T09:00", text=f"{value!r:.40}")
        raise BadValue(place, problem) from None


def _with_actual_times(task: Task, entry: _Entry | None) -> Task:
    if entry is None or task.status is Status.TODO:
        return task
    finish = entry.finish if task.status is Status.DONE else None
    return replace(task, actual_start=entry.start, actual_finish=finish)
