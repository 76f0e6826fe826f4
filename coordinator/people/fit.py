"""Who fits: for a task and a person, which of the five it is, and why. One answer for every view."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from coordinator.plan.edits.teams import assign, too_low, why_no_seat
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Assignment, Kind, Status, Week
from coordinator.plan.seating import hardest_first, is_made_for, meets
from coordinator.plan.wording import amount, when
from coordinator.timing.calendars import Calendars
from coordinator.timing.hours import NeverWorks
from coordinator.timing.load import Load
from coordinator.timing.placement import Placement
from coordinator.timing.preview import preview
from coordinator.timing.schedule import Schedule, Scheduler


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
    """How a person fits, and why in a few words.

    `later_by` estimates by how many minutes on the clock the task would move to wait for them.
    """

    kind: FitKind
    reason: str
    later_by: int = 0

    @property
    def allowed(self) -> bool:
        """Whether the person can be put there at all."""
        return self.kind not in (FitKind.NOT_YET, FitKind.ON_IT)

    @property
    def words(self) -> str:
        """The reason, and about how much later the task would be."""
        return f"{self.reason}; about {amount(self.later_by)} later" if self.later_by else self.reason


class _Busy(NamedTuple):
    """A task that a person is on: when it runs."""

    start: Moment
    finish: Moment
    on: Assignment


class Fitting:
    """How people fit one task, in one of its seats or in the best open one for None.

    What does not depend on who it is gets worked out once. `calendars` may be shared by the tasks of a plan.
    """

    def __init__(
        self,
        plan: Plan,
        schedule: Schedule,
        task: str,
        seat: int | None = None,
        calendars: Calendars | None = None,
    ) -> None:
        self.plan, self.schedule, self.task, self.seat = plan, schedule, plan.tasks[task], seat
        self.seats = self.task.single_seats
        self._calendars = calendars
        asked = self.seats if seat is None else self.seats[seat : seat + 1]
        self._skills = tuple({each.skill: None for each in asked})
        self._on_it = {each.person: each.seat for each in plan.assignments_on(task)}
        placement = schedule.placements.get(task)
        self._placement = placement if placement is None or placement.finish > placement.start else None
        self._seatings: dict[tuple[int, ...], int | Refusal | None] = {}
        self._finishes: dict[Week | None, Moment | None] = {}

    @cached_property
    def open_kinds(self) -> list[tuple[str, int]]:
        """The skills and levels of the seats that are open."""
        held = self.plan.holders(self.task.id)
        return [(each.skill, each.level) for each, who in zip(self.seats, held, strict=True) if who is None]

    def admits(self, person: str) -> bool:
        """Whether someone could be put there, be they busy then or away; sooner known than how they fit."""
        return person not in self._on_it and not isinstance(self._seat_for(person), Refusal)

    def of(self, person: str) -> Fit:
        """How a person fits, and why."""
        who = self.plan.people[person]
        if person in self._on_it and self.seat in (None, self._on_it[person]):
            return Fit(FitKind.ON_IT, f"{who.name} is on it already")
        held = self._seat_for(person)
        if isinstance(held, Refusal):
            return Fit(FitKind.NOT_YET, self._why_refused(person))
        if held is None and self.seats:
            return Fit(FitKind.EXTRA, "no seat is open")
        if taken := self._taken_or_away(person, held):
            return taken
        if held is None:
            return Fit(FitKind.EXTRA, "it asks for no one in particular")
        place = self.seats[held]
        skill = self.plan.skills[place.skill].name
        if not is_made_for(who, place):
            return Fit(FitKind.NOT_YET, f"a thing that has no {skill}")
        if meets(who, place):
            return Fit(FitKind.FITS, f"{skill} {who.level(place.skill)}, free then")
        if who.kind is Kind.THING:
            return Fit(FitKind.NOT_YET, "a thing does not learn")
        return Fit(FitKind.STRETCH, f"would grow into {skill} {place.level}, with a mentor")

    def _seat_for(self, person: str) -> int | Refusal | None:
        """The seat that a person would hold, None beyond the seats; the same for all of the same levels."""
        if person in self._on_it:
            return self._seated(person)
        of_skill = self.plan.people[person].levels
        levels = tuple([of_skill.get(skill, 0) for skill in self._skills])
        if levels not in self._seatings:
            self._seatings[levels] = self._seated(person)
        return self._seatings[levels]

    def _seated(self, person: str) -> int | Refusal | None:
        if self.seat is None and not self.plan.is_group(self.task.id):
            who, held = self.plan.people[person], self.plan.holders(self.task.id)
            if None in held and all(who.level(each.skill) < each.level - 1 for each in self.seats):
                return Refusal(why_no_seat(self.plan, person, self.task.id))
            for index in hardest_first(self.seats):
                if held[index] is None and meets(who, self.seats[index]):
                    return index
        try:
            change = assign(self.plan, person, self.task.id, self.seat)
        except Refusal as refusal:
            return refusal
        rows = (row.after for row in change.rows)
        seats = (row.seat for row in rows if isinstance(row, Assignment) and row.person == person)
        # where learners and mentors hang on each other, all may have to stay where they are
        return next(seats, self._on_it.get(person))

    def _why_refused(self, person: str) -> str:
        if self.plan.is_group(self.task.id):
            return f"{self.task.name} is a group; put {self.plan.people[person].name} on a task inside it"
        if self.seat is None:
            return why_no_seat(self.plan, person, self.task.id)
        if self.seat >= len(self.seats):
            return f"{self.task.name} has no such seat"
        return too_low(self.plan, person, self.seats[self.seat])

    def _taken_or_away(self, person: str, held: int | None) -> Fit | None:
        """What keeps a person from the task at the time that it has now."""
        placement, who = self._placement, self.plan.people[person]
        if placement is None:
            return None
        for absence in who.absences:
            if absence.start < placement.finish and absence.finish > placement.start:
                named = f" ({absence.name})" if absence.name else ""
                return Fit(FitKind.AWAY, f"away until {when(absence.finish)}{named}")
        share = FULL_SHARE if held is None else self.seats[held].share
        if busy := self._busy(person, placement):
            start = self._free_from(placement, busy, share)
            if start != placement.start:
                last = max(
                    (each for each in busy if each.start < placement.finish), key=lambda each: each.finish
                )
                name = self.plan.tasks[last.on.task].name
                later = self._shift(start, placement)
                return Fit(FitKind.LATER, f"on {name} until {when(last.finish)}", later)
        finish = self._finish_with(who.week, placement)
        if finish is None:
            return Fit(FitKind.AWAY, "never works when the task could be done")
        if finish > placement.finish:
            later = 0 if self._is_fixed else finish - placement.finish
            return Fit(FitKind.LATER, f"works at other hours, and would end it {when(finish)}", later)
        return None

    def _busy(self, person: str, placement: Placement) -> list[_Busy]:
        """What the person is on once the task begins, in order; empty where none of it overlaps the task."""
        placements, found, overlaps = self.schedule.placements, [], False
        for assignment in self.plan.assignments_of(person):
            other = placements.get(assignment.task)
            if other is None or other.finish <= placement.start or assignment.task == self.task.id:
                continue
            found.append(_Busy(other.start, other.finish, assignment))
            overlaps = overlaps or other.start < placement.finish
        return sorted(found, key=lambda each: each.start) if overlaps else []

    def _free_from(self, placement: Placement, busy: list[_Busy], share: int) -> Moment:
        """From when on the person has `share` % of their time for as long as the task takes."""
        start, length = placement.start, placement.finish - placement.start
        if share == FULL_SHARE:
            for each in busy:
                if each.start < start + length and each.finish > start:
                    start = each.finish
            return start
        load = Load()
        for each in busy:
            load.take(each.on.task, each.start, each.finish, self._share(each.on))
        while (until := load.taken_until(start, start + length, share)) is not None:
            start = until
        return start

    def _share(self, assignment: Assignment) -> int:
        seats = self.plan.tasks[assignment.task].single_seats
        return FULL_SHARE if assignment.seat is None else seats[assignment.seat].share

    @property
    def _is_fixed(self) -> bool:
        return self.task.pinned_start is not None or self.task.status is not Status.TODO

    def _shift(self, start: Moment, placement: Placement) -> int:
        """How far the task moves that could begin at `start`; one that is pinned or under way does not."""
        if self._is_fixed:
            return 0
        try:
            return self._hours.team(self._on_it).next_start(start) - placement.start
        except NeverWorks:
            return start - placement.start

    @property
    def _hours(self) -> Calendars:
        if self._calendars is None:
            self._calendars = Calendars(self.plan)
        return self._calendars

    def _finish_with(self, week: Week | None, placement: Placement) -> Moment | None:
        """When the task would be done with someone more who keeps this week; None if never."""
        if week not in self._finishes:
            self._finishes[week] = self._worked_out_finish(week, placement)
        return self._finishes[week]

    def _worked_out_finish(self, week: Week | None, placement: Placement) -> Moment | None:
        estimate = self.task.duration if self.task.effort is None else self.task.effort
        if (estimate is not None and estimate.elapsed) or (week is None and not self._on_it):
            return placement.finish
        team = self._hours.team(self._on_it)
        minutes = team.worked(placement.finish) - team.worked(placement.start)
        together = self._hours.joined_by(self._on_it, week)
        try:
            return together.finish(together.next_start(placement.start), minutes)
        except NeverWorks:
            return None


def fit(plan: Plan, schedule: Schedule, person: str, task: str, seat: int | None = None) -> Fit:
    """How a person fits a task, in one of its seats or in the best open one for None."""
    return Fitting(plan, schedule, task, seat).of(person)


def moved_by(plan: Plan, scheduler: Scheduler, person: str, task: str, seat: int | None = None) -> int | None:
    """By how many minutes exactly a task would start later with someone on it; None if it never would.

    `scheduler` is the plan's own. Works out the schedule, so it takes longer than `fit`, which estimates.
    Raises Refusal for someone who can't be put there.
    """
    moves = preview(plan, assign(plan, person, task, seat), scheduler)
    move = moves.moved.get(task)
    if move is None:
        return 0
    return None if move.before is None or move.after is None else move.after.start - move.before.start
