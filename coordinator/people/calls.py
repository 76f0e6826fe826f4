"""Whom a call asks: the fewest people, in order of fit, such that enough of them accept.

The number of those who accept, each with a chance of their own, is spread as a Poisson binomial; its tail is
worked out exactly, one person after the other (Y. Hong, "On computing the distribution function for the
Poisson binomial distribution", 2013, the recursion of section 2).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from coordinator.language import later, tr
from coordinator.people.fit import Fit, FitKind
from coordinator.people.ranking import ranked
from coordinator.plan.edits.calls import places_left, seats_called_for, why_not_asked
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Call, Kind, YesOrNo
from coordinator.plan.wording import when
from coordinator.timing.schedule import Schedule

_ASKED = (FitKind.FITS, FitKind.STRETCH)
_PRIOR_YES, _PRIOR_ASKED = 1, 2
"""1 yes in 2 before anything is known of a person."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What someone said to the calls so far; a silence is one that lasted until the answer was due."""

    yes: int
    no: int
    silence: int

    @property
    def rate(self) -> float:
        """The chance that they accept, from 0 to 1."""
        return (self.yes + _PRIOR_YES) / (self.yes + self.no + self.silence + _PRIOR_ASKED)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could be asked, how they fit, and the chance that they accept."""

    person: str
    fit: Fit
    rate: float


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom to ask, in order of fit, for so many `places`, and the chance that enough accept (0 to 1).

    `chance` counts in those who were asked before and may still answer. `reserve` holds those who come next,
    `left_out` who can't be asked, and why. `is_enough` is false where all of them together are too few.
    """

    places: int
    asked: tuple[Candidate, ...]
    chance: float
    is_enough: bool
    reserve: tuple[Candidate, ...]
    left_out: tuple[tuple[str, str], ...]

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(candidate.person for candidate in self.asked)


class CallState(StrEnum):
    """`DUE` where too few may still answer; `EXPIRED` where its time is over and seats are open."""

    WAITING = later("waiting")
    DUE = later("next wave due")
    FILLED = later("filled")
    EXPIRED = later("expired")
    CLOSED = later("closed")


OVER = (CallState.FILLED, CallState.EXPIRED, CallState.CLOSED)
"""The states of a call for which nobody is waited for any more."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a call stands: who said what, how many places are left, the chance that they are filled still.

    `waiting` still have time to answer, `silent` let it pass; `too_late` said yes and found no seat.
    `to_thank` are those who were not thanked yet: who said yes, and once it is over all but who said no.
    """

    state: CallState
    yes: tuple[str, ...]
    no: tuple[str, ...]
    waiting: tuple[str, ...]
    silent: tuple[str, ...]
    too_late: tuple[str, ...]
    to_thank: tuple[str, ...]
    places_left: int
    chance: float
    next_wave_at: Moment | None
    """When the last of those who were asked is due to answer; None for a call that is over."""

    def text(self) -> str:
        """`2 yes, 1 no, 3 waiting; 1 place left, 88% that it is filled`."""
        said = (
            tr("%n yes", "", len(self.yes)) if self.yes else "",
            tr("%n no", "", len(self.no)) if self.no else "",
            tr("%n waiting", "", len(self.waiting)) if self.waiting else "",
            tr("%n silent", "", len(self.silent)) if self.silent else "",
        )
        answers = ", ".join(filter(None, said))
        if self.state in OVER:
            state = tr(self.state)
            return tr("{state}; {answers}", state=state, answers=answers) if answers else state
        return tr(
            "{answers}; %n place(s) left, {chance} that enough say yes",
            "",
            self.places_left,
            answers=answers or tr("nobody asked"),
            chance=f"{self.chance:.0%}",
        )


def at_least(rates: Iterable[float], needed: int) -> float:
    """The chance that at least `needed` of independent people accept, by the chance of each; exact."""
    *_, chance = _chances(rates, needed)
    return chance


def fewest(rates: Sequence[float], needed: int, confidence: float, given: Sequence[float] = ()) -> int | None:
    """How many of the first of `rates` must be asked so that `needed` accept with this chance (0 to 1).

    `given` are the chances of those who were asked already. None where all of them are too few.
    """
    chances = islice(_chances((*given, *rates), needed), len(given), None)
    return next((asked for asked, chance in enumerate(chances) if chance >= confidence), None)


def _chances(rates: Iterable[float], needed: int) -> Iterator[float]:
    """The chance that at least `needed` accept: of nobody, of the first, of the first two, and so on."""
    # just[k]: the chance that k have accepted so far, for all k below `needed`
    just = [1.0] + [0.0] * (needed - 1)
    enough = 0.0 if needed > 0 else 1.0
    yield enough
    for rate in rates:
        if needed > 0:
            enough += just[-1] * rate
            for count in range(needed - 1, 0, -1):
                just[count] = just[count] * (1 - rate) + just[count - 1] * rate
            just[0] *= 1 - rate
        yield enough


def acceptance(plan: Plan, person: str, now: Moment) -> Acceptance:
    """What a person said to the calls so far. Who was not given their time, as the seats were filled, and
    who still has time to answer, is not counted as silent."""
    yes = no = silence = 0
    for ask in plan.asks_of(person):
        if ask.answer is YesOrNo.YES:
            yes += 1
        elif ask.answer is YesOrNo.NO:
            no += 1
        else:
            silence += _let_it_pass(plan.calls[ask.call], ask, now)
    return Acceptance(yes, no, silence)


