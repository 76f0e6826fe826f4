"""Lines in a form that lead to tasks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coordinator.language import spoken
from ui.editor.form import Part
from ui.labels import LinkButton, Note
from ui.session import Session

Line = tuple[str, str | None]
"""What it says, and the task that a click leads to, if any."""


class Lines(Part):
    """A line each, one below the other; made anew only where they differ."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[Line] = []
        self.lines: list[QWidget] = []

    def told_of(self, task: str, words: str) -> str:
        """`Shop: 1d later`, the name kept apart from words in another script."""
        return f"{spoken().filled(self._session.plan.tasks[task].name)}: {words}"

    def show_lines(self, lines: Sequence[Line]) -> None:
        if lines == self._shown:
            return
        self._shown = list(lines)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(*line) for line in lines]
        for line in self.lines:
            self._column.addWidget(line)

    def _line(self, text: str, task: str | None) -> QWidget:
        if task is None:
            return Note("muted", text)
        line = LinkButton()
        line.name(self._session.plan.tasks[task].name, text)
        line.clicked.connect(lambda: self._session.select("tasks", task))
        return line
