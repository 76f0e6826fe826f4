"""The order as a table: read, selected, edited, sorted and copied."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_task, assign, edit_task, link
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Task
from coordinator.store.file import PlanFile
from coordinator.timing.graph import order
from tests.ui.translating import translated
from ui.languages import Translated
from ui.order.model import Column
from ui.order.table import OrderTable
from ui.row_model import TextDelegate
from ui.session import Session

IdOf = Callable[[str], str]


@pytest.fixture
def table(qtbot: QtBot, session: Session) -> OrderTable:
    shown = OrderTable(session)
    qtbot.addWidget(shown)
    shown.resize(1000, 400)
    shown.show()
    shown.activateWindow()
    shown.setFocus()
    return shown


def names(table: OrderTable) -> list[str]:
    return [table.session.plan.tasks[task].name for task in table.order.ids]


def place_of(table: OrderTable, name: str, column: Column = Column.TASK) -> QPoint:
    return table.visualRect(table.order.index(names(table).index(name), column)).center()


def click(
    qtbot: QtBot,
    table: OrderTable,
    name: str,
    column: Column = Column.TASK,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place_of(table, name, column))


def cell(table: OrderTable, name: str, column: Column) -> str:
    found = table.order.index(names(table).index(name), column).data()
    assert isinstance(found, str)
    return found


def type_in_cell(qtbot: QtBot, table: OrderTable, text: str) -> None:
    editor = open_editor(table)
    editor.selectAll()
    qtbot.keyClicks(editor, text) if text else editor.clear()
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def open_editor(table: OrderTable) -> QLineEdit:
    editor = table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def test_the_tasks_stand_in_the_order_that_networkx_finds(table: OrderTable, session: Session) -> None:
    assert table.order.ids == order(session.plan)
    assert names(table)[:3] == ["Food", "Agree the menu", "Shop"]
    assert names(table)[-1] == "Open the doors"
    assert [cell(table, name, Column.NUMBER) for name in names(table)] == [str(n) for n in range(1, 11)]


def test_a_row_says_all_about_its_task(table: OrderTable) -> None:
    said = [cell(table, "Put up the stage", column) for column in Column]
    assert said == [
        "7",
        "●",
        "    Put up the stage",
        "Tue 3 Mar 09:00",
        "Wed 4 Mar 18:00",
        "16h effort",
        "",
        "3",
        "Choose the hall",
    ]
    assert cell(table, "Agree the menu", Column.TEAM) == "Ana"
    assert cell(table, "Open the doors", Column.WAITS_FOR) == "Cook; Decorate"
    assert cell(table, "Invite everyone", Column.CRITICAL) == ""


def test_the_critical_mark_explains_itself(table: OrderTable) -> None:
    index = table.order.index(names(table).index("Cook"), Column.CRITICAL)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Critical: any delay here delays the plan"


def test_a_click_selects_the_task_everywhere(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf
) -> None:
    click(qtbot, table, "Shop")
    assert session.selection.table == "tasks"
    assert session.selection.ids == (id_of("Shop"),)
    click(qtbot, table, "Cook", keys=Qt.KeyboardModifier.ControlModifier)
    assert session.selection.ids == (id_of("Shop"), id_of("Cook"))


def test_a_selection_made_elsewhere_is_followed(table: OrderTable, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Decorate"), id_of("Cook"))
    assert table.chosen() == [id_of("Cook"), id_of("Decorate")]
    session.select("people", id_of("Ana"))
    assert table.chosen() == []
    assert session.selection.ids == (id_of("Ana"),)


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_f2_and_enter_edit_the_name(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf, key: Qt.Key
) -> None:
    shop = id_of("Shop")
    click(qtbot, table, "Shop", Column.START)
    qtbot.keyClick(table, key)
    assert open_editor(table).text() == "Shop", "without the blanks that it is indented by"
    type_in_cell(qtbot, table, "Buy everything")
    qtbot.waitUntil(lambda: session.plan.tasks[shop].name == "Buy everything")


def test_an_estimate_is_edited_in_its_cell(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    click(qtbot, table, "Shop", Column.ESTIMATE)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    type_in_cell(qtbot, table, "~6h")
    qtbot.waitUntil(lambda: session.plan.tasks[shop].effort == Duration(6, "h"))


@pytest.mark.parametrize(
    ("typed", "links"),
    [
        ("", set()),
        ("Shop; Decorate", {("Shop", "FS", "0d"), ("Decorate", "FS", "0d")}),
        ("agree the menu SS +1d", {("Agree the menu", "SS", "1d")}),
        ("Shop -2h", {("Shop", "FS", "-2h")}),
    ],
)
def test_what_a_task_waits_for_is_edited_in_its_cell(
    qtbot: QtBot,
    table: OrderTable,
    session: Session,
    id_of: IdOf,
    typed: str,
    links: set[tuple[str, str, str]],
) -> None:
    cook, tasks = id_of("Cook"), session.plan.tasks
    click(qtbot, table, "Cook", Column.WAITS_FOR)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    type_in_cell(qtbot, table, typed)

    def waits() -> set[tuple[str, str, str]]:
        found = session.plan.links_to(cook)
        return {(tasks[each.predecessor].name, str(each.type), str(each.lag)) for each in found}

    qtbot.waitUntil(lambda: waits() == links)
    session.undo()
    assert waits() == {("Shop", "FS", "0d")}, "one edit is undone in one step"


@pytest.mark.parametrize(
    ("column", "typed", "reason"),
    [
        (Column.WAITS_FOR, "Nowhere", "there is no task called Nowhere"),
        (Column.WAITS_FOR, "Open the doors", "circle"),
        (Column.ESTIMATE, "soon", "is not a duration"),
        (Column.TASK, " ", "needs a name"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(
    qtbot: QtBot, table: OrderTable, session: Session, column: Column, typed: str, reason: str
) -> None:
    before = cell(table, "Cook", column)
    click(qtbot, table, "Cook", column)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    with qtbot.waitSignal(session.failed) as failed:
        type_in_cell(qtbot, table, typed)
    assert reason in failed.args[0]
    assert cell(table, "Cook", column) == before


def test_of_two_tasks_with_a_name_neither_is_guessed(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf
) -> None:
    session.do(add_task, "Sweep")
    session.do(add_task, "Sweep")
    index = table.order.index_of(id_of("Cook"), Column.WAITS_FOR)
    with qtbot.waitSignal(session.failed) as failed:
        table.order.setData(index, "Sweep")
    assert "2 tasks are called Sweep" in failed.args[0]


def test_what_is_being_typed_outlives_changes_elsewhere(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf
) -> None:
    click(qtbot, table, "Cook")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    open_editor(table).selectAll()
    qtbot.keyClicks(open_editor(table), "Cook a lo")
    session.do(add_task, "Sweep")
    session.do(edit_task, id_of("Shop"), duration=Duration(2, "d"))
    session.do(link, id_of("Decorate"), id_of("Cook"))
    assert open_editor(table).text() == "Cook a lo"
    qtbot.keyClick(open_editor(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Cook a lo" in names(table))


def test_del_deletes_the_selected_and_undo_brings_them_back(
    qtbot: QtBot, table: OrderTable, session: Session
) -> None:
    click(qtbot, table, "Food")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(names(table)) == 6
    session.undo()
    assert len(names(table)) == 10


def test_times_follow_every_change(table: OrderTable, session: Session, id_of: IdOf) -> None:
    session.do(edit_task, id_of("Agree the menu"), duration=Duration(3, "d"))
    assert cell(table, "Shop", Column.START) == "Thu 5 Mar 09:00"


def test_a_new_link_moves_the_rows_and_keeps_the_selection(
    table: OrderTable, session: Session, id_of: IdOf
) -> None:
    session.select("tasks", id_of("Shop"))
    session.do(link, id_of("Venue"), id_of("Agree the menu"))
    assert names(table).index("Decorate") < names(table).index("Agree the menu")
    assert table.chosen() == [id_of("Shop")]


def test_a_header_click_sorts_and_the_first_column_brings_the_order_back(
    qtbot: QtBot, table: OrderTable
) -> None:
    def click_header(column: Column) -> None:
        header = table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    before = names(table)
    click_header(Column.TASK)
    assert names(table) == sorted(before, key=str.casefold)
    click_header(Column.START)
    assert names(table)[-1] in ("Open the doors", "Decorate")
    click_header(Column.START)
    assert names(table)[0] in ("Open the doors", "Decorate")
    click_header(Column.ESTIMATE)
    assert names(table)[-2:] in (
        ["Agree the menu", "Put up the stage"],
        ["Put up the stage", "Agree the menu"],
    )
    click_header(Column.NUMBER)
    assert names(table) == before


def test_a_sorted_table_takes_in_what_is_new(table: OrderTable, session: Session) -> None:
    table.sortByColumn(Column.TASK, Qt.SortOrder.AscendingOrder)
    session.do(add_task, "Bake")
    assert names(table)[1] == "Bake"


def test_ctrl_c_copies_rows_for_a_spreadsheet(
    qtbot: QtBot, table: OrderTable, session: Session, id_of: IdOf
) -> None:
    session.do(edit_task, id_of("Shop"), name="=1+1")
    session.do(assign, id_of("Ana"), id_of("Cook"))
    session.select("tasks", *(task for task in table.order.ids if task in (id_of("=1+1"), id_of("Cook"))))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t") == [
        "3",
        "●",
        "'=1+1",
        "Wed 4 Mar 09:00",
        "Wed 4 Mar 14:00",
        "4h",
        "Bo",
        "",
        "Agree the menu",
    ]
    assert second.split("\t")[6:8] == ["Ana", "1"]


def test_another_plan_has_an_order_of_its_own(table: OrderTable, session: Session) -> None:
    other = Plan(Header(start=0), (Task(id="a", name="Begin"),))
    session.turn_to(session.ready(PlanFile.create(session.path.with_name("other.coord"), other)))
    assert names(table) == ["Begin"]


def test_a_name_keeps_the_order_of_its_signs_in_a_window_that_runs_from_right_to_left(
    table: OrderTable, session: Session, id_of: IdOf
) -> None:
    shop = id_of("Shop")
    session.do(edit_task, shop, name="Shop (2)")
    delegate = table.itemDelegate()
    assert isinstance(delegate, TextDelegate)
    with translated(Translated("ar")):
        cell = table.order.index_of(shop, Column.TASK)
        assert delegate.displayText(cell.data().strip(), QLocale()) == "\u2068Shop (2)\u2069"
        assert delegate.displayText("متجر (2)", QLocale()) == "متجر (2)"
