"""Plans that are opened in a window, which goes on meanwhile: tests wait until they are there."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtTest import QTest

from ui.opening import Opened
from ui.window import MainWindow

_PATIENCE = 20
"""Seconds."""


def show_opened(window: MainWindow, opening: Callable[[], Opened]) -> None:
    window.files.show_opened(opening)
    wait_until_opened(window)


def wait_until_opened(window: MainWindow) -> None:
    """What the window was told to open is there, or refused."""
    until = monotonic() + _PATIENCE
    while window.files.opener.busy and monotonic() < until:
        QTest.qWait(10)
    assert not window.files.opener.busy
