"""Files of other programs and pasted tables in the window: looked at, put right, then taken."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic, thread_time

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from coordinator.documents import write_plan
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.formats.foreign import foreign_files
from tests.formats.mspdi.test_reading import PROJECT, WEEK, link, task
from ui.importing.report_page import ReportPage
from ui.importing.view import ImportView
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
LONG = 20_000
"""Milliseconds that a busy machine may take."""


def looked_at(qtbot: QtBot, window: MainWindow) -> ImportView:
    """The page of the import, once what is in the file is shown."""
    qtbot.waitUntil(lambda: window.imports.view is not None and not window.imports.view.busy, timeout=LONG)
    assert window.imports.view is not None
    assert window.tabs.currentWidget() is window.imports.view
    return window.imports.view


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> ImportView:
    window.files.open_path(path)
    return looked_at(qtbot, window)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def taken(qtbot: QtBot, window: MainWindow, view: ImportView) -> ReportPage:
    click(qtbot, view.accept)
    qtbot.waitUntil(lambda: window.imports.report is not None, timeout=LONG)
    assert window.imports.report is not None
    return window.imports.report


def rows(view: ImportView) -> list[str]:
    return [view.rows.item(row, 0).text().strip() for row in range(view.rows.rowCount())]


def choose(choice: QComboBox, data: object) -> None:
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def foreign(name: str, folder: Path) -> Path:
    path = folder / name
    path.write_bytes(foreign_files()[name])
    return path


def test_what_is_in_a_file_is_shown_before_anything_is_taken(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.path
    view = opened(qtbot, window, foreign("project2021.xml", tmp_path))
    assert view.headline.text() == "project2021.xml: Microsoft Project XML"
    assert view.parts.text().startswith("43 tasks in 3 groups, 3 links, 2 people and 3 things")
    assert rows(view)[:3] == ["Fair & market", "Lengths", "Format 3"]
    assert "Links from other projects were left out" in view.notes.toPlainText()
    assert not view.table.isVisible()
    click(qtbot, view.cancel)
    assert window.session.path == before
    assert window.tabs.currentWidget() is window.graph
    assert list(tmp_path.glob("project2021*")) == [tmp_path / "project2021.xml"]


def test_an_import_opens_a_new_plan_beside_the_file_with_a_report_to_copy_and_save(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dates = {"Start": "2026-03-02T08:00:00", "Finish": "2026-03-02T17:00:00"}
    circle = task(1, "Shop", link(2, Type=1), **dates) + task(2, "Cook", link(1, Type=1), **dates)
    path = tmp_path / "market.xml"
    path.write_text(PROJECT.format(WEEK=WEEK, tasks=circle), "utf-8")
    report = taken(qtbot, window, opened(qtbot, window, path))
    assert window.session.path == tmp_path / "market.coord"
    assert [each.name for each in window.session.plan.tasks.values()] == ["Shop", "Cook"]
    assert window.session.undo_name is None
    text = report.text.toPlainText()
    assert 'The link from "Shop" to "Cook" was left out: it would close a circle' in text
    assert "later than in the file" in text
    click(qtbot, report.copy)
    assert QGuiApplication.clipboard().text() == text
    window.files.ask_save_path = lambda suggested, filters: str(tmp_path / "report.txt")
    click(qtbot, report.save)
    assert (tmp_path / "report.txt").read_text("utf-8") == f"{text}\n"
    click(qtbot, report.close_button)
    assert window.tabs.currentWidget() is window.graph


def test_a_second_import_of_a_file_leaves_the_first_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = foreign("ganttproject2.gan", tmp_path)
    for name in ("ganttproject2.coord", "ganttproject2 2.coord"):
        taken(qtbot, window, opened(qtbot, window, path))
        assert window.session.path == tmp_path / name


def test_the_columns_of_a_table_are_matched_anew_and_the_rows_follow(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("What to do next;Person in charge\nShop;Ana\nCook;Bo\n", "utf-8")
    view = opened(qtbot, window, path)
    assert "no column is called Name" in view.refusal.text()
    assert not view.accept.isEnabled()
    choose(view.table.choices[0], "name")
    choose(view.table.choices[1], "team")
    qtbot.waitUntil(lambda: view.accept.isEnabled() and not view.busy, timeout=LONG)
    assert rows(view) == ["Shop", "Cook"]
    assert view.rows.item(0, 4).text() == "Ana"
    choose(view.table.choices[1], "name")
    assert view.table.choices[0].currentData() == ""
    qtbot.waitUntil(lambda: rows(view) == ["Ana", "Bo"], timeout=LONG)


def test_delimiter_letters_and_the_order_of_dates_can_be_put_right(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "dates.csv"
    path.write_bytes("Name,Start,Finish\nCafé,3/2/2026,3/4/2026\n".encode("cp1252"))
    view = opened(qtbot, window, path)
    assert view.options.delimiter.currentData() == ","
    assert view.options.encoding.currentData() == "cp1252"
    assert view.rows.item(0, 2).text() == "Tue 3 Feb 09:00"
    choose(view.options.order, "03/02/2026")
    qtbot.waitUntil(lambda: view.rows.item(0, 2).text() == "Mon 2 Mar 09:00", timeout=LONG)
    choose(view.options.encoding, "cp1251")
    qtbot.waitUntil(lambda: rows(view) == ["Cafй"], timeout=LONG)
    choose(view.options.delimiter, ";")
    qtbot.waitUntil(lambda: "no column is called Name" in view.refusal.text(), timeout=LONG)


def test_another_sheet_of_a_workbook_can_be_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view = opened(qtbot, window, foreign("sommerfest.xlsx", tmp_path))
    assert view.options.sheet.currentText() == "Ablauf"
    assert rows(view) == ["Zelt aufbauen", "Bänke"]
    choose(view.options.sheet, "Preise")
    qtbot.waitUntil(lambda: len(view.table.choices) == 2, timeout=LONG)


def test_a_file_that_can_not_be_read_is_told_in_one_line_and_leaves_the_plan(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.xml").write_text("<Project>")
    before = window.session.path
    view = opened(qtbot, window, tmp_path / "bad.xml")
    assert view.refusal.text().startswith("✕ Bad.xml, line 1") or "bad.xml, line 1" in view.refusal.text()
    assert not view.accept.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert window.imports.view is None
    assert window.session.path == before


def test_a_readable_file_that_is_dropped_on_the_window_is_looked_at(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(foreign("primavera.xer", tmp_path)))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(600, 300), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 300), copy, mime, left, none))
    view = looked_at(qtbot, window)
    assert view.headline.text() == "primavera.xer: Primavera P6"
    assert not window.entry.editor.canInsertFromMimeData(mime)


def test_a_large_file_shows_that_it_is_read_and_is_let_go_of_at_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plan = layered_plan(3000)
    write_plan(plan, schedule(plan), tmp_path / "large.xlsx")
    window.files.open_path(tmp_path / "large.xlsx")
    view = window.imports.view
    assert view is not None
    begun = monotonic()
    qtbot.waitUntil(lambda: view.progress.isVisible(), timeout=LONG)
    assert monotonic() - begun < 10  # half a second, but for a machine that is busy
    begun = thread_time()
    click(qtbot, view.cancel)
    assert window.imports.view is None
    assert thread_time() - begun < 0.2


SPREADSHEET = 'Task\tLength\tWho\tAfter\nMake "soup"\t2d\tAna\t\n"Put up\nthe tents"\t4h\tEve\tMake "soup"\n'
"""As LibreOffice and Excel write it: cells in quotes where they hold a line end."""


def pasted(qtbot: QtBot, window: MainWindow, text: str) -> ImportView:
    QGuiApplication.clipboard().setText(text)
    window.entry.begin()
    qtbot.keyClick(window.entry.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    return looked_at(qtbot, window)


def test_a_pasted_table_adds_its_tasks_as_one_edit(
    window: MainWindow, qtbot: QtBot, session: Session, id_of: IdOf
) -> None:
    before = session.plan.copy()
    view = pasted(qtbot, window, SPREADSHEET)
    assert window.entry.text == ""
    assert rows(view) == ['Make "soup"', "Put up the tents"]
    assert "1 new person" in view.parts.text()
    click(qtbot, view.accept)
    soup, tents = id_of('Make "soup"'), id_of("Put up\nthe tents")
    assert session.plan.team(soup) == [id_of("Ana")]
    assert {each.predecessor for each in session.plan.links_to(tents)} == {soup}
    assert str(session.plan.tasks[tents].duration) == "4h"
    assert window.imports.view is None
    session.undo()
    assert session.plan == before


def test_rows_without_titles_are_pasted_into_the_order(
    window: MainWindow, qtbot: QtBot, session: Session, id_of: IdOf
) -> None:
    window.actions_["order"].trigger()
    session.select("tasks", id_of("Food"))
    QGuiApplication.clipboard().setText("Bake\t3h\t02.03.2026\nServe\t1h\t05.03.2026\n")
    window.order.setFocus()
    qtbot.keyClick(window.order, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    view = looked_at(qtbot, window)
    assert not view.options.has_titles.isChecked()
    assert [choice.currentData() for choice in view.table.choices] == ["name", "duration", "start"]
    click(qtbot, view.accept)
    assert {session.plan.tasks[id_of(name)].parent for name in ("Bake", "Serve")} == {id_of("Food")}


def test_lines_that_are_indented_by_tabs_are_typed_as_ever(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Food\n\tShop 2h\n\tCook 1d\n")
    window.entry.begin()
    qtbot.keyClick(window.entry.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.imports.view is None
    assert window.entry.editor.expanded
