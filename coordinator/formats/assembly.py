"""From the records that a file gives to a Plan: what contradicts the plan's rules is put right, and told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import circle_closed_by, circle_words, closing_links
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    Assignment,
    Baseline,
    Header,
    Link,
    Person,
    Record,
    Skill,
    Task,
)
from coordinator.plan.references import REFERENCES
from coordinator.plan.seating import best_seating
from coordinator.plan.values import BadValue
from coordinator.plan.wording import capitalized, elided

DEEPEST_GROUP = 100
_MOST_NAMED = 8
_REFERENCES = {
    table: named for table, named in REFERENCES.items() if table not in ("tasks", "links", "assignments")
}
"""The fields of rows that a plan may lack, and the table whose rows each names; after those they name."""
_CALLED = {
    "calls": later("a call"),
    "asks": later("a record of someone who was asked"),
    "level_decisions": later("a decision on a level"),
    "answers": later("an answer"),
    "questions": later("a question"),
    "book_replies": later("a reply to the plan book"),
}
_LACKING = {
    "call": later("there is no call {name}"),
    "person": later("there is no person {name}"),
    "skill": later("there is no skill {name}"),
    "task": later("there is no task {name}"),
}
"""By the fields without which a row is left out."""
_LONGEST_NAME = 60


@dataclass(slots=True)
class Team:
    """Who is on a task by person ids; `places`, where the file has them, is who holds each single seat
    (None where one is open), then who stands beyond the seats."""

    people: list[str] = field(default_factory=list)
    places: list[str | None] = field(default_factory=list)


def assemble(
    header: Header,
    skills: Sequence[Skill],
    people: Sequence[Person],
    tasks: Sequence[Task],
    links: Iterable[Link],
    teams: Mapping[str, Team],
    remarks: list[str],
    baselines: Sequence[Baseline] = (),
    others: Mapping[str, Sequence[Record]] = MappingProxyType({}),
) -> Plan:
    """The plan that these make up, with `others` by the names of their tables.

    Each thing put right or left out adds a sentence to `remarks`. The ids of skills, people and tasks must be
    unique. Raises BadValue for groups nested too deep.
    """
    tasks = _with_sound_parents(tasks, remarks)
    skills = [*skills, *_missing_skills(skills, people, tasks, remarks)]
    plan = Plan(header, [*skills, *people, *tasks, *baselines])
    _put(plan, "links", _sound_links(plan, links, remarks))
    for link in closing_links(plan):
        plan.apply(Change("leave out", (RowChange("links", link, None),)))
        remarks.append(_circle_remark(plan, link))
    for task, team in teams.items():
        _put(plan, "assignments", _seated(plan, task, team, remarks))
    for table in _REFERENCES:
        _put(plan, table, _known(plan, table, others.get(table, ()), remarks))
    return plan


def quoted(text: str) -> str:
    """A name in a remark, cut where it is a whole story."""
    return tr('"{name}"', name=elided(" ".join(text.split()), _LONGEST_NAME))


def _put(plan: Plan, table: str, records: Iterable[Record]) -> None:
    plan.apply(Change("read", tuple(RowChange(table, None, record) for record in records)))


def _known(plan: Plan, table: str, rows: Sequence[Any], remarks: list[str]) -> list[Record]:
    """The rows, no two the same, that name only rows which the plan has.

    A name that a row can do without is taken out of it; without one that it needs, it is left out.
    """
    kept: dict[str, Record] = {}
    for row in rows:
        needed = {each.name for each in fields(row) if each.default is MISSING}
        unknown = {
            key: getattr(row, key)
            for key, other in _REFERENCES[table].items()
            if getattr(row, key) is not None and getattr(row, key) not in plan.table(other)
        }
        missing = next((key for key in unknown if key in needed), None)
        what = tr(_CALLED[table])
        if missing is not None:
            why = tr(_LACKING[missing], name=quoted(unknown[missing]))
            remarks.append(tr("{what} was left out: {why}.", what=capitalized(what), why=why))
        elif row.id in kept:
            remarks.append(tr("{what} was left out: it stands there twice.", what=capitalized(what)))
        else:
            kept[row.id] = _without(plan, row, unknown, what, remarks)
    return list(kept.values())


def _without(plan: Plan, row: Any, unknown: Mapping[str, str], what: str, remarks: list[str]) -> Any:
    """The row without what it says of rows that the plan doesn't have."""
    for key, id in unknown.items():
        remarks.append(
            tr("The {key} of {what} was left out: there is no {name}.", key=key, what=what, name=quoted(id))
        )
    row = replace(row, **dict.fromkeys(unknown)) if unknown else row
    tasks = getattr(row, "tasks", ())
    gone = [task for task in tasks if task not in plan.tasks]
    if gone:
        names = ", ".join(map(quoted, gone))
        remarks.append(tr("A task of {what} was left out: there is no {names}.", what=what, names=names))
        row = replace(row, tasks=tuple(task for task in tasks if task not in gone))
    return row


