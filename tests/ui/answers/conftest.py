"""The fair with what was asked there: two answers, one of them old, and a question that waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.moments import DAY
from tests.ui.conftest import START
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def window(qtbot: QtBot, session: Session, id_of: IdOf, settings: QSettings) -> MainWindow:
    fields = {"skill": id_of("Cooking"), "confirmed_at": START - DAY, "helped": 2}
    session.do(edits.add_answer, "How hot is the oven?", text="**200** degrees", **fields)
    session.do(edits.add_answer, "Who has the key to the hall?", text="Cai", confirmed_at=START - 300 * DAY)
    session.do(
        edits.ask_question,
        "Where do we park the van?",
        START,
        asked_by=id_of("Dee"),
        asked_of=id_of("Bo"),
        skill=id_of("Driving"),
    )
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    window.actions_["answers"].trigger()
    return window
