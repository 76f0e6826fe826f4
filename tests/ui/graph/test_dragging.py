"""People and links are dragged over the graph; each drag says beforehand what it would do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import assign, delete_people
from coordinator.store.file import PlanFile
from tests.ui.conftest import BOTH_WAYS, village_fair
from tests.ui.drags import Dragger, press_and_move
from ui.drag import LinkDrag, PersonDrag, drag_of
from ui.graph.view import GraphView
from ui.session import Session

IdOf = Callable[[str], str]


def on_card(view: GraphView, task: str) -> QPoint:
    rect = view.graph.rect_of(task)
    assert rect is not None
    return view.mapFromScene(QPointF(rect.center().x() + 60, rect.top() + 20))


def on_chair(view: GraphView, task: str, index: int) -> QPoint:
    card = view.graph.cards[task]
    return view.mapFromScene(card.pos() + card.chairs()[index][1].center())


def on_port(view: GraphView, task: str) -> QPoint:
    rect = view.graph.rect_of(task)
    assert rect is not None
    return view.mapFromScene(QPointF(rect.right() - 2, rect.center().y()))


def on_arrow(view: GraphView, link: str) -> QPoint:
    links = view.graph.links
    x, y = links.curves.tips[links.links.index(link)]
    return view.mapFromScene(QPointF(x - 10, y))


def on_nothing(view: GraphView) -> QPoint:
    return QPoint(8, 8)


def drag(view: GraphView, origin: QPoint, goal: QPoint, drop: bool = True) -> Dragger:
    dragger = Dragger(view.viewport(), goal, drop=drop)
    view.run_drag = dragger
    press_and_move(view.viewport(), origin)
    return dragger


def drag_in(view: GraphView, person: str, goal: QPoint, drop: bool = True) -> Dragger:
    """As the people's list begins it."""
    name = view.session.plan.people[person].name
    dragger = Dragger(view.viewport(), goal, drop=drop)
    dragger(drag_of(view, PersonDrag(person), name))
    return dragger


