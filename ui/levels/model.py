"""People by skills: who is shown, in which order, and what each cell says."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt

from coordinator.language import later, tr
from coordinator.people.ladder import Readiness, proposals
from coordinator.people.ranking import is_newcomer
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind, Person
from ui.labels import plain_tip
from ui.people.model import matches
from ui.row_model import NOWHERE, Index, RowModel
from ui.session import Session

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
BY_NAME = "by name"


class Shown(StrEnum):
    """Whom the table has rows for."""

    EVERYONE = later("everyone")
    READY = later("ready for a next level")
    AIMING = later("with an aim")
    NEWCOMERS = later("newcomers")
    THINGS = later("things")


@dataclass(frozen=True, slots=True)
class Cell:
    """How well someone does one thing; no `aim` is 0, and `ready_for` is 0 where no level is proposed."""

    level: int
    name: str
    aim: int
    ready_for: int
    tip: str


class LevelsModel(RowModel):
    """The people that `text` finds of those `shown`; `sorted_by` is a skill, `BY_NAME`, or None."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.skills: list[str] = []
        self.ready: dict[tuple[str, str], Readiness] = {}
        self.text = ""
        self.shown = Shown.EVERYONE
        self.sorted_by: str | None = None
        self.descending = True
        self.renew()

    def renew(self) -> None:
        """Takes in what is new."""
        plan = self._session.plan
        skills = [skill.id for skill in in_order(plan.skills.values())]
        if skills != self.skills:
            self.beginResetModel()
            self.skills = skills
            self.endResetModel()
        found = proposals(plan, self._session.schedule)
        self.ready = {(each.person, each.skill): each for each in found}
        people = [person for person in in_order(plan.people.values()) if self._is_shown(plan, person)]
        self.turn_to([person.id for person in self._sorted(people)])
        if self.skills:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.skills) - 1)
        if self.ids:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.ids) - 1)

    def at(self, index: Index) -> tuple[str, str] | None:
        """The person and the skill of a cell."""
        if not index.isValid() or index.row() >= len(self.ids) or index.column() >= len(self.skills):
            return None
        person, skill = self.ids[index.row()], self.skills[index.column()]
        plan = self._session.plan
        return (person, skill) if person in plan.people and skill in plan.skills else None

    def cell(self, person: str, skill: str) -> Cell:
        plan = self._session.plan
        who, what = plan.people[person], plan.skills[skill]
        level, aim = who.level(skill), who.aims.get(skill, 0)
        next_level = self.ready.get((person, skill))

        def named(number: int) -> str:
            return f"{number} {what.level_name(number)}".strip()

        said = [tr("{who}, {skill}: level {level}", who=who.name, skill=what.name, level=named(level))]
        if aim > level:
            said.append(tr("aims at {level}", level=named(aim)))
        if next_level is not None:
            said.append(tr("ready for {level}", level=named(next_level.level)))
        ready_for = next_level.level if next_level is not None else 0
        return Cell(level, what.level_name(level), aim if aim > level else 0, ready_for, "\n".join(said))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.skills)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.at(index)
        if place is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                cell = self.cell(*place)
                return f"{cell.level} {cell.name}".strip()
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.cell(*place).tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.cell(*place).tip.replace("\n", "; ")
            case _ if role == CELL_ROLE:
                return self.cell(*place)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        ids = self.skills if across else self.ids
        rows = self._session.plan.skills if across else self._session.plan.people
        if section >= len(ids) or ids[section] not in rows:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return rows[ids[section]].name
            case Qt.ItemDataRole.ToolTipRole:
                name = rows[ids[section]].name
                return plain_tip(
                    tr("Sort by {skill}", skill=name)
                    if across
                    else tr("Go to {who}, or drag them onto a task", who=name)
                )
            case Qt.ItemDataRole.InitialSortOrderRole:
                return Qt.SortOrder.DescendingOrder.value
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.DescendingOrder) -> None:
        self.sorted_by = self.skills[column] if 0 <= column < len(self.skills) else None
        self.descending = order == Qt.SortOrder.DescendingOrder
        self.renew()

    def _sorted(self, people: list[Person]) -> list[Person]:
        if self.sorted_by == BY_NAME:
            return sorted(people, key=lambda person: person.name.casefold(), reverse=self.descending)
        skill = self.sorted_by
        if skill is None or skill not in self._session.plan.skills:
            return people
        return sorted(
            people,
            key=lambda person: (person.level(skill), (person.id, skill) in self.ready),
            reverse=self.descending,
        )

    def _is_shown(self, plan: Plan, person: Person) -> bool:
        if (person.kind is Kind.THING) != (self.shown is Shown.THINGS):
            return False
        match self.shown:
            case Shown.READY if not any(who == person.id for who, _ in self.ready):
                return False
            case Shown.AIMING if not any(aim > person.level(skill) for skill, aim in person.aims.items()):
                return False
            case Shown.NEWCOMERS if not is_newcomer(plan, person.id):
                return False
        return matches(plan, person, self.text)
