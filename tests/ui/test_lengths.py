"""Texts that are 40 % longer, as German has them, are not cut off at 1280x720, in any view."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages import opened_pages
from tests.ui.translating import ARABIC, LONGER, translated
from ui.session import Session
from ui.window import MainWindow

VIEWS = ("graph", "order", "timeline", "board", "levels", "calls", "answers")
_SLACK = 2
"""Pixels that rounding may take."""


@pytest.fixture(params=[LONGER, ARABIC], ids=["longer", "arabic"])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, session: Session, settings: QSettings
) -> object:
    with translated(request.param):
        shown = MainWindow(session, settings)
        qtbot.addWidget(shown)
        shown.resize(1280, 720)
        shown.show()
        qapp.processEvents()
        yield shown


def cut_off(root: QWidget) -> list[str]:
    """The texts that have no room, and no tooltip that tells the rest."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.toolTip():
            continue
        if isinstance(widget, QTabBar):
            wants = {i: widget.tabSizeHint(i).width() for i in range(widget.count())}
            found += [
                widget.tabText(i) for i, want in wants.items() if widget.tabRect(i).width() < want - _SLACK
            ]
        elif isinstance(widget, QHeaderView):
            continue
        elif isinstance(widget, QLabel | QAbstractButton) and widget.text():
            needs = widget.sizeHint().width() if not getattr(widget, "wordWrap", bool)() else 0
            if needs > widget.width() + _SLACK:
                found.append(f"{type(widget).__name__} {widget.text()!r}: {needs} in {widget.width()}")
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_no_text_of_a_view_is_cut_off(window: MainWindow, qapp: QApplication, view: str) -> None:
    window.views.show_page(view)
    qapp.processEvents()
    assert cut_off(window) == []


def test_nor_of_a_form(window: MainWindow, session: Session, qapp: QApplication) -> None:
    for table in ("header", "tasks", "people", "skills", "links"):
        session.select(table, next(iter(session.plan.table(table))))
        qapp.processEvents()
        assert (table, cut_off(window.editor)) == (table, [])


def test_nor_of_what_comes_as_a_tab_or_beside(
    window: MainWindow, session: Session, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    for page in opened_pages(qtbot, window, session, tmp_path):
        qapp.processEvents()
        assert (type(page).__name__, cut_off(page)) == (type(page).__name__, [])
    for action in ("backups", "split"):
        window.actions_[action].trigger()
        qapp.processEvents()
        assert (action, cut_off(window)) == (action, [])


def test_all_columns_of_the_order_are_in_view(window: MainWindow, qapp: QApplication) -> None:
    window.views.show_page("order")
    qapp.processEvents()
    assert window.order.horizontalScrollBar().maximum() == 0


def test_in_type_twice_as_large_every_view_fits_into_the_window(
    qtbot: QtBot, qapp: QApplication, session: Session, settings: QSettings
) -> None:
    usual, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(larger)
    try:
        shown = MainWindow(session, settings)
        qtbot.addWidget(shown)
        shown.show()
        for view in VIEWS:
            shown.views.show_page(view)
            qapp.processEvents()
            least = shown.minimumSizeHint()
            assert (view, max(least.width(), 1280), max(least.height(), 720)) == (view, 1280, 720)
    finally:
        qapp.setFont(usual)
