"""How long a frame of the graph takes: pan, zoom and fit all at 1280x800, raster, without a screen.

python -m tests.benchmarks.frames [TASKS ...]
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Header, Link, Person, Seat, Skill, Task
from coordinator.store.file import PlanFile
from ui.graph.view import GraphView
from ui.session import Session
from ui.theme import LIGHT, apply_theme

GOAL = 16.0
"""Milliseconds: sixty frames a second."""


def layered_plan(tasks: int, people: int = 200) -> Plan:
    """A plan such as a big event has: groups, links to tasks not far before, seats, some of them held."""
    chance = random.Random(tasks)
    groups = max(1, tasks // 80)
    records: list[Skill | Person | Task | Link | Assignment] = [
        Skill(id=f"s{i}", name=f"Skill {i}") for i in range(6)
    ]
    records += [Person(id=f"p{i}", name=f"Person {i}", levels={f"s{i % 6}": 3}) for i in range(people)]
    records += [Task(id=f"g{i}", name=f"Group {i}") for i in range(groups)]
    for i in range(tasks):
        skill = chance.randrange(6)
        records.append(
            Task(
                id=f"t{i}",
                name=f"Task number {i}",
                parent=f"g{i * groups // tasks}",
                duration=Duration.parse(chance.choice(["2h", "4h", "1d", "2d"])),
                seats=(Seat(skill=f"s{skill}", level=chance.randint(0, 3), count=chance.randint(1, 3)),),
                position=i,
            )
        )
        if chance.random() < 0.6:
            person = skill + 6 * chance.randrange(people // 6)
            records.append(Assignment(task=f"t{i}", person=f"p{person}", seat=0))
    pairs = {
        (chance.randrange(max(0, i - 40), i), i)
        for i in range(1, tasks)
        for _ in range(chance.choice([0, 1, 2, 3]))
    }
    records += [Link(predecessor=f"t{a}", successor=f"t{b}") for a, b in sorted(pairs)]
    return Plan(Header(name="Benchmark", start=29_547_900), records)


def frames(view: GraphView, move: Callable[[int], None], count: int = 30) -> list[float]:
    """Milliseconds of each frame, repainted at once after each move."""
    found = []
    for i in range(count):
        begun = time.perf_counter()
        move(i)
        view.viewport().repaint()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def measure(tasks: int, folder: Path) -> None:
    session = Session(PlanFile.create(folder / f"{tasks}.coord", layered_plan(tasks)))
    view = GraphView(session, LIGHT)
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()

    def pan(i: int) -> None:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + (40 if i % 20 < 10 else -40))

    def zoom(i: int) -> None:
        view.zoom_by(1.15 if i % 20 < 10 else 1 / 1.15)

    def fit(i: int) -> None:
        view.zoom_to_fit()
        view.viewport().update()

    print(f"{tasks} tasks, {len(session.plan.links)} links")
    report("fit all", frames(view, fit))
    report("pan, fit all", frames(view, pan))
    for scale in (0.09, 0.2, 0.4, 0.8):
        view.zoom_to(scale)
        report(f"pan at {scale:.0%}", frames(view, pan))
        report(f"zoom from {scale:.0%}", frames(view, zoom))
    view.close()
    session.close()


def report(name: str, found: list[float]) -> None:
    middle, worst = statistics.median(found), max(found)
    mark = "" if middle <= GOAL else "   over the goal"
    print(f"  {name:16} median {middle:6.1f} ms  worst {worst:6.1f} ms{mark}")


def main() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
            measure(tasks, Path(folder))


if __name__ == "__main__":
    main()
