"""The manual: every page opens, its pictures are there, and it is found."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coordinator.people.manual import ManualPage, pages
from tests.languages.update import TRANSLATED
from tests.ui.translating import translated
from ui.actions import ENTRIES
from ui.languages import Translated
from ui.manual.window import ManualWindow
from ui.window import MainWindow

PICTURES = Path("resources/pictures")


def opened(window: MainWindow) -> ManualWindow:
    window.actions_["manual"].trigger()
    assert window.manual.window is not None
    return window.manual.window


def test_there_are_ten_short_pages_each_with_its_title() -> None:
    assert len(pages()) == 10
    for page in pages():
        assert page.text.startswith(f"# {page.title}\n")
        assert len(page.text.split()) < 450


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_pages_are_there_in_each_language_and_name_the_same_keys_and_pictures(language: str) -> None:
    def what_stays(page: ManualPage) -> tuple[str, list[str], list[str]]:
        pictures = re.findall(r"!\[[^]]+\]\((.+?)\)", page.text)
        return page.name, re.findall(r"^#+ ", page.text, re.MULTILINE), pictures

    english = pages()
    with translated(Translated(language)):
        assert [what_stays(page) for page in pages()] == [what_stays(page) for page in english]
        assert not {page.title for page in pages()} & {page.title for page in english}


def test_every_picture_of_the_manual_is_there_in_light_and_dark() -> None:
    names = {name for page in pages() for name in re.findall(r"!\[[^]]+\]\((.+?)\)", page.text)}
    assert names
    missing = [f"{name}-{theme}" for name in names for theme in ("light", "dark")]
    assert not [name for name in missing if not (PICTURES / f"{name}.png").is_file()]


def test_every_command_that_the_manual_names_by_its_keys_has_them() -> None:
    known = {QKeySequence(keys).toString() for entry in ENTRIES.values() for keys in entry.keys}
    named = {keys for page in pages() for keys in re.findall(r"`((?:Ctrl|Alt|F\d+)[^`]*)`", page.text)}
    assert named - {"Ctrl"} <= known


def test_f1_opens_the_page_that_was_read_last(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    manual = window.manual.window
    assert manual is not None
    assert manual.isVisible()
    assert "Your first plan" in manual.reader.toPlainText()
    qtbot.keyClick(manual.list, Qt.Key.Key_Down)
    assert "Tasks, links and the order" in manual.reader.toPlainText()
    qtbot.keyClick(manual.list, Qt.Key.Key_Escape)
    assert not manual.isVisible()
    assert "Tasks, links" in opened(window).reader.toPlainText()


def test_pictures_are_shown_no_wider_than_the_page(window: MainWindow) -> None:
    reader = opened(window).reader
    image = reader.loadResource(QTextDocument.ResourceType.ImageResource.value, "graph")
    assert 200 <= image.width() <= reader.viewport().width()  # type: ignore[attr-defined]
    assert reader.loadResource(QTextDocument.ResourceType.ImageResource.value, "../village-fair.json") is None


def test_the_manual_is_found_by_what_stands_in_it(qtbot: QtBot, window: MainWindow) -> None:
    window.search.begin()
    qtbot.keyClicks(window.search, "mail merge")
    results = window.search.results
    titles = [results.item(row).text() for row in range(results.count())]
    for _ in range(titles.index("Calling for helpers, and levels")):
        qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    manual = window.manual.window
    assert manual is not None
    assert "Calling for helpers" in manual.reader.toPlainText()


def test_keys_keep_their_own_direction_among_words_from_right_to_left(window: MainWindow) -> None:
    english = opened(window)
    assert "(Ctrl+,)" in english.reader.toPlainText()
    with translated(Translated("ar")):
        arabic = ManualWindow(window)
        assert "(\u2068Ctrl+,\u2069)" in arabic.reader.toPlainText()
