"""The program as a desktop starts it."""

import subprocess
import sys
from pathlib import Path

import pytest

from coordinator.store.folders import recent_plans
from tests.store.samples import ROOT

ASKED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from ui.application import application, run

program = application()

def shown():
    return [window.windowTitle() for window in program.topLevelWidgets() if window.isVisible()]

def ask():
    program.sendEvent(program, QFileOpenEvent(sys.argv[1]))

def quit_when_shown():
    if "Village fair – Coordinator" in shown():
        program.quit()

look = QTimer(interval=50)
look.timeout.connect(quit_when_shown)
look.start()
if sys.argv[2] == "early":
    ask()
else:
    QTimer.singleShot(0, ask)
run(None)
"""


@pytest.mark.parametrize("moment", ["early", "late"])
def test_a_plan_that_macos_asks_to_open_by_an_event_is_opened_before_there_is_a_window_too(
    fair_file: Path, moment: str
) -> None:
    subprocess.run([sys.executable, "-c", ASKED, fair_file, moment], cwd=ROOT, check=True, timeout=120)
    assert recent_plans()[0] == fair_file
