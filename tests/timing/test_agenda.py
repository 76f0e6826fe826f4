"""What a meeting goes through."""

from dataclasses import replace

from hypothesis import given, settings

from coordinator.plan.plan import Plan
from coordinator.plan.records import Seat, Status
from coordinator.timing.agenda import Agenda, agenda
from coordinator.timing.schedule import schedule
from tests.plans import plans
from tests.timing.small import at, link, on, person, plan_of, task


def found(plan: Plan, day: int, time: str) -> Agenda:
    now = at(day, time)
    return agenda(plan, schedule(plan, now), now)


def test_what_runs_now_says_who_is_on_it_and_until_when() -> None:
    plan = plan_of(task("menu", "1d"), person("ana"), *on("menu", "ana"))
    (item,) = found(plan, 2, "10:00").now
    assert (item.task, item.text) == ("menu", "Ana; until Tue 3 Mar 10:00")


def test_what_can_begin_soon_is_next_and_what_is_held_waits_with_its_reason() -> None:
    later = task("hall", "1d", not_before=at(5, "09:00"))
    plan = plan_of(task("menu", "1d"), later, task("shop", "1h"), link("menu", "shop"))
    agenda = found(plan, 2, "09:00")
    assert [item.task for item in agenda.next] == ["hall"]
    assert [(item.task, item.text) for item in agenda.waiting] == [
        ("shop", "waits for Menu; Tue 3 Mar 09:00")
    ]


def test_open_seats_of_what_comes_soon_and_what_needs_a_look_are_to_be_decided() -> None:
    cooking = (Seat(skill="cook", level=2, count=2),)
    tasks = [
        task("menu", "1d", seats=cooking),
        task("late", "3d", deadline=at(3, "18:00")),
        task("far", "1d", seats=cooking, not_before=at(30)),
    ]
    items = found(plan_of(*tasks), 2, "09:00").decisions
    assert [item.task for item in items] == ["late", "menu"]
    assert items[1].text == "2 open seats: Cooking 2, Cooking 2; it starts Mon 2 Mar 09:00"


def test_work_under_way_is_now_however_long_it_takes_and_what_is_done_is_gone() -> None:
    begun = replace(task("menu", "1d"), status=Status.DOING, actual_start=at(2, "09:00"))
    done = replace(task("hall", "1d"), status=Status.DONE, actual_finish=at(2, "18:00"))
    agenda = found(plan_of(begun, done), 9, "09:00")
    assert [item.task for item in agenda.now] == ["menu"]
    assert not agenda.next


@given(plans(pins=True, statuses=True))
@settings(max_examples=60, deadline=None)
def test_no_task_stands_twice_but_to_be_decided(plan: Plan) -> None:
    agenda = found(plan, 4, "10:00")
    stands = [item.task for part in (agenda.now, agenda.next, agenda.waiting) for item in part]
    assert len(stands) == len(set(stands))
    assert all(plan.tasks[task].status is not Status.DONE for task in stands)
