"""A plan that is shared: what others do shows in the window, and what is done in the window is theirs too."""

from pathlib import Path

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coordinator.merge import Side
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.store.file import PlanFile
from coordinator.store.folders import plans_folder, recent_plans
from coordinator.store.shared.address import Address
from coordinator.store.shared.catalog import plans_in
from tests.postgres import Opening
from tests.store.samples import added, fair, renamed
from tests.store.shared.proxy import Proxy
from tests.store.shared.server import Server
from ui.merging.rows import ConflictRow
from ui.merging.view import MergeView
from ui.opening import open_plan
from ui.order.model import Column
from ui.session import Session
from ui.shared.form import SharedPlanForm
from ui.window import MainWindow


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_s_edit_shows_within_a_second(window: MainWindow, opened: Opening, qtbot: QtBot) -> None:
    opened("Bo").commit(added("stage"))
    qtbot.waitUntil(lambda: "stage" in window.session.plan.tasks, timeout=1000)
    assert "stage" in window.graph.graph.cards
    assert "stage" in window.session.schedule.placements
    assert window.status.message.startswith("Add stage")


def test_an_edit_in_the_window_is_there_for_the_others(window: MainWindow, opened: Opening) -> None:
    bo = opened("Bo")
    window.session.do(edits.edit_task, "shop", name="Shop early")
    bo.take_in()
    assert bo.plan.tasks["shop"].name == "Shop early"


def test_a_conflicting_edit_is_refused_and_what_the_other_did_shows(
    window: MainWindow, opened: Opening
) -> None:
    session = window.session
    bo = opened("Bo")
    bo.commit(edits.edit_task(bo.plan, "shop", duration=Duration(3, "h")))
    assert session.do(edits.edit_task, "shop", duration=Duration(2, "d")) is None
    assert "estimate 3h by Bo, 2d by this edit" in window.status.message
    assert session.plan == bo.plan
    assert session.schedule.placements["shop"] == Session(bo).schedule.placements["shop"]


def test_undo_offers_one_s_own_edit_alone(window: MainWindow, opened: Opening, qtbot: QtBot) -> None:
    window.session.do(edits.edit_task, "shop", name="Shop early")
    opened("Bo").commit(added("stage"))
    qtbot.waitUntil(lambda: "stage" in window.session.plan.tasks, timeout=1000)
    assert "Shop" in window.actions_["undo"].text()
    window.actions_["undo"].trigger()
    assert window.session.plan.tasks["shop"].name == "Shop for it"
    assert "stage" in window.session.plan.tasks


def test_who_else_is_there_and_at_which_task_is_shown(
    window: MainWindow, opened: Opening, qtbot: QtBot
) -> None:
    company, bo = window.status.company, opened("Bo")
    assert company.text() == "● Shared"
    bo.listen(lambda: None)
    bo.stand_at("shop")
    qtbot.waitUntil(lambda: company.text() == "● Shared: Bo", timeout=3000)
    qtbot.waitUntil(lambda: window.graph.graph.company == {"shop": "Bo"}, timeout=3000)
    assert company.toolTip() == "Bo: at Shop for it"
    order = window.order.order
    assert order.index_of("shop", Column.TASK).data() == "Shop for it · Bo"
    assert order.text("shop", Column.TASK) == "Shop for it"
    assert window.timeline.timeline.company == window.board.board.company == {"shop": "Bo"}
    press(qtbot, company)
    assert window.session.selection.task == "shop"
    bo.close()
    qtbot.waitUntil(lambda: company.text() == "● Shared", timeout=3000)
    assert window.graph.graph.company == {}


def test_the_others_see_what_is_selected_here(window: MainWindow, opened: Opening, qtbot: QtBot) -> None:
    bo = opened("Bo")
    bo.listen(lambda: None)
    window.session.select("tasks", "menu")
    qtbot.waitUntil(lambda: [(o.who, o.task) for o in bo.others] == [("Ana", "menu")], timeout=3000)


def test_what_others_do_while_edits_are_tried_shows_once_these_are_kept(
    window: MainWindow, opened: Opening, qtbot: QtBot
) -> None:
    session, bo = window.session, opened("Bo")
    session.try_edits()
    session.do(edits.edit_task, "shop", duration=Duration(3, "h"))
    bo.commit(renamed(bo.plan, "shop", "Shop early"))
    bo.commit(added("stage"))
    qtbot.waitUntil(lambda: "stage" in session.file.plan.tasks, timeout=2000)
    assert "stage" not in session.plan.tasks
    session.keep()
    bo.take_in()
    assert session.plan == bo.plan
    assert (bo.plan.tasks["shop"].name, str(bo.plan.tasks["shop"].duration)) == ("Shop early", "3h")
    assert session.schedule == Session(bo).schedule
    assert "stage" in window.graph.graph.cards


