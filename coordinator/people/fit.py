"""Who fits: for a task and a person, which of the five it is, and why. One answer for every view."""

from dataclasses import dataclass
from enum import StrEnum

from coordinator.language import later, tr
from coordinator.people.diary import Diaries, Taken
from coordinator.plan.edits.teams import assign, too_low, why_no_seat
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Assignment, Kind, Person, Status, Week
from coordinator.plan.seating import hardest_first, is_made_for, meets
from coordinator.plan.wording import amount, when
from coordinator.timing.hours import NeverWorks
from coordinator.timing.load import Load
from coordinator.timing.placement import Placement
from coordinator.timing.schedule import Schedule


class FitKind(StrEnum):
    """How a person fits a task; `EXTRA` where no seat is open, `ON_IT` for those who are on it already."""

    FITS = later("fits")
    STRETCH = later("stretch")
    LATER = later("later")
    NOT_YET = later("not yet")
    AWAY = later("away")
    EXTRA = later("extra")
    ON_IT = later("on it")

    __hash__ = str.__hash__  # that of an enum is worked out anew each time


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
        if not self.later_by:
            return self.reason
        return tr("{reason}; about {amount} later", reason=self.reason, amount=amount(self.later_by))


class Fitting:
    """How people fit one task, in one of its seats or in the best open one for None.

    What does not depend on who it is gets worked out once. `diaries` may be shared by the tasks of a plan.
    """

    def __init__(
        self,
        plan: Plan,
        schedule: Schedule,
        task: str,
        seat: int | None = None,
        diaries: Diaries | None = None,
    ) -> None:
        self.plan, self.schedule, self.task, self.seat = plan, schedule, plan.tasks[task], seat
        self.seats = self.task.single_seats
        self.diaries = Diaries(plan, schedule) if diaries is None else diaries
        self._holders = holders = plan.holders(task)
        wanted = self.seats if seat is None else self.seats[seat : seat + 1]
        self._skills = tuple({each.skill: None for each in wanted})
        vacant = [each for each, holder in zip(self.seats, holders, strict=True) if holder is None]
        self.asked = vacant if seat is None else [*wanted]
        """The seat, or all open ones."""
        self._on_it = {each.person: each.seat for each in plan.assignments_on(task)}
        placement = schedule.placements.get(task)
        self._placement = placement if placement is None or placement.finish > placement.start else None
        self._by_levels: dict[tuple[bool | int | None, ...], tuple[int | None, Fit | None]] = {}
        self._finishes: dict[Week | None, Moment | None] = {}

    def admits(self, person: str) -> bool:
        """Whether someone could be put there, be they busy then or away; sooner known than how they fit."""
        return person not in self._on_it and self._of_level(self.plan.people[person])[1] is not None

    def of(self, person: str) -> Fit:
        """How a person fits, and why."""
        who = self.plan.people[person]
        if person in self._on_it:
            if self.seat in (None, self._on_it[person]):
                return Fit(FitKind.ON_IT, tr("{person} is on it already", person=who.name))
            held, found = self._by_level(who)
        else:
            held, found = self._of_level(who)
        if found is None:
            return Fit(FitKind.NOT_YET, self._why_refused(person))
        if found.kind is FitKind.NOT_YET or (held is None and self.seats):
            return found
        return self._taken_or_away(who, held) or found

    def _of_level(self, who: Person) -> tuple[int | None, Fit | None]:
        """What `_by_level` finds, worked out once for all of the same levels."""
        levels = who.levels
        key = (who.kind is Kind.THING, *[levels.get(skill) for skill in self._skills])
        seen = self._by_levels.get(key)
        if seen is None:
            seen = self._by_levels[key] = self._by_level(who)
        return seen

    def _by_level(self, who: Person) -> tuple[int | None, Fit | None]:
        """The seat that a person would hold, None beyond the seats, and how they fit it once they have time.

        No fit where they are refused. The same for all of the same levels who are not on the task.
        """
        held = self._seated(who.id)
        if isinstance(held, Refusal):
            return None, None
        if held is None:
            none_open = tr("no seat is open") if self.seats else tr("it asks for no one in particular")
            return None, Fit(FitKind.EXTRA, none_open)
        place = self.seats[held]
        skill = self.plan.skills[place.skill].name
        if not is_made_for(who, place):
            return held, Fit(FitKind.NOT_YET, tr("a thing that has no {skill}", skill=skill))
        if meets(who, place):
            level = who.level(place.skill)
            return held, Fit(FitKind.FITS, tr("{skill} {level}, free then", skill=skill, level=level))
        if who.kind is Kind.THING:
            return held, Fit(FitKind.NOT_YET, tr("a thing does not learn"))
        words = tr("would grow into {skill} {level}, with a mentor", skill=skill, level=place.level)
        return held, Fit(FitKind.STRETCH, words)

    def _seated(self, person: str) -> int | Refusal | None:
        if self.seat is None and not self.plan.is_group(self.task.id):
            who, held = self.plan.people[person], self._holders
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
            name = self.plan.people[person].name
            return tr("{task} is a group; put {person} on a task inside it", task=self.task.name, person=name)
        if self.seat is None:
            return why_no_seat(self.plan, person, self.task.id)
        if self.seat >= len(self.seats):
            return tr("{task} has no such seat", task=self.task.name)
        return too_low(self.plan, person, self.seats[self.seat])

    def _taken_or_away(self, who: Person, held: int | None) -> Fit | None:
        """What keeps a person from the task at the time that it has now."""
        placement = self._placement
        if placement is None:
            return None
        start, finish = placement.start, placement.finish
        for absence in who.absences:
            if absence.start < finish and absence.finish > start:
                until = when(absence.finish)
                if absence.name:
                    words = tr("away until {moment} ({name})", moment=until, name=absence.name)
                else:
                    words = tr("away until {moment}", moment=until)
                return Fit(FitKind.AWAY, words)
        if busy := self._busy(who.id, start, finish):
            free_from = self._free_from(
                placement, busy, FULL_SHARE if held is None else self.seats[held].share
            )
            if free_from != start:
                last, on = max((until, on) for begun, until, on, _ in busy if begun < finish)
                words = tr("on {task} until {moment}", task=self.plan.tasks[on].name, moment=when(last))
                return Fit(FitKind.LATER, words, self._shift(free_from, placement))
        done = self._finish_with(who.week, placement)
        if done is None:
            return Fit(FitKind.AWAY, tr("never works when the task could be done"))
        if done > finish:
            words = tr("works at other hours, and would end it {moment}", moment=when(done))
            return Fit(FitKind.LATER, words, 0 if self._is_fixed else done - finish)
        return None

    def _busy(self, person: str, start: Moment, finish: Moment) -> list[Taken]:
        """What the person is on once the task begins, in order; empty where none of it overlaps the task."""
        taken = self.diaries.of(person).taken
        for begun, until, on, _ in taken:
            if begun >= finish:
                break
            if until > start and on != self.task.id:
                return [each for each in taken if each[1] > start and each[2] != self.task.id]
        return []

    def _free_from(self, placement: Placement, busy: list[Taken], share: int) -> Moment:
        """From when on the person has `share` % of their time for as long as the task takes."""
        start, length = placement.start, placement.finish - placement.start
        if share == FULL_SHARE:
            for begun, until, _, _ in busy:
                if begun < start + length and until > start:
                    start = until
            return start
        load = Load()
        for begun, until, on, held in busy:
            taken = FULL_SHARE if held is None else self.plan.tasks[on].single_seats[held].share
            load.take(on, begun, until, taken)
        while (busy_until := load.taken_until(start, start + length, share)) is not None:
            start = busy_until
        return start

    @property
    def _is_fixed(self) -> bool:
        return self.task.pinned_start is not None or self.task.status is not Status.TODO

    def _shift(self, start: Moment, placement: Placement) -> int:
        """How far the task moves that could begin at `start`; one that is pinned or under way does not."""
        if self._is_fixed:
            return 0
        try:
            return self.diaries.calendars.team(self._on_it).next_start(start) - placement.start
        except NeverWorks:
            return start - placement.start

    def _finish_with(self, week: Week | None, placement: Placement) -> Moment | None:
        """When the task would be done with someone more who keeps this week; None if never."""
        if week not in self._finishes:
            self._finishes[week] = self._worked_out_finish(week, placement)
        return self._finishes[week]

    def _worked_out_finish(self, week: Week | None, placement: Placement) -> Moment | None:
        estimate = self.task.duration if self.task.effort is None else self.task.effort
        if (estimate is not None and estimate.elapsed) or (week is None and not self._on_it):
            return placement.finish
        hours = self.diaries.calendars
        team = hours.team(self._on_it)
        minutes = team.worked(placement.finish) - team.worked(placement.start)
        together = hours.joined_by(self._on_it, week)
        try:
            return together.finish(together.next_start(placement.start), minutes)
        except NeverWorks:
            return None


def fit(plan: Plan, schedule: Schedule, person: str, task: str, seat: int | None = None) -> Fit:
    """How a person fits a task, in one of its seats or in the best open one for None."""
    return Fitting(plan, schedule, task, seat).of(person)
