"""The pages that come and go among the views: an import, a paste, a report, a comparison and a merge."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coordinator.documents import write_plan
from coordinator.plan import edits
from coordinator.store.file import PlanFile
from ui.session import Session
from ui.window import MainWindow

LONG = 20_000
"""Milliseconds that a busy machine may take."""
TABLE = "Task\tDuration\tWaits for\nBuy ice\t1h\t\nCool it\t2 moons\tBuy ice\n"


def opened_pages(qtbot: QtBot, window: MainWindow, session: Session, folder: Path) -> Iterator[QWidget]:
    """Each page as its action shows it, filled."""
    copy, project = folder / "copy.coord", folder / "fair.xml"
    session.file.copy_to(copy)
    write_plan(session.plan, session.schedule, project)

    def imported() -> QWidget:
        view = window.imports.view
        assert view is not None
        qtbot.waitUntil(lambda: not view.busy, timeout=LONG)
        return view

    window.imports.begin(project)
    yield imported()
    window.imports.paste(TABLE)
    yield imported()
    window.imports.stop()
    window.imports.show_report("The fair was read", "Two things were left out.", project)
    yield window.tabs.currentWidget()
    task = next(iter(session.plan.tasks))
    with PlanFile.open(copy) as file:
        file.commit(edits.edit_task(file.plan, task, name="Theirs"))
    session.do(edits.edit_task, task, name="Mine")
    window.two_plans.compare_with(copy)
    qtbot.waitUntil(lambda: not window.two_plans.compared.busy, timeout=LONG)
    yield window.two_plans.compared
    window.two_plans.merge_copy(copy)
    qtbot.waitUntil(lambda: not window.two_plans.merging.busy, timeout=LONG)
    yield window.two_plans.merging
