"""What a plan is exported to from the menu: each format's file ending and writer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from coordinator.formats import csv, json
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.paper.pdf import write_pdf
from ui.paper.picture import write_png, write_svg

Writer = Callable[[Plan, Schedule, Path], object]


@dataclass(frozen=True, slots=True)
class Export:
    """`filter` is what a file dialog shows."""

    ending: str
    filter: str
    write: Writer


EXPORTS: dict[str, Export] = {
    "export_pdf": Export(".pdf", "PDF (*.pdf)", write_pdf),
    "export_tasks": Export(".csv", "CSV (*.csv)", csv.write),
    "export_people": Export(".csv", "CSV (*.csv)", csv.write_assignments),
    "export_json": Export(".json", "Coordinator plan in JSON (*.json)", json.write),
    "export_png": Export(".png", "PNG (*.png)", write_png),
    "export_svg": Export(".svg", "SVG (*.svg)", write_svg),
}
"""By the name of the action that makes each."""
