"""Plans that other programs wrote, in a folder beside the project; tests skip where it is not there."""

import csv
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "shared" / "plans"


def shared_plan(name: str) -> Path:
    """Skips the test where the file is missing."""
    if not (FOLDER / name).exists():
        pytest.skip(f"{name} is not here: plans of other programs stand in a folder beside the project")
    return FOLDER / name


def manifest() -> list[dict[str, str]]:
    """What is known of each of these files; nothing where they are missing."""
    if not (FOLDER / "manifest.csv").exists():
        return []
    with (FOLDER / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
