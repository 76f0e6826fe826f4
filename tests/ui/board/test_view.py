"""The board is looked at, moved about in, and edited by mouse and keyboard; each drag says what it does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from tests.ui.conftest import BOTH_WAYS
from tests.ui.drags import LEFT, NO_KEYS, Dragger, drag, let_go, take_up
from ui.board.by import By
from ui.board.view import BoardView
from ui.drag import PersonDrag, drag_of
from ui.painting import onward
from ui.selection import Selection
from ui.session import Session

IdOf = Callable[[str], str]
Card = Callable[..., QPoint]
InColumn = Callable[[str], QPoint]
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def arrow(way: str) -> Qt.Key:
    """The key that leads on, or back."""
    return KEY.Key_Right if (way == "on") == (onward() > 0) else KEY.Key_Left


def chosen(session: Session) -> str:
    task = session.selection.task
    return session.plan.tasks[task].name if task is not None else ""


@BOTH_WAYS
def test_a_card_dragged_to_another_status_gets_it_and_undo_takes_it_back(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn
) -> None:
    menu = id_of("Agree the menu")
    drag(view.viewport(), card(menu), in_column("Done"))
    assert session.plan.tasks[menu].status is Status.DONE
    assert session.file.undo_name == "mark Agree the menu as done"
    drag(view.viewport(), card(menu), in_column("Under way"))
    assert session.plan.tasks[menu].status is Status.DOING
    session.undo()
    session.undo()
    assert session.plan.tasks[menu].status is Status.TODO


def test_while_a_card_is_dragged_the_note_says_what_the_drop_would_do(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, qtbot: QtBot
) -> None:
    menu = id_of("Agree the menu")
    take_up(view.viewport(), card(menu), in_column("Done"))
    qtbot.waitUntil(lambda: view.note.text().startswith("Mark Agree the menu as done"))
    assert "finish unchanged" in view.note.text()
    assert view.board.target_column == 2
    assert session.plan.tasks[menu].status is Status.TODO


def test_escape_ends_a_drag_and_nothing_has_changed(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, qtbot: QtBot
) -> None:
    before = session.plan.copy()
    take_up(view.viewport(), card(id_of("Shop")), in_column("Done"))
    qtbot.keyClick(view, KEY.Key_Escape)
    let_go(view.viewport(), in_column("Done"))
    assert session.plan == before
    assert view.note.isHidden()
    assert view.board.target_column is None


def test_a_card_that_is_held_while_another_plan_is_opened_is_not_dropped_there(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, copied: PlanFile
) -> None:
    take_up(view.viewport(), card(id_of("Shop")), in_column("Done"))
    session.turn_to(session.ready(copied))
    assert view.note.isHidden()
    assert view.board.target_column is None
    let_go(view.viewport(), in_column("Done"))
    assert session.undo_name is None


def test_a_card_that_is_held_while_others_edit_the_plan_stays_where_it_is(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn
) -> None:
    shop = id_of("Shop")
    take_up(view.viewport(), card(shop), in_column("Done"))
    session.do(edits.delete_tasks, [shop])
    before = session.plan.copy()
    let_go(view.viewport(), in_column("Done"))
    assert session.plan == before


def test_a_card_dropped_in_its_own_column_stays_as_it_is(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn
) -> None:
    before = session.plan.copy()
    drag(view.viewport(), card(id_of("Shop")), in_column("To do"))
    assert session.plan == before


def test_by_person_a_card_is_handed_over_and_each_column_says_how_its_person_fits(
    people: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, qtbot: QtBot
) -> None:
    hall, ana, cai = id_of("Choose the hall"), id_of("Ana"), id_of("Cai")
    take_up(people.viewport(), card(hall, "Cai"), in_column("Ana"))
    qtbot.waitUntil(lambda: "Hand Choose the hall from Cai to Ana" in people.note.text())
    fit = people.board.fit_of_column(1)
    assert fit is not None
    assert people.note.text().lower().count(fit.reason.lower()) == 1
    let_go(people.viewport(), in_column("Ana"))
    assert session.plan.team(hall) == [ana]
    session.undo()
    assert session.plan.team(hall) == [cai]


@BOTH_WAYS
def test_by_person_an_open_seat_is_taken_and_given_back(
    people: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn
) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    drag(people.viewport(), card(cook, "Nobody yet"), in_column("Ana"))
    assert ana in session.plan.team(cook)
    drag(people.viewport(), card(cook, "Ana"), in_column("Nobody yet"))
    assert ana not in session.plan.team(cook)


def test_by_person_who_can_not_hold_the_seat_is_refused_and_told_why(
    people: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, qtbot: QtBot
) -> None:
    menu, told = id_of("Agree the menu"), []
    session.failed.connect(told.append)
    take_up(people.viewport(), card(menu, "Ana"), in_column("Dee"))
    qtbot.waitUntil(lambda: "Dee has Cooking 0" in people.note.text())
    let_go(people.viewport(), in_column("Dee"))
    assert session.plan.team(menu) == [id_of("Ana")]
    assert "Dee has Cooking 0" in told[0]


@BOTH_WAYS
def test_a_person_from_the_list_is_dropped_on_a_card(
    view: BoardView, session: Session, id_of: IdOf, card: Card, qtbot: QtBot
) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    dragger = Dragger(view.viewport(), card(cook))
    dragger.on_hover = lambda: qtbot.waitUntil(lambda: "Assign Ana to Cook" in view.note.text())
    dragger(drag_of(view, PersonDrag(ana), "Ana"))
    assert ana in session.plan.team(cook)


@BOTH_WAYS
def test_the_arrow_keys_go_from_card_to_card_and_from_column_to_column(
    view: BoardView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    menu = id_of("Agree the menu")
    session.do(edits.set_status, menu, Status.DONE, None, None)
    qtbot.keyClick(view, arrow("on"))
    assert chosen(session) == "Shop"
    qtbot.keyClick(view, KEY.Key_Down)
    assert chosen(session) == "Cook"
    qtbot.keyClick(view, KEY.Key_Down)
    assert chosen(session) == "Choose the hall"  # past the heading of its group
    qtbot.keyClick(view, arrow("on"))
    assert chosen(session) == "Agree the menu"  # past the empty column
    qtbot.keyClick(view, arrow("back"))
    qtbot.keyClick(view, KEY.Key_End)
    assert chosen(session) == "Open the doors"
    qtbot.keyClick(view, KEY.Key_Home)
    assert chosen(session) == "Shop"


@BOTH_WAYS
def test_a_card_is_carried_by_keyboard_with_the_same_note(
    view: BoardView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    menu = id_of("Agree the menu")
    session.select("tasks", menu)
    qtbot.keyClick(view, arrow("on"), CONTROL)
    assert view.note.text().startswith("Mark Agree the menu as under way")
    qtbot.keyClick(view, arrow("on"))
    assert view.note.text().startswith("Mark Agree the menu as done")
    assert "Enter puts the card down" in view.note.text()
    assert session.plan.tasks[menu].status is Status.TODO
    qtbot.keyClick(view, KEY.Key_Return)
    assert session.plan.tasks[menu].status is Status.DONE
    assert view.note.isHidden()
    qtbot.keyClick(view, arrow("back"), CONTROL)
    qtbot.keyClick(view, KEY.Key_Escape)
    assert session.plan.tasks[menu].status is Status.DONE
    assert session.selection.task == menu


def test_a_task_is_handed_over_by_keyboard(
    people: BoardView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    hall = id_of("Choose the hall")
    session.select("tasks", hall)
    for _ in range(2):
        qtbot.keyClick(people, KEY.Key_Left, CONTROL)
    assert "from Cai to Ana" in people.note.text()
    qtbot.keyClick(people, KEY.Key_Return)
    assert session.plan.team(hall) == [id_of("Ana")]


def test_a_click_selects_and_a_click_on_the_ground_selects_nothing(
    view: BoardView, session: Session, id_of: IdOf, card: Card, in_column: InColumn, qtbot: QtBot
) -> None:
    shop, cook = id_of("Shop"), id_of("Cook")
    qtbot.mouseClick(view.viewport(), LEFT, pos=card(shop))
    qtbot.mouseClick(view.viewport(), LEFT, CONTROL, card(cook))
    assert session.selection == Selection("tasks", (shop, cook))
    qtbot.mouseClick(view.viewport(), LEFT, pos=in_column("Done"))
    assert session.selection == Selection()


def test_the_selected_card_tells_its_column_to_a_screen_reader(
    view: BoardView, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Shop"))
    assert view.accessibleDescription() == "To do: Shop"


def test_where_the_selected_card_has_gone_is_told_too(view: BoardView, session: Session, id_of: IdOf) -> None:
    hall = id_of("Choose the hall")
    session.select("tasks", hall)
    session.do(edits.set_status, hall, Status.DONE, None, None)
    assert view.accessibleDescription() == "Done: Choose the hall"
    view.show_by(By.PERSON)
    assert view.accessibleDescription() == "Cai: Choose the hall"


def test_a_selected_task_that_has_no_card_by_person_leaves_the_keys_at_work(
    view: BoardView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.select("tasks", id_of("Open the doors"))
    view.show_by(By.PERSON)
    qtbot.keyClick(view, KEY.Key_Right)
    assert view.accessibleDescription().startswith("Nobody yet: ")


def test_who_else_is_at_a_task_shows_on_its_card(view: BoardView, id_of: IdOf) -> None:
    alone = view.grab().toImage()
    view.board.show_company({id_of("Shop"): "Bo"})
    assert view.grab().toImage() != alone
    view.board.show_company({})
    assert view.grab().toImage() == alone


def test_a_column_scrolls_on_its_own_and_what_is_gone_to_comes_into_view(
    view: BoardView, session: Session, id_of: IdOf, in_column: InColumn
) -> None:
    view.resize(1280, 400)
    doors = id_of("Open the doors")
    assert view.shown_rect(doors).isEmpty()
    view.reveal(doors)
    rect = view.shown_rect(doors)
    assert rect.height() > 50
    point = QPointF(in_column("To do").x(), 200)
    there = QPointF(view.viewport().mapToGlobal(point.toPoint()))
    nothing = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        point, there, QPoint(), QPoint(0, 4800), Qt.MouseButton.NoButton, NO_KEYS, nothing, False
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.sight(0).top == 0


def test_the_board_is_zoomed_and_all_of_its_columns_come_into_view(people: BoardView) -> None:
    people.resize(500, 400)
    people.zoom_to_fit()
    assert people.zoom < 1
    assert len(people.seen()) == len(people.board.stacks)
    assert people.sight(len(people.board.stacks) - 1).rect.right() <= people.viewport().width()
    near = people.zoom
    people.zoom_in()
    assert people.zoom > near


@pytest.mark.parametrize("by", list(By))
def test_the_board_follows_an_edit_and_another_plan(view: BoardView, session: Session, by: By) -> None:
    view.show_by(by)
    change = session.do(edits.add_task, "Sweep the hall", duration=None)
    assert change is not None
    assert bool(view.board.places_of(change.rows[0].id)) == (by is By.STATUS)
    session.undo()
    assert not view.board.places_of(change.rows[0].id)
    assert view.grab().toImage().pixelColor(2, view.height() - 3).isValid()
