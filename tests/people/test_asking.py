"""Where two searches find nothing, the question is kept, and goes to the right person: not to the expert."""

from dataclasses import replace

from coordinator.people.asking import Lookup, likely_skill, who_may_know
from coordinator.people.search import Search
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Assignment, Header, Kind, Person, Seat, Skill, Task
from coordinator.timing.schedule import schedule

NOW = 29_540_700


def kitchen(**of_people: dict[str, object]) -> Plan:
    """Cooks of each level, newcomers and a van."""
    people = [Person(id=f"cook{level}", name=f"Cook {level}", levels={"cook": level}) for level in range(5)]
    people.append(Person(id="van", name="Van", kind=Kind.THING, levels={"cook": 2}))
    return Plan(
        Header(start=NOW),
        [
            Skill(id="cook", name="Cooking"),
            *(replace(person, **of_people.get(person.id, {})) for person in people),  # type: ignore[arg-type]
            Task(id="bake", name="Bake", seats=(Seat(skill="cook", level=1),)),
        ],
    )


def asked(plan: Plan, **about: object) -> list[str]:
    found = who_may_know(plan, schedule(plan), NOW, **about)  # type: ignore[arg-type]
    return [adviser.person for adviser in found]


def test_the_lowest_level_that_suffices_is_asked_first() -> None:
    assert asked(kitchen(), skill="cook") == ["cook1", "cook2", "cook3", "cook4"]
    assert asked(kitchen(), skill="cook", asked_by="cook1") == ["cook2", "cook3", "cook4"]
    assert asked(kitchen(), skill="cook", least_level=3) == ["cook3", "cook4"]


def test_who_takes_no_more_questions_today_is_not_asked() -> None:
    plan = kitchen(cook1={"questions_per_day": 1}, cook2={"questions_per_day": 0})
    assert asked(plan, skill="cook")[:1] == ["cook1"]
    plan.apply(edits.ask_question(plan, "Where?", NOW, asked_of="cook1"))
    assert asked(plan, skill="cook") == ["cook3", "cook4"]


def test_who_is_away_or_busy_comes_after_the_free_but_the_expert_after_the_busy() -> None:
    away = (Absence(start=NOW - DAY, finish=NOW + DAY),)
    assert asked(kitchen(cook1={"absences": away}), skill="cook")[0] == "cook2"
    plan = kitchen(cook2={"absences": away})
    plan.apply(edits.edit_task(plan, "bake", duration=Duration(4, "h")))
    plan.apply(edits.assign(plan, "cook1", "bake", 0))
    first, *_ = who_may_know(plan, schedule(plan), NOW, skill="cook")
    assert (first.person, first.is_free) == ("cook1", False)
    assert first.reason.startswith("Cooking 1, on Bake until ")


def test_of_equals_the_one_who_was_asked_least_is_asked() -> None:
    plan = kitchen()
    plan.apply(edits.add_person(plan, "Another", levels={"cook": 1}))
    another = asked(plan, skill="cook")[0]
    plan.apply(edits.ask_question(plan, "Where?", NOW, asked_of=another))
    assert asked(plan, skill="cook")[0] == "cook1"


def test_a_question_on_a_task_goes_to_its_skill_and_one_without_a_skill_to_its_team() -> None:
    plan = kitchen()
    assert asked(plan, task="bake")[0] == "cook1"
    plan.apply(edits.edit_task(plan, "bake", seats=()))
    plan.apply(edits.assign(plan, "cook4", "bake"))
    assert asked(plan, task="bake") == ["cook4"]
    assert Assignment(task="bake", person="cook4") in plan.assignments.values()


def test_without_skill_and_task_whoever_can_do_anything_is_asked() -> None:
    assert asked(kitchen()) == ["cook1", "cook2", "cook3", "cook4"]


def test_what_a_question_is_about_is_guessed_from_what_is_like_it() -> None:
    plan = kitchen()
    plan.apply(edits.add_answer(plan, "Where is the ladder?"))
    search = Search(plan)
    for words, skill in (
        ("bake for how long", "cook"),
        ("cooking", "cook"),
        ("ladder", None),
        ("violin", None),
    ):
        assert likely_skill(plan, search.find(words)) == skill


def test_the_question_is_offered_after_two_searches_in_vain() -> None:
    lookup = Lookup(Search(kitchen()))
    lookup.find("trombone")
    assert not lookup.is_time_to_ask
    lookup.find("trombone music")  # the same search, typed on
    assert not lookup.is_time_to_ask
    lookup.find("brass band")
    assert lookup.is_time_to_ask
    lookup.find("bake")
    assert not lookup.is_time_to_ask
