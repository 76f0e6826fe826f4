"""Whom to ask what no search finds: the free person with the lowest level that suffices, experts last."""

from collections.abc import Iterable
from dataclasses import dataclass

from coordinator.language import tr
from coordinator.people.diary import Diary, diary
from coordinator.people.search import Hit, HitKind, Search
from coordinator.plan.edits.answers import asked_lately, questions_left
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL, Kind, Person, Status
from coordinator.plan.wording import when
from coordinator.timing.schedule import Schedule

SEARCHES_BEFORE_ASKING = 2
_EXPERT = 3
"""From this level on, people are kept for what others don't know."""


@dataclass(frozen=True, slots=True)
class Adviser:
    """Someone to ask: what they know of it, whether they are free now, how many more questions they take."""

    person: str
    level: int
    is_free: bool
    questions_left: int | None
    reason: str
    """`Cooking 2, free now`."""


class Lookup:
    """One person's looking for something: each search, and whether it is time to ask someone."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self.tried: list[str] = []
        """What was looked for in vain, since something was last found."""

    def find(self, words: str, most: int = 20) -> list[Hit]:
        """What the search finds. Words that only go on from the last ones are the same search."""
        found = self._search.find(words, most)
        words = " ".join(words.split())
        if any(hit.is_good for hit in found):
            self.tried.clear()
        elif words:
            if self.tried and (words.startswith(self.tried[-1]) or self.tried[-1].startswith(words)):
                self.tried.pop()
            self.tried.append(words)
        return found

    @property
    def is_time_to_ask(self) -> bool:
        """Whether so many searches found nothing that the question should be kept and asked of someone."""
        return len(self.tried) >= SEARCHES_BEFORE_ASKING


def likely_skill(plan: Plan, hits: Iterable[Hit]) -> str | None:
    """What a question is about, by the first of what a search for its words found that tells of a skill."""
    for hit in hits:
        match hit.kind:
            case HitKind.SKILL:
                return hit.id
            case HitKind.ANSWER if (skill := plan.answers[hit.id].skill) is not None:
                return skill
            case HitKind.TASK | HitKind.NOTE if (skill := _skill_of(plan, hit.id, None)) is not None:
                return skill
    return None


def who_may_know(
    plan: Plan,
    schedule: Schedule,
    now: Moment,
    *,
    skill: str | None = None,
    task: str | None = None,
    asked_by: str | None = None,
    least_level: int = 1,
) -> list[Adviser]:
    """Those who may know, the one to ask first; nobody who takes no more questions today.

    Who asks about a skill needs someone above their own level. Those who are free come before those on tasks,
    these before those who are away; of each the lowest level first, then who is on the task, who was asked
    least, who has least to do. Experts are kept for what only they know: anyone else who is here and knows
    enough comes before them. Without a skill, whoever is on the task is asked, and without a task whoever can
    do anything.
    """
    if skill is None and task is not None:
        skill = _skill_of(plan, task, asked_by)
    asker_level = plan.people[asked_by].level(skill) if asked_by is not None and skill is not None else 0
    needed = min(HIGHEST_LEVEL, max(least_level, asker_level + 1))
    on_task = {each.person for each in plan.assignments_on(task)} if task is not None else set()
    found = []
    for person in plan.people.values():
        level = person.level(skill) if skill is not None else max(person.levels.values(), default=0)
        knows = level >= needed if skill is not None or task is None else person.id in on_task
        left = questions_left(plan, person.id, now)
        if person.kind is Kind.THING or person.id == asked_by or left == 0 or not knows:
            continue
        own = diary(plan, schedule, person.id)
        away, busy = _away(person, now), _busy(plan, own, now)
        known = "" if skill is None else f"{plan.skills[skill].name} {level}, "
        reason = known + (away or busy or tr("free now"))
        adviser = Adviser(person.id, level, not (away or busy), left, reason)
        order = (
            bool(away),
            level > needed and level >= _EXPERT,
            bool(busy),
            level,
            person.id not in on_task,
            asked_lately(plan, person.id, now),
            own.busy_minutes,
            person.name,
        )
        found.append((order, adviser))
    return [adviser for _, adviser in sorted(found, key=lambda each: each[0])]


def _skill_of(plan: Plan, task: str, asked_by: str | None) -> str | None:
    """The skill that a task asks of someone: that of their seat, or of its hardest one."""
    seats = plan.tasks[task].single_seats
    own = [seat.skill for seat, who in zip(seats, plan.holders(task), strict=True) if who == asked_by]
    if asked_by is not None and own:
        return own[0]
    return max(seats, key=lambda seat: seat.level).skill if seats else None


def _away(person: Person, now: Moment) -> str:
    absences = (each for each in person.absences if each.start <= now < each.finish)
    return next((tr("away until {moment}", moment=when(absence.finish)) for absence in absences), "")


def _busy(plan: Plan, own: Diary, now: Moment) -> str:
    """The task that someone is on now, in words; empty where there is none."""
    for start, finish, task, _ in own.taken:
        if start <= now < finish and plan.tasks[task].status is not Status.DONE:
            return tr("on {task} until {moment}", task=plan.tasks[task].name, moment=when(finish))
    return ""
