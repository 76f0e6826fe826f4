"""One answer for every view: worked out for many at once, it is what it is for each alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.people.fit import Fit, FitKind, Fitting, fit
from coordinator.people.ranking import ranked, ranked_tasks
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.edits.teams import assign
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import OFFICE_WEEK, Seat, Week
from coordinator.timing.schedule import schedule
from coordinator.timing.solve.problem import Problem
from tests.people.village import HOUR, START, Village
from tests.plans import plans

EVENINGS: Week = (((1080, 1320),),) * 7
MORNINGS: Week = (*(((540, 720),),) * 5, (), ())


@pytest.fixture
def village() -> Village:
    return Village()


@given(plan=plans(statuses=True), seated=st.booleans())
def test_whoever_is_allowed_can_be_put_there_and_nobody_else(plan: Plan, seated: bool) -> None:
    times = schedule(plan)
    for task in plan.tasks:
        seats: list[int | None] = [*range(len(plan.tasks[task].single_seats))] if seated else [None]
        for seat in seats:
            fitting = Fitting(plan, times, task, seat)
            for person in plan.people:
                found = fitting.of(person)
                assert found == fit(plan, times, person, task, seat)
                try:
                    assign(plan, person, task, seat)
                except Refusal:
                    assert not found.allowed
                else:
                    # a thing would be let in by its level alone, but it learns nothing, and is for what it is
                    assert found.allowed or found.reason.startswith("a thing ")


@given(plan=plans())
def test_everyone_and_every_open_task_is_ranked_once(plan: Plan) -> None:
    times = schedule(plan)
    for task in plan.tasks:
        assert {person for person, _ in ranked(plan, times, plan.people, task)} == set(plan.people)
    open_tasks = [task for task in plan.tasks if plan.open_seats(task)]
    for person in plan.people:
        assert sorted(task for task, _ in ranked_tasks(plan, times, person)) == sorted(open_tasks)


def test_half_a_person_is_free_for_another_half(village: Village) -> None:
    half = Seat(skill=village.cooking, share=50)
    ana = village.person("Ana")
    cook, bake = village.task("Cook", half), village.task("Bake", half)
    village.put_on(cook, ana)
    assert fit(village.plan, village.schedule, ana, bake).kind is FitKind.FITS
    whole = village.task("Serve", Seat(skill=village.cooking, share=60))
    assert fit(village.plan, village.schedule, ana, whole) == Fit(
        FitKind.LATER, "on Cook until Mon 2 Mar 14:00", later_by=5 * HOUR
    )


def test_who_works_at_other_hours_would_make_it_later(village: Village) -> None:
    task = village.task("Cook", village.seat(0, count=2))
    evenings, mornings = village.person("Eve", week=EVENINGS), village.person("Mo", week=MORNINGS)
    same = village.person("Ana", week=OFFICE_WEEK)
    times = village.schedule
    assert fit(village.plan, times, same, task).kind is FitKind.FITS
    found = fit(village.plan, times, mornings, task)
    assert found == Fit(FitKind.LATER, "works at other hours, and would end it Tue 3 Mar 10:00", 20 * HOUR)
    found = fit(village.plan, times, evenings, task)
    assert found == Fit(FitKind.LATER, "works at other hours, and would end it Mon 2 Mar 22:00", 8 * HOUR)
    village.put_on(task, same)
    times = village.schedule
    assert fit(village.plan, times, evenings, task).kind is FitKind.AWAY


def test_a_pinned_task_does_not_wait_for_anyone(village: Village) -> None:
    ana = village.person("Ana")
    village.put_on(village.task("Shop", village.seat(0)), ana)
    pinned = village.task("Cook", village.seat(0), pinned_start=START)
    found = fit(village.plan, village.schedule, ana, pinned)
    assert (found.kind, found.later_by) == (FitKind.LATER, 0)
    assert found.words == "on Shop until Mon 2 Mar 14:00"


def test_the_tasks_of_a_persons_own_level_and_aims_come_first(village: Village) -> None:
    ana = village.person("Ana", 2, aims={village.sound: 1})
    easy, fitting = village.task("Peel", village.seat(0)), village.task("Cook", village.seat(2), day=3)
    aimed = village.task("Play", Seat(skill=village.sound), day=4)
    hard = village.task("Roast", village.seat(4))
    order = [task for task, _ in ranked_tasks(village.plan, village.schedule, ana)]
    assert order == [aimed, fitting, easy, hard]


def test_an_effort_that_more_people_share_is_no_reason_to_wait(village: Village) -> None:
    task = village.task("Cook", village.seat(0, count=2), effort=Duration(8, "h"))
    village.plan.apply(edits.assign(village.plan, village.person("Ana"), task))
    assert fit(village.plan, village.schedule, village.person("Bo"), task).kind is FitKind.FITS


@given(plan=plans(statuses=True))
def test_the_solver_thinks_of_just_those_who_fit(plan: Plan) -> None:
    times, problem = schedule(plan), Problem(plan)
    for task in plan.tasks:
        for number in plan.open_seats(task):
            seat = plan.tasks[task].single_seats[number]
            fits = {person: fit(plan, times, person, task, number).kind for person in plan.people}
            allowed = {person for person, kind in fits.items() if kind is not FitKind.NOT_YET}
            stretching = {person for person, kind in fits.items() if kind is FitKind.STRETCH}
            assert {*problem.able(seat)} <= allowed <= {*problem.able(seat), *problem.learners(seat)}
            assert stretching <= {*problem.learners(seat)}
