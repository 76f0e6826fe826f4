"""The tasks that fit a person: those they could take now, one to grow into, and what would wait for them."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from coordinator.language import tr
from coordinator.people.quests import Quest, Quests, next_quests
from coordinator.plan.edits import assign
from coordinator.plan.wording import capitalized, when
from ui.background import Background
from ui.drag import DragSource, PersonDrag, RunDrag, TaskDrag, carried_in, drag_of, run_drag
from ui.editor.form import Parts, Rows
from ui.labels import LinkButton, Note, plain_tip
from ui.people.offering import Offering
from ui.session import Session
from ui.theme import FIT_MARKS

_PATIENCE = 60
"""Milliseconds after the last edit or move."""


class TasksFor(Parts):
    """A row for each task; a click goes there, the button beside it puts the person on it."""

    def __init__(self, session: Session, person: Callable[[], str | None]) -> None:
        super().__init__(session)
        self._person = person
        self.quests: dict[str, Quest] = {}
        self.rows = self.part(Rows(session, lambda: list(self.quests), self._row))
        self.none = Note("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        column.addWidget(self.none)
        self.run_drag: RunDrag = run_drag
        self._offering: Offering | None = None
        self._background: Background[Quests] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._due.timeout.connect(lambda: self.find_out() if self.isVisible() else None)

    @property
    def person(self) -> str | None:
        person = self._person()
        return person if person in self.plan.people else None

    @property
    def busy(self) -> bool:
        """Whether it is still to be found out, or being found out, which tasks fit."""
        return self._due.isActive() or self._background.busy

    def refresh(self) -> None:
        """What is shown stays until it is found out anew."""
        self._background.stop()
        self._due.start()

    def revert(self) -> None:
        self._background.stop()
        self.quests = {}
        self.setMinimumHeight(self.height())  # what stands below stays where it is meanwhile
        super().refresh()
        self.none.say(tr("Looking for tasks…") if self.person is not None else "")
        self._due.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._due.start()

    def find_out(self) -> None:
        """Begins to work out which tasks fit: beside the window, for in a large plan it takes a moment."""
        self._due.stop()
        if (person := self.person) is None:
            self._background.stop()
            self._show(None, Quests((), None))
            return
        plan, schedule = self.plan.copy(), self.session.schedule
        self._background.begin(
            lambda go: next_quests(plan, schedule, person), lambda found: self._show(person, found)
        )

    def _show(self, person: str | None, found: Quests) -> None:
        stretch = (found.stretch,) if found.stretch is not None else ()
        self.quests = {quest.task: quest for quest in (*found.fitting, *stretch, *found.later)}
        super().refresh()
        name = "" if person is None else self.plan.people[person].name
        nothing = tr("No open seat that {who} could fill or grow into", who=name)
        self.none.say(nothing if name and not self.quests else "")
        self.setMinimumHeight(0)

    def offering(self) -> Offering | None:
        """What tells of a drop on a row, in the area that the rows are scrolled in."""
        if self._offering is None:
            parent = self.parentWidget()
            while parent is not None and not isinstance(parent, QScrollArea):
                parent = parent.parentWidget()
            self._offering = None if parent is None else Offering(self.session, parent)
        return self._offering

    def _row(self, key: Hashable) -> Parts:
        return _QuestRow(self, str(key))


class _QuestRow(Parts):
    """One task; someone who is dropped on it is put on it, and so is whoever it is dropped on."""

    def __init__(self, whole: TasksFor, task: str) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self.task = task
        self.setAcceptDrops(True)
        self.go = LinkButton()
        self.go.clicked.connect(lambda: whole.session.select("tasks", task))
        self._source = DragSource(self.go, self._drag)
        self.put_on = QPushButton(tr("Assign"))
        self.put_on.clicked.connect(lambda: self._assign(whole.person))
        self.why = Note("muted")
        line = QHBoxLayout()
        line.addWidget(self.go, 1)
        line.addWidget(self.put_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.why)

    def show_rest(self) -> None:
        quest, person = self._whole.quests.get(self.task), self._whole.person
        if quest is None or person is None or self.task not in self.plan.tasks:
            return
        name, who = self.plan.tasks[self.task].name, self.plan.people[person].name
        self.go.name(name, f"{FIT_MARKS[quest.fit.kind][0]} {name}")
        placed = self.session.schedule.placements.get(self.task)
        start = f"; {when(placed.start)}" if placed is not None else ""
        self.why.say(f"{capitalized(quest.fit.words)}{start}")
        tip = tr("Put {who} on {task}: {why}", who=who, task=name, why=quest.fit.words)
        self.put_on.setToolTip(plain_tip(tip))
        self.put_on.setAccessibleName(tr("Put {who} on {task}", who=who, task=name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._carried(event) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        carried = self._carried(event)
        event.setAccepted(carried is not None)
        if carried is not None and (offering := self._whole.offering()) is not None:
            viewport = offering.area.viewport()
            offering.hover(carried, self.task, QRect(self.mapTo(viewport, QPoint()), self.size()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if (offering := self._whole.offering()) is not None:
            offering.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = self._carried(event)
        self.dragLeaveEvent(QDragLeaveEvent())
        event.setAccepted(carried is not None)
        if carried is not None:
            self._assign(carried.person)

    def _carried(self, event: QDropEvent) -> PersonDrag | None:
        carried = carried_in(event.mimeData(), self.plan)
        return carried if isinstance(carried, PersonDrag) else None

    def _drag(self, origin: QPoint) -> None:
        self._whole.run_drag(drag_of(self, TaskDrag(self.task), self.plan.tasks[self.task].name))

    def _assign(self, person: str | None) -> None:
        if person is not None:
            self.session.do(assign, person, self.task)
