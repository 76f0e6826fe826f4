"""What differs between the plan and another one, in words and on the graph; worked out beside the window."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from coordinator.comparing import Difference, DifferenceKind, Group, differences
from coordinator.documents import read_plan
from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule, schedule
from coordinator.union import times_of_union, union
from ui.background import Background
from ui.comparing.chart import ComparedChart
from ui.comparing.difference_list import DifferenceList
from ui.graph.arrangement import Arrangement, arrange
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE, Theme

_SOON = 300
"""Milliseconds after the last edit."""
_Found = tuple[list[Difference], Plan, Schedule, Arrangement]


class CompareView(QWidget):
    """Follows the plan as it is edited; the other one stays as it was read."""

    left = Signal()
    """Nothing is compared any more."""
    failed = Signal(str)
    """The other plan can't be read; the text says why."""
    found = Signal(str, str)
    """The table and the id of what is to be gone to."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.name = ""
        self.differences: list[Difference] = []
        self._is_new = False
        self._other: Plan | None = None
        self._other_times: Schedule | None = None
        self.headline = Note()
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("No longer compare; the plan stays as it is"))
        self.close_button.clicked.connect(self.leave)
        self.list = DifferenceList(tr("What differs"))
        self.list.itemClicked.connect(self._reveal)
        self.list.currentRowChanged.connect(self._reveal)
        self.list.itemActivated.connect(self._go)
        self.chart = ComparedChart(theme)
        self.chart.clicked.connect(self._choose_task)
        self._reading: Background[tuple[Plan, Schedule] | str] = Background(self)
        self._background: Background[_Found] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._begin)
        session.changed.connect(lambda *_: self._due.start() if self._other is not None else None)
        session.opened.connect(self.leave)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether something is still to be found since the last edit."""
        return self._due.isActive() or self._background.busy or self._reading.busy

    def compare_with(self, path: Path) -> None:
        """Shows what has changed from the plan in a file to this one."""
        self.leave()
        self.name, self._is_new = path.stem, True
        self.headline.say(tr("Reading {file}…", file=path.name))
        self.list.show_differences([])
        self._reading.begin(lambda go: _read(path), self._take)

    def _take(self, read: "tuple[Plan, Schedule] | str") -> None:
        if isinstance(read, str):
            self.failed.emit(read)
            self.left.emit()
            return
        self._other, self._other_times = read
        self._begin()

    def leave(self) -> None:
        if self._other is not None or self._reading.busy:
            self._other = None
            self._reading.stop()
            self._due.stop()
            self._background.stop()
            self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        self.chart.set_theme(theme)

    def _begin(self) -> None:
        other, before = self._other, self._other_times
        if other is None or before is None:
            return
        plan, after = self.session.plan.copy(), self.session.schedule
        standing = self.chart.graph.arrangement
        self._background.begin(lambda go: _found(other, plan, before, after, standing), self._show)

    def _show(self, found: _Found) -> None:
        self.differences, whole, times, arrangement = found
        self.headline.say(_headline(self.name, self.differences))
        self.list.show_differences(self.differences)
        self.chart.show_plans(whole, times, self.differences, arrangement)
        if self._is_new:
            self._is_new = False
            self.chart.zoom_to_fit()
            if (
                first := next((each for each in self.differences if each.table == "tasks"), None)
            ) is not None:
                self.chart.reveal(first.id)

    def _reveal(self) -> None:
        difference = self.list.chosen_of(self.differences)
        if difference is not None and difference.table == "tasks":
            self.chart.reveal(difference.id)
            if difference.id in self.session.plan.tasks:
                self.session.select("tasks", difference.id)

    def _go(self) -> None:
        difference = self.list.chosen_of(self.differences)
        if difference is not None and difference.id in self.session.plan.table(difference.table):
            self.found.emit(difference.table, difference.id)

    def _choose_task(self, task: str) -> None:
        """Shows in the list what is said of the card that was clicked."""
        rows = (row for row, each in enumerate(self.differences) if (each.table, each.id) == ("tasks", task))
        if (row := next(rows, None)) is not None:
            self.list.setCurrentRow(row)
        if task in self.session.plan.tasks:
            self.session.select("tasks", task)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        head.addWidget(self.headline, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.parts = QSplitter(Qt.Orientation.Horizontal)
        self.parts.addWidget(self.list)
        self.parts.addWidget(self.chart)
        self.parts.setSizes([340, 500])
        self.parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        self.setFocusProxy(self.list)


def _read(path: Path) -> "tuple[Plan, Schedule] | str":
    """The plan in a file and its schedule, or why it can't be read."""
    try:
        plan, _ = read_plan(path)
        return plan, schedule(plan)
    except PlanError as error:
        return str(error)


def _found(other: Plan, plan: Plan, before: Schedule, after: Schedule, standing: Arrangement) -> _Found:
    found, whole = differences(other, plan, before, after), union(other, plan)
    return found, whole, times_of_union(before, after), arrange(whole, standing)


def _headline(name: str, found: list[Difference]) -> str:
    """`Since fair-old: finish 2d later; 1 removed, 2 added, 5 moved, 3 changed`."""
    if not found:
        return tr("Since {name}: nothing differs", name=name)
    finish = next(
        (each.what for each in found if each.id == "plan" and each.kind is DifferenceKind.MOVED), ""
    )
    counts = Counter(each.group for each in found)
    removed, added, moved = counts[Group.REMOVED], counts[Group.ADDED], counts[Group.MOVED]
    groups = (Group.REMOVED, Group.ADDED, Group.MOVED)
    rest = sum(each.group not in groups and each.kind is not DifferenceKind.MOVED for each in found)
    said = (
        tr("%n removed", "", removed) if removed else "",
        tr("%n added", "", added) if added else "",
        tr("%n moved", "", moved) if moved else "",
        tr("%n changed otherwise", "", rest) if rest else "",
    )
    parts = (tr("finish {moved}", moved=finish) if finish else "", ", ".join(filter(None, said)))
    return tr("Since {name}: {what}", name=name, what="; ".join(filter(None, parts)))
