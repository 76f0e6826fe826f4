"""What is said when seats can't be filled or deadlines kept: each help is one that helps."""

from coordinator.plan.plan import Plan
from coordinator.plan.records import Person, Seat
from coordinator.timing.solve import best_plan, obstacles
from tests.timing.small import at, away, on, plan_of, task


def cook(id: str, level: int, **fields: object) -> Person:
    return Person(id=id, name=id.capitalize(), levels={"cook": level}, **fields)  # type: ignore[arg-type]


def seat(level: int, count: int = 1) -> tuple[Seat, ...]:
    return (Seat(skill="cook", level=level, count=count),)


def told(plan: Plan) -> list[str]:
    return [each.text for each in obstacles(plan, best_plan(plan, seconds=0.1, workers=1))]


def test_a_plan_that_can_be_carried_out_has_none() -> None:
    assert told(plan_of(cook("ana", 2), task("menu", "1d", seats=seat(2)))) == []


def test_a_seat_beyond_everyones_level_wants_one_more_person() -> None:
    assert told(plan_of(cook("ana", 1), task("menu", "1d", seats=seat(2)))) == [
        "Menu lacks one person at Cooking 2; one more person at Cooking 2 would fill it"
    ]


def test_as_many_more_people_are_asked_for_as_it_takes() -> None:
    assert told(plan_of(cook("ana", 2), task("menu", "1d", seats=seat(2, 3)))) == [
        "Menu lacks 2 people at Cooking 2; 2 more people at Cooking 2 would fill it"
    ]


def test_a_pin_at_a_time_when_all_are_away_or_busy_is_named() -> None:
    plan = plan_of(
        cook("ana", 2, absences=away(3, 4)), task("menu", "1d", seats=seat(2), pinned_start=at(3, "09:00"))
    )
    assert told(plan) == [
        "Menu lacks one person at Cooking 2; another time than the one it is pinned to "
        "or one more person at Cooking 2 would fill it"
    ]


def test_a_deadline_that_cannot_be_kept_says_how_much_more_time_or_who_would_do() -> None:
    plan = plan_of(
        cook("ana", 2),
        task("menu", "1d", seats=seat(2), deadline=at(2, "18:00")),
        task("shop", "1d", seats=seat(2), deadline=at(2, "18:00")),
    )
    [text] = told(plan)
    assert text.endswith("finishes 1d late; 1d more or one more person at Cooking 2 would do")


def test_those_assigned_already_stay_so_that_more_people_may_not_help() -> None:
    plan = plan_of(
        cook("ana", 2),
        task("menu", "1d", seats=seat(2), deadline=at(2, "18:00")),
        task("shop", "1d", seats=seat(2), deadline=at(2, "18:00")),
        *on("menu", "ana"),
        *on("shop", "ana"),
    )
    [text] = told(plan)
    assert text.endswith("finishes 1d late; 1d more would do")
