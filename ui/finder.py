"""The line that finds a task by any part of its name and goes there."""

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from coordinator.plan.changes import Change
from ui.completing import completer_of
from ui.session import Session


class Finder(QLineEdit):
    found = Signal(str)
    """The task to go to; it is selected already."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setPlaceholderText(self.tr("Find a task"))
        self.setAccessibleName(self.tr("Find a task"))
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(240)
        self._names = QStringListModel(self)
        completer = completer_of(self._names)
        completer.activated.connect(self._go_to)
        self.setCompleter(completer)
        self.returnPressed.connect(self._go_to_best)
        session.opened.connect(self._learn)
        session.changed.connect(self._follow)
        self._learn()

    def _learn(self) -> None:
        self._names.setStringList(sorted({task.name for task in self.session.plan.tasks.values()}))

    def _follow(self, change: Change) -> None:
        if change.ids("tasks"):
            self._learn()

    def _go_to_best(self) -> None:
        """The name that begins with what is typed, else one that holds it; again for the next."""
        typed = self.text().strip().casefold()
        if not typed:
            return
        names = [name for name in self._names.stringList() if typed in name.casefold()]
        names.sort(key=lambda name: not name.casefold().startswith(typed))
        if names:
            self._go_to(names[0])

    def _go_to(self, name: str) -> None:
        called = [task.id for _, task in self.session.plan.outline() if task.name == name]
        self.session.select_next(called)
        if self.session.selection.task is not None:
            self.found.emit(self.session.selection.task)
