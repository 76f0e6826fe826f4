"""Who fits: for a task and a person, which of the five it is, and why. One answer for every view."""

from dataclasses import dataclass
from enum import StrEnum

from coordinator.plan.edits.teams import assign
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Kind
from coordinator.plan.seating import meets
from coordinator.plan.wording import when
from coordinator.timing.schedule import Schedule


class FitKind(StrEnum):
    """How a person fits a task; `EXTRA` where no seat is open, `ON_IT` for those who are on it already."""

    FITS = "fits"
    STRETCH = "stretch"
    LATER = "later"
    NOT_YET = "not yet"
    AWAY = "away"
    EXTRA = "extra"
    ON_IT = "on it"


@dataclass(frozen=True, slots=True)
class Fit:
    """How a person fits, and why in a few words."""

    kind: FitKind
    reason: str

    @property
    def allowed(self) -> bool:
        """Whether the person can be put there at all."""
        return self.kind not in (FitKind.NOT_YET, FitKind.ON_IT)


def fit(plan: Plan, schedule: Schedule, person: str, task: str, seat: int | None = None) -> Fit:
    """How a person fits a task, in one of its seats or in the best open one for None."""
    if any(a.person == person and (seat is None or a.seat == seat) for a in plan.assignments_on(task)):
        return Fit(FitKind.ON_IT, f"{plan.people[person].name} is on it already")
    try:
        change = assign(plan, person, task, seat)
    except Refusal as refusal:
        return Fit(FitKind.NOT_YET, str(refusal))
    held = next(
        row.after.seat
        for row in change.rows
        if isinstance(row.after, Assignment) and row.after.person == person
    )
    if held is None and plan.tasks[task].seats:
        return Fit(FitKind.EXTRA, "no seat is open")
    if busy := _busy_or_away(plan, schedule, person, task):
        return busy
    if held is None:
        return Fit(FitKind.EXTRA, "it asks for no one in particular")
    place = plan.tasks[task].single_seats[held]
    skill = plan.skills[place.skill].name
    if not meets(plan.people[person], place) and plan.people[person].kind is Kind.THING:
        return Fit(FitKind.NOT_YET, "a thing does not learn")
    if not meets(plan.people[person], place):
        return Fit(FitKind.STRETCH, f"would grow into {skill} {place.level}, with a mentor")
    return Fit(FitKind.FITS, f"{skill} {plan.people[person].level(place.skill)}, free then")


def _busy_or_away(plan: Plan, schedule: Schedule, person: str, task: str) -> Fit | None:
    """What keeps a person from the task at the time that it has now."""
    placement = schedule.placements.get(task)
    if placement is None or placement.finish == placement.start:
        return None
    for absence in plan.people[person].absences:
        if absence.start < placement.finish and absence.finish > placement.start:
            named = f" ({absence.name})" if absence.name else ""
            return Fit(FitKind.AWAY, f"away until {when(absence.finish)}{named}")
    busy = [
        (other.finish, plan.tasks[assignment.task].name)
        for assignment in plan.assignments_of(person)
        if assignment.task != task
        and (other := schedule.placements.get(assignment.task)) is not None
        and other.start < placement.finish
        and other.finish > placement.start
    ]
    if busy:
        until, name = max(busy)
        return Fit(FitKind.LATER, f"on {name} until {when(until)}")
    return None
