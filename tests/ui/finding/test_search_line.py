"""The search over everything: by keyboard to tasks, people, answers and commands, and on to a question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.edits.answers import add_answer
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


def shown(window: MainWindow) -> list[str]:
    results = window.search.results
    return [results.item(row).text() for row in range(results.count())] if results.isVisible() else []


def look_for(qtbot: QtBot, window: MainWindow, words: str) -> None:
    window.actions_["find"].trigger()
    qtbot.keyClicks(window.search, words)


def test_one_key_leads_to_the_search_from_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_F):
        window.graph.setFocus()
        qtbot.keyClick(window.graph, key, Qt.KeyboardModifier.ControlModifier)
        assert window.focusWidget() is window.search


def test_what_is_found_is_shown_with_each_letter_and_marked_by_its_kind(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(add_answer, "Who has the key to the hall?", text="Cai, at the mill")
    look_for(qtbot, window, "hal")
    assert set(shown(window)) == {"Choose the hall", "Who has the key to the hall?"}
    spoken = [window.search.results.line(key).spoken for key in window.search.results.keys]
    assert "answer. Who has the key to the hall?. Cai, at the mill" in spoken
    qtbot.keyClicks(window.search, "zz")
    assert shown(window) == ["Nothing found"]


def test_the_arrow_keys_choose_and_enter_goes_there_in_every_view(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    look_for(qtbot, window, "coo")
    names = shown(window)
    for _ in range(names.index("Cooking")):
        qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert (session.selection.table, session.selection.ids) == ("skills", (id_of("Cooking"),))
    assert shown(window) == []
    look_for(qtbot, window, "cook")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert session.selection.task == id_of("Cook")
    assert window.focusWidget() is window.graph


def test_an_edit_is_found_by_its_new_words_and_no_more_by_the_old(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    look_for(qtbot, window, "decorate")
    session.do(edits.edit_task, id_of("Decorate"), name="Hang the garlands")
    assert "Decorate" not in shown(window)
    look_for(qtbot, window, "garlands")
    assert shown(window)[0] == "Hang the garlands"
    session.undo()
    look_for(qtbot, window, "garlands")
    assert shown(window) == ["Nothing found"]


def test_a_command_is_found_and_done(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    look_for(qtbot, window, "set a base")
    assert shown(window)[0] == "Set a baseline"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert session.compared is not None


def test_escape_closes_the_list_and_then_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "hall")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert shown(window) == []
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.graph
    assert window.search.text() == ""


def test_after_two_searches_in_vain_the_question_is_kept_for_whom_to_ask(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    look_for(qtbot, window, "parking permit")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert shown(window) == ["Nothing found"]
    look_for(qtbot, window, "where can vehicles stand overnight")
    qtbot.waitUntil(lambda: shown(window)[-1].startswith("Keep this as a question"))
    offer = shown(window)[-1]
    adviser = next(person for person in session.plan.people.values() if offer.endswith(f"for {person.name}"))
    results = window.search.results
    assert results.item(results.count() - 1).toolTip()
    qtbot.keyClick(window.search, Qt.Key.Key_PageDown)
    qtbot.keyClick(window.search, Qt.Key.Key_PageDown)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    (question,) = session.plan.questions.values()
    assert question.text == "where can vehicles stand overnight"
    assert question.asked_of == adviser.id
    assert session.selection.ids == (question.id,)
