"""The program as a desktop starts it."""

import subprocess
import sys
from pathlib import Path

from tests.store.samples import ROOT

ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from ui.application import application, run

program = application()

def ask():
    program.sendEvent(program, QFileOpenEvent(sys.argv[1]))
    print(*(window.windowTitle() for window in program.topLevelWidgets() if window.isVisible()))
    program.quit()

QTimer.singleShot(0, ask)
run(None)
"""


def test_a_plan_that_macos_asks_to_open_by_an_event_is_opened(fair_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED, fair_file], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.stdout.strip() == "Village fair – Coordinator", done.stderr
