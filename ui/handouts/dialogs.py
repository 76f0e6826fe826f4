"""What to hand out: to whom, in which forms, and what to leave out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coordinator.book import Contents
from coordinator.language import later, tr
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind
from coordinator.plan.wording import listed
from ui.choosers import ask_folder
from ui.labels import Note
from ui.theme import SPACE

_KINDS = {
    "pdf": later("PDF, to print"),
    "html": later("HTML, to read on any device"),
    "md": later("Markdown, for a chat or a wiki"),
    "ics": later("Calendar, each task an event"),
}
_PARTS = {
    "answers": later("Answers"),
    "notes": later("Notes on tasks"),
    "graph": later("Graph of the plan"),
    "replies": later("Codes to reply by: “I take this seat”, “Done”, “I have a question”"),
}
_MOST_NAMED = 4


class _Dialog(QDialog):
    """A column of what can be chosen, with a button that writes it below."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(SPACE)
        self.contacts = QCheckBox(tr("Mail addresses"))
        self.contacts.setToolTip(tr("Everyone who is handed this could read them"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = QPushButton(tr("&Write"))
        self.write.setDefault(True)
        self.buttons.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its texts are when they wrap, which Qt doesn't see to in a dialog."""
        super().showEvent(event)
        width = max(self.width(), self.column.sizeHint().width())
        wanted = QSize(width, self.column.totalHeightForWidth(width))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def heading(self, text: str) -> None:
        label = QLabel(text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        self.column.addWidget(label)

    def boxes(self, names: dict[str, str]) -> dict[str, QCheckBox]:
        """A box for each, ticked."""
        made = {}
        for name, text in names.items():
            made[name] = QCheckBox(tr(text))
            made[name].setChecked(True)
            self.column.addWidget(made[name])
        return made


class BriefingsDialog(_Dialog):
    """`ask_folder` asks the user for a folder, and gives an empty path for none."""

    def __init__(self, plan: Plan, chosen: Sequence[str], folder: str, parent: QWidget) -> None:
        """`chosen` are people to write only those of, by their ids."""
        super().__init__(tr("Briefings"), parent)
        self.ask_folder: Callable[[], str] = self._ask_folder
        everyone = [each for each in in_order(plan.people.values()) if each.kind is Kind.PERSON]
        self._chosen = [each.id for each in everyone if each.id in chosen]
        names = [each.name for each in everyone if each.id in chosen]
        self.column.addWidget(
            Note("muted", tr("Each person's own page: what is theirs, when, with whom, and what is next."))
        )
        self.heading(tr("For"))
        self.all = QRadioButton(tr("Everyone: %n (person|people)", "", len(everyone)))
        chosen_ones = listed(names, _MOST_NAMED)
        self.some = QRadioButton(
            tr("Only {people}", people=chosen_ones) if names else tr("Only the selected")
        )
        self.some.setEnabled(bool(names))
        self.some.setToolTip("" if names else tr("Select people first"))
        (self.some if names else self.all).setChecked(True)
        self.column.addWidget(self.all)
        self.column.addWidget(self.some)
        self.heading(tr("As"))
        self.kinds = self.boxes(_KINDS)
        self.heading(tr("With"))
        self.column.addWidget(self.contacts)
        self.heading(tr("In the folder"))
        self.folder = QLineEdit(folder)
        self.folder.setAccessibleName(tr("Folder"))
        choose = QPushButton(tr("&Choose…"))
        choose.clicked.connect(self._choose_folder)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(choose)
        self.column.addLayout(line)
        self.column.addWidget(self.buttons)
        for box in self.kinds.values():
            box.toggled.connect(self._show_what_is_missing)
        self.folder.textChanged.connect(self._show_what_is_missing)

    @property
    def people(self) -> list[str] | None:
        """The ids of those to write for; None for everyone."""
        return self._chosen if self.some.isChecked() else None

    @property
    def wanted(self) -> list[str]:
        """The kinds of files."""
        return [name for name, box in self.kinds.items() if box.isChecked()]

    def _show_what_is_missing(self) -> None:
        missing = "" if self.wanted else tr("Choose at least one form")
        missing = missing or ("" if self.folder.text().strip() else tr("Choose a folder"))
        self.write.setEnabled(not missing)
        self.write.setToolTip(missing)

    def _choose_folder(self) -> None:
        if chosen := self.ask_folder():
            self.folder.setText(chosen)

    def _ask_folder(self) -> str:
        return ask_folder(self, tr("Folder"), Path(self.folder.text()))


class BookDialog(_Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Plan book"), parent)
        about = tr("One file for everyone, which needs no network: each finds their own page in it.")
        self.column.addWidget(Note("muted", about))
        self.heading(tr("With"))
        self.parts = self.boxes(_PARTS)
        self.column.addWidget(self.contacts)
        self.heading(tr("Replies are mailed to"))
        self.reply_to = QLineEdit()
        self.reply_to.setAccessibleName(tr("Replies are mailed to"))
        self.reply_to.setPlaceholderText(tr("nobody: codes are told by word, chat or phone"))
        self.column.addWidget(self.reply_to)
        self.parts["replies"].toggled.connect(self.reply_to.setEnabled)
        self.column.addWidget(self.buttons)

    @property
    def contents(self) -> Contents:
        ticked = {name: box.isChecked() for name, box in self.parts.items()}
        return Contents(contacts=self.contacts.isChecked(), **ticked)
