"""Every key is listed, found and done from the list; none stands on two things; known keys work."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import unlink
from ui.keys import OwnKeys
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitActive(window)
    window.graph.setFocus()
    return window


def listed(window: MainWindow) -> list[str]:
    window.shortcuts.begin()
    return [window.shortcuts.list.line(key).title for key in window.shortcuts.list.keys]


def own_keys(window: MainWindow) -> list[OwnKeys]:
    charts = [window.graph.keys, window.timeline.keys, window.board.keys]
    tables = [window.order.keys, window.levels.table.keys, window.people.view.keys]
    return [*charts, *tables, window.meeting.keys]


def test_every_action_with_a_key_and_every_key_of_a_view_is_listed(window: MainWindow) -> None:
    found = Counter(listed(window))
    for name, action in window.actions_.items():
        if action.shortcuts():
            assert found[window.actions_.names[name]] >= 1, name
    for keys in own_keys(window):
        for key in keys:
            assert found[key.text] >= 1, key.text


def test_no_key_stands_on_two_actions(window: MainWindow) -> None:
    of_actions = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    of_actions += [
        shortcut.key() for shortcut in window.findChildren(QShortcut) if shortcut.parent() is window
    ]
    counted = Counter(key.toString() for key in of_actions if not key.isEmpty())
    assert {key for key, count in counted.items() if count > 1} == set()


def test_no_key_stands_on_two_things_in_a_view_but_where_only_one_can_act(window: MainWindow) -> None:
    for keys in own_keys(window):
        always = [key for key in keys if key.when()]
        counted = Counter(each for key in always for each in key.keys)
        assert {key for key, count in counted.items() if count > 1} == set(), keys.name


def test_a_key_of_a_view_goes_before_the_windows_own(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    """F2 edits the cell in the order, and elsewhere goes to the editor."""
    window.actions_["order"].trigger()
    session.select("tasks", id_of("Shop"))
    window.order.setFocus()
    QTest.keyClick(window.order, KEY.Key_F2)
    assert window.order.state() == window.order.State.EditingState


@pytest.mark.parametrize(
    ("typed", "first"),
    [("link order", "Link the selected in order"), ("ctrl+shift+f2", "Unlink the selected")],
)
def test_the_list_is_narrowed_as_one_types(window: MainWindow, qtbot: QtBot, typed: str, first: str) -> None:
    qtbot.keyClick(window.graph, KEY.Key_Slash, CONTROL)
    assert window.shortcuts.isVisible()
    qtbot.keyClicks(window.shortcuts.line, typed)
    titles = [window.shortcuts.list.line(key).title for key in window.shortcuts.list.keys]
    assert titles[0] == first
    assert len(titles) <= 2


def test_enter_does_what_is_chosen_and_escape_goes_back_to_where_one_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window.graph, KEY.Key_Slash, CONTROL)
    qtbot.keyClicks(window.shortcuts.line, "timeline by person")
    qtbot.keyClick(window.shortcuts.line, KEY.Key_Return)
    assert window.tabs.currentWidget() is window.timeline
    assert window.shortcuts.isHidden()
    window.timeline.setFocus()
    qtbot.keyClick(window.timeline, KEY.Key_Slash, CONTROL)
    qtbot.keyClick(window.shortcuts.line, KEY.Key_Escape)
    assert window.shortcuts.isHidden()
    assert window.timeline.hasFocus()


def test_a_key_of_a_view_is_done_in_that_view(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClick(window.graph, KEY.Key_Slash, CONTROL)
    qtbot.keyClicks(window.shortcuts.line, "board go to the next column")
    qtbot.keyClick(window.shortcuts.line, KEY.Key_Return)
    assert window.tabs.currentWidget() is window.board
    assert session.selection.task is not None


def test_what_can_not_be_done_now_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.shortcuts.begin()
    window.shortcuts.line.setText("mark as done ctrl+d")
    line = window.shortcuts.list.line(window.shortcuts.list.keys[0])
    assert line.below.startswith("Not now")
    qtbot.keyClick(window.shortcuts.line, KEY.Key_Return)
    assert window.shortcuts.isVisible()


KNOWN = [
    ("Microsoft Project", KEY.Key_F2, CONTROL, "link_selected"),
    ("Microsoft Project", KEY.Key_F2, CONTROL | SHIFT, "unlink"),
    ("Microsoft Project", KEY.Key_F2, SHIFT, "edit"),
    ("Microsoft Project", KEY.Key_Insert, Qt.KeyboardModifier.NoModifier, "add_task"),
    ("Microsoft Project", KEY.Key_F10, ALT, "assign"),
    ("Microsoft Project", KEY.Key_F5, Qt.KeyboardModifier.NoModifier, "find"),
    ("Microsoft Project", KEY.Key_G, CONTROL, "find"),
    ("Microsoft Project", KEY.Key_F5, CONTROL | SHIFT, "reveal"),
    ("Microsoft Project", KEY.Key_Right, ALT | SHIFT, "indent"),
    ("Microsoft Project", KEY.Key_Left, ALT | SHIFT, "outdent"),
    ("GanttProject", KEY.Key_T, CONTROL, "add_task"),
    ("GanttProject", KEY.Key_H, CONTROL, "add_person"),
    ("GanttProject", KEY.Key_Return, ALT, "edit"),
    ("GanttProject", KEY.Key_Right, ALT, "indent"),
    ("GanttProject", KEY.Key_Left, ALT, "outdent"),
    ("GanttProject", KEY.Key_Up, ALT, "move_up"),
    ("GanttProject", KEY.Key_Down, ALT, "move_down"),
    ("GanttProject", KEY.Key_Greater, CONTROL | SHIFT, "link_selected"),
    ("GanttProject", KEY.Key_Less, CONTROL | SHIFT, "unlink"),
    ("GanttProject", KEY.Key_S, CONTROL, "save"),
]


@pytest.mark.parametrize(("program", "key", "keys", "name"), KNOWN)
def test_the_keys_that_fingers_know_from_other_programs_work(
    window: MainWindow,
    session: Session,
    id_of: IdOf,
    program: str,
    key: Qt.Key,
    keys: Qt.KeyboardModifier,
    name: str,
) -> None:
    session.select("tasks", id_of("Shop"), id_of("Cook"))
    done: list[str] = []
    window.actions_[name].triggered.disconnect()
    window.actions_[name].triggered.connect(lambda: done.append(name))
    QTest.keyClick(window.graph, key, keys)
    assert done == [name]


def test_the_timeline_folds_by_the_keys_of_both_programs(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    window.actions_["timeline"].trigger()
    window.timeline.setFocus()
    session.select("tasks", food := id_of("Food"))
    chart = window.timeline.timeline
    rows = len(chart.chart.rows)
    qtbot.keyClick(window.timeline, KEY.Key_Minus, ALT | SHIFT)
    assert len(chart.chart.rows) == rows - 3
    qtbot.keyClick(window.timeline, KEY.Key_Minus, ALT | SHIFT)
    assert len(chart.chart.rows) == rows - 3
    qtbot.keyClick(window.timeline, KEY.Key_Plus, ALT | SHIFT)
    assert len(chart.chart.rows) == rows
    qtbot.keyClick(window.timeline, KEY.Key_Home, CONTROL)
    assert len(chart.chart.rows) == rows - 6
    qtbot.keyClick(window.timeline, KEY.Key_End, CONTROL)
    assert len(chart.chart.rows) == rows
    assert session.selection.task == food


def test_tasks_are_unlinked_and_moved_in_the_outline_and_undo_takes_it_back(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    menu, shop, cook = (id_of(name) for name in ("Agree the menu", "Shop", "Cook"))
    before = session.plan.copy()
    session.select("tasks", menu, shop)
    window.actions_["unlink"].trigger()
    assert not list(session.plan.links_to(shop))
    assert list(session.plan.links_to(cook))
    window.actions_["unlink"].trigger()
    assert window.status.message == "✕ No link is between the selected tasks"
    session.undo()
    session.select("tasks", shop)
    window.actions_["unlink"].trigger()
    assert not list(session.plan.links_to(cook))
    session.undo()
    for name, order in (("move_up", [shop, menu, cook]), ("move_down", [menu, shop, cook])):
        window.actions_[name].trigger()
        assert [each.id for each in session.plan.children(id_of("Food"))] == order
    window.actions_["move_down"].trigger()
    window.actions_["move_down"].trigger()
    assert window.status.message == "✕ Shop is the last there"
    for _ in range(3):
        session.undo()
    assert session.plan == before


def test_save_says_that_all_is_saved_and_where(window: MainWindow, session: Session) -> None:
    QTest.keyClick(window.graph, KEY.Key_S, CONTROL)
    assert window.status.message == f"All is saved, as every edit is when it is made: {session.path}"


def test_a_key_as_it_is_written_reads_back_as_the_same(window: MainWindow) -> None:
    for keys in own_keys(window):
        for own in keys:
            for written, sequence in zip(own.keys, own.sequences, strict=True):
                assert not sequence.isEmpty(), written
                assert QKeySequence(sequence.toString()) == sequence


def test_escape_leaves_the_list_also_where_what_one_was_in_is_gone_meanwhile(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.select("tasks", id_of("Shop"))
    window.edit()
    row = next(iter(window.editor.form.waits_for.rows.parts))
    row.lag.editor.setFocus()
    window.shortcuts.begin()
    session.do(unlink, [row.link.id])
    qtbot.wait(10)
    qtbot.keyClick(window.shortcuts.line, KEY.Key_Escape)
    assert window.shortcuts.isHidden()
