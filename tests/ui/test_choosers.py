"""Where something new is written: asked for in the chooser of files itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from coordinator.store.file import PlanFile
from tests.ui.conftest import village_fair
from ui.session import Session
from ui.window import MainWindow

Answer = Callable[[str, bool], list[str]]


@pytest.fixture
def answer(qtbot: QtBot) -> Answer:
    """Has a name typed into the next chooser, and what it asks besides answered; gives what it asked."""

    def typed(name: str, replace: bool) -> list[str]:
        asked: list[str] = []

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if isinstance(shown, QMessageBox):
                asked.append(shown.text())
                button = QMessageBox.StandardButton.Yes if replace else QMessageBox.StandardButton.No
                shown.button(button).click()
            elif isinstance(shown, QFileDialog) and asked and not replace:
                shown.reject()
                return
            elif isinstance(shown, QFileDialog):
                shown.findChild(QLineEdit, "fileNameEdit").setText(name)
                QTimer.singleShot(50, look)
                shown.accept()
                return
            else:
                return
            QTimer.singleShot(50, look)

        QTimer.singleShot(50, look)
        return asked

    return typed


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> MainWindow:
    shown = MainWindow(session, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def other(session: Session) -> Path:
    """Another plan in the same folder."""
    path = session.path.with_name("other.coord")
    PlanFile.create(path, village_fair()).close()
    return path


@pytest.mark.parametrize("name", ["other", "other.coord"])
def test_a_file_that_is_there_is_asked_about_whether_its_ending_is_typed_or_not(
    window: MainWindow, other: Path, answer: Answer, name: str
) -> None:
    before = other.read_bytes()
    asked = answer(name, False)
    window.actions_["save_copy"].trigger()
    assert len(asked) == 1
    assert other.read_bytes() == before
    answer(name, True)
    window.actions_["save_copy"].trigger()
    assert other.read_bytes() != before


def test_a_name_with_a_dot_gets_the_ending_too(window: MainWindow, session: Session, answer: Answer) -> None:
    answer("Fair 2.0", True)
    window.actions_["save_copy"].trigger()
    with PlanFile.open(session.path.with_name("Fair 2.0.coord")) as copy:
        assert copy.plan == session.plan


def test_what_is_chosen_to_be_opened_is_opened(
    window: MainWindow, session: Session, other: Path, answer: Answer, qtbot: QtBot
) -> None:
    answer("other.coord", True)
    window.actions_["open"].trigger()
    qtbot.waitUntil(lambda: session.path == other)


def test_the_ending_follows_the_kind_that_is_chosen(window: MainWindow, session: Session) -> None:
    def choose_text() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QFileDialog)
        shown.findChild(QComboBox, "fileTypeCombo").setFocus()
        QTest.keyClick(shown.findChild(QComboBox, "fileTypeCombo"), Qt.Key.Key_Down)
        shown.findChild(QLineEdit, "fileNameEdit").setText("said")
        shown.accept()

    QTimer.singleShot(50, choose_text)
    chosen = window.files.ask_save_path("said.pdf", "PDF (*.pdf)", "Text (*.txt)")
    assert Path(chosen).name == "said.txt"
