"""The two tables of an import: as it is written, with what each column means, and as tasks of a plan."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from coordinator.formats.sniffing import Sniffed, letters
from coordinator.formats.titles import COLUMNS
from coordinator.importing import TITLES
from coordinator.language import later, tr
from coordinator.plan.wording import one_line
from ui.labels import plain_tip
from ui.theme import SPACE

_COLUMN_WORDS = {
    "id": later("Id"),
    "name": later("Name"),
    "group": later("Group"),
    "outline level": later("Outline level"),
    "status": later("Status"),
    "done": later("Done"),
    "duration": later("Duration"),
    "effort": later("Effort"),
    "priority": later("Priority"),
    "start": later("Start"),
    "finish": later("Finish"),
    "critical": later("Critical"),
    "seats": later("Seats"),
    "team": later("Team"),
    "waits for": later("Waits for"),
    "not before": later("Not before"),
    "pinned start": later("Pinned start"),
    "deadline": later("Deadline"),
    "notes": later("Notes"),
}
_MOST_COLUMNS = 60
_WIDEST = 26
"""Letters."""


class PreviewTable(QTableWidget):
    """Looks alike in both: nothing is edited in place, columns are as wide as what is in them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * _WIDEST * 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text if text[:1] == " " else one_line(text))
        item.setToolTip(plain_tip(text.strip()))
        self.setItem(row, column, item)


class SourceTable(PreviewTable):
    """The first rows as they are written; above each column stands what it means."""

    changed = Signal(Sniffed)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(tr("As it is written"))
        self._sniffed: Sniffed | None = None
        self.choices: list[QComboBox] = []

    def show_sniffed(self, sniffed: Sniffed) -> None:
        same = self._sniffed is not None and self._sniffed.titles == sniffed.titles
        self._sniffed = sniffed
        count = min(len(sniffed.titles), _MOST_COLUMNS)
        if not same or len(self.choices) != count:
            self._make_choices(sniffed.titles[:count])
        meant = {index: column for column, index in sniffed.columns.items()}
        for index, choice in enumerate(self.choices):
            choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(meant.get(index, "")))
            choice.blockSignals(False)
        self.setRowCount(1 + len(sniffed.first_rows))
        self.setRowHeight(0, QComboBox().sizeHint().height() + SPACE)
        for row, cells in enumerate(sniffed.first_rows, 1):
            for column in range(count):
                self.put(row, column, cells[column].strip() if column < len(cells) else "")
        self.resizeColumnsToContents()

    def _make_choices(self, titles: Sequence[str]) -> None:
        self.clear()
        self.setColumnCount(len(titles))
        self.setRowCount(1)
        named_titles = [
            one_line(title) or letter for title, letter in zip(titles, letters(len(titles)), strict=True)
        ]
        self.setHorizontalHeaderLabels(named_titles)
        self.choices = []
        for index, title in enumerate(named_titles):
            choice = QComboBox()
            choice.addItem(tr("(left out)"), "")
            for column in COLUMNS:
                choice.addItem(tr(_COLUMN_WORDS[column]), column)
            named = tr("What the column {title} means", title=title)
            choice.setAccessibleName(named)
            choice.setToolTip(plain_tip(named))
            choice.currentIndexChanged.connect(lambda _, index=index: self._choose(index))
            self.setCellWidget(0, index, choice)
            self.choices.append(choice)

    def _choose(self, index: int) -> None:
        """Gives a column a meaning, and takes that from another that had it."""
        if self._sniffed is None:
            return
        column = self.choices[index].currentData()
        kept = {name: at for name, at in self._sniffed.columns.items() if at != index and name != column}
        if column:
            kept[column] = index
        self._sniffed = replace(self._sniffed, columns=kept)
        self.show_sniffed(self._sniffed)
        self.changed.emit(self._sniffed)


class TaskRows(PreviewTable):
    """The first tasks as they would come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(tr("As it comes"))
        self.setColumnCount(len(TITLES))
        self.setHorizontalHeaderLabels([tr(title) for title in TITLES])
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        place = self.verticalScrollBar().value()
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.put(row, column, cell)
        self.resizeColumnsToContents()
        self.verticalScrollBar().setValue(place)
