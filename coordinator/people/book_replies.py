"""Replies from the plan book: a code for each thing that each person may say, and what it would change.

A code stands for one plan, whatever it is called, and for a person, a task and a kind of seat. It counts
once: the next time that the same may be said, it is said by another code. Nothing else in a reply is trusted;
a question is kept as plain words.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from coordinator.language import later, tr
from coordinator.people.quests import Quest, next_quests
from coordinator.people.reply_words import HEADING, QUESTION, QUOTE, plain
from coordinator.plan.changes import Change
from coordinator.plan.codes import NUMBERS, code_of_number, codes_in, number_in, number_of
from coordinator.plan.edits.answers import ask_question
from coordinator.plan.edits.book import keep_book_reply
from coordinator.plan.edits.steps import Steps
from coordinator.plan.edits.tasks import set_status
from coordinator.plan.edits.teams import assign
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, Status
from coordinator.plan.seating import can_sit
from coordinator.plan.wording import either
from coordinator.timing.schedule import Schedule

_MOST_LETTERS = 20_000
_MOST_QUESTION = 1_000


class Saying(StrEnum):
    """What someone says by a code."""

    TAKE = later("I take this seat")
    DONE = later("Done")
    QUESTION = later("I have a question")


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a person may say; `skill` and `level` are those of the seat that they would take."""

    saying: Saying
    person: str
    task: str = ""
    skill: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Understood:
    """One code of a reply. `text` says what it would do, or why it does nothing and what to do instead.

    `change` does it, where it can be done. `instead` are open seats to offer whose seat is filled.
    """

    code: str
    offer: Offer | None
    text: str
    change: Change | None = None
    instead: tuple[Quest, ...] = ()


def code_of(plan: Plan, offer: Offer) -> str:
    """The code by which this is said next."""
    return list(_codes(plan, offer))[-1]


def read_reply(plan: Plan, schedule: Schedule, text: str, now: Moment) -> list[Understood]:
    """What the codes in a reply would change, each by itself; accept by doing the Change."""
    text = text[:_MOST_LETTERS]
    codes, mistyped = codes_in(text)
    found = _offers_by_code(plan, codes)
    read = [_understood(plan, schedule, code, found.get(code), text, now) for code in codes]
    wrong = tr("this looks like a code, and is none; ask for it again, letter by letter")
    return [*read, *(Understood(code, None, wrong) for code in mistyped)]


def _codes(plan: Plan, offer: Offer) -> Iterator[str]:
    """The codes that were taken in for this, and the next one."""
    said = _said(plan, offer)
    for number in range(len(plan.book_replies) + 1):
        code = code_of_number((_who(plan, offer.person, number) + said) % NUMBERS)
        yield code
        if code not in plan.book_replies:
            return


def _who(plan: Plan, person: str, before: int) -> int:
    """The half of a code that stands for who says it, and for how often they said the same before."""
    return number_of(plan.header.key, person, str(before))


def _said(plan: Plan, offer: Offer) -> int:
    """The half of a code that stands for what is said."""
    return number_of(plan.header.key, offer.saying.name, offer.task, offer.skill, str(offer.level))


def _sayings(plan: Plan) -> Iterator[Offer]:
    """All that could ever be said of the plan as it is, by nobody yet."""
    yield Offer(Saying.QUESTION, "")
    for task in plan.tasks.values():
        yield Offer(Saying.DONE, "", task.id)
        for skill, level in {(seat.skill, seat.level): None for seat in task.seats}:
            yield Offer(Saying.TAKE, "", task.id, skill, level)


def _offers_by_code(plan: Plan, codes: Iterable[str]) -> dict[str, Offer]:
    """What each code says. It is a sum of two halves, so that not every pair of them has to be tried."""
    numbers = {code: number_in(code) for code in codes}
    if not numbers:
        return {}
    halves = {_said(plan, offer): offer for offer in _sayings(plan)}
    taken = Counter(reply.person for reply in plan.book_replies.values())
    found: dict[str, Offer] = {}
    for person in plan.people.values():
        if person.kind is Kind.THING:
            continue
        for before in range(taken[person.id] + 1):
            who = _who(plan, person.id, before)
            for code, number in numbers.items():
                said = halves.get((number - who) % NUMBERS)
                if said is not None and code in _codes(plan, replace(said, person=person.id)):
                    found[code] = replace(said, person=person.id)
    return found


