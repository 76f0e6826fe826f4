"""A call that is open or was: how it stands, who said what, whom to ask next, and what to send."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from coordinator.language import tr
from coordinator.people.calls import CallState, Choice, Standing, acceptance, next_wave, standing
from coordinator.plan.changes import Change
from coordinator.plan.edits import ask_people, close_call, delete_calls, edit_call
from coordinator.plan.plan import Plan
from coordinator.plan.records import MOST_CONFIDENCE, Call
from coordinator.plan.wording import when
from ui.calls.answers import Answers
from ui.calls.candidates import CandidatesTable, chance_words
from ui.calls.messages import Messages
from ui.editor.fields import FieldVerb, NumberField, side_by_side
from ui.editor.form import Form, scrolled
from ui.editor.moments import MomentField
from ui.labels import LinkButton, Note
from ui.session import Session
from ui.theme import SPACE

_MOST_HOURS = 24 * 30


class CallForm(Form):
    table = "calls"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.go = LinkButton()
        self.go.clicked.connect(lambda: session.select("tasks", self.call.task) if self.alive else None)
        self.state = Note("text")
        self.advice = Note("later")
        self.next_at = Note("muted")
        self.closes = self.part(
            MomentField(
                session, tr("Closes"), lambda: self.call.closes_at, self._writing("closes_at"), end=True
            )
        )
        self.hours = self.part(
            NumberField(
                session,
                tr("Hours to answer"),
                lambda: self.call.answer_hours,
                self._writing("answer_hours"),
                least=1,
                most=_MOST_HOURS,
            )
        )
        self.confidence = self.part(
            NumberField(
                session,
                tr("Sure"),
                lambda: self.call.confidence,
                self._writing("confidence"),
                least=1,
                most=MOST_CONFIDENCE,
                word=lambda percent: "%",
            )
        )
        self.answers = self.part(Answers(session, lambda: self.row if self.alive else None))
        self.table_of_next = CandidatesTable(session)
        self.table_of_next.candidates.ticked.connect(self._tell_next)
        self.next_words = Note("text")
        self.ask_next = QPushButton()
        self.ask_next.clicked.connect(self._ask_next)
        self.messages = Messages(session)
        self.close_now = QPushButton(tr("Close the call"))
        self.close_now.setToolTip(tr("Nobody is waited for any more; undo opens it again"))
        self.close_now.clicked.connect(lambda: session.do(close_call, self.row, session.moment))
        self.delete = QPushButton(tr("Delete"))
        self.delete.setToolTip(tr("With all that is known of whom it asked; undo brings it back"))
        self.delete.clicked.connect(lambda: session.do(delete_calls, [self.row]))
        self._choice: Choice | None = None
        self._wave = ("", 0)  # the call, and how many it has asked, that people were ticked for
        self._lay_out()

    @property
    def call(self) -> Call:
        return self.plan.calls[self.row]

    def show_row(self, row: str) -> None:
        if row != self.row:
            if self.alive:
                self.commit()
            self.tabs.setCurrentIndex(0)
        super().show_row(row)

    def show_rest(self) -> None:
        if not self.alive:
            return
        now, call = self.session.moment, self.call
        stands = standing(self.plan, self.row, now)
        self.go.name(self.plan.tasks[call.task].name)
        self.state.say(f"{called_seats(self.plan, call)}: {stands.text()}")
        self.answers.show_standing(stands)
        self.messages.show_call(self.row)
        self.close_now.setEnabled(call.closed_at is None)
        is_due = stands.state is CallState.DUE
        self.advice.say(self._advice(stands))
        waits = stands.state is CallState.WAITING and stands.next_wave_at is not None
        at = when(stands.next_wave_at or 0)
        self.next_at.say(tr("If nobody answers, the next are asked on {when}", when=at) if waits else "")
        self.next_part.setVisible(is_due)
        if is_due:
            self._choice = next_wave(self.plan, self.session.schedule, self.row, now)
            wave = self.row, len(list(self.plan.asks_in(self.row)))
            self.table_of_next.candidates.show_choice(self._choice, anew=wave != self._wave)
            self._wave = wave
            self._tell_next()

    def _advice(self, stands: Standing) -> str:
        """What to do now."""
        to_thank = len(stands.to_thank)
        match stands.state:
            case CallState.DUE:
                return tr("▲ Those who may still answer are too few: ask the next")
            case CallState.EXPIRED:
                return tr("▲ Its time is over and seats are open: let it wait longer, or call anew")
            case CallState.FILLED if to_thank:
                return tr(
                    "▲ All seats are filled: %n (person|people) (is|are) still to be thanked, see Messages",
                    "",
                    to_thank,
                )
            case _ if to_thank:
                return tr("▲ %n (person|people) (is|are) still to be thanked, see Messages", "", to_thank)
        return ""

    def _tell_next(self) -> None:
        """How likely the seats are filled with those who are ticked besides those who may still answer."""
        people, choice = self.table_of_next.candidates.people, self._choice
        self.ask_next.setText(tr("&Ask %n (person|people) more", "", len(people)))
        self.ask_next.setEnabled(bool(people))
        if choice is None:
            return
        now = self.session.moment
        waiting = standing(self.plan, self.row, now).waiting
        given = [acceptance(self.plan, person, now).rate for person in waiting]
        chance = self.table_of_next.candidates.chance(choice.places, given)
        said = chance_words(len(people), chance, choice.places)
        if not choice.asked and not choice.reserve:
            said = tr("There is nobody more to ask; train someone, or ask for less")
        self.next_words.say(said)

    def _ask_next(self) -> None:
        people = self.table_of_next.candidates.people
        if self.session.do(ask_people, self.row, people, self.session.moment):
            self.tabs.setCurrentWidget(self.messages)

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            call = plan.calls[self.row]
            fields = {
                "closes_at": call.closes_at,
                "confidence": call.confidence,
                "answer_hours": call.answer_hours,
            }
            if value is None:
                return edit_call(plan, self.row, **fields)
            return edit_call(plan, self.row, **{**fields, field: value})

        return write

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.go, 1)
        head.addWidget(self.close_now)
        head.addWidget(self.delete)
        self.column.addLayout(head)
        for widget in (
            self.state,
            self.advice,
            self.next_at,
            side_by_side(self.closes, self.hours, self.confidence),
        ):
            self.column.addWidget(widget)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.addWidget(scrolled(self.answers), 1)
        self.next_part = QWidget()
        below = QVBoxLayout(self.next_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.next_words)
        below.addWidget(self.table_of_next, 1)
        below.addWidget(self.ask_next)
        column.addWidget(self.next_part, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(asked, tr("&Who was asked"))
        self.tabs.addTab(self.messages, tr("&Messages"))
        self.column.addWidget(self.tabs, 1)


def called_seats(plan: Plan, call: Call) -> str:
    """`2 seats for Cooking 2`."""
    skill = plan.skills[call.skill].name
    return tr("%n seat(s) for {skill} {level}", "", call.count, skill=skill, level=call.level)
