"""The list of backups: when each was made, what differs from now, and how one comes back."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from coordinator.comparing import Difference, differences
from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan, between
from coordinator.store import backups
from coordinator.store.backups import Backup
from coordinator.store.errors import Damaged
from coordinator.store.file import PlanFile
from ui.background import Background
from ui.comparing.difference_list import DifferenceList
from ui.labels import Note
from ui.lines import Line, LineList
from ui.plan_files import PlanFiles
from ui.safety.keeper import BackupKeeper
from ui.session import Session
from ui.theme import SPACE

_SOON = 150
"""Milliseconds after the last edit or the last step in the list."""


class BackupsView(QWidget):
    """On the left the backups, the newest first; on the right what the chosen one would change."""

    def __init__(
        self, session: Session, files: PlanFiles, keeper: BackupKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.files = files
        self.keeper = keeper
        self._read: tuple[Backup, Plan] | None = None
        self._reading: Background[Plan | str] = Background(self)
        self._comparing: Background[list[Difference]] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._look)
        self.list = LineList(tr("Backups, the newest first"))
        self.list.currentRowChanged.connect(lambda row: self._due.start())
        self.differences = DifferenceList(tr("What would change"))
        self.state = Note("muted")
        self.restore = QPushButton(tr("Restore this backup"))
        self.restore.clicked.connect(self._restore)
        self.make = QPushButton(tr("Back up now"))
        self.make.setToolTip(tr("A backup is made by itself every ten minutes while you edit"))
        self.make.clicked.connect(keeper.keep_now)
        self._lay_out()
        keeper.made.connect(self.show_backups)
        session.opened.connect(self.show_backups)
        session.changed.connect(lambda: self._due.start())
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.state)
        column.addWidget(self.differences, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        column.addLayout(buttons)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([260, 500])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)

    @property
    def busy(self) -> bool:
        """Whether it is still being worked out what differs."""
        return self._due.isActive() or self._reading.busy or self._comparing.busy

    @property
    def chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def begin(self) -> None:
        """Shows the backups as they are now, with the newest chosen."""
        self.show_backups()
        if self._backups:
            self.list.setCurrentRow(0)

    def show_backups(self) -> None:
        self._backups = backups.listed(self.session.path)
        now = datetime.now().astimezone()
        lines = [((str(each.path), ""), _line(each, now)) for each in self._backups]
        none = Line(tr("No backups yet"), tr("The first is made soon after a plan was opened"))
        self.list.show_lines(lines or [(("", ""), none)])
        self._due.start()

    def _look(self) -> None:
        """Reads the chosen backup in a thread; then what differs is told against the plan of that moment."""
        if not self.isVisible():
            return
        self._comparing.stop()
        backup = self.chosen
        if backup is None:
            self._say(tr("Choose a backup to see what differs from now"))
        elif self._read is not None and self._read[0] == backup:
            self._compare()
        else:
            self._say(tr("Reading…"))
            self._reading.begin(lambda go: _plan_in(backup), partial(self._take, backup))

    def showEvent(self, event: object) -> None:
        self.show_backups()

    def _take(self, backup: Backup, plan: Plan | str) -> None:
        if isinstance(plan, str):
            self._say(plan)
            return
        self._read = (backup, plan)
        self._compare()

    def _compare(self) -> None:
        if not self._change():
            self._say(tr("The plan is now as it was then"))
            return
        assert self._read is not None
        now, then = self.session.plan.copy(), self._read[1]
        text = tr("To restore it would make this of the plan as it is now; undo takes it back:")
        self._comparing.begin(lambda go: differences(now, then), lambda found: self._show(found, text))

    def _say(self, state: str) -> None:
        """For where there is nothing to list."""
        self.state.say(state)
        self.differences.show_lines([])
        self._offer(differs=False)

    def _show(self, found: list[Difference], state: str) -> None:
        self.state.say(state)
        self.differences.show_differences(found)
        self._offer(differs=True)

    def _offer(self, differs: bool) -> None:
        can = self._is_damaged or (differs and self.session.file.is_writable)
        self.restore.setEnabled(can and self.chosen is not None)
        tip = tr("The plan as it is now is kept as a backup first")
        if differs and not can:
            tip = tr("This plan is read-only; save a copy, and restore a backup in that")
        self.restore.setToolTip(tip)

    def _change(self) -> Change:
        if self._read is None:
            return Change("", ())
        backup, plan = self._read
        name = tr("restore the backup of {when}", when=backup.when)
        return between(self.session.plan, plan, name)

    @property
    def _is_damaged(self) -> bool:
        """Whether a backup is shown already, in the place of a damaged plan."""
        return isinstance(self.files.opened.why, Damaged)

    def _restore(self) -> None:
        """The present plan becomes a backup, and the chosen one comes back as an edit."""
        file = self.session.file
        if self._is_damaged and self.chosen is not None:
            self.files.restore_damaged(self.chosen)
            return
        try:
            if isinstance(file, PlanFile) and not any(each.holds(file) for each in self._backups[:1]):
                backups.make(file)
        except PlanError as error:
            self.session.fail(error)
            return
        self.session.do(lambda plan: self._change())
        self.show_backups()


def _plan_in(backup: Backup) -> Plan | str:
    """The plan, or why it can't be read."""
    try:
        return backups.read(backup)
    except PlanError as error:
        return str(error)


def _line(backup: Backup, now: datetime) -> Line:
    minutes = int((now - backup.made_at).total_seconds() // 60)
    ago = (
        tr("%n minute(s) ago", "", max(0, minutes))
        if minutes < 60
        else tr("%n hour(s) ago", "", minutes // 60)
        if minutes < 48 * 60
        else tr("%n day(s) ago", "", minutes // (24 * 60))
    )
    return Line(backup.when, ago)
