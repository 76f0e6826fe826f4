"""The verbs for people and things, and for the skills that they have."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.answers import names_taken_out
from coordinator.plan.edits.calls import calls_taken_out
from coordinator.plan.edits.rows import (
    last_position,
    needed_name,
    new_id,
    put_in,
    replaced,
    sound,
    taken_out,
)
from coordinator.plan.edits.steps import Steps
from coordinator.plan.edits.teams import reseated
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import BookReply, Kind, Person, Skill

_NAMES = {
    "levels": later("change the levels of {name}"),
    "aims": later("change the aims of {name}"),
    "week": later("change the hours of {name}"),
    "absences": later("change the absences of {name}"),
}
"""Of edits of one field alone."""


def add_person(plan: Plan, /, name: str, kind: Kind = Kind.PERSON, **fields: Any) -> Change:
    """Adds a person or a thing, behind all others. Refused for a name that is taken."""
    name = needed_name(name, kind, [person.name for person in plan.people.values()])
    position = last_position(plan.people.values())
    person = Person(id=new_id(plan, "people"), name=name, kind=kind, position=position, **fields)
    return Change(tr("add {name}", name=name), (put_in("people", sound(person)),))


def edit_person(plan: Plan, /, person: str, **fields: Any) -> Change:
    """Gives fields of a person other values; where levels change, their teams are seated anew."""
    old = plan.people[person]
    if "name" in fields:
        others = [each.name for each in plan.people.values() if each.id != person]
        fields["name"] = needed_name(fields["name"], old.kind, others)
    for absence in fields.get("absences", ()):
        if absence.finish <= absence.start:
            raise Refusal(tr("an absence of {name} ends before it starts", name=old.name))
    for skill in {**fields.get("levels", {}), **fields.get("aims", {})}:
        if skill not in plan.skills:
            raise Refusal(tr("{skill} is no skill of this plan; add it first", skill=skill))
    rows = replaced("people", old, **fields)
    if "levels" in fields:
        people = {**plan.people, person: replace(old, levels=fields["levels"])}
        for assignment in plan.assignments_of(person):
            rows.extend(reseated(plan, assignment.task, people=people))
    return Change(_person_edit_name(old, fields), tuple(rows))


def delete_people(plan: Plan, people: Iterable[str]) -> Change:
    """Deletes people with the record of what they were asked, and takes them off all their tasks.

    The teams that they leave are seated anew.
    """
    gone = [plan.people[person] for person in people]
    steps = Steps(plan)
    for person in gone:
        for assignment in list(steps.plan.assignments_of(person.id)):
            steps.make(Change("leave", (taken_out("assignments", assignment),)))
            steps.make(Change("seat anew", reseated(steps.plan, assignment.task)))
        history = [taken_out("asks", ask) for ask in plan.asks_of(person.id)]
        history += [taken_out("level_decisions", decision) for decision in plan.decisions_on(person.id)]
        history += [taken_out("book_replies", each) for each in _replies_of(plan, person.id)]
        history += names_taken_out(steps.plan, people={person.id})
        steps.make(Change("forget", tuple(history)))
    steps.make(Change("delete", tuple(taken_out("people", person) for person in gone)))
    if len(gone) == 1:
        return steps.as_one(tr("delete {name}", name=gone[0].name))
    return steps.as_one(tr("delete %n (person|people)", "", len(gone)))


def set_level(plan: Plan, person: str, skill: str, level: int) -> Change:
    """Sets how well a person does something; 0 is a newcomer's."""
    old = plan.people[person]
    levels = {key: value for key, value in old.levels.items() if key != skill}
    if level:
        levels[skill] = level
    change = edit_person(plan, person, levels=levels)
    name = plan.skills[skill].name
    return Change(tr("set {who} to {skill} {level}", who=old.name, skill=name, level=level), change.rows)


def set_aim(plan: Plan, person: str, skill: str, level: int) -> Change:
    """Sets how well a person wants to do something; 0 is no aim."""
    old = plan.people[person]
    aims = {key: value for key, value in old.aims.items() if key != skill}
    if level:
        aims[skill] = level
    change = edit_person(plan, person, aims=aims)
    who, what = old.name, plan.skills[skill].name
    if not level:
        return Change(tr("let {who} aim at nothing in {skill}", who=who, skill=what), change.rows)
    return Change(tr("let {who} aim at {skill} {level}", who=who, skill=what, level=level), change.rows)


def add_skill(plan: Plan, /, name: str, **fields: Any) -> Change:
    """Adds a skill, behind all others. Refused for a name that is taken."""
    name = needed_name(name, "skill", [skill.name for skill in plan.skills.values()])
    position = last_position(plan.skills.values())
    skill = Skill(id=new_id(plan, "skills"), name=name, position=position, **fields)
    return Change(tr("add the skill {name}", name=name), (put_in("skills", sound(skill)),))


def edit_skill(plan: Plan, /, skill: str, **fields: Any) -> Change:
    """Gives fields of a skill other values. Refused for a name that is taken."""
    old = plan.skills[skill]
    if "name" in fields:
        others = [each.name for each in plan.skills.values() if each.id != skill]
        fields["name"] = needed_name(fields["name"], "skill", others)
    return Change(tr("change the skill {name}", name=old.name), tuple(replaced("skills", old, **fields)))


def delete_skill(plan: Plan, skill: str) -> Change:
    """Deletes a skill with everyone's levels and aims in it, and the seats and calls that ask for it."""
    rows: list[RowChange] = []
    for person in plan.people.values():
        levels = {key: value for key, value in person.levels.items() if key != skill}
        aims = {key: value for key, value in person.aims.items() if key != skill}
        rows.extend(replaced("people", person, levels=levels, aims=aims))
    for task in plan.tasks.values():
        seats = tuple(seat for seat in task.seats if seat.skill != skill)
        if seats != task.seats:
            rows.extend(replaced("tasks", task, seats=seats))
            rows.extend(reseated(plan, task.id, seats=replace(task, seats=seats).single_seats))
    rows.extend(calls_taken_out(plan, (call for call in plan.calls.values() if call.skill == skill)))
    rows.extend(
        taken_out("level_decisions", each) for each in plan.level_decisions.values() if each.skill == skill
    )
    rows.extend(names_taken_out(plan, skills={skill}))
    rows.append(taken_out("skills", plan.skills[skill]))
    return Change(tr("delete the skill {name}", name=plan.skills[skill].name), tuple(rows))


def _replies_of(plan: Plan, person: str) -> list[BookReply]:
    return [reply for reply in plan.book_replies.values() if reply.person == person]


def _person_edit_name(old: Person, fields: dict[str, Any]) -> str:
    changed = [key for key, value in fields.items() if getattr(old, key) != value]
    if changed == ["name"]:
        return tr("rename {old} to {new}", old=old.name, new=fields["name"])
    if len(changed) == 1 and changed[0] in _NAMES:
        return tr(_NAMES[changed[0]], name=old.name)
    return tr("change {name}", name=old.name)
