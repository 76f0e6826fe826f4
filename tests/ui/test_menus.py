"""The menus: every letter that is underlined leads to one thing, in every language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from coordinator.language import English, Language
from tests.languages.update import TRANSLATED
from tests.ui.translating import translated
from ui.actions import Actions
from ui.languages import Translated
from ui.menus import build_menus


@pytest.mark.parametrize("language", [English(), *map(Translated, TRANSLATED)], ids=lambda each: each.code)
def test_no_letter_stands_for_two_entries_of_a_menu(qtbot: QtBot, language: Language) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    with translated(language):
        build_menus(window.menuBar(), Actions(window), [], QSettings())
    menus = [window.menuBar().actions(), *(menu.actions() for menu in window.findChildren(QMenu))]
    assert len(menus) > 6
    for entries in menus:
        counted = Counter(letters(entries))
        assert {letter for letter, count in counted.items() if count > 1} == set()


def letters(entries: list[QAction]) -> Iterator[str]:
    """What can be pressed in a menu; not all entries have a letter."""
    for entry in entries:
        if found := re.search(r"&(\w)", entry.text()):
            yield found[1].casefold()
