"""Pictures of every view, to be looked at one by one: light and dark, small and large, and as others see it.

python -m tests.pictures.views FOLDER [light dark long right-to-left large-type 1000 10000]

`long` has texts 40 % longer, as German has them; `right-to-left` Arabic letters, with everything mirrored.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from coordinator.plan.plan import Plan
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.pictures.answers import Snap
from tests.pictures.saving import save_picture
from tests.ui.translating import ARABIC, LONGER, translated
from ui.application import application
from ui.opening import sample_plan
from ui.session import Session
from ui.theme import apply_theme, wanted_theme
from ui.window import MainWindow

SIZE = QSize(1280, 720)
KINDS = ("light", "dark", "long", "right-to-left", "large-type", "1000", "10000")
LARGE_TYPE = 2.0
VIEWS = ("graph", "order", "by_task", "by_person", "board_by_status", "levels", "calls", "answers")


def main(folder: Path, kinds: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        with tempfile.TemporaryDirectory() as home:
            os.environ["COORDINATOR_HOME"] = home
            take(folder, kind, Path(home))


def take(folder: Path, kind: str, home: Path) -> None:
    program = application()
    theme = "dark" if kind in ("dark", "10000") else "light"
    apply_theme(program, wanted_theme(theme))
    font = program.font()
    if kind == "large-type":
        larger = program.font()
        larger.setPointSizeF(font.pointSizeF() * LARGE_TYPE)
        program.setFont(larger)
    direction = Qt.LayoutDirection.RightToLeft if kind == "right-to-left" else Qt.LayoutDirection.LeftToRight
    program.setLayoutDirection(direction)
    language = {"long": LONGER, "right-to-left": ARABIC}.get(kind)
    with translated(language):
        settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", theme)
        session = Session(PlanFile.create(home / "plan.coord", plan_of(kind)))
        window = MainWindow(session, settings)
        window.resize(SIZE)
        window.show()
        take_views(window, folder, kind)
        window.close()
        session.close()
    program.setFont(font)
    program.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def plan_of(kind: str) -> Plan:
    if kind.isdecimal():
        return layered_plan(int(kind))
    with sample_plan().file as file:
        return file.plan.copy()


def take_views(window: MainWindow, folder: Path, kind: str) -> None:
    session = window.session

    def snap(name: str, widget: QWidget | None = None) -> None:
        save_picture(widget or window, folder / f"{kind}-{name}.png", 350)

    leaves = [task for task in session.plan.tasks if not session.plan.is_group(task)]
    task = max(leaves, key=lambda each: (len(session.plan.open_seats(each)), -leaves.index(each)))
    for name in VIEWS:
        session.select("tasks", task)
        window.actions_[name].trigger()
        snap(name)
    window.actions_["backups"].trigger()
    snap("backups")
    window.docks.backups.hide()
    window.actions_["split"].trigger()
    snap("split")
    window.actions_["split"].trigger()
    window.manual.open_page()
    assert window.manual.window is not None
    snap("manual", window.manual.window)
    window.manual.window.close()
    window.actions_["graph"].trigger()
    window.graph.zoom_to_fit()
    window.actions_["health"].trigger()
    session.select("people", next(iter(session.plan.people)))
    snap("graph-all-health-person")
    window.actions_["health"].trigger()
    session.select("header")
    snap("graph-plan-form")
    session.select("tasks", task)
    window.actions_["call"].trigger()
    snap("new-call")
    window.actions_["what_if"].trigger()
    snap("what-if")
    session.let_go()
    window.best_plan.show()
    snap("best-plan")
    window.best_plan.close_panel()
    window.meeting.begin()
    window.meeting.resize(SIZE)
    snap("meeting", window.meeting)
    window.meeting.close()
    for name, dialog in (
        ("briefings", window.handouts.ask_briefings()),
        ("book", window.handouts.ask_book()),
    ):
        snap(name, dialog)
        dialog.reject()
    window.book_replies.begin()
    snap("book-replies", window.book_replies)
    window.book_replies.close()
    for action in ("open", "save_copy"):
        QTimer.singleShot(350, lambda: take_chooser(snap))
        window.actions_[action].trigger()


def take_chooser(snap: Snap) -> None:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QFileDialog)
    saves = shown.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    snap(f"chooser-{'save' if saves else 'open'}", shown)
    shown.reject()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or [*KINDS])
