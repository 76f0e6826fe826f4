"""Pictures of what helps people find their own way: search, answers, what to look at, handouts, replies."""

from typing import Protocol

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coordinator.people.book_replies import Offer, Saying, code_of
from coordinator.plan import edits
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind
from ui.session import Session
from ui.window import MainWindow


class Snap(Protocol):
    def __call__(self, name: str, widget: QWidget | None = None) -> None: ...


def take_answers(window: MainWindow, session: Session, snap: Snap) -> None:
    window.tabs.setCurrentWidget(window.graph)
    for words, name in (("cakes", "search"), ("parking permit", ""), ("coaches overnight", "search-ask")):
        window.actions_["find"].trigger()
        QTest.keyClicks(window.search, words)
        QTest.qWait(900)  # until it counts as a search
        if name:
            snap(name)
    window.search.clear()
    window.actions_["answers"].trigger()
    for row, name in ((0, "answers-waiting"), (3, "answers")):
        window.answers.list.setCurrentRow(row)
        snap(name)
    take_health(window, session, snap)
    take_handouts(window, session, snap)


def take_health(window: MainWindow, session: Session, snap: Snap) -> None:
    """With one task that is late."""
    window.tabs.setCurrentWidget(window.graph)
    task = next(task.id for task in session.plan.tasks.values() if task.name == "Build six stalls")
    session.do(edits.edit_task, task, deadline=session.schedule.placements[task].start)
    QTest.qWait(800)
    window.actions_["health"].trigger()
    window.health.list.setCurrentRow(0)
    snap("health")
    window.actions_["health"].trigger()
    session.undo()


def take_handouts(window: MainWindow, session: Session, snap: Snap) -> None:
    person = next(iter(session.plan.people))
    session.select("people", person)
    preview = window.handouts.show_briefing(person)
    snap("briefing", preview)
    preview.close()
    for name, dialog in (
        ("briefings", window.handouts.ask_briefings()),
        ("book", window.handouts.ask_book()),
    ):
        snap(name, dialog)
        dialog.reject()
    window.book_replies.begin()
    window.book_replies.paste.setPlainText(_replies(session.plan, person))
    QTest.qWait(600)
    snap("book-replies", window.book_replies)
    window.book_replies.close()


def _replies(plan: Plan, person: str) -> str:
    """Someone takes a seat; another is done with a task, and asks something."""
    take = next(
        code_of(plan, Offer(Saying.TAKE, who.id, task.id, seat.skill, seat.level))
        for task in plan.tasks.values()
        for seat in (task.single_seats[index] for index in plan.open_seats(task.id))
        for who in plan.people.values()
        if who.level(seat.skill) >= seat.level and who.kind is Kind.PERSON
    )
    done = code_of(plan, Offer(Saying.DONE, person, next(iter(plan.assignments_of(person))).task))
    question = code_of(plan, Offer(Saying.QUESTION, person))
    return f"{take}\n{done}\nMay I bring a dog? {question}"
