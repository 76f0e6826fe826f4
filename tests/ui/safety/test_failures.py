"""Errors in views: told once with a report, the plan is safe, edits go on, and views come anew."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import ui
from coordinator.plan import edits
from coordinator.plan.plan import in_order
from coordinator.store.file import PlanFile
from tests.ui.conftest import START
from ui.application import Windows
from ui.safety.failures import FailureBar
from ui.session import Session
from ui.window import MainWindow

IdOf = Callable[[str], str]
PAINTING = ("paint", "paintEvent", "drawBackground", "drawForeground")
FOLDERS = ("graph", "order", "timeline", "levels", "calls", "answers", "people", "health", "meeting")


KEPT: list[object] = []
"""Qt for Python remembers which method it called, and would call that again after it is gone."""


class Fault(Exception):
    """What is raised in the midst of a view's work."""


def classes_in(folder: str) -> Iterator[type]:
    """All classes of the window that are made in this folder, and in the lists that several share."""
    names = [f"ui.{folder}.{each.name}" for each in pkgutil.iter_modules([f"{ui.__path__[0]}/{folder}"])]
    for name in (*names, "ui.lines", "ui.labels"):
        module = importlib.import_module(name)
        for _, found in inspect.getmembers(module, inspect.isclass):
            if found.__module__ == name:
                yield found


