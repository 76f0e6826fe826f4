"""A graph view on the small fair, large enough to be read."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.graph.view import GraphView
from ui.session import Session
from ui.theme import LIGHT


@pytest.fixture
def view(qtbot: QtBot, session: Session, direction: Qt.LayoutDirection) -> GraphView:
    view = GraphView(session, LIGHT)
    view.resize(1280, 800)
    qtbot.addWidget(view)
    view.show()
    view.zoom_to_fit()
    return view
