"""The timeline is looked at, moved about in and selected on by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_task, edit_task, set_baseline
from coordinator.plan.moments import DAY, parse_moment
from tests.ui.conftest import BOTH_WAYS, START
from tests.ui.drags import LEFT, NO_KEYS, move
from ui.graph.menus import card_menu
from ui.hits import Hit
from ui.painting import mirrored, onward
from ui.session import Session
from ui.timeline.bars import bar_rect
from ui.timeline.by import By
from ui.timeline.layout.scale import FARTHEST, NEAREST
from ui.timeline.tips import row_tip, task_tip
from ui.timeline.view import TimelineView

IdOf = Callable[[str], str]
Middle = Callable[..., QPoint]
KEY = Qt.Key


def chosen(session: Session) -> list[str]:
    return [session.plan.tasks[task].name for task in session.selection.ids]


def click(view: TimelineView, point: QPoint, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.mouseClick(view.viewport(), LEFT, keys, point)


def turn_wheel(view: TimelineView, point: QPoint, notches: int, keys: Qt.KeyboardModifier) -> None:
    there = QPointF(view.viewport().mapToGlobal(point))
    phase = Qt.ScrollPhase.NoScrollPhase
    by = QPoint(0, 120 * notches)
    event = QWheelEvent(QPointF(point), there, QPoint(), by, Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def names(view: TimelineView) -> list[str]:
    return [row.name for row in view.timeline.chart.rows]


def test_every_task_has_a_row_in_the_order_of_the_outline(view: TimelineView, session: Session) -> None:
    assert names(view) == [task.name for _, task in session.plan.outline()]


def test_a_bar_reaches_from_the_start_to_the_finish(
    view: TimelineView, session: Session, id_of: IdOf
) -> None:
    menu = id_of("Agree the menu")
    rect = bar_rect(view.timeline, view.sight, view.timeline.chart.bars_of[menu][0])
    placed = session.schedule.placements[menu]
    assert abs(rect.left() - view.sight.x(placed.start)) < 0.01
    assert abs(rect.right() - view.sight.x(placed.finish)) < 0.01


@BOTH_WAYS
def test_a_click_selects_and_with_the_control_key_adds(
    view: TimelineView, session: Session, id_of: IdOf, middle: Middle
) -> None:
    click(view, middle(id_of("Agree the menu")))
    assert chosen(session) == ["Agree the menu"]
    click(view, middle(id_of("Shop")), Qt.KeyboardModifier.ControlModifier)
    assert chosen(session) == ["Agree the menu", "Shop"]
    click(view, QPoint(5, view.viewport().height() - 5))
    assert chosen(session) == []


@BOTH_WAYS
def test_a_click_on_a_name_selects_its_task(view: TimelineView, session: Session, id_of: IdOf) -> None:
    row = view.timeline.chart.row_of_task[id_of("Shop")]
    y = round(float(view.timeline.chart.tops[row])) + 8
    QTest.mouseClick(view.names, LEFT, NO_KEYS, QPoint(120, y))
    assert chosen(session) == ["Shop"]


def test_what_is_selected_elsewhere_is_marked_here(view: TimelineView, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Shop"))
    assert view.timeline.selected == {id_of("Shop")}


@BOTH_WAYS
def test_a_task_out_of_sight_is_brought_into_view_out_of_its_folded_group_too(
    view: TimelineView, session: Session, id_of: IdOf
) -> None:
    cook, food = id_of("Cook"), id_of("Food")
    view.resize(500, 160)
    session.do(edit_task, cook, pinned_start=parse_moment("2027-03-02T09:00"))
    view.timeline.fold(view.timeline.chart.rows[view.timeline.chart.row_of_task[food]])
    view.look_at(START)
    assert "Cook" not in names(view)
    view.reveal(cook)
    assert "Cook" in names(view)
    assert not view.shown_rect(cook).isEmpty()


def test_a_folded_group_shows_its_own_bar_alone_and_keeps_the_links_that_leave_it(
    view: TimelineView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    view.timeline.show_plan(session.plan, session.schedule)
    session.select("tasks", id_of("Food"))
    qtbot.keyClick(view, KEY.Key_Space)
    assert not {"Agree the menu", "Shop", "Cook"} & set(names(view))
    chart = view.timeline.chart
    ends = {(chart.tasks[a], chart.tasks[b]) for a, b in chart.links}
    assert (id_of("Food"), id_of("Open the doors")) in ends
    qtbot.keyClick(view, KEY.Key_Space)
    assert "Cook" in names(view)


@BOTH_WAYS
def test_the_wheel_with_the_control_key_zooms_about_the_pointer(view: TimelineView) -> None:
    point, zoom = view.turned(QPoint(300, 100)).toPoint(), view.scale.zoom
    before = view.sight.moment(300)
    turn_wheel(view, point, 2, Qt.KeyboardModifier.ControlModifier)
    assert view.scale.zoom > 1.4 * zoom
    assert abs(view.sight.moment(300) - before) * view.scale.zoom < 2
    turn_wheel(view, point, -2, Qt.KeyboardModifier.ControlModifier)
    assert abs(view.sight.moment(300) - before) * view.scale.zoom < 2


def test_it_zooms_from_hours_to_quarters_and_no_farther(view: TimelineView) -> None:
    for _ in range(60):
        view.zoom_in()
    assert view.scale.zoom == NEAREST
    for _ in range(60):
        view.zoom_out()
    assert view.scale.zoom == FARTHEST


@BOTH_WAYS
def test_all_of_the_plan_fits_into_view(view: TimelineView, session: Session) -> None:
    view.zoom_to_fit()
    sight = view.sight
    assert sight.x(session.plan.header.start) >= 0
    assert sight.x(session.schedule.finish) < sight.width


@BOTH_WAYS
def test_dragging_the_ground_pans(view: TimelineView, session: Session) -> None:
    view.resize(700, 200)
    before = view.sight
    origin = QPoint(5, view.viewport().height() - 6)
    session.select("tasks", next(iter(session.plan.tasks)))
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, origin)
    for step in (10, 30, 60):
        move(view.viewport(), origin + QPoint(step * onward(), -step // 2), LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, origin + QPoint(60, -30))
    after = view.sight
    assert after.left < before.left
    assert after.top > before.top
    assert session.selection.ids  # a pan is no click


def test_a_pan_goes_on_while_others_edit_the_plan(view: TimelineView, session: Session, id_of: IdOf) -> None:
    origin, left = QPoint(5, view.viewport().height() - 6), view.sight.left
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, origin)
    move(view.viewport(), origin + QPoint(30, 0), LEFT)
    session.do(edit_task, id_of("Shop"), name="Buy all")
    move(view.viewport(), origin + QPoint(60, 0), LEFT)
    assert view.sight.left == left - 60


@BOTH_WAYS
def test_the_keyboard_goes_through_the_rows_pans_zooms_and_goes_home(
    view: TimelineView, session: Session, qtbot: QtBot
) -> None:
    for _ in range(3):
        qtbot.keyClick(view, KEY.Key_Down)
    assert chosen(session) == ["Shop"]
    qtbot.keyClick(view, KEY.Key_Up)
    assert chosen(session) == ["Agree the menu"]
    left, zoom = view.sight.left, view.scale.zoom
    qtbot.keyClick(view, KEY.Key_Right if onward() > 0 else KEY.Key_Left)
    assert view.sight.left > left
    qtbot.keyClick(view, KEY.Key_Plus)
    assert view.scale.zoom > zoom
    qtbot.keyClick(view, KEY.Key_Minus)
    view.look_at(START + 400 * DAY)
    qtbot.keyClick(view, KEY.Key_Home)
    assert 0 < view.sight.x(START) < view.sight.width
    with qtbot.waitSignal(view.edit_wanted):
        qtbot.keyClick(view, KEY.Key_Return)
    qtbot.keyClick(view, KEY.Key_Escape)
    assert chosen(session) == []


def test_a_double_click_opens_the_editor(
    view: TimelineView, id_of: IdOf, middle: Middle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.edit_wanted):
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, middle(id_of("Shop")))


@BOTH_WAYS
def test_a_double_click_on_the_mark_of_a_group_folds_and_edits_nothing(
    view: TimelineView, id_of: IdOf, qtbot: QtBot
) -> None:
    y = round(float(view.timeline.chart.tops[view.timeline.chart.row_of_task[id_of("Food")]])) + 8
    mark = mirrored(QPoint(8, y), view.names.rect()).toPoint()
    with qtbot.assertNotEmitted(view.edit_wanted):
        QTest.mouseDClick(view.names, LEFT, NO_KEYS, mark)
    with qtbot.waitSignal(view.edit_wanted):
        QTest.mouseDClick(view.names, LEFT, NO_KEYS, mark + QPoint(60 * onward(), 0))


@BOTH_WAYS
def test_a_link_is_selected_by_a_click_on_its_arrow(view: TimelineView, session: Session) -> None:
    view.viewport().repaint()
    arrow = next(each for each in view._arrows if len(each.corners) == 4)
    (x, y), (to_x, to_y) = arrow.corners[1], arrow.corners[2]
    click(view, view.turned(QPointF((x + to_x) / 2, (y + to_y) / 2)).toPoint())
    assert session.selection.table == "links"
    assert session.selection.ids[0] in session.plan.links


def test_by_person_everyone_has_a_lane_and_open_seats_one_of_their_own(
    lanes: TimelineView, session: Session, id_of: IdOf
) -> None:
    assert names(lanes) == ["Nobody yet", "Ana", "Bo", "Cai", "Dee"]
    chart = lanes.timeline.chart
    in_first = [task for task, row in zip(chart.tasks, chart.rows_of, strict=True) if row == 0]
    assert {session.plan.tasks[task].name for task in in_first} == {"Cook", "Put up the stage"}


def test_a_person_s_load_is_told_in_percent_of_the_hours_that_they_work(
    lanes: TimelineView, session: Session, id_of: IdOf
) -> None:
    load = lanes.timeline.load(id_of("Ana"))
    assert load.taken == 2 * 8 * 60
    assert load.worked >= load.taken
    row = next(i for i, row in enumerate(lanes.timeline.chart.rows) if row.name == "Ana")
    assert "Taken for 16h of the" in row_tip(lanes.timeline, row)


@BOTH_WAYS
def test_a_click_on_a_lane_selects_the_person(lanes: TimelineView, session: Session, id_of: IdOf) -> None:
    row = next(i for i, row in enumerate(lanes.timeline.chart.rows) if row.name == "Bo")
    y = round(float(lanes.timeline.chart.tops[row])) + 8
    QTest.mouseClick(lanes.names, LEFT, NO_KEYS, QPoint(80, y))
    assert (session.selection.table, session.selection.ids) == ("people", (id_of("Bo"),))


def test_the_tip_of_a_bar_tells_how_long_it_can_wait(
    view: TimelineView, session: Session, qtbot: QtBot
) -> None:
    change = session.do(add_task, "Write thanks", duration=Duration.parse("1h"))
    assert change is not None
    qtbot.waitUntil(lambda: bool(view.timeline.slacks))
    assert "Can wait" in task_tip(view.timeline, change.rows[0].id)


def test_the_tip_of_a_bar_tells_why_then_that_it_is_late_and_how_it_has_moved(
    view: TimelineView, session: Session, id_of: IdOf
) -> None:
    invite, placed = id_of("Invite everyone"), session.schedule.placements
    times = {task: (at.start - DAY, at.finish - DAY) for task, at in placed.items()}
    change = session.do(set_baseline, "First plan", times, None)
    assert change is not None
    session.compare_with(change.rows[0].id)
    session.do(edit_task, invite, deadline=placed[invite].start)
    told = task_tip(view.timeline, invite)
    assert "Waits for Choose the hall" in told
    assert "1d later than in First plan" in told
    assert "too late" in told


def test_what_is_tried_while_it_is_hidden_is_there_when_it_is_turned_to_by_its_key(
    view: TimelineView, session: Session
) -> None:
    view.hide()
    session.try_edits()
    change = session.do(add_task, "Sing")
    assert change is not None
    session.select("tasks", change.rows[0].id)
    view.show_by(By.TASK)
    view.show()
    assert not view.shown_rect(change.rows[0].id).isEmpty()


@pytest.mark.parametrize("moment", ["0001-01-01T00:00", "9999-12-31T23:59"])
def test_the_ends_of_the_calendar_can_be_looked_at(
    view: TimelineView, session: Session, id_of: IdOf, moment: str
) -> None:
    session.do(edit_task, id_of("Shop"), deadline=parse_moment(moment))
    for by in By:
        view.show_by(by)
        for zoom in (FARTHEST, NEAREST):
            for go in (view.go_to_start, view.go_to_end):
                view.look_at(view.sight.moment(0), zoom=zoom)
                go()
                assert not view.grab().isNull()


def test_a_new_plan_is_shown_when_the_tab_is_turned_to_again(view: TimelineView, session: Session) -> None:
    view.hide()
    session.do(add_task, "Sing")
    view.show()
    assert "Sing" in names(view)


def test_what_is_pinned_can_be_let_go_by_its_menu(view: TimelineView, session: Session, id_of: IdOf) -> None:
    invite = id_of("Invite everyone")
    session.do(edit_task, invite, pinned_start=START + 9 * DAY)
    menu = card_menu(session, invite, view, [])
    next(each for each in menu.actions() if each.text() == "Unpin").trigger()
    assert session.plan.tasks[invite].pinned_start is None


def test_the_context_menu_is_asked_for_what_lies_under_the_pointer(
    view: TimelineView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    food = view.timeline.chart.row_of_task[id_of("Food")]
    with qtbot.waitSignal(view.menu_wanted) as asked:
        view.names.menu_wanted.emit(food, QPoint())
    assert asked.args[0] == Hit(group=id_of("Food"))
    assert chosen(session) == ["Food"]
