"""The list of people: finding them, seeing who fits, and putting them on tasks by mouse and keyboard."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from coordinator.people.fit import FitKind
from coordinator.plan.edits import add_person, add_task, assign, delete_people, edit_person, edit_task
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Kind
from coordinator.store.file import PlanFile
from tests.ui.drags import Dragger
from ui.drag import LinkDrag, PersonDrag, carried_in, drag_of, mime_of
from ui.people.dock import PeopleList
from ui.people.model import Face
from ui.session import Session

IdOf = Callable[[str], str]


@pytest.fixture
def people(qtbot: QtBot, session: Session) -> PeopleList:
    shown = PeopleList(session)
    qtbot.addWidget(shown)
    shown.resize(300, 500)
    shown.show()
    shown.activateWindow()
    shown.view.setFocus()
    return shown


def names(people: PeopleList) -> list[str]:
    return [people.model.index(row, 0).data() for row in range(people.model.rowCount())]


def face(people: PeopleList, name: str) -> Face:
    found = people.model.face(people.model.ids[names(people).index(name)])
    assert isinstance(found, Face)
    return found


def place_of(people: PeopleList, name: str) -> QPoint:
    index = people.model.index(names(people).index(name), 0)
    return people.view.visualRect(index).center()


def click(qtbot: QtBot, people: PeopleList, name: str) -> None:
    qtbot.mouseClick(people.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(people, name))


def press(qtbot: QtBot, people: PeopleList, key: Qt.Key) -> None:
    qtbot.keyClick(people.view, key)


def name_editor(people: PeopleList) -> QLineEdit:
    editor = people.view.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def test_everyone_is_listed_with_their_skills_and_work(people: PeopleList) -> None:
    assert names(people) == ["Ana", "Bo", "Cai", "Dee"]
    assert face(people, "Ana").skills == ("Cooking 3", "Leading 1")
    assert face(people, "Ana").work == "1 task, busy until Tue 3 Mar"
    assert face(people, "Dee").skills == ()
    assert face(people, "Dee").work == "free, no tasks yet"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Ana", "Bo", "Cai", "Dee"]),
        ("an", ["Ana"]),
        ("cooking", ["Ana", "Bo"]),
        ("Cooking 2", ["Ana"]),
        ("lead 1", ["Ana", "Cai"]),
        ("cooking 4", []),
        ("nobody", []),
    ],
)
def test_a_name_or_a_skill_and_level_finds_people(
    qtbot: QtBot, people: PeopleList, typed: str, found: list[str]
) -> None:
    qtbot.keyClicks(people.filter, typed)
    assert names(people) == found


def test_esc_in_the_line_shows_everyone_again(qtbot: QtBot, people: PeopleList) -> None:
    people.filter.setFocus()
    qtbot.keyClicks(people.filter, "bo")
    assert names(people) == ["Bo"]
    qtbot.keyClick(people.filter, Qt.Key.Key_Escape)
    assert people.filter.text() == ""
    assert names(people) == ["Ana", "Bo", "Cai", "Dee"]


def test_a_selected_task_shows_how_everyone_fits_it_best_first(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Put up the stage"))
    fits = {name: face(people, name).fit for name in names(people)}
    assert {name: fit.kind for name, fit in fits.items() if fit} == {
        "Cai": FitKind.FITS,
        "Dee": FitKind.FITS,
        "Ana": FitKind.LATER,
        "Bo": FitKind.LATER,
    }
    assert set(names(people)[:2]) == {"Cai", "Dee"}
    assert people.target.text() == "For Put up the stage"
    assert "Put up the stage: later" in face(people, "Bo").tip


def test_best_first_can_be_turned_off(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    assert names(people)[0] == "Ana"
    session.do(edit_person, id_of("Dee"), levels={id_of("Cooking"): 2})
    assert names(people)[0] == "Dee", "the lowest level that is enough goes first"
    qtbot.mouseClick(people.best_first, Qt.MouseButton.LeftButton)
    assert names(people) == ["Ana", "Bo", "Cai", "Dee"]


def test_for_a_group_nobody_is_measured(people: PeopleList, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Food"))
    assert face(people, "Ana").fit is None
    assert not people.target.isVisible()


def test_clicking_a_person_selects_them_and_keeps_the_task_to_fit(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    click(qtbot, people, "Bo")
    assert session.selection.table == "people"
    assert session.selection.ids == (id_of("Bo"),)
    assert people.target.text() == "For Cook"


def test_enter_puts_the_person_on_the_selected_task(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    click(qtbot, people, "Ana")
    press(qtbot, people, Qt.Key.Key_Return)
    assert id_of("Ana") in session.plan.team(id_of("Cook"))
    assert session.file.undo_name == "assign Ana to Cook"


def test_enter_puts_people_on_several_tasks_in_one_step(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Invite everyone"), id_of("Decorate"))
    click(qtbot, people, "Dee")
    press(qtbot, people, Qt.Key.Key_Return)
    assert len(list(session.plan.assignments_of(id_of("Dee")))) == 2
    session.undo()
    assert not list(session.plan.assignments_of(id_of("Dee")))


def test_enter_without_a_task_says_what_to_do(qtbot: QtBot, people: PeopleList, session: Session) -> None:
    click(qtbot, people, "Ana")
    with qtbot.waitSignal(session.failed) as failed:
        press(qtbot, people, Qt.Key.Key_Return)
    assert failed.args == ["Select a task first, then press Enter on a person"]


def test_ins_adds_someone_whose_name_is_typed_at_once(
    qtbot: QtBot, people: PeopleList, session: Session
) -> None:
    press(qtbot, people, Qt.Key.Key_Insert)
    qtbot.keyClicks(name_editor(people), "Eve")
    qtbot.keyClick(name_editor(people), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(people) == ["Ana", "Bo", "Cai", "Dee", "Eve"])
    assert [person.name for person in session.plan.people.values()][-1] == "Eve"


def test_a_second_new_person_gets_a_name_of_their_own(people: PeopleList) -> None:
    people.add_person()
    people.add_person()
    people.add_thing()
    assert names(people)[-3:] == ["New person", "New person 2", "New thing"]


def test_f2_changes_the_name(qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf) -> None:
    bo = id_of("Bo")
    click(qtbot, people, "Bo")
    press(qtbot, people, Qt.Key.Key_F2)
    editor = name_editor(people)
    assert editor.text() == "Bo"
    editor.selectAll()
    qtbot.keyClicks(editor, "Bob")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.plan.people[bo].name == "Bob")


def test_a_name_that_is_taken_is_refused(qtbot: QtBot, people: PeopleList, session: Session) -> None:
    with qtbot.waitSignal(session.failed) as failed:
        people.model.setData(people.model.index(0, 0), "Bo")
    assert "called Bo is there already" in failed.args[0]
    assert names(people)[0] == "Ana"


def test_a_name_being_typed_outlives_a_change_elsewhere(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    click(qtbot, people, "Bo")
    press(qtbot, people, Qt.Key.Key_F2)
    qtbot.keyClicks(name_editor(people), "Bobby")
    session.do(add_person, "Eve")
    session.do(edit_task, id_of("Shop"), name="Buy everything")
    assert name_editor(people).text() == "Bobby"


def test_del_deletes_and_undo_brings_back(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    click(qtbot, people, "Bo")
    press(qtbot, people, Qt.Key.Key_Delete)
    assert names(people) == ["Ana", "Cai", "Dee"]
    assert session.plan.team(shop) == [None]
    session.undo()
    assert names(people) == ["Ana", "Bo", "Cai", "Dee"]


def test_dragging_a_person_carries_them_and_a_picture(qtbot: QtBot, people: PeopleList, id_of: IdOf) -> None:
    drags: list[QDrag] = []

    def run(drag: QDrag) -> Qt.DropAction:
        drags.append(drag)
        return Qt.DropAction.IgnoreAction

    people.run_drag = run
    viewport, start = people.view.viewport(), place_of(people, "Cai")
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(viewport, start + QPoint(12 * step, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start)
    assert len(drags) == 1
    assert carried_in(drags[0].mimeData(), people.session.plan) == PersonDrag(id_of("Cai"))
    assert drags[0].mimeData().text() == "Cai"
    assert not drags[0].pixmap().isNull()


def drop(people: PeopleList, carried: PersonDrag | LinkDrag) -> bool:
    mime = mime_of(carried, "")
    place, action = QPoint(50, 50), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, action, mime, left, none)
    QApplication.sendEvent(people.view.viewport(), entering)
    if entering.isAccepted():
        dropping = QDropEvent(QPointF(place), action, mime, left, none)
        QApplication.sendEvent(people.view.viewport(), dropping)
    return entering.isAccepted()


def test_a_person_dragged_off_a_card_onto_the_list_leaves_that_task(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    assert drop(people, PersonDrag(id_of("Ana"), id_of("Agree the menu")))
    assert session.plan.team(id_of("Agree the menu")) == [None]


def test_over_the_list_it_is_told_what_leaving_the_task_would_do(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    said: list[str] = []
    dragger = Dragger(people.view.viewport(), QPoint(20, 20), drop=False)
    dragger.on_hover = lambda: said.append(people.view.note.text())
    dragger(drag_of(people.view, PersonDrag(id_of("Ana"), id_of("Agree the menu")), "Ana"))
    assert said[0].startswith("Take Ana off Agree the menu")
    assert "finish unchanged" in said[0]
    assert people.view.note.isHidden()
    assert session.plan.team(id_of("Agree the menu")) == [id_of("Ana")]


def test_only_someone_on_a_task_may_be_dropped_on_the_list(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    assert not drop(people, PersonDrag(id_of("Ana")))
    assert not drop(people, PersonDrag("someone of another plan", id_of("Shop")))
    assert not drop(people, LinkDrag(id_of("Shop")))
    assert session.file.undo_name is None


def actions(menu: QMenu) -> Iterator[tuple[str, bool]]:
    for action in menu.actions():
        yield action.text(), action.isEnabled()


def test_the_menu_offers_the_tasks_that_a_person_fits(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    click(qtbot, people, "Ana")
    menu = people.menu()
    offers = next(action.menu() for action in menu.actions() if action.text().startswith("Tasks for "))
    assert isinstance(offers, QMenu)
    offers.aboutToShow.emit()
    assert list(actions(offers)) == [("Looking for tasks…", False)]
    qtbot.waitUntil(lambda: "Looking" not in offers.actions()[0].text())
    offered = [text for text, _ in actions(offers)]
    assert offered[0].startswith("✓ Cook: Cooking 3")
    assert any("Put up the stage" in text for text in offered)
    offers.actions()[0].trigger()
    assert id_of("Ana") in session.plan.team(id_of("Cook"))


def test_the_menu_says_what_enter_would_do(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    click(qtbot, people, "Ana")
    assert ("Assign to the selected task", False) in list(actions(people.menu()))
    session.select("tasks", id_of("Cook"))
    assert ("Assign to Cook", True) in list(actions(people.menu()))


def test_someone_without_a_fitting_task_is_told_so(
    qtbot: QtBot, people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.do(edit_task, id_of("Put up the stage"), seats=())
    click(qtbot, people, "Dee")
    menu = people.menu()
    offers = next(action.menu() for action in menu.actions() if action.text().startswith("Tasks for "))
    assert isinstance(offers, QMenu)
    offers.aboutToShow.emit()
    assert list(actions(offers)) == [("Looking for tasks…", False)]
    qtbot.waitUntil(lambda: "Looking" not in offers.actions()[0].text())
    assert list(actions(offers)) == [("No open seat that they could fill", False)]


def test_selection_and_place_stay_when_others_come_and_go(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    for number in range(40):
        session.do(add_person, f"Helper {number:02}")
    session.select("people", id_of("Helper 20"))
    people.view.verticalScrollBar().setValue(700)
    session.do(delete_people, [id_of("Helper 39")])
    session.do(add_person, "Zoe")
    session.do(add_task, "Sweep")
    assert people.view.chosen() == [id_of("Helper 20")]
    assert people.view.verticalScrollBar().value() == 700


def test_a_selection_made_elsewhere_is_followed(people: PeopleList, session: Session, id_of: IdOf) -> None:
    session.select("people", id_of("Dee"), id_of("Bo"))
    assert people.view.chosen() == [id_of("Bo"), id_of("Dee")]


def test_a_new_assignment_shows_in_the_work_of_a_person(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.do(assign, id_of("Dee"), id_of("Invite everyone"))
    assert face(people, "Dee").work == "1 task, busy until Tue 3 Mar"


def test_an_empty_list_says_what_to_do(people: PeopleList, session: Session) -> None:
    session.do(delete_people, list(session.plan.people))
    assert "press Ins or + to add someone" in people.view.empty_text.replace("Press", "press")
    people.view.grab()


def test_another_plan_shows_its_own_people(
    people: PeopleList, session: Session, tmp_path: object, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    other = Plan(Header(start=0))
    other.apply(add_person(other, "Van", Kind.THING))
    session.turn_to(session.ready(PlanFile.create(session.path.with_name("other.coord"), other)))
    assert names(people) == ["Van"]
    assert face(people, "Van").work == "thing; free, no tasks yet"
    assert people.tasks == []


def test_a_row_is_told_in_words_to_those_who_hear_it(
    people: PeopleList, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Cook"))
    index: QModelIndex = people.model.index_of(id_of("Bo"))
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == (
        "Bo; Driving 2, Cooking 1; 1 task, busy until Wed 4 Mar; "
        "Cook: not yet, Bo has Cooking 1, the seat asks for 2"
        "; with a mentor on the team it would be a stretch"
    )
