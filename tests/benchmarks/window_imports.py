"""Seconds from a file of 10,000 tasks to its plan in the window, and how long that stood still at most.

`python -m tests.benchmarks.window_imports`: what is read and written beside the window, then the opening.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from coordinator.documents import write_plan
from coordinator.store.file import PlanFile
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.benchmarks.imports import large
from tests.benchmarks.opening import Pulse
from ui.application import application
from ui.session import Session
from ui.window import MainWindow

KINDS = (".xml", ".xlsx", ".csv", ".json")


def main() -> None:
    application()
    with TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["COORDINATOR_HOME"] = str(folder / "home")
        plan = large()
        session = Session(PlanFile.create(folder / "first.coord", layered_plan(10)))
        window = MainWindow(session, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        window.show()
        pulse = Pulse()
        print("          looked at   stood still   taken and opened   stood still")
        for kind in KINDS:
            path = folder / f"plan{kind}"
            write_plan(plan, schedule(plan), path)
            window.imports.begin(path)
            looked = pulse.wait(lambda: window.imports.view.accept.isEnabled())  # type: ignore[union-attr]
            still = pulse.still
            window.imports.view.accept.click()  # type: ignore[union-attr]
            taken = pulse.wait(lambda: window.imports.report is not None)
            print(f"{kind:8} {looked:8.2f} s {still * 1000:9.0f} ms", end="")
            print(f" {taken:12.2f} s {pulse.still * 1000:13.0f} ms")
            assert len(session.plan.tasks) >= len(plan.tasks)
        window.close()
        session.close()


if __name__ == "__main__":
    main()
