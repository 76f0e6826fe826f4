"""The editor in a window of the width that it has beside the graph, and how one types into it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from ui.editor.editor import Editor
from ui.editor.fields import ChoiceField, Field
from ui.session import Session

WIDTH = 300


@pytest.fixture
def editor(qtbot: QtBot, session: Session) -> Editor:
    shown = Editor(session)
    qtbot.addWidget(shown)
    shown.resize(WIDTH, 600)
    shown.show()
    shown.activateWindow()
    return shown


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[..., None]:
    """Types over what stands in a field, and presses Enter."""

    def do(field: Field, text: str, enter: bool = True) -> None:
        field.editor.setFocus()
        if isinstance(field.editor, QLineEdit):
            field.editor.selectAll()
        else:
            qtbot.keyClick(field.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            qtbot.keyClicks(field.editor, text)
        else:
            qtbot.keyClick(field.editor, Qt.Key.Key_Delete)
        if enter:
            qtbot.keyClick(field.editor, Qt.Key.Key_Return)

    return do


@pytest.fixture
def choose(qtbot: QtBot) -> Callable[[ChoiceField, Any], None]:
    """Chooses a value in a box by the arrow keys."""

    def do(field: ChoiceField, text: str) -> None:
        field.editor.setFocus()
        goal = field.editor.findText(text, Qt.MatchFlag.MatchContains)
        assert goal >= 0, text
        while field.editor.currentIndex() != goal:
            before = field.editor.currentIndex()
            qtbot.keyClick(field.editor, Qt.Key.Key_Down if before < goal else Qt.Key.Key_Up)
            assert field.editor.currentIndex() != before

    return do


@pytest.fixture
def open_menu(qtbot: QtBot, qapp: Any) -> Callable[..., QMenu]:
    """Presses a button, and gives the menu that opens below it."""

    def do(button: Any) -> QMenu:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        menu = qapp.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    return do
