"""The meeting on the wall: now, next, waiting, to decide, and what was decided; each done by one key."""

from functools import partial

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import spoken, tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import add_note
from coordinator.timing.agenda import agenda
from ui.graph.menus import assign_menu, show_below
from ui.keys import OwnKey, OwnKeys
from ui.labels import Heading
from ui.meeting.minutes import Minutes
from ui.meeting.section import Section
from ui.session import Session
from ui.theme import SPACE

_POINTS = 18
_SMALLEST, _LARGEST = 9, 60


class MeetingView(QWidget):
    """A window of its own, made for a wall; Escape or F11 leaves it."""

    done_wanted = Signal()
    """The chosen task is to be marked as done, or as to do again."""
    save_wanted = Signal(Minutes)
    """What was decided is to be written to a file."""
    left = Signal()

    def __init__(self, session: Session, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.session = session
        self._settings = settings
        self._points = int(str(settings.value("meeting_type", _POINTS)))
        self.now = Section(session, tr("Now"), tr("Nothing runs now."))
        self.next = Section(session, tr("Next"), tr("Nothing else can begin soon."))
        self.waiting = Section(session, tr("Waiting"), tr("Nothing waits."))
        self.decisions = Section(session, tr("To decide"), tr("Nothing is open."))
        self.sections = (self.now, self.next, self.decisions, self.waiting)
        self.decided = QListWidget()
        self.decided.setAccessibleName(tr("Decided in this meeting"))
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note on the chosen task"))
        self.note.returnPressed.connect(self._write_note)
        self.title = Heading()
        self.keys = self._own_keys()
        self.hint = QLabel("   ".join(f"{spoken().filled(key.keys[0])} {key.text}" for key in self.keys))
        self.hint.setWordWrap(True)
        self.minutes = Minutes(session.plan.header.name, session.now)
        self._build()
        session.changed.connect(self._follow)
        session.opened.connect(self._open)
        self._open()

    def begin(self) -> None:
        """Shows it over the whole screen, with an empty list of what was decided."""
        self._open()
        self.showFullScreen()
        next((section for section in self.sections if section.count), self.now).enter(from_above=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def _own_keys(self) -> OwnKeys:
        def save() -> None:
            self.save_wanted.emit(self.minutes)

        return OwnKeys(
            tr("Meeting"),
            OwnKey(("D",), tr("Done"), self.done_wanted.emit),
            OwnKey(("A",), tr("Assign"), self._assign),
            OwnKey(("N",), tr("Note"), self._begin_note),
            OwnKey(("Ctrl+Z",), tr("Undo"), self.session.undo),
            OwnKey(("Ctrl+Y", "Ctrl+Shift+Z"), tr("Redo"), self.session.redo),
            OwnKey(("+", "="), tr("Larger type"), lambda: self._show_type(self._points + 2)),
            OwnKey(("-",), tr("Smaller type"), lambda: self._show_type(self._points - 2)),
            OwnKey(("Ctrl+S",), tr("Save what was decided"), save),
            OwnKey(("Esc", "F11"), tr("Leave"), self._leave),
        )

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(3 * SPACE)
        for place, section in enumerate(self.sections):
            section.list.left.connect(partial(self._go_on, place))
            grid.addWidget(section, place % 2, place // 2)
        bottom = QHBoxLayout()
        decided = QVBoxLayout()
        self._decided_title = QLabel(tr("Decided in this meeting"))
        decided.addWidget(self._decided_title)
        decided.addWidget(self.decided)
        bottom.addLayout(decided, 1)
        save = QPushButton(tr("Save what was decided…"))
        save.clicked.connect(lambda: self.save_wanted.emit(self.minutes))
        leave = QPushButton(tr("Leave"))
        leave.clicked.connect(self._leave)
        buttons = QVBoxLayout()
        for button in (save, leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        bottom.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.addWidget(self.title)
        column.addLayout(grid, 1)
        column.addWidget(self.note)
        column.addLayout(bottom)
        column.addWidget(self.hint)
        self.note.setVisible(False)
        self._show_type(self._points)

    def _go_on(self, place: int, step: int) -> None:
        """From one section to the next that has something, down or up."""
        count = len(self.sections)
        ways = (self.sections[(place + step * each) % count] for each in range(1, count))
        found = next((section for section in ways if section.count), None)
        if found is not None:
            found.enter(from_above=step > 0)

    def _open(self) -> None:
        self.minutes = Minutes(self.session.plan.header.name, self.session.now)
        self._show()

    def _follow(self, change: Change) -> None:
        if self.isVisible():
            self.minutes.record(change)
            self._show()

    def _show(self) -> None:
        session = self.session
        moment = session.now if session.now is not None else session.plan.header.start
        found = agenda(session.plan, session.schedule, moment)
        self.now.show_items(found.now)
        self.next.show_items(found.next)
        self.waiting.show_items(found.waiting)
        self.decisions.show_items(found.decisions)
        self.title.setText(session.plan.header.name)
        self.decided.clear()
        self.decided.addItems(self.minutes.decisions)
        self.decided.scrollToBottom()

    def _show_type(self, points: int) -> None:
        self._points = max(_SMALLEST, min(points, _LARGEST))
        self._settings.setValue("meeting_type", self._points)
        for section in self.sections:
            section.show_size(self._points)
        font = self.title.font()
        font.setPointSize(self._points)
        self.title.setFont(font)
        font.setBold(False)
        font.setPointSize(max(8, self._points * 2 // 3))
        for widget in (self.decided, self.note, self._decided_title):
            widget.setFont(font)
        self.decided.setMaximumHeight(5 * self.decided.fontMetrics().height())

    def _assign(self) -> None:
        task = self.session.selection.task
        if task is not None:
            corner = self.mapToGlobal(QPoint(self.width() // 3, self.height() // 3))
            show_below(assign_menu(self.session, task, self), corner)

    def _begin_note(self) -> None:
        task = self.session.selection.task
        if task is not None:
            name = self.session.plan.tasks[task].name
            self.note.setPlaceholderText(tr("Note on {task}: what was answered or agreed", task=name))
            self.note.setVisible(True)
            self.note.setFocus()

    def _write_note(self) -> None:
        """Puts the note under what stands in the task's notes already."""
        task, words = self.session.selection.task, self.note.text().strip()
        if task is not None and words:
            self.session.do(add_note, task, words)
        self._end_note()

    def _end_note(self) -> None:
        self.note.clear()
        self.note.setVisible(False)
        section = next((each for each in self.sections if each.task == self.session.selection.task), self.now)
        section.list.setFocus()

    def _leave(self) -> None:
        if self.note.isVisible():
            self._end_note()
        else:
            self.hide()
            self.left.emit()
