"""The tasks in the order in which they can be done, or sorted by any column."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.durations import NO_TIME
from coordinator.plan.edits import edit_task
from coordinator.plan.wording import elided, when
from coordinator.timing.graph import may_reorder
from ui.labels import plain_tip
from ui.order.cells import set_estimate, set_waits, team_text, waits_text
from ui.row_model import NOWHERE, Index, RowModel
from ui.session import Session
from ui.theme import shown_theme
from ui.typed import estimate_text

CRITICAL_MARK = "●"
_MOST_SHOWN = 1000
"""Letters of a name, in its cell."""
_INDENT = "    "


class Column(IntEnum):
    NUMBER = 0
    CRITICAL = 1
    TASK = 2
    START = 3
    FINISH = 4
    ESTIMATE = 5
    TEAM = 6
    OPEN = 7
    WAITS_FOR = 8


_EDITABLE = (Column.TASK, Column.ESTIMATE, Column.WAITS_FOR)
_RIGHT = (Column.NUMBER, Column.OPEN)


class OrderModel(RowModel):
    """A row a task; its cells are read from the plan and the schedule as they are shown."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent)
        self._session = session
        self._order: Sequence[str] = ()
        self._numbers: dict[str, int] = {}
        self._depths: dict[str, int] = {}
        self._sorted_by = Column.NUMBER
        self._descending = False
        self._company: Mapping[str, str] = {}
        self.renew()

    def renew(self, change: Change | None = None) -> None:
        """Takes in what is new; `change` tells whether the order can be another."""
        if change is None or may_reorder(change):
            self._find_order()
        self._arrange()

    def show_company(self, company: Mapping[str, str]) -> None:
        """Shows behind the names who else is there, with whom the plan is shared."""
        if company != self._company:
            self._company = company
            if self.ids:
                names = self.index(0, Column.TASK), self.index(len(self.ids) - 1, Column.TASK)
                self.dataChanged.emit(*names)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = Column(column)
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def text(self, task: str, column: Column) -> str:
        """What stands in a cell, as it is copied and edited."""
        plan = self._session.plan
        match column:
            case Column.NUMBER:
                return str(self._numbers[task])
            case Column.TASK:
                return plan.tasks[task].name
            case Column.START | Column.FINISH:
                moment = self._moment(task, column)
                return "" if moment is None else when(moment)
            case Column.ESTIMATE:
                return "" if plan.is_group(task) else estimate_text(plan.tasks[task])
            case Column.TEAM:
                return team_text(plan, task)
            case Column.OPEN:
                return str(len(plan.open_seats(task)) or "")
            case Column.WAITS_FOR:
                return waits_text(plan, task)
            case Column.CRITICAL:
                return CRITICAL_MARK if task in self._session.schedule.critical else ""

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        task, column = self.ids[index.row()], Column(index.column())
        if task not in self._session.plan.tasks:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole if column is Column.TASK:
                who = f" · {self._company[task]}" if task in self._company else ""
                return _INDENT * self._depths[task] + elided(self.text(task, column), _MOST_SHOWN) + who
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.text(task, column)
            case Qt.ItemDataRole.ToolTipRole:
                if column is Column.CRITICAL and self.text(task, column):
                    return tr("Critical: any delay here delays the plan")
                return plain_tip(self.text(task, column)) or None
            case Qt.ItemDataRole.ForegroundRole if column is Column.CRITICAL:
                return shown_theme().color("critical")
            case Qt.ItemDataRole.FontRole if column is Column.TASK and self._session.plan.is_group(task):
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        task, column = self.ids[index.row()], Column(index.column())
        if value == self.text(task, column):
            return False
        match column:
            case Column.TASK:
                return self._session.do(edit_task, task, name=value) is not None
            case Column.ESTIMATE:
                return self._session.do(set_estimate, task, value) is not None
            case Column.WAITS_FOR:
                return self._session.do(set_waits, task, value) is not None
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = {
            Column.NUMBER: ("#", tr("The order in which things can be done")),
            Column.TASK: (tr("Task"), ""),
            Column.START: (tr("Start"), ""),
            Column.FINISH: (tr("Finish"), ""),
            Column.ESTIMATE: (tr("Estimate"), tr("How long it takes, or the effort to share")),
            Column.TEAM: (tr("Team"), ""),
            Column.OPEN: (tr("Open", "seats"), tr("Open seats")),
            Column.WAITS_FOR: (tr("Waits for"), tr("Book the hall; Shop SS +1d")),
            Column.CRITICAL: (CRITICAL_MARK, tr("Critical: any delay here delays the plan")),
        }
        title, tip = titles[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip or title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _find_order(self) -> None:
        plan = self._session.plan
        self._order = self._session.order
        self._numbers = {task: number for number, task in enumerate(self._order, 1)}
        self._depths = {}
        for task in self._order:  # groups come before what they hold
            parent = plan.tasks[task].parent
            self._depths[task] = 0 if parent is None else self._depths[parent] + 1

    def _arrange(self) -> None:
        tasks = self._order
        if self._sorted_by is not Column.NUMBER:
            tasks = sorted(tasks, key=self._key, reverse=self._descending)
        elif self._descending:
            tasks = tasks[::-1]
        self.turn_to(tasks)

    def _key(self, task: str) -> Any:
        plan = self._session.plan
        match self._sorted_by:
            case Column.START | Column.FINISH:
                moment = self._moment(task, self._sorted_by)
                return (moment is None, moment)
            case Column.ESTIMATE:
                record = plan.tasks[task]
                return (record.effort or record.duration or NO_TIME).minutes(plan.calendar)
            case Column.OPEN:
                return len(plan.open_seats(task))
            case _:
                return self.text(task, self._sorted_by).casefold()

    def _moment(self, task: str, column: Column) -> int | None:
        placement = self._session.schedule.placements.get(task)
        if placement is None:
            return None
        return placement.start if column is Column.START else placement.finish
