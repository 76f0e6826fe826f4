"""What a card says: a task's name, time and seats in the words and marks that are drawn."""

from dataclasses import dataclass
from enum import StrEnum

from coordinator.language import tr
from coordinator.people.teams import pairs
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.plan.seating import meets
from coordinator.plan.wording import one_line, span
from coordinator.timing.schedule import Schedule
from ui.typed import estimate_text

CARD_WIDTH = 224.0
CARD_HEIGHT = 96.0
MILESTONE_HEIGHT = 60.0


class ChairKind(StrEnum):
    OPEN = "open"
    HELD = "held"
    STRETCH = "stretch"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Chair:
    """A place in the team as drawn: a word where there is room, else two letters; a sentence as its tip."""

    kind: ChairKind
    word: str
    letters: str
    tip: str
    person: str | None = None
    seat: int | None = None
    mentor: str | None = None
    """Whom the person learns from, where it is a stretch."""


@dataclass(frozen=True, slots=True)
class Face:
    """All that is written on a task's card; `finding` is empty where nothing is to be put right."""

    name: str
    time: str
    estimate: str
    chairs: tuple[Chair, ...]
    critical: bool
    milestone: bool
    status: Status
    finding: str

    @property
    def tip(self) -> str:
        """What a tooltip tells of the task; plain text."""
        critical = tr("On the critical path: a day later here is a day later at the end")
        lines = (self.name, self.time, critical if self.critical else "", self.finding)
        return "\n".join(filter(None, lines))


def face(plan: Plan, schedule: Schedule, task: str) -> Face:
    """What a task's card says now."""
    record = plan.tasks[task]
    placement = schedule.placements.get(task)
    return Face(
        name=one_line(record.name),
        time=span(placement.start, placement.finish) if placement is not None else tr("cannot be placed"),
        estimate=estimate_text(record),
        chairs=_chairs(plan, task),
        critical=task in schedule.critical,
        milestone=placement is not None and placement.start == placement.finish,
        status=record.status,
        finding="\n".join(found.text for found in schedule.findings if found.task == task),
    )


def card_height(plan: Plan, task: str) -> float:
    """Milestones without a team are lower; known without a schedule, so that nothing jumps."""
    record = plan.tasks[task]
    bare = not record.seats and not any(True for _ in plan.assignments_on(task))
    instant = not record.effort and (record.duration is None or record.duration.number == 0)
    return MILESTONE_HEIGHT if bare and instant else CARD_HEIGHT


def initials(name: str) -> str:
    """`Ana Maria Costa` -> `AC`, `Bo` -> `Bo`."""
    words = name.split()
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return name.strip()[:2]


def _chairs(plan: Plan, task: str) -> tuple[Chair, ...]:
    seats = plan.tasks[task].single_seats
    mentors = {pair.seat: pair.mentor for pair in pairs(plan, task)}
    chairs = []
    for index, person in enumerate(plan.team(task)):
        seat = seats[index] if index < len(seats) else None
        if seat is None and person is not None:
            who = plan.people[person]
            tip = tr("{who}, beyond the seats: more than this task asks for", who=who.name)
            chairs.append(Chair(ChairKind.EXTRA, one_line(who.name), initials(who.name), tip, person))
        elif seat is not None:
            skill = plan.skills[seat.skill].name
            asked = f"{skill} {seat.level}" if seat.level else skill
            if person is None:
                letters = f"{skill[:1]}{seat.level}"
                name = plan.skills[seat.skill].level_name(seat.level)
                named = f"{asked} ({name})" if name else asked
                tip = (
                    tr("Open: {seat}, a stretch seat", seat=named)
                    if seat.stretch
                    else tr("Open: {seat}", seat=named)
                )
                chairs.append(Chair(ChairKind.OPEN, one_line(asked), letters, tip, None, index))
                continue
            who = plan.people[person]
            kind = ChairKind.HELD if meets(who, seat) else ChairKind.STRETCH
            mentor = mentors.get(index)
            tip = f"{who.name}, {asked}"
            if kind is ChairKind.STRETCH and mentor is not None:
                beside = plan.people[mentor].name
                tip = tr("{who}, {seat}, growing beside {mentor}", who=who.name, seat=asked, mentor=beside)
            elif kind is ChairKind.STRETCH:
                tip = tr("{who}, {seat}, growing", who=who.name, seat=asked)
            chairs.append(Chair(kind, one_line(who.name), initials(who.name), tip, person, index, mentor))
    return tuple(chairs)
