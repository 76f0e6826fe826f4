"""The order: every task in a table, to be read from top to bottom, edited, sorted and copied."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from coordinator.formats.cells import guarded
from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import delete_tasks
from coordinator.plan.moments import from_datetime
from coordinator.plan.wording import when
from ui.keys import OwnKey, OwnKeys
from ui.order.model import Column, OrderModel
from ui.row_model import TypingDelegate
from ui.selection import Selection
from ui.session import Session
from ui.shared.company import follow_company
from ui.theme import SPACE
from ui.typed import EFFORT_WORD

_A_MOMENT = from_datetime(datetime(2026, 9, 30, 9))
_YIELDING = {Column.TASK: "Put up the stage", Column.TEAM: "Ana, Bo", Column.WAITS_FOR: "Agree"}
"""The columns that make room where there is not enough of it, and a text that each still has room for."""


def _widest() -> dict[Column, str]:
    """For each column a text that it has room for."""
    return {
        Column.NUMBER: "00000",
        Column.CRITICAL: "● ▾",
        Column.TASK: "Put up the stage and all that it needs",
        Column.START: when(_A_MOMENT),
        Column.FINISH: when(_A_MOMENT),
        Column.ESTIMATE: f"160h {tr(EFFORT_WORD)}",
        Column.TEAM: "Ana, Bo, Cai, Dee, Eve",
        Column.OPEN: tr("Open", "seats") + " ▾",
        Column.WAITS_FOR: "Choose the hall; Agree the menu",
    }


class OrderTable(QTableView):
    """Follows the selection and the plan; a cell that is being edited stays open meanwhile."""

    keys = OwnKeys("")
    pasted = Signal(str)
    """Text of a spreadsheet is to be added as tasks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.order = OrderModel(session, self)
        self._following = False
        self.keys = self._own_keys()
        self._is_sharing = self._is_sized_by_hand = False
        self.setModel(self.order)
        self.setItemDelegate(TypingDelegate(self))
        self.setAccessibleName(tr("Tasks in their order"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.EditKeyPressed | QTableView.EditTrigger.DoubleClicked)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._size_rows_and_columns()
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        session.opened.connect(self._open)
        session.changed.connect(self._renew)
        session.selected.connect(self._follow)
        follow_company(session, self.order.show_company)
        self._follow(session.selection)

    def chosen(self) -> list[str]:
        """The ids of the selected tasks, from the top."""
        selection = self.selectionModel().selection()
        parts = [selection.at(index) for index in range(selection.count())]
        rows = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        return [self.order.ids[row] for row in sorted(rows)]

    def copy_rows(self) -> None:
        """Puts the selected rows on the clipboard, as text for a spreadsheet."""
        lines = [
            "\t".join(guarded(self.order.text(task, column)) for column in Column) for task in self.chosen()
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        return self.keys.claim(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QTableView.State.EditingState or not self.keys.press(event):
            super().keyPressEvent(event)

    def _own_keys(self) -> OwnKeys:
        return OwnKeys(
            tr("Order"),
            OwnKey(("Return", "Enter", "F2"), tr("Edit the cell"), self._edit_current),
            OwnKey(("Del",), tr("Delete the selected tasks"), self._delete_chosen),
            OwnKey(("Ctrl+C", "Ctrl+Ins"), tr("Copy the rows, for a spreadsheet"), self.copy_rows),
            OwnKey(("Ctrl+V", "Shift+Ins"), tr("Add what was copied in a spreadsheet"), self._paste),
        )

    def _paste(self) -> None:
        if text := QGuiApplication.clipboard().text():
            self.pasted.emit(text)

    def _delete_chosen(self) -> None:
        if tasks := self.chosen():
            self.session.do(delete_tasks, tasks)

    def _edit_current(self) -> None:
        """Opens the current cell, or the name where that can't be typed over."""
        index = self.currentIndex()
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(Column.TASK)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if index.isValid():
            self.edit(index)

    def _open(self) -> None:
        self._renew()
        self.scrollToTop()

    def _renew(self, change: Change | None = None) -> None:
        self._following = True
        self.order.renew(change)
        self._following = False
        self._follow(self.session.selection)

    def _follow(self, selection: Selection) -> None:
        """Marks the selected tasks, and shows the last of them where none was in view."""
        tasks = selection.ids if selection.table == "tasks" else ()
        if self.chosen() == sorted(tasks, key=lambda task: self.order.row_of(task) or 0):
            return
        self._following = True
        self._mark(tasks)
        self._following = False

    def _mark(self, tasks: Sequence[str]) -> None:
        rows = sorted(row for task in tasks if (row := self.order.row_of(task)) is not None)
        marked, last_column = QItemSelection(), len(Column) - 1
        start = 0
        for end in range(1, len(rows) + 1):
            if end == len(rows) or rows[end] != rows[end - 1] + 1:
                top, bottom = self.order.index(rows[start], 0), self.order.index(rows[end - 1], last_column)
                marked.select(top, bottom)
                start = end
        model = self.selectionModel()
        model.select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if tasks and self.order.row_of(tasks[-1]) is not None:
            column = max(self.currentIndex().column(), 0)
            last = self.order.index_of(tasks[-1], column)
            model.setCurrentIndex(last, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(last)

    def _tell_selection(self) -> None:
        if not self._following:
            self.session.select("tasks", *self.chosen())

    def _size_rows_and_columns(self) -> None:
        metrics = self.fontMetrics()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + SPACE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(metrics.horizontalAdvance("00"))
        for column, text in _widest().items():
            header.resizeSection(column, self._room_for(text))
        header.setAccessibleName(tr("Columns"))
        header.sectionResized.connect(self._note_resized)

    def _room_for(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2 * SPACE

    def _share_room(self) -> None:
        """Narrows the columns of words until all columns are in view; not once one was dragged to a width."""
        if self._is_sized_by_hand:
            return
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in Column if column not in _YIELDING)
        widest = _widest()
        wishes = {column: self._room_for(widest[column]) for column in _YIELDING}
        least = {column: self._room_for(text) for column, text in _YIELDING.items()}
        room = self.viewport().width() - others
        part = (room - sum(least.values())) / (sum(wishes.values()) - sum(least.values()))
        part = min(1.0, max(0.0, part))
        self._is_sharing = True
        for column, wish in wishes.items():
            header.resizeSection(column, int(least[column] + part * (wish - least[column])))
        self._is_sharing = False

    def _note_resized(self) -> None:
        self._is_sized_by_hand = self._is_sized_by_hand or not self._is_sharing
