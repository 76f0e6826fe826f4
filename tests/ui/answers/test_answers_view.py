"""The answers: what waits comes first, what is old asks to be confirmed, and each is read and changed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from ui.editor.answer_form import AnswerForm
from ui.editor.question_form import QuestionForm
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


def lines(window: MainWindow) -> list[tuple[str, str]]:
    found = [window.answers.list.line(key) for key in window.answers.list.keys]
    return [(line.title, line.tag) for line in found]


def choose(window: MainWindow, title: str) -> None:
    window.answers.list.setCurrentRow([each for each, _ in lines(window)].index(title))


def answer_form(window: MainWindow) -> AnswerForm:
    assert isinstance(window.editor.form, AnswerForm)
    return window.editor.form


def question_form(window: MainWindow) -> QuestionForm:
    assert isinstance(window.editor.form, QuestionForm)
    return window.editor.form


def test_questions_that_wait_come_first_and_old_answers_are_marked(window: MainWindow) -> None:
    assert lines(window) == [
        ("Where do we park the van?", "waits"),
        ("How hot is the oven?", ""),
        ("Who has the key to the hall?", "to confirm"),
    ]


def test_the_list_holds_what_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.answers.filter, "oven")
    assert [title for title, _ in lines(window)] == ["How hot is the oven?"]
    qtbot.keyClick(window.answers.filter, Qt.Key.Key_Escape)
    assert len(lines(window)) == 3


def test_an_answer_is_read_with_its_markdown_shown(window: MainWindow) -> None:
    choose(window, "How hot is the oven?")
    shown = window.answers.reader.toPlainText()
    assert "200 degrees" in shown
    assert "About Cooking" in shown
    assert "helped 2 times" in shown


def test_what_helped_is_counted_and_what_still_holds_is_confirmed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    choose(window, "Who has the key to the hall?")
    qtbot.mouseClick(window.answers.helped, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.answers.confirm, Qt.MouseButton.LeftButton)
    (answer,) = (each for each in session.plan.answers.values() if "key" in each.question)
    assert answer.helped == 1
    assert ("Who has the key to the hall?", "") in lines(window)


def test_an_answer_that_is_written_is_shown_once_the_field_is_left(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    choose(window, "Who has the key to the hall?")
    text = answer_form(window).text.editor
    text.setFocus()
    text.selectAll()
    for line in ("- Cai", "- Ana"):
        qtbot.keyClicks(text, line)
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert "Cai\nAna" not in window.answers.reader.toPlainText()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert "Cai\nAna" in window.answers.reader.toPlainText()


def test_a_new_answer_is_begun_with_what_was_looked_for_and_told_what_is_much_the_same(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    qtbot.keyClicks(window.answers.filter, "Where is the saw?")
    qtbot.mouseClick(window.answers.add, Qt.MouseButton.LeftButton)
    form = answer_form(window)
    assert form.question.editor.text() == "Where is the saw?"
    assert not form.near.rows.keys_shown()
    form.question.editor.selectAll()
    qtbot.keyClicks(form.question.editor, "how hot must the oven be")
    (near,) = form.near.rows.keys_shown()
    assert session.plan.answers[str(near)].question == "How hot is the oven?"


def test_an_answer_is_given_a_task_a_skill_and_a_level(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    choose(window, "How hot is the oven?")
    form = answer_form(window)
    adding = form.about.adding
    adding.editor.setFocus()
    qtbot.keyClicks(adding.editor, "cook")
    qtbot.keyClick(adding.editor, Qt.Key.Key_Escape)
    adding.editor.setText("Cook")
    adding.add()
    form.level.editor.setValue(2)
    (answer,) = (each for each in session.plan.answers.values() if "oven" in each.question)
    assert answer.tasks == (id_of("Cook"),)
    assert answer.least_level == 2
    assert "Cooking from level 2, Cook" in window.answers.reader.toPlainText()


def test_a_question_is_answered_once_for_everyone_after(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    choose(window, "Where do we park the van?")
    form = question_form(window)
    qtbot.keyClicks(form.answer, "Behind the mill")
    choose(window, "How hot is the oven?")
    choose(window, "Where do we park the van?")
    assert form.answer.toPlainText() == "Behind the mill"
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    (answer,) = (each for each in session.plan.answers.values() if "van" in each.question)
    assert (answer.text, answer.said_by, answer.skill) == ("Behind the mill", id_of("Bo"), id_of("Driving"))
    assert session.selection.ids == (answer.id,)
    assert ("Where do we park the van?", "waits") not in lines(window)


def test_a_question_that_waits_is_worded_anew_and_said_to_be_about_something_else(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    choose(window, "Where do we park the van?")
    form = question_form(window)
    form.text.editor.selectAll()
    qtbot.keyClicks(form.text.editor, "Where does the van stay at night?")
    qtbot.keyClick(form.text.editor, Qt.Key.Key_Return)
    assert ("Where does the van stay at night?", "waits") in lines(window)
    form.skill.editor.setFocus()
    qtbot.keyClicks(form.skill.editor, "Cooking")
    form.skill.editor.activated.emit(form.skill.editor.currentIndex())
    form.about.adding.editor.setText("Cook")
    form.about.adding.add()
    (question,) = session.plan.questions.values()
    assert (question.skill, question.task) == (id_of("Cooking"), id_of("Cook"))
    assert "About Cooking, Cook" in window.answers.reader.toPlainText()
    (row,) = form.about.rows.keys_shown()
    qtbot.mouseClick(form.about.rows.row(row).remove, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert session.plan.questions[question.id].task is None
    for _ in range(4):
        session.undo()
    assert ("Where do we park the van?", "waits") in lines(window)


def test_a_question_without_words_is_refused(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    choose(window, "Where do we park the van?")
    form = question_form(window)
    form.text.editor.selectAll()
    qtbot.keyClick(form.text.editor, Qt.Key.Key_Delete)
    qtbot.keyClick(form.text.editor, Qt.Key.Key_Return)
    assert "needs words" in form.text.note.text()
    assert form.text.editor.text() == "Where do we park the van?"


def test_a_question_is_passed_on_to_someone_else(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    choose(window, "Where do we park the van?")
    chooser = question_form(window).asked_of.editor
    offered = [chooser.itemText(index) for index in range(chooser.count())]
    assert offered[1] == "Bo: Driving 2, free now"
    assert not any(text.startswith("Dee") for text in offered), "who asks it is not asked"
    chooser.setFocus()
    qtbot.keyClicks(chooser, "Cai")
    chooser.activated.emit(chooser.currentIndex())
    (question,) = session.plan.questions.values()
    assert question.asked_of == id_of("Cai")


def test_a_question_is_settled_by_an_answer_that_is_there(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(edits.ask_question, "how hot must the oven be", session.moment)
    choose(window, "how hot must the oven be")
    form = question_form(window)
    (near,) = form.near.rows.keys_shown()
    row = form.near.rows.row(near)
    qtbot.mouseClick(row.settle, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert session.selection.ids == (near,)
    assert len(lines(window)) == 3
    session.undo()
    assert len(lines(window)) == 4


def test_answers_and_questions_are_deleted_by_the_action_of_all_others(
    window: MainWindow, session: Session
) -> None:
    for title in ("Where do we park the van?", "How hot is the oven?"):
        choose(window, title)
        window.actions_["delete"].trigger()
    assert [title for title, _ in lines(window)] == ["Who has the key to the hall?"]