def test_what_is_tried_in_views_that_are_made_anew_does_not_write_over_what_another_wrote(
    window: MainWindow, opened: Opening, qtbot: QtBot
) -> None:
    session, bo = window.session, opened("Bo")
    session.try_edits()
    session.do(edits.edit_task, "shop", name="Shop never")
    bo.commit(renamed(bo.plan, "shop", "Shop early"))
    qtbot.waitUntil(lambda: session.file.plan.tasks["shop"].name == "Shop early", timeout=2000)
    anew = session.anew()
    session.leave()
    assert anew.keep() is None
    assert anew.file.plan.tasks["shop"].name == "Shop early"
    anew.let_go()
    assert anew.plan == bo.plan
    assert anew.schedule == Session(bo).schedule


def test_what_others_do_while_edits_are_tried_shows_once_these_are_let_go(
    window: MainWindow, opened: Opening, qtbot: QtBot
) -> None:
    session, bo = window.session, opened("Bo")
    session.try_edits()
    session.do(edits.edit_task, "shop", name="Shop never")
    bo.commit(added("stage"))
    qtbot.waitUntil(lambda: "stage" in session.file.plan.tasks, timeout=2000)
    session.let_go()
    assert session.plan == bo.plan
    assert session.schedule == Session(bo).schedule
    assert "stage" in window.graph.graph.cards


def test_what_is_typed_does_not_write_over_what_another_wrote_meanwhile(
    window: MainWindow, opened: Opening, qtbot: QtBot
) -> None:
    window.session.select("tasks", "shop")
    field = window.editor.form.name
    field.editor.setFocus()
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, "Shop never")
    bo = opened("Bo")
    bo.commit(renamed(bo.plan, "shop", "Shop early"))
    qtbot.waitUntil(lambda: window.session.plan.tasks["shop"].name == "Shop early", timeout=2000)
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.note.text() == (
        "✕ This was changed meanwhile to Shop early; Enter writes yours, Esc leaves theirs"
    )
    assert window.session.plan.tasks["shop"].name == "Shop early"
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert window.session.plan.tasks["shop"].name == "Shop never"


def test_without_the_server_work_goes_on_and_goes_there_later(
    window: MainWindow, opened: Opening, proxy: Proxy, qtbot: QtBot
) -> None:
    proxy.close_the_way()
    window.session.do(edits.edit_task, "shop", name="Shop early")
    assert window.status.company.text() == "◌ Offline"
    bo = opened("Bo")
    bo.commit(added("stage"))
    proxy.open_the_way()
    qtbot.waitUntil(lambda: window.status.company.text().startswith("● Shared"), timeout=10_000)
    bo.take_in()
    assert window.session.plan == bo.plan
    assert bo.plan.tasks["shop"].name == "Shop early"
    assert "stage" in window.graph.graph.cards


@pytest.mark.parametrize(("side", "name"), [(Side.MINE, "Shop early"), (Side.THEIRS, "Shop late")])
def test_what_conflicts_after_work_without_the_server_is_settled_in_the_view_of_a_merge(
    window: MainWindow, opened: Opening, proxy: Proxy, qtbot: QtBot, side: Side, name: str
) -> None:
    bo = conflicting(window, opened, proxy, qtbot)
    view = begin_merge(qtbot, window)
    (row,) = [view.rows.row(key) for key in view.rows.keys_shown()]
    assert isinstance(row, ConflictRow)
    assert row.values[Side.MINE].text() == "Shop early"
    assert " by Ana, 20" in row.details[Side.MINE].text()
    assert row.values[Side.THEIRS].text() == "Shop late"
    assert " by Bo, 20" in row.details[Side.THEIRS].text()
    row.choices[side].click()
    qtbot.waitUntil(lambda: not view.busy, timeout=5000)
    press(qtbot, view.do)
    bo.take_in()
    assert not window.waiting_bar.isVisible()
    assert window.tabs.indexOf(view) == -1
    assert window.session.plan == bo.plan
    assert bo.plan.tasks["shop"].name == name
    assert {"stage", "lights"} <= set(bo.plan.tasks)
    assert window.session.schedule == Session(bo).schedule
    window.session.undo()
    bo.take_in()
    assert bo.plan.tasks["shop"].name == "Shop late"
    assert "stage" not in bo.plan.tasks


