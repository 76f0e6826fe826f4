"""The best plan keeps every rule, whatever the plan, and is never worse than what it began with."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Kind, Person, Seat, Status
from coordinator.plan.seating import meets, misfits
from coordinator.timing.schedule import schedule
from coordinator.timing.solve import Goal, Goals, Solution, best_plan
from coordinator.timing.solve.bound import chain_bound, energy_bound
from coordinator.timing.solve.problem import Problem
from tests.plans import MONDAY, plans
from tests.timing import small
from tests.timing.judge import judge

_FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
_moments = st.none() | st.sampled_from([MONDAY + 1440, MONDAY + 5 * 1440])


def solved(plan: Plan, now: Moment | None = None, goals: Goals | None = None) -> tuple[Plan, Solution]:
    solution = best_plan(plan, now, seconds=0.1, workers=1, goals=goals)
    after = plan.copy()
    after.apply(solution.change)
    return after, solution


@given(plans())
@_FEW
def test_the_best_plan_breaks_no_rule(plan: Plan) -> None:
    after, solution = solved(plan)
    assert set(judge(after, solution.schedule).broken) <= set(judge(plan, schedule(plan)).broken)


@given(plans(pins=True, statuses=True), _moments)
@_FEW
def test_it_breaks_nothing_that_was_not_broken_where_times_are_kept(plan: Plan, now: Moment | None) -> None:
    _, solution = solved(plan, now)
    assert solution.score <= solution.score_before
    assert len(solution.schedule.findings) <= len(solution.before.findings) + len(plan.tasks)


@given(plans(pins=True, statuses=True), _moments)
@_FEW
def test_the_schedule_is_that_of_the_plan_when_it_is_changed(plan: Plan, now: Moment | None) -> None:
    after, solution = solved(plan, now)
    assert schedule(after, now) == solution.schedule
    assert schedule(plan, now) == solution.before


@given(plans(pins=True, statuses=True), _moments)
@_FEW
def test_only_open_seats_and_turns_are_changed(plan: Plan, now: Moment | None) -> None:
    after, solution = solved(plan, now)
    assert solution.change.ids("tasks") | solution.change.ids("assignments") == {
        row.id for row in solution.change.rows
    }
    for task in plan.tasks.values():
        twin = after.tasks[task.id]
        assert (twin.priority, twin.status, twin.pinned_start) == (
            task.priority,
            task.status,
            task.pinned_start,
        )
        assert {a.person for a in plan.assignments_on(task.id)} <= {
            a.person for a in after.assignments_on(task.id)
        }
        newcomers = len(after.team(task.id)) - len(plan.team(task.id))
        assert newcomers == 0  # the smallest team: nobody beyond the seats
        if task.status is Status.DONE:
            assert after.team(task.id) == plan.team(task.id)


@given(plans())
@_FEW
def test_a_seat_stays_open_only_where_nobody_is_left_who_could_hold_it(plan: Plan) -> None:
    after, _ = solved(plan)
    for task in after.tasks.values():
        holders = after.holders(task.id)
        for seat in after.open_seats(task.id):
            for person in after.people.values():
                if person.id in after.team(task.id) or not meets(person, task.single_seats[seat]):
                    continue
                trial = [*holders[:seat], person.id, *holders[seat + 1 :]]
                assert misfits(task.single_seats, trial, after.people) or _has_no_time(
                    after, task.id, seat, person.id
                )


def test_a_seat_is_filled_that_only_another_team_than_the_first_leaves_someone_time_for() -> None:
    evening = ((), (), ((1080, 1440),), (), ((1080, 1440),), (), ())
    people = [
        Person(id="newcomer", name="Newcomer"),
        Person(id="cook", name="Cook", levels={"cook": 2}),
        Person(id="by night", name="By night", levels={"cook": 1}, week=evening),
    ]
    seats = (Seat(skill="cook"), Seat(skill="cook", level=1))
    plan = small.plan_of(*people, small.task("menu", seats=seats, effort=small.effort("30m")))
    after, _ = solved(plan)
    assert after.team("menu") == ["newcomer", "cook"]


def _has_no_time(plan: Plan, task: str, seat: int, person: str) -> bool:
    """Whether the task has no place in the schedule with one more on it."""
    row = RowChange("assignments", None, Assignment(task=task, person=person, seat=seat))
    trial = plan.copy()
    trial.apply(Change("try", (row,)))
    return task not in schedule(trial).placements


@given(plans(pins=True, statuses=True), _moments)
@_FEW
def test_no_finish_comes_before_the_bound(plan: Plan, now: Moment | None) -> None:
    _, solution = solved(plan, now)
    assert solution.bound <= solution.finish
    problem = Problem(plan, now)
    if not any(map(plan.open_seats, plan.tasks)):
        assert energy_bound(problem, chain_bound(problem)) <= problem.before.finish


def test_what_was_done_before_now_asks_for_no_more_time() -> None:
    on_both = [*small.on("shop", "ana"), *small.on("cook", "ana")]
    plan = small.plan_of(
        small.person("ana"), small.task("shop", "2d", status=Status.DONE), small.task("cook", "2d"), *on_both
    )
    problem = Problem(plan, small.at(10, "09:00"))
    assert energy_bound(problem, chain_bound(problem)) == problem.before.finish == small.at(11, "18:00")


def test_where_nothing_can_be_decided_the_search_is_over_at_once() -> None:
    plan = small.plan_of(small.task("late", "2d", deadline=small.at(2, "10:00")), small.task("other", "1d"))
    assert best_plan(plan, seconds=30, workers=1).seconds < 15


@given(plans(), st.permutations(list(Goal)))
@_FEW
def test_the_last_goals_may_stand_in_any_order(plan: Plan, order: list[Goal]) -> None:
    _, solution = solved(plan, goals=Goals(tuple(order)))
    assert solution.score <= solution.score_before


@given(plans())
@_FEW
def test_a_thing_is_never_taught(plan: Plan) -> None:
    after, solution = solved(plan)
    for row in solution.change.rows:
        if row.table == "assignments" and row.before is None:
            assignment = after.assignments[row.id]
            person = after.people[assignment.person]
            if person.kind is Kind.THING and assignment.seat is not None:
                assert meets(person, after.tasks[assignment.task].single_seats[assignment.seat])


def test_an_open_seat_of_work_on_the_clock_is_filled_by_someone_who_works_by_day() -> None:
    clock = small.task("watch", "2ed", seats=small.seats(100))
    busy = [small.task("menu", "1d", priority=900), *small.on("menu", "ana")]
    plan = small.plan_of(small.person("ana"), *busy, clock)
    solution = best_plan(plan, seconds=0.2, workers=1)
    plan.apply(solution.change)
    assert plan.team("watch") == ["ana"]
    assert solution.schedule == schedule(plan)


def test_a_pinned_task_is_given_to_someone_who_passes_a_milestone_then() -> None:
    kick_off = small.task("kick-off", pinned_start=small.at(2, "11:00"))
    menu = small.task("menu", "1d", pinned_start=small.at(2, "09:00"), seats=small.seats(100))
    plan = small.plan_of(small.person("ana"), kick_off, *small.on("kick-off", "ana"), menu)
    plan.apply(best_plan(plan, seconds=0, workers=1).change)
    assert plan.team("menu") == ["ana"]
