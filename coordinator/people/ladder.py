"""How people climb: what they have done at each level, and what is missing for the next."""

from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import HIGHEST_LEVEL, Kind, LevelDecision, Seat, Status
from coordinator.plan.seating import mentor_of
from coordinator.timing.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Evidence:
    """A finished seat: which task, when, with whom, and at what level; `mentor` is who they learned from."""

    task: str
    seat: Seat
    start: Moment | None
    finish: Moment | None
    teammates: tuple[str, ...]
    mentor: str | None


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of a person's ladder: whether it is reached, and the finished seats that asked for it."""

    level: int
    name: str
    is_reached: bool
    evidence: tuple[Evidence, ...]
    decisions: tuple[LevelDecision, ...]
    """What the coordinator decided on this level, the oldest first."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far someone is from the next level of a skill.

    `evidence` holds the finished seats that count, none of which counted for a level before.
    """

    person: str
    skill: str
    level: int
    """The next one."""
    evidence: tuple[Evidence, ...]
    seats_missing: int
    stretch_seats_missing: int
    declined: LevelDecision | None
    """The coordinator's no to just this evidence; with more of it, it is proposed again."""

    @property
    def is_ready(self) -> bool:
        return not self.seats_missing and self.declined is None

    @property
    def is_proposed(self) -> bool:
        """Whether there is something to confirm or decline."""
        return self.is_ready and bool(self.evidence)

    @property
    def missing(self) -> str:
        """`2 more finished seats, one of them a stretch seat`; empty when nothing is."""
        if not self.seats_missing:
            return ""
        if self.stretch_seats_missing == self.seats_missing:
            return tr("%n more finished stretch seat(s)", "", self.seats_missing)
        more = tr("%n more finished seat(s)", "", self.seats_missing)
        if not self.stretch_seats_missing:
            return more
        return tr("{seats}, %n of them in a stretch seat", "", self.stretch_seats_missing, seats=more)


def ladder(plan: Plan, schedule: Schedule, person: str, skill: str) -> list[Rung]:
    """The levels of a skill from 1 on, with what a person has done at each."""
    done = finished_seats(plan, schedule, person, skill)
    who = plan.people[person]
    decisions = sorted(
        (each for each in plan.decisions_on(person) if each.skill == skill), key=lambda each: each.decided_at
    )
    return [
        Rung(
            level,
            plan.skills[skill].level_name(level),
            who.level(skill) >= level,
            tuple(each for each in done if each.seat.level == level),
            tuple(each for each in decisions if each.to_level == level),
        )
        for level in range(1, HIGHEST_LEVEL + 1)
    ]


def readiness(plan: Plan, schedule: Schedule, person: str, skill: str) -> Readiness | None:
    """What speaks for a person's next level and what is missing; None at the highest, and for things."""
    who, record = plan.people[person], plan.skills[skill]
    level = who.level(skill)
    if who.kind is Kind.THING or level >= HIGHEST_LEVEL:
        return None
    decisions = [each for each in plan.decisions_on(person) if each.skill == skill]
    counted_before = {task for each in decisions if each.is_confirmed for task in each.evidence}
    evidence = tuple(
        each
        for each in finished_seats(plan, schedule, person, skill)
        if each.seat.level >= level and each.task not in counted_before
    )
    stretched = sum(is_stretch(each.seat, level) for each in evidence)
    stretch_missing = max(0, record.stretch_seats_for_next_level - stretched)
    missing = max(record.seats_for_next_level - len(evidence), stretch_missing)
    tasks = {each.task for each in evidence}
    no = (each for each in decisions if not each.is_confirmed and each.to_level == level + 1)
    declined = next((each for each in no if tasks <= {*each.evidence}), None)
    return Readiness(person, skill, level + 1, evidence, missing, stretch_missing, declined)


def proposals(plan: Plan, schedule: Schedule) -> list[Readiness]:
    """Who is ready for a next level, for the coordinator to confirm or decline; in the people's order."""
    found = []
    for person in in_order(plan.people.values()):
        done = {
            plan.tasks[each.task].single_seats[each.seat].skill
            for each in plan.assignments_of(person.id)
            if each.seat is not None and plan.tasks[each.task].status is Status.DONE
        }
        for skill in in_order(plan.skills[each] for each in done):
            next_level = readiness(plan, schedule, person.id, skill.id)
            if next_level is not None and next_level.is_proposed:
                found.append(next_level)
    return found


def finished_seats(plan: Plan, schedule: Schedule, person: str, skill: str) -> list[Evidence]:
    """The seats of a skill that a person held in tasks that are done, in the order of time."""
    found = []
    for assignment in plan.assignments_of(person):
        task = plan.tasks[assignment.task]
        if assignment.seat is None or task.status is not Status.DONE:
            continue
        seats = task.single_seats
        seat = seats[assignment.seat]
        if seat.skill != skill:
            continue
        placement = schedule.placements.get(task.id)
        team = plan.team(task.id)
        mentor = None
        if seat.stretch:
            mentor = mentor_of(assignment.seat, seats, plan.holders(task.id), plan.people)
        found.append(
            Evidence(
                task.id,
                seat,
                task.actual_start if placement is None else placement.start,
                task.actual_finish if placement is None else placement.finish,
                tuple(mate for mate in team if mate is not None and mate != person),
                mentor,
            )
        )
    return sorted(found, key=lambda each: (each.finish or 0, each.task))


def is_stretch(seat: Seat, level: int) -> bool:
    """Whether a seat is a stretch for someone of this level."""
    return seat.stretch and seat.level == level + 1