def test_what_others_do_while_it_is_settled_is_neither_lost_nor_written_over(
    window: MainWindow, opened: Opening, proxy: Proxy, qtbot: QtBot
) -> None:
    bo = conflicting(window, opened, proxy, qtbot)
    view = begin_merge(qtbot, window)
    window.session.do(edits.add_task, "Buy ice")
    bo.commit(added("flags"))
    bo.commit(renamed(bo.plan, "shop", "Shop at noon"))
    view.settle_all(Side.MINE)
    qtbot.waitUntil(lambda: not view.busy, timeout=5000)
    press(qtbot, view.do)
    assert "Shop at noon by Bo" in window.status.message
    assert bo.plan.tasks["shop"].name == "Shop at noon"
    qtbot.waitUntil(lambda: not view.busy, timeout=5000)
    view.settle_all(Side.MINE)
    qtbot.waitUntil(lambda: not view.busy, timeout=5000)
    press(qtbot, view.do)
    bo.take_in()
    assert window.session.plan == bo.plan
    names = {task.name for task in bo.plan.tasks.values()}
    assert {"Shop early", "Buy ice", "flags", "stage", "lights"} <= names


def begin_merge(qtbot: QtBot, window: MainWindow) -> MergeView:
    press(qtbot, window.waiting_bar.merge)
    view = window.two_plans.merging
    assert window.tabs.currentWidget() is view
    qtbot.waitUntil(lambda: not view.busy, timeout=5000)
    return view


def test_what_conflicts_can_be_put_aside(
    window: MainWindow, opened: Opening, proxy: Proxy, qtbot: QtBot
) -> None:
    bo = conflicting(window, opened, proxy, qtbot)
    view = begin_merge(qtbot, window)
    press(qtbot, window.waiting_bar.aside)
    assert window.tabs.indexOf(view) == -1
    bo.take_in()
    assert window.session.plan == bo.plan
    assert bo.plan.tasks["shop"].name == "Shop late"
    (aside,) = plans_folder().glob("*.coord")
    with PlanFile.open(aside) as file:
        assert file.plan.tasks["shop"].name == "Shop early"


def conflicting(window: MainWindow, opened: Opening, proxy: Proxy, qtbot: QtBot):  # type: ignore[no-untyped-def]
    """Ana renames a task and adds one without the server, Bo the same task and another with it."""
    bo = opened("Bo")
    proxy.close_the_way()
    window.session.do(edits.edit_task, "shop", name="Shop early")
    window.session.do(lambda plan: added("stage"))
    bo.commit(renamed(bo.plan, "shop", "Shop late"))
    bo.commit(added("lights"))
    proxy.open_the_way()
    qtbot.waitUntil(window.waiting_bar.isVisible, timeout=10_000)
    assert window.status.company.text() == "✕ To be merged"
    assert "Shop late by Bo, Shop early by this edit" in window.waiting_bar.text.text()
    return bo


@pytest.fixture
def local(qtbot: QtBot, settings: QSettings, tmp_path: Path) -> MainWindow:
    """A window on a plan file."""
    session = Session(PlanFile.create(tmp_path / "hall.coord", fair()))
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    yield window
    session.close()


def test_a_shared_plan_is_opened_by_the_form(local: MainWindow, address: Address, qtbot: QtBot) -> None:
    form = local.shared
    local.actions_["open_shared"].trigger()
    assert form.isVisible()
    assert not form.password.isVisible()
    qtbot.keyClicks(form.server, address.server)
    qtbot.keyClick(form.server, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: form.plan.currentText() == "fair", timeout=5000)
    assert "1 plan is there" in form.note.text()
    form.who.clear()
    qtbot.keyClicks(form.who, "Ana")
    press(qtbot, form.open)
    qtbot.waitUntil(lambda: local.session.file.is_shared, timeout=5000)
    assert not form.isVisible()
    assert local.session.file.source == address
    assert local.session.path.name == "fair.coord"
    assert recent_plans() == [address]
    local.actions_["open_shared"].trigger()
    assert form.server.text() == address.server


def test_the_plan_that_is_open_is_put_on_a_server_with_its_history(
    local: MainWindow, address: Address, opened: Opening, qtbot: QtBot
) -> None:
    local.session.do(edits.edit_task, "shop", name="Shop early")
    form = local.shared
    local.actions_["open_shared"].trigger()
    form.server.setText(address.server)
    form.who.setText("Ana")
    form.plan.setCurrentText("hall")
    press(qtbot, form.put)
    qtbot.waitUntil(lambda: local.session.file.is_shared, timeout=10_000)
    assert plans_in(address) == ["fair", "hall"]
    assert local.session.plan.tasks["shop"].name == "Shop early"