def _understood(
    plan: Plan, schedule: Schedule, code: str, offer: Offer | None, text: str, now: Moment
) -> Understood:
    if offer is None:
        unknown = tr(
            "no code of this plan: its task, seat or person is gone, or it's another plan's; "
            "ask for one from the newest plan book"
        )
        return Understood(code, None, unknown)
    who = plan.people[offer.person].name
    if code in plan.book_replies:
        again = tr("{person} said this already, and it was taken in; there is nothing to do", person=who)
        return Understood(code, offer, again)
    try:
        match offer.saying:
            case Saying.TAKE:
                return _seat_taken(plan, schedule, code, offer, now)
            case Saying.DONE:
                return _done(plan, schedule, code, offer, now)
            case _:
                return _question(plan, code, offer, text, now)
    except Refusal as refusal:
        return Understood(code, offer, str(refusal))


def _seat_taken(plan: Plan, schedule: Schedule, code: str, offer: Offer, now: Moment) -> Understood:
    task, who = plan.tasks[offer.task], plan.people[offer.person].name
    if any(each.person == offer.person for each in plan.assignments_on(task.id)):
        text = tr("{person} is on {task} already; there is nothing to do", person=who, task=task.name)
        return Understood(code, offer, text)
    seats = task.single_seats
    kind = (offer.skill, offer.level)
    vacant = [seat for seat in plan.open_seats(task.id) if (seats[seat].skill, seats[seat].level) == kind]
    fitting = [seat for seat in vacant if can_sit(plan, task.id, offer.person, seat)]
    if not fitting:
        instead = tuple(
            quest for quest in next_quests(plan, schedule, offer.person).fitting if quest.task != task.id
        )
        others = either([plan.tasks[quest.task].name for quest in instead[:2]])
        mend = (
            tr("offer {person} {tasks}", person=who, tasks=others)
            if others
            else tr("thank {person}; no other open seat fits", person=who)
        )
        text = (
            tr("the seat of {task} asks for more than they can do now; {mend}", task=task.name, mend=mend)
            if vacant
            else tr("the seat of {task} is filled, or its task is done; {mend}", task=task.name, mend=mend)
        )
        return Understood(code, offer, text, None, instead)
    steps = Steps(plan)
    steps.make(assign(plan, offer.person, task.id, fitting[0]))
    steps.make(keep_book_reply(steps.plan, code, offer.person, now))
    said = tr("{person} takes a seat of {task}", person=who, task=task.name)
    return Understood(code, offer, said, steps.as_one(said))


def _done(plan: Plan, schedule: Schedule, code: str, offer: Offer, now: Moment) -> Understood:
    task, who = plan.tasks[offer.task], plan.people[offer.person].name
    if task.status is Status.DONE:
        text = tr("{task} is done already; there is nothing to do", task=task.name)
        return Understood(code, offer, text)
    if plan.is_group(task.id):
        text = tr(
            "{task} is a group now; ask {person} which of its tasks is done", task=task.name, person=who
        )
        return Understood(code, offer, text)
    if all(each.person != offer.person for each in plan.assignments_on(task.id)):
        text = tr("{person} is not on {task} any more; ask whoever is", person=who, task=task.name)
        return Understood(code, offer, text)
    placement = schedule.placements.get(task.id)
    start = now if placement is None else min(placement.start, now)
    steps = Steps(plan)
    steps.make(set_status(plan, task.id, Status.DONE, start, now))
    steps.make(keep_book_reply(steps.plan, code, offer.person, now))
    said = tr("{person} says that {task} is done", person=who, task=task.name)
    return Understood(code, offer, said, steps.as_one(said))


def _question(plan: Plan, code: str, offer: Offer, text: str, now: Moment) -> Understood:
    who = plan.people[offer.person].name
    asked = _asked_in(text)
    if not asked:
        text = tr("{person} has a question and does not say which; ask {person}", person=who)
        return Understood(code, offer, text)
    steps = Steps(plan)
    steps.make(ask_question(plan, asked, now, asked_by=offer.person))
    steps.make(keep_book_reply(steps.plan, code, offer.person, now))
    said = tr("{person} asks: {question}", person=who, question=asked)
    return Understood(code, offer, said, steps.as_one(tr("{person} asks a question", person=who)))


def _asked_in(text: str) -> str:
    """The words of a reply that are neither codes nor of the mail around it, in one line."""
    lines = [
        line for line in text.splitlines() if not (QUOTE.match(plain(line)) or HEADING.match(plain(line)))
    ]
    words = QUESTION.sub(" ", " ".join(lines))
    for code in codes_in(text)[0]:
        words = re.sub(re.escape(code), " ", words, flags=re.I)
    return " ".join(words.split()).strip(" :;,-")[:_MOST_QUESTION]
