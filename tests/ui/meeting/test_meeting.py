"""The meeting on the wall, led by the keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from tests.ui.paper.printed import pages_of
from ui.meeting.view import MeetingView
from ui.meeting.writing import write_minutes
from ui.session import Session

IdOf = Callable[[str], str]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qapp: QApplication, fair_file: Path, tmp_path: Path) -> Iterator[Session]:
    """The small plan on its first morning."""
    file = PlanFile.open(Path(copy(fair_file, tmp_path)))
    opened = Session(file, clock=lambda: datetime(2026, 3, 2, 9, 20, tzinfo=UTC))
    yield opened
    opened.close()


@pytest.fixture
def meeting(qtbot: QtBot, session: Session, tmp_path: Path) -> MeetingView:
    view = MeetingView(session, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.now.enter(from_above=True)
    return view


def lines(section: object) -> list[str]:
    found = section.list  # type: ignore[attr-defined]
    return [found.item(row).text().replace("\n", ": ") for row in range(found.count())]


def test_it_shows_what_runs_what_comes_what_waits_and_what_is_open(meeting: MeetingView) -> None:
    assert lines(meeting.now)[0] == "Agree the menu: Ana; until Tue 3 Mar 18:00"
    assert any(line.startswith("Shop: waits for Agree the menu") for line in lines(meeting.waiting))
    assert any("open seat" in line for line in lines(meeting.decisions))


def test_the_arrow_keys_go_through_all_sections(meeting: MeetingView, qtbot: QtBot, session: Session) -> None:
    seen = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert seen >= {"Now", "To decide", "Waiting"}
    assert session.selection.task is not None


def test_one_key_marks_done_another_assigns(
    meeting: MeetingView, qtbot: QtBot, session: Session, id_of: IdOf
) -> None:
    with qtbot.waitSignal(meeting.done_wanted):
        qtbot.keyClick(meeting.now.list, Qt.Key.Key_D)
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_A)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_a_note_is_typed_and_stands_among_what_was_decided_until_undone(
    meeting: MeetingView, qtbot: QtBot, session: Session, id_of: IdOf
) -> None:
    menu = id_of("Agree the menu")
    assert session.selection.task == menu
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_N)
    qtbot.keyClicks(meeting.note, "No nuts this year")
    qtbot.keyClick(meeting.note, Qt.Key.Key_Return)
    assert session.plan.tasks[menu].notes == "No nuts this year"
    assert "1. Note on Agree the menu: No nuts this year" in meeting.minutes.text()
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_Z, CONTROL)
    assert "Nothing was decided." in meeting.minutes.text()
    assert session.plan.tasks[menu].notes == ""


def test_escape_drops_a_note_first_and_then_leaves(
    meeting: MeetingView, qtbot: QtBot, session: Session
) -> None:
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_N)
    qtbot.keyClicks(meeting.note, "half a thought")
    qtbot.keyClick(meeting.note, Qt.Key.Key_Escape)
    assert meeting.isVisible()
    assert meeting.note.isHidden()
    with qtbot.waitSignal(meeting.left):
        qtbot.keyClick(meeting.now.list, Qt.Key.Key_Escape)
    assert meeting.isHidden()


def test_what_is_decided_elsewhere_is_listed_too_and_leaves_as_a_text(
    meeting: MeetingView, qtbot: QtBot, session: Session, id_of: IdOf
) -> None:
    session.do(edits.set_status, id_of("Agree the menu"), Status.DOING, session.now, None)
    with qtbot.waitSignal(meeting.save_wanted) as wanted:
        qtbot.keyClick(meeting.now.list, Qt.Key.Key_S, CONTROL)
    assert wanted.args[0].text().splitlines() == [
        "Decided: Village fair, Mon 2 Mar 09:00",
        "",
        "1. Mark Agree the menu as under way",
    ]


def test_what_was_decided_is_written_as_text_and_as_pdf(
    meeting: MeetingView, session: Session, id_of: IdOf, tmp_path: Path
) -> None:
    for number in range(80):
        session.do(edits.add_note, id_of("Shop"), f"Answer {number}")
    for name in ("minutes.txt", "minutes.pdf"):
        write_minutes(meeting.minutes, tmp_path / name)
    assert "80. Note on Shop: Answer 79" in (tmp_path / "minutes.txt").read_text()
    printed = pages_of(tmp_path / "minutes.pdf")
    assert len(printed) > 1
    assert "80. Note on Shop: Answer 79" in printed[-1]


def test_the_type_grows_and_shrinks_and_is_kept(meeting: MeetingView, qtbot: QtBot) -> None:
    before = meeting.now.list.font().pointSize()
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_Plus)
    assert meeting.now.list.font().pointSize() == before + 2
    qtbot.keyClick(meeting.now.list, Qt.Key.Key_Minus)
    assert meeting.now.list.font().pointSize() == before
