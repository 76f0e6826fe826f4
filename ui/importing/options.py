"""How a table is written, as it was found out, to be put right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from coordinator.formats.dates import DateOrder
from coordinator.formats.sniffing import DELIMITERS, Sniffed
from coordinator.formats.titles import DATE_COLUMNS
from coordinator.language import later, tr

_ENCODINGS = (
    "utf-8-sig",
    "cp1252",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp1250",
    "cp1251",
    "shift_jis",
    "gb18030",
)
_ENCODING_WORDS = {
    "utf-8-sig": "UTF-8",
    "cp1252": later("Windows, Western"),
    "utf-16": "UTF-16",
    "utf-16-le": later("UTF-16, little end first"),
    "utf-16-be": later("UTF-16, big end first"),
    "cp1250": later("Windows, Central European"),
    "cp1251": later("Windows, Cyrillic"),
    "shift_jis": later("Japanese"),
    "gb18030": later("Chinese"),
}
_DELIMITER_WORDS = {
    ",": later(", comma"),
    ";": later("; semicolon"),
    "\t": later("Tab"),
    "|": later("| bar"),
}


class TableOptions(QWidget):
    """Shows only what there is to choose: a sheet for a workbook, a delimiter and an encoding for a text."""

    sniff_wanted = Signal(dict)
    """The table is to be looked at anew, with this known."""
    order_wanted = Signal(DateOrder)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = self._choice(tr("Sheet"))
        self.delimiter = self._choice(tr("Cells parted by"))
        self.encoding = self._choice(tr("Letters"))
        self.order = self._choice(tr("Dates"))
        for delimiter in DELIMITERS:
            self.delimiter.addItem(tr(_DELIMITER_WORDS[delimiter]), delimiter)
        for encoding in _ENCODINGS:
            self.encoding.addItem(tr(_ENCODING_WORDS[encoding]), encoding)
        for order in DateOrder:
            self.order.addItem(str(order), order)
        self.order.setToolTip(tr("How the 2nd of March 2026 is written in this table"))
        self.has_titles = QCheckBox(tr("First row has titles"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._labels: dict[QComboBox, QLabel] = {}
        for choice in (self.sheet, self.delimiter, self.encoding, self.order):
            label = QLabel(choice.accessibleName())
            label.setBuddy(choice)
            self._labels[choice] = label
            self._row.addWidget(label)
            self._row.addWidget(choice)
        self._row.addWidget(self.has_titles)
        self._row.addStretch(1)
        self.sheet.activated.connect(lambda: self.sniff_wanted.emit({"sheet": self.sheet.currentData()}))
        self.delimiter.activated.connect(
            lambda: self.sniff_wanted.emit({"delimiter": self.delimiter.currentData()})
        )
        self.encoding.activated.connect(
            lambda: self.sniff_wanted.emit({"encoding": self.encoding.currentData()})
        )
        self.order.activated.connect(lambda: self.order_wanted.emit(DateOrder(self.order.currentData())))
        self.has_titles.clicked.connect(lambda on: self.sniff_wanted.emit({"has_titles": on}))

    def show_sniffed(self, sniffed: Sniffed) -> None:
        self._show(self.sheet, len(sniffed.sheets) > 1)
        self._show(self.delimiter, bool(sniffed.encoding))
        self._show(self.encoding, bool(sniffed.encoding))
        self._show(self.order, any(column in sniffed.columns for column in DATE_COLUMNS))
        if [self.sheet.itemText(index) for index in range(self.sheet.count())] != list(sniffed.sheets):
            self.sheet.clear()
            for sheet in sniffed.sheets:
                self.sheet.addItem(sheet, sheet)
        self.sheet.setCurrentIndex(self.sheet.findData(sniffed.sheet))
        self.delimiter.setCurrentIndex(self.delimiter.findData(sniffed.delimiter))
        if sniffed.encoding and self.encoding.findData(sniffed.encoding) < 0:
            self.encoding.addItem(sniffed.encoding, sniffed.encoding)
        self.encoding.setCurrentIndex(self.encoding.findData(sniffed.encoding))
        self.order.setCurrentIndex(self.order.findData(sniffed.date_order))
        self.has_titles.setChecked(sniffed.has_titles)

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        return choice

    def _show(self, choice: QComboBox, shown: bool) -> None:
        choice.setVisible(shown)
        self._labels[choice].setVisible(shown)
