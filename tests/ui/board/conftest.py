"""A board of the small fair, wide enough for all statuses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from ui.board.by import By
from ui.board.view import BoardView
from ui.session import Session
from ui.theme import LIGHT


@pytest.fixture
def view(qtbot: QtBot, session: Session, direction: Qt.LayoutDirection) -> BoardView:
    view = BoardView(session, LIGHT)
    view.resize(1280, 720)
    qtbot.addWidget(view)
    view.show()
    view.setFocus()
    return view


@pytest.fixture
def people(view: BoardView) -> BoardView:
    """The same by person."""
    view.show_by(By.PERSON)
    return view


@pytest.fixture
def card(view: BoardView) -> Callable[..., QPoint]:
    """A point on a task's card, in the column that is called so, or in the first that has it."""

    def find(task: str, column: str = "") -> QPoint:
        for number, index in view.board.places_of(task):
            sight = view.sight(number)
            if column in ("", sight.stack.column.name):
                return view.turned(view.card_rect(sight, index).topLeft() + QPointF(60, 20)).toPoint()
        raise LookupError(column)

    return find


@pytest.fixture
def in_column(view: BoardView) -> Callable[[str], QPoint]:
    """A point low in the column that is called so."""

    def find(name: str) -> QPoint:
        number = next(i for i, stack in enumerate(view.board.stacks) if stack.column.name == name)
        return view.turned(QPointF(view.sight(number).rect.center().x(), 600)).toPoint()

    return find
