"""A call asks the fewest people, in order of fit, so that enough of them say yes."""

from itertools import product
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.people.calls import (
    Acceptance,
    CallState,
    acceptance,
    at_least,
    fewest,
    next_wave,
    standing,
    whom_to_ask,
)
from coordinator.people.fit import FitKind
from coordinator.people.ranking import ranked
from coordinator.plan import edits
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import Absence, Kind, YesOrNo
from tests.benchmarks.calls import FILLED_GOAL, MESSAGES_GOAL, simulate
from tests.people.village import HOUR, START, Village

RATES = st.lists(st.floats(0, 1), max_size=8)


@pytest.fixture
def village() -> Village:
    return Village()


@given(rates=RATES, needed=st.integers(0, 9))
def test_the_chance_of_enough_is_that_of_all_ways_it_can_go(rates: list[float], needed: int) -> None:
    ways = product((False, True), repeat=len(rates))
    chance = sum(
        prod(rate if yes else 1 - rate for rate, yes in zip(rates, way, strict=True))
        for way in ways
        if sum(way) >= needed
    )
    assert at_least(rates, needed) == pytest.approx(chance, abs=1e-9)


@given(rates=RATES, given_rates=RATES, needed=st.integers(0, 4), confidence=st.floats(0.01, 0.99))
def test_the_fewest_are_asked_and_one_fewer_would_not_do(
    rates: list[float], given_rates: list[float], needed: int, confidence: float
) -> None:
    number = fewest(rates, needed, confidence, given_rates)
    if number is None:
        assert at_least([*given_rates, *rates], needed) < confidence
        return
    assert at_least([*given_rates, *rates[:number]], needed) >= confidence
    assert number == 0 or at_least([*given_rates, *rates[: number - 1]], needed) < confidence


def test_four_strangers_are_asked_for_one_seat_and_seven_for_two(village: Village) -> None:
    people = village.people(10)
    task = village.task("Cook", village.seat(1, count=2))
    one = whom_to_ask(village.plan, village.schedule, task, [0], START)
    assert (len(one.asked), one.chance, one.is_enough) == (4, 1 - 0.5**4, True)
    two = whom_to_ask(village.plan, village.schedule, task, [0, 1], START)
    assert (len(two.asked), two.chance) == (7, pytest.approx(1 - 8 / 128))
    assert len(two.reserve) == len(people) - 7


def test_calls_fill_their_seats_with_a_third_of_the_messages_to_everyone() -> None:
    totals = simulate("reluctant", 60)
    own, everyone = totals["calls"], totals["everyone at once"]
    assert own.filled / own.calls >= FILLED_GOAL
    assert own.messages / everyone.messages <= MESSAGES_GOAL


def test_they_are_asked_in_order_of_fit(village: Village) -> None:
    for level in (4, 1, 3, 2, 0, 4, 1):
        village.person(f"Level {level} {len(village.plan.people)}", level)
    task = village.task("Cook", village.seat(1))
    choice = whom_to_ask(village.plan, village.schedule, task, [0], START, confidence=99)
    order = ranked(village.plan, village.schedule, village.plan.people, task, 0)
    fitting = [person for person, fit in order if fit.kind is FitKind.FITS]
    assert [*choice.people, *(each.person for each in choice.reserve)] == fitting
    assert [village.plan.people[person].level(village.cooking) for person in choice.people][:2] == [1, 1]


def test_who_cannot_be_asked_is_told_with_the_reason(village: Village) -> None:
    village.person("Ana", 1, absences=(Absence(start=START, finish=START + DAY),))
    village.person("Bo")
    village.person("Cai", 1, calls_per_week=0)
    village.person("Oven", 1, kind=Kind.THING)
    task = village.task("Cook", village.seat(1))
    choice = whom_to_ask(village.plan, village.schedule, task, [0], START)
    assert (choice.asked, choice.is_enough) == ((), False)
    left_out = {village.plan.people[person].name: reason for person, reason in choice.left_out}
    assert left_out == {
        "Ana": "away until Tue 3 Mar 09:00",
        "Bo": "Bo has Cooking 0, the seat asks for 1",
        "Cai": "wants no calls",
    }


def test_who_is_asked_for_the_same_time_is_not_asked_twice(village: Village) -> None:
    (ana,) = village.people(1)
    call = village.call(village.task("Cook", village.seat(1)), [ana])
    bake = village.task("Bake", village.seat(1))
    (reason,) = whom_to_ask(village.plan, village.schedule, bake, [0], START).left_out
    assert reason == (ana, "is asked for Cook until Wed 4 Mar 09:00")
    village.answer(call, ana, YesOrNo.NO)
    assert whom_to_ask(village.plan, village.schedule, bake, [0], START + HOUR).people == (ana,)


def test_the_record_of_each_feeds_the_next_call(village: Village) -> None:
    ana, bo, cai, dee = village.people(4)
    call = village.call(village.task("Cook", village.seat(1, count=2)), [ana, bo, cai], seats=2)
    village.answer(call, ana, YesOrNo.YES)
    village.answer(call, bo, YesOrNo.NO)
    later = START + 2 * DAY
    assert acceptance(village.plan, cai, later - 1) == Acceptance(0, 0, 0), "there is time to answer"
    records = [acceptance(village.plan, person, later) for person in (ana, bo, cai, dee)]
    assert records == [Acceptance(1, 0, 0), Acceptance(0, 1, 0), Acceptance(0, 0, 1), Acceptance(0, 0, 0)]
    assert [record.rate for record in records] == [2 / 3, 1 / 3, 1 / 3, 1 / 2]


