"""A village with a history: Bo has cooked three times, and is ready for the next level."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from coordinator.plan.edits import edit_skill
from coordinator.plan.records import Seat
from coordinator.store.file import PlanFile
from tests.people.village import Village
from ui.session import Session

CALLED = ("newcomer", "helper", "cook", "chef", "teacher")


def climbing_village() -> Village:
    """Ana (3) teaches, Bo (1) has done all that level 2 asks for, Cai (1) aims at 3, Dee is new."""
    village = Village()
    village.plan.apply(edit_skill(village.plan, village.cooking, level_names=CALLED))
    ana, bo = village.person("Ana", 3), village.person("Bo", 1)
    village.person("Cai", 1, aims={village.cooking: 3})
    village.person("Dee")
    village.done("Soup", village.seat(1), day=0, team=(bo,))
    village.done("Bread", village.seat(1), day=1, team=(bo,))
    pair = (village.seat(2), village.seat(2, stretch=True))
    village.done("Roast", *pair, day=2, team=(ana, bo))
    village.task("Cake", village.seat(1), day=10)
    village.task("Feast", village.seat(2), village.seat(2, stretch=True), day=12)
    village.task("Set the tables", Seat(skill=village.sound), day=14)
    return village


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    opened = Session(PlanFile.create(tmp_path / "village.coord", climbing_village().plan))
    yield opened
    opened.close()