def whom_to_ask(
    plan: Plan, schedule: Schedule, task: str, seats: Sequence[int], now: Moment, confidence: int = 90
) -> Choice:
    """Whom a new call should ask for these open seats, which all ask for the same skill and level."""
    kind = plan.tasks[task].single_seats[seats[0]]
    call = Call(
        id="",
        task=task,
        skill=kind.skill,
        level=kind.level,
        count=len(seats),
        opened_at=now,
        closes_at=now + 1,
        confidence=confidence,
    )
    return _choice(plan, schedule, call, len(seats), now, given=())


def next_wave(plan: Plan, schedule: Schedule, call: str, now: Moment) -> Choice:
    """Whom a call should ask next; nobody as long as those who were asked are likely enough to fill it."""
    record = plan.calls[call]
    given = [acceptance(plan, ask.person, now).rate for ask in _waiting(plan, record, now)]
    return _choice(plan, schedule, record, places_left(plan, record), now, given)


def standing(plan: Plan, call: str, now: Moment) -> Standing:
    """How a call stands at this moment."""
    record = plan.calls[call]
    asks = sorted(plan.asks_in(call), key=lambda ask: (ask.wave, ask.asked_at, ask.person))
    on_it = {assignment.person for assignment in plan.assignments_on(record.task)}
    waiting = _waiting(plan, record, now)
    left = places_left(plan, record)
    rates = [acceptance(plan, ask.person, now).rate for ask in waiting]
    is_open = record.is_open(now) and bool(left)
    due = [record.answer_due(ask.asked_at) for ask in waiting]
    chance = at_least(rates, left)
    state = _state(plan, record, now, len(waiting))
    yes = [ask for ask in asks if ask.answer is YesOrNo.YES and ask.person in on_it]
    no = [ask for ask in asks if ask.answer is YesOrNo.NO]
    to_thank = [ask for ask in asks if ask not in no] if state in OVER else yes
    return Standing(
        state=state,
        yes=tuple(ask.person for ask in yes),
        no=tuple(ask.person for ask in no),
        waiting=tuple(ask.person for ask in waiting),
        silent=tuple(ask.person for ask in asks if ask.answer is None and ask not in waiting),
        too_late=tuple(ask.person for ask in asks if ask.answer is YesOrNo.YES and ask.person not in on_it),
        to_thank=tuple(ask.person for ask in to_thank if ask.thanked_at is None),
        places_left=left,
        chance=chance,
        next_wave_at=max(due, default=now) if is_open else None,
    )


def _choice(
    plan: Plan, schedule: Schedule, call: Call, places: int, now: Moment, given: Sequence[float]
) -> Choice:
    candidates, left_out = _candidates(plan, schedule, call, now)
    rates = [candidate.rate for candidate in candidates]
    found = fewest(rates, places, call.confidence / 100, given)
    number = len(rates) if found is None else found
    chance = at_least((*given, *rates[:number]), places)
    asked, reserve = tuple(candidates[:number]), tuple(candidates[number:])
    return Choice(places, asked, chance, found is not None, reserve, tuple(left_out))


def _candidates(
    plan: Plan, schedule: Schedule, call: Call, now: Moment
) -> tuple[list[Candidate], list[tuple[str, str]]]:
    seats = seats_called_for(plan, call)
    if not seats:
        return [], []
    # where the open seats differ in whom they let stretch, the one that lets most sets the order
    places = plan.tasks[call.task].single_seats
    seat = next((each for each in seats if places[each].stretch), seats[0])
    people = [person.id for person in plan.people.values() if person.kind is Kind.PERSON]
    found: list[Candidate] = []
    left_out: list[tuple[str, str]] = []
    for person, fit in ranked(plan, schedule, people, call.task, seat):
        if fit.kind not in _ASKED:
            left_out.append((person, fit.words))
            continue
        reason = why_not_asked(plan, call, person, now) or _asked_elsewhere(plan, schedule, call, person, now)
        if reason:
            left_out.append((person, reason))
        else:
            found.append(Candidate(person, fit, acceptance(plan, person, now).rate))
    return found, left_out


def _asked_elsewhere(plan: Plan, schedule: Schedule, call: Call, person: str, now: Moment) -> str:
    """Whether someone may yet say yes to another task at the same time, in words."""
    own = schedule.placements.get(call.task)
    for ask in plan.asks_of(person):
        other = plan.calls[ask.call]
        if not _may_answer(other, ask, now):
            continue
        placement = schedule.placements.get(other.task)
        if own and placement and placement.start < own.finish and placement.finish > own.start:
            due = when(other.answer_due(ask.asked_at))
            return tr("is asked for {task} until {moment}", task=plan.tasks[other.task].name, moment=due)
    return ""


def _waiting(plan: Plan, call: Call, now: Moment) -> list[Ask]:
    """Those whose answer may still come, in time."""
    return [ask for ask in plan.asks_in(call.id) if _may_answer(call, ask, now)]


def _may_answer(call: Call, ask: Ask, now: Moment) -> bool:
    return ask.answer is None and call.is_open(now) and now < call.answer_due(ask.asked_at)


def _let_it_pass(call: Call, ask: Ask, now: Moment) -> bool:
    until = now if call.closed_at is None else min(now, call.closed_at)
    return until >= call.answer_due(ask.asked_at)


def _state(plan: Plan, call: Call, now: Moment, waiting: int) -> CallState:
    yes = sum(ask.answer is YesOrNo.YES for ask in plan.asks_in(call.id))
    if not places_left(plan, call) and (yes or not seats_called_for(plan, call)):
        return CallState.FILLED
    if call.closed_at is not None:
        return CallState.CLOSED
    if now >= call.closes_at:
        return CallState.EXPIRED
    return CallState.WAITING if waiting >= places_left(plan, call) else CallState.DUE
