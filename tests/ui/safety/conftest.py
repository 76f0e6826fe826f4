"""A window on the small plan, on the screen."""

import pytest
from pytestqt.qtbot import QtBot

from ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitExposed(window)
    return window
