"""A plan is opened beside the window: what is open stays, and takes edits, until the other is there."""

import subprocess
import sys
from functools import partial
from pathlib import Path
from shutil import copy
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.store.file import PlanFile
from coordinator.store.holders import noted
from tests.store.samples import ROOT
from tests.ui.openings import show_opened, wait_until_opened
from ui.application import told_if_large
from ui.opening import Opened, open_plan
from ui.progress import Progress
from ui.session import Session
from ui.window import MainWindow

LONG = 20_000
"""Milliseconds that a busy machine may take."""


class SlowDisk:
    """A plan on a disk that gives nothing until `go`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.go = Event()

    def opened(self) -> Opened:
        self.go.wait()
        return open_plan(self.path)


@pytest.fixture
def slow(fair_file: Path, tmp_path: Path) -> SlowDisk:
    return SlowDisk(Path(copy(fair_file, tmp_path / "theirs.coord")))


LOOK = """
import sys
from pathlib import Path
from coordinator.store.holders import is_held
sys.exit(is_held(Path(sys.argv[1])))
"""


def is_held_here(path: Path) -> bool:
    """Whether another program finds that this one has the plan open."""
    return bool(subprocess.run([sys.executable, "-c", LOOK, str(path)], cwd=ROOT, check=False).returncode)


def progress_of(window: MainWindow, qtbot: QtBot) -> Progress:
    (progress,) = window.findChildren(Progress)
    qtbot.waitUntil(progress.isVisible, timeout=LONG)
    return progress


def test_a_plan_that_takes_long_to_open_shows_progress_and_the_one_before_takes_edits_until_it_is_there(
    window: MainWindow, session: Session, slow: SlowDisk, qtbot: QtBot
) -> None:
    before = session.path
    window.files.show_opened(slow.opened)
    progress_of(window, qtbot)
    assert session.path == before
    assert session.do(edits.add_task, "Meanwhile")
    slow.go.set()
    wait_until_opened(window)
    assert not any(each.isVisible() for each in window.findChildren(Progress))
    assert session.path == slow.path
    assert len(window.graph.graph.cards) == 8
    assert session.do(edits.add_task, "There")
    with PlanFile.open(before) as file:
        assert file.undo_name == "add Meanwhile"


def test_cancel_leaves_the_plan_before_open_and_untouched_and_the_other_to_whoever_wants_it(
    window: MainWindow, session: Session, slow: SlowDisk, qtbot: QtBot
) -> None:
    before, content = session.path, session.file.content_hash
    window.files.show_opened(slow.opened)
    progress = progress_of(window, qtbot)
    qtbot.mouseClick(progress.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert not any(each.isVisible() for each in window.findChildren(Progress))
    assert not window.files.opener.busy
    assert window.status.message == "Stopped; the plan that was open stays open"
    slow.go.set()
    window.files.opener.end(wait=True)
    assert not is_held_here(slow.path)
    assert is_held_here(before)
    assert session.path == before
    assert session.file.content_hash == content
    assert session.do(edits.add_task, "There")


def test_of_two_plans_that_are_opened_at_once_the_last_one_is_shown(
    window: MainWindow, session: Session, slow: SlowDisk, fair_file: Path, tmp_path: Path
) -> None:
    last = Path(copy(fair_file, tmp_path / "last.coord"))
    window.files.show_opened(slow.opened)
    slow.go.set()
    show_opened(window, partial(open_plan, last))
    assert session.path == last
    assert is_held_here(last)
    assert not is_held_here(slow.path)


def test_a_window_that_is_closed_while_it_opens_a_plan_holds_neither(
    window: MainWindow, session: Session, slow: SlowDisk
) -> None:
    window.files.show_opened(slow.opened)
    slow.go.set()
    window.close()
    assert not is_held_here(slow.path)
    assert noted(slow.path) is None


def test_at_the_start_a_large_plan_is_told_of_before_it_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "fair.coord"
    path.write_bytes(b"\0" * 2_000_000)
    note = told_if_large(path)
    assert note is not None
    qtbot.addWidget(note)
    assert note.isVisible()
    assert note.text() == "Opening fair.coord…"
    path.write_bytes(b"\0" * 20_000)
    assert told_if_large(path) is None
