"""The window as a whole: opening, exporting, undoing, finding, and what it keeps for the next start."""

from collections.abc import Callable
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProgressDialog,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coordinator.documents import DRAWN, WRITABLE
from coordinator.plan import edits
from coordinator.plan.moments import moment_text, parse_moment
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from coordinator.store.folders import recent_plans
from tests.benchmarks.frames import layered_plan
from tests.ui.openings import show_opened, wait_until_opened
from ui.exporting import EXPORTS
from ui.graph.menus import assign_menu, take_off_menu
from ui.opening import new_plan, open_plan, opened_at_start, sample_plan
from ui.session import Session
from ui.timeline.by import By
from ui.window import MainWindow

IdOf = Callable[[str], str]


def trigger(window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()


def test_the_first_start_opens_the_sample_and_a_later_one_the_last_plan(tmp_path: Path) -> None:
    first = opened_at_start(None)
    assert first.file.plan.header.name == "Ashcombe village fair"
    first.file.close()
    again = opened_at_start(None)
    assert again.file.path == first.file.path
    again.file.close()


def test_a_plan_of_another_kind_is_imported_beside_the_others(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "move.json"
    path.write_text(
        '{"format": "coordinator-plan", "version": 1, "name": "Clinic move", "start": "2026-03-02T09:00",'
        ' "tasks": [{"id": "a", "name": "Pack"}], "links": [{"from": "a", "to": "b"}]}'
    )
    opened = open_plan(path)
    assert opened.file.path == home / "plans" / "Clinic move.coord"
    assert len(opened.told) == 1
    assert recent_plans() == [opened.file.path]
    opened.file.close()


def test_a_plan_that_was_damaged_leaves_the_sample_in_its_place_and_says_so(home: Path) -> None:
    opened = new_plan()
    opened.file.close()
    opened.file.path.write_bytes(b"no plan at all")
    start = opened_at_start(None)
    assert "The sample is open in its place" in start.told[0]
    start.file.close()


def test_undo_and_redo_say_what_they_would_do(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.do(edits.assign, id_of("Ana"), id_of("Cook"))
    assert window.actions_["undo"].text() == "&Undo: assign Ana to Cook"
    trigger(window, "undo")
    assert window.actions_["redo"].text() == "&Redo: assign Ana to Cook"
    trigger(window, "redo")
    assert id_of("Ana") in session.plan.team(id_of("Cook"))


def test_undo_goes_on_after_the_plan_was_closed(session: Session, id_of: IdOf) -> None:
    session.do(edits.edit_task, id_of("Shop"), name="Buy it all")
    path = session.path
    session.close()
    with PlanFile.open(path) as file:
        assert file.undo_name == "rename Shop to Buy it all"
        file.undo()
        assert "Shop" in {task.name for task in file.plan.tasks.values()}


def test_every_edit_says_what_became_of_the_finish(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.do(edits.edit_task, id_of("Shop"), notes="by bike")
    assert window.status.message == "Change the notes on Shop: finish unchanged"
    session.do(edits.edit_task, id_of("Shop"), duration=session.plan.tasks[id_of("Agree the menu")].duration)
    assert "the plan now finishes" in window.status.message


def test_a_refusal_is_told_in_the_status_line(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.do(edits.link, id_of("Cook"), id_of("Shop"))
    assert window.status.message == "✕ This would close a circle: Shop → Cook → Shop"


def test_the_counts_lead_to_the_tasks_that_need_a_look(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    button = window.status.open_seats
    assert button.text() == "5 open seats"
    found = []
    for _ in range(3):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        found.append(session.plan.tasks[session.selection.ids[0]].name)
    assert found == ["Cook", "Put up the stage", "Cook"]


def test_a_task_is_found_by_a_part_of_its_name(
    qtbot: QtBot, window: MainWindow, session: Session, id_of: IdOf
) -> None:
    trigger(window, "find")
    qtbot.keyClicks(window.search, "decor")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert session.selection.ids == (id_of("Decorate"),)


def test_the_assign_menu_ranks_people_with_a_reason_each(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    menu = assign_menu(session, id_of("Cook"), window)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "✓  Ana: Cooking 3, free then"
    assert any(text.startswith("✕  Dee: Dee has Cooking 0") for text in texts)
    menu.actions()[0].trigger()
    assert id_of("Ana") in session.plan.team(id_of("Cook"))
    take_off_menu(session, id_of("Cook"), window).actions()[0].trigger()
    assert id_of("Ana") not in session.plan.team(id_of("Cook"))


def test_tasks_are_linked_marked_done_moved_and_deleted_by_the_menu(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    invite, decorate = id_of("Invite everyone"), id_of("Decorate")
    session.select("tasks", invite, decorate)
    trigger(window, "link_selected")
    assert invite in {each.predecessor for each in session.plan.links_to(decorate)}
    session.select("tasks", invite)
    trigger(window, "mark_done")
    assert session.plan.tasks[invite].status is Status.DONE
    trigger(window, "mark_done")
    assert session.plan.tasks[invite].status is Status.TODO
    trigger(window, "indent")
    assert session.plan.tasks[invite].parent == id_of("Venue")
    trigger(window, "outdent")
    assert session.plan.tasks[invite].parent is None
    trigger(window, "delete")
    assert invite not in session.plan.tasks


LOSING = ("export_csv", "export_ics", "export_html", "export_md", "export_tjp", "export_xml")
"""What has no place for all of a plan, and says so in a report."""


@pytest.mark.parametrize("name", [*EXPORTS, "export_timeline"])
def test_the_plan_is_exported_from_the_menu(
    window: MainWindow, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    target = tmp_path / f"out{EXPORTS[name].ending if name in EXPORTS else '.pdf'}"
    window.files.ask_save_path = lambda suggested, filters: str(target)
    trigger(window, name)
    qtbot.waitUntil(lambda: not window.files.exporter.busy, timeout=60_000)
    assert target.stat().st_size > 80  # titles at least, in a plan without calls
    assert window.status.message == f"Written: {target}"
    assert (window.imports.report is not None) == (name in LOSING)


def test_there_is_an_export_for_every_kind_that_can_be_written() -> None:
    assert {export.ending for export in EXPORTS.values()} | {".coord"} == {*WRITABLE, *DRAWN}


def test_an_export_that_cannot_be_written_says_why(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.files.ask_save_path = lambda suggested, filters: str(tmp_path / "nowhere" / "out.pdf")
    trigger(window, "export_pdf")
    qtbot.waitUntil(lambda: window.status.message.startswith("✕ "), timeout=60_000)


def test_a_copy_is_saved_and_the_plan_stays_open(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "copy.coord"
    window.files.ask_save_path = lambda suggested, filters: str(target)
    trigger(window, "save_copy")
    with PlanFile.open(target) as copy:
        assert copy.plan == session.plan
    assert session.path != target


def test_a_file_that_is_no_plan_leaves_this_one_open(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.coord"
    bad.write_bytes(b"PK\x03\x04 no plan")
    before = session.path
    window.files.open_path(bad)
    wait_until_opened(window)
    assert session.path == before
    assert "bad.coord" in window.status.message


def test_another_plan_opens_in_every_view(window: MainWindow, session: Session) -> None:
    show_opened(window, sample_plan)
    assert len(window.graph.graph.cards) > 30
    assert window.windowTitle().startswith("Ashcombe village fair")
    assert window.status.message == ""


def test_an_empty_plan_is_shown_without_a_fuss(window: MainWindow, session: Session) -> None:
    show_opened(window, new_plan)
    assert not window.graph.graph.cards
    session.do(edits.add_task, "First")
    assert len(window.graph.graph.cards) == 1


def test_the_colours_chosen_are_kept_for_the_next_start(window: MainWindow, settings: QSettings) -> None:
    trigger(window, "theme_dark")
    assert settings.value("theme") == "dark"
    assert window.graph.graph.theme.dark
    trigger(window, "theme_light")


def test_every_widget_that_takes_the_focus_has_a_name(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    kinds = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractButton)
    for table, row in (("tasks", "Cook"), ("people", "Ana"), ("skills", "Cooking")):
        session.select(table, id_of(row))
        nameless = [
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, kinds)
            and widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not widget.accessibleName()
            and not getattr(widget, "text", str)()
            and not widget.objectName().startswith("qt_")
        ]
        assert nameless == []


def test_the_keyboard_begins_at_the_graph_and_comes_back_to_it(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    qtbot.waitUntil(lambda: window.focusWidget() is window.graph)
    trigger(window, "add_task")
    assert window.focusWidget() is window.entry.editor
    qtbot.keyClick(window.entry.editor, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.graph


def test_another_plan_begins_with_nothing_selected(
    window: MainWindow, session: Session, id_of: IdOf, home: Path
) -> None:
    session.select("tasks", id_of("Shop"))
    assert window.actions_["mark_done"].isEnabled()
    trigger(window, "new")
    wait_until_opened(window)
    assert not any(window.actions_[name].isEnabled() for name in ("mark_done", "assign", "delete"))


def test_a_done_task_can_be_marked_as_to_do(window: MainWindow, session: Session, id_of: IdOf) -> None:
    session.select("tasks", id_of("Agree the menu"))
    action = window.actions_["mark_done"]
    for text, status in (("Mark as d&one", Status.DONE), ("Mark as to d&o", Status.TODO)):
        assert action.text() == text
        action.trigger()
        assert session.plan.tasks[id_of("Agree the menu")].status is status


def test_what_was_selected_in_the_order_is_in_view_in_the_graph(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    window.graph.zoom_to(2.0)
    trigger(window, "order")
    for name in ("Agree the menu", "Open the doors"):
        session.select("tasks", id_of(name))
        trigger(window, "graph")
        rect = window.graph.graph.rect_of(id_of(name))
        assert rect is not None
        seen = window.graph.mapFromScene(rect.center())
        assert window.graph.viewport().rect().contains(seen)
        trigger(window, "order")


def test_an_export_that_takes_long_is_shown_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    window.files.ask_save_path = lambda suggested, filters: str(target)
    window.session.turn_to(
        window.session.ready(PlanFile.create(tmp_path / "large.coord", layered_plan(2000)))
    )

    trigger(window, "export_pdf")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QProgressDialog)))
    begun = thread_time()
    (dialog,) = window.findChildren(QProgressDialog)
    dialog.findChildren(QPushButton)[0].click()
    assert window.status.message == f"Stopped; {target} was not written"
    assert thread_time() - begun < 0.2
    assert not window.files.exporter.busy
    qtbot.wait(300)
    assert not target.exists()


def test_a_baseline_is_set_by_one_key_and_named_in_the_editor(
    window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.keyClick(window.graph, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert session.compared is not None
    assert session.compared.name == "Baseline 1"
    assert session.selection.table == "baselines"
    trigger(window, "delete")
    assert session.compared is None
    session.undo()
    assert session.compared is not None


def test_the_timeline_is_turned_to_by_its_actions_and_zoomed_by_those_of_the_graph(
    window: MainWindow,
) -> None:
    near = window.graph.zoom
    trigger(window, "by_person")
    assert window.tabs.currentWidget() is window.timeline
    assert window.timeline.timeline.by is By.PERSON
    trigger(window, "graph")
    trigger(window, "timeline")
    zoom = window.timeline.scale.zoom
    trigger(window, "zoom_out")
    assert window.timeline.scale.zoom < zoom
    assert window.graph.zoom == near
    trigger(window, "by_task")
    assert window.timeline.timeline.by is By.TASK


def test_what_was_selected_in_the_order_is_in_view_in_the_timeline(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    window.resize(900, 420)
    trigger(window, "order")
    session.do(edits.edit_task, id_of("Invite everyone"), pinned_start=parse_moment("2028-03-02T09:00"))
    session.select("tasks", id_of("Invite everyone"))
    trigger(window, "timeline")
    assert not window.timeline.shown_rect(id_of("Invite everyone")).isEmpty()


def test_the_delete_key_deletes_what_is_selected_in_the_timeline(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    shop = id_of("Shop")
    trigger(window, "timeline")
    window.timeline.setFocus()
    session.select("tasks", shop)
    qtbot.keyClick(window.timeline, Qt.Key.Key_Delete)
    assert shop not in session.plan.tasks


def test_people_come_from_an_address_book(window: MainWindow, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name.lower()}@example.org\nEND:VCARD\n"
        for name in ("Ana", "Zoe", "Yan")
    )
    path.write_text(cards)
    window.files.ask_people_path = lambda: str(path)
    trigger(window, "add_people")
    assert {"Zoe", "Yan"} <= {person.name for person in session.plan.people.values()}
    assert session.undo_name == "add 2 people"
    assert "1 of them" in window.status.message
    path.write_text("no address book")
    trigger(window, "add_people")
    assert "nobody in it" in window.status.message


def test_a_new_plan_is_made_from_another(window: MainWindow, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "last year.json"
    path.write_text(
        '{"format": "coordinator-plan", "version": 1, "name": "Fair", "start": "2020-03-02T09:00",'
        ' "tasks": [{"id": "a", "name": "Pack", "status": "done", "actual_start": "2020-03-02T09:00"}]}'
    )
    window.files.ask_open_path = lambda: str(path)
    trigger(window, "new_from")
    wait_until_opened(window)
    (task,) = session.plan.tasks.values()
    assert (task.name, task.status) == ("Pack", Status.TODO)
    assert session.plan.header.start >= parse_moment("2026-01-01T00:00")
    assert "last year.json" in window.status.message


def test_undo_takes_back_what_is_being_typed(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.do(edits.edit_task, id_of("Cook"), name="Fry")
    session.select("tasks", id_of("Shop"))
    window.edit()
    name = next(edit for edit in window.editor.form.findChildren(QLineEdit) if edit.text() == "Shop")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Buy it all")
    window.actions_["undo"].trigger()
    assert session.plan.tasks[id_of("Shop")].name == "Shop"
    assert name.text() == "Shop"
    assert session.undo_name == "rename Cook to Fry"
    assert session.redo_name == "rename Shop to Buy it all"


def test_closing_the_window_takes_what_is_being_typed_outside_the_editor_too(
    window: MainWindow, session: Session, id_of: IdOf, qtbot: QtBot
) -> None:
    session.select("tasks", id_of("Cook"))
    window.activateWindow()
    window.actions_["call"].trigger()
    qtbot.mouseClick(window.calls.new_call.ask, Qt.MouseButton.LeftButton)
    (call,) = session.plan.calls
    closes = window.calls.form.closes.editor
    closes.setFocus()
    closes.selectAll()
    qtbot.keyClicks(closes, "2026-03-02 12:00")
    window.close()
    assert moment_text(session.plan.calls[call].closes_at) == "2026-03-02T12:00"
