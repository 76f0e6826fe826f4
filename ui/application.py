"""The program with a window: starts Qt, opens a plan, and runs until it is closed."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from coordinator.documents import Source
from coordinator.language import tr
from coordinator.store.folders import recent_plans, settings_file
from coordinator.store.holders import is_held, noted
from ui.garbage import Collector
from ui.icons import icon
from ui.languages import LanguageMenu, speak_in
from ui.theme import SPACE, apply_theme, wanted_theme

if TYPE_CHECKING:
    from ui.session import Session
    from ui.window import MainWindow


_LARGE = 1_000_000
"""Bytes of a plan's file; one of 10,000 tasks has three times as many."""
_TURN = 0.0005
"""Seconds that a thread beside the window may keep Python to itself: a frame takes turns a hundred times."""


class Program(QApplication):
    """Tells which plan it is asked to open: a double click on macOS brings no argument, but an event."""

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._open: Callable[[str], object] | None = None
        self._asked: list[str] = []

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if self._open is None:
            self._asked.append(event.file())
        else:
            self._open(event.file())
        return True

    def when_asked(self, open: Callable[[str], object]) -> None:
        """Calls `open` with each file, and with the last that was asked for before there was a window."""
        self._open = open
        for file in self._asked[-1:]:
            open(file)


def application() -> QApplication:
    """The one QApplication of this process, with our looks."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    sys.setswitchinterval(_TURN)
    # numpy would start a thread for each core, for sums that nothing here asks for: 50 ms of the start
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    started = Program(sys.argv[:1])
    Collector(started)
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
    speak_in(program, str(settings.value("language", "system")))
    program.setWindowIcon(icon("coordinator", theme))
    first = path or next(iter(recent_plans()), None)
    told = told_if_held(first) or told_if_large(first)
    # what the window is made of takes a second to be read; what is to be told is told before that
    from ui.opening import opened_at_start
    from ui.session import Session

    opened = opened_at_start(path)
    session = Session(opened.file, clock=lambda: datetime.now().astimezone())
    windows = Windows(session, settings)
    windows.current.files.take(opened)
    if isinstance(program, Program):
        program.when_asked(lambda asked: windows.current.files.open_path(Path(asked)))
    if told is not None:
        told.close()
    try:
        return program.exec()
    finally:
        windows.current.session.close()


def told_if_held(path: Source | None) -> QLabel | None:
    """Tells at once, on the screen and the terminal, that another window has the plan open, and who."""
    if not isinstance(path, Path) or not is_held(path):
        return None
    holder = noted(path.resolve())
    text = (
        tr("{file} is open in another window ({who}); it opens read-only here.", file=path.name, who=holder)
        if holder
        else tr("{file} is open in another window; it opens read-only here.", file=path.name)
    )
    print("coordinator:", text, file=sys.stderr, flush=True)
    return _note(text)


def told_if_large(path: Source | None) -> QLabel | None:
    """Tells at once that a plan is being opened that takes a second or more."""
    if not isinstance(path, Path) or not path.is_file() or path.stat().st_size < _LARGE:
        return None
    return _note(tr("Opening {file}…", file=path.name))


def _note(text: str) -> QLabel:
    """Shown at once, until the window is there."""
    note = QLabel(text)
    note.setWindowFlag(Qt.WindowType.SplashScreen)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setMargin(3 * SPACE)
    note.show()
    QApplication.processEvents()
    return note


class Windows(QObject):
    """The window, made anew where a view failed or another language is spoken; the plan stays open."""

    def __init__(self, session: "Session", settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.current = self._shown(session)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_scheme)

    def reopen(self) -> None:
        """Makes a new window, with new views, in place of this one."""
        before = self.current
        with suppress(Exception):
            # the editor may be what failed
            before.editor.commit()
        before.leave()
        self.current = self._shown(before.session.anew())
        self.current.files.take(before.files.opened)
        self.current.tabs.setCurrentIndex(before.tabs.currentIndex())
        before.session.leave()
        before.hide()
        before.deleteLater()
        before.session.deleteLater()

    def _follow_scheme(self) -> None:
        """The system has turned light or dark, by the hour of the day perhaps."""
        if (choice := str(self._settings.value("theme", "system"))) == "system":
            self.current.set_theme(choice)

    def speak(self, choice: str) -> None:
        """Takes a language, or `system`, and keeps it for the next start."""
        self._settings.setValue("language", choice)
        speak_in(application(), choice)
        self.reopen()

    def _shown(self, session: "Session") -> "MainWindow":
        from ui.safety.guard import guard_views
        from ui.window import MainWindow

        guard_views()
        window = MainWindow(session, self._settings)
        window.failures.errors.install()
        # not while the button in the old window is still being clicked
        window.failures.reopen_wanted.connect(self.reopen, Qt.ConnectionType.QueuedConnection)
        for menu in window.findChildren(LanguageMenu):
            menu.chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        window.show()
        return window
