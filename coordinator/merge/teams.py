"""Teams that both sides changed: the people of both, each seat rightly held, and one seat by one person."""

from collections.abc import Iterator, Mapping
from typing import Any

from coordinator.language import tr
from coordinator.merge.questions import Questions
from coordinator.merge.result import Conflict, Side, Sides
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment
from coordinator.plan.seating import best_seating


def seat_teams(plan: Plan, sides: Sides, questions: Questions) -> list[str]:
    """Seats anew every team that is as neither side has it; tells who lost a seat by that."""
    notes: list[str] = []
    for task in sorted(_changed_by(sides, Side.MINE) | _changed_by(sides, Side.THEIRS)):
        if task in plan.tasks and _state(plan, task) not in (
            _state(sides.mine, task),
            _state(sides.theirs, task),
        ):
            notes += _seat(plan, sides, questions, task)
    return notes


def _seat(plan: Plan, sides: Sides, questions: Questions, task: str) -> Iterator[str]:
    team = {
        each.person: each.seat for each in sorted(plan.assignments_on(task), key=lambda each: each.person)
    }
    added = {side: [person for person in team if _is_new(sides, side, task, person)] for side in Side}
    holders = _holders(plan, task, list(team), team)
    if _too_many(sides, task, added, holders):
        kept = questions.ask(_conflict(plan, sides, task, added))
        order = [person for person in team if person not in added[kept.other]] + added[kept.other]
        holders = _holders(plan, task, order, {person: team[person] for person in order})
        for person in added[kept.other]:
            if person not in holders and _sat(sides.of(kept.other), task, person):
                del team[person]
    seats = {person: seat for seat, person in enumerate(holders) if person is not None}
    rows = []
    for each in list(plan.assignments_on(task)):
        new = Assignment(task=task, person=each.person, seat=seats.get(each.person))
        if each.person not in team:
            rows.append(RowChange("assignments", each, None))
        elif new != each:
            rows.append(RowChange("assignments", each, new))
    plan.apply(Change("seat anew", tuple(rows)))
    for person in team:
        if person not in seats and any(_sat(sides.of(side), task, person) for side in Side):
            name, what = plan.people[person].name, plan.tasks[task].name
            yield tr(
                "{who} stands beyond the seats of {task} now; take {who} off, or add a seat",
                who=name,
                task=what,
            )


def _holders(plan: Plan, task: str, people: list[str], wished: Mapping[str, int | None]) -> list[str | None]:
    held = {person: seat for person, seat in wished.items() if seat is not None}
    return best_seating(plan.tasks[task].single_seats, people, plan.people, held)


def _too_many(sides: Sides, task: str, added: Mapping[Side, list[str]], holders: list[str | None]) -> bool:
    """Whether people whom both sides put into seats have not all got one."""
    return all(added.values()) and any(
        person not in holders and _sat(sides.of(side), task, person)
        for side in Side
        for person in added[side]
    )


def _conflict(plan: Plan, sides: Sides, task: str, added: Mapping[Side, list[str]]) -> Conflict:
    mine, theirs = (", ".join(plan.people[person].name for person in added[side]) for side in Side)
    return Conflict(
        key=f"tasks/{task}/team",
        table="tasks",
        rows=(task,),
        about=plan.tasks[task].name,
        what=tr("who takes the seat"),
        base=tr("open", "a seat"),
        mine=mine,
        theirs=theirs,
    )


def _is_new(sides: Sides, side: Side, task: str, person: str) -> bool:
    """Whether only this side has put the person there."""
    id = Assignment(task=task, person=person).id
    others = (sides.base.assignments, sides.of(side.other).assignments)
    return id in sides.of(side).assignments and all(id not in rows for rows in others)


def _sat(plan: Plan, task: str, person: str) -> bool:
    found = plan.assignments.get(Assignment(task=task, person=person).id)
    return found is not None and found.seat is not None


def _changed_by(sides: Sides, side: Side) -> set[str]:
    """Tasks whose seats, team, or the levels of whose team a side changed."""
    base, plan = sides.base, sides.of(side)
    found = set()
    for id, row in plan.assignments.items():
        if base.assignments.get(id) != row:
            found.add(row.task)
    found.update(row.task for id, row in base.assignments.items() if id not in plan.assignments)
    for id, task in plan.tasks.items():
        if id not in base.tasks or base.tasks[id].seats != task.seats:
            found.add(id)
    for id, person in plan.people.items():
        if id not in base.people or base.people[id].levels != person.levels:
            # on whatever task either side has put them
            for each in (base, sides.mine, sides.theirs):
                found.update(assignment.task for assignment in each.assignments_of(id))
    return found


def _state(plan: Plan, task: str) -> Any:
    """All that it depends on who may sit where."""
    if task not in plan.tasks:
        return None
    seats = plan.tasks[task].seats
    skills = {seat.skill for seat in seats}
    team = {}
    for each in plan.assignments_on(task):
        levels = plan.people[each.person].levels
        team[each.person] = (each.seat, {skill: levels.get(skill, 0) for skill in skills})
    return seats, team
