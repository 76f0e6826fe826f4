"""Merging a copy in the window: what both changed is settled there, and all of it is one edit."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coordinator.merge import Side
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence
from coordinator.store.file import PlanFile
from tests.ui.conftest import START
from ui.merging.rows import ConflictRow, MendRow
from ui.merging.view import MergeView
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def theirs(session: Session, id_of: IdOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Bo's copy has another estimate, another name, and Eve; mine has other ones, and Dee on Decorate."""
    monkeypatch.setenv("LOGNAME", "Bo")
    path = tmp_path / "theirs.coord"
    session.file.copy_to(path)
    with PlanFile.open(path) as file:
        file.commit(edits.edit_task(file.plan, id_of("Agree the menu"), duration=Duration(4, "d")))
        file.commit(edits.edit_task(file.plan, id_of("Shop"), name="Buy all"))
        file.commit(edits.add_person(file.plan, "Eve"))
        away = Absence(start=START, finish=START + 4 * 1440)
        file.commit(edits.edit_person(file.plan, id_of("Dee"), absences=(away,)))
    session.do(edits.edit_task, id_of("Agree the menu"), duration=Duration(3, "d"))
    session.do(edits.edit_task, id_of("Shop"), name="Shop at the market")
    session.do(edits.assign, id_of("Dee"), id_of("Decorate"))
    return path


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, theirs: Path) -> MergeView:
    window.files.ask_open_path = lambda: str(theirs)
    window.actions_["merge"].trigger()
    view = window.two_plans.merging
    assert window.tabs.currentWidget() is view
    settle(qtbot, view)
    return view


def settle(qtbot: QtBot, view: MergeView) -> None:
    qtbot.waitUntil(lambda: not view.busy, timeout=10_000)


def rows(view: MergeView) -> list[ConflictRow]:
    found = [view.rows.row(key) for key in view.rows.keys_shown()]
    return [row for row in found if isinstance(row, ConflictRow)]


def mends(view: MergeView) -> list[MendRow]:
    found = [view.rows.row(key) for key in view.rows.keys_shown()]
    return [row for row in found if isinstance(row, MendRow)]


def named(plan: Plan, name: str) -> str:
    return next(row.id for row in (*plan.tasks.values(), *plan.people.values()) if row.name == name)


def test_only_what_both_changed_is_asked_with_who_and_when_and_the_finish(view: MergeView) -> None:
    menu, shop = rows(view)
    assert menu.title.text() == "Agree the menu: estimate"
    assert menu.was.text() == "was 2d"
    assert menu.values[Side.MINE].text() == "3d"
    assert menu.values[Side.THEIRS].text() == "4d"
    assert menu.details[Side.THEIRS].text().startswith("change the estimate of Agree the menu by Bo, 20")
    assert menu.details[Side.THEIRS].text().endswith("finish Mon 9 Mar 14:00, 3d later than by the other")
    assert shop.title.text() == "Shop at the market: name"
    assert "finish" not in shop.details[Side.MINE].text()
    assert view.state.text() == "2 of 2 things still to be settled"
    assert not view.do.isEnabled()
    assert not any(button.isChecked() for row in rows(view) for button in row.choices.values())


def test_once_all_is_settled_it_is_one_edit_which_undo_takes_back(
    qtbot: QtBot, window: MainWindow, view: MergeView, session: Session
) -> None:
    before = session.plan.copy()
    menu, shop = rows(view)
    qtbot.mouseClick(menu.choices[Side.THEIRS], LEFT)
    qtbot.mouseClick(shop.choices[Side.MINE], LEFT)
    settle(qtbot, view)
    assert view.state.text() == "All is settled"
    assert session.plan == before
    qtbot.mouseClick(view.do, LEFT)
    plan = session.plan
    assert plan.tasks[named(plan, "Agree the menu")].duration == Duration(4, "d")
    assert named(plan, "Shop at the market")
    assert named(plan, "Eve")
    assert session.undo_name == "merge theirs"
    assert window.tabs.indexOf(view) == -1
    assert window.status.message == "theirs is merged; undo takes all of it back"
    session.undo()
    assert session.plan == before


@pytest.mark.parametrize("side", Side)
def test_all_is_settled_for_one_side_at_once(
    qtbot: QtBot, view: MergeView, session: Session, side: Side
) -> None:
    qtbot.mouseClick(view.all_mine if side is Side.MINE else view.all_theirs, LEFT)
    settle(qtbot, view)
    assert all(row.choices[side].isChecked() for row in rows(view))
    qtbot.mouseClick(view.do, LEFT)
    assert named(session.plan, "Shop at the market" if side is Side.MINE else "Buy all")


def test_a_mend_that_is_ticked_is_part_of_the_same_edit(
    qtbot: QtBot, view: MergeView, session: Session
) -> None:
    (mend,) = [row for row in mends(view) if "Dee" in row.mend.text]
    assert mend.mend.text.startswith(
        "Dee was put on Decorate, but is away Mon 2 Mar 09:00 to Fri 6 Mar 09:00"
    )
    mend.offers["Take Dee off Decorate"].click()
    view.settle_all(Side.MINE)
    settle(qtbot, view)
    qtbot.mouseClick(view.do, LEFT)
    decorate, dee = named(session.plan, "Decorate"), named(session.plan, "Dee")
    assert dee not in session.plan.team(decorate)
    session.undo()
    assert dee in session.plan.team(decorate)


def test_edits_that_are_made_meanwhile_are_taken_along(
    qtbot: QtBot, view: MergeView, session: Session
) -> None:
    session.do(edits.add_task, "Buy ice")
    session.do(edits.edit_task, named(session.plan, "Shop at the market"), name="Buy all")
    settle(qtbot, view)
    assert len(rows(view)) == 1
    view.settle_all(Side.THEIRS)
    settle(qtbot, view)
    qtbot.mouseClick(view.do, LEFT)
    assert named(session.plan, "Buy ice")
    assert session.plan.tasks[named(session.plan, "Agree the menu")].duration == Duration(4, "d")


def test_what_is_left_leaves_the_plan_as_it_was(
    qtbot: QtBot, window: MainWindow, view: MergeView, session: Session
) -> None:
    before, undo = session.plan.copy(), session.undo_name
    qtbot.mouseClick(view.leave_button, LEFT)
    assert window.tabs.indexOf(view) == -1
    assert (session.plan, session.undo_name) == (before, undo)


def test_without_a_common_past_what_both_come_from_is_asked_for(
    qtbot: QtBot, window: MainWindow, session: Session, theirs: Path, tmp_path: Path
) -> None:
    base, other = tmp_path / "base.coord", tmp_path / "other.coord"
    with PlanFile.open_read_only(theirs) as file:
        PlanFile.create(other, file.plan).close()
    with PlanFile.open_read_only(session.path) as file:
        plan = file.plan
    while session.undo():
        pass
    PlanFile.create(base, session.plan).close()
    while session.redo():
        pass
    assert session.plan == plan
    window.two_plans.merge_copy(other)
    view = window.two_plans.merging
    settle(qtbot, view)
    assert "have no past in common" in view.headline.text()
    window.files.ask_open_path = lambda: str(base)
    qtbot.mouseClick(view.base_button, LEFT)
    settle(qtbot, view)
    assert len(rows(view)) == 2


def test_the_plan_itself_and_what_is_tried_are_refused(window: MainWindow, session: Session) -> None:
    window.two_plans.merge_copy(session.path)
    assert window.status.message == "✕ This is the plan itself; choose a copy of it"
    session.try_edits()
    window.actions_["merge"].trigger()
    assert window.status.message == "✕ Keep what you are trying, or let it go; then merge"
