"""Takes pictures of a plan that is shared: the form, who is where, work without the server, and a conflict.

python -m tests.pictures.shared FOLDER
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from coordinator.plan import edits
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from tests.pictures.saving import save_picture
from tests.pictures.take import SIZE, SMALL
from tests.store.shared.proxy import Proxy
from tests.store.shared.server import Server
from ui.application import application
from ui.opening import sample_plan
from ui.session import Session
from ui.theme import apply_theme, wanted_theme
from ui.window import MainWindow


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    server = Server()
    proxy = Proxy(server.port)
    try:
        with tempfile.TemporaryDirectory() as home:
            os.environ["COORDINATOR_HOME"] = home
            server.do("CREATE DATABASE planning")
            for theme in ("light", "dark"):
                take(server, proxy, theme, folder, Path(home))
    finally:
        proxy.stop()
        server.remove()


def take(server: Server, proxy: Proxy, theme: str, folder: Path, home: Path) -> None:
    settings = QSettings(str(home / f"{theme}.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", theme)
    apply_theme(application(), wanted_theme(theme))
    address = server.address("planning", f"fair {theme}")
    sample = sample_plan().file
    put_there(address, sample)
    sample.close()
    session = Session(SharedPlan.open(proxy.way_to(address)))
    window = MainWindow(session, settings)
    window.resize(SIZE)
    window.show()

    def snap(name: str) -> None:
        save_picture(window, folder / f"{name}-{theme}.png", 400)

    others = [
        SharedPlan.open(address.called(who)) for who in ("Bo Larsen", "Cai", "Bartholomew Featherstone")
    ]
    tasks = {task.name: task.id for task in session.plan.tasks.values()}
    for other, task in zip(
        others, ("Build six stalls", "Ask bands, choir and morris dancers", None), strict=True
    ):
        other.listen(lambda: None)
        other.stand_at(tasks[task] if task else None)
    session.select("tasks", tasks["Ask bands, choir and morris dancers"])
    QTest.qWait(1500)
    snap("shared")
    window.graph.reveal(tasks["Build six stalls"])
    snap("shared-elsewhere")
    window.shared.begin()
    window.shared.server.setText(address.server)
    window.shared.server.editingFinished.emit()
    QTest.qWait(800)
    snap("shared-form")
    window.resize(SMALL)
    window.shared.server.setText("postgresql://ana@127.0.0.1:1/planning")
    window.shared.open.click()
    QTest.qWait(1500)
    snap("shared-form-refused-small")
    window.shared.close_form()
    window.resize(SIZE)
    proxy.close_the_way()
    session.do(edits.edit_task, tasks["Build six stalls"], name="Build eight stalls")
    snap("shared-offline")
    others[0].commit(edits.edit_task(others[0].plan, tasks["Build six stalls"], name="Build ten stalls"))
    proxy.open_the_way()
    for _ in range(100):
        if not session.file.waiting:
            QTest.qWait(200)
    snap("shared-waiting")
    window.close()
    session.close()
    for other in others:
        other.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
