"""What there is to decide about a plan: who takes the open seats, and who goes first."""

from collections.abc import Iterable, Sequence

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Kind, Seat
from coordinator.plan.seating import is_made_for, meets, misfits
from coordinator.timing.hours import CLOCK, LATEST, Hours, NeverWorks
from coordinator.timing.network import Network, shared_effort
from coordinator.timing.schedule import schedule
from coordinator.timing.turns import fixed_starts

Holders = list[str | None]
"""Who holds each single seat of a task; None where it is open."""


class Problem:
    """A plan with its schedule `before`, and for each task with open seats who may take them.

    `held` has, by task, the seats as they are held already, with those that were assigned moved to other
    seats of the same task where else a seat would stay empty. `wanted` has the seats that can be filled,
    by number, `fixed` the tasks that keep their time, with their start. Only `tasks` are looked at, if given.
    """

    def __init__(self, plan: Plan, now: Moment | None = None, tasks: Iterable[str] | None = None) -> None:
        self.plan = plan
        self.now = now
        self.before = schedule(plan, now)
        self.network = Network(plan)
        self.calendars = self.network.calendars
        self.fixed = fixed_starts(self.network)
        self.earliest = max(plan.header.start, now or plan.header.start)
        self.has_common_hours = all(
            self.calendars.person(person) is self.calendars.plan for person in plan.people
        )
        self._able: dict[tuple[str, int], list[str]] = {}
        self._learners: dict[tuple[str, int], list[str]] = {}
        self._can_work: dict[tuple[frozenset[str], int], bool] = {}
        self.held: dict[str, Holders] = {}
        self.wanted: dict[str, list[int]] = {}
        self.seats: dict[str, tuple[Seat, ...]] = {}
        self.beyond: dict[str, set[str]] = {}
        for task in self.network.work if tasks is None else tasks:
            if plan.open_seats(task):
                self._look_at(task)

    def able(self, seat: Seat) -> list[str]:
        """Who meets the seat's level, those first who are least above it."""
        key = (seat.skill, seat.level)
        if key not in self._able:
            people = self.plan.people.values()
            fits = [person for person in people if meets(person, seat) and is_made_for(person, seat)]
            self._able[key] = [each.id for each in sorted(fits, key=lambda each: each.level(seat.skill))]
        return self._able[key]

    def learners(self, seat: Seat) -> list[str]:
        """Who would grow into a stretch seat: people one level below, as things don't learn."""
        key = (seat.skill, seat.level)
        if not seat.stretch:
            return []
        if key not in self._learners:
            self._learners[key] = [
                person.id
                for person in self.plan.people.values()
                if person.level(seat.skill) == seat.level - 1 and person.kind is Kind.PERSON
            ]
        return self._learners[key]

    def may_sit(self, task: str, holders: Sequence[str | None]) -> bool:
        """Whether every seat is rightly held, by people of whom none stands in the team twice."""
        present = [person for person in holders if person]
        if len(set(present)) < len(present) or self.beyond[task].intersection(present):
            return False
        return not misfits(self.seats[task], holders, self.plan.people)

    def taken(self, task: str, holders: Sequence[str | None]) -> tuple[tuple[str, int], ...]:
        """The whole team, with the share (%) of their time that the task takes of each."""
        seated = zip(holders, self.seats[task], strict=True)
        beyond = ((person, FULL_SHARE) for person in self.beyond[task])
        return (*((who, seat.share) for who, seat in seated if who), *beyond)

    def minutes(self, task: str, holders: Sequence[str | None]) -> int:
        """How long the task takes this team, in working minutes or on the clock."""
        record, work = self.plan.tasks[task], self.network.work[task]
        if record.effort is None or not work.minutes:
            return work.minutes
        shares = sum(share for _, share in self.taken(task, holders))
        return shared_effort(record.effort.minutes(self.plan.calendar), shares)

    def hours(self, task: str, holders: Sequence[str | None]) -> Hours:
        if self.has_common_hours or self.network.work[task].hours is CLOCK:
            return self.network.work[task].hours
        return self.calendars.team([*(each for each in holders if each), *self.beyond[task]])

    def can_work(self, task: str, holders: Sequence[str | None]) -> bool:
        """Whether the team ever has enough time together."""
        if self.has_common_hours:
            return True
        team = frozenset((*(each for each in holders if each), *self.beyond[task]))
        hours, minutes = self.hours(task, holders), self.minutes(task, holders)
        key = (team, -1 if hours is CLOCK else minutes)
        if key not in self._can_work:
            try:
                finish = hours.finish(hours.next_start(self.earliest), minutes)
                self._can_work[key] = finish <= LATEST
            except NeverWorks:
                self._can_work[key] = False
        return self._can_work[key]

    def fullest(self, task: str, holders: Sequence[str | None]) -> Holders:
        """As many seats filled as can be, with all of `holders` kept on the team (augmenting paths)."""
        seats, found = self.seats[task], list(holders)
        hardest = sorted(range(len(seats)), key=lambda seat: len(self.able(seats[seat])))
        for stretching in (False, True):
            for seat in hardest:
                if found[seat] is None:
                    found = self._with_seat(task, seat, found, stretching)
        while not self.has_common_hours and (extended := self._extended(task, found)):
            found = extended  # one more may shorten the task so that yet another has the time
        return found

    def _extended(self, task: str, holders: Holders) -> Holders | None:
        """One more seat filled by someone who can work with all the others, whom a shortest path may miss."""
        for seat, holder in enumerate(holders):
            place = self.seats[task][seat]
            for person in (*self.able(place), *self.learners(place)) if holder is None else ():
                trial = [*holders[:seat], person, *holders[seat + 1 :]]
                if self.may_sit(task, trial) and self.can_work(task, trial):
                    return trial
        return None

    def _with_seat(self, task: str, seat: int, holders: Holders, stretching: bool) -> Holders:
        """The holders with one more seat filled, by moving others along; unchanged where that can't be."""
        seats, trial, tried = self.seats[task], list(holders), set[str]()
        seat_of = {person: index for index, person in enumerate(holders) if person}

        def fill(index: int) -> bool:
            pool = self.able(seats[index])
            if stretching:
                pool = [*pool, *self.learners(seats[index])]
            # those without a seat first, so that nobody is moved along without need
            for person in sorted(pool, key=seat_of.__contains__):
                if person in tried or person in self.beyond[task]:
                    continue
                tried.add(person)
                if person not in seat_of or fill(seat_of[person]):
                    seat_of[person] = index
                    trial[index] = person
                    return True
            return False

        if fill(seat) and self.may_sit(task, trial) and self.can_work(task, trial):
            return trial
        return list(holders)

    def _look_at(self, task: str) -> None:
        plan = self.plan
        seats = self.seats[task] = plan.tasks[task].single_seats
        holders = plan.holders(task)
        team = {each.person for each in plan.assignments_on(task)}
        self.beyond[task] = team - {person for person in holders if person}
        open_seats = [seat for seat, holder in enumerate(holders) if holder is None]
        choices = sorted(len(self.able(seats[seat])) for seat in open_seats)
        is_easy = all(count > len(team) + index for index, count in enumerate(choices))
        if is_easy and self.has_common_hours:
            self.held[task], self.wanted[task] = holders, open_seats
            return
        self.held[task] = holders
        self.settle(task, self.fullest(task, holders))

    def settle(self, task: str, full: Sequence[str | None]) -> None:
        """Keeps to the seats that are filled in `full`, and to where it has those who were there already."""
        team = {person for person in self.held[task] if person}
        self.held[task] = [holder if holder in team else None for holder in full]
        self.wanted[task] = [
            seat for seat, holder in enumerate(self.held[task]) if holder is None and full[seat] is not None
        ]
