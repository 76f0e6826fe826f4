"""Whom a call could ask: ticked are those whom it will, in order of fit, each with the reason."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from coordinator.language import tr
from coordinator.people.calls import Candidate, Choice, at_least
from coordinator.plan.wording import capitalized
from ui.labels import plain_tip
from ui.row_model import NOWHERE, Index, TextDelegate
from ui.session import Session
from ui.theme import FIT_MARKS, SPACE, shown_theme

_WHO, _CHANCE, _WHY = range(3)


class CandidatesModel(QAbstractTableModel):
    """Those who can be asked come first, each with a box to tick, then who can't be, and why."""

    ticked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._able: list[Candidate] = []
        self._left_out: list[tuple[str, str]] = []
        self._ticks: set[str] = set()
        self._is_own_choice = False

    def show_choice(self, choice: Choice, anew: bool = False) -> None:
        """Ticks whom the choice asks, or leaves what was ticked by hand, unless it is shown `anew`."""
        self.beginResetModel()
        self._able = [*choice.asked, *choice.reserve]
        self._left_out = list(choice.left_out)
        self._is_own_choice = self._is_own_choice and not anew
        if not self._is_own_choice:
            self._ticks = {*choice.people}
        self.endResetModel()

    @property
    def people(self) -> list[str]:
        """Who is ticked, in order of fit."""
        return [each.person for each in self._able if each.person in self._ticks]

    def chance(self, needed: int, given: Sequence[float] = ()) -> float:
        """That at least so many of those who are ticked say yes; `given` are others who still may."""
        rates = [each.rate for each in self._able if each.person in self._ticks]
        return at_least((*given, *rates), needed)

    def toggle(self, row: int) -> None:
        if row < len(self._able):
            self._is_own_choice = True
            self._ticks ^= {self._able[row].person}
            self.dataChanged.emit(self.index(row, 0), self.index(row, _WHY))
            self.ticked.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._able) + len(self._left_out)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() >= len(self._able):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _WHO else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person, reason, rate = self._row(index.row())
        if person not in self._session.plan.people:
            return None
        name, is_able = self._session.plan.people[person].name, rate is not None
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() == _WHO:
                return name
            case Qt.ItemDataRole.DisplayRole if index.column() == _CHANCE:
                return tr("{number}%", number=round(100 * rate)) if rate is not None else ""
            case Qt.ItemDataRole.DisplayRole:
                return reason
            case Qt.ItemDataRole.CheckStateRole if index.column() == _WHO and is_able:
                return Qt.CheckState.Checked if person in self._ticks else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                why = f"{name}: {reason}"
                if rate is not None:
                    percent = round(100 * rate)
                    why = tr("{why}; says yes {percent}% of the time", why=why, percent=percent)
                return plain_tip(why)
            case Qt.ItemDataRole.AccessibleTextRole:
                asked = tr("is asked") if person in self._ticks else tr("is not asked")
                said = asked if is_able else tr("can not be asked")
                return f"{name}, {said}: {reason}"
            case Qt.ItemDataRole.ForegroundRole if not is_able or person not in self._ticks:
                return shown_theme().color("muted")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Who"), tr("Likely"), tr("Why"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section == _CHANCE:
            return tr("How likely they say yes, by what they said to calls so far")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _row(self, row: int) -> tuple[str, str, float | None]:
        if row < len(self._able):
            found = self._able[row]
            return found.person, f"{FIT_MARKS[found.fit.kind][0]} {found.fit.words}", found.rate
        person, reason = self._left_out[row - len(self._able)]
        return person, reason, None


class CandidatesTable(QTableView):
    """Space ticks the current person, or takes the tick away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidates = CandidatesModel(session)
        self.setModel(self.candidates)
        self.setItemDelegate(TextDelegate(self))
        self.setAccessibleName(tr("Whom to ask"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + SPACE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_WHO, metrics.averageCharWidth() * 24)
        header.resizeSection(_CHANCE, metrics.horizontalAdvance(tr("Likely")) + 2 * SPACE)
        self.setMinimumHeight(4 * metrics.height())

    def event(self, event: QEvent) -> bool:
        # the window has no other use for this key while the table has the focus
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Space)
            return event.isAccepted()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # a click on a box alone would leave the keyboard where it was
        if (index := self.indexAt(event.position().toPoint())).isValid():
            self.setCurrentIndex(index)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.candidates.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def chance_words(asked: int, chance: float, needed: int) -> str:
    """`7 people asked, 92% chance of 2 yes`."""
    people = tr("%n (person|people) asked", "", asked) if asked else tr("nobody asked")
    likely = tr("{percent}% chance of %n yes", "", needed, percent=round(100 * chance))
    return capitalized(f"{people}, {likely}")
