"""An import before it is made: what is in the file, how it will come, and what of it can't be kept."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from coordinator.formats.dates import DateOrder
from coordinator.formats.sniffing import Sniffed
from coordinator.importing import Inspection, report_text
from coordinator.language import tr
from ui.importing.options import TableOptions
from ui.importing.report_page import ReportText
from ui.importing.sources import Source
from ui.importing.tables import SourceTable, TaskRows
from ui.labels import Note, refusal_text
from ui.theme import SPACE

_PATIENCE = 300
"""Milliseconds before it is said that something is being done."""


class ImportView(QWidget):
    """Looks at once; nothing is taken before the button is pressed."""

    taken = Signal(object, str, str)
    """The path of the new plan file, or None; in a line what came, and the report."""
    left = Signal()

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        source.setParent(self)
        self._sniffed: Sniffed | None = None
        self._kind = ""
        self._inspection: Inspection | None = None
        self.headline = Note("text", source.name)
        self.parts = Note("muted")
        self.refusal = Note("refused")
        self.options = TableOptions()
        self.table = SourceTable()
        self.rows = TaskRows()
        self.notes = ReportText(tr("What can't be kept, and what moves"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(SPACE)
        self.doing = Note("muted")
        self.accept = QPushButton(tr("&Import") if source.is_file else tr("&Add the tasks"))
        self.accept.setDefault(True)
        self.accept.clicked.connect(self._accept)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Nothing is taken (Esc)"))
        self.cancel.clicked.connect(self._leave)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(lambda: self.progress.setVisible(True))
        self.table.changed.connect(self._look_again)
        self.options.order_wanted.connect(self._put_order)
        self.options.sniff_wanted.connect(self._sniff_again)
        source.sniffed.connect(self._show_sniffed)
        source.found.connect(self._show_found)
        source.unreadable.connect(self._show_unreadable)
        source.failed.connect(self._show_failed)
        source.kept.connect(self._tell_taken)
        for hidden in (self.options, self.table, self.rows, self.notes):
            hidden.setVisible(False)
        self._wait(tr("Reading {file}…", file=source.name))

    def begin(self) -> None:
        self.source.look()
        self.cancel.setFocus()

    @property
    def busy(self) -> bool:
        """Whether something is being read or written beside."""
        return self._soon.isActive() or self.progress.isVisibleTo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.accept.isEnabled():
            self._accept()
        else:
            super().keyPressEvent(event)

    def _accept(self) -> None:
        where = tr("Writing the plan…") if self.source.is_file else tr("Adding the tasks…")
        self._wait(where)
        for widget in (self.options, self.table):
            widget.setEnabled(False)
        self.source.keep()

    def _leave(self) -> None:
        self.source.stop()
        self.left.emit()

    def _wait(self, text: str) -> None:
        self.accept.setEnabled(False)
        self.doing.say(text)
        self._soon.start()

    def _rest(self) -> None:
        self._soon.stop()
        self.progress.setVisible(False)
        self.doing.say("")

    def _look_again(self, sniffed: Sniffed) -> None:
        self._sniffed = sniffed
        self._wait(tr("Reading…"))
        self.source.look(sniffed)

    def _put_order(self, order: DateOrder) -> None:
        if self._sniffed is not None:
            self._look_again(replace(self._sniffed, date_order=order, date_order_is_sure=True))

    def _sniff_again(self, known: dict[str, object]) -> None:
        if self._sniffed is not None:
            self._wait(tr("Reading…"))
            self.source.look_with(self._sniffed, **known)

    def _show_sniffed(self, sniffed: Sniffed) -> None:
        self._sniffed = sniffed
        self.options.show_sniffed(sniffed)
        self.table.show_sniffed(sniffed)
        self.options.setVisible(True)
        self.table.setVisible(True)

    def _show_found(self, kind: str, inspection: Inspection) -> None:
        self._rest()
        self._kind, self._inspection = kind, inspection
        self.headline.say(f"{self.source.name}: {kind}")
        self.parts.say(", ".join(inspection.parts))
        self.refusal.say("")
        self.rows.show_rows(inspection.rows)
        self.notes.show_text(report_text(inspection.report))
        self.rows.setVisible(True)
        self.notes.setVisible(True)
        self.accept.setEnabled(True)
        if self.cancel.hasFocus():
            self.accept.setFocus()

    def _show_unreadable(self, why: str) -> None:
        self._rest()
        self._inspection = None
        self.parts.say("")
        self.refusal.say(refusal_text(why))
        self.rows.show_rows([])
        self.notes.setVisible(False)

    def _show_failed(self, why: str) -> None:
        self._show_unreadable(why)
        for widget in (self.options, self.table, self.rows):
            widget.setEnabled(False)

    def _tell_taken(self, path: object) -> None:
        self._rest()
        if self._inspection is not None:
            parts = ", ".join(self._inspection.parts)
            headline = f"{self.source.name}, {self._kind}: {parts}"
            self.taken.emit(path, headline, report_text(self._inspection.report))

    def _lay_out(self) -> None:
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        for index, (part, share) in enumerate(((self.table, 3), (self.rows, 3), (self.notes, 2))):
            parts.addWidget(part)
            parts.setStretchFactor(index, share)
        buttons = QHBoxLayout()
        buttons.addWidget(self.doing, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        for widget in (self.headline, self.parts, self.options, self.refusal):
            column.addWidget(widget)
        column.addWidget(parts, 1)
        column.addWidget(self.progress)
        column.addLayout(buttons)
        self.progress.setVisible(False)
