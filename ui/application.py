"""The program with a window: starts Qt, opens a plan, and runs until it is closed."""

import sys
from datetime import datetime

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from coordinator.documents import Source
from coordinator.store.folders import settings_file
from ui.icons import icon
from ui.opening import opened_at_start
from ui.session import Session
from ui.theme import apply_theme, wanted_theme
from ui.window import MainWindow


def application() -> QApplication:
    """The one QApplication of this process, with our looks."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    started = QApplication(sys.argv[:1])
    started.setApplicationName("Coordinator")
    started.setDesktopFileName("coordinator")
    return started


def run(path: Source | None) -> int:
    """Opens a window on the plan, or on the one that was open last, else on the sample.

    Raises PlanError where the plan can't be opened.
    """
    program = application()
    settings = QSettings(str(settings_file()), QSettings.Format.IniFormat)
    theme = wanted_theme(str(settings.value("theme", "system")))
    apply_theme(program, theme)
    program.setWindowIcon(icon("coordinator", theme))
    opened = opened_at_start(path)
    session = Session(opened.file, clock=lambda: datetime.now().astimezone())
    try:
        window = MainWindow(session, settings)
        window.show()
        window.files.tell(opened.told)
        return program.exec()
    finally:
        session.close()
