"""Who may sit where: the rule that a team's seats keep, by levels alone.

A seat is held by someone who meets its level. A stretch seat may also be held by someone one level
below, while a teammate in another seat of the same skill (the mentor) meets the level.
"""

from collections.abc import Mapping, Sequence

from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, Person, Seat

Holders = Sequence[str | None]
"""Person ids, one for each single seat; None where a seat is open."""


def meets(person: Person, seat: Seat) -> bool:
    return person.level(seat.skill) >= seat.level


def is_made_for(person: Person, seat: Seat) -> bool:
    """Whether to think of them for a seat at all: anyone may begin as a newcomer, but a van does not cook."""
    return person.kind is Kind.PERSON or seat.skill in person.levels


def may_stretch(person: Person, seat: Seat) -> bool:
    """Whether one more level would do, in a seat that is made for that; a mentor is needed besides."""
    return seat.stretch and person.level(seat.skill) == seat.level - 1


def mentor_of(
    index: int, seats: Sequence[Seat], holders: Holders, people: Mapping[str, Person]
) -> str | None:
    """The teammate in another seat of the same skill who meets this seat's level."""
    seat = seats[index]
    for other, (place, holder) in enumerate(zip(seats, holders, strict=True)):
        if other == index or holder is None or place.skill != seat.skill:
            continue
        if meets(people[holder], seat):
            return holder
    return None


def misfits(seats: Sequence[Seat], holders: Holders, people: Mapping[str, Person]) -> list[int]:
    """The seats, by index, whose holder may not hold them."""
    found = []
    for index, (seat, holder) in enumerate(zip(seats, holders, strict=True)):
        if holder is None or meets(people[holder], seat):
            continue
        if may_stretch(people[holder], seat) and mentor_of(index, seats, holders, people):
            continue
        found.append(index)
    return found


def can_sit(plan: Plan, task: str, person: str, seat: int) -> bool:
    """Whether the seat would be rightly held by this person, in place of whoever holds it now."""
    seats = plan.tasks[task].single_seats
    holders = [None if holder == person else holder for holder in plan.holders(task)]
    holders[seat] = person
    return seat not in misfits(seats, holders, plan.people)


def best_seating(
    seats: Sequence[Seat],
    team: Sequence[str],
    people: Mapping[str, Person],
    wished: Mapping[str, int] | None = None,
) -> list[str | None]:
    """Seats as many of the team as the rule allows; whoever is left over stands beyond the seats.

    `wished` gives seats that people already hold, kept where they fit. Augmenting paths (Kuhn's
    method), first over seats whose level is met, then over stretch seats with a mentor.
    """
    holders: list[str | None] = [None] * len(seats)
    for person, seat in (wished or {}).items():
        if seat < len(seats) and holders[seat] is None:
            holders[seat] = person
    # a learner whose mentor goes has to go as well
    while wrong := misfits(seats, holders, people):
        for seat in wrong:
            holders[seat] = None
    preference = hardest_first(seats)
    for stretching in (False, True):
        for person in team:
            if person not in holders:
                holders = _with(person, seats, holders, people, preference, stretching)
    return holders


def hardest_first(seats: Sequence[Seat]) -> list[int]:
    """The order in which seats are filled: those that need no mentor first, so that learners find theirs."""
    return sorted(range(len(seats)), key=lambda i: (-seats[i].level, seats[i].stretch, i))


def _with(
    person: str,
    seats: Sequence[Seat],
    holders: list[str | None],
    people: Mapping[str, Person],
    preference: Sequence[int],
    stretching: bool,
) -> list[str | None]:
    """The holders with `person` seated too, by moving others along; unchanged where that can't be."""
    trial, tried = holders.copy(), set[int]()

    def place(who: str) -> bool:
        able = [
            index
            for index in preference
            if meets(people[who], seats[index]) or (stretching and may_stretch(people[who], seats[index]))
        ]
        # an open seat first, so that nobody is moved along without need
        for index in sorted(able, key=lambda i: trial[i] is not None):
            if index in tried:
                continue
            tried.add(index)
            sitting = trial[index]
            if sitting is None or place(sitting):
                trial[index] = who
                return True
        return False

    if place(person) and not misfits(seats, trial, people):
        return trial
    return holders
