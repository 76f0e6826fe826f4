"""The window in another language: chosen in its menu, made anew in it, with all that was open kept."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from coordinator.language import English, speak
from coordinator.plan.wording import day
from tests.languages.update import compile_catalog
from tests.ui.conftest import START
from tests.ui.translating import translated
from ui import languages
from ui.application import Windows
from ui.languages import LanguageMenu, speak_in
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
WORDS = {
    "de": {
        "&View": "&Ansicht",
        "Or&der": "&Reihenfolge",
        "{weekday} {day} {month}": "{weekday}, {day}. {month}",
        "%n open seat(s)": ("%n offener Platz", "%n offene Plätze"),
    },
    "ar": {"&View": "&عرض"},
}
"""A few texts of each catalog; of a counted one all its forms."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def windows(
    qapp: QApplication, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Windows]:
    """As the program makes them; afterwards the tests go on in English."""
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    for language, words in WORDS.items():
        _write_catalog(tmp_path / f"{language}.ts", language, words)
    hook, locale = sys.excepthook, QLocale()
    windows = Windows(session, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    with translated(None):
        yield windows
    windows.current.close()
    windows.current.deleteLater()
    sys.excepthook = hook
    for each in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(each)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


def _write_catalog(catalog: Path, language: str, words: dict[str, str | tuple[str, ...]]) -> None:
    messages = "".join(
        f"<message><source>{text.replace('&', '&amp;')}</source>"
        f"<translation>{said.replace('&', '&amp;')}</translation></message>"
        if isinstance(said, str)
        else f'<message numerus="yes"><source>{text}</source><translation>'
        + "".join(f"<numerusform>{form}</numerusform>" for form in said)
        + "</translation></message>"
        for text, said in words.items()
    )
    catalog.write_text(
        f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{language}"><context><name></name>'
        f"{messages}</context></TS>",
        "utf-8",
    )
    compile_catalog(catalog, catalog.with_suffix(".qm"))


def choose(qtbot: QtBot, windows: Windows, language: str) -> MainWindow:
    """Clicks through View and Language to one of them; gives the window that comes of it."""
    before = windows.current
    bar, menu = before.menuBar(), before.findChildren(LanguageMenu)[0]
    view = next(each for each in bar.findChildren(QMenu) if menu.menuAction() in each.actions())
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(view.menuAction()).center())
    click(qtbot, view, menu.menuAction())
    click(qtbot, menu, next(each for each in menu.actions() if each.text() == language))
    qtbot.waitUntil(lambda: windows.current is not before, timeout=20_000)
    return windows.current


def click(qtbot: QtBot, menu: QMenu, action: QAction) -> None:
    qtbot.waitUntil(menu.isVisible, timeout=20_000)
    place = menu.actionGeometry(action).center()
    qtbot.mouseMove(menu, place)
    qtbot.mouseClick(menu, LEFT, pos=place)


def chosen_language(window: MainWindow) -> list[str]:
    return [each.text() for each in window.findChildren(LanguageMenu)[0].actions() if each.isChecked()]


def test_a_language_that_is_chosen_is_spoken_at_once_and_all_stays_open(
    qtbot: QtBot, windows: Windows, id_of: IdOf
) -> None:
    before = windows.current
    before.actions_["order"].trigger()
    before.session.select("tasks", id_of("Shop"))

    window = choose(qtbot, windows, "Deutsch")

    assert "&Ansicht" in [each.text() for each in window.menuBar().actions()]
    assert window.status.open_seats.text() == "5 offene Plätze"
    assert window.tabs.tabText(window.tabs.currentIndex()) == "Reihenfolge"
    assert window.session.file is before.session.file
    assert window.order.chosen() == [id_of("Shop")]
    assert chosen_language(window) == ["Deutsch"]


def test_dates_and_what_qt_says_by_itself_are_in_the_language_too(qtbot: QtBot, windows: Windows) -> None:
    choose(qtbot, windows, "Deutsch")
    assert day(START) == "Mo, 2. März"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [each.text() for each in box.buttons()] == ["Abbrechen"]


def test_a_text_that_a_catalog_lacks_is_said_in_english(qtbot: QtBot, windows: Windows) -> None:
    assert choose(qtbot, windows, "Deutsch").entry.add_button.text() == "Add 0 tasks"


def test_arabic_runs_from_right_to_left_and_german_back(qtbot: QtBot, windows: Windows) -> None:
    window = choose(qtbot, windows, "العربية")
    assert window.isRightToLeft()
    assert side_of_people(window) == Qt.DockWidgetArea.RightDockWidgetArea
    assert window.people.mapTo(window, QPoint()).x() > window.editor.mapTo(window, QPoint()).x()

    window = choose(qtbot, windows, "Deutsch")
    assert not window.isRightToLeft()
    assert side_of_people(window) == Qt.DockWidgetArea.LeftDockWidgetArea


def side_of_people(window: MainWindow) -> Qt.DockWidgetArea:
    return window.dockWidgetArea(window.docks.people)


def test_the_next_start_speaks_the_language_that_was_chosen(
    qtbot: QtBot, qapp: QApplication, windows: Windows
) -> None:
    settings = choose(qtbot, windows, "Deutsch").settings
    choose(qtbot, windows, "English")
    assert day(START) == "Mon 2 Mar"

    choose(qtbot, windows, "Deutsch")
    speak(English())
    speak_in(qapp, str(settings.value("language")))
    assert day(START) == "Mo, 2. März"
