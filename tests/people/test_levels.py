"""How people climb: finished seats as evidence, the coordinator's decision, and what comes next."""

import pytest

from coordinator.people.ladder import ladder, proposals, readiness
from coordinator.people.quests import next_quests, path
from coordinator.people.teams import ConcernKind, Pair, concerns, pairs
from coordinator.plan import edits
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.records import Kind
from tests.people.village import HOUR, START, Village


class Kitchen(Village):
    """A chef, and Bo who has level 1 and has done three seats, one of them beyond what he could."""

    def __init__(self) -> None:
        super().__init__()
        self.ana = self.person("Ana", 3)
        self.bo = self.person("Bo", 1)
        pair = (self.seat(2), self.seat(2, stretch=True))
        self.first = self.done("Bake", self.seat(1), day=0, team=(self.bo,))
        self.second = self.done("Serve", self.seat(1), day=1, team=(self.bo,))
        self.third = self.done("Cook", *pair, day=2, team=(self.ana, self.bo))


@pytest.fixture
def kitchen() -> Kitchen:
    return Kitchen()


def test_a_ladder_shows_what_was_done_at_each_level_when_and_with_whom(kitchen: Kitchen) -> None:
    one, two, three, four = ladder(kitchen.plan, kitchen.schedule, kitchen.bo, kitchen.cooking)
    assert [rung.is_reached for rung in (one, two, three, four)] == [True, False, False, False]
    assert [each.task for each in one.evidence] == [kitchen.first, kitchen.second]
    (stretch,) = two.evidence
    assert (stretch.task, stretch.teammates, stretch.mentor) == (kitchen.third, (kitchen.ana,), kitchen.ana)
    assert (stretch.start, stretch.finish) == (START + 2 * DAY, START + 2 * DAY + 4 * HOUR)


def test_three_finished_seats_one_of_them_a_stretch_make_ready(kitchen: Kitchen) -> None:
    (found,) = proposals(kitchen.plan, kitchen.schedule)
    assert (found.person, found.level, found.missing) == (kitchen.bo, 2, "")
    assert [each.task for each in found.evidence] == [kitchen.first, kitchen.second, kitchen.third]


@pytest.mark.parametrize(
    ("seats", "stretch_seats", "missing"),
    [
        (3, 1, ""),
        (5, 1, "2 more finished seats"),
        (5, 2, "2 more finished seats, 1 of them in a stretch seat"),
        (3, 2, "1 more finished stretch seat"),
        (0, 4, "3 more finished stretch seats"),
    ],
)
def test_both_numbers_can_be_set_for_a_skill(
    kitchen: Kitchen, seats: int, stretch_seats: int, missing: str
) -> None:
    fields = {"seats_for_next_level": seats, "stretch_seats_for_next_level": stretch_seats}
    kitchen.plan.apply(edits.edit_skill(kitchen.plan, kitchen.cooking, **fields))
    found = readiness(kitchen.plan, kitchen.schedule, kitchen.bo, kitchen.cooking)
    assert found is not None
    assert (found.missing, found.is_ready) == (missing, not missing)


def test_the_coordinator_confirms_and_the_history_keeps_it(kitchen: Kitchen) -> None:
    (found,) = proposals(kitchen.plan, kitchen.schedule)
    tasks = [each.task for each in found.evidence]
    change = edits.confirm_level(kitchen.plan, kitchen.bo, kitchen.cooking, tasks, START + 3 * DAY)
    assert change.name == "take Bo to Cooking 2"
    before = kitchen.plan.copy()
    kitchen.plan.apply(change)
    assert kitchen.plan.people[kitchen.bo].level(kitchen.cooking) == 2
    (decision,) = kitchen.plan.decisions_on(kitchen.bo)
    assert (decision.from_level, decision.to_level, decision.is_confirmed) == (1, 2, True)
    assert list(decision.evidence.values()) == ["Bake", "Serve", "Cook"]
    assert proposals(kitchen.plan, kitchen.schedule) == []
    after = readiness(kitchen.plan, kitchen.schedule, kitchen.bo, kitchen.cooking)
    assert after is not None
    assert after.missing == "3 more finished seats, 1 of them in a stretch seat", "nothing counts twice"
    kitchen.plan.apply(change.inverse)
    assert kitchen.plan == before


def test_a_declined_proposal_comes_back_with_new_evidence(kitchen: Kitchen) -> None:
    (found,) = proposals(kitchen.plan, kitchen.schedule)
    tasks = [each.task for each in found.evidence]
    kitchen.made(edits.decline_level(kitchen.plan, kitchen.bo, kitchen.cooking, tasks, START + 3 * DAY))
    assert kitchen.plan.people[kitchen.bo].level(kitchen.cooking) == 1
    assert proposals(kitchen.plan, kitchen.schedule) == []
    kitchen.done("Wash up", kitchen.seat(1), day=4, team=(kitchen.bo,))
    assert [each.person for each in proposals(kitchen.plan, kitchen.schedule)] == [kitchen.bo]


