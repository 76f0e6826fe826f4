"""Pictures of what helps people to find their own way: search, answers, briefings."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from coordinator.people.book_replies import Offer, Saying, code_of
from coordinator.plan import edits
from coordinator.plan.records import Kind
from ui.session import Session
from ui.window import MainWindow

Snap = Callable[[str], None]


def take_answers(window: MainWindow, session: Session, snap: Snap) -> None:
    window.tabs.setCurrentWidget(window.graph)
    window.actions_["find"].trigger()
    QTest.keyClicks(window.search, "fire")
    snap("search")
    window.search.clear()
    QTest.keyClicks(window.search, "zzzzqq")
    window.search._count_search()
    QTest.keyClicks(window.search, " x")
    window.search.clear()
    QTest.keyClicks(window.search, "where can coaches stay overnight")
    window.search._count_search()
    snap("search-ask")
    window.search.clear()
    window.actions_["answers"].trigger()
    window.answers.list.setCurrentRow(0)
    snap("answers-waiting")
    window.answers.list.setCurrentRow(3)
    snap("answers")
    window.tabs.setCurrentWidget(window.graph)
    task = next(task for task in session.plan.tasks.values() if task.name == "Build six stalls")
    session.do(edits.edit_task, task.id, deadline=session.schedule.placements[task.id].start)
    QTest.qWait(800)
    window.actions_["health"].trigger()
    window.health.list.setCurrentRow(0)
    snap("health")
    window.actions_["health"].trigger()
    session.undo()
    ana = next(iter(session.plan.people))
    session.select("people", ana)
    preview = window.handouts.show_briefing(ana)
    snap("briefing", preview)
    preview.close()
    for name, dialog in (
        ("briefings", window.handouts.ask_briefings()),
        ("book", window.handouts.ask_book()),
    ):
        snap(name, dialog)
        dialog.reject()
    plan = session.plan
    take = next(
        code_of(plan, Offer(Saying.TAKE, who, task, seat.skill, seat.level))
        for task in plan.tasks
        for seat in (plan.tasks[task].single_seats[index] for index in plan.open_seats(task))
        for who, person in plan.people.items()
        if person.level(seat.skill) >= seat.level and person.kind is Kind.PERSON
    )
    done = code_of(plan, Offer(Saying.DONE, ana, next(iter(plan.assignments_of(ana))).task))
    question = code_of(plan, Offer(Saying.QUESTION, ana))
    window.book_replies.begin()
    window.book_replies.paste.setPlainText(f"Gladly! {take}\n{done}\n{question} May I bring a dog?")
    QTest.qWait(600)
    snap("book-replies", window.book_replies)
    window.book_replies.close()
