"""The verbs for calls: each is one edit, and is undone in one step."""

import pytest

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.edits.calls import places_left
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.records import Seat, YesOrNo
from tests.people.village import HOUR, START, Village


@pytest.fixture
def village() -> Village:
    return Village()


def undone(village: Village, change: Change) -> None:
    """Makes a change, and sees that it can be taken back."""
    before = village.plan.copy()
    village.plan.apply(change)
    trial = village.plan.copy()
    trial.apply(change.inverse)
    assert trial == before


def test_a_call_is_opened_with_its_first_wave_in_one_edit(village: Village) -> None:
    people = village.people(3)
    task = village.task("Cook", village.seat(1, count=2))
    change = edits.open_call(village.plan, task, [0, 1], people, START, START + DAY, confidence=80)
    assert change.name == "call for Cook"
    undone(village, change)
    (call,) = village.plan.calls_on(task)
    assert (call.skill, call.level, call.count, call.confidence) == (village.cooking, 1, 2, 80)
    codes = {ask.code for ask in village.plan.asks_in(call.id)}
    assert len(codes) == 3


def test_a_yes_takes_a_seat_and_the_last_one_closes_the_call(village: Village) -> None:
    ana, bo, cai = village.people(3)
    task = village.task("Cook", village.seat(1, count=2))
    call = village.call(task, [ana, bo, cai], seats=2)
    undone(village, edits.answer_call(village.plan, call, ana, YesOrNo.YES, START + HOUR))
    assert village.plan.holders(task) == [ana, None]
    assert village.plan.calls[call].closed_at is None
    change = edits.answer_call(village.plan, call, bo, YesOrNo.YES, START + 2 * HOUR)
    assert change.name == "Person 1 says yes to Cook"
    undone(village, change)
    assert village.plan.holders(task) == [ana, bo]
    assert village.plan.calls[call].closed_at == START + 2 * HOUR