def _with_sound_parents(tasks: Sequence[Task], remarks: list[str]) -> list[Task]:
    by_id = {task.id: task for task in tasks}
    depths: dict[str, int] = {}
    for task in tasks:
        if task.parent is not None and task.parent not in by_id:
            remarks.append(
                tr(
                    "{name} stands at the top now: there is no group {group}.",
                    name=quoted(task.name),
                    group=quoted(task.parent),
                )
            )
            by_id[task.id] = replace(task, parent=None)
    for task in tasks:
        path: list[str] = []
        passed: set[str] = set()
        above: str | None = task.id
        while above is not None and above not in depths and above not in passed:
            path.append(above)
            passed.add(above)
            above = by_id[above].parent
        if above is not None and above in passed:
            begin = path.index(above)
            remarks.append(_nesting_remark(path[begin:], by_id))
            by_id[above] = replace(by_id[above], parent=None)
            del path[begin + 1 :]
        for inner in reversed(path):
            parent = by_id[inner].parent
            depths[inner] = 0 if parent is None else depths[parent] + 1
            if depths[inner] > DEEPEST_GROUP:
                raise BadValue(
                    tr("task {name}", name=quoted(by_id[inner].name)),
                    tr("groups stand more than {most} deep here", most=DEEPEST_GROUP),
                )
    return [by_id[task.id] for task in tasks]


def _nesting_remark(circle: Sequence[str], tasks: Mapping[str, Task]) -> str:
    top, *others = (quoted(tasks[task].name) for task in [*circle, circle[0]][:_MOST_NAMED])
    names = top
    for name in others:
        names = tr("{inner} in {outer}", inner=names, outer=name)
    return tr("{name} stands at the top now: groups can't hold each other ({names}).", name=top, names=names)


def _missing_skills(
    skills: Sequence[Skill], people: Sequence[Person], tasks: Sequence[Task], remarks: list[str]
) -> list[Skill]:
    known = {skill.id for skill in skills}
    used: dict[str, Task | Person] = {}
    for task in tasks:
        for seat in task.seats:
            used.setdefault(seat.skill, task)
    for person in people:
        for skill in (*person.levels, *person.aims):
            used.setdefault(skill, person)
    missing = [skill for skill in used if skill not in known]
    for skill in missing:
        user = used[skill]
        why = (
            tr("a seat of {task} asks for it", task=quoted(user.name))
            if isinstance(user, Task)
            else tr("{person} has a level or an aim in it", person=quoted(user.name))
        )
        remarks.append(
            tr("The skill {skill} was added: {why}, and no skill had that id.", skill=quoted(skill), why=why)
        )
    after = max((skill.position for skill in skills), default=-1) + 1
    return [Skill(id=skill, name=skill, position=after + i) for i, skill in enumerate(missing)]