def test_things_and_masters_climb_no_further(kitchen: Kitchen) -> None:
    oven, master = kitchen.person("Oven", 1, kind=Kind.THING), kitchen.person("Mo", 4)
    for who, why in ((oven, "does not learn"), (master, "has the highest level")):
        assert readiness(kitchen.plan, kitchen.schedule, who, kitchen.cooking) is None
        with pytest.raises(Refusal, match=why):
            edits.confirm_level(kitchen.plan, who, kitchen.cooking, [], START)


def test_next_are_tasks_that_fit_and_one_that_stretches(kitchen: Kitchen) -> None:
    fits = kitchen.task("Fry", kitchen.seat(1), day=7)
    hard = kitchen.task("Roast", kitchen.seat(3), kitchen.seat(2, stretch=True), day=8)
    kitchen.put_on(hard, kitchen.ana)
    found = next_quests(kitchen.plan, kitchen.schedule, kitchen.bo)
    assert [quest.task for quest in found.fitting] == [fits]
    assert found.stretch is not None
    assert (found.stretch.task, found.stretch.fit.reason) == (
        hard,
        "would grow into Cooking 2, with a mentor",
    )


def test_newcomers_get_first_what_needs_nobodys_help(kitchen: Kitchen) -> None:
    kitchen.task("Carve", kitchen.seat(0), kitchen.seat(3), day=7)
    alone = kitchen.task("Peel", kitchen.seat(0), day=9)
    newcomer = kitchen.person("Cai")
    assert next_quests(kitchen.plan, kitchen.schedule, newcomer).fitting[0].task == alone


def test_the_way_from_newcomer_to_a_level_goes_task_by_task(kitchen: Kitchen) -> None:
    for day in (7, 8, 9):
        kitchen.task(f"Peel {day}", kitchen.seat(0), day=day)
    grow = kitchen.task("Grow", kitchen.seat(3), kitchen.seat(1, stretch=True), day=10)
    kitchen.task("Help", kitchen.seat(1), day=11)
    newcomer = kitchen.person("Cai")
    first, second = path(kitchen.plan, kitchen.schedule, newcomer, kitchen.cooking, 2)
    assert [kitchen.plan.tasks[step.task].name for step in first.steps] == ["Peel 7", "Peel 8", "Grow"]
    assert [step.is_stretch for step in first.steps] == [False, False, True]
    assert (first.level, first.missing, first.steps[2].task) == (1, "", grow)
    assert [kitchen.plan.tasks[step.task].name for step in second.steps] == ["Help"]
    assert second.missing == "the plan has no task for 1 seat and 1 stretch seat more"


def test_what_is_done_shortens_the_way(kitchen: Kitchen) -> None:
    (stage,) = path(kitchen.plan, kitchen.schedule, kitchen.bo, kitchen.cooking, 2)
    assert (stage.steps, stage.missing) == ((), "")


def test_a_learner_and_a_mentor_are_a_pair(kitchen: Kitchen) -> None:
    pair = Pair(kitchen.third, 1, learner=kitchen.bo, mentor=kitchen.ana)
    assert pairs(kitchen.plan) == pairs(kitchen.plan, kitchen.third) == [pair]


def test_a_team_larger_than_its_seats_is_waste(kitchen: Kitchen) -> None:
    task = kitchen.task("Fry", kitchen.seat(1), day=7)
    kitchen.put_on(task, kitchen.bo, kitchen.ana)
    (found,) = [each for each in concerns(kitchen.plan) if each.kind is ConcernKind.WASTE]
    assert (found.people, found.tasks) == ((kitchen.ana,), (task,))
    assert found.text == ("Fry has 2 people for 1 seat: Ana stands beyond them; take Ana off, or add a seat")


def test_a_skill_that_hangs_on_one_person_is_a_risk(kitchen: Kitchen) -> None:
    kitchen.task("Fry", kitchen.seat(1), day=7)
    hard = kitchen.task("Roast", kitchen.seat(2), day=8)
    (found,) = concerns(kitchen.plan)
    assert (found.kind, found.people, found.tasks) == (ConcernKind.SINGLE, (kitchen.ana,), (hard,))
    assert found.text == (
        "only Ana has Cooking 2, and 1 task asks for it; "
        "give Ana a learner in a stretch seat, or find someone else who can"
    )
    kitchen.person("Mo", 2)
    assert concerns(kitchen.plan) == []
