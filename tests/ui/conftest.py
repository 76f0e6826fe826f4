"""A small plan that the window's tests share: a village fair, three days before the doors open."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coordinator.plan.durations import Duration
from coordinator.plan.edits import add_person, add_skill, add_task, assign, link
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Header, Seat
from coordinator.store.file import PlanFile
from ui.application import Windows
from ui.garbage import Collector
from ui.session import Session
from ui.theme import LIGHT, apply_theme
from ui.window import MainWindow

START = parse_moment("2026-03-02T09:00")
_ONWARD, _MIRRORED = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BOTH_WAYS = pytest.mark.parametrize(
    "direction", [_ONWARD, _MIRRORED], indirect=True, ids=["left to right", "right to left"]
)
"""For what holds in languages of either direction."""


@pytest.fixture(autouse=True, scope="session")
def theme(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


@pytest.fixture
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    """In which direction the language runs: from left to right, unless a test asks for both."""
    wanted: Qt.LayoutDirection = getattr(request, "param", _ONWARD)
    qapp.setLayoutDirection(wanted)
    yield wanted
    qapp.setLayoutDirection(_ONWARD)


@pytest.fixture(scope="session")
def collector(qapp: QApplication) -> Collector:
    """As in the program: it looks for garbage in no other thread."""
    return Collector(qapp)


@pytest.fixture(autouse=True)
def swept(collector: Collector) -> Iterator[None]:
    """Lets go of the widgets of each test, which would else slow all that follow."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collector.look()


@pytest.fixture(scope="session")
def fair_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small plan as a file, to be copied: that is quicker than making it each time."""
    path = tmp_path_factory.mktemp("fair") / "fair.coord"
    PlanFile.create(path, village_fair()).close()
    return path


@pytest.fixture
def session(qapp: QApplication, fair_file: Path, tmp_path: Path) -> Iterator[Session]:
    """An open plan file: eight tasks in two groups and at the top, four people, three skills."""
    opened = Session(PlanFile.open(Path(copy(fair_file, tmp_path))))
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """As nobody has set anything yet."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, session: Session, settings: QSettings) -> MainWindow:
    """The window on the open plan."""
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def windows(qapp: QApplication, session: Session, settings: QSettings) -> Iterator[Windows]:
    """As the program makes them, with its own way to catch errors in place of the tests'."""
    hook = sys.excepthook
    windows = Windows(session, settings)
    yield windows
    sys.excepthook = hook
    windows.current.close()
    windows.current.deleteLater()


@pytest.fixture
def copied(fair_file: Path, tmp_path: Path) -> PlanFile:
    """The same plan in another file, where everything has the same id."""
    return PlanFile.open(Path(copy(fair_file, tmp_path / "copied.coord")))


@pytest.fixture
def id_of(session: Session) -> Callable[[str], str]:
    """The id of the task, person or skill that is called so."""

    def find(name: str) -> str:
        plan = session.plan
        rows = (*plan.tasks.values(), *plan.people.values(), *plan.skills.values())
        return next(row.id for row in rows if row.name == name)

    return find


def village_fair() -> Plan:
    """Ana agrees the menu, Bo shops, Cai finds the hall; nobody cooks, builds or decorates yet."""
    plan = Plan(Header(name="Village fair", start=START, time_zone="Europe/London"))

    def skill(name: str, *levels: str) -> str:
        change = add_skill(plan, name, level_names=levels)
        plan.apply(change)
        return change.rows[0].id

    def person(name: str, levels: dict[str, int], absences: tuple[Absence, ...] = ()) -> str:
        change = add_person(plan, name, levels=levels, absences=absences)
        plan.apply(change)
        return change.rows[0].id

    def task(name: str, estimate: str = "", parent: str | None = None, *seats: Seat) -> str:
        amount = Duration.parse(estimate.removeprefix("~")) if estimate else None
        field = "effort" if estimate.startswith("~") else "duration"
        change = add_task(plan, name, parent, seats=seats, **{field: amount})
        plan.apply(change)
        return change.rows[0].id

    cooking = skill("Cooking", "newcomer", "helper", "cook", "chef", "teacher")
    driving = skill("Driving")
    leading = skill("Leading")

    away = Absence(start=START + 3 * 1440, finish=START + 5 * 1440, name="visit")
    ana = person("Ana", {cooking: 3, leading: 1})
    bo = person("Bo", {cooking: 1, driving: 2})
    cai = person("Cai", {leading: 2}, (away,))
    person("Dee", {})

    food = task("Food")
    menu = task("Agree the menu", "2d", food, Seat(skill=cooking, level=2))
    shop = task("Shop", "4h", food, Seat(skill=driving, level=1))
    cooks = (Seat(skill=cooking, level=2), Seat(skill=cooking, level=2, stretch=True))
    cook = task("Cook", "1d", food, *cooks)
    venue = task("Venue")
    hall = task("Choose the hall", "1d", venue, Seat(skill=leading, level=1))
    builders = (Seat(skill=leading, level=1), Seat(skill=driving, count=2))
    stage = task("Put up the stage", "~16h", venue, *builders)
    decorate = task("Decorate", "4h", venue)
    invite = task("Invite everyone", "3h")
    doors = task("Open the doors")

    waiting = ((menu, shop), (shop, cook), (hall, stage), (stage, decorate), (hall, invite))
    for predecessor, successor in (*waiting, (cook, doors), (decorate, doors)):
        plan.apply(link(plan, predecessor, successor))
    for who, what in ((ana, menu), (bo, shop), (cai, hall)):
        plan.apply(assign(plan, who, what))
    return plan
