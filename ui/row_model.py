"""A model of rows that are known by ids, and that moves from one order of them to another."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from coordinator.language import spoken

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_MOST_STEPS = 64
"""Rows that come or go one by one; where there are more, the views begin anew."""


class RowModel(QAbstractTableModel):
    """Rows come, go and change places in the views, which so keep what is selected and being typed."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self._places: dict[str, int] = {}

    def row_of(self, id: str) -> int | None:
        return self._places.get(id)

    def index_of(self, id: str, column: int = 0) -> QModelIndex:
        """An invalid index where there is no such row."""
        row = self._places.get(id)
        return QModelIndex() if row is None else self.index(row, column)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def turn_to(self, ids: Sequence[str]) -> None:
        """Shows these rows, each of them anew."""
        wanted, present = set(ids), set(self.ids)
        gone = [row for row, id in enumerate(self.ids) if id not in wanted]
        new = [id for id in ids if id not in present]
        if len(gone) + len(new) > _MOST_STEPS:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(NOWHERE, row, row)
            del self.ids[row]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(NOWHERE, len(self.ids), len(self.ids) + len(new) - 1)
            self.ids.extend(new)
            self.endInsertRows()
        if self.ids != list(ids):
            self._reorder(ids)
        self._take(ids)
        if self.ids:
            last = self.index(len(self.ids) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _reorder(self, ids: Sequence[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = [self.ids[index.row()] for index in before]
        self._take(ids)
        after = [self.index_of(id, index.column()) for id, index in zip(names, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _take(self, ids: Sequence[str]) -> None:
        self.ids = list(ids)
        self._places = {id: row for row, id in enumerate(ids)}


class TextDelegate(QStyledItemDelegate):
    """Keeps the order of a name's signs where it is written in the other direction than the window."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return str(spoken().filled(super().displayText(value, locale)))


class TypingDelegate(TextDelegate):
    """Leaves what is being typed in a cell when the plan changes elsewhere."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)
