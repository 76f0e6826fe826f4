"""Quick entry: typing a task, seeing how it is understood, and pasting many."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coordinator.formats.quick_entry import parse, syntax
from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_person, add_task
from coordinator.plan.records import Task
from ui.completing import Token, token_before, written
from ui.entry import QuickEntry
from ui.session import Session

IdOf = Callable[[str], str]


@pytest.fixture
def entry(qtbot: QtBot, session: Session) -> QuickEntry:
    shown = QuickEntry(session)
    qtbot.addWidget(shown)
    shown.resize(700, 80)
    shown.show()
    shown.activateWindow()
    shown.begin()
    return shown


@pytest.fixture
def press(qtbot: QtBot, entry: QuickEntry) -> Callable[..., None]:
    def do(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(entry.editor.names.popup if entry.editor.names.open else entry.editor, key, modifier)

    return do


@pytest.fixture
def type_text(qtbot: QtBot, entry: QuickEntry) -> Callable[[str], None]:
    def do(text: str) -> None:
        qtbot.keyClicks(entry.editor, text)

    return do


def paste(qtbot: QtBot, entry: QuickEntry, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(entry.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def added(session: Session, name: str) -> Task:
    return next(task for task in session.plan.tasks.values() if task.name == name)


def previewed(entry: QuickEntry) -> list[str]:
    return [entry.preview.item(row).text() for row in range(entry.preview.count())]


def test_the_empty_line_shows_an_example_and_tells_the_rest_in_its_tooltip(entry: QuickEntry) -> None:
    assert "Agree the menu 2d #cooking2 @ana after Shop" in entry.editor.placeholderText()
    assert entry.editor.toolTip() == syntax()


def test_what_is_typed_is_told_as_it_is_understood(
    qtbot: QtBot, entry: QuickEntry, type_text: Callable[[str], None]
) -> None:
    type_text("Bake cakes 16h effort #cook2 x2 @ana after Shop")
    told = "Bake cakes · 16h effort · Cooking ≥2 ×2 · Ana · after Shop"
    qtbot.waitUntil(lambda: entry.understood.text() == told)
    assert entry.understood.isVisible()
    assert not entry.complaint.isVisible()


def test_a_mistake_is_told_below_while_typing(
    qtbot: QtBot, entry: QuickEntry, type_text: Callable[[str], None]
) -> None:
    type_text("Bake 2d 3d")
    qtbot.waitUntil(lambda: entry.complaint.isVisible())
    assert entry.complaint.text().startswith("✕ It has more than one time")
    assert not entry.understood.isVisible()


def test_enter_adds_the_task_and_is_ready_for_the_next(
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
    id_of: IdOf,
) -> None:
    type_text("Bake cakes 3h @ana after Shop")
    press(Qt.Key.Key_Escape) if entry.editor.names.open else None
    press(Qt.Key.Key_Return)
    task = added(session, "Bake cakes")
    assert task.duration == Duration(3, "h")
    assert [each.predecessor for each in session.plan.links_to(task.id)] == [id_of("Shop")]
    assert session.plan.team(task.id) == [id_of("Ana")]
    assert entry.text == ""
    assert entry.editor.hasFocus()
    session.undo()
    assert task.id not in session.plan.tasks, "one line is undone in one step"


def test_ctrl_z_in_the_empty_line_takes_the_added_task_back(
    qtbot: QtBot,
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
) -> None:
    undo = QAction(entry)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(session.undo)
    entry.addAction(undo)
    type_text("Bake cakes 3h")
    press(Qt.Key.Key_Return)
    assert len(session.plan.tasks) == 11
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.plan.tasks) == 10


def test_a_line_that_is_not_understood_stays_to_be_mended(
    qtbot: QtBot,
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
) -> None:
    type_text("Bake 2d 3d")
    with qtbot.waitSignal(session.failed):
        press(Qt.Key.Key_Return)
    assert entry.text == "Bake 2d 3d"
    assert entry.complaint.isVisible()


def test_a_selected_group_takes_the_task_in(
    qtbot: QtBot,
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
    id_of: IdOf,
) -> None:
    session.select("tasks", id_of("Food"))
    type_text("Bake cakes 3h")
    qtbot.waitUntil(lambda: entry.understood.text() == "Bake cakes · 3h · into Food")
    press(Qt.Key.Key_Return)
    type_text("Serve 1h")
    press(Qt.Key.Key_Return)
    assert added(session, "Bake cakes").parent == added(session, "Serve").parent == id_of("Food")


def test_a_selected_task_that_is_no_group_takes_nothing_in(
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
    id_of: IdOf,
) -> None:
    session.select("tasks", id_of("Shop"))
    type_text("Bake cakes 3h")
    press(Qt.Key.Key_Return)
    assert added(session, "Bake cakes").parent is None


def test_pasting_several_lines_opens_a_box_with_all_of_them_understood(
    qtbot: QtBot, entry: QuickEntry, session: Session, press: Callable[..., None]
) -> None:
    paste(qtbot, entry, "- Tidy up\n    - Wash up 2h\n    - then Sweep 1h\n")
    assert entry.editor.expanded
    understood = ["Tidy up · group", "    Wash up · 2h", "    Sweep · 1h · after Wash up"]
    qtbot.waitUntil(lambda: previewed(entry) == understood)
    assert entry.add_button.text() == "Add 3 tasks"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert added(session, "Sweep").parent == added(session, "Tidy up").id
    assert not entry.editor.expanded
    session.undo()
    assert len(session.plan.tasks) == 10


def test_the_first_line_that_is_wrong_is_named_and_those_above_it_are_shown(
    qtbot: QtBot, entry: QuickEntry
) -> None:
    paste(qtbot, entry, "Wash up 2h\nSweep 1h 2h\nRest")
    qtbot.waitUntil(lambda: entry.complaint.text().startswith("✕ Line 2: it has more than one time"))
    assert previewed(entry) == ["Wash up · 2h"]
    assert not entry.add_button.isEnabled()


def test_shift_enter_begins_another_line_as_far_in(
    entry: QuickEntry, type_text: Callable[[str], None], press: Callable[..., None]
) -> None:
    type_text("Tidy up")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text("  Wash up 2h")
    press(Qt.Key.Key_Return)
    type_text("Sweep 1h")
    assert entry.text == "Tidy up\n  Wash up 2h\n  Sweep 1h"
    assert entry.expand_button.isChecked()


def test_the_button_opens_and_closes_the_box_and_another_adds(
    qtbot: QtBot, entry: QuickEntry, session: Session, type_text: Callable[[str], None]
) -> None:
    qtbot.mouseClick(entry.expand_button, Qt.MouseButton.LeftButton)
    assert entry.preview.isVisible()
    type_text("Sweep 1h")
    qtbot.waitUntil(entry.add_button.isEnabled)
    qtbot.mouseClick(entry.add_button, Qt.MouseButton.LeftButton)
    assert added(session, "Sweep")
    qtbot.mouseClick(entry.expand_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(entry.expand_button, Qt.MouseButton.LeftButton)
    assert not entry.preview.isVisible()


def test_esc_leaves_and_keeps_what_is_typed(
    qtbot: QtBot, entry: QuickEntry, type_text: Callable[[str], None], press: Callable[..., None]
) -> None:
    type_text("Bake")
    with qtbot.waitSignal(entry.left):
        press(Qt.Key.Key_Escape)
    assert not entry.editor.hasFocus()
    assert entry.text == "Bake"


@pytest.mark.parametrize(
    ("typed", "keys", "text"),
    [
        ("Bake @a", [Qt.Key.Key_Return], "Bake @Ana"),
        ("Bake #dri", [Qt.Key.Key_Return], "Bake #Driving"),
        ("Bake after agree", [Qt.Key.Key_Tab], "Bake after Agree the menu"),
        ("Bake after Shop, coo", [Qt.Key.Key_Return], "Bake after Shop, Cook"),
        ("Bake after c", [Qt.Key.Key_Down, Qt.Key.Key_Return], "Bake after Choose the hall"),
        ("Bake @mar", [Qt.Key.Key_Return], 'Bake @"Maria Costa"'),
        ("Bake after bread", [Qt.Key.Key_Return], 'Bake after "Bread, cakes 2d"'),
    ],
)
def test_names_complete_what_is_typed(
    entry: QuickEntry,
    session: Session,
    type_text: Callable[[str], None],
    press: Callable[..., None],
    typed: str,
    keys: list[Qt.Key],
    text: str,
) -> None:
    session.do(add_person, "Maria Costa")
    session.do(add_task, "Bread, cakes 2d")
    type_text(typed)
    assert entry.editor.names.open
    for key in keys:
        press(key)
    assert entry.text == text
    assert not entry.editor.names.open
    assert len(session.plan.tasks) == 11, "taking a name adds nothing"
    assert parse(entry.text, session.plan), "what was completed is understood"


def test_the_names_close_with_esc_and_where_no_name_is_typed(
    entry: QuickEntry, type_text: Callable[[str], None], press: Callable[..., None]
) -> None:
    type_text("Bake @a")
    assert entry.editor.names.open
    press(Qt.Key.Key_Escape)
    assert not entry.editor.names.open
    assert entry.text == "Bake @a"
    type_text("na 2h")
    assert not entry.editor.names.open


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("Bake", None),
        ("after", None),
        ("after Sh", None),
        ("mail ana@exam", None),
        ("Bake @", Token("people", "", 0)),
        ('Bake @"Ana M', Token("people", "Ana M", 6)),
        ("Bake #co", Token("skills", "co", 2)),
        ("Bake 2d after ", Token("tasks", "", 0)),
        ("Bake after SS Sh", Token("tasks", "Sh", 2)),
        ("Bake after Shop @a", Token("people", "a", 1)),
        ("Bake AFTER Shop, Ag", Token("tasks", "Ag", 2)),
    ],
)
def test_what_is_being_typed_is_known_by_what_stands_before_it(text: str, token: Token | None) -> None:
    assert token_before(text) == token


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("Ana", "people", "Ana"),
        ("Ana Maria", "people", '"Ana Maria"'),
        ("First aid", "skills", '"First aid"'),
        ("Level3", "skills", '"Level3"'),
        ("Agree the menu", "tasks", "Agree the menu"),
        ("SS Great Britain", "tasks", '"SS Great Britain"'),
        ("Buy 2h of music", "tasks", '"Buy 2h of music"'),
    ],
)
def test_names_stand_in_quotes_where_they_could_be_read_otherwise(name: str, kind: str, text: str) -> None:
    assert written(name, kind) == text  # type: ignore[arg-type]


def test_whatever_takes_the_focus_has_a_name(entry: QuickEntry) -> None:
    entry.editor.expand(True)
    inside = (QAbstractSpinBox, QLineEdit)
    nameless = [
        widget
        for widget in entry.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), inside)
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_names_are_offered_after_signs_beyond_the_first_plane(
    qtbot: QtBot, entry: QuickEntry, type_text: Callable[[str], None], press: Callable[..., None]
) -> None:
    entry.editor.setPlainText("🎪🎪  after Shop")
    cursor = entry.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=3)
    entry.editor.setTextCursor(cursor)
    type_text("@an")
    press(Qt.Key.Key_Tab)
    assert entry.text == "🎪🎪 @Ana after Shop"