def test_what_is_in_the_way_is_said_in_the_form(
    local: MainWindow, server: Server, address: Address, qtbot: QtBot
) -> None:
    form = local.shared
    local.actions_["open_shared"].trigger()
    form.server.setText("the office")
    press(qtbot, form.open)
    assert "begins with postgresql://" in form.refusal.text()
    form.server.setText("postgresql://ana@127.0.0.1:1/planning")
    form.plan.setCurrentText("fair")
    press(qtbot, form.open)
    qtbot.waitUntil(lambda: "no server answers there" in form.refusal.text(), timeout=5000)
    form.server.setText(address.server)
    form.plan.setCurrentText("nothing")
    press(qtbot, form.open)
    qtbot.waitUntil(lambda: "there is no plan nothing" in form.refusal.text(), timeout=5000)
    assert not local.session.file.is_shared
    qtbot.keyClick(form.server, Qt.Key.Key_Escape)
    assert not form.isVisible()


@pytest.fixture
def secretive(server: Server, database: str, monkeypatch: pytest.MonkeyPatch, home: Path) -> str:
    """The address of the server for someone who needs the password `open sesame`."""
    monkeypatch.setenv("PGPASSFILE", str(home / "none"))
    server.do("DROP ROLE IF EXISTS secretive")
    server.do("CREATE ROLE secretive SUPERUSER LOGIN PASSWORD 'open sesame'")
    return server.address(database, role="secretive").server


class Drawer(KeyringBackend):
    """A keyring that lasts as long as the test."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))


def test_a_password_is_asked_for_where_the_server_wants_one(
    local: MainWindow, secretive: str, address: Address, qtbot: QtBot, home: Path
) -> None:
    form = local.shared
    local.actions_["open_shared"].trigger()
    form.server.setText(secretive)
    form.plan.setCurrentText("fair")
    press(qtbot, form.open)
    qtbot.waitUntil(form.password.isVisible, timeout=5000)
    assert "wants a password" in form.refusal.text()
    qtbot.keyClicks(form.password, "open sesame")
    press(qtbot, form.open)
    qtbot.waitUntil(lambda: local.session.file.is_shared, timeout=5000)
    assert form.password.text() == ""
    local.settings.sync()
    for path in (*home.rglob("*"), Path(local.settings.fileName())):
        assert path.is_dir() or b"sesame" not in path.read_bytes()


def ask_and_type(form: SharedPlanForm, qtbot: QtBot, server: str) -> None:
    """Opens the plan `fair` on a server that wants a password, which is to be kept."""
    form.server.setText(server)
    form.plan.setCurrentText("fair")
    press(qtbot, form.open)
    qtbot.waitUntil(form.password.isVisible, timeout=5000)
    qtbot.keyClicks(form.password, "open sesame")
    form.keep.click()
    press(qtbot, form.open)


def test_a_password_that_is_kept_is_not_asked_for_again(
    local: MainWindow, secretive: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", Drawer())
    local.actions_["open_shared"].trigger()
    ask_and_type(local.shared, qtbot, secretive)
    qtbot.waitUntil(lambda: local.session.file.is_shared, timeout=5000)
    with open_plan(Address.parse(secretive).of("fair")).file as file:
        assert file.plan == fair()


def test_it_is_told_where_no_keyring_takes_the_password(
    local: MainWindow, secretive: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.fail.Keyring())
    local.actions_["open_shared"].trigger()
    ask_and_type(local.shared, qtbot, secretive)
    qtbot.waitUntil(lambda: "keyring took the password" in local.status.message, timeout=5000)
    assert local.session.file.is_shared


def test_what_is_typed_while_the_server_is_asked_is_no_trouble(
    local: MainWindow, address: Address, qtbot: QtBot
) -> None:
    form = local.shared
    local.actions_["open_shared"].trigger()
    for server in (address.server, "postgresql://ana@127.0.0.1:1/planning"):
        form.server.setText(server)
        form.server.editingFinished.emit()
        form.server.setText("half an addr")
        qtbot.waitUntil(lambda: bool(form.note.text() or form.refusal.text()), timeout=5000)
        form.note.say("")
        form.refusal.say("")


def test_a_shared_plan_opens_from_the_recent_ones(address: Address) -> None:
    open_plan(address).file.close()
    (recent,) = recent_plans()
    with open_plan(recent).file as file:
        assert file.plan == fair()
