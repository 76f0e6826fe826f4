"""What a plan is exported to from the menu, and the writing of it in a process of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coordinator.documents import DRAWN, WRITABLE, write_plan
from coordinator.formats.report import Report
from coordinator.language import later, tr
from coordinator.plan.plan import Plan
from coordinator.second_process import Failed, SecondProcess
from coordinator.timing.schedule import Schedule
from ui.choosers import named_after
from ui.progress import Progress

_LOOK_EVERY = 30
Write = Callable[[Plan, Schedule, Path, Callable[[int, int], bool]], object]
"""Writes a plan to a file, and tells how far it is; goes to another process."""
_ROWS_WORDS = {
    "assignments": later("assignments"),
    "levels": later("levels"),
    "calls": later("calls"),
}


@dataclass(frozen=True, slots=True)
class Export:
    """`options` are those of `write_plan`. `printer` gives what writes a view as it is seen, where one is."""

    ending: str
    options: Mapping[str, str] = field(default_factory=dict)
    printer: Callable[[], Write] | None = None

    def suggested(self, plan: Path) -> str:
        """Where to write it, unless another place is chosen."""
        if rows := self.options.get("rows"):
            return named_after(plan, tr(_ROWS_WORDS[rows]), self.ending)
        return str(plan.with_suffix(self.ending))


EXPORTS: dict[str, Export] = {
    f"export_{ending.removeprefix('.')}": Export(ending)
    for ending in (*DRAWN, *WRITABLE)
    if ending != ".coord"  # File, Save a copy
} | {
    "export_people": Export(".csv", {"rows": "assignments"}),
    "export_levels": Export(".csv", {"rows": "levels"}),
    "export_calls": Export(".csv", {"rows": "calls"}),
}
"""By the name of the action that makes each."""


class Exporter(QObject):
    """One export at a time; its progress can be cancelled, which ends it at once."""

    written = Signal(Path, Report)
    stopped = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._process = SecondProcess()
        self._dialog: Progress | None = None
        self._path = Path()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._hear)

    @property
    def busy(self) -> bool:
        return self._process.is_running

    def begin(self, export: Export, plan: Plan, schedule: Schedule, path: Path) -> None:
        self._end()
        self._path = path
        self._dialog = Progress(tr("Writing {file}…", file=path.name), self._window)
        self._dialog.canceled.connect(self._stop)
        # a copy, for it is handed over while the plan may be edited
        printer = export.printer() if export.printer is not None else None
        options, direction = dict(export.options), QGuiApplication.layoutDirection()
        self._process.start(_write, plan.copy(), schedule, path, options, printer, direction)
        self._timer.start()

    def _hear(self) -> None:
        for told in self._process.poll():
            match told:
                case (int(done), int(whole)) if self._dialog is not None:
                    self._dialog.tell(done, whole)
                case Report():
                    self._end()
                    self.written.emit(self._path, told)
                case Failed():
                    self._end()
                    self.failed.emit(told.why)

    def _stop(self) -> None:
        self._end()
        self.stopped.emit(self._path)

    def _end(self) -> None:
        self._timer.stop()
        self._process.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.end()


def _write(
    connection: Connection,
    plan: Plan,
    schedule: Schedule,
    path: Path,
    options: dict[str, Any],
    printer: Write | None,
    direction: Qt.LayoutDirection,
) -> None:
    """Sends how far it is, where that is known, and at the end what the file can't hold.

    A view is printed in the direction that it is seen in.
    """
    if path.suffix.lower() not in DRAWN:
        connection.send(write_plan(plan, schedule, path, **options))
        return
    from ui.paper.export import export, without_screen

    def tell(done: int, whole: int) -> bool:
        connection.send((done, whole))
        return True

    if printer is None:
        export(plan, schedule, path, progress=tell)
    else:
        application = without_screen()
        QGuiApplication.setLayoutDirection(direction)
        printer(plan, schedule, path, tell)
        del application
    connection.send(Report())
