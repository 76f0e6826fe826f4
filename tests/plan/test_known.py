"""What is known: answers kept for everyone after, and questions that wait for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Header, Kind, Person, Question, Skill, Task
from tests.plans import plans

NOW = 29_540_700


def fair() -> Plan:
    return Plan(
        Header(start=NOW),
        [
            Skill(id="cook", name="Cooking"),
            Person(id="ana", name="Ana", questions_per_day=1),
            Person(id="bo", name="Bo"),
            Person(id="van", name="Van", kind=Kind.THING),
            Task(id="menu", name="Agree the menu"),
            Task(id="shop", name="Shop for it"),
        ],
    )


def after(plan: Plan, change: Change) -> Plan:
    plan.apply(change)
    return plan


def test_a_question_waits_until_it_is_answered_for_everyone_after() -> None:
    plan = fair()
    asked = edits.ask_question(
        plan, " Who has the key? ", NOW, asked_by="bo", asked_of="ana", skill="cook", task="menu"
    )
    assert asked.name == "ask “Who has the key?”"
    plan.apply(asked)
    (question,) = plan.questions.values()
    plan.apply(edits.answer_question(plan, question.id, "The *baker*.", "ana", NOW + 60, least_level=1))
    (answer,) = plan.answers.values()
    assert answer == Answer(
        id=answer.id,
        question="Who has the key?",
        text="The *baker*.",
        skill="cook",
        tasks=("menu",),
        least_level=1,
        said_by="ana",
        confirmed_at=NOW + 60,
    )
    assert plan.questions[question.id].answer == answer.id


def test_nobody_is_asked_more_questions_a_day_than_they_want() -> None:
    plan = after(fair(), edits.ask_question(fair(), "Where?", NOW, asked_of="ana"))
    with pytest.raises(Refusal, match="Ana takes at most 1 question a day; ask someone else, or tomorrow"):
        edits.ask_question(plan, "When?", NOW + 60, asked_of="ana")
    plan.apply(edits.ask_question(plan, "When?", NOW + 60, asked_of="bo"))
    plan.apply(edits.ask_question(plan, "Why?", NOW + DAY, asked_of="ana"))
    (passed,) = (each.id for each in plan.questions.values() if each.text == "When?")
    with pytest.raises(Refusal, match="Ana takes at most"):
        edits.pass_question(plan, passed, "ana", NOW + DAY)
    plan.apply(edits.pass_question(plan, passed, None, NOW + DAY))
    assert plan.questions[passed].asked_of is None


def test_a_thing_is_asked_nothing() -> None:
    with pytest.raises(Refusal, match="Van is a thing"):
        edits.ask_question(fair(), "Where?", NOW, asked_of="van")


def test_an_answer_without_a_question_and_one_about_nothing_in_the_plan_are_refused() -> None:
    with pytest.raises(Refusal, match="needs the question"):
        edits.add_answer(fair(), " \n")
    for wrong in ({"skill": "sing"}, {"said_by": "cy"}, {"tasks": ("menu", "gone")}):
        with pytest.raises(Refusal, match="is not among the"):
            edits.add_answer(fair(), "Where?", **wrong)


def test_an_answer_is_confirmed_counted_and_changed() -> None:
    plan = after(fair(), edits.add_answer(fair(), "Where?", text="Here."))
    (answer,) = plan.answers
    plan.apply(edits.confirm_answer(plan, answer, NOW))
    plan.apply(edits.count_help(plan, answer))
    plan.apply(edits.edit_answer(plan, answer, text="There."))
    found = plan.answers[answer]
    assert (found.confirmed_at, found.helped, found.text) == (NOW, 1, "There.")


def test_deleting_an_answer_takes_the_questions_it_settled_along() -> None:
    plan = after(fair(), edits.add_answer(fair(), "Where?"))
    (answer,) = plan.answers
    plan.apply(edits.ask_question(plan, "Where is it?", NOW))
    plan.apply(edits.ask_question(plan, "What else?", NOW))
    question = next(each.id for each in plan.questions.values() if each.text == "Where is it?")
    plan.apply(edits.settle_question(plan, question, answer))
    plan.apply(edits.delete_answers(plan, [answer]))
    assert not plan.answers
    assert [each.text for each in plan.questions.values()] == ["What else?"]


def test_what_is_known_outlives_the_people_tasks_and_skills_that_it_names() -> None:
    plan = fair()
    plan.apply(edits.add_answer(plan, "Where?", skill="cook", tasks=("menu", "shop"), said_by="ana"))
    plan.apply(
        edits.ask_question(plan, "When?", NOW, asked_by="bo", asked_of="ana", skill="cook", task="menu")
    )
    plan.apply(edits.delete_people(plan, ["ana", "bo"]))
    plan.apply(edits.delete_skill(plan, "cook"))
    plan.apply(edits.delete_tasks(plan, ["menu"]))
    (answer,), (question,) = plan.answers.values(), plan.questions.values()
    assert answer == Answer(id=answer.id, question="Where?", tasks=("shop",))
    assert question == Question(id=question.id, text="When?", asked_at=NOW)


@given(plans(), st.data())
def test_nothing_known_names_what_was_deleted(plan: Plan, data: st.DataObject) -> None:
    if plan.people:
        plan.apply(
            edits.delete_people(plan, data.draw(st.sets(st.sampled_from(sorted(plan.people)), min_size=1)))
        )
    plan.apply(edits.delete_tasks(plan, ["t0"]))
    plan.apply(edits.delete_skill(plan, "cook"))
    for answer in plan.answers.values():
        assert {answer.said_by} <= {None, *plan.people}
        assert {*answer.tasks} <= plan.tasks.keys()
        assert {answer.skill} <= {None, *plan.skills}
    for question in plan.questions.values():
        assert {question.asked_by, question.asked_of} <= {None, *plan.people}
        assert {question.task} <= {None, *plan.tasks}


def test_a_question_that_waits_is_edited_and_one_that_is_answered_is_not() -> None:
    plan = fair()
    plan.apply(edits.ask_question(plan, "Who has the key?", NOW, asked_by="bo", skill="cook"))
    (question,) = plan.questions.values()
    change = edits.edit_question(plan, question.id, text=" Who has the keys? ", skill=None, task="menu")
    assert change.name == "change “Who has the key?”"
    plan.apply(change)
    edited = plan.questions[question.id]
    assert (edited.text, edited.skill, edited.task) == ("Who has the keys?", None, "menu")
    plan.apply(change.inverse)
    assert plan.questions[question.id] == question
    with pytest.raises(Refusal, match="needs words"):
        edits.edit_question(plan, question.id, text=" ")
    with pytest.raises(Refusal, match="is not among the tasks of this plan"):
        edits.edit_question(plan, question.id, task="nowhere")
    plan.apply(edits.answer_question(plan, question.id, "Bo.", "bo", NOW))
    with pytest.raises(Refusal, match="is answered; change the answer"):
        edits.edit_question(plan, question.id, text="Else?")
