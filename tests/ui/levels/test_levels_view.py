"""The levels as a table with what is next below it: read, sorted, set by keys, and confirmed."""

from collections.abc import Callable
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import add_person, add_skill
from coordinator.store.file import PlanFile
from tests.pictures.people import large_plan
from tests.ui.drags import Dragger, press_and_move
from ui.drag import PersonDrag, drag_of
from ui.labels import LinkButton, Note
from ui.levels.model import Shown
from ui.levels.view import LevelsView
from ui.session import Session

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> LevelsView:
    shown = LevelsView(session)
    qtbot.addWidget(shown)
    shown.resize(730, 560)
    shown.show()
    shown.activateWindow()
    shown.table.setFocus()
    return shown


def names(view: LevelsView) -> list[str]:
    return [view.session.plan.people[person].name for person in view.table.levels.ids]


def at(view: LevelsView, id_of: IdOf, person: str, skill: str = "Cooking") -> QPoint:
    levels = view.table.levels
    return view.table.visualRect(levels.index_of(id_of(person), levels.skills.index(id_of(skill)))).center()


def click(qtbot: QtBot, view: LevelsView, id_of: IdOf, person: str, skill: str = "Cooking") -> None:
    qtbot.mouseClick(view.table.viewport(), LEFT, pos=at(view, id_of, person, skill))
    view.look()


