"""What stands between an edit and the disk is said in a bar, with the ways on, and never in a dialog."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.store import backups, holders
from coordinator.store.file import PlanFile
from tests.soak.disk_full import ballast, file_limit, small_disk
from tests.store.test_two_windows import OtherWindow
from tests.ui.openings import show_opened, wait_until_opened
from ui.opening import open_plan
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


def press(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.mouseClick(window.standing.button(text), Qt.MouseButton.LeftButton)
    wait_until_opened(window)


def turn_to(window: MainWindow) -> None:
    """The window comes to the front again."""
    other = QWidget()
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    window.activateWindow()
    QApplication.processEvents()
    other.close()


def show(window: MainWindow, path: Path) -> None:
    show_opened(window, lambda: open_plan(path))


@pytest.fixture
def other(window: MainWindow, fair_file: Path, tmp_path: Path) -> Iterator[OtherWindow]:
    """Another program that has a plan open, which this window is asked to show."""
    path = Path(copy(fair_file, tmp_path / "theirs.coord"))
    other = OtherWindow(path)
    show(window, path)
    yield other
    other.close()


def test_nothing_is_said_while_all_is_well(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.do(edits.edit_task, id_of("Shop"), notes="by bike")
    turn_to(window)
    assert not window.standing.isVisible()


def test_a_plan_that_is_open_elsewhere_is_shown_and_each_edit_refused_with_the_reason(
    window: MainWindow, session: Session, other: OtherWindow, id_of: IdOf
) -> None:
    assert session.path.name == "theirs.coord"
    assert "is open in another window (" in window.standing.text
    assert f"process {other.process.pid}" in window.standing.text
    assert session.do(edits.edit_task, id_of("Shop"), notes="by bike") is None
    assert f"process {other.process.pid} has it open; save a copy" in window.status.message
    assert session.plan.tasks[id_of("Shop")].notes == ""


def test_when_the_other_window_lets_go_the_plan_is_edited_here(
    qtbot: QtBot, window: MainWindow, session: Session, other: OtherWindow
) -> None:
    press(qtbot, window, "Try again")
    assert "is open in another window" in window.standing.text
    other.edit("theirs")
    press(qtbot, window, "Try again")
    assert "theirs" in session.plan.tasks
    other.close()
    turn_to(window)
    assert "no longer open in another window" in window.standing.text
    press(qtbot, window, "Try again")
    assert not window.standing.isVisible()
    assert session.do(edits.add_task, "Mine")
    assert holders.noted(session.path) is not None


def test_a_copy_of_a_plan_that_is_open_elsewhere_is_gone_on_in(
    qtbot: QtBot, window: MainWindow, session: Session, other: OtherWindow, tmp_path: Path
) -> None:
    window.files.ask_save_path = lambda *_: str(tmp_path / "mine.coord")
    press(qtbot, window, "Save a copy…")
    assert session.path == tmp_path / "mine.coord"
    assert not window.standing.isVisible()
    assert session.do(edits.add_task, "Mine")


def test_a_damaged_plan_is_shown_as_its_backup_with_what_differs_and_comes_back(
    qtbot: QtBot, window: MainWindow, session: Session, fair_file: Path, tmp_path: Path
) -> None:
    path = Path(copy(fair_file, tmp_path / "hit.coord"))
    with PlanFile.open(path) as file:
        backup = backups.make(file)
        file.commit(edits.add_task(file.plan, "Since then"))
    content = path.read_bytes().replace(b"Agree the menu", b"Agree the meny")
    path.write_bytes(content)
    show(window, path)
    assert f"damaged (it holds something else than was written). This is its backup of {backup.when}" in (
        window.standing.text
    )
    assert "Since then: removed" in window.standing.text
    assert "Agree the menu: renamed, was Agree the meny" in window.standing.text
    assert session.do(edits.add_task, "Refused") is None
    assert "as a backup of hit.coord, which is damaged" in window.status.message
    assert path.read_bytes() == content
    press(qtbot, window, "Restore")
    assert session.path == path
    assert not window.standing.isVisible()
    assert window.status.message.startswith("The damaged file is kept as hit (damaged ")
    assert session.do(edits.add_task, "Taken")
    (kept,) = tmp_path.glob("hit (damaged *.coord")
    assert kept.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take an open file away")
def test_a_plan_that_was_deleted_is_noticed_and_can_be_put_back(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    session.do(edits.edit_task, id_of("Shop"), notes="by bike")
    session.path.unlink()
    turn_to(window)
    assert "was deleted or moved by another program" in window.standing.text
    assert "All your edits are here still" in window.standing.text
    assert session.do(edits.add_task, "Refused") is None
    window.files.ask_save_path = lambda path, _: path
    press(qtbot, window, "Save a copy…")
    assert not window.standing.isVisible()
    assert session.do(edits.add_task, "Taken")
    assert session.undo_name == "add Taken"
    session.undo()
    assert session.undo_name == "change the notes on Shop"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody take an open file away")
def test_a_plan_that_was_replaced_is_noticed_before_an_edit_and_opened_again_with_a_backup_of_what_was_here(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    theirs = Path(copy(session.path, session.path.with_name("coming")))
    session.do(edits.edit_task, id_of("Shop"), notes="by bike")
    mine = session.plan.copy()
    os.replace(theirs, session.path)
    assert session.do(edits.add_task, "Refused") is None
    assert "was replaced by another program" in window.standing.text
    press(qtbot, window, "Open it again")
    assert not window.standing.isVisible()
    assert session.plan.tasks[id_of("Shop")].notes == ""
    assert session.do(edits.add_task, "Taken")
    assert backups.read(backups.listed(session.path)[0]) == mine
    assert holders.noted(session.path) is not None


def test_a_plan_on_a_disk_that_was_made_read_only_says_so_and_goes_on_in_a_copy(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    try:
        with small_disk(tmp_path) as disk:
            path = Path(copy(session.path, disk / "there.coord"))
            show(window, path)
            assert session.do(edits.add_task, "Before")
            show(window, Path(copy(session.path, tmp_path / "here.coord")))
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            show(window, path)
            assert "there.coord is read-only: no edit can be kept" in window.standing.text
            assert session.do(edits.add_task, "Refused") is None
            assert "read-only" in window.status.message
            window.files.ask_save_path = lambda *_: str(tmp_path / "copy.coord")
            press(qtbot, window, "Save a copy…")
            assert not window.standing.isVisible()
            assert session.do(edits.add_task, "Taken")
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    except PermissionError as error:
        pytest.skip(str(error))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_is_said_once_and_all_goes_on_once_there_is_room(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    before = session.file.content_hash
    with file_limit(session.path.stat().st_size):
        for number in range(100):
            assert session.do(edits.edit_task, id_of("Shop"), notes=f"{number}" * 20_000) is None
            assert "edits are refused until there is room" in window.standing.text
        assert not [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
        ]
        assert session.file.content_hash == before
    assert window.standing.isVisible()
    assert session.do(edits.edit_task, id_of("Shop"), notes="x" * 20_000)
    assert not window.standing.isVisible()


def test_a_small_disk_that_is_full_is_said_in_the_window_too(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    try:
        with small_disk(tmp_path) as disk:
            home = session.path
            show(window, Path(copy(home, disk / "there.coord")))
            with ballast(disk, 0):
                assert session.do(edits.add_task, "Refused", notes="x" * 50_000) is None
                assert "until there is room" in window.standing.text
            assert session.do(edits.add_task, "Taken", notes="x" * 50_000)
            assert not window.standing.isVisible()
            show(window, home)
    except PermissionError as error:
        pytest.skip(str(error))


def test_a_plan_in_a_folder_that_another_computer_shares_is_told_of_until_it_is_known(
    qtbot: QtBot, window: MainWindow, session: Session, fair_file: Path, tmp_path: Path
) -> None:
    path = Path(copy(fair_file, tmp_path / "shared.coord"))
    path.with_name(".shared.coord.open").write_text(
        '{"user": "bo", "computer": "elsewhere", "process": 1, "since": "2026-03-02 09:00"}'
    )
    show(window, path)
    assert "bo on elsewhere" in window.standing.text
    assert session.do(edits.add_task, "Taken")
    press(qtbot, window, "I know")
    assert not window.standing.isVisible()


def test_a_plan_of_a_newer_version_is_refused_in_words_and_the_plan_that_is_open_stays(
    window: MainWindow, session: Session, fair_file: Path, tmp_path: Path
) -> None:
    path = Path(copy(fair_file, tmp_path / "newer.coord"))
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
        database.commit()
    content, before = path.read_bytes(), session.path
    show(window, path)
    assert "a newer version of Coordinator made this plan" in window.status.message
    assert session.path == before
    assert path.read_bytes() == content


def test_backups_that_can_not_be_made_are_told_of_once(
    qtbot: QtBot, window: MainWindow, session: Session, home: Path
) -> None:
    home.mkdir(exist_ok=True)
    (home / "backups").write_text("a file where the folder should be")
    window.keeper.keep_now()
    assert "No backup can be made at present" in window.standing.text
    press(qtbot, window, "I know")
    window.keeper.keep_now()
    assert not window.standing.isVisible()
    (home / "backups").unlink()
    with qtbot.waitSignal(window.keeper.made):
        window.keeper.keep_now()
    assert len(backups.listed(session.path)) == 1
