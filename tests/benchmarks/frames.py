"""A plan such as a big event has, and how long frames of its views take, at 1280x800 without a screen."""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Header, Link, Person, Seat, Skill, Task
from coordinator.store.file import PlanFile
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


def measure_each(measure: Callable[[Session], None]) -> None:
    """Measures a view of plans with as many tasks as the command line says, or with 1,000 and with 10,000."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
            session = Session(PlanFile.create(Path(folder) / f"{tasks}.coord", layered_plan(tasks)))
            print(f"{tasks} tasks, {len(session.plan.links)} links, {len(session.plan.people)} people")
            measure(session)
            session.close()


def show(view: QWidget) -> None:
    view.resize(1280, 800)
    view.show()
    QApplication.processEvents()


def milliseconds(do: Callable[[int], object], count: int) -> list[float]:
    """Of the processor, for each of `count` times, of which `do` is told the number."""
    found = []
    for i in range(count):
        begun = time.process_time()
        do(i)
        found.append((time.process_time() - begun) * 1000)
    return found


def report_frames(name: str, move: Callable[[int], object], *parts: QWidget) -> None:
    """Has `parts` of a view repainted at once after each of sixty moves."""

    def frame(i: int) -> None:
        move(i)
        for part in parts:
            part.repaint()

    found = milliseconds(frame, 60)
    report(name, found, "" if max(found) <= GOAL else "   over the goal")


def report(name: str, found: list[float], mark: str = "") -> None:
    print(f"  {name:45} median {statistics.median(found):6.1f} ms  worst {max(found):6.1f} ms{mark}")
