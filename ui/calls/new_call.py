"""A call before it is sent: which seats, until when, and the fewest people who are likely to fill them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import tr
from coordinator.people.calls import Choice, whom_to_ask
from coordinator.plan.edits import open_call
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import MOST_CONFIDENCE
from ui.calls.candidates import CandidatesTable, chance_words
from ui.labels import Heading, LinkButton, Note, refusal_text
from ui.session import Session
from ui.theme import SPACE
from ui.typed import moment_in, moment_text

_OPEN_DAYS = 5
_MOST_HOURS = 24 * 30
_LEAST_CONFIDENCE = 50


class NewCall(QWidget):
    """Nothing is written until the people are asked, and that is one edit."""

    opened = Signal(str)
    """The call is open: its id."""
    left = Signal()
    """There is to be no call after all."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.task: str | None = None
        self._kinds: dict[tuple[str, int], list[int]] = {}
        self._choice: Choice | None = None
        self.go = LinkButton()
        self.go.clicked.connect(lambda: session.select("tasks", self.task) if self.task else None)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Seats to fill"))
        self.kind.currentIndexChanged.connect(lambda: self._turn_to_kind())
        self.count = self._number(tr("How many"), 1, 1)
        self.closes = QLineEdit()
        self.closes.setToolTip(tr("2027-06-19 10:00; from then on nobody is waited for"))
        self.closes.textEdited.connect(self._tell)
        self.hours = self._number(tr("Hours to answer"), 1, _MOST_HOURS, 48)
        self.hours.setToolTip(tr("So long each person may take; after that the next are asked"))
        self.confidence = self._number(tr("How sure, in %"), _LEAST_CONFIDENCE, MOST_CONFIDENCE, 90)
        self.confidence.setSuffix(" %")
        self.confidence.setToolTip(tr("How likely it should be that enough say yes; more asks more people"))
        self.table = CandidatesTable(session)
        self.table.candidates.ticked.connect(self._tell)
        self.chance = Note("text")
        self.note = Note("refused")
        self.ask = QPushButton()
        self.ask.setToolTip(tr("Opens the call; the messages to send are made for you"))
        self.ask.clicked.connect(self._open_call)
        self.cancel = QPushButton(tr("Don't call"))
        self.cancel.clicked.connect(self.left)
        self._lay_out()

    def show_task(self, task: str) -> None:
        """Begins a call for the open seats of a task."""
        self.task = task
        placement = self.session.schedule.placements.get(task)
        now = self.session.moment
        closes: Moment = now + _OPEN_DAYS * DAY
        if placement is not None and now < placement.start < closes:
            closes = placement.start
        self.closes.setText(moment_text(closes))
        self.note.say("")
        self._fill_kinds(anew=True)

    def refresh(self) -> None:
        """Follows the plan; what was typed and ticked stays."""
        if self.task is None or self.task not in self.session.plan.tasks:
            self.left.emit()
        else:
            self._fill_kinds()

    @property
    def seats(self) -> list[int]:
        """The seats to call for, by number."""
        return self._of_kind[: self.count.value()]

    def _fill_kinds(self, anew: bool = False) -> None:
        plan, task = self.session.plan, self.task
        assert task is not None
        self.go.name(plan.tasks[task].name)
        seats, before = plan.tasks[task].single_seats, self.kind.currentData()
        self._kinds = {}
        for seat in plan.open_seats(task):
            self._kinds.setdefault((seats[seat].skill, seats[seat].level), []).append(seat)
        self.kind.blockSignals(True)
        self.kind.clear()
        for (skill, level), numbers in self._kinds.items():
            name, number = plan.skills[skill].name, len(numbers)
            text = tr("{skill} {level}: %n open seat(s)", "", number, skill=name, level=level)
            self.kind.addItem(text, (skill, level))
        kinds = list(self._kinds)
        self.kind.setCurrentIndex(kinds.index(before) if before in kinds and not anew else 0)
        self.kind.blockSignals(False)
        self._turn_to_kind(anew)

    @property
    def _of_kind(self) -> list[int]:
        """All open seats of the chosen kind."""
        return self._kinds.get(self.kind.currentData(), [])

    def _turn_to_kind(self, anew: bool = True) -> None:
        """`anew` calls for all of its seats, and forgets who was ticked."""
        seats = len(self._of_kind)
        self.count.blockSignals(True)
        self.count.setRange(1, max(1, seats))
        if anew:
            self.count.setValue(seats)
        self.count.blockSignals(False)
        self._choose(anew)

    def _choose(self, anew: bool = True) -> None:
        self._choice = None
        if self.task is not None and self.seats:
            plan, schedule, now = self.session.plan, self.session.schedule, self.session.moment
            sure = self.confidence.value()
            self._choice = whom_to_ask(plan, schedule, self.task, self.seats, now, sure)
            self.table.candidates.show_choice(self._choice, anew)
        self._tell()

    def _tell(self) -> None:
        """How likely it is that those who are ticked fill the seats."""
        people, choice = self.table.candidates.people, self._choice
        self.ask.setText(tr("&Ask %n (person|people)", "", len(people)))
        self.ask.setEnabled(bool(people) and choice is not None)
        if choice is None:
            self.chance.say(tr("It has no open seat; there is nobody to call for"))
            return
        chance = self.table.candidates.chance(choice.places)
        said = chance_words(len(people), chance, choice.places)
        if chance < self.confidence.value() / 100:
            sure, able = self.confidence.value(), len(choice.asked) + len(choice.reserve)
            short = (
                tr("less than {sure} %; there is nobody more to ask", sure=sure)
                if len(people) == able
                else tr("less than {sure} %; tick more people", sure=sure)
            )
            said = f"{said}; {short}"
        self.chance.say(said)

    def _open_call(self) -> None:
        if self.task is None:
            return
        try:
            closes = moment_in(self.closes.text(), self.session.plan.calendar, end=True)
        except Refusal as refusal:
            self._complain(str(refusal))
            return
        if closes is None:
            self._complain(
                tr("say when it closes, such as {when}", when=moment_text(self.session.moment + DAY))
            )
            return
        change, why = self.session.attempt(
            open_call,
            self.task,
            self.seats,
            self.table.candidates.people,
            self.session.moment,
            closes,
            self.confidence.value(),
            self.hours.value(),
        )
        self.note.say(refusal_text(why))
        if change is not None:
            self.opened.emit(next(iter(change.ids("calls"))))

    def _complain(self, why: str) -> None:
        self.note.say(refusal_text(why))
        self.closes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closes.selectAll()

    def _number(self, name: str, least: int, most: int, value: int = 1) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.valueChanged.connect(lambda: self._choose())
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE // 2)
        fields = (
            (tr("&Seats"), self.kind, 0, 0),
            (tr("How &many"), self.count, 0, 2),
            (tr("&Closes"), self.closes, 1, 0),
            (tr("&Hours to answer"), self.hours, 1, 2),
            (tr("S&ure"), self.confidence, 2, 2),
        )
        for text, field, row, place in fields:
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, row, place)
            grid.addWidget(field, row, place + 1)
        self.closes.setAccessibleName(tr("Closes"))
        grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("Call for helpers")))
        head.addWidget(self.go, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self.chance)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addLayout(buttons)