def test_a_person_dropped_on_a_card_takes_its_best_open_seat(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    drag_in(view, ana, on_card(view, cook))
    assert session.plan.holders(cook) == [ana, None]
    assert session.file.undo_name == "assign Ana to Cook"


@BOTH_WAYS
def test_a_person_dropped_on_a_chair_takes_that_seat(view: GraphView, session: Session, id_of: IdOf) -> None:
    cook, ana = id_of("Cook"), id_of("Ana")
    drag_in(view, ana, on_chair(view, cook, 1))
    assert session.plan.holders(cook) == [None, ana]


@BOTH_WAYS
def test_a_person_is_dragged_from_one_card_to_another(view: GraphView, session: Session, id_of: IdOf) -> None:
    menu, cook, ana = id_of("Agree the menu"), id_of("Cook"), id_of("Ana")
    dragger = drag(view, on_chair(view, menu, 0), on_card(view, cook))
    assert dragger.carried == ["Ana"]
    assert session.plan.holders(menu) == [None]
    assert session.plan.holders(cook) == [ana, None]
    session.undo()
    assert session.plan.holders(menu) == [ana]
    assert session.plan.holders(cook) == [None, None]


def test_a_person_dragged_off_a_card_is_taken_off_the_task(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    menu = id_of("Agree the menu")
    drag(view, on_chair(view, menu, 0), on_nothing(view))
    assert session.plan.team(menu) == [None]


@BOTH_WAYS
def test_a_port_dragged_onto_a_card_makes_a_link(view: GraphView, session: Session, id_of: IdOf) -> None:
    invite, decorate = id_of("Invite everyone"), id_of("Decorate")
    drag(view, on_port(view, invite), on_card(view, decorate))
    assert invite in {link.predecessor for link in session.plan.links_to(decorate)}


def test_a_link_that_closes_a_circle_is_refused_and_the_circle_is_named(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    menu, cook = id_of("Agree the menu"), id_of("Cook")
    before = session.plan.copy()
    told: list[str] = []
    session.failed.connect(told.append)
    dragger = Dragger(view.viewport(), on_card(view, menu))
    hovered: list[str] = []
    dragger.on_hover = lambda: hovered.append(view.note.text())
    view.run_drag = dragger
    press_and_move(view.viewport(), on_port(view, cook))
    circle = "this would close a circle: Agree the menu → Shop → Cook → Agree the menu"
    assert told == [circle]
    assert hovered == [f"✕ {circle.capitalize()[0]}{circle[1:]}"]
    assert session.plan == before


@BOTH_WAYS
def test_an_arrow_dragged_onto_another_card_moves_the_link(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    hall, invite, decorate = id_of("Choose the hall"), id_of("Invite everyone"), id_of("Decorate")
    link = next(each for each in session.plan.links_to(invite))
    drag(view, on_arrow(view, link.id), on_card(view, decorate))
    assert not list(session.plan.links_to(invite))
    assert hall in {each.predecessor for each in session.plan.links_to(decorate)}
    session.undo()
    assert [each.id for each in session.plan.links_to(invite)] == [link.id]


def test_an_arrow_dragged_off_takes_the_link_away(view: GraphView, session: Session, id_of: IdOf) -> None:
    invite = id_of("Invite everyone")
    link = next(each for each in session.plan.links_to(invite))
    drag(view, on_arrow(view, link.id), on_nothing(view))
    assert link.id not in session.plan.links


def test_while_a_person_hovers_every_card_says_whether_and_why_they_fit(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    shown: dict[str, str] = {}
    dragger = Dragger(view.viewport(), on_card(view, id_of("Cook")), drop=False)

    def note_fits() -> None:
        for task in view.graph.cards:
            found = view.graph.fit(task)
            assert found is not None
            shown[session.plan.tasks[task].name] = f"{found.kind}: {found.reason}"

    dragger.on_hover = note_fits
    dragger(drag_of(view, PersonDrag(id_of("Bo")), "Bo"))
    assert shown["Shop"].startswith("on it")
    assert shown["Cook"] == (
        "not yet: Bo has Cooking 1, the seat asks for 2; with a mentor on the team it would be a stretch"
    )
    assert shown["Put up the stage"] == "later: on Shop until Wed 4 Mar 14:00"
    assert shown["Decorate"] == "extra: it asks for no one in particular"
    assert view.graph.fit(id_of("Cook")) is None


def test_a_hovering_drop_says_what_would_move_and_writes_nothing(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    cook, hall, cai = id_of("Cook"), id_of("Choose the hall"), id_of("Cai")
    session.do(assign, id_of("Ana"), cook)
    before, schedule = session.plan.copy(), session.schedule
    notes: list[str] = []
    dragger = Dragger(view.viewport(), on_card(view, id_of("Decorate")), drop=False)
    dragger.on_hover = lambda: notes.append(view.note.text())
    dragger(drag_of(view, PersonDrag(cai), "Cai"))
    assert "Decorate" in notes[0]
    assert "finish" in notes[0]
    assert session.plan == before
    assert session.schedule is schedule
    assert view.note.isHidden()
    assert hall in session.schedule.placements


def test_a_drop_on_a_seat_above_the_level_is_refused_with_the_reason(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    told: list[str] = []
    session.failed.connect(told.append)
    drag_in(view, id_of("Dee"), on_card(view, id_of("Cook")))
    assert told == ["Dee has Cooking 0, the seat asks for 2"]
    assert session.plan.team(id_of("Cook")) == [None, None]


def test_a_drop_on_a_group_is_refused_with_the_reason(view: GraphView, session: Session, id_of: IdOf) -> None:
    told: list[str] = []
    session.failed.connect(told.append)
    frame = view.graph.arrangement.frames[id_of("Food")]
    drag_in(view, id_of("Ana"), view.mapFromScene(frame.topLeft() + QPointF(30, 12)))
    assert told == ["Food is a group; put Ana on a task inside it"]


def test_from_afar_where_no_seats_are_drawn_nobody_is_dragged_by_mistake(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.zoom_to(0.3)
    before = session.plan.copy()
    dragger = drag(view, on_chair(view, id_of("Agree the menu"), 0), on_nothing(view))
    assert not dragger.carried
    assert session.plan == before


def test_a_hovering_drop_says_what_it_would_be_and_how_the_person_fits(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    notes: list[list[str]] = []
    dragger = Dragger(view.viewport(), on_card(view, id_of("Put up the stage")), drop=False)
    dragger.on_hover = lambda: notes.append(view.note.text().split("\n"))
    dragger(drag_of(view, PersonDrag(id_of("Bo")), "Bo"))
    assert notes[0][:2] == ["Assign Bo to Put up the stage", "◷ On Shop until Wed 4 Mar 14:00"]


@BOTH_WAYS
def test_a_drag_that_rests_at_the_edge_scrolls_and_one_that_crosses_it_does_not(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    view.zoom_to(2.0)
    bar = view.horizontalScrollBar()
    bar.setValue((bar.minimum() + bar.maximum()) // 2)
    QTest.qWait(20)
    begun = bar.value()
    waited: list[int] = []

    def rest() -> None:
        waited.append(bar.value())
        QTest.qWait(400)
        waited.append(bar.value())

    edge = view.turned(QPoint(view.viewport().width() - 4, 300)).toPoint()
    dragger = Dragger(view.viewport(), edge, drop=False)
    dragger.on_hover = rest
    dragger(drag_of(view, PersonDrag(id_of("Bo")), "Bo"))
    assert waited[0] == begun
    assert waited[1] > begun
    after = bar.value()
    QTest.qWait(100)
    assert bar.value() == after


def test_while_a_person_hovers_another_plan_may_be_opened_where_they_are_unknown(
    view: GraphView, session: Session, id_of: IdOf, tmp_path: Path
) -> None:
    other = PlanFile.create(tmp_path / "other.coord", village_fair())
    dragger = Dragger(view.viewport(), on_card(view, id_of("Cook")))
    left: list[bool] = []

    def open_other() -> None:
        session.turn_to(session.ready(other))
        view.grab()
        left.append(view.note.isHidden())

    dragger.on_hover = open_other
    dragger(drag_of(view, PersonDrag(id_of("Ana")), "Ana"))
    assert left == [True]
    assert session.undo_name is None


def test_someone_of_another_plan_is_dropped_nowhere(view: GraphView, session: Session, id_of: IdOf) -> None:
    for carried in (PersonDrag("stranger"), PersonDrag(id_of("Ana"), "elsewhere"), LinkDrag("elsewhere")):
        dragger = Dragger(view.viewport(), on_card(view, id_of("Cook")))
        assert dragger(drag_of(view, carried, "Someone")) is Qt.DropAction.IgnoreAction
    assert session.undo_name is None


def test_while_a_person_hovers_others_may_edit_the_plan(
    view: GraphView, session: Session, id_of: IdOf
) -> None:
    dragger = Dragger(view.viewport(), on_card(view, id_of("Cook")))
    ana = id_of("Ana")

    def lose_ana() -> None:
        session.do(delete_people, [ana])
        view.grab()

    dragger.on_hover = lose_ana
    dragger(drag_of(view, PersonDrag(ana), "Ana"))
    assert view.note.isHidden()
    assert view.graph.target is None
    assert session.file.undo_name == "delete Ana"


def test_a_drag_ends_a_link_that_was_begun_by_keyboard(
    view: GraphView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.select("tasks", id_of("Agree the menu"))
    view.start_linking()
    session.select("tasks", id_of("Cook"))
    drag_in(view, id_of("Bo"), on_card(view, id_of("Shop")), drop=False)
    assert view.note.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.undo_name is None
