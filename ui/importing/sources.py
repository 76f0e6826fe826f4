"""Where an import comes from: it is looked at beside the window, and taken once that is wanted."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from coordinator.formats import pasted
from coordinator.formats.sniffing import Sniffed
from coordinator.formats.table_lines import Row
from coordinator.import_process import Found, Keep, Kept, Unreadable, look_and_keep
from coordinator.importing import Inspection, inspected
from coordinator.language import tr
from coordinator.plan.edits import add_tasks_of
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.second_process import Failed, SecondProcess
from ui.background import Background, Go
from ui.session import Session

_LOOK_EVERY = 30
"""Milliseconds."""


class Source(QObject):
    """`look` may be asked again with other answers; each time `found` or `unreadable` follows."""

    sniffed = Signal(Sniffed)
    """So the table is written, as far as it shows."""
    found = Signal(str, Inspection)
    """What would come of it: the kind, and what is in it."""
    unreadable = Signal(str)
    """It can't be read as it is taken to be written."""
    failed = Signal(str)
    """It can't be read at all, or not be kept."""
    kept = Signal(object)
    """It is taken: the path of the new plan file, or None where it went into the open plan."""

    name = ""
    """What it is called."""
    is_file = True

    def look(self, sniffed: Sniffed | None = None) -> None: ...
    def look_with(self, sniffed: Sniffed, **known: object) -> None:
        """Looks again at what the table is like, with what is known of it now."""

    def keep(self) -> None: ...
    def stop(self) -> None: ...


class FileSource(Source):
    """A file of any kind that can be read; a process of its own reads it, and makes a new plan file."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.path = path
        self.name = path.name
        self._process = SecondProcess()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._hear)

    def look(self, sniffed: Sniffed | None = None) -> None:
        if not self._process.is_running:
            self._process.start(look_and_keep, self.path)
            self._timer.start()
        elif sniffed is not None:
            self._process.send(sniffed)

    def look_with(self, sniffed: Sniffed, **known: object) -> None:
        if sniffed.sheet:
            kept = {"sheet": sniffed.sheet, "has_titles": sniffed.has_titles}
        else:
            kept = {key: getattr(sniffed, key) for key in ("encoding", "delimiter", "has_titles")}
        self._process.send({**kept, **known})

    def keep(self) -> None:
        self._process.send(Keep())

    def stop(self) -> None:
        self._timer.stop()
        self._process.stop()

    def _hear(self) -> None:
        for told in self._process.poll():
            match told:
                case Sniffed():
                    self.sniffed.emit(told)
                case Found():
                    self.found.emit(told.kind, told.inspection)
                case Unreadable():
                    self.unreadable.emit(told.why)
                case Kept():
                    self.stop()
                    self.kept.emit(told.path)
                case Failed():
                    self.stop()
                    self.failed.emit(told.why)


class PasteSource(Source):
    """A table from the clipboard; its tasks go into the open plan, as one edit."""

    is_file = False

    def __init__(self, session: Session, text: str, group: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.name = tr("From the clipboard")
        self._text = text
        self._group = group
        self._rows: Sequence[Row] = ()
        self._plan: Plan | None = None
        self._background: Background[tuple[Plan, Inspection] | PlanError] = Background(self)

    def look(self, sniffed: Sniffed | None = None) -> None:
        if sniffed is None:
            try:
                self._rows = pasted.rows_of(self._text)
            except PlanError as error:
                self.failed.emit(str(error))
                return
            sniffed = pasted.sniff(self._rows)
            self.sniffed.emit(sniffed)
        rows, plan, how = self._rows, self.session.plan.copy(), sniffed
        self._plan = None
        self._background.begin(lambda go: _read(rows, how, plan, go), self._show)

    def look_with(self, sniffed: Sniffed, **known: object) -> None:
        again = pasted.sniff(self._rows, bool(known.get("has_titles", sniffed.has_titles)))
        self.sniffed.emit(again)
        self.look(again)

    def keep(self) -> None:
        if self._plan is None:
            return
        change, why = self.session.attempt(add_tasks_of, self._plan, self._group)
        if change is None:
            self.failed.emit(why)
            return
        self.session.select("tasks", *change.ids("tasks"))
        self.kept.emit(None)

    def stop(self) -> None:
        self._background.stop()

    def _show(self, found: tuple[Plan, Inspection] | PlanError) -> None:
        if isinstance(found, PlanError):
            self.unreadable.emit(str(found))
            return
        self._plan, inspection = found
        self.found.emit(tr("a table"), inspection)


def _read(rows: Sequence[Row], sniffed: Sniffed, plan: Plan, go: Go) -> tuple[Plan, Inspection] | PlanError:
    try:
        found, report = pasted.read(rows, sniffed, plan)
    except PlanError as error:
        return error
    go(1, 2)
    return found, _without_those_known(inspected(found, report), found, plan)


def _without_those_known(inspection: Inspection, found: Plan, plan: Plan) -> Inspection:
    """People who are in the plan already are no part of the table."""
    new = sum(person not in plan.people for person in found.people)
    parts = (
        *inspection.parts[:2],
        tr("%n new (person|people)", "", new),
        *inspection.parts[3:],
    )
    return replace(inspection, parts=parts)
