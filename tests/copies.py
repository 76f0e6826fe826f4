"""Copies of one plan that are edited apart: random edits by the verbs of the product, from the fair on."""

import random
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from unittest.mock import patch

from hypothesis import strategies as st

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, DayException, LinkType, Seat, Status
from tests.soak.random_edits import random_edit
from tests.ui.conftest import START, village_fair

Verb = Callable[[Plan], Change]
Edits = Sequence[int]
EDITS: st.SearchStrategy[Edits] = st.lists(st.integers(0, 2**32), max_size=6)
"""What one side does: a number stands for an edit of whatever plan it meets."""


def id_of(plan: Plan, name: str) -> str:
    rows = (*plan.tasks.values(), *plan.people.values(), *plan.skills.values())
    return next(row.id for row in rows if row.name == name)


def edited(plan: Plan, numbers: Edits) -> Plan:
    """A copy of the plan with these edits made, those left out that it refuses.

    New ids follow from the numbers, so that two copies now and then give the same one.
    """
    copy = plan.copy()
    for number in numbers:
        chance = random.Random(number)
        with _ids_from(chance):
            try:
                copy.apply(chance.choice(_KINDS)(copy, chance))
            except (Refusal, IndexError, KeyError):
                continue
    return copy


def _ids_from(chance: random.Random) -> AbstractContextManager[object]:
    return patch("secrets.token_hex", lambda size: f"{chance.randrange(256**size):0{2 * size}x}")


def fair() -> Plan:
    """The fair, with an answer, a question and a baseline of its own; always with the same ids."""
    with _ids_from(random.Random(1)):
        return _fair()


def _fair() -> Plan:
    plan = village_fair()
    cook, shop = (_called(plan, name) for name in ("Cook", "Shop"))
    for change in (
        lambda: edits.add_answer(plan, "Where are the urns?", text="In the hall", tasks=(cook, shop)),
        lambda: edits.ask_question(plan, "Who has the key?", START, task=shop),
    ):
        plan.apply(change())
    return plan


def _called(plan: Plan, name: str) -> str:
    return next(task.id for task in plan.tasks.values() if task.name == name)


def _task(plan: Plan, chance: random.Random) -> str:
    return chance.choice(list(plan.tasks))


def _person(plan: Plan, chance: random.Random) -> str:
    return chance.choice(list(plan.people))


def _skill(plan: Plan, chance: random.Random) -> str:
    return chance.choice(list(plan.skills))


def _unassign(plan: Plan, chance: random.Random) -> Change:
    on = chance.choice(list(plan.assignments.values()))
    return edits.unassign(plan, on.person, on.task)


def _level(plan: Plan, chance: random.Random) -> Change:
    return edits.set_level(plan, _person(plan, chance), _skill(plan, chance), chance.randint(0, 4))


def _absence(plan: Plan, chance: random.Random) -> Change:
    person = _person(plan, chance)
    start = START + chance.randint(0, 6) * DAY
    away = Absence(start=start, finish=start + chance.randint(1, 3) * DAY)
    return edits.edit_person(plan, person, absences=(*plan.people[person].absences, away))


def _week(plan: Plan, chance: random.Random) -> Change:
    day = chance.randint(0, 6)
    person = _person(plan, chance)
    week = list(plan.people[person].week or plan.calendar.week)
    week[day] = ((480, 720 + chance.randint(0, 3) * 60),)
    return edits.edit_person(plan, person, week=tuple(week))


def _seats(plan: Plan, chance: random.Random) -> Change:
    task = _task(plan, chance)
    seats = list(plan.tasks[task].seats)
    if seats and chance.random() < 0.7:
        at = chance.randrange(len(seats))
        level, count = chance.randint(0, 3), chance.randint(1, 2)
        seats[at : at + 1] = [] if chance.random() < 0.2 else [replace(seats[at], level=level, count=count)]
    else:
        seats.append(
            Seat(skill=_skill(plan, chance), level=chance.randint(0, 3), stretch=chance.random() < 0.5)
        )
    return edits.edit_task(plan, task, seats=tuple(seats))


def _pin(plan: Plan, chance: random.Random) -> Change:
    field = chance.choice(("pinned_start", "not_before", "deadline"))
    moment = chance.choice((None, START + chance.randint(0, 9) * DAY))
    return edits.edit_task(plan, _task(plan, chance), **{field: moment})


def _status(plan: Plan, chance: random.Random) -> Change:
    task = chance.choice([task for task in plan.tasks if not plan.is_group(task)])
    return edits.set_status(plan, task, chance.choice(list(Status)), START, START + DAY)


def _note(plan: Plan, chance: random.Random) -> Change:
    return edits.add_note(plan, _task(plan, chance), f"note {chance.randint(0, 99)}")


def _any_link(plan: Plan, chance: random.Random) -> Change:
    lag = Duration(chance.randint(-1, 2), "d")
    return edits.link(plan, _task(plan, chance), _task(plan, chance), chance.choice(list(LinkType)), lag)


def _relag(plan: Plan, chance: random.Random) -> Change:
    link = chance.choice(list(plan.links.values()))
    return edits.edit_link(plan, link.id, link.type, Duration(chance.randint(1, 3), "d"))


def _holiday(plan: Plan, chance: random.Random) -> Change:
    first = START // DAY + chance.randint(0, 9)
    free = DayException(first_day=first, last_day=first + chance.randint(0, 1))
    exceptions = (*plan.calendar.exceptions, free)
    return edits.edit_header(plan, calendar=replace(plan.calendar, exceptions=exceptions))


def _call(plan: Plan, chance: random.Random) -> Change:
    task = chance.choice([task for task in plan.tasks if plan.open_seats(task)])
    seats = plan.open_seats(task)[:1]
    return edits.open_call(plan, task, seats, [_person(plan, chance)], START, START + 3 * DAY)


def _answer(plan: Plan, chance: random.Random) -> Change:
    question = chance.choice(list(plan.questions))
    return edits.answer_question(plan, question, "Cai", _person(plan, chance), START + DAY)


def _help(plan: Plan, chance: random.Random) -> Change:
    return edits.count_help(plan, chance.choice(list(plan.answers)))


_KINDS: tuple[Callable[[Plan, random.Random], Change], ...] = (
    *(random_edit,) * 8,
    *(_unassign, _level, _absence, _week, _seats, _seats, _pin, _status, _note, _any_link, _relag),
    *(_holiday, _call, _answer, _help),
    lambda plan, chance: edits.delete_people(plan, [_person(plan, chance)]),
    lambda plan, chance: edits.delete_skill(plan, _skill(plan, chance)),
    lambda plan, chance: edits.delete_tasks(plan, [_task(plan, chance)]),
    lambda plan, chance: edits.delete_answers(plan, [chance.choice(list(plan.answers))]),
    lambda plan, chance: edits.add_person(plan, chance.choice(("Eve", "Fay"))),
    lambda plan, chance: edits.add_skill(plan, chance.choice(("Sound", "Light"))),
    lambda plan, chance: edits.set_aim(
        plan, _person(plan, chance), _skill(plan, chance), chance.randint(0, 4)
    ),
    lambda plan, chance: edits.move_task(plan, _task(plan, chance), _task(plan, chance)),
    lambda plan, chance: edits.assign(plan, _person(plan, chance), _task(plan, chance)),
)
