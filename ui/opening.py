"""Opening plans: one that is there, an imported one, a new one, and the sample."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QTimeZone

from coordinator.documents import Source, read_plan
from coordinator.language import tr
from coordinator.plan.codes import new_code
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import DAY, from_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header
from coordinator.plan.shifting import shifted
from coordinator.plan.wording import when
from coordinator.store.errors import Damaged, HeldElsewhere
from coordinator.store.file import PlanFile
from coordinator.store.folders import SUFFIX, add_recent, free_path, plans_folder, recent_plans
from coordinator.store.kept import KeptPlan
from coordinator.store.shared.address import Address
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from coordinator.templates import from_template

_WEEK = 7
_YEAR = 52 * _WEEK
"""Days of a year of whole weeks, in which weekdays stay what they are."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open plan file, and what the coordinator should be told of how it came to be."""

    file: KeptPlan
    told: tuple[str, ...] = ()
    why: HeldElsewhere | Damaged | None = None
    """Why it is a read-only copy: of a plan that is open elsewhere, or of a damaged plan's backup."""


def open_plan(path: Source, password: str | None = None) -> Opened:
    """Opens a plan file or a shared plan, or imports another file as a new plan. Raises PlanError.

    A plan that is open elsewhere comes read-only; so does the newest good backup of a damaged one.
    """
    if isinstance(path, Address):
        return _shared(SharedPlan.open(path, password))
    if path.suffix.lower() == SUFFIX:
        try:
            return opened_new(path)
        except HeldElsewhere as error:
            because = (
                tr("{who} has it open", who=error.holder)
                if error.holder
                else tr("another window has it open")
            )
            return Opened(PlanFile.open_read_only(path, because), why=error)
        except Damaged as error:
            if error.backup is None:
                raise
            because = tr("as a backup of {file}, which is damaged", file=path.name)
            return Opened(PlanFile.open_read_only(error.backup.path, because, in_place_of=path), why=error)
    plan, report = read_plan(path)
    return _kept(plan, report.told)


def opened_new(path: Path) -> Opened:
    """Opens a plan file that was just made. Raises PlanError."""
    return _remembered(PlanFile.open(path))


def new_plan() -> Opened:
    """An empty plan that starts on the next weekday at nine."""
    day = datetime.now().replace(hour=9, minute=0) + timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    return _kept(Plan(Header(start=from_datetime(day), time_zone=zone, identity=new_code())))


def sample_plan() -> Opened:
    """A fresh copy of the sample, to be played with; once its time has come, that of a later year."""
    with as_file(files("resources") / "village-fair.json") as path:
        plan, _ = read_plan(path)
    today = from_datetime(datetime.now()) // DAY
    years = max(0, -((plan.header.start // DAY - today) // _YEAR))
    return _kept(shifted(plan, years * _YEAR))


def plan_from(path: Path) -> Opened:
    """A new plan with the work of another, on the same weekdays, from now on. Raises PlanError."""
    template, _ = read_plan(path)
    today = from_datetime(datetime.now()) // DAY
    weeks = max(0, -((template.header.start // DAY - today) // _WEEK))
    start = template.header.start + weeks * _WEEK * DAY
    plan = from_template(template, template.header.name, start)
    told = tr(
        "Made from {file}, to begin on {start}; the plan's settings move all of it to another day",
        file=path.name,
        start=when(start),
    )
    return _kept(plan, (told,))


def share_plan(copy: Path, address: Address, password: str | None = None) -> None:
    """Puts a copy of a plan on a server, with its history. Raises PlanError."""
    with PlanFile.open(copy) as file:
        put_there(address, file, password)


def opened_at_start(path: Source | None) -> Opened:
    """The plan that was asked for, else the one that was open last, else the sample."""
    if path is not None:
        return open_plan(path)
    told = []
    for recent in recent_plans()[:1]:
        try:
            return open_plan(recent)
        except PlanError as error:
            told.append(tr("{error}. The sample is open in its place.", error=str(error)))
    opened = sample_plan()
    return Opened(opened.file, (*told, *opened.told))


def _kept(plan: Plan, told: tuple[str, ...] = ()) -> Opened:
    """Makes a plan file for the plan, where new plans are kept."""
    path = free_path(plans_folder(), plan.header.name)
    return _remembered(PlanFile.create(path, plan), told)


def _shared(plan: SharedPlan) -> Opened:
    if plan.waiting:
        return _remembered(plan, (plan.waiting,))
    away = tr("The server is away; edits are kept on this computer, and go there once it is back")
    return _remembered(plan, (away,) if plan.is_offline else ())


def _remembered(file: KeptPlan, told: tuple[str, ...] = ()) -> Opened:
    try:
        add_recent(file.source)
    except OSError as error:
        told = (*told, tr("The list of recent plans can't be kept: {why}", why=error.strerror))
    return Opened(file, told)
