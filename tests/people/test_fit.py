"""Who fits: one of a few answers for a task and a person, each with its reason."""

import pytest

from coordinator.people.fit import Fit, FitKind, fit
from coordinator.people.ranking import ranked
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Header, Kind, Person, Seat, Skill, Task
from coordinator.timing.schedule import schedule
from coordinator.timing.solve import suggest_team

START = 29_540_700
"""Monday, 2 March 2026, at nine."""


class Kitchen:
    """Two days of cooking for a cook and a learner."""

    def __init__(self) -> None:
        self.plan = Plan(Header(start=START))
        self.skill = self.made(edits.add_skill(self.plan, "Cooking"))
        seats = (Seat(skill=self.skill, level=2), Seat(skill=self.skill, level=2, stretch=True))
        self.cook = self.made(edits.add_task(self.plan, "Cook", duration=Duration.parse("2d"), seats=seats))

    def made(self, change: object) -> str:
        self.plan.apply(change)  # type: ignore[arg-type]
        return change.rows[0].id  # type: ignore[attr-defined]

    def person(self, name: str, level: int = 0, **fields: object) -> str:
        return self.made(edits.add_person(self.plan, name, levels={self.skill: level}, **fields))

    def fit(self, person: str, seat: int | None = None) -> Fit:
        return fit(self.plan, schedule(self.plan), person, self.cook, seat)


@pytest.fixture
def kitchen() -> Kitchen:
    return Kitchen()


def test_whoever_meets_the_level_and_is_free_fits(kitchen: Kitchen) -> None:
    assert kitchen.fit(kitchen.person("Ana", 3)) == Fit(FitKind.FITS, "Cooking 3, free then")


def test_one_level_below_is_a_stretch_once_there_is_a_mentor(kitchen: Kitchen) -> None:
    ana, bo = kitchen.person("Ana", 3), kitchen.person("Bo", 1)
    assert kitchen.fit(bo).kind is FitKind.NOT_YET
    kitchen.made(edits.assign(kitchen.plan, ana, kitchen.cook))
    assert kitchen.fit(bo) == Fit(FitKind.STRETCH, "would grow into Cooking 2, with a mentor")


def test_a_thing_does_not_learn(kitchen: Kitchen) -> None:
    kitchen.made(edits.assign(kitchen.plan, kitchen.person("Ana", 3), kitchen.cook))
    oven = kitchen.person("Oven", 1, kind=Kind.THING)
    assert kitchen.fit(oven) == Fit(FitKind.NOT_YET, "a thing does not learn")


def test_too_low_a_level_says_what_is_missing(kitchen: Kitchen) -> None:
    found = kitchen.fit(kitchen.person("Dee"))
    assert found == Fit(FitKind.NOT_YET, "Dee has Cooking 0, the seat asks for 2")
    assert not found.allowed


def test_whoever_is_away_then_is_told_as_away(kitchen: Kitchen) -> None:
    away = (Absence(start=START, finish=START + 1440, name="visit"),)
    found = kitchen.fit(kitchen.person("Ana", 3, absences=away))
    assert found == Fit(FitKind.AWAY, "away until Tue 3 Mar 09:00 (visit)")


def test_whoever_is_elsewhere_then_could_do_it_later(kitchen: Kitchen) -> None:
    ana = kitchen.person("Ana", 3)
    shop = kitchen.made(edits.add_task(kitchen.plan, "Shop", duration=Duration.parse("4h")))
    kitchen.made(edits.assign(kitchen.plan, ana, shop))
    found = kitchen.fit(ana)
    assert found == Fit(FitKind.LATER, "on Shop until Mon 2 Mar 14:00", later_by=300)
    assert found.words == "on Shop until Mon 2 Mar 14:00; about 5h later"


def test_a_full_team_needs_nobody_more(kitchen: Kitchen) -> None:
    for name in ("Ana", "Bo"):
        kitchen.made(edits.assign(kitchen.plan, kitchen.person(name, 2), kitchen.cook))
    assert kitchen.fit(kitchen.person("Cy", 4)) == Fit(FitKind.EXTRA, "no seat is open")
    assert kitchen.fit(next(iter(kitchen.plan.people))).kind is FitKind.ON_IT


def test_the_lowest_level_that_suffices_comes_first(kitchen: Kitchen) -> None:
    expert, cook = kitchen.person("Ana", 4), kitchen.person("Bo", 2)
    low = kitchen.person("Dee", 0)
    found = ranked(kitchen.plan, schedule(kitchen.plan), kitchen.plan.people, kitchen.cook)
    assert [person for person, _ in found] == [cook, expert, low]


def test_a_thing_is_no_newcomer_to_what_it_is_not_made_for() -> None:
    van = Person(id="van", name="Van", kind=Kind.THING, levels={"drive": 1})
    skills = [Skill(id="cook", name="Cooking"), Skill(id="drive", name="Driving")]
    tasks = [
        Task(id="menu", name="Menu", duration=Duration(1, "d"), seats=(Seat(skill="cook"),)),
        Task(id="shop", name="Shop", duration=Duration(1, "d"), seats=(Seat(skill="drive", level=1),)),
    ]
    plan = Plan(Header(start=START), [van, *skills, *tasks])
    assert fit(plan, schedule(plan), "van", "menu").reason == "a thing that has no Cooking"
    assert fit(plan, schedule(plan), "van", "shop").kind is FitKind.FITS
    with pytest.raises(Refusal):
        suggest_team(plan, "menu")


def test_who_is_on_a_milestone_or_on_a_group_is_free_all_the_same(kitchen: Kitchen) -> None:
    ana = kitchen.person("Ana", 3)
    for name in ("Kick-off", "Fair"):
        task = kitchen.made(edits.add_task(kitchen.plan, name, not_before=START + 60))
        kitchen.made(edits.assign(kitchen.plan, ana, task))
    kitchen.made(edits.add_task(kitchen.plan, "Stalls", parent=task, duration=Duration.parse("1d")))
    assert kitchen.fit(ana).kind is FitKind.FITS
