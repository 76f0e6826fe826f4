"""The verbs for what is known: answers that are kept, and questions that wait for one."""

from collections.abc import Collection, Iterable
from typing import Any

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.edits.rows import new_id, put_in, replaced, sound, taken_out
from coordinator.plan.edits.steps import Steps
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Kind, Question
from coordinator.plan.references import REFERENCES
from coordinator.plan.wording import elided

_NO_QUESTION = later("a question needs words")
_NO_QUESTION_TO_ANSWER = later("an answer needs the question that it answers")
_UNKNOWN = {
    "people": later("{id} is not among the people of this plan; add it first"),
    "skills": later("{id} is not among the skills of this plan; add it first"),
    "tasks": later("{id} is not among the tasks of this plan; add it first"),
}
_LONGEST_NAMED = 40
"""Letters of a question in the name of an edit."""


def add_answer(plan: Plan, /, question: str, **fields: Any) -> Change:
    """Keeps an answer; `fields` are those of `Answer`. Refused without a question."""
    question = _needed(question, tr(_NO_QUESTION_TO_ANSWER))
    answer = Answer(id=new_id(plan, "answers"), question=question, **fields)
    _check_names(plan, "answers", fields)
    return Change(tr("answer “{question}”", question=_named(question)), (put_in("answers", sound(answer)),))


def edit_answer(plan: Plan, /, answer: str, **fields: Any) -> Change:
    """Gives fields of an answer other values."""
    old = plan.answers[answer]
    if "question" in fields:
        fields["question"] = _needed(fields["question"], tr(_NO_QUESTION_TO_ANSWER))
    _check_names(plan, "answers", fields)
    name = tr("change the answer to “{question}”", question=_named(old.question))
    return Change(name, tuple(replaced("answers", old, **fields)))


def delete_answers(plan: Plan, answers: Iterable[str]) -> Change:
    """Deletes answers, with the questions that they settled."""
    gone = {answer: plan.answers[answer] for answer in answers}
    settled = [question for question in plan.questions.values() if question.answer in gone]
    rows = [taken_out("questions", question) for question in settled]
    rows += [taken_out("answers", answer) for answer in gone.values()]
    name = tr("delete %n answer(s)", "", len(gone))
    if len(gone) == 1:
        question = next(iter(gone.values())).question
        name = tr("delete the answer to “{question}”", question=_named(question))
    return Change(name, tuple(rows))


def confirm_answer(plan: Plan, answer: str, now: Moment) -> Change:
    """Keeps that an answer still holds."""
    old = plan.answers[answer]
    name = tr("confirm the answer to “{question}”", question=_named(old.question))
    return Change(name, tuple(replaced("answers", old, confirmed_at=now)))


def count_help(plan: Plan, answer: str) -> Change:
    """Keeps that an answer was all that someone needed, once more."""
    old = plan.answers[answer]
    name = tr("“{question}” has helped", question=_named(old.question))
    return Change(name, tuple(replaced("answers", old, helped=old.helped + 1)))


def ask_question(plan: Plan, /, text: str, now: Moment, **fields: Any) -> Change:
    """Keeps a question that waits; `fields` are `asked_by`, `asked_of`, `skill` and `task`.

    Refused where whom it is asked of takes no more questions today.
    """
    text = _needed(text, tr(_NO_QUESTION))
    question = Question(id=new_id(plan, "questions"), text=text, asked_at=now, **fields)
    _check_names(plan, "questions", fields)
    if question.asked_of is not None:
        _check_room(plan, question.asked_of, now)
    return Change(tr("ask “{question}”", question=_named(text)), (put_in("questions", sound(question)),))


def edit_question(plan: Plan, /, question: str, **fields: Any) -> Change:
    """Gives `text`, `asked_by`, `skill` or `task` of a question other values; `pass_question` asks others.

    Refused where it is answered already, for then the answer says what was asked.
    """
    old = plan.questions[question]
    if old.answer is not None:
        raise Refusal(tr("“{question}” is answered; change the answer", question=_named(old.text)))
    if "text" in fields:
        fields["text"] = _needed(fields["text"], tr(_NO_QUESTION))
    _check_names(plan, "questions", fields)
    name = tr("change “{question}”", question=_named(old.text))
    return Change(name, tuple(replaced("questions", old, **fields)))


