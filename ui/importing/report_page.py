"""A report to be read, copied and saved: what an import or an export put right, left out or moved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from coordinator.files import write_bytes
from coordinator.language import tr
from coordinator.plan.errors import PlanError
from ui.choosers import offered
from ui.labels import Note, refusal_text
from ui.theme import SPACE


class ReportText(QPlainTextEdit):
    """Wraps, and is never typed in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)


class ReportPage(QWidget):
    """`ask_save_path` asks the user where to, and gives an empty path for none."""

    left = Signal()

    def __init__(
        self,
        headline: str,
        text: str,
        suggested: str,
        ask_save_path: Callable[[str, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_save_path = ask_save_path
        self._suggested = suggested
        self.headline = Note("text", headline)
        self.text = ReportText(tr("Report"))
        self.text.show_text(text)
        self.said = Note("muted")
        self.copy = QPushButton(tr("&Copy"))
        self.copy.setToolTip(tr("Put the report on the clipboard"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(tr("&Save…"))
        self.save.setToolTip(tr("Write the report to a text file"))
        self.save.clicked.connect(self._save)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addStretch(1)
        for button in (self.copy, self.save, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.headline)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        self.setFocusProxy(self.close_button)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.say(tr("Copied"))

    def _save(self) -> None:
        chosen = self._ask_save_path(self._suggested, offered(tr("Text"), [".txt"]))
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_bytes(path, f"{self.text.toPlainText()}\n".encode())
        except PlanError as error:
            self.said.say(refusal_text(str(error)))
        else:
            self.said.say(tr("Written: {path}", path=path))
