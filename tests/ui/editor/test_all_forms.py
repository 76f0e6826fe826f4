"""What every form keeps to: a name for whatever takes the focus, room at the dock's width, Tab in order."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from coordinator.plan.edits import assign, edit_header, edit_person
from coordinator.plan.records import DayException
from ui.editor.editor import Editor
from ui.labels import ElidedButton, ElidedLabel
from ui.session import Session
from ui.theme import DARK, LIGHT, Theme, apply_theme

IdOf = Callable[[str], str]
KINDS = ("plan", "task", "group", "person", "skill", "link", "several")


@pytest.fixture
def show(editor: Editor, session: Session, id_of: IdOf) -> Callable[[str], QWidget]:
    """Shows a form with something in every part of it."""
    days_off = DayException(first_day=20600, last_day=20601, name="Easter")
    session.do(edit_header, calendar=replace(session.plan.calendar, exceptions=(days_off,)))
    session.do(assign, id_of("Ana"), id_of("Cook"))
    session.do(assign, id_of("Dee"), id_of("Decorate"))
    session.do(edit_person, id_of("Cai"), week=session.plan.calendar.week)

    def do(kind: str) -> QWidget:
        match kind:
            case "plan":
                session.select("header")
            case "task":
                session.select("tasks", id_of("Cook"))
            case "group":
                session.select("tasks", id_of("Food"))
            case "person":
                session.select("people", id_of("Cai"))
            case "skill":
                session.select("skills", id_of("Cooking"))
            case "link":
                session.select("links", next(iter(session.plan.links)))
            case "several":
                session.select("tasks", id_of("Shop"), id_of("Cook"))
        return editor.form

    return do


def focusable(form: QWidget) -> Iterator[QWidget]:
    """Widgets that take the focus, without the pieces that a box or spin box is made of."""
    for widget in form.findChildren(QWidget):
        inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inside and widget.isVisibleTo(form):
            yield widget


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_takes_the_focus_has_a_name(show: Callable[[str], QWidget], kind: str) -> None:
    found = list(focusable(show(kind)))
    assert found
    nameless = [widget for widget in found if not (widget.accessibleName() or getattr(widget, "text", str)())]
    silent = [widget for widget in found if isinstance(widget, QLineEdit) and not widget.accessibleName()]
    assert [*nameless, *silent] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_form_fits_the_width_of_the_dock(
    qapp: QApplication, editor: Editor, show: Callable[[str], QWidget], kind: str, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    form = show(kind)
    qapp.processEvents()
    bar = QScrollBar(Qt.Orientation.Vertical).sizeHint().width()
    assert form.minimumSizeHint().width() <= editor.width() - bar
    elided = (ElidedButton, ElidedLabel, QLineEdit)
    for widget in form.findChildren(QWidget):
        piece = isinstance(widget.parent(), QLineEdit) or widget.layout() is not None
        if widget.isVisibleTo(form) and not isinstance(widget, elided) and not piece:
            assert widget.width() >= widget.minimumSizeHint().width(), widget
    apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("kind", ["task", "person", "plan"])
def test_tab_goes_through_a_form_from_top_to_bottom(
    qtbot: QtBot, qapp: QApplication, editor: Editor, show: Callable[[str], QWidget], kind: str
) -> None:
    form = show(kind)
    qapp.processEvents()
    wanted = list(focusable(form))
    editor.begin()
    met: list[QWidget] = []
    while (widget := qapp.focusWidget()) is not None and widget not in met and form.isAncestorOf(widget):
        met.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert set(met) == set(wanted)
    tops = [widget.mapTo(form, widget.rect().topLeft()).y() for widget in met]
    assert all(below >= above - 4 for above, below in pairwise(tops))


def test_begin_puts_the_cursor_into_the_first_field(
    editor: Editor, show: Callable[[str], QWidget], qapp: QApplication
) -> None:
    show("task")
    editor.begin()
    focused = qapp.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.selectedText() == "Cook"