def test_a_yes_that_comes_too_late_is_kept_and_takes_no_seat(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    call = village.call(task, [ana, bo])
    village.answer(call, ana, YesOrNo.YES)
    village.answer(call, bo, YesOrNo.YES, START + 3 * HOUR)
    assert village.plan.team(task) == [ana]
    assert (village.ask(call, bo).answer, village.ask(call, bo).answered_at) == (
        YesOrNo.YES,
        START + 3 * HOUR,
    )


def test_who_takes_a_yes_back_leaves_the_seat_and_the_call_goes_on(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    call = village.call(task, [ana, bo])
    village.answer(call, ana, YesOrNo.YES)
    undone(village, edits.answer_call(village.plan, call, ana, YesOrNo.NO, START + 2 * HOUR))
    assert village.plan.team(task) == [None]
    assert village.plan.calls[call].closed_at is None
    village.answer(call, bo, YesOrNo.YES, START + 3 * HOUR)
    assert village.plan.team(task) == [bo]


def test_the_same_answer_twice_is_refused(village: Village) -> None:
    (ana,) = village.people(1)
    call = village.call(village.task("Cook", village.seat(1)), [ana])
    village.answer(call, ana, YesOrNo.NO)
    with pytest.raises(Refusal, match="Person 0 said no already"):
        village.answer(call, ana, YesOrNo.NO)


def test_nobody_is_asked_twice_for_the_same_seat_not_even_by_another_call(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    first = village.call(task, [ana])
    with pytest.raises(Refusal, match="Person 0 was asked for this seat on Mon 2 Mar 09:00"):
        edits.ask_people(village.plan, first, [ana], START + HOUR)
    village.made(edits.close_call(village.plan, first, START + HOUR))
    with pytest.raises(Refusal, match="was asked for this seat"):
        village.call(task, [ana], now=START + 9 * DAY)
    village.call(task, [bo], now=START + 9 * DAY)


def test_a_call_names_open_seats_of_one_kind(village: Village) -> None:
    (ana,) = village.people(1)
    task = village.task("Cook", village.seat(1), village.seat(2), Seat(skill=village.sound))
    with pytest.raises(Refusal, match="these seats of Cook ask for different things"):
        edits.open_call(village.plan, task, [0, 1], [ana], START, START + DAY)
    village.put_on(task, village.person("Bo", 2))
    for seats in ([], [1], [9]):
        with pytest.raises(Refusal, match="Cook has no such open seat"):
            edits.open_call(village.plan, task, seats, [ana], START, START + DAY)


def test_a_call_that_is_over_asks_nobody(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    with pytest.raises(Refusal, match="would close before it opens"):
        edits.open_call(village.plan, task, [0], [ana], START, START)
    with pytest.raises(Refusal, match="asks nobody"):
        edits.open_call(village.plan, task, [0], [], START, START + DAY)
    call = village.call(task, [ana], closes_at=START + DAY)
    with pytest.raises(Refusal, match="is over"):
        edits.ask_people(village.plan, call, [bo], START + DAY)


def test_a_call_is_closed_by_hand_once_and_can_be_given_more_time(village: Village) -> None:
    people = village.people(2)
    call = village.call(village.task("Cook", village.seat(1)), people)
    until = START + 9 * DAY
    undone(village, edits.edit_call(village.plan, call, closes_at=until, confidence=70, answer_hours=24))
    record = village.plan.calls[call]
    assert (record.closes_at, record.confidence, record.answer_hours) == (until, 70, 24)
    with pytest.raises(Refusal, match="would close before it opened"):
        edits.edit_call(village.plan, call, closes_at=START, confidence=70, answer_hours=24)
    with pytest.raises(Refusal, match="should be from 1 to 99"):
        edits.edit_call(village.plan, call, closes_at=until, confidence=100, answer_hours=24)
    undone(village, edits.close_call(village.plan, call, START + HOUR))
    with pytest.raises(Refusal, match="is closed already"):
        edits.close_call(village.plan, call, START + HOUR)


def test_several_answers_are_taken_in_as_one_edit(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    call = village.call(task, [ana, bo])
    asks = {village.ask(call, ana).id: YesOrNo.YES, village.ask(call, bo).id: YesOrNo.YES}
    change = edits.answer_calls(village.plan, asks, START + HOUR)
    assert change.name == "take in 2 answers"
    undone(village, change)
    assert village.plan.team(task) == [ana]


def test_a_seat_filled_by_hand_is_no_place_of_the_call_any_more(village: Village) -> None:
    ana, bo = village.people(2)
    task = village.task("Cook", village.seat(1))
    call = village.call(task, [ana])
    village.put_on(task, bo)
    assert places_left(village.plan, village.plan.calls[call]) == 0
    village.answer(call, ana, YesOrNo.YES)
    assert village.plan.team(task) == [bo]


def test_calls_go_with_their_task_skill_and_people(village: Village) -> None:
    ana, bo = village.people(2)
    call = village.call(village.task("Cook", village.seat(1)), [ana, bo])
    task = village.plan.calls[call].task
    plan = village.plan.copy()
    for change, asks in (
        (edits.delete_people(plan, [ana]), 1),
        (edits.delete_tasks(plan, [task]), 0),
        (edits.delete_skill(plan, village.cooking), 0),
        (edits.delete_calls(plan, [call]), 0),
    ):
        village.plan = plan.copy()
        undone(village, change)
        assert len(village.plan.asks) == asks
        assert bool(village.plan.calls) is bool(asks)


def test_it_is_kept_who_was_thanked_and_when(village: Village) -> None:
    ana, bo = village.people(2)
    call = village.call(village.task("Cook", village.seat(1)), [ana, bo])
    change = edits.note_thanks(village.plan, call, [ana], START + HOUR)
    assert change.name == "thank Person 0 for Cook"
    undone(village, change)
    later = edits.note_thanks(village.plan, call, [ana, bo], START + DAY)
    village.plan.apply(later)
    assert [village.ask(call, who).thanked_at for who in (ana, bo)] == [START + HOUR, START + DAY]
    assert not edits.note_thanks(village.plan, call, [ana, bo], START + DAY)
