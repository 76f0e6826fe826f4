"""A plan drawn into a file without a window, by the ending of the file's name."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication

from coordinator.documents import DRAWN, ending
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.paper.pdf import Progress, write_pdf
from ui.paper.picture import write_png, write_svg


def without_screen() -> QCoreApplication:
    """Qt's application, to be kept for as long as something is drawn; it needs no screen."""
    if sys.platform == "linux":  # elsewhere Qt finds its fonts only by way of the screen
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication(["coordinator"])


def export(
    plan: Plan,
    schedule: Schedule,
    path: Path,
    size: tuple[int, int] | None = None,
    dark: bool = False,
    progress: Progress | None = None,
) -> None:
    """Writes a `.pdf` of the whole plan, or a `.png` or `.svg` of its graph, `size` pixels wide and high.

    Raises PlanError where the ending is none of these, and where the file can't be written.
    """
    kind = ending(path, DRAWN, "draw")
    application = without_screen()
    pixels = QSize(*size) if size else None
    match kind:
        case ".pdf":
            write_pdf(plan, schedule, path, progress)
        case ".png":
            write_png(plan, schedule, path, pixels, dark)
        case _:
            write_svg(plan, schedule, path, pixels, dark)
    del application
