"""The window opens at once: what is not shown at the start is neither read nor made before it is wanted."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.window import MainWindow

HEAVY = (
    *("alembic", "fitz", "holidays", "icalendar", "keyring", "lxml", "markdown_it", "networkx"),
    *("openpyxl", "ortools", "pandas", "playwright", "psycopg", "rapidfuzz", "vobject", "zxingcpp"),
    *("coordinator.mail", "coordinator.timing.solve", "ui.paper.pdf", "ui.importing", "ui.merging"),
    *(
        "numpy",
        "ui.graph.view",
        "ui.timeline.view",
        "ui.board.view",
        "ui.order.table",
        "ui.levels.view",
        "ui.calls.view",
    ),
    *("ui.answers.view", "ui.best_plan", "ui.meeting.view", "ui.manual.window", "ui.handouts"),
)
"""What takes long to be read, and is for what comes later."""
START = """
import json, sys
from PySide6.QtCore import QTimer
from ui.application import application, run
QTimer.singleShot(0, application().quit)
run(None)
print(json.dumps(sorted(sys.modules)))
"""


def test_nothing_heavy_is_read_before_the_window_shows(tmp_path: Path) -> None:
    environment = {**os.environ, "COORDINATOR_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START]
    for _ in range(2):  # the first start makes the sample's file
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=True
        )
    read = json.loads(done.stdout.splitlines()[-1])
    assert "ui.window" in read
    assert [name for name in HEAVY if name in read] == []


def test_a_view_is_made_when_its_tab_is_first_shown_and_stands_where_the_tab_was(window: MainWindow) -> None:
    tabs = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    turned = []
    window.views.turned.connect(lambda: turned.append(window.views.current))
    for at in reversed(range(window.tabs.count())):
        window.tabs.setCurrentIndex(at)
        assert window.tabs.currentIndex() == at
    made = [window.answers, window.calls, window.levels, window.board, window.timeline, window.order]
    assert turned == [*made, window.graph]
    assert [window.tabs.tabText(at) for at in range(window.tabs.count())] == tabs
    assert [window.tabs.indexOf(view) for view in made] == [6, 5, 4, 3, 2, 1]


def test_a_view_that_is_first_wanted_beside_goes_back_to_its_tab(
    qtbot: QtBot, session: Session, settings: QSettings
) -> None:
    settings.setValue("beside", "levels")
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    assert window.views.shown == [window.graph, window.levels]
    window.views.put_beside(None)
    assert window.tabs.indexOf(window.levels) == 4
