"""Whether calls find enough people in time, and how many they bother, against two other ways to ask.

A thousand calls over villages of people who each accept at a rate of their own, which nobody knows before,
and who answer when they get to it or not at all. The same people say the same however they are asked:

- a call, as the program proposes it: the fewest in order of fit, in waves
- everyone who fits, all at once
- one after the other: the next one when the last said no, or let two days pass

python -m tests.benchmarks.calls [CALLS]
"""

import random
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from coordinator.people.calls import CallState, Choice, next_wave, standing, whom_to_ask
from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Seat, YesOrNo
from coordinator.timing.schedule import Scheduler

START = 29_540_700
VILLAGES = {"willing": (1.6, 2.0, 0.7), "reluctant": (1.2, 2.8, 1.0)}
"""The two numbers of the beta distribution of rates, and the mean days until an answer."""
PEOPLE = 60
CALLS_PER_VILLAGE = 40
OPEN_FOR = 7 * DAY
ANSWER_HOURS = 48
CONFIDENCE = 90
FILLED_GOAL, MESSAGES_GOAL = 0.9, 1 / 3


@dataclass(frozen=True, slots=True)
class Temper:
    """How someone answers one call: after so many minutes, or never for a silent no."""

    accepts: bool
    delay: Moment | None


@dataclass(slots=True)
class Tally:
    """What came of one way to ask, call by call."""

    filled: int = 0
    calls: int = 0
    seats: int = 0
    messages: int = 0
    in_vain: int = 0
    """People who said yes and were not needed."""
    days: list[float] = field(default_factory=list)

    def count(self, seats: int, asked: int, yes: list[Moment]) -> None:
        """`yes` has when each yes comes, counted from the opening of the call."""
        self.calls += 1
        self.seats += seats
        self.messages += asked
        in_time = sorted(each for each in yes if each < OPEN_FOR)
        if len(in_time) >= seats:
            self.filled += 1
            self.days.append(in_time[seats - 1] / DAY)
        self.in_vain += max(0, len(yes) - seats)


class Village:
    """A plan with people, and how likely each of them is to accept."""

    def __init__(self, kind: str, seed: int) -> None:
        self.draw = random.Random(seed)
        ones, zeros, self.mean_days = VILLAGES[kind]
        self.plan = Plan(Header(start=START))
        self.skill = self.made(edits.add_skill(self.plan, "Cooking"))
        self.rates = {}
        for number in range(PEOPLE):
            levels = {self.skill: self.draw.choice([1, 1, 2, 2, 3])}
            person = self.made(edits.add_person(self.plan, f"Person {number}", levels=levels))
            self.rates[person] = self.draw.betavariate(ones, zeros)
        self.scheduler = Scheduler(self.plan)

    def made(self, change: Change) -> str:
        self.plan.apply(change)
        return change.rows[0].id

    def task(self, number: int, seats: int) -> str:
        """A task of its own time, which takes nobody from the others."""
        change = edits.add_task(
            self.plan,
            f"Task {number}",
            duration=Duration(2, "h"),
            not_before=START + (3 * number + 14) * DAY,
            seats=(Seat(skill=self.skill, level=self.draw.choice([0, 1, 2]), count=seats),),
        )
        self.apply(change)
        return change.rows[0].id

    def apply(self, change: Change) -> None:
        self.plan.apply(change)
        self.scheduler = self.scheduler.after(self.plan, change)

    def tempers(self) -> dict[str, Temper]:
        found = {}
        for person, rate in self.rates.items():
            accepts = self.draw.random() < rate
            is_silent = not accepts and self.draw.random() < 0.5
            delay = None if is_silent else max(1, round(self.draw.expovariate(1 / (self.mean_days * DAY))))
            found[person] = Temper(accepts, delay)
        return found


def by_call(village: Village, task: str, seats: int, tempers: dict[str, Temper], now: Moment) -> Tally:
    """The program's own way: each wave when it is due, each answer taken in as it comes."""
    opened, closes_at = now, now + OPEN_FOR
    choice = whom_to_ask(village.plan, village.scheduler.schedule, task, range(seats), now, CONFIDENCE)
    village.apply(
        edits.open_call(
            village.plan, task, range(seats), choice.people, now, closes_at, CONFIDENCE, ANSWER_HOURS
        )
    )
    call = next(each.id for each in village.plan.calls_on(task))
    coming = _answers(choice, tempers, now)
    asked = list(choice.people)
    yes: list[Moment] = []
    while True:
        stands = standing(village.plan, call, now)
        if stands.state is CallState.DUE:
            choice = next_wave(village.plan, village.scheduler.schedule, call, now)
            if choice.people:
                village.apply(edits.ask_people(village.plan, call, choice.people, now))
                asked.extend(choice.people)
                coming = sorted([*coming, *_answers(choice, tempers, now)])
                continue
        elif stands.state is not CallState.WAITING:
            break
        times = [
            at for at in (coming[0][0] if coming else None, stands.next_wave_at, closes_at) if at is not None
        ]
        now = min(at for at in times if at > now)
        while coming and coming[0][0] <= now:
            at, person, answer = coming.pop(0)
            village.apply(edits.answer_call(village.plan, call, person, answer, at))
            if answer is YesOrNo.YES:
                yes.append(at - opened)
    # those who would have said yes, had the seats not been filled by then
    yes += [at - opened for at, _, answer in coming if answer is YesOrNo.YES]
    tally = Tally()
    tally.count(seats, len(asked), yes)
    return tally