def spoil_painting(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the view paints fails half-way, with the painter still at work."""
    for kind in classes_in(folder):
        for name in PAINTING:
            if name in vars(kind):
                monkeypatch.setattr(kind, name, _failing(getattr(kind, name), name == "paintEvent"))


def _failing(paint: Callable[..., object], is_event: bool) -> Callable[..., object]:
    def fail(self: Any, *given: Any, **named: Any) -> object:
        paint(self, *given, **named)
        painter = QPainter(self) if is_event and not hasattr(self, "viewport") else None
        if painter is not None:
            painter.save()
        elif isinstance(given[0], QPainter):
            given[0].save()
        raise Fault(f"in {type(self).__name__}")

    return fail


def look_at_everything(qtbot: QtBot, window: MainWindow) -> None:
    """Every view is painted, with something selected, and pointed at."""
    window.actions_["health"].trigger()
    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        window.session.select("tasks", next(iter(window.session.plan.tasks)))
        for widget in window.findChildren(QWidget):
            if widget.isVisible():
                widget.repaint()
        qtbot.wait(5)
    window.meeting.begin()
    qtbot.wait(20)
    window.meeting.close()


def bar(windows: Windows) -> FailureBar:
    return windows.current.failures


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_view_that_can_not_be_painted_takes_nothing_else_down(
    folder: str, windows: Windows, qtbot: QtBot, id_of: IdOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = windows.current.session.path
    with monkeypatch.context() as spoiled:
        spoil_painting(folder, spoiled)
        windows.reopen()
        KEPT.extend(method for kind in classes_in(folder) for method in vars(kind).values())
        window = windows.current
        told = []
        window.failures.errors.happened.connect(lambda view, report: told.append(report))
        for _ in range(2):
            look_at_everything(qtbot, window)
        assert told
        assert len(told) == len(set(told))
        assert sum(window.failures.errors.counts.values()) > len(told)
        assert window.failures.isVisible()
        assert window.session.do(edits.edit_task, id_of("Shop"), name="Buy it all")
        assert window.session.undo_name == "rename Shop to Buy it all"
    qtbot.mouseClick(window.failures.button("Reopen the views"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.current is not window)
    look_at_everything(qtbot, windows.current)
    assert not bar(windows).isVisible()
    assert windows.current.session.do(edits.add_task, "After all")
    windows.current.session.close()
    with PlanFile.open(path) as file:
        assert file.undo_name == "add After all"


SLOTS = {
    "graph": ("ui.graph.scene.GraphScene", "show_plan"),
    "order": ("ui.order.model.OrderModel", "renew"),
    "timeline": ("ui.timeline.view.TimelineView", "_follow"),
    "levels": ("ui.levels.view.LevelsView", "renew"),
    "calls": ("ui.calls.view.CallsView", "renew"),
    "answers": ("ui.answers.view.AnswersView", "renew"),
    "people": ("ui.people.dock.PeopleList", "_renew"),
    "editor": ("ui.editor.editor.Editor", "_renew"),
    "status": ("ui.status.StatusLine", "_follow"),
}


@pytest.mark.parametrize("view", SLOTS)
def test_a_view_that_can_not_follow_an_edit_leaves_all_others_to_follow_it(
    view: str, windows: Windows, qtbot: QtBot, id_of: IdOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, name = SLOTS[view]
    module, _, kind = place.rpartition(".")

    def fail(*_: object, **__: object) -> None:
        raise Fault(view)

    with monkeypatch.context() as spoiled:
        spoiled.setattr(getattr(importlib.import_module(module), kind), name, fail)
        with suppress(Fault):
            windows.reopen()
        window = windows.current
        with suppress(Fault):
            if view in window.actions_.names:
                window.actions_[view].trigger()
                window.actions_["graph"].trigger()
        seen = []
        window.session.changed.connect(lambda change: seen.append(change.name))
        for number in range(5):
            assert window.session.do(edits.edit_task, id_of("Shop"), notes=f"note {number}")
        assert len(seen) == 5
        assert window.session.undo() is not None
        assert bar(windows).isVisible()
        assert window.session.plan.tasks[id_of("Shop")].notes == "note 3"
    windows.reopen()
    assert windows.current.session.redo() is not None
    assert not bar(windows).isVisible()


def test_an_error_is_told_once_with_a_report_to_copy_and_stays_told_of_no_more(
    windows: Windows, qtbot: QtBot
) -> None:
    def fail_as_the_timeline() -> None:
        windows.current.timeline.show_by("no such rows")  # type: ignore[arg-type]

    windows.current.actions_["tidy"].triggered.connect(fail_as_the_timeline)
    for _ in range(100):
        windows.current.actions_["tidy"].trigger()
    told = bar(windows)
    assert told.isVisible()
    assert "The plan is safe" in told.text
    assert "fair.coord" in told.text
    qtbot.mouseClick(told.button("Copy the report"), Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "fail_as_the_timeline" in report
    assert "Qt 6" in report
    qtbot.mouseClick(told.button("Show the report"), Qt.MouseButton.LeftButton)
    assert told.report.isVisible()
    assert told.report.toPlainText() == report
    told.hide()
    windows.current.actions_["tidy"].trigger()
    assert not told.isVisible()
    assert list(told.errors.counts.values()) == [101]


def test_what_is_tried_and_typed_outlives_the_views(windows: Windows, session: Session, id_of: IdOf) -> None:
    session.try_edits()
    session.do(edits.edit_task, id_of("Shop"), name="Buy it all")
    session.select("tasks", id_of("Buy it all"))
    windows.reopen()
    again = windows.current.session
    assert again.trial is not None
    assert again.selection.task == id_of("Buy it all")
    assert windows.current.trial_bar.isVisible()
    assert again.keep() is not None
    assert again.file.undo_name == "rename Shop to Buy it all"


def test_what_is_compared_and_shown_side_by_side_outlives_the_views(
    windows: Windows, session: Session, id_of: IdOf
) -> None:
    for name in ("First", "Second"):
        session.do(edits.set_baseline, name, {id_of("Shop"): (START, START + 60)})
    first, second = (baseline.id for baseline in in_order(session.plan.baselines.values()))
    session.compare_with(second)
    session.compare_with(first)
    windows.current.views.put_beside("timeline")
    windows.reopen()
    again = windows.current
    assert again.session.compared == session.plan.baselines[first]
    assert again.views.beside == "timeline"
    windows.reopen()
    assert windows.current.views.beside == "timeline"


def test_what_is_left_of_the_old_views_edits_nothing_any_more(
    windows: Windows, session: Session, id_of: IdOf
) -> None:
    windows.reopen()
    assert session.do(edits.edit_task, id_of("Shop"), name="Buy it all") is None
    assert session.file.undo_name is None
