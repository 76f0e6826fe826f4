"""Pictures of comparing and merging: the sample, and a plan of a thousand tasks.

python -m tests.pictures.two_plans FOLDER
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtTest import QTest

from coordinator.merge import Side
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.records import Absence
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.pictures.saving import save_picture
from ui.application import application
from ui.opening import sample_plan
from ui.session import Session
from ui.theme import apply_theme, wanted_theme
from ui.window import MainWindow


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["COORDINATOR_HOME"] = home
        for theme in ("light", "dark"):
            for size in ("sample", "large"):
                take(theme, size, folder, Path(home))


def take(theme: str, size: str, folder: Path, home: Path) -> None:
    settings = QSettings(str(home / f"{theme}-{size}.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", theme)
    apply_theme(application(), wanted_theme(theme))
    if size == "sample":
        file = sample_plan().file
    else:
        file = PlanFile.create(home / f"large-{theme}.coord", layered_plan(1_000, 200))
    copy = home / f"Ben's copy {theme} {size}.coord"
    file.copy_to(copy)
    with PlanFile.open(copy) as theirs:
        _edit(theirs, 1)
    _edit(file, 2)
    session = Session(file)
    window = MainWindow(session, settings)
    window.resize(QSize(1280, 720))
    window.show()

    def snap(name: str) -> None:
        save_picture(window, folder / f"{name}-{size}-{theme}.png", 200)

    compared, merging = window.two_plans.compared, window.two_plans.merging
    window.two_plans.compare_with(copy)
    while compared.busy:
        QTest.qWait(50)
    snap("compare")
    compared.list.setCurrentRow(min(6, compared.list.count() - 1))
    snap("compare-line")
    compared.chart.zoom_to(0.25)
    snap("compare-far")
    window.two_plans.merge_copy(copy)
    while merging.busy:
        QTest.qWait(50)
    snap("merge")
    merging.settle_all(Side.THEIRS)
    while merging.busy:
        QTest.qWait(50)
    snap("merge-settled")
    window.close()
    session.close()


def _edit(file: PlanFile, seed: int) -> None:
    """A handful of edits of which some meet those of the other seed."""
    plan = file.plan
    tasks = [task for task in plan.tasks if not plan.is_group(task)]
    both, own = tasks[3:6], tasks[6 + 4 * seed : 10 + 4 * seed]
    for number, task in enumerate(both):
        file.commit(edits.edit_task(plan, task, duration=Duration(seed + number + 1, "d")))
    file.commit(edits.edit_task(plan, tasks[2], name=f"{plan.tasks[tasks[2]].name} {seed}"))
    for task in own[:2]:
        file.commit(edits.edit_task(plan, task, notes="As agreed on the phone", duration=Duration(3, "d")))
    parent, person = plan.tasks[own[3]].parent, next(iter(plan.people))
    if seed == 1:
        file.commit(edits.delete_tasks(plan, [own[2], tasks[-3]]))
        file.commit(edits.add_task(plan, "Buy ice", parent, duration=Duration(2, "h")))
        away = Absence(start=plan.header.start, finish=plan.header.start + 90 * DAY, name="tour")
        file.commit(edits.edit_person(plan, person, absences=(away,)))
    else:
        file.commit(edits.edit_task(plan, tasks[-3], notes="Do not forget"))
        file.commit(edits.add_task(plan, "Sweep the square", parent, duration=Duration(2, "h")))
        file.commit(edits.assign(plan, person, file.plan.children(parent)[-1].id))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
