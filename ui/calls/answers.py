"""Who was asked by a call and what they said, with buttons to take in an answer."""

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from coordinator.language import tr
from coordinator.people.calls import Standing
from coordinator.plan.edits import answer_call
from coordinator.plan.records import Ask, YesOrNo
from coordinator.plan.wording import day, when
from ui.editor.form import Parts, Rows
from ui.labels import ElidedLabel, LinkButton, plain_tip
from ui.session import Session


class Answers(Parts):
    """A row for each person, by wave and name."""

    def __init__(self, session: Session, call: Callable[[], str | None]) -> None:
        super().__init__(session)
        self._call = call
        self.standing: Standing | None = None
        self.rows = self.part(Rows(session, self._people, self._row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.refresh()

    def ask_of(self, person: str) -> Ask | None:
        call = self._call()
        asks = self.plan.asks_in(call) if call is not None else ()
        return next((ask for ask in asks if ask.person == person), None)

    def say(self, person: str, answer: YesOrNo) -> None:
        """Takes in what someone answered: a yes takes a seat while one is open."""
        if (call := self._call()) is not None:
            self.session.do(answer_call, call, person, answer, self.session.moment)

    def _people(self) -> list[Hashable]:
        call = self._call()
        if call is None or call not in self.plan.calls:
            return []
        names = self.plan.people
        asks = sorted(self.plan.asks_in(call), key=lambda ask: (ask.wave, names[ask.person].name.casefold()))
        return [ask.person for ask in asks]

    def _row(self, key: Hashable) -> Parts:
        return AnswerRow(self, str(key))


class AnswerRow(Parts):
    """One person: what they said, or until when they may."""

    def __init__(self, whole: Answers, person: str) -> None:
        super().__init__(whole.session)
        self._whole = whole
        self._person = person
        self.go = LinkButton()
        self.go.clicked.connect(lambda: whole.session.select("people", person))
        self.said = ElidedLabel()
        self.buttons = {YesOrNo.YES: QPushButton(tr("Yes")), YesOrNo.NO: QPushButton(tr("No"))}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.go, 3)
        line.addWidget(self.said, 4)
        for answer, button in self.buttons.items():
            button.clicked.connect(partial(whole.say, person, answer))
            line.addWidget(button)

    def show_rest(self) -> None:
        ask = self._whole.ask_of(self._person)
        if ask is None or self._person not in self.plan.people:
            return
        name = self.plan.people[self._person].name
        self.go.name(name)
        thanked = tr("thanked {day}", day=day(ask.thanked_at)) if ask.thanked_at is not None else ""
        self.said.setText(", ".join(filter(None, (self._words(ask), thanked))))
        asked = tr("Asked on {when}, wave {wave}", when=when(ask.asked_at), wave=ask.wave)
        self.said.setToolTip(plain_tip(asked))
        for answer, button in self.buttons.items():
            button.setEnabled(ask.answer is not answer)
            button.setAccessibleName(says(name, answer))
        self.buttons[YesOrNo.YES].setToolTip(tr("A yes takes a seat while one is open"))
        self.buttons[YesOrNo.NO].setToolTip(tr("A no makes room for whoever is asked next"))

    def _words(self, ask: Ask) -> str:
        standing = self._whole.standing
        if standing is None:
            return ""
        call = self.plan.calls[ask.call]
        if self._person in standing.yes:
            return tr("✓ yes, has a seat")
        if self._person in standing.too_late:
            return tr("yes, but no seat was left")
        if self._person in standing.no:
            return tr("✕ no")
        if self._person in standing.waiting:
            return tr("… until {when}", when=when(call.answer_due(ask.asked_at)))
        return tr("○ silent")


def says(who: str, answer: YesOrNo) -> str:
    """`Ana says yes`."""
    return tr("{who} says yes", who=who) if answer is YesOrNo.YES else tr("{who} says no", who=who)
