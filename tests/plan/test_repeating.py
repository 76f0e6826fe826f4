"""Tasks that come again, and how often people say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.edits import link, repeat_task
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, parse_day, weekday
from coordinator.plan.recurrence import MOST_TIMES, Recurrence, parse_recurrence
from tests.people.village import START, Village

MONDAY = START // DAY
_TIMES = st.integers(2, MOST_TIMES)
_WEEKDAYS = st.lists(st.integers(0, 6), unique=True).map(tuple)


def days(text: str, first: int = MONDAY) -> list[int]:
    return [day - MONDAY for day in parse_recurrence(text).days(first)]


def test_people_say_how_often() -> None:
    assert days("every week x3") == [0, 7, 14]
    assert days("2 weeks x3") == [0, 14, 28]
    assert days("every day 4 times") == [0, 1, 2, 3]
    assert days("every weekday x6") == [0, 1, 2, 3, 4, 7]
    assert days("every Monday and Thursday x4") == [0, 3, 7, 10]
    assert days("every mon, thu until 2026-03-12") == [0, 3, 7, 10]
    assert days("every month until 2026-05-02") == [0, 31, 61]
    assert days("every thu x3") == [0, 3, 10], "the first time is when the task is"


def test_a_month_without_the_day_is_left_out() -> None:
    last = parse_day("2026-01-31")
    assert Recurrence("month", times=3).days(last) == [
        last,
        parse_day("2026-03-31"),
        parse_day("2026-05-31"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("now and then", "every week x10"),
        ("every week", "how long"),
        ("every mond, blue x3", "'blue'"),
        ("every 0 days x3", "too few"),
        ("every week until 2026-13-01", "2026-13-01 is no day"),
        ("every week x1", "only once"),
        ("every day until 2126-01-01", "500 times"),
        ("every week until 2025-01-01", "only once"),
    ],
)
def test_what_can_not_be_understood_is_told_with_the_mend(text: str, problem: str) -> None:
    with pytest.raises(Refusal, match=problem):
        parse_recurrence(text).days(MONDAY)


@given(
    st.builds(Recurrence, st.sampled_from(["day", "month"]), st.integers(1, 40), times=_TIMES)
    | st.builds(Recurrence, st.just("week"), st.integers(1, 40), _WEEKDAYS, _TIMES),
    st.integers(MONDAY - 400, MONDAY + 400),
)
def test_times_rise_from_the_first_and_are_as_many_as_wanted(recurrence: Recurrence, first: int) -> None:
    found = recurrence.days(first)
    assert found[0] == first
    assert found == sorted(set(found))
    assert len(found) <= (recurrence.times or 0)
    if recurrence.weekdays:
        assert {weekday(day) for day in found[1:]} <= set(recurrence.weekdays)


def test_a_repeated_task_is_a_group_with_one_task_a_time() -> None:
    village = Village()
    ana = village.person("Ana", 2)
    ready, after = village.task("Ready"), village.task("After")
    meeting = village.task("Meeting", village.seat(1), deadline=START + DAY)
    village.put_on(meeting, ana)
    for each in (link(village.plan, ready, meeting), link(village.plan, meeting, after)):
        village.plan.apply(each)
    before = village.plan.copy()
    change = repeat_task(village.plan, meeting, parse_recurrence("every week x3"), START + 60)
    assert change.name == "repeat Meeting 3 times"
    village.plan.apply(change)
    plan = village.plan
    (group,) = (task for task in plan.tasks.values() if plan.is_group(task.id))
    times = plan.children(group.id)
    assert group.name == "Meeting"
    assert [task.name for task in times] == ["Meeting 1", "Meeting 2", "Meeting 3"]
    assert times[0].id == meeting
    assert [task.not_before for task in times] == [START + 60 + week * 7 * DAY for week in range(3)]
    assert [task.deadline for task in times] == [START + DAY + week * 7 * DAY for week in range(3)]
    assert [plan.team(task.id) for task in times] == [[ana]] * 3
    assert [each.predecessor for each in plan.links_to(group.id)] == [ready]
    assert [each.predecessor for each in plan.links_to(after)] == [meeting]
    plan.apply(change.inverse)
    assert plan == before


def test_a_pinned_task_is_pinned_each_time() -> None:
    village = Village()
    meeting = village.task("Meeting", not_before=None, pinned_start=START + 120)
    village.plan.apply(repeat_task(village.plan, meeting, parse_recurrence("every day x2"), START))
    group = village.plan.tasks[meeting].parent
    pins = [task.pinned_start for task in village.plan.children(group)]
    assert pins == [START + 120, START + 120 + DAY]


def test_groups_and_what_is_done_are_not_repeated() -> None:
    village = Village()
    done = village.done("Done", day=0, team=())
    inside = village.task("Inside", parent=village.task("Group", duration=None))
    group = village.plan.tasks[inside].parent
    assert group is not None
    for task, problem in ((done, "done"), (group, "inside it")):
        with pytest.raises(Refusal, match=problem):
            repeat_task(village.plan, task, parse_recurrence("every day x2"), START)