def test_who_was_not_given_their_time_is_not_taken_for_silent(village: Village) -> None:
    ana, bo = village.people(2)
    call = village.call(village.task("Cook", village.seat(1)), [ana, bo])
    village.answer(call, ana, YesOrNo.YES)
    assert acceptance(village.plan, bo, START + 7 * DAY).rate == 1 / 2


def test_when_too_few_can_still_answer_the_next_wave_is_due(village: Village) -> None:
    people = village.people(8)
    call = village.call(village.task("Cook", village.seat(1)), people[:4])
    assert standing(village.plan, call, START + HOUR).state is CallState.WAITING
    assert next_wave(village.plan, village.schedule, call, START + HOUR).people == ()
    village.answer(call, people[0], YesOrNo.NO)
    assert (
        standing(village.plan, call, START + HOUR).text()
        == "1 no, 3 waiting; 1 place left, 88% that enough say yes"
    )
    later = START + 2 * DAY
    stands = standing(village.plan, call, later)
    assert (stands.state, len(stands.silent), stands.chance) == (CallState.DUE, 3, 0)
    wave = next_wave(village.plan, village.schedule, call, later)
    assert set(wave.people) == set(people[4:])
    village.made(edits.ask_people(village.plan, call, wave.people, later))
    assert {ask.wave for ask in village.plan.asks_in(call)} == {1, 2}
    assert standing(village.plan, call, later).next_wave_at == later + 2 * DAY


def test_no_answer_is_waited_for_beyond_the_end_of_a_call(village: Village) -> None:
    (ana,) = village.people(1)
    call = village.call(village.task("Cook", village.seat(1)), [ana], closes_at=START + 5 * HOUR)
    assert standing(village.plan, call, START).next_wave_at == START + 5 * HOUR
    stands = standing(village.plan, call, START + 5 * HOUR)
    assert (stands.state, stands.silent, stands.next_wave_at) == (CallState.EXPIRED, (ana,), None)


def test_a_filled_call_says_so_and_is_over(village: Village) -> None:
    ana, bo = village.people(2)
    call = village.call(village.task("Cook", village.seat(1)), [ana, bo])
    village.answer(call, ana, YesOrNo.YES)
    assert standing(village.plan, call, START + HOUR).text() == "filled; 1 yes, 1 silent"


@given(
    wishes=st.lists(st.sampled_from([None, 0, 1, 2]), min_size=3, max_size=6),
    gaps=st.lists(st.integers(0, 4 * DAY), min_size=1, max_size=6),
)
def test_wishes_are_never_broken_and_nobody_is_asked_twice_for_a_seat(
    wishes: list[int | None], gaps: list[Moment]
) -> None:
    village = Village()
    people = [village.person(f"P{i}", 1, calls_per_week=wish) for i, wish in enumerate(wishes)]
    now, opened = START, []
    for number, gap in enumerate(gaps):
        now += gap
        task = village.task(f"Cook {number}", village.seat(1), day=20 + number)
        choice = whom_to_ask(village.plan, village.schedule, task, [0], now)
        if choice.people:
            opened.append(village.call(task, list(choice.people), now=now, closes_at=now + 9 * DAY))
        for call in opened:
            wave = next_wave(village.plan, village.schedule, call, now)
            if wave.people and village.plan.calls[call].is_open(now):
                village.made(edits.ask_people(village.plan, call, wave.people, now))
    for person, wish in zip(people, wishes, strict=True):
        times = [ask.asked_at for ask in village.plan.asks_of(person)]
        tasks = [village.plan.calls[ask.call].task for ask in village.plan.asks_of(person)]
        assert len(tasks) == len(set(tasks))
        if wish is not None:
            assert all(sum(start <= at < start + 7 * DAY for at in times) <= wish for start in times)


def test_a_wish_holds_for_the_coordinator_too(village: Village) -> None:
    ana = village.person("Ana", 1, calls_per_week=1)
    village.call(village.task("Cook", village.seat(1)), [ana])
    bake = village.task("Bake", village.seat(1), day=9)
    with pytest.raises(Refusal, match="Ana wants at most 1 call a week"):
        village.call(bake, [ana], now=START + 6 * DAY)
    village.call(bake, [ana], now=START + 7 * DAY)


def test_who_said_yes_is_to_be_thanked_at_once_and_the_rest_once_it_is_over(village: Village) -> None:
    yes, no, late = (village.person(name, 1) for name in ("Yes", "No", "Late"))
    call = village.call(village.task("Cook", village.seat(1)), [yes, no, late])
    assert not standing(village.plan, call, START).to_thank
    village.answer(call, no, YesOrNo.NO)
    village.answer(call, yes, YesOrNo.YES)
    now = START + 2 * HOUR
    assert {*standing(village.plan, call, now).to_thank} == {yes, late}
    village.plan.apply(edits.note_thanks(village.plan, call, [yes], now))
    assert standing(village.plan, call, now).to_thank == (late,)
