"""How long the widgets around the graph take with a large plan: to show, to sort, to follow a selection.

python -m tests.benchmarks.widgets [TASKS]
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_task
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from ui.editor.editor import Editor
from ui.entry import QuickEntry
from ui.finding.line import SearchLine
from ui.health.view import HealthView
from ui.order.model import Column
from ui.order.table import OrderTable
from ui.people.dock import PeopleList
from ui.session import Session
from ui.theme import LIGHT, apply_theme

GOAL = 200.0
"""Milliseconds: what still feels like at once."""


def main(tasks: int) -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(PlanFile.create(Path(folder) / "large.coord", layered_plan(tasks)))
        table, people = OrderTable(session), PeopleList(session)
        editor, entry = Editor(session), QuickEntry(session)
        for widget in (table, people, editor, entry):
            widget.show()
        session.select("tasks", "t1")
        application.processEvents()
        print(f"{tasks} tasks, {len(session.plan.people)} people; goal {GOAL:g} ms")
        tell("order: take in an edit", lambda: table.order.renew(Change("", ())))
        tell("order: take in a new link, with networkx's order", table.order.renew)
        for column in (Column.TASK, Column.START, Column.TEAM, Column.WAITS_FOR, Column.NUMBER):
            tell(
                f"order: sort by {column.name.lower().replace('_', ' ')}",
                lambda column=column: table.sortByColumn(column, Qt.SortOrder.DescendingOrder),
            )
        tell("order: select all", table.selectAll)
        tell("people: how all fit a task", lambda: session.select("tasks", "t3"))
        tell("people: find", lambda: people.filter.setText("skill 3 2"))
        tell("editor: show another task", lambda: session.select("tasks", f"t{tasks // 2}"))
        tell(
            "entry: understand a line", lambda: entry.editor.setPlainText("Sweep 2h @Ana after Task number 5")
        )
        measure_finding(session)
        session.close()


def measure_finding(session: Session) -> None:
    """The search with each letter; what an edit takes while what to look at is worked out beside it."""
    window = QWidget()
    line = SearchLine(session, window)
    line.resize(240, 30)
    window.resize(1280, 720)
    window.show()
    tell("search: make the index", lambda: session.search)
    for letters in ("t", "ta", "task n", "task number 51", "tsak nubmer"):
        tell(f"search: with “{letters}” typed", lambda letters=letters: _type(line, letters))
    health = HealthView(session)
    health.show()
    health._due.stop()
    tell("health: an edit before", lambda: session.do(edit_task, "t5", name="Sweep it"))
    health._due.stop()
    tell("health: begin to look", health._begin)
    tell("health: an edit meanwhile", lambda: session.do(edit_task, "t5", name="Sweep it again"))
    until = time.perf_counter() + 30
    while (health.busy) and time.perf_counter() < until:
        QApplication.processEvents()
    print(f"           health: {len(health.concerns)} things to look at")


def _type(line: SearchLine, letters: str) -> None:
    line.setText(letters)
    line.textEdited.emit(letters)


def tell(what: str, do: Callable[[], object]) -> None:
    """Does it, and shows what changed; prints how long both took."""
    began = time.perf_counter()
    do()
    QApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    print(f"{'  ' if took <= GOAL else '! '}{took:7.1f} ms  {what}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
