"""The graph is looked at, moved about in, and edited by keyboard and mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan.changes import joined
from coordinator.plan.edits import add_task, delete_tasks, edit_task, link
from coordinator.plan.plan import Plan
from tests.ui.conftest import BOTH_WAYS
from ui.graph.face import face
from ui.graph.hit import hit, tip
from ui.graph.marks import Mark
from ui.graph.overview import FAR
from ui.graph.tile import wrapped
from ui.graph.view import GraphView
from ui.hits import Hit
from ui.labels import plain_tip
from ui.painting import onward
from ui.session import Selection, Session
from ui.theme import LIGHT

IdOf = Callable[[str], str]
KEY = Qt.Key


def middle_of(view: GraphView, task: str) -> QPoint:
    rect = view.graph.rect_of(task)
    assert rect is not None
    return view.mapFromScene(QPointF(rect.center().x() + 60, rect.top() + 20))


def press(qtbot: QtBot, view: GraphView, key: Qt.Key) -> None:
    qtbot.keyClick(view, key)


def chosen(session: Session) -> list[str]:
    return [session.plan.tasks[task].name for task in session.selection.ids]


def test_every_task_has_a_card_and_every_group_a_frame_around_its_cards(
    view: GraphView, session: Session
) -> None:
    leaves = {task for task in session.plan.tasks if not session.plan.is_group(task)}
    assert set(view.graph.cards) == leaves
    for group, frame in view.graph.arrangement.frames.items():
        for task in leaves:
            inside = frame.contains(view.graph.rect_of(task))
            assert inside == (group in session.plan.ancestors(task))


@BOTH_WAYS
def test_links_run_as_the_language_does(view: GraphView, session: Session) -> None:
    for each in session.plan.links.values():
        before, after = view.shown_rect(each.predecessor), view.shown_rect(each.successor)
        assert before.right() < after.left() if onward() > 0 else after.right() < before.left()


def test_the_critical_path_is_marked_by_a_sign_and_not_by_colour_alone(session: Session) -> None:
    critical = session.schedule.critical
    assert critical
    for task in session.plan.tasks:
        assert face(session.plan, session.schedule, task).critical == (task in critical)


@BOTH_WAYS
def test_a_click_selects_a_card_and_ctrl_click_adds_another(
    qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf
) -> None:
    for name, keys in (
        ("Shop", Qt.KeyboardModifier.NoModifier),
        ("Cook", Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, middle_of(view, id_of(name)))
    assert chosen(session) == ["Shop", "Cook"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert session.selection == Selection()


@BOTH_WAYS
def test_a_click_on_a_curve_selects_the_link(
    qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf
) -> None:
    menu, shop = id_of("Agree the menu"), id_of("Shop")
    wanted = next(each.id for each in session.plan.links_from(menu) if each.successor == shop)
    drawn = view.graph.links
    x, y = drawn.curves.sampled(drawn.links.index(wanted))[9]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(QPointF(x, y)))
    assert session.selection == Selection("links", (wanted,))


@BOTH_WAYS
def test_the_arrow_keys_move_along_links(
    qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf
) -> None:
    on, back = (KEY.Key_Right, KEY.Key_Left)[:: onward()]
    session.select("tasks", id_of("Agree the menu"))
    press(qtbot, view, on)
    assert chosen(session) == ["Shop"]
    press(qtbot, view, on)
    assert chosen(session) == ["Cook"]
    press(qtbot, view, back)
    press(qtbot, view, back)
    assert chosen(session) == ["Agree the menu"]


@BOTH_WAYS
def test_a_critical_card_has_its_stripe_where_lines_begin_and_its_port_where_they_end(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.zoom_to(1.0)
    doors = id_of("Open the doors")
    view.reveal(doors)
    seen, card = view.viewport().grab().toImage(), view.shown_rect(doors)
    edges = (card.left() + 3, card.right() - 3)[:: onward()]
    colors = [seen.pixelColor(x, card.center().y()).name() for x in edges]
    assert colors == [LIGHT.critical, LIGHT.card]


@BOTH_WAYS
def test_every_card_is_reached_by_the_arrow_keys(qtbot: QtBot, view: GraphView, session: Session) -> None:
    reached = set()
    for start in view.graph.cards:
        for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right):
            session.select("tasks", start)
            press(qtbot, view, key)
            reached |= set(session.selection.ids) - {start}
    assert reached == set(view.graph.cards)


def test_a_link_is_made_by_keyboard(qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf) -> None:
    menu, cook = id_of("Agree the menu"), id_of("Cook")
    session.select("tasks", menu)
    view.start_linking()
    assert "Which task waits for Agree the menu?" in view.note.text()
    session.select("tasks", cook)
    assert "finish unchanged" in view.note.text()
    press(qtbot, view, KEY.Key_Return)
    assert menu in {each.predecessor for each in session.plan.links_to(cook)}
    assert view.note.isHidden()


def test_escape_leaves_a_link_unmade(qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf) -> None:
    before = session.plan.copy()
    session.select("tasks", id_of("Agree the menu"))
    view.start_linking()
    session.select("tasks", id_of("Cook"))
    press(qtbot, view, KEY.Key_Escape)
    press(qtbot, view, KEY.Key_Return)
    assert session.plan == before


@BOTH_WAYS
def test_fit_all_shows_all_and_the_minimap_comes_when_not_all_is_seen(view: GraphView) -> None:
    assert view.mapToScene(view.viewport().rect()).boundingRect().contains(view.graph.arrangement.bounds)
    assert view.minimap.isHidden()
    for _ in range(6):
        view.zoom_in()
    assert not view.minimap.isHidden()


@BOTH_WAYS
def test_a_click_on_the_minimap_goes_there(qtbot: QtBot, view: GraphView) -> None:
    for _ in range(8):
        view.zoom_in()
    room = view.minimap.rect()
    qtbot.mouseClick(view.minimap, Qt.MouseButton.LeftButton, pos=QPoint(12, room.center().y()))
    left = view.mapToScene(view.viewport().rect()).boundingRect().left()
    qtbot.mouseClick(
        view.minimap, Qt.MouseButton.LeftButton, pos=QPoint(room.right() - 12, room.center().y())
    )
    assert onward() * (view.mapToScene(view.viewport().rect()).boundingRect().left() - left) > 0


def test_from_afar_one_picture_stands_for_the_cards(view: GraphView) -> None:
    view.zoom_to(FAR / 2)
    assert view.scene() is view.graph.far
    view.zoom_to_fit()
    assert view.scene() is view.graph


def test_what_is_marked_and_what_is_chosen_are_both_seen_from_afar(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    changed, new = id_of("Invite everyone"), id_of("Open the doors")
    view.graph.show_marks({changed: Mark("≠", "accent", "another name"), new: Mark("+", "fits", "new")}, {})
    session.select("tasks", id_of("Cook"))
    view.zoom_to(FAR / 1.01)

    def colors() -> list[str]:
        seen = view.viewport().grab().toImage()
        rects = (view.graph.rect_of(id_of(name)) for name in ("Invite everyone", "Cook", "Open the doors"))
        return [seen.pixelColor(view.mapFromScene(rect.center())).name() for rect in rects]

    assert colors() == [LIGHT.accent, LIGHT.accent, LIGHT.fits]
    view.graph.show_marks({}, {})
    assert colors() == [LIGHT.muted, LIGHT.accent, LIGHT.critical]


@BOTH_WAYS
def test_an_edit_leaves_what_is_looked_at_where_it_is(view: GraphView, session: Session, id_of: IdOf) -> None:
    view.zoom_to(2.0)
    menu = id_of("Agree the menu")
    view.reveal(menu)
    before = view.shown_rect(menu)
    last = session.do(add_task, "Thank everyone").rows[0].id
    view.reveal(menu)
    before = view.shown_rect(menu)
    session.do(link, id_of("Open the doors"), last)
    assert view.shown_rect(menu) == before


def test_a_change_far_away_leaves_a_card_where_it_is(view: GraphView, session: Session, id_of: IdOf) -> None:
    before = {task: view.graph.rect_of(task) for task in view.graph.cards}
    menu = id_of("Agree the menu")
    session.do(edit_task, menu, name="Agree the menu and the drinks")
    assert {task: view.graph.rect_of(task) for task in view.graph.cards} == before
    session.do(add_task, "Tidy up", id_of("Venue"))
    moved = [task for task, rect in before.items() if view.graph.rect_of(task).topLeft() != rect.topLeft()]
    assert menu not in moved
    assert len(moved) <= 1


def test_deleted_tasks_leave_the_graph_and_undo_brings_them_back(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    session.do(delete_tasks, [shop])
    assert shop not in view.graph.cards
    session.undo()
    assert shop in view.graph.cards


def test_tooltips_say_why(view: GraphView, session: Session, id_of: IdOf) -> None:
    cook = view.graph.cards[id_of("Cook")]
    chair, rect = cook.chairs()[1]
    found = hit(view.graph, cook.pos() + rect.center(), 1.0)
    assert found.chair == chair
    assert tip(view.graph, found) == "Open: Cooking 2 (cook), a stretch seat"
    port = hit(view.graph, cook.pos() + QPointF(cook.size.right(), cook.size.center().y()), 1.0)
    assert tip(view.graph, port) == "Drag onto the task that waits for this one"


@pytest.mark.parametrize("zoom", [0.05, 0.2, 0.5, 1.5])
def test_the_graph_is_painted_at_every_zoom(view: GraphView, zoom: float) -> None:
    view.zoom_to(zoom)
    image = QImage(view.size(), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    view.render(painter)
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(0, 1280, 7) for y in range(0, 800, 7)}
    assert len(colors) > 2


def test_links_of_a_group_begin_at_its_frame(view: GraphView, session: Session, id_of: IdOf) -> None:
    food, doors = id_of("Food"), id_of("Open the doors")

    def group_link(plan: Plan) -> object:
        return joined("link Food", [link(plan, food, id_of("Invite everyone"))])

    session.do(group_link)  # type: ignore[arg-type]
    drawn = view.graph.links
    index = next(i for i, each in enumerate(drawn.links) if session.plan.links[each].predecessor == food)
    start = drawn.curves.knots(index)[0]
    frame = view.graph.arrangement.frames[food]
    assert abs(start[0] - frame.right()) < 30 or abs(start[1] - frame.bottom()) < 30
    assert doors in view.graph.cards


@BOTH_WAYS
def test_from_afar_each_group_has_its_name_on_a_sign_that_selects_it(
    qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.zoom_to(0.3)
    view.grab()
    food = id_of("Food")
    corner = view.mapFromScene(view.graph.arrangement.frames[food].topLeft())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(12 * onward(), 2))
    assert chosen(session) == ["Food"]


@BOTH_WAYS
def test_the_name_of_a_group_stays_in_view_while_its_corner_does_not(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.zoom_to(1.5)
    frame = view.graph.arrangement.frames[id_of("Food")]
    view.centerOn(frame.center())
    view.grab()
    corner = view.mapFromScene(frame.topLeft())
    room = view.viewport().rect()
    assert not room.contains(corner)
    seen = QPoint(min(max(corner.x(), 0), room.right()), max(corner.y(), 0))
    shown = view.mapToScene(seen + QPoint(16 * onward(), 10))
    assert hit(view.graph, shown, view.zoom).group == id_of("Food")


@BOTH_WAYS
def test_the_note_of_a_link_made_by_keyboard_leaves_the_card_in_sight(
    qtbot: QtBot, view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.resize(700, 300)
    session.select("tasks", id_of("Agree the menu"))
    view.start_linking()
    for goal in ("Cook", "Invite everyone", "Decorate", "Open the doors"):
        view.reveal(id_of(goal))
        session.select("tasks", id_of(goal))
        assert view.note.isVisible()
        assert not view.note.geometry().intersects(view.shown_rect(id_of(goal)))


def test_a_plan_that_changes_ends_a_link_made_by_keyboard(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    session.select("tasks", shop)
    view.start_linking()
    session.do(delete_tasks, [shop])
    assert view.note.isHidden()


def test_a_card_without_a_team_says_how_long_it_takes(session: Session, id_of: IdOf) -> None:
    shown = face(session.plan, session.schedule, id_of("Decorate"))
    assert (shown.estimate, shown.chairs) == ("4h", ())
    assert face(session.plan, session.schedule, id_of("Put up the stage")).estimate == "16h effort"
    assert face(session.plan, session.schedule, id_of("Open the doors")).estimate == ""


def test_a_tooltip_shows_a_name_as_it_is_written(view: GraphView, session: Session, id_of: IdOf) -> None:
    session.do(edit_task, id_of("Shop"), name="Shop <b>now</b> & here")
    text = tip(view.graph, Hit(task=id_of("Shop <b>now</b> & here")))
    shown = QTextDocument()
    shown.setHtml(plain_tip(text))
    assert shown.toPlainText().startswith("Shop <b>now</b> & here\n")


def test_a_long_name_is_set_in_as_many_lines_as_there_are(view: GraphView) -> None:
    metrics = QFontMetricsF(view.font())
    width = metrics.horizontalAdvance("Agree the menu")
    assert wrapped("Agree the menu", metrics, width, 2) == ["Agree the menu"]
    assert wrapped("Agree the menu with everyone", metrics, width, 3)[:1] == ["Agree the menu"]
    first, second = wrapped("Agree the menu with everyone who comes", metrics, width, 2)
    assert (first, second[-1]) == ("Agree the menu", "…")
    assert metrics.horizontalAdvance(wrapped("Donaudampfschifffahrt", metrics, 40, 2)[0]) <= 40


@BOTH_WAYS
def test_the_wheel_with_ctrl_zooms_about_the_pointer(qtbot: QtBot, view: GraphView, id_of: IdOf) -> None:
    view.zoom_to(1.5)
    view.centerOn(view.graph.arrangement.bounds.center())
    point = QPoint(view.viewport().width() // 3, view.viewport().height() // 2)
    kept = view.mapToScene(point)
    wheel = QWheelEvent(
        QPointF(point),
        QPointF(view.viewport().mapToGlobal(point)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > 1.5
    assert (view.mapToScene(point) - kept).manhattanLength() < 2


@BOTH_WAYS
def test_a_card_that_is_gone_to_does_not_lie_under_the_minimap(view: GraphView) -> None:
    view.resize(700, 400)
    view.zoom_to(0.7)
    for task in view.graph.cards:
        view.reveal(task)
        if view.minimap.isVisible():
            assert not view.minimap.geometry().intersects(view.shown_rect(task))


@BOTH_WAYS
def test_a_new_task_comes_into_view(view: GraphView, session: Session, id_of: IdOf) -> None:
    view.zoom_to(2.0)
    view.centerOn(view.graph.rect_of(id_of("Agree the menu")).center())
    change = session.do(add_task, "Thank everyone")
    session.do(link, id_of("Open the doors"), change.rows[0].id)
    session.undo()
    session.undo()
    session.redo()
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.intersects(view.graph.rect_of(change.rows[0].id))
