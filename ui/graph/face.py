"""What a card says: a task's name, time and seats in the words and marks that are drawn."""

from dataclasses import dataclass
from enum import StrEnum

from coordinator.plan.plan import Plan
from coordinator.plan.records import Status, Task
from coordinator.plan.seating import meets
from coordinator.plan.wording import day, one_line, when
from coordinator.timing.schedule import Schedule

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


@dataclass(frozen=True, slots=True)
class Face:
    name: str
    time: str
    estimate: str
    chairs: tuple[Chair, ...]
    critical: bool
    milestone: bool
    status: Status
    finding: str


def face(plan: Plan, schedule: Schedule, task: str) -> Face:
    record = plan.tasks[task]
    placement = schedule.placements.get(task)
    if placement is None:
        time = "cannot be placed"
    elif placement.start == placement.finish:
        time = when(placement.start)
    else:
        time = span_text(placement.start, placement.finish)
    return Face(
        name=one_line(record.name),
        time=time,
        estimate=_estimate(record),
        chairs=_chairs(plan, task),
        critical=task in schedule.critical,
        milestone=placement is not None and placement.start == placement.finish,
        status=record.status,
        finding="\n".join(found.text for found in schedule.findings if found.task == task),
    )


def _estimate(task: Task) -> str:
    """`2d`, `16h effort`; empty for a milestone."""
    if task.effort:
        return f"{task.effort} effort"
    return str(task.duration) if task.duration is not None and task.duration.number else ""


def card_height(plan: Plan, task: str) -> float:
    """Milestones without a team are lower; known without a schedule, so that nothing jumps."""
    record = plan.tasks[task]
    bare = not record.seats and not any(True for _ in plan.assignments_on(task))
    instant = not record.effort and (record.duration is None or record.duration.number == 0)
    return MILESTONE_HEIGHT if bare and instant else CARD_HEIGHT


def span_text(start: int, finish: int) -> str:
    """`Tue 3 Mar 09:00 – 18:00`, or both days where they differ."""
    if day(start) == day(finish):
        return f"{when(start)} – {when(finish).rsplit(' ', 1)[1]}"
    return f"{when(start)} – {when(finish)}"


def initials(name: str) -> str:
    """`Ana Maria Costa` -> `AC`, `Bo` -> `Bo`."""
    words = name.split()
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return name.strip()[:2]


def _chairs(plan: Plan, task: str) -> tuple[Chair, ...]:
    seats = plan.tasks[task].single_seats
    chairs = []
    for index, person in enumerate(plan.team(task)):
        seat = seats[index] if index < len(seats) else None
        if seat is None and person is not None:
            who = plan.people[person]
            tip = f"{who.name}, beyond the seats: more than this task asks for"
            chairs.append(Chair(ChairKind.EXTRA, one_line(who.name), initials(who.name), tip, person))
        elif seat is not None:
            skill = plan.skills[seat.skill].name
            asked = f"{skill} {seat.level}" if seat.level else skill
            if person is None:
                letters = f"{skill[:1]}{seat.level}"
                tip = f"Open: {asked}{', a stretch seat' if seat.stretch else ''}"
                chairs.append(Chair(ChairKind.OPEN, one_line(asked), letters, tip, None, index))
                continue
            who = plan.people[person]
            kind = ChairKind.HELD if meets(who, seat) else ChairKind.STRETCH
            tip = f"{who.name}, {asked}" + (", growing" if kind is ChairKind.STRETCH else "")
            chairs.append(Chair(kind, one_line(who.name), initials(who.name), tip, person, index))
    return tuple(chairs)
