"""Two views side by side: one selection, one plan, and what stands around them makes room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.records import Status
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.resize(1280, 720)
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def trigger(window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()


def test_a_key_splits_the_window_and_ends_that(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.graph, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert window.views.shown == [window.graph, window.order]
    assert all(view.isVisible() for view in window.views.shown)
    assert window.actions_["split"].isChecked()
    qtbot.keyClick(window.order, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert window.views.shown == [window.graph]
    assert not window.actions_["split"].isChecked()
    assert [window.tabs.tabText(place) for place in range(3)] == ["Graph", "Order", "Timeline"]


@pytest.mark.parametrize("name", ["graph", "order", "timeline", "levels", "calls", "answers"])
def test_any_view_can_stand_beside_any_other(window: MainWindow, name: str) -> None:
    trigger(window, "board")
    window.views.put_beside(name)
    shown = getattr(window, name)
    assert window.views.shown == [window.board, shown]
    assert shown.isVisible()
    assert window.views.current is shown
    for other in ("graph", "timeline"):
        if other != name:
            window.views.put_beside(other)
            assert window.views.shown == [window.board, getattr(window, other)]


def test_both_views_show_one_selection_and_follow_each_edit(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    window.views.put_beside("board")
    doors = id_of("Open the doors")
    session.select("tasks", doors)
    assert not window.graph.shown_rect(doors).isEmpty()
    assert not window.board.shown_rect(doors).isEmpty()
    assert window.graph.graph.selected == window.board.board.selected == {doors}
    session.do(edits.set_status, doors, Status.DONE, None, None)
    assert window.board.board.places_of(doors)[0][0] == 2
    assert window.graph.graph.face(doors).status is Status.DONE


def test_actions_go_to_the_view_that_had_the_focus_last(window: MainWindow, qtbot: QtBot) -> None:
    window.views.put_beside("timeline")
    zoom, scale = window.graph.zoom, window.timeline.scale.zoom
    trigger(window, "zoom_out")
    assert window.timeline.scale.zoom < scale
    assert window.graph.zoom == zoom
    qtbot.keyClick(window.timeline, Qt.Key.Key_F6)
    assert window.views.current is window.graph
    scale = window.timeline.scale.zoom
    trigger(window, "zoom_in")
    assert window.timeline.scale.zoom == scale
    assert window.graph.zoom > zoom


def test_a_view_that_stands_beside_is_gone_to_where_it_is(window: MainWindow) -> None:
    window.views.put_beside("timeline")
    window.graph.setFocus()
    trigger(window, "by_person")
    assert window.views.shown == [window.graph, window.timeline]
    assert window.timeline.hasFocus()


def test_in_a_small_window_people_go_behind_the_editor_and_come_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    people, editor = window.docks.people, window.docks.editor
    trigger(window, "split")
    assert people in window.tabifiedDockWidgets(editor)
    qtbot.waitUntil(lambda: all(view.width() > 400 for view in window.views.shown))
    assert window.width() == 1280
    trigger(window, "split")
    assert not window.tabifiedDockWidgets(editor)
    assert people.isVisible()
    assert people.x() < window.graph.mapTo(window, window.graph.rect().topLeft()).x()


def test_in_a_wide_window_everything_stays_where_it_is(window: MainWindow) -> None:
    window.resize(1920, 1080)
    trigger(window, "split")
    assert not window.tabifiedDockWidgets(window.docks.editor)
    window.resize(1280, 720)
    assert window.tabifiedDockWidgets(window.docks.editor)


def test_the_split_is_there_again_at_the_next_start(
    window: MainWindow, session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    window.views.put_beside("board")
    window.close()
    again = MainWindow(session, settings)
    qtbot.addWidget(again)
    again.show()
    assert again.views.beside == "board"
    assert again.board.isVisible()
    again.views.put_beside(None)
    again.close()
    assert MainWindow(session, settings).views.beside is None


def test_the_view_beside_is_chosen_above_it(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "split")
    choice = window.views.choice
    assert choice.currentText() == "Order"
    choice.setCurrentText("Board")
    choice.activated.emit(choice.currentIndex())
    assert window.views.shown == [window.graph, window.board]


def test_the_first_view_comes_beside_a_page_that_is_none_of_them(window: MainWindow) -> None:
    window.imports.show_report("The fair was read", "All of it.", window.session.path)
    window.actions_["split"].trigger()
    assert window.views.shown == [window.imports.report, window.graph]
    window.actions_["split"].trigger()
    assert window.views.shown == [window.imports.report]


def test_the_tabs_are_stepped_through_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.graph, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentWidget() is window.order
    qtbot.keyClick(window.order, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentWidget() is window.graph
