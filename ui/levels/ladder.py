"""The ladder of one person in one skill: what they did at each level, and what is missing for the next."""

from collections.abc import Hashable

from PySide6.QtWidgets import QVBoxLayout

from coordinator.language import tr
from coordinator.people.ladder import Evidence, Readiness, Rung, ladder, readiness
from coordinator.plan.records import Kind, LevelDecision
from coordinator.plan.wording import day, listed
from ui.editor.form import Parts, Rows
from ui.labels import LinkButton, Note, plain_tip
from ui.levels.proposals import Decide
from ui.session import Session
from ui.theme import SPACE

_MOST_EVIDENCE = 6
"""Finished tasks of a level that are shown, the latest first."""


class Ladder(Parts):
    """A rung for each level, the highest at the top."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.place: tuple[str, str] | None = None
        self.next_level: Readiness | None = None
        self._rungs: dict[int, Rung] = {}
        self.rows = self.part(Rows(session, lambda: list(self._rungs), self._row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_place(self, place: tuple[str, str] | None) -> None:
        """The ladder of a person in a skill; an empty one for None."""
        self.place = place
        self._rungs, self.next_level = {}, None
        if place is not None and self.plan.people[place[0]].kind is Kind.PERSON:
            schedule = self.session.schedule
            rungs = ladder(self.plan, schedule, *place)
            self._rungs = {rung.level: rung for rung in reversed(rungs)}
            self.next_level = readiness(self.plan, schedule, *place)
        self.refresh()

    def rung(self, level: int) -> Rung | None:
        return self._rungs.get(level)

    def _row(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return RungRow(self, key)


class RungRow(Parts):
    """One level: whether it is reached, what is missing for it if it is the next, and what was done at it."""

    def __init__(self, whole: Ladder, level: int) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._level = level
        self.title = Note("text")
        self.missing = Note("muted")
        self.decide = Decide(whole.session, self._proposed)
        self.evidence = self.part(Rows(whole.session, self._tasks, self._evidence_row))
        self.evidence.setContentsMargins(2 * SPACE, 0, 0, 0)
        self.rest = Note("muted")
        self.decisions = Note("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE // 2)
        column.setSpacing(2)
        for widget in (self.title, self.missing, self.decide, self.evidence, self.rest, self.decisions):
            widget.setContentsMargins(0 if widget is self.title else 2 * SPACE, 0, 0, 0)
            column.addWidget(widget)

    def show_rest(self) -> None:
        rung = self._whole.rung(self._level)
        if rung is None:
            return
        font = self.title.font()
        font.setBold(rung.is_reached)
        self.title.setFont(font)
        self.title.say(f"{'●' if rung.is_reached else '○'}  {rung.level} {rung.name}".rstrip())
        self.missing.say(self._missing_words())
        self.decide.setVisible(self._proposed() is not None)
        self.decide.describe()
        more = len(rung.evidence) - _MOST_EVIDENCE
        self.rest.say(tr("and %n task(s) before", "", more) if more > 0 else "")
        self.decisions.say("\n".join(_decided(each) for each in rung.decisions))

    def _proposed(self) -> Readiness | None:
        ready = self._whole.next_level
        is_next = ready is not None and ready.level == self._level
        return ready if ready is not None and is_next and ready.is_proposed else None

    def _missing_words(self) -> str:
        ready = self._whole.next_level
        if ready is None or ready.level != self._level:
            return ""
        if self._proposed() is not None:
            return tr("▲ Ready for it: %n finished seat(s) (speaks|speak) for it", "", len(ready.evidence))
        if ready.missing:
            return tr("Next: {missing}", missing=ready.missing)
        return tr("Next: a new finished seat, and it is proposed again")

    def evidence_of(self, task: str) -> Evidence | None:
        rung = self._whole.rung(self._level)
        found = (each for each in rung.evidence if each.task == task) if rung is not None else iter(())
        return next(found, None)

    def _tasks(self) -> list[Hashable]:
        rung = self._whole.rung(self._level)
        if rung is None:
            return []
        return [each.task for each in reversed(rung.evidence[-_MOST_EVIDENCE:])]

    def _evidence_row(self, key: Hashable) -> Parts:
        return _EvidenceRow(self, str(key))


class _EvidenceRow(Parts):
    """A finished task: when, and with whom; a click goes there."""

    def __init__(self, rung: RungRow, task: str) -> None:
        super().__init__(rung.session)
        self._rung = rung
        self._task = task
        self.go = LinkButton()
        self.go.clicked.connect(lambda: rung.session.select("tasks", task))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.go)

    def show_rest(self) -> None:
        found = self._rung.evidence_of(self._task)
        if found is None or self._task not in self.plan.tasks:
            return
        people, name = self.plan.people, self.plan.tasks[self._task].name
        said = [name]
        if found.finish is not None:
            said.append(day(found.finish))
        mates = [people[mate].name for mate in found.teammates if mate != found.mentor]
        if found.mentor is not None:
            said.append(tr("learning from {mentor}", mentor=people[found.mentor].name))
        if mates:
            said.append(tr("with {people}", people=listed(mates)))
        self.go.name(name, ", ".join(said))
        self.go.setToolTip(plain_tip(", ".join(said)))


def _decided(decision: LevelDecision) -> str:
    at, tasks = day(decision.decided_at), ", ".join(decision.evidence.values())
    said = tr("Confirmed on {day}", day=at) if decision.is_confirmed else tr("Not yet on {day}", day=at)
    return f"{said}: {tasks}" if tasks else said
