"""A timeline of the small fair, near enough that a working hour can be aimed at."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from coordinator.plan.moments import DAY
from tests.ui.conftest import START
from ui.session import Session
from ui.theme import LIGHT
from ui.timeline.bars import bar_rect
from ui.timeline.by import By
from ui.timeline.view import TimelineView

DAY_WIDTH = 120


@pytest.fixture
def view(qtbot: QtBot, session: Session, direction: Qt.LayoutDirection) -> TimelineView:
    view = TimelineView(session, LIGHT)
    view.resize(1280, 720)
    qtbot.addWidget(view)
    view.show()
    view.look_at(START, 40, DAY_WIDTH / DAY)
    return view


@pytest.fixture
def lanes(view: TimelineView) -> TimelineView:
    """The same by person."""
    view.show_by(By.PERSON)
    return view


@pytest.fixture
def middle(view: TimelineView) -> Callable[..., QPoint]:
    """The middle of a task's bar in the viewport; in a person's lane, if one is named."""

    def find(task: str, person: str | None = None) -> QPoint:
        chart = view.timeline.chart
        bars = chart.bars_of[task]
        if person is not None:
            bars = [bar for bar in bars if chart.rows[chart.rows_of[bar]].person == person]
        return view.turned(bar_rect(view.timeline, view.sight, bars[0]).center()).toPoint()

    return find


@pytest.fixture
def lane(view: TimelineView) -> Callable[[str | None], int]:
    """The height in the viewport at which a person's lane is; None is the lane of open seats."""

    def find(person: str | None) -> int:
        chart = view.timeline.chart
        row = next(index for index, row in enumerate(chart.rows) if row.person == person)
        return round(float(chart.tops[row]) - view.sight.top + 10)

    return find
