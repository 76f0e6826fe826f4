"""Run by the smoke test of a true drag: a real window, which prints where to press and where to let go."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from coordinator.store.file import PlanFile
from ui.application import application
from ui.session import Session
from ui.theme import LIGHT, apply_theme
from ui.window import MainWindow


def place(widget: QWidget, point: QPoint) -> tuple[int, int]:
    there = widget.mapToGlobal(point)
    return there.x(), there.y()


def main(path: str, person: str, task: str) -> None:
    program = application()
    apply_theme(program, LIGHT)
    session = Session(PlanFile.open(Path(path)))
    window = MainWindow(session, QSettings(f"{path}.ini", QSettings.Format.IniFormat))
    window.move(0, 0)
    window.show()

    def tell() -> None:
        graph, people = window.graph, window.people
        graph.zoom_to_fit()
        model = people.view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        index = next(row for row in rows if person in str(row.data()))
        tasks = session.plan.tasks.values()
        card = graph.graph.rect_of(next(each.id for each in tasks if each.name == task))
        assert card is not None
        goal = graph.mapFromScene(QPointF(card.center().x() + 60, card.top() + 20))
        origin = people.view.visualRect(index).center()
        places = {
            "from": place(people.view.viewport(), origin),
            "to": place(graph.viewport(), goal),
        }
        print(json.dumps(places), flush=True)

    def follow() -> None:
        print(json.dumps({"done": session.file.undo_name}), flush=True)

    session.changed.connect(follow)
    QTimer.singleShot(800, tell)
    QTimer.singleShot(60_000, program.quit)
    program.exec()
    session.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