def pass_question(plan: Plan, question: str, asked_of: str | None, now: Moment) -> Change:
    """Asks someone else, or nobody in particular. Refused for who takes no more questions today."""
    old = plan.questions[question]
    if asked_of is not None and asked_of != old.asked_of:
        _check_room(plan, asked_of, now)
    name = tr("pass on “{question}”", question=_named(old.text))
    return Change(name, tuple(replaced("questions", old, asked_of=asked_of)))


def answer_question(
    plan: Plan, /, question: str, text: str, said_by: str | None, now: Moment, **fields: Any
) -> Change:
    """Answers a question that waits, and keeps the answer for everyone after.

    It is about the question's skill and task unless `fields` say otherwise.
    """
    old = plan.questions[question]
    text = _needed(text, tr("“{question}” needs an answer in words", question=_named(old.text)))
    about = {"skill": old.skill, "tasks": () if old.task is None else (old.task,)}
    steps = Steps(plan)
    values = {"question": old.text, **about, **fields, "text": text, "said_by": said_by, "confirmed_at": now}
    added = steps.make(add_answer(plan, **values))
    (answer,) = added.ids("answers")
    steps.make(settle_question(steps.plan, question, answer))
    return steps.as_one(added.name)


def settle_question(plan: Plan, question: str, answer: str) -> Change:
    """Says that an answer which is there already is what a question asked for."""
    old = plan.questions[question]
    name = tr("settle “{question}”", question=_named(old.text))
    return Change(name, tuple(replaced("questions", old, answer=answer)))


def delete_questions(plan: Plan, questions: Iterable[str]) -> Change:
    gone = [plan.questions[question] for question in questions]
    name = tr("delete %n question(s)", "", len(gone))
    if len(gone) == 1:
        name = tr("delete “{question}”", question=_named(gone[0].text))
    return Change(name, tuple(taken_out("questions", question) for question in gone))


def questions_left(plan: Plan, person: str, now: Moment) -> int | None:
    """How many more questions someone takes within these 24 hours; None for as many as come."""
    most = plan.people[person].questions_per_day
    if most is None:
        return None
    return max(0, most - asked_lately(plan, person, now))


def asked_lately(plan: Plan, person: str, now: Moment) -> int:
    """How many questions someone was asked within 24 hours of now, answered or not."""
    return sum(
        question.asked_of == person and abs(question.asked_at - now) < DAY
        for question in plan.questions.values()
    )


def names_taken_out(
    plan: Plan,
    *,
    tasks: Collection[str] = (),
    people: Collection[str] = (),
    skills: Collection[str] = (),
) -> list[RowChange]:
    """Answers and questions without the names of what is deleted; the rest of what they say stays."""
    rows: list[RowChange] = []
    gone = {"skills": skills, "people": people, "tasks": tasks}
    for table in ("answers", "questions"):
        for row in plan.table(table).values():
            named = REFERENCES[table].items()
            fields: dict[str, Any] = {
                field: None for field, other in named if getattr(row, field) in gone.get(other, ())
            }
            if isinstance(row, Answer) and any(task in tasks for task in row.tasks):
                fields["tasks"] = tuple(task for task in row.tasks if task not in tasks)
            if fields:
                rows.extend(replaced(table, row, **fields))
    return rows


def _check_names(plan: Plan, table: str, fields: dict[str, Any]) -> None:
    """Refuses an answer or question about what the plan doesn't have."""
    named = [(other, fields.get(field)) for field, other in REFERENCES[table].items()]
    named += [("tasks", task) for task in fields.get("tasks", ())]
    for other, id in named:
        if id is not None and id not in plan.table(other):
            raise Refusal(tr(_UNKNOWN[other], id=id))


def _check_room(plan: Plan, person: str, now: Moment) -> None:
    who = plan.people[person]
    if who.kind is Kind.THING:
        raise Refusal(tr("{thing} is a thing, and answers nothing; ask a person", thing=who.name))
    if questions_left(plan, person, now) == 0:
        raise Refusal(
            tr(
                "{who} takes at most %n question(s) a day; ask someone else, or tomorrow",
                "",
                who.questions_per_day or 0,
                who=who.name,
            )
        )


def _needed(text: str, problem: str) -> str:
    text = text.strip()
    if not text:
        raise Refusal(problem)
    return text


def _named(text: str) -> str:
    return elided(" ".join(text.split()), _LONGEST_NAMED)
