"""The verbs for teams: who is put on a task, moved, and taken off.

After each of them every seat is rightly held: a learner whose mentor leaves stands beyond the seats.
"""

from collections.abc import Mapping, Sequence

from coordinator.language import tr
from coordinator.plan.changes import Change, RowChange, joined
from coordinator.plan.edits.rows import put_in, taken_out
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Person, Seat
from coordinator.plan.seating import best_seating, can_sit


def assign(plan: Plan, person: str, task: str, seat: int | None = None) -> Change:
    """Puts a person on a task: in single seat number `seat`, or for None where the team is best seated.

    On a task without open seats the person stands beyond the seats. Who held the seat makes room.
    Refused where the level is too low, on a group, and where nothing would change.
    """
    who, what = plan.people[person].name, plan.tasks[task].name
    if plan.is_group(task):
        raise Refusal(tr("{task} is a group; put {who} on a task inside it", task=what, who=who))
    held_before = None if seat is None else _checked_seat(plan, person, task, seat)
    if seat is None and person in _team(plan, task):
        raise Refusal(tr("{who} is on {task} already", who=who, task=what))
    wished = _seats_held(plan, task, without=(person, held_before))
    if seat is not None:
        wished[person] = seat
    team = [p for p in _team(plan, task) if p not in (held_before, person)] + [person]
    if seat is None:
        holders = best_seating(plan.tasks[task].single_seats, team, plan.people, wished)
        if person not in holders and None in holders:
            raise Refusal(why_no_seat(plan, person, task))
    name = tr("assign {who} to {task}", who=who, task=what)
    if held_before is not None:
        other = plan.people[held_before].name
        name = tr("assign {who} to {task} in place of {other}", who=who, task=what, other=other)
    return Change(name, team_rows(plan, task, team, wished))


def unassign(plan: Plan, person: str, task: str) -> Change:
    """Takes a person off a task."""
    who, what = plan.people[person].name, plan.tasks[task].name
    team = _team(plan, task)
    if person not in team:
        raise Refusal(tr("{who} is not on {task}", who=who, task=what))
    left = [each for each in team if each != person]
    rows = team_rows(plan, task, left, _seats_held(plan, task, without=(person,)))
    return Change(tr("take {who} off {task}", who=who, task=what), rows)


def move_person(plan: Plan, person: str, origin: str, destination: str, seat: int | None = None) -> Change:
    """Takes a person off one task and puts them on another, as one edit; or moves them to another seat."""
    if origin == destination:
        return assign(plan, person, destination, seat)
    name = tr(
        "move {who} from {origin} to {destination}",
        who=plan.people[person].name,
        origin=plan.tasks[origin].name,
        destination=plan.tasks[destination].name,
    )
    return joined(name, (unassign(plan, person, origin), assign(plan, person, destination, seat)))


def hand_over(plan: Plan, task: str, person: str, other: str) -> Change:
    """Takes a person off a task and puts another in their place, seat and all, as one edit."""
    what, whose, to = plan.tasks[task].name, plan.people[person].name, plan.people[other].name
    if person not in _team(plan, task):
        raise Refusal(tr("{who} is not on {task}", who=whose, task=what))
    held = _seats_held(plan, task).get(person)
    if other in _team(plan, task):
        raise Refusal(tr("{who} is on {task} already", who=to, task=what))
    if held is not None:
        rows = assign(plan, other, task, held).rows
    else:
        team = [other if each == person else each for each in _team(plan, task)]
        rows = team_rows(plan, task, team, _seats_held(plan, task))
    return Change(tr("hand {task} from {who} to {other}", task=what, who=whose, other=to), rows)


def why_no_seat(plan: Plan, person: str, task: str) -> str:
    """Why no open seat of a task can be held by a person, in one sentence."""
    open_seats = [
        seat
        for seat, holder in zip(plan.tasks[task].single_seats, plan.holders(task), strict=True)
        if holder is None
    ]
    level = plan.people[person].level
    nearest = min(open_seats, key=lambda seat: (seat.level - level(seat.skill), not seat.stretch))
    return too_low(plan, person, nearest)


def too_low(plan: Plan, person: str, seat: Seat) -> str:
    """Why a person can't hold a seat, in one sentence."""
    who, skill = plan.people[person], plan.skills[seat.skill].name
    has = who.level(seat.skill)
    reason = tr(
        "{who} has {skill} {has}, the seat asks for {asked}",
        who=who.name,
        skill=skill,
        has=has,
        asked=seat.level,
    )
    if seat.stretch and has == seat.level - 1:
        return tr("{reason}; with a mentor on the team it would be a stretch", reason=reason)
    return reason


def team_rows(
    plan: Plan,
    task: str,
    team: Sequence[str],
    wished: Mapping[str, int],
    *,
    seats: Sequence[Seat] | None = None,
    people: Mapping[str, Person] | None = None,
) -> tuple[RowChange, ...]:
    """The rows by which `team` comes to be on the task, keeping the `wished` seats where they fit.

    `seats` and `people` stand in for the plan's own where the same edit changes those as well.
    """
    seats = plan.tasks[task].single_seats if seats is None else seats
    holders = best_seating(seats, team, people or plan.people, wished)
    seat_of = {holder: seat for seat, holder in enumerate(holders) if holder is not None}
    rows = [taken_out("assignments", old) for old in plan.assignments_on(task) if old.person not in team]
    for person in team:
        new = Assignment(task=task, person=person, seat=seat_of.get(person))
        old_row = plan.assignments.get(new.id)
        if old_row is None:
            rows.append(put_in("assignments", new))
        elif old_row != new:
            rows.append(RowChange("assignments", old_row, new))
    return tuple(rows)


def reseated(
    plan: Plan,
    task: str,
    *,
    seats: Sequence[Seat] | None = None,
    people: Mapping[str, Person] | None = None,
) -> tuple[RowChange, ...]:
    """The rows by which the same team is rightly seated once its seats or its people's levels changed."""
    return team_rows(plan, task, _team(plan, task), _seats_held(plan, task), seats=seats, people=people)


def _team(plan: Plan, task: str) -> list[str]:
    return [person for person in plan.team(task) if person is not None]


def _seats_held(plan: Plan, task: str, without: Sequence[str | None] = ()) -> dict[str, int]:
    return {
        a.person: a.seat for a in plan.assignments_on(task) if a.seat is not None and a.person not in without
    }


def _checked_seat(plan: Plan, person: str, task: str, seat: int) -> str | None:
    """Who holds the seat now, once it is known that the person may have it."""
    who, holders = plan.people[person].name, plan.holders(task)
    if seat >= len(holders):
        raise Refusal(tr("{task} has no such seat", task=plan.tasks[task].name))
    if holders[seat] == person:
        raise Refusal(tr("{who} holds this seat already", who=who))
    if not can_sit(plan, task, person, seat):
        raise Refusal(too_low(plan, person, plan.tasks[task].single_seats[seat]))
    return holders[seat]
