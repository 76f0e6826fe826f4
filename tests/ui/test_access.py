"""For everyone: each widget that takes the focus has a name, and texts stand out from their grounds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coordinator.plan import edits
from tests.ui.pages import opened_pages
from ui.order.model import Column
from ui.session import Session
from ui.theme import DARK, LIGHT, Theme
from ui.window import MainWindow

IdOf = Callable[[str], str]
NAME = QAccessible.Text.Name
VIEWS = ("graph", "order", "timeline", "board", "levels", "calls", "answers")
LEAST_CONTRAST = 4.5
"""Of a text to its ground, as WCAG 2.1 has it at level AA."""
ON_GROUNDS = ("window", "base", "raised", "canvas", "card", "group")
TEXTS = ("text", "muted", "accent", "critical", "fits", "stretch", "later", "refused", "done")


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setenv("COORDINATOR_HOME", str(tmp_path))
    shown = MainWindow(session, settings)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    qtbot.waitUntil(shown.editor.form.isVisible)
    return shown


def nameless(root: QWidget) -> list[str]:
    """What takes the focus and is shown, but says nothing of what it is to a screen reader."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible() or widget.isWindow():
            continue
        # a part of another widget, which has the name
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_whatever_takes_the_focus_in_a_view_has_a_name(window: MainWindow, view: str) -> None:
    window.views.show_page(view)
    assert nameless(window) == []


def rows(session: Session, id_of: IdOf) -> Iterator[tuple[str, tuple[str, ...]]]:
    plan, now = session.plan, session.moment
    times = {task: (at.start, at.finish) for task, at in session.schedule.placements.items()}
    session.do(edits.set_baseline, "As agreed", times, None)
    session.do(edits.add_answer, "Where are the urns?")
    session.do(edits.ask_question, "Who has the key?", now)
    yield "header", ()
    yield "tasks", (id_of("Cook"),)
    yield "tasks", (id_of("Cook"), id_of("Shop"))
    for table in ("people", "skills", "links", "baselines", "answers", "questions"):
        yield table, (next(iter(plan.table(table))),)


def test_whatever_takes_the_focus_in_a_form_has_a_name(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    for table, ids in rows(session, id_of):
        session.select(table, *ids)
        assert (table, nameless(window.editor)) == (table, [])


def test_so_has_whatever_is_opened_beside(window: MainWindow, session: Session, id_of: IdOf) -> None:
    window.actions_["health"].trigger()
    assert nameless(window) == []
    session.select("tasks", id_of("Cook"))
    window.actions_["call"].trigger()
    assert nameless(window) == []
    if window.calls.new_call.ask.isEnabled():
        window.calls.new_call.ask.click()
        assert nameless(window) == []
    window.calls.read_replies()
    assert nameless(window) == []
    window.meeting.begin()
    assert nameless(window.meeting) == []
    window.meeting.close()
    window.book_replies.begin()
    assert nameless(window.book_replies) == []
    window.book_replies.close()
    window.best_plan.show()
    assert nameless(window) == []
    for dialog in (window.handouts.ask_briefings(), window.handouts.ask_book()):
        assert nameless(dialog) == []
        dialog.reject()
    preview = window.handouts.show_briefing(id_of("Ana"))
    assert nameless(preview) == []
    preview.close()
    session.try_edits()
    assert nameless(window) == []


def test_so_has_whatever_comes_as_a_tab_or_a_window(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    window.actions_["backups"].trigger()
    assert nameless(window) == []
    window.docks.backups.hide()
    for page in opened_pages(qtbot, window, session, tmp_path):
        assert nameless(page) == []
    window.manual.open_page("")
    manual = window.manual.window
    assert manual is not None
    assert nameless(manual) == []
    manual.close()
    window.views.split()
    assert nameless(window) == []


def contrast(one: str, other: str) -> float:
    """Of relative luminances, as WCAG 2.1 has it."""

    def luminance(color: str) -> float:
        parts = [part / 255 for part in QColor(color).getRgb()[:3]]  # type: ignore[operator, index]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_every_ground(theme: Theme) -> None:
    pairs = [(text, ground) for text in TEXTS for ground in ON_GROUNDS]
    pairs += [("on_accent", "accent"), ("text", "accent_soft"), ("muted", "accent_soft")]
    pairs += [("accent", "accent_soft"), ("text", "critical_soft"), ("critical", "critical_soft")]
    faint = {
        pair: round(found, 2)
        for pair in pairs
        if (found := contrast(getattr(theme, pair[0]), getattr(theme, pair[1]))) < LEAST_CONTRAST
    }
    assert faint == {}


def test_a_screen_reader_reads_and_edits_the_graph_as_a_table(
    window: MainWindow, session: Session, id_of: IdOf
) -> None:
    window.views.show_page("order")
    table = QAccessible.queryAccessibleInterface(window.order)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Tasks in their order"
    cells = [table.child(number) for number in range(table.childCount())]
    headers = [each.text(NAME) for each in cells if each.role() == QAccessible.Role.ColumnHeader]
    assert headers[Column.TASK] == "Task"
    assert len(headers) == len(Column)
    cells = [each for each in cells if each.role() == QAccessible.Role.Cell]
    assert len(cells) == len(session.plan.tasks) * len(Column)
    row = window.order.order.row_of(id_of("Cook"))
    assert row is not None
    of_cook = cells[row * len(Column) : (row + 1) * len(Column)]
    assert of_cook[Column.TASK].text(NAME).strip() == "Cook"
    assert "Shop" in of_cook[Column.WAITS_FOR].text(NAME)
    of_cook[Column.TASK].setText(NAME, "Cook it all")
    assert session.plan.tasks[id_of("Cook it all")].name == "Cook it all"


def test_tab_alone_leads_into_every_part_of_the_window_and_out_again(window: MainWindow) -> None:
    QApplication.setActiveWindow(window)
    for name in VIEWS:
        window.views.show_page(name)
        view = window.tabs.currentWidget()
        reached: set[str] = set()
        window.graph.setFocus()
        seen: list[QWidget] = []
        for _ in range(120):
            focus = QApplication.focusWidget()
            assert focus is not None, name
            seen.append(focus)
            for part, widget in {
                "view": view,
                "people": window.people,
                "editor": window.editor,
                "entry": window.entry,
                "search": window.search,
            }.items():
                if widget is focus or widget.isAncestorOf(focus):
                    reached.add(part)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is focus:
                pytest.fail(f"Tab stays at {type(focus).__name__} in {name}")
        assert reached == {"view", "people", "editor", "entry", "search"}, name
