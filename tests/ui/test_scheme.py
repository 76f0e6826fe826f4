"""The window follows the system from light to dark while it runs, unless its colours were chosen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.application import Windows
from ui.theme import DARK, LIGHT, apply_theme, shown_theme

VIEWS = ("graph", "order", "by_task", "by_person", "board_by_status", "levels", "calls", "answers")
BRIGHT = 150
"""The lightness above which no ground is dark."""


@pytest.fixture(autouse=True)
def lit(qapp: QApplication) -> Iterator[None]:
    """The tests that follow see the light theme again."""
    yield
    apply_theme(qapp, LIGHT)


@pytest.fixture
def darken(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The system turns dark; no platform that runs without a screen has a say in that itself."""

    def turn() -> None:
        monkeypatch.setattr(theme, "system_scheme", lambda: Qt.ColorScheme.Dark)
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    return turn


def bright_part(widget: QWidget) -> float:
    """How much of a widget is bright, from 0 to 1."""
    image = widget.grab().toImage()
    seen = [
        image.pixelColor(x, y).lightness() > BRIGHT
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    ]
    return sum(seen) / len(seen)


def test_every_view_turns_dark_with_the_system(windows: Windows, darken: Callable[[], None]) -> None:
    window = windows.current
    for name in VIEWS:
        window.actions_[name].trigger()
        assert bright_part(window) > 0.5
    darken()
    assert shown_theme() is DARK
    for name in VIEWS:
        window.actions_[name].trigger()
        assert bright_part(window) < 0.1, name


def test_colours_that_were_chosen_stay(windows: Windows, darken: Callable[[], None]) -> None:
    windows.current.set_theme("light")
    darken()
    assert shown_theme() is LIGHT
