"""What the session keeps up by itself: the hour that it is, and the baseline that is compared."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.moments import moment_text
from coordinator.plan.records import Status, YesOrNo
from coordinator.store.file import PlanFile
from ui.session import Session

IdOf = Callable[[str], str]


class Clock:
    """Tells the time that a test gives it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: QApplication, fair_file: Path, tmp_path: Path, clock: Clock) -> Iterator[Session]:
    opened = Session(PlanFile.open(Path(copy(fair_file, tmp_path))), clock=clock)
    yield opened
    opened.close()


def start(session: Session, task: str) -> str:
    return moment_text(session.schedule.placements[task].start, " ")


def test_what_is_still_to_do_begins_no_sooner_than_this_hour(
    session: Session, clock: Clock, id_of: IdOf, qtbot: QtBot
) -> None:
    menu = id_of("Agree the menu")
    assert start(session, menu) == "2026-03-02 09:00"
    clock.time = datetime(2026, 3, 4, 10, 40, tzinfo=UTC)
    with qtbot.waitSignal(session.changed):
        session.tick()
    assert start(session, menu) == "2026-03-04 10:00"
    with qtbot.assertNotEmitted(session.changed):
        session.tick()


def test_the_hour_is_that_of_the_plan_s_own_time_zone(session: Session, clock: Clock, id_of: IdOf) -> None:
    session.do(edits.edit_header, time_zone="Asia/Kathmandu")
    clock.time = datetime(2026, 3, 4, 5, 50, tzinfo=UTC)
    session.tick()
    assert start(session, id_of("Agree the menu")) == "2026-03-04 11:00"


def test_an_hour_that_moves_nothing_says_nothing(session: Session, clock: Clock, qtbot: QtBot) -> None:
    clock.time = datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
    with qtbot.assertNotEmitted(session.changed):
        session.tick()


def test_work_under_way_lasts_until_now_and_what_is_tried_goes_on(
    session: Session, clock: Clock, id_of: IdOf
) -> None:
    menu = id_of("Agree the menu")
    placed = session.schedule.placements[menu]
    session.do(edits.set_status, menu, Status.DOING, placed.start, None)
    session.try_edits()
    session.do(edits.edit_task, menu, name="Choose the menu")
    clock.time = datetime(2026, 3, 6, 15, 10, tzinfo=UTC)
    session.tick()
    assert moment_text(session.schedule.placements[menu].finish, " ") == "2026-03-06 15:00"
    session.let_go()
    assert session.plan.tasks[menu].name == "Agree the menu"
    assert moment_text(session.schedule.placements[menu].finish, " ") == "2026-03-06 15:00"


def test_the_newest_baseline_is_compared_when_a_plan_is_opened(session: Session, qtbot: QtBot) -> None:
    times = {id: (at.start, at.finish) for id, at in session.schedule.placements.items()}
    for name in ("First", "Second"):
        session.do(edits.set_baseline, name, times, session.now)
    assert session.compared is None
    path = session.path
    session.close()
    again = Session(PlanFile.open(path))
    assert again.compared is not None
    assert again.compared.name == "Second"
    with qtbot.waitSignal(again.comparing):
        again.compare_with(None)
    assert again.compared is None
    again.close()


def test_an_edit_of_what_others_have_deleted_meanwhile_is_refused(
    session: Session, id_of: Callable[[str], str]
) -> None:
    told: list[str] = []
    session.failed.connect(told.append)
    shop, dee = id_of("Shop"), id_of("Dee")
    assert session.do(edits.delete_tasks, [shop])
    assert session.do(edits.assign, dee, shop) is None
    assert session.do(edits.delete_tasks, [shop]) is None
    assert session.try_out(edits.assign, dee, shop).refusal == "what this is about has been deleted meanwhile"
    assert session.do(edits.answer_calls, {"gone": YesOrNo.YES}, 0) is None
    assert told == ["what this is about has been deleted meanwhile"] * 3