def _sound_links(plan: Plan, links: Iterable[Link], remarks: list[str]) -> list[Link]:
    kept: dict[str, Link] = {}
    for link in links:
        if fault := _fault(plan, link):
            remarks.append(_link_remark(plan, link, fault))
        elif link.id in kept:
            longer = max(kept[link.id], link, key=lambda each: each.lag.minutes(plan.calendar))
            kept[link.id] = longer
            remarks.append(
                tr(
                    "The link from {first} to {second} ({type}) stands twice; "
                    "the one with the lag {lag} was kept.",
                    first=_called(plan, link.predecessor),
                    second=_called(plan, link.successor),
                    type=link.type,
                    lag=longer.lag,
                )
            )
        else:
            kept[link.id] = link
    return list(kept.values())


def _link_remark(plan: Plan, link: Link, fault: str) -> str:
    return tr(
        "The link from {first} to {second} was left out: {fault}.",
        first=_called(plan, link.predecessor),
        second=_called(plan, link.successor),
        fault=fault,
    )


def _fault(plan: Plan, link: Link) -> str:
    match [quoted(task) for task in (link.predecessor, link.successor) if task not in plan.tasks]:
        case [name]:
            return tr("there is no task {name}", name=name)
        case [name, other]:
            return tr("there is no task {name} and no task {other}", name=name, other=other)
    if link.predecessor == link.successor:
        return tr("a task can't wait for itself")
    for inner, outer in ((link.predecessor, link.successor), (link.successor, link.predecessor)):
        if outer in plan.ancestors(inner):
            return tr(
                "{outer} holds {inner}, and they can't wait for each other",
                outer=_called(plan, outer),
                inner=_called(plan, inner),
            )
    return ""


def _circle_remark(plan: Plan, link: Link) -> str:
    circle = circle_closed_by(plan, link.predecessor, link.successor) or []
    names = circle_words([_called(plan, task) for task in circle])
    return _link_remark(plan, link, tr("it would close a circle, {names}", names=names))


def _called(plan: Plan, task: str) -> str:
    return quoted(plan.tasks[task].name if task in plan.tasks else task)


def _seated(plan: Plan, task: str, team: Team, remarks: list[str]) -> list[Assignment]:
    where = quoted(plan.tasks[task].name)
    members: list[str] = []
    for person in dict.fromkeys([*team.people, *(each for each in team.places if each is not None)]):
        if person in plan.people:
            members.append(person)
        else:
            remarks.append(
                tr(
                    "{task} was to have {person} on its team, and nobody has that id.",
                    task=where,
                    person=quoted(person),
                )
            )
    seats = plan.tasks[task].single_seats
    wished: dict[str, int] = {}
    beyond: set[str] = set()
    for index, holder in enumerate(team.places):
        if holder is None or holder not in plan.people:
            continue
        if holder in wished or holder in beyond:
            name = quoted(plan.people[holder].name)
            remarks.append(
                tr("{person} stood twice on {task}, and stands once now.", person=name, task=where)
            )
        elif index < len(seats):
            wished[holder] = index
        else:
            beyond.add(holder)
    to_seat = [*wished, *(person for person in members if person not in wished and person not in beyond)]
    holders = best_seating(seats, to_seat, plan.people, wished)
    seat_of = {holder: index for index, holder in enumerate(holders) if holder is not None}
    for person, wish in wished.items():
        if seat_of.get(person) != wish:
            named = {
                "person": quoted(plan.people[person].name),
                "seat": f"{plan.skills[seats[wish].skill].name} {seats[wish].level}",
                "task": where,
            }
            remark = (
                tr("{person} can't hold the seat {seat} of {task}, and holds another seat now.", **named)
                if person in seat_of
                else tr(
                    "{person} can't hold the seat {seat} of {task}, and stands beyond the seats now.", **named
                )
            )
            remarks.append(remark)
    return [Assignment(task=task, person=person, seat=seat_of.get(person)) for person in members]
