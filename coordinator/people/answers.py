"""Answers: those that are like a question, those that want confirming, and those for someone's tasks."""

from collections.abc import Iterable, Iterator

from coordinator.people.search import Hit, HitKind, Search
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer

STALE_AFTER = 180 * DAY
"""Minutes after which an answer is asked to be confirmed."""
_ALIKE = 70
"""How like two questions are, from 0 to 100, of which only one should be kept."""
_MOST_COMPARED = 10


def near_duplicates(search: Search, question: str, most: int = 3, but: str | None = None) -> list[Hit]:
    """The answers to much the same question, to be shown while it is typed; `but` leaves one out."""
    found = search.find(question, _MOST_COMPARED, {HitKind.ANSWER})
    alike = {hit.id: _likeness(question, hit.title) for hit in found if hit.id != but}
    near = [hit for hit in found if alike.get(hit.id, 0) >= _ALIKE]
    return sorted(near, key=lambda hit: -alike[hit.id])[:most]


def stale_answers(plan: Plan, now: Moment, after: int = STALE_AFTER) -> list[Answer]:
    """The answers that nobody has confirmed for `after` minutes, the most used first."""
    stale = [
        answer
        for answer in plan.answers.values()
        if answer.confirmed_at is None or now - answer.confirmed_at > after
    ]
    return sorted(stale, key=lambda answer: (-answer.helped, answer.confirmed_at or 0, answer.id))


class AnswersByTask:
    """The answers of a plan by what they are about, for asking of many people and tasks."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._of_task: dict[str, list[Answer]] = {}
        self._of_skill: dict[str | None, list[Answer]] = {}
        for answer in plan.answers.values():
            for task in answer.tasks:
                self._of_task.setdefault(task, []).append(answer)
            if answer.skill is not None or not answer.tasks:
                self._of_skill.setdefault(answer.skill, []).append(answer)

    def of(self, person: str, tasks: Iterable[str]) -> list[Answer]:
        """What someone should know for their tasks at their level, what is closest to the tasks first.

        That is: answers about the tasks and their groups, about the skills of the seats held there, and those
        for everyone; of each the ones that helped most first.
        """
        found = {answer.id: answer for answer in self._candidates(person, list(tasks))}
        return [answer for answer in found.values() if self._suits(answer, person)]

    def _candidates(self, person: str, tasks: list[str]) -> Iterator[Answer]:
        about: list[list[Answer]] = []
        for task in tasks:
            for node in self._plan.lineage(task):
                about.append(self._of_task.get(node, []))
        for skill in dict.fromkeys(skill for task in tasks for skill in self._skills(person, task)):
            about.append(self._of_skill.get(skill, []))
        about.append(self._of_skill.get(None, []))
        for answers in about:
            yield from sorted(answers, key=lambda answer: (-answer.helped, answer.id))

    def _skills(self, person: str, task: str) -> Iterator[str]:
        """The skill of the seat that someone holds in a task."""
        seats = self._plan.tasks[task].single_seats
        holders = self._plan.holders(task)
        return (seat.skill for seat, holder in zip(seats, holders, strict=True) if holder == person)

    def _suits(self, answer: Answer, person: str) -> bool:
        if answer.skill is None:
            return True
        # someone who grows into a level needs to know what is known there
        return answer.least_level <= self._plan.people[person].level(answer.skill) + 1


def _likeness(one: str, other: str) -> float:
    # not read before an answer is asked for
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one.lower(), other.lower())
