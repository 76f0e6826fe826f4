"""The people as a list: who is shown, in which order, and what is said of each."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt

from coordinator.language import tr
from coordinator.people.diary import diary
from coordinator.people.fit import Fit
from coordinator.people.ranking import ranked
from coordinator.plan.edits import edit_person
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import HIGHEST_LEVEL, Kind, Person
from coordinator.plan.wording import day
from ui.labels import plain_tip
from ui.row_model import NOWHERE, Index, RowModel
from ui.session import Session

FACE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Face:
    """What is said of a person in the list; `fit` where there is a task to fit."""

    name: str
    skills: tuple[str, ...]
    work: str
    fit: Fit | None
    tip: str = field(compare=False)


class PeopleModel(RowModel):
    """The people that `text` finds; for `task` with how they fit it, `best_first` or in the plan's order."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._faces: dict[str, Face] = {}
        self._fits: dict[str, Fit] = {}
        self.text = ""
        self.task: str | None = None
        self.best_first = True
        self.renew()

    def renew(self) -> None:
        """Takes in what is new."""
        plan = self._session.plan
        self._faces.clear()
        shown = [person.id for person in in_order(plan.people.values()) if matches(plan, person, self.text)]
        self._fits = {}
        if self.task is not None:
            self._fits = dict(ranked(plan, self._session.schedule, shown, self.task))
        self.turn_to([*self._fits] if self._fits and self.best_first else shown)

    @property
    def plan(self) -> Plan:
        return self._session.plan

    def face(self, person: str) -> Face:
        if person not in self._faces:
            self._faces[person] = self._made_face(person)
        return self._faces[person]

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.ids[index.row()] not in self._session.plan.people:
            return None
        face = self.face(self.ids[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return face.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(face.tip)
            case Qt.ItemDataRole.AccessibleTextRole:
                return face.tip.replace("\n", "; ")
            case _ if role == FACE_ROLE:
                return face
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        person = self.ids[index.row()]
        if value == self._session.plan.people[person].name:
            return False
        return self._session.do(edit_person, person, name=value) is not None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def _made_face(self, person: str) -> Face:
        plan, found = self._session.plan, self._fits.get(person)
        who = plan.people[person]
        levels = sorted(who.levels.items(), key=lambda each: (-each[1], plan.skills[each[0]].position))
        skills = tuple(f"{plan.skills[skill].name} {level}" for skill, level in levels)
        work = self._work(plan, person)
        lines = [who.name, ", ".join(skills) or tr("no skills yet"), work]
        if found is not None and self.task is not None:
            lines.append(f"{plan.tasks[self.task].name}: {tr(found.kind)}, {found.words}")
        return Face(who.name, skills, work, found, "\n".join(lines))

    def _work(self, plan: Plan, person: str) -> str:
        tasks = len(list(plan.assignments_of(person)))
        until = diary(plan, self._session.schedule, person).busy_until if tasks else None
        if not tasks:
            work = tr("free, no tasks yet")
        elif until is None:
            work = tr("%n task(s), all done", "", tasks)
        else:
            work = tr("%n task(s), busy until {day}", "", tasks, day=day(until))
        return work if plan.people[person].kind is Kind.PERSON else tr("thing; {work}", work=work)


def _kind_words(kind: Kind) -> tuple[str, ...]:
    """What finds all of a kind, in English and in the language that is spoken."""
    spoken = (tr("person"), tr("people")) if kind is Kind.PERSON else (tr("thing"), tr("things"))
    return kind, f"{kind}s", *(word.casefold() for word in spoken)


def matches(plan: Plan, person: Person, text: str) -> bool:
    """Whether `ana`, `cooking` or `cooking 2` (that well or better) finds the person; nothing finds all."""
    wanted = text.casefold().strip()
    if wanted in person.name.casefold() or wanted in _kind_words(person.kind):
        return True
    skill, _, number = wanted.rpartition(" ")
    least = 1
    if skill and len(number) == 1 and number.isdecimal() and int(number) <= HIGHEST_LEVEL:
        wanted, least = skill.strip(), int(number)
    return any(
        wanted in plan.skills[known].name.casefold() and level >= least
        for known, level in person.levels.items()
    )
