"""Pictures of the board and of two views side by side: of a small plan and a large one, at two sizes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QSettings, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coordinator.plan import edits
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.store.file import PlanFile
from tests.benchmarks.frames import layered_plan
from tests.pictures.people import later
from tests.pictures.saving import save_picture
from tests.ui.drags import let_go, take_up
from tests.ui.openings import show_opened
from ui.board.by import By
from ui.opening import new_plan, sample_plan
from ui.session import Session
from ui.window import MainWindow

SIZES = (QSize(1280, 720), QSize(1920, 1080))
LARGE = 10_000


def take_board(theme: str, folder: Path, home: Path) -> None:
    """The board by status and by person, a card on its way, the split, all keys, and an empty plan."""
    for name, plan in (("sample", _sample()), ("large", layered_plan(LARGE))):
        window = _window(home, f"board-{name}-{theme}", plan, theme)
        for size in SIZES:
            window.resize(size)
            snap = partial(_snap, window, folder, f"{name}-{size.width()}-{theme}")
            window.views.put_beside(None)
            window.views.show_view(window.board)
            task = _chosen(window)
            for by in By:
                window.board.show_by(by)
                snap(f"board-by-{by}")
            _carry(window, task, partial(snap, "board-drag"))
            window.views.show_view(window.graph)
            for beside in ("board", "timeline", "order"):
                window.views.put_beside(beside)
                snap(f"split-graph-{beside}")
            window.views.put_beside(None)
            window.shortcuts.begin()
            snap("keys")
            window.shortcuts.leave()
        if name == "sample":
            window.resize(SIZES[0])
            show_opened(window, new_plan)
            for view in ("graph", "board", "order"):
                window.actions_[view].trigger()
                _snap(window, folder, f"empty-{theme}", view)
        window.close()
        window.session.close()


def _sample() -> Plan:
    """The sample some weeks on: some of it is done, one task is under way, one is late."""
    file = sample_plan().file
    plan = file.plan.copy()
    file.close()
    later(plan, weeks=9)
    ids = {task.name: task.id for task in plan.tasks.values()}
    stalls = ids["Build six stalls"]
    plan.apply(edits.set_status(plan, stalls, Status.DOING, plan.header.start, None))
    plan.apply(edits.edit_task(plan, ids["Paint the stalls"], deadline=plan.header.start + 60))
    return plan


def _window(home: Path, name: str, plan: Plan, theme: str) -> MainWindow:
    settings = QSettings(str(home / f"{name}.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", theme)
    window = MainWindow(Session(PlanFile.create(home / f"{name}.coord", plan)), settings)
    window.show()
    return window


def _chosen(window: MainWindow) -> str:
    """Selects a task with a team, in the middle of the plan."""
    plan = window.session.plan
    todo = [task for task in plan.tasks.values() if task.status is Status.TODO and any(plan.team(task.id))]
    task = todo[len(todo) // 3].id
    window.session.select("tasks", task)
    return task


def _carry(window: MainWindow, task: str, look: partial[None]) -> None:
    """Has a look while a card is on its way to the next person."""
    board = window.board
    board.reveal(task)
    rect = board.shown_rect(task)
    origin = rect.topLeft() + QPoint(60, 16)
    across = -board.pitch if origin.x() > board.viewport().width() / 2 else board.pitch
    goal = (QPointF(origin) + QPointF(across, 30)).toPoint()
    take_up(board.viewport(), origin, goal)
    QTest.qWait(400)
    look()
    board.end_drag()
    let_go(board.viewport(), goal)


def _snap(window: QWidget, folder: Path, ending: str, name: str) -> None:
    save_picture(window, folder / f"{name}-{ending}.png", 400)
