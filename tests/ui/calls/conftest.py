"""A village that looks for two cooks: eight people can help, one is away, one wants no calls."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan.moments import DAY
from coordinator.plan.records import Absence
from coordinator.store.file import PlanFile
from tests.people.village import START, Village
from ui.calls.view import CallsView
from ui.session import Session


def calling_village() -> Village:
    village = Village(time_zone="Europe/London")
    for number in range(8):
        village.person(f"Cook {number}", 1, email=f"cook{number}@example.org")
    village.person("Quiet", 1, calls_per_week=0)
    away = Absence(start=START + 9 * DAY, finish=START + 12 * DAY, name="visit")
    village.person("Away", 1, absences=(away,))
    village.task("Fry", village.seat(1, count=2), day=10)
    village.task("Bake", village.seat(1), day=12)
    village.task("Rest", day=13)
    return village


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    opened = Session(PlanFile.create(tmp_path / "village.coord", calling_village().plan))
    yield opened
    opened.close()


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> CallsView:
    shown = CallsView(session)
    qtbot.addWidget(shown)
    shown.resize(730, 560)
    shown.show()
    shown.activateWindow()
    return shown
