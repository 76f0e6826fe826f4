"""What a plan is exported to from the menu: the file ending and writer of each format, with progress."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from coordinator.formats import csv, json
from coordinator.levels import write_levels
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.paper.pdf import write_pdf
from ui.paper.picture import write_png, write_svg

Writer = Callable[[Plan, Schedule, Path], object]
PDF = "PDF (*.pdf)"
_PATIENCE = 500
"""Milliseconds before the progress is shown."""


@dataclass(frozen=True, slots=True)
class Export:
    """`filter` is what a file dialog shows, `of` stands in the suggested name after that of the plan."""

    ending: str
    filter: str
    write: Writer
    of: str = ""

    def run(self, plan: Plan, schedule: Schedule, path: Path, parent: QWidget) -> bool:
        """Writes the plan; False where the coordinator stopped it. Raises PlanError."""
        if self.write is not write_pdf:
            self.write(plan, schedule, path)
            return True
        dialog = QProgressDialog(parent.tr("Writing the pages…"), parent.tr("Cancel"), 0, 1, parent)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_PATIENCE)
        dialog.setValue(0)  # from here on the time counts, that of setting the pages too

        def tell(done: int, pages: int) -> bool:
            dialog.setMaximum(pages)
            dialog.setValue(done)
            return not dialog.wasCanceled()

        try:
            return write_pdf(plan, schedule, path, tell)
        finally:
            dialog.close()
            dialog.deleteLater()


EXPORTS: dict[str, Export] = {
    "export_pdf": Export(".pdf", PDF, write_pdf),
    "export_tasks": Export(".csv", "CSV (*.csv)", csv.write),
    "export_people": Export(".csv", "CSV (*.csv)", csv.write_assignments, " assignments"),
    "export_levels": Export(".csv", "CSV (*.csv)", write_levels, " levels"),
    "export_calls": Export(".csv", "CSV (*.csv)", csv.write_calls, " calls"),
    "export_json": Export(".json", "Coordinator plan in JSON (*.json)", json.write),
    "export_png": Export(".png", "PNG (*.png)", write_png),
    "export_svg": Export(".svg", "SVG (*.svg)", write_svg),
}
"""By the name of the action that makes each."""
