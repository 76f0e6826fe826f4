"""What one person needs to find their own way: what is theirs, when, with whom, what for, what comes next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coordinator.people.answers import AnswersByTask
from coordinator.people.asking import Adviser, who_may_know
from coordinator.people.fit import Fit
from coordinator.people.ladder import readiness
from coordinator.people.quests import next_quests
from coordinator.people.ranking import open_fittings
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Answer, Kind, Link, LinkType, Person, Seat, Status, Task
from coordinator.plan.seating import meets, mentor_of
from coordinator.timing.schedule import Schedule

NEXT = 7 * DAY
"""Minutes from now within which a task begins that is one of the next, not of the later ones."""
_LONGEST_CHAIN = 5


@dataclass(frozen=True, slots=True)
class HandOver:
    """Something that goes from one task to another: the task at the other end, who is on it, and by when."""

    task: str
    people: tuple[str, ...]
    at: Moment | None


@dataclass(frozen=True, slots=True)
class Stint:
    """One task of a person's: when, in which seat, with whom, and what it is for.

    `seat` is None beyond the seats. `mentor` is whom they learn from, `learners` who learn from them.
    `purpose` are the tasks that this one leads to, one after the other; the plan's goal comes after them.
    """

    task: str
    start: Moment | None
    finish: Moment | None
    seat: Seat | None
    team: tuple[str, ...]
    mentor: str | None
    learners: tuple[str, ...]
    receives: tuple[HandOver, ...]
    hands_on: tuple[HandOver, ...]
    purpose: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextLevel:
    """A level that someone is on the way to; `missing` says what for, and is empty once they are ready."""

    skill: str
    level: int
    missing: str


@dataclass(frozen=True, slots=True)
class Opening:
    """A task that someone could take on, when it is, and how they fit it."""

    task: str
    start: Moment | None
    finish: Moment | None
    fit: Fit


@dataclass(frozen=True, slots=True)
class Briefing:
    """A person's own page, as of `made_at`. Tasks that are done are left out.

    `advisers` are whom to ask, by skill id; the mentors of their tasks come first. Of the `openings` the best
    fit comes first, and one to grow into last.
    """

    person: str
    made_at: Moment
    now: tuple[Stint, ...]
    next: tuple[Stint, ...]
    later: tuple[Stint, ...]
    advisers: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]
    levels: tuple[NextLevel, ...]
    openings: tuple[Opening, ...]

    @property
    def stints(self) -> tuple[Stint, ...]:
        return (*self.now, *self.next, *self.later)


class Briefings:
    """The briefings of one plan at one moment; what they share is worked out once."""

    def __init__(self, plan: Plan, schedule: Schedule, now: Moment) -> None:
        self.plan, self.schedule, self.now = plan, schedule, now
        self._answers = AnswersByTask(plan)
        self._advisers: dict[tuple[str, int], list[Adviser]] = {}
        self._purposes: dict[str, str | None] = {}
        self._fittings = open_fittings(plan, schedule)

    @property
    def people(self) -> list[Person]:
        """Those who get one, in their order: people, not things."""
        return [each for each in in_order(self.plan.people.values()) if each.kind is Kind.PERSON]

    def of(self, person: str) -> Briefing:
        stints = sorted(
            self._stints(person), key=lambda each: (each.start is None, each.start or 0, each.task)
        )
        current = [each for each in stints if self._is_now(each)]
        ahead = [each for each in stints if each not in current]
        soon = [each for each in ahead if each.start is not None and each.start < self.now + NEXT] or ahead[
            :1
        ]
        later = [each for each in ahead if each not in soon]
        return Briefing(
            person=person,
            made_at=self.now,
            now=tuple(current),
            next=tuple(soon),
            later=tuple(later),
            advisers=tuple(self._whom_to_ask(person, stints)),
            answers=tuple(self._answers.of(person, [each.task for each in stints])),
            levels=tuple(self._levels(person, stints)),
            openings=tuple(self._openings(person)),
        )

    def _stints(self, person: str) -> Iterator[Stint]:
        for assignment in self.plan.assignments_of(person):
            task = self.plan.tasks[assignment.task]
            if task.status is not Status.DONE:
                yield self._stint(task, person, assignment.seat)

    def _stint(self, task: Task, person: str, seat: int | None) -> Stint:
        plan, seats = self.plan, task.single_seats
        holders = plan.holders(task.id)
        placement = self.schedule.placements.get(task.id)
        mentors = {
            index: mentor_of(index, seats, holders, plan.people)
            for index, holder in enumerate(holders)
            if holder is not None and not meets(plan.people[holder], seats[index])
        }
        learners = tuple(holder for i, holder in enumerate(holders) if holder and mentors.get(i) == person)
        return Stint(
            task=task.id,
            start=None if placement is None else placement.start,
            finish=None if placement is None else placement.finish,
            seat=None if seat is None else seats[seat],
            team=tuple(each for each in plan.team(task.id) if each is not None and each != person),
            mentor=None if seat is None else mentors.get(seat),
            learners=learners,
            receives=tuple(self._hand_overs(task.id, receiving=True)),
            hands_on=tuple(self._hand_overs(task.id, receiving=False)),
            purpose=tuple(self._purpose(task.id)),
        )

    def _is_now(self, stint: Stint) -> bool:
        if self.plan.tasks[stint.task].status is Status.DOING:
            return True
        return stint.start is not None and stint.finish is not None and stint.start <= self.now < stint.finish

    def _hand_overs(self, task: str, receiving: bool) -> Iterator[HandOver]:
        """What comes to a task by the links to it and its groups, or goes on from it."""
        plan, placements = self.plan, self.schedule.placements
        others: dict[str, None] = {}
        for node in plan.lineage(task):
            if receiving:
                others |= {link.predecessor: None for link in plan.links_to(node)}
            else:
                others |= {link.successor: None for link in plan.links_from(node)}
        for other in others:
            if receiving and plan.tasks[other].status is Status.DONE:
                continue
            placement = placements.get(other)
            at = None if placement is None else placement.finish if receiving else placement.start
            teams = (plan.team(leaf) for leaf in plan.leaves(other))
            people = dict.fromkeys(each for team in teams for each in team if each is not None)
            yield HandOver(other, tuple(people), at)

    def _purpose(self, task: str) -> list[str]:
        """The tasks that one leads to, the last one always among them, and few of those between."""
        chain: list[str] = []
        current = self._leads_to(task)
        while current is not None and current not in chain and current != task:
            chain.append(current)
            current = self._leads_to(current)
        return chain if len(chain) <= _LONGEST_CHAIN else [*chain[: _LONGEST_CHAIN - 1], chain[-1]]

    def _leads_to(self, task: str) -> str | None:
        """What waits for a task most closely: a critical task if there is one, else what starts first."""
        if task not in self._purposes:
            links: Iterable[Link] = ()
            for node in self.plan.lineage(task):
                # who waits by a start-finish link was there before
                links = [
                    each for each in self.plan.links_from(node) if each.type is not LinkType.START_FINISH
                ]
                if links:
                    break
            self._purposes[task] = min((link.successor for link in links), key=self._closeness, default=None)
        return self._purposes[task]

    def _closeness(self, task: str) -> tuple[bool, bool, int, str]:
        placement = self.schedule.placements.get(task)
        start = 0 if placement is None else placement.start
        return task not in self.schedule.critical, placement is None, start, task

    def _whom_to_ask(self, person: str, stints: list[Stint]) -> Iterator[tuple[str, str]]:
        """One person for each skill of their seats, and for what they aim at."""
        who = self.plan.people[person]
        mentors = {each.seat.skill: each.mentor for each in stints if each.seat and each.mentor}
        skills = [each.seat.skill for each in stints if each.seat is not None]
        skills += [skill for skill, aim in who.aims.items() if aim > who.level(skill)]
        for skill in dict.fromkeys(skills):
            adviser = mentors.get(skill) or self._adviser(person, skill, who.level(skill))
            if adviser is not None:
                yield skill, adviser

    def _adviser(self, person: str, skill: str, level: int) -> str | None:
        """The first who knows more than someone of this level."""
        if (skill, level) not in self._advisers:
            found = who_may_know(self.plan, self.schedule, self.now, skill=skill, least_level=level + 1)
            self._advisers[skill, level] = found
        return next((each.person for each in self._advisers[skill, level] if each.person != person), None)

    def _openings(self, person: str) -> Iterator[Opening]:
        quests = next_quests(self.plan, self.schedule, person, fittings=self._fittings)
        for quest in (*quests.fitting, *([quests.stretch] if quests.stretch is not None else [])):
            at = self.schedule.placements.get(quest.task)
            start, finish = (None, None) if at is None else (at.start, at.finish)
            yield Opening(quest.task, start, finish, quest.fit)

    def _levels(self, person: str, stints: list[Stint]) -> Iterator[NextLevel]:
        """The next level of what they do or aim at."""
        who = self.plan.people[person]
        skills = {each.seat.skill for each in stints if each.seat is not None} | {*who.aims}
        for skill in in_order(self.plan.skills[each] for each in skills):
            found = readiness(self.plan, self.schedule, person, skill.id)
            if found is not None:
                yield NextLevel(skill.id, found.level, found.missing)
