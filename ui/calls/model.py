"""The calls as a list: those that need something first, each with how it stands."""

from typing import Any

from PySide6.QtCore import Qt

from coordinator.language import tr
from coordinator.people.calls import CallState, Standing, standing
from coordinator.plan.wording import when
from ui.calls.call_form import called_seats
from ui.labels import plain_tip
from ui.row_model import NOWHERE, Index, RowModel
from ui.session import Session

LINES_ROLE = Qt.ItemDataRole.UserRole + 1
_ORDER = (CallState.DUE, CallState.EXPIRED, CallState.WAITING, CallState.FILLED, CallState.CLOSED)


class CallsModel(RowModel):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._standings: dict[str, Standing] = {}
        self.renew()

    def renew(self) -> None:
        """Takes in what is new; a call that was closed before its seats were filled needs nothing more."""
        plan, now = self._session.plan, self._session.moment
        self._standings = {call: standing(plan, call, now) for call in plan.calls}
        self.turn_to(sorted(plan.calls, key=self._rank))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.ids[index.row()] not in self._session.plan.calls:
            return None
        lines = self._lines(self.ids[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return lines[0]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(lines))
            case Qt.ItemDataRole.AccessibleTextRole:
                return "; ".join(lines)
            case _ if role == LINES_ROLE:
                return lines
        return None

    def needs(self, call: str) -> bool:
        """Whether it waits for the coordinator."""
        return self._standings[call].state in (CallState.DUE, CallState.EXPIRED)

    def _lines(self, call: str) -> tuple[str, str, str]:
        plan = self._session.plan
        record, stands = plan.calls[call], self._standings[call]
        ends = tr("closes {when}", when=when(record.closes_at)) if stands.next_wave_at is not None else ""
        mark = "▲ " if self.needs(call) else ""
        to_thank = tr("%n to thank", "", len(stands.to_thank)) if stands.to_thank else ""
        third = "; ".join(filter(None, (called_seats(plan, record), to_thank, ends)))
        return plan.tasks[record.task].name, f"{mark}{stands.text()}", third

    def _rank(self, call: str) -> tuple[int, int, str]:
        plan = self._session.plan
        return _ORDER.index(self._standings[call].state), plan.calls[call].closes_at, call
