"""Everything to look at, and what to do about each; worked out a moment after an edit, beside the window."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coordinator.language import tr
from coordinator.people.health import health
from coordinator.people.teams import Concern, ConcernKind
from coordinator.plan.wording import capitalized
from ui.background import Background
from ui.lines import Key, Line, LineList
from ui.session import Session

_SOON = 300
"""Milliseconds after the last edit."""
_TINTS = {ConcernKind.LATE: "refused", ConcernKind.SEAT: "refused"}
_OF_PEOPLE = (ConcernKind.HOURS, ConcernKind.NEXT, ConcernKind.GROWTH)


class HealthView(QWidget):
    """There is no score: a list that is empty says that all is well."""

    found = Signal(str, str)
    """The table and the id of what is to be gone to."""
    renewed = Signal(int)
    """So many things are to be looked at now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.concerns: list[Concern] = []
        self.list = LineList(tr("Things to look at, and what to do"))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._background: Background[list[Concern]] = Background(self)
        self._due = QTimer(self, singleShot=True, interval=_SOON)
        self._due.timeout.connect(self._begin)
        for signal in (session.opened, session.changed, session.ticked):
            signal.connect(lambda *_: self._due.start())
        self._due.start(0)

    @property
    def busy(self) -> bool:
        """Whether something is still to be found since the last edit."""
        return self._due.isActive() or self._background.busy

    def _begin(self) -> None:
        if self._background.busy:
            self._due.start()
            return
        plan, schedule, now = self.session.plan.copy(), self.session.schedule, self.session.moment
        self._background.begin(lambda go: health(plan, schedule, now), self._show)

    def _show(self, concerns: list[Concern]) -> None:
        if self._due.isActive():
            return  # an edit came between: what was found may be gone
        self.concerns = concerns
        lines = [((str(number), ""), _line(concern)) for number, concern in enumerate(concerns)]
        well = Line(tr("Nothing to look at"), tr("All that is planned can be done as it is"))
        self.list.show_lines(lines or [(("", ""), well)])
        self.renewed.emit(len(concerns))

    def _go(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.concerns) and (place := _place(self.concerns[row])) is not None:
            table, id = place
            if id in self.session.plan.table(table):
                self.found.emit(table, id)


def _line(concern: Concern) -> Line:
    """The matter, and below it what to do."""
    tint = _TINTS.get(concern.kind, "muted")
    return Line(capitalized(concern.matter), capitalized(concern.mend), tr(concern.kind), tint)


def _place(concern: Concern) -> Key | None:
    """Where something can be done about it: the table and the id."""
    match concern.kind:
        case ConcernKind.CALL | ConcernKind.QUESTION if concern.record is not None:
            return ("calls" if concern.kind is ConcernKind.CALL else "questions", concern.record)
        case ConcernKind.SINGLE if concern.skill is not None:
            return "skills", concern.skill
        case kind if kind in _OF_PEOPLE and concern.people:
            return "people", concern.people[0]
    return ("tasks", concern.tasks[0]) if concern.tasks else None
