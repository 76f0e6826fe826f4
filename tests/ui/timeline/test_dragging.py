"""Bars are dragged over the timeline; each drag says beforehand what it would do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import add_task, assign, edit_task, set_status
from coordinator.plan.moments import DAY, parse_moment
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from tests.ui.conftest import BOTH_WAYS
from tests.ui.drags import LEFT, NO_KEYS, Dragger, drag, let_go, move, take_up
from tests.ui.timeline.conftest import DAY_WIDTH
from ui.drag import PersonDrag, drag_of
from ui.painting import onward
from ui.session import Session
from ui.timeline.bars import bar_rect
from ui.timeline.view import TimelineView

IdOf = Callable[[str], str]
Middle = Callable[..., QPoint]
Lane = Callable[[str | None], int]


def end_of(view: TimelineView, task: str) -> QPoint:
    rect = bar_rect(view.timeline, view.sight, view.timeline.chart.bars_of[task][0])
    return view.turned(QPointF(rect.right() - 2, rect.center().y())).toPoint()


def days(count: float) -> QPoint:
    return QPoint(onward() * round(count * DAY_WIDTH), 0)


@BOTH_WAYS
def test_a_bar_dragged_by_its_middle_is_pinned_there(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    invite = id_of("Invite everyone")
    before = session.schedule.placements[invite].start
    drag(view.viewport(), middle(invite), middle(invite) + days(2))
    assert session.plan.tasks[invite].pinned_start == before + 2 * DAY
    assert session.schedule.placements[invite].start == before + 2 * DAY
    session.undo()
    assert session.plan.tasks[invite].pinned_start is None
    assert session.schedule.placements[invite].start == before


@BOTH_WAYS
def test_a_bar_dropped_in_the_night_is_pinned_to_the_next_morning(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu = id_of("Agree the menu")
    drag(view.viewport(), middle(menu), middle(menu) + days(0.6))
    assert session.plan.tasks[menu].pinned_start == parse_moment("2026-03-03T09:00")


def test_while_a_bar_is_dragged_the_note_tells_its_time_and_what_else_moves(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle, qtbot: QtBot
) -> None:
    menu, shop = id_of("Agree the menu"), id_of("Shop")
    take_up(view.viewport(), middle(menu), middle(menu) + days(1))
    assert "Pin to Tue 3 Mar 09:00" in view.note.text()
    qtbot.waitUntil(lambda: "Agree the menu: Mon 2 Mar 09:00 to Tue 3 Mar 09:00" in view.note.text())
    assert view.timeline.moved(shop) is not None
    assert session.plan.tasks[menu].pinned_start is None


def test_the_note_warns_of_a_pin_that_a_link_does_not_allow(
    view: TimelineView, id_of: IdOf, middle: Middle, qtbot: QtBot
) -> None:
    shop = id_of("Shop")
    take_up(view.viewport(), middle(shop), middle(shop) - days(2))
    qtbot.waitUntil(lambda: "! " in view.note.text() and "Agree the menu" in view.note.text())


def test_escape_ends_a_drag_and_nothing_has_changed(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle, qtbot: QtBot
) -> None:
    menu, before = id_of("Agree the menu"), session.plan.copy()
    goal = middle(menu) + days(2)
    take_up(view.viewport(), middle(menu), goal)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    let_go(view.viewport(), goal)
    assert session.plan == before
    assert view.note.isHidden()


@pytest.mark.parametrize(
    ("name", "field", "by", "wanted"),
    [("Agree the menu", "duration", 1, "3d"), ("Put up the stage", "effort", 1, "24h")],
)
@BOTH_WAYS
def test_a_bar_dragged_by_its_end_takes_another_estimate_in_the_unit_that_it_had(
    view: TimelineView, session: Session, id_of: IdOf, name: str, field: str, by: float, wanted: str
) -> None:
    task = id_of(name)
    drag(view.viewport(), end_of(view, task), end_of(view, task) + days(by))
    assert str(getattr(session.plan.tasks[task], field)) == wanted
    session.undo()
    assert str(getattr(session.plan.tasks[task], field)) != wanted


@BOTH_WAYS
def test_an_end_dragged_before_the_start_leaves_the_least_that_can_be_aimed_at(
    view: TimelineView, session: Session, id_of: IdOf
) -> None:
    menu = id_of("Agree the menu")
    drag(view.viewport(), end_of(view, menu), end_of(view, menu) - days(9))
    assert str(session.plan.tasks[menu].duration) == "0.5d"


def test_another_button_lets_go_of_what_is_dragged(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu, before = id_of("Agree the menu"), session.plan.copy()
    goal = middle(menu) + days(2)
    take_up(view.viewport(), middle(menu), goal)
    for button in (Qt.MouseButton.RightButton, LEFT):
        if button is not LEFT:
            QTest.mousePress(view.viewport(), button, NO_KEYS, goal)
        QTest.mouseRelease(view.viewport(), button, NO_KEYS, goal)
    assert session.plan == before
    assert view.note.isHidden()


def test_a_drag_whose_end_was_seen_by_another_window_is_over(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu, before = id_of("Agree the menu"), session.plan.copy()
    goal = middle(menu) + days(2)
    take_up(view.viewport(), middle(menu), goal)
    move(view.viewport(), goal, Qt.MouseButton.NoButton)
    assert view.note.isHidden()
    let_go(view.viewport(), goal)
    assert session.plan == before


def test_a_small_slip_of_the_hand_changes_nothing(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu, before = id_of("Agree the menu"), session.plan.copy()
    goal = middle(menu)
    take_up(view.viewport(), middle(menu), middle(menu) + days(1))
    move(view.viewport(), goal, LEFT)
    let_go(view.viewport(), goal)
    assert session.plan == before


def test_what_is_done_says_why_it_stays(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu, told = id_of("Agree the menu"), list[str]()
    placed = session.schedule.placements[menu]
    session.do(set_status, menu, Status.DONE, placed.start, placed.finish)
    before = session.plan.copy()
    session.failed.connect(told.append)
    take_up(view.viewport(), middle(menu), middle(menu) + days(2))
    assert view.note.text() == "✕ Agree the menu is done: it stays where it happened"
    let_go(view.viewport(), middle(menu) + days(2))
    assert told == ["Agree the menu is done: it stays where it happened"]
    assert session.plan == before


@BOTH_WAYS
def test_a_bar_dragged_to_another_lane_is_handed_over_seat_and_all(
    lanes: TimelineView, session: Session, id_of: IdOf, middle: Middle, lane: Lane
) -> None:
    hall, cai, ana = id_of("Choose the hall"), id_of("Cai"), id_of("Ana")
    origin = middle(hall, cai)
    drag(lanes.viewport(), origin, QPoint(origin.x() + 30, lane(ana)))
    assert session.plan.holders(hall) == [ana]
    assert session.plan.tasks[hall].pinned_start is None
    assert session.file.undo_name == "hand Choose the hall from Cai to Ana"
    session.undo()
    assert session.plan.holders(hall) == [cai]


def test_a_hand_over_that_is_refused_tells_why_before_the_drop(
    lanes: TimelineView, session: Session, id_of: IdOf, middle: Middle, lane: Lane, qtbot: QtBot
) -> None:
    menu, ana, dee = id_of("Agree the menu"), id_of("Ana"), id_of("Dee")
    before, goal = session.plan.copy(), QPoint(middle(menu, ana).x(), lane(dee))
    take_up(lanes.viewport(), middle(menu, ana), goal)
    qtbot.waitUntil(lambda: lanes.note.text() == "✕ Dee has Cooking 0, the seat asks for 2")
    let_go(lanes.viewport(), goal)
    assert session.plan == before


@BOTH_WAYS
def test_a_bar_dragged_out_of_the_lane_of_nobody_gets_someone(
    lanes: TimelineView, session: Session, id_of: IdOf, middle: Middle, lane: Lane
) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    drag(lanes.viewport(), middle(cook), QPoint(middle(cook).x(), lane(ana)))
    assert session.plan.holders(cook) == [ana, None]


def test_a_bar_dragged_into_the_lane_of_nobody_loses_its_holder(
    lanes: TimelineView, session: Session, id_of: IdOf, middle: Middle, lane: Lane
) -> None:
    menu, ana = id_of("Agree the menu"), id_of("Ana")
    drag(lanes.viewport(), middle(menu, ana), QPoint(middle(menu, ana).x(), lane(None)))
    assert session.plan.holders(menu) == [None]


def test_someone_beyond_the_seats_hands_over_no_seat(
    lanes: TimelineView, session: Session, id_of: IdOf, middle: Middle, lane: Lane
) -> None:
    decorate, dee, bo = id_of("Decorate"), id_of("Dee"), id_of("Bo")
    session.do(assign, dee, decorate)
    drag(lanes.viewport(), middle(decorate, dee), QPoint(middle(decorate, dee).x(), lane(bo)))
    assert session.plan.team(decorate) == [bo]


@pytest.mark.parametrize("beside", [False, True])
@BOTH_WAYS
def test_a_person_dropped_on_a_bar_or_in_its_row_is_assigned(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle, beside: bool
) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    goal = QPoint(5, middle(cook).y()) if beside else middle(cook)
    dragger = Dragger(view.viewport(), goal)
    dragger(drag_of(view, PersonDrag(ana), "Ana"))
    assert session.plan.holders(cook) == [ana, None]


def test_while_a_person_hovers_the_bars_say_how_they_fit_and_the_note_what_would_move(
    view: TimelineView, id_of: IdOf, middle: Middle
) -> None:
    cook, bo = id_of("Cook"), id_of("Bo")
    shown: list[str] = []
    dragger = Dragger(view.viewport(), middle(cook), drop=False)

    def look() -> None:
        fit = view.timeline.fit(id_of("Shop"))
        shown.extend((view.note.text(), fit.reason if fit else ""))

    dragger.on_hover = look
    dragger(drag_of(view, PersonDrag(bo), "Bo"))
    assert "Bo has Cooking 1" in shown[0]
    assert shown[1] == "Bo is on it already"
    assert view.timeline.fit(cook) is None


def test_a_plan_that_changes_during_a_drag_ends_it(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu = id_of("Agree the menu")
    goal = middle(menu) + days(2)
    take_up(view.viewport(), middle(menu), goal)
    session.do(edit_task, menu, name="Agree what to eat")
    before = session.plan.copy()
    let_go(view.viewport(), goal)
    assert session.plan == before
    assert before.tasks[menu].pinned_start is None


def test_a_bar_that_is_held_while_another_plan_is_opened_is_not_dropped_there(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle, copied: PlanFile
) -> None:
    menu = id_of("Agree the menu")
    goal = middle(menu) + days(2)
    take_up(view.viewport(), middle(menu), goal)
    session.turn_to(session.ready(copied))
    assert view.note.isHidden()
    move(view.viewport(), goal + days(1), LEFT)
    let_go(view.viewport(), goal)
    assert session.plan.tasks[menu].pinned_start is None
    assert session.undo_name is None


def test_a_bar_that_is_held_while_what_was_tried_is_let_go_stays_where_it_is(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    menu = id_of("Agree the menu")
    session.try_edits()
    trial = session.do(add_task, "Sing")
    assert trial is not None
    song = trial.rows[0].id
    view.reveal(song)
    goal = middle(song) + days(2)
    take_up(view.viewport(), middle(song), goal)
    session.let_go()
    let_go(view.viewport(), goal)
    assert session.undo_name is None
    assert menu in view.timeline.chart.bars_of
