"""Comparing in the window: what has changed since another plan, in a list and on a graph of both."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.comparing import Difference, DifferenceKind, Group
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from ui.comparing.difference_list import DifferenceList
from ui.comparing.view import CompareView
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf, tmp_path: Path) -> CompareView:
    """Since the copy was made, Decorate went, Buy ice came, Shop became longer, and Ana was put on Cook."""
    copy = tmp_path / "before.coord"
    session.file.copy_to(copy)
    session.do(edits.delete_tasks, [id_of("Decorate")])
    session.do(edits.add_task, "Buy ice", id_of("Food"), duration=Duration(1, "h"))
    session.do(edits.edit_task, id_of("Shop"), duration=Duration(2, "d"))
    session.do(edits.assign, id_of("Ana"), id_of("Cook"))
    session.do(edits.link, id_of("Agree the menu"), id_of("Invite everyone"))
    window.files.ask_open_path = lambda: str(copy)
    window.actions_["compare"].trigger()
    view = window.two_plans.compared
    qtbot.waitUntil(lambda: not view.busy)
    assert window.tabs.currentWidget() is view
    return view


def lines(view: CompareView) -> list[str]:
    return [view.list.line(key).spoken for key in view.list.keys]


def test_what_differs_is_told_in_the_order_of_what_matters(view: CompareView) -> None:
    assert view.headline.text() == (
        "Since before: finish 1d 4h later, Thu 5 Mar 14:00 → Fri 6 Mar 18:00; "
        "1 removed, 1 added, 4 moved, 3 changed otherwise"
    )
    assert lines(view)[:4] == [
        "the plan. The finish. 1d 4h later, Thu 5 Mar 14:00 → Fri 6 Mar 18:00",
        "removed. Decorate. 4h, in Venue",
        "added. Buy ice. 1h, in Food",
        "moved. Shop. 1d 4h later, Wed 4 Mar 09:00 – 14:00 → Wed 4 Mar 09:00 – Thu 5 Mar 18:00",
    ]
    assert "teams. Cook. Ana joins" in lines(view)


def test_cards_of_both_plans_are_marked_by_sign_and_words(view: CompareView, id_of: IdOf) -> None:
    chart = view.chart.graph
    gone = next(task for task, mark in chart.marks.items() if mark.gone)
    assert chart.plan is not None
    assert chart.plan.tasks[gone].name == "Decorate"
    assert chart.marks[gone].text == "− gone"
    assert chart.marks[id_of("Buy ice")].text == "+ new"
    assert chart.marks[id_of("Shop")].text.startswith("→ 1d 4h later")
    assert chart.marks[id_of("Cook")].text.endswith("; Ana joins")
    new_link = next(link for link, mark in chart.links.marks.items() if mark.sign == "+")
    assert chart.links.labels[new_link] == "+ new"
    assert any(mark.gone for mark in chart.links.marks.values()) is False
    assert gone not in view.session.plan.tasks


def test_a_line_leads_to_its_card_and_enter_to_the_task_in_the_plan(
    qtbot: QtBot, window: MainWindow, view: CompareView, session: Session, id_of: IdOf
) -> None:
    row = lines(view).index("added. Buy ice. 1h, in Food")
    item = view.list.item(row)
    where = view.list.visualItemRect(item).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert view.chart.graph.selected == {id_of("Buy ice")}
    assert session.selection.task == id_of("Buy ice")
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert window.tabs.currentWidget() is window.graph


def test_a_click_on_a_card_shows_what_is_said_of_it(qtbot: QtBot, view: CompareView, id_of: IdOf) -> None:
    view.chart.reveal(id_of("Shop"))
    rect = view.chart.graph.rect_of(id_of("Shop"))
    assert rect is not None
    where = view.chart.mapFromScene(rect.center())
    qtbot.mouseClick(view.chart.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert lines(view)[view.list.currentRow()].startswith("moved. Shop")


def test_it_follows_the_edits_of_the_plan_until_it_is_closed(
    qtbot: QtBot, window: MainWindow, view: CompareView, session: Session, id_of: IdOf
) -> None:
    session.do(edits.delete_tasks, [id_of("Buy ice")])
    qtbot.waitUntil(lambda: not view.busy)
    assert not any("Buy ice" in line for line in lines(view))
    qtbot.mouseClick(view.close_button, Qt.MouseButton.LeftButton)
    assert window.tabs.indexOf(view) == -1
    assert window.tabs.currentWidget() is window.graph
    session.do(edits.add_task, "Sweep")
    assert not view.busy


def test_a_file_that_cannot_be_read_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "no.coord").write_text("no plan")
    window.two_plans.compare_with(tmp_path / "no.coord")
    qtbot.waitUntil(lambda: not window.two_plans.compared.busy)
    assert window.status.message.startswith("✕ no.coord")
    assert window.tabs.indexOf(window.two_plans.compared) == -1


def test_the_line_that_says_how_many_more_there_are_is_about_none_of_them(qtbot: QtBot) -> None:
    many = [
        Difference(Group.ADDED, DifferenceKind.ADDED, "tasks", f"t{n}", f"T{n}", "1h") for n in range(1001)
    ]
    shown = DifferenceList("What differs")
    qtbot.addWidget(shown)
    shown.show_differences(many)
    shown.setCurrentRow(999)
    assert shown.chosen_of(many) is many[999]
    shown.setCurrentRow(1000)
    assert shown.chosen_of(many) is None
