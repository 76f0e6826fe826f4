"""Plans on paper, and what other programs read off it."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from coordinator.formats.json import parse
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule
from ui.paper.pdf import write_pdf


def plan_of(name: str = "Village fair", **parts: Any) -> Plan:
    """The plan that these parts of a JSON document describe."""
    document = {
        "format": "coordinator-plan",
        "version": 1,
        "name": name,
        "start": "2026-03-02T09:00",
        **parts,
    }
    return parse({"tasks": [], **document}, name)[0]


def chain(number: int, name: str = "Step {}") -> Plan:
    """So many tasks, each of which waits for the one before it, and Ana on all of them."""
    tasks = [
        {"id": f"t{i}", "name": name.format(i), "duration": "1h", "people": ["ana"]}
        for i in range(1, number + 1)
    ]
    links = [{"from": f"t{i}", "to": f"t{i + 1}"} for i in range(1, number)]
    return plan_of(people=[{"id": "ana", "name": "Ana"}], tasks=tasks, links=links)


def printed(plan: Plan, folder: Path, paper: str = "A4") -> Path:
    path = folder / "plan.pdf"
    assert write_pdf(plan, schedule(plan), path, paper=paper)
    return path


def read_off(program: str, *arguments: str | Path) -> str:
    """What one of Poppler's programs says of a PDF."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed; it comes with poppler-utils")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout


def pages_of(path: Path) -> list[str]:
    """The text of each page, laid out as it stands there."""
    return read_off("pdftotext", "-layout", path, "-").split("\f")[:-1]
