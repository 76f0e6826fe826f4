"""What differs between the plan and another one, in words and on the graph; worked out beside the window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from coordinator.comparing import Difference, Group, Kind, differences, times_of_union, union
from coordinator.plan.plan import Plan
from coordinator.plan.wording import capitalized
from coordinator.timing.schedule import Schedule, schedule
from ui.background import Background
from ui.comparing.chart import ComparedChart
from ui.labels import Note
from ui.lines import Key, Line, LineList
from ui.session import Session
from ui.theme import SPACE, Theme

_SOON = 300
"""Milliseconds after the last edit."""
_TINTS = {Group.REMOVED: "refused", Group.ADDED: "fits", Group.MOVED: "later"}
_Found = tuple[list[Difference], Plan, Schedule]


class CompareView(QWidget):
    """Follows the plan as it is edited; the other one stays as it was read."""

    left = Signal()
    """Nothing is compared any more."""
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
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setToolTip(self.tr("No longer compare; the plan stays as it is"))
        self.close_button.clicked.connect(self.leave)
        self.list = DifferenceList(self.tr("What differs"))
        self.list.itemClicked.connect(self._reveal)
        self.list.currentRowChanged.connect(self._reveal)
        self.list.itemActivated.connect(self._go)
        self.chart = ComparedChart(theme)
        self.chart.clicked.connect(self._choose_task)
        self._background: Background[_Found] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._begin)
        session.changed.connect(lambda *_: self._due.start() if self._other is not None else None)
        session.opened.connect(self.leave)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether something is still to be found since the last edit."""
        return self._due.isActive() or self._background.busy

    def compare_with(self, name: str, other: Plan) -> None:
        """Shows what has changed from the other plan to this one."""
        self.name, self._other, self._other_times = name, other, None
        self._is_new = True
        self.headline.say(self.tr("Comparing with {}…").format(name))
        self._due.start(0)

    def leave(self) -> None:
        if self._other is not None:
            self._other = None
            self._due.stop()
            self._background.stop()
            self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        self.chart.set_theme(theme)

    def _begin(self) -> None:
        other, plan, times = self._other, self.session.plan.copy(), self.session.schedule
        if other is None:
            return
        known = self._other_times
        self._background.begin(lambda go: _found(other, plan, known or schedule(other), times), self._show)

    def _show(self, found: _Found) -> None:
        self.differences, whole, times = found
        self.headline.say(_headline(self.name, self.differences))
        self.list.show_differences(self.differences)
        self.chart.show_plans(whole, times, self.differences)
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


class DifferenceList(LineList):
    """Differences in their order, each with its group at the right."""

    def show_differences(self, found: Iterable[Difference]) -> None:
        lines: list[tuple[Key, Line]] = [
            ((str(number), each.id), _line(each)) for number, each in enumerate(found)
        ]
        none = Line(self.tr("Nothing differs"), self.tr("Both plans say the same"))
        self.show_lines(lines or [(("", ""), none)])

    def chosen_of(self, found: list[Difference]) -> Difference | None:
        row = self.currentRow()
        return found[row] if 0 <= row < len(found) else None


def _line(each: Difference) -> Line:
    return Line(each.about, capitalized(each.what), str(each.group), _TINTS.get(each.group, "muted"))


def _found(other: Plan, plan: Plan, before: Schedule, after: Schedule) -> _Found:
    found = differences(other, plan, before, after)
    return found, union(other, plan), times_of_union(before, after)


def _headline(name: str, found: list[Difference]) -> str:
    """`Since fair-old: finish 2d later; 1 removed, 2 added, 5 moved, 3 changed`."""
    if not found:
        return f"Since {name}: nothing differs"
    finish = next((each.what for each in found if each.id == "plan" and each.kind is Kind.MOVED), "")
    groups = {Group.REMOVED: "removed", Group.ADDED: "added", Group.MOVED: "moved"}
    counts = [(sum(each.group is group for each in found), word) for group, word in groups.items()]
    rest = sum(each.group not in groups and each.kind is not Kind.MOVED for each in found)
    said = ", ".join(f"{count} {word}" for count, word in (*counts, (rest, "changed otherwise")) if count)
    return f"Since {name}: " + "; ".join(filter(None, (f"finish {finish}" if finish else "", said)))