def press(view: LevelsView, key: int, text: str, modifiers: Qt.KeyboardModifier) -> None:
    """A key as a keyboard of its own sends it, first to whatever shortcut wants it."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, modifiers, text)
        QApplication.sendEvent(view.table, event)
        assert event.isAccepted()


def cell(view: LevelsView, id_of: IdOf, person: str, skill: str = "Cooking") -> str:
    levels = view.table.levels
    index = levels.index_of(id_of(person), levels.skills.index(id_of(skill)))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def links(widget: object) -> dict[str, LinkButton]:
    """What can be clicked on in a part of the view, by what it says."""
    assert hasattr(widget, "findChildren")
    QApplication.processEvents()  # rows that are new are shown by the event loop
    return {each.text(): each for each in widget.findChildren(LinkButton) if each.isVisible()}


def button(widget: object, text: str) -> QPushButton:
    assert hasattr(widget, "findChildren")
    QApplication.processEvents()  # rows that are new are shown by the event loop
    return next(each for each in widget.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def test_a_cell_says_the_level_with_its_name_the_aim_and_what_is_proposed(
    view: LevelsView, id_of: IdOf
) -> None:
    assert cell(view, id_of, "Ana") == "Ana, Cooking: level 3 chef"
    assert cell(view, id_of, "Bo") == "Bo, Cooking: level 1 helper; ready for 2 cook"
    assert cell(view, id_of, "Cai") == "Cai, Cooking: level 1 helper; aims at 3 chef"
    assert cell(view, id_of, "Dee", "Sound") == "Dee, Sound: level 0"


def test_digits_set_the_level_and_undo_takes_it_back(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Dee", "Sound")
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    assert session.plan.people[id_of("Dee")].levels == {id_of("Sound"): 2}
    qtbot.keyClick(view.table, Qt.Key.Key_Plus)
    assert session.plan.people[id_of("Dee")].levels == {id_of("Sound"): 3}
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    assert session.plan.people[id_of("Dee")].levels == {}
    for _ in range(3):
        session.undo()
    assert session.plan.people[id_of("Dee")].levels == {}
    session.redo()
    assert cell(view, id_of, "Dee", "Sound") == "Dee, Sound: level 2"


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (Qt.Key.Key_3, "3", SHIFT),  # a French keyboard
        (Qt.Key.Key_3, "3", Qt.KeyboardModifier.KeypadModifier),
        (0x663, "٣", Qt.KeyboardModifier.NoModifier),  # an Arabic one
    ],
)
def test_a_digit_is_what_the_keyboard_writes(
    view: LevelsView,
    session: Session,
    id_of: IdOf,
    qtbot: QtBot,
    key: int,
    text: str,
    modifiers: Qt.KeyboardModifier,
) -> None:
    click(qtbot, view, id_of, "Dee")
    press(view, key, text, modifiers)
    assert session.plan.people[id_of("Dee")].levels == {id_of("Cooking"): 3}
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    press(view, key, text, modifiers)
    assert session.plan.people[id_of("Dee")].aims == {id_of("Cooking"): 3}


def test_a_and_a_digit_or_shift_and_a_digit_set_the_aim(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Dee")
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    assert "Which level do they aim at?" in view.hint.text()
    qtbot.keyClick(view.table, Qt.Key.Key_1)
    assert session.plan.people[id_of("Dee")].aims == {id_of("Cooking"): 1}
    assert session.plan.people[id_of("Dee")].levels == {}
    press(view, Qt.Key.Key_Dollar, "$", SHIFT)  # what Shift and 4 write on many keyboards
    assert session.plan.people[id_of("Dee")].aims == {id_of("Cooking"): 4}
    qtbot.keyClick(view.table, Qt.Key.Key_A)
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    qtbot.keyClick(view.table, Qt.Key.Key_3)
    assert session.plan.people[id_of("Dee")].levels == {id_of("Cooking"): 3}


def test_a_digit_sets_all_selected_cells_as_one_edit(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    qtbot.mouseClick(view.table.viewport(), LEFT, SHIFT, at(view, id_of, "Dee"))
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    assert [session.plan.people[id_of(name)].level(id_of("Cooking")) for name in ("Cai", "Dee")] == [2, 2]
    assert session.undo_name == "set 2 levels to 2"
    session.undo()
    assert session.plan.people[id_of("Cai")].level(id_of("Cooking")) == 1


def test_enter_opens_the_person_and_the_arrows_go_on_to_the_next(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Bo")
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert session.selection.ids == (id_of("Cai"),)
    with qtbot.waitSignal(view.edit_wanted):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_a_click_on_a_skill_sorts_by_it_and_a_third_one_lets_that_go(view: LevelsView, qtbot: QtBot) -> None:
    header = view.table.horizontalHeader()

    def press() -> None:
        qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(header.sectionViewportPosition(0) + 20, 10))

    press()
    assert names(view) == ["Ana", "Bo", "Cai", "Dee"]
    assert view.order.currentText() == "By Cooking"
    press()
    assert names(view) == ["Dee", "Cai", "Bo", "Ana"]
    press()
    assert view.order.currentText() == "As in the plan"


def test_the_order_is_chosen_by_keyboard_too(view: LevelsView, session: Session, qtbot: QtBot) -> None:
    session.do(add_person, "Abe")
    assert names(view)[-1] == "Abe"
    view.order.setFocus()
    qtbot.keyClick(view.order, Qt.Key.Key_Down)
    assert view.order.currentText() == "By name"
    assert names(view)[0] == "Abe"
    qtbot.keyClick(view.order, Qt.Key.Key_Down)
    assert names(view)[0] == "Ana"


def test_people_are_found_and_those_that_are_ready_shown_alone(view: LevelsView, qtbot: QtBot) -> None:
    view.filter.setFocus()
    qtbot.keyClicks(view.filter, "cooking 3")
    assert names(view) == ["Ana"]
    qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    assert len(names(view)) == 4
    for shown, found in ((Shown.READY, ["Bo"]), (Shown.AIMING, ["Cai"]), (Shown.NEWCOMERS, ["Dee"])):
        view.shown.setCurrentIndex(list(Shown).index(shown))
        assert names(view) == found
    view.shown.setCurrentIndex(list(Shown).index(Shown.THINGS))
    assert names(view) == []
    assert "Nobody found" in view.hint.text()


def test_the_ladder_shows_what_was_done_at_each_level_and_what_is_missing(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Bo")
    said = links(view.ladder)
    assert list(said) == [
        "Roast, Wed 4 Mar, learning from Ana",
        "Bread, Tue 3 Mar",
        "Soup, Mon 2 Mar",
    ]
    qtbot.mouseClick(said["Bread, Tue 3 Mar"], LEFT)
    assert session.selection.task == id_of("Bread")
    assert view.place == (id_of("Bo"), id_of("Cooking"))
    click(qtbot, view, id_of, "Cai")
    assert links(view.ladder) == {}
    assert "Next: 3 more finished seats" in said_by(view.ladder)


def said_by(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    QApplication.processEvents()  # rows that are new are shown by the event loop
    return "\n".join(each.text() for each in widget.findChildren(Note) if each.isVisible())


def test_a_proposal_is_confirmed_and_the_history_keeps_why(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    assert "▲ Bo is ready for Cooking 2 (cook): Soup, Bread, Roast" in links(view.proposals)
    qtbot.mouseClick(button(view.proposals, "Confirm"), LEFT)
    assert session.plan.people[id_of("Bo")].level(id_of("Cooking")) == 2
    assert not view.proposals.isVisible()
    view.go_to(id_of("Bo"), id_of("Cooking"))
    assert "Confirmed on Mon 2 Mar: Soup, Bread, Roast" in said_by(view.ladder)
    session.undo()
    assert session.plan.people[id_of("Bo")].level(id_of("Cooking")) == 1
    assert view.proposals.isVisible()


def test_not_yet_leaves_the_level_and_asks_for_more(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    view.go_to(id_of("Bo"), id_of("Cooking"))
    decide = button(view.ladder, "Not yet")
    assert "with more finished seats it is proposed again" in decide.toolTip()
    decide.setFocus()
    qtbot.keyClick(decide, Qt.Key.Key_Space)
    assert session.plan.people[id_of("Bo")].level(id_of("Cooking")) == 1
    assert not view.proposals.isVisible()
    assert "it is proposed again" in said_by(view.ladder)
    assert "Not yet on Mon 2 Mar" in said_by(view.ladder)


def test_next_tasks_are_told_with_their_reason_and_taken_by_a_button(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    qtbot.waitUntil(lambda: not view.tasks.busy)
    assert list(links(view.tasks)) == ["✓ Cake", "✓ Set the tables"]
    assert "Cooking 1, free then; Thu 12 Mar 09:00" in said_by(view.tasks)
    qtbot.mouseClick(links(view.tasks)["✓ Cake"], LEFT)
    assert session.selection.task == id_of("Cake")
    qtbot.mouseClick(button(view.tasks, "Assign"), LEFT)
    assert session.plan.team(id_of("Cake")) == [id_of("Cai")]
    qtbot.waitUntil(lambda: not view.tasks.busy)
    assert "✓ Cake" not in links(view.tasks)


def test_someone_dropped_on_a_next_task_is_put_on_it(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    qtbot.waitUntil(lambda: not view.tasks.busy)
    row = view.tasks.rows.row(id_of("Cake"))
    Dragger(row, row.rect().center())(drag_of(view, PersonDrag(id_of("Bo")), "Bo"))
    assert session.plan.team(id_of("Cake")) == [id_of("Bo")]


def test_a_person_is_dragged_by_their_name_onto_a_next_task_which_tells_what_it_would_do(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    qtbot.waitUntil(lambda: not view.tasks.busy)
    row, names = view.tasks.rows.row(id_of("Cake")), view.table.verticalHeader()
    dragger = view.table.run_drag = Dragger(row, row.rect().center())
    told: list[str] = []

    def read_note() -> None:
        offering = view.tasks.offering()
        assert offering is not None
        told.append(offering.note.text())

    dragger.on_hover = read_note
    place = names.sectionViewportPosition(view.table.levels.row_of(id_of("Bo")) or 0) + 5
    press_and_move(names.viewport(), QPoint(20, place))
    assert dragger.carried == ["Bo"]
    assert told[0].split("\n")[:2] == ["Assign Bo to Cake", "✓ Cooking 1, free then"]
    assert session.plan.team(id_of("Cake")) == [id_of("Bo")]


def test_a_next_task_is_dragged_onto_someone_s_row(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    qtbot.waitUntil(lambda: not view.tasks.busy)
    note = view.table.task_drop.offering.note
    told: list[str] = []
    dragger = Dragger(view.table.viewport(), at(view, id_of, "Dee"), drop=False)
    dragger.on_hover = lambda: told.append(note.text())
    view.tasks.run_drag = dragger
    press_and_move(links(view.tasks)["✓ Cake"], QPoint(8, 8))
    assert told[0].startswith("✕ Dee has Cooking 0, the seat asks for 1")
    assert not note.isVisible()
    view.tasks.run_drag = Dragger(view.table.viewport(), at(view, id_of, "Bo"))
    press_and_move(links(view.tasks)["✓ Cake"], QPoint(8, 8))
    assert session.plan.team(id_of("Cake")) == [id_of("Bo")]
    assert session.undo_name == "assign Bo to Cake"


def test_the_way_to_a_wished_level_names_its_seats_and_what_the_plan_lacks(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Cai")
    assert view.way.level.value() == 3
    assert list(links(view.way)) == ["Cake, Thu 12 Mar 09:00, open", "↗ Feast, Mon 16 Mar 09:00, open"]
    assert "The plan has no task for" in said_by(view.way)
    view.way.level.setFocus()
    qtbot.keyClick(view.way.level, Qt.Key.Key_Down)
    assert "To 3" not in said_by(view.way)


def test_a_new_skill_is_a_new_column_and_someone_selected_elsewhere_is_gone_to(
    view: LevelsView, session: Session, id_of: IdOf
) -> None:
    session.do(add_skill, "Singing")
    assert view.table.model().columnCount() == 3
    session.select("people", id_of("Dee"))
    assert view.place is not None
    assert view.place[0] == id_of("Dee")


def test_what_happens_while_it_is_hidden_is_seen_when_it_shows(
    view: LevelsView, session: Session, id_of: IdOf
) -> None:
    view.hide()
    session.do(add_person, "Eve")
    assert "Eve" not in names(view)
    view.show()
    assert "Eve" in names(view)


def test_two_hundred_people_with_twenty_skills_are_there_at_once(
    view: LevelsView, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    session.turn_to(session.ready(PlanFile.create(tmp_path / "large.coord", large_plan())))
    QTest.qWait(1)
    assert len(names(view)) == 200
    view.table.go_to(view.table.levels.ids[150], view.table.levels.skills[15])
    began = thread_time()
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    assert thread_time() - began < 1
    assert session.plan.people[view.table.levels.ids[150]].level(view.table.levels.skills[15]) == 2
    top = view.table.verticalHeader()
    assert top.isVisible()
    assert view.table.horizontalHeader().viewport().isVisible()


def test_who_was_selected_elsewhere_meanwhile_is_gone_to_when_the_levels_are_shown(
    view: LevelsView, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    click(qtbot, view, id_of, "Bo")
    view.hide()
    session.do(add_person, "Eve")
    session.select("people", id_of("Eve"))
    view.show()
    assert view.place is not None
    assert view.place[0] == id_of("Eve")