def _answers(choice: Choice, tempers: dict[str, Temper], now: Moment) -> list[tuple[Moment, str, YesOrNo]]:
    return sorted(
        (now + temper.delay, person, YesOrNo.YES if temper.accepts else YesOrNo.NO)
        for person in choice.people
        if (temper := tempers[person]).delay is not None
    )


def by_broadcast(fitting: list[str], seats: int, tempers: dict[str, Temper]) -> Tally:
    tally = Tally()
    yes = [
        temper.delay for person in fitting if (temper := tempers[person]).accepts and temper.delay is not None
    ]
    tally.count(seats, len(fitting), yes)
    return tally


def one_by_one(fitting: list[str], seats: int, tempers: dict[str, Temper]) -> Tally:
    """As many at a time as there are open seats, each replaced when they say no or let two days pass."""
    tally = Tally()
    yes: list[Moment] = []
    messages, waiting = 0, list(fitting)
    free = [0] * seats
    while free and waiting:
        free.sort()
        now = free.pop(0)
        if now >= OPEN_FOR:
            continue
        temper = tempers[waiting.pop(0)]
        messages += 1
        if temper.accepts and temper.delay is not None and temper.delay < ANSWER_HOURS * 60:
            yes.append(now + temper.delay)
        else:
            free.append(now + min(temper.delay or ANSWER_HOURS * 60, ANSWER_HOURS * 60))
    tally.count(seats, messages, yes)
    return tally


def add(total: Tally, one: Tally) -> None:
    for name in ("filled", "calls", "seats", "messages", "in_vain"):
        setattr(total, name, getattr(total, name) + getattr(one, name))
    total.days.extend(one.days)


def simulate(kind: str, calls: int) -> dict[str, Tally]:
    totals = {"calls": Tally(), "everyone at once": Tally(), "one by one": Tally()}
    village = Village(kind, 0)
    for number in range(calls):
        in_village = number % CALLS_PER_VILLAGE
        if not in_village:
            village = Village(kind, number)
        seats = village.draw.choice([1, 1, 2, 2, 3, 4])
        task = village.task(in_village, seats)
        now = START + 3 * in_village * DAY
        tempers = village.tempers()
        choice = whom_to_ask(village.plan, village.scheduler.schedule, task, range(seats), now, CONFIDENCE)
        fitting = [candidate.person for candidate in (*choice.asked, *choice.reserve)]
        ways: dict[str, Callable[[], Tally]] = {
            "everyone at once": lambda: by_broadcast(fitting, seats, tempers),  # noqa: B023
            "one by one": lambda: one_by_one(fitting, seats, tempers),  # noqa: B023
            "calls": lambda: by_call(village, task, seats, tempers, now),  # noqa: B023
        }
        for way, ask in ways.items():
            add(totals[way], ask())
    return totals


def report(kind: str, calls: int) -> None:
    totals = simulate(kind, calls)
    own, everyone = totals["calls"], totals["everyone at once"]
    print(f"{calls} calls for {own.seats} seats, open for {OPEN_FOR // DAY} days, in {kind} villages")
    print(f"{'':18} {'filled in time':>14} {'messages a seat':>16} {'yes in vain':>12} {'median days':>12}")
    for way, tally in totals.items():
        print(
            f"{way:18} {tally.filled / tally.calls:14.1%} {tally.messages / tally.seats:16.1f}"
            f" {tally.in_vain / tally.seats:12.2f} {statistics.median(tally.days):12.1f}"
        )
    filled, share = own.filled / own.calls, own.messages / everyone.messages
    is_kept = filled >= FILLED_GOAL and share <= MESSAGES_GOAL
    print(
        f"  {filled:.1%} filled (goal {FILLED_GOAL:.0%}) with {share:.0%} of the messages to everyone "
        f"(goal {MESSAGES_GOAL:.0%} at most): {'kept' if is_kept else 'missed'}"
    )


def main() -> None:
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    for kind in VILLAGES:
        report(kind, calls)


if __name__ == "__main__":
    main()
