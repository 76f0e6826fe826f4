"""The form of a person or a thing: what they can do, when they can, and what they are on."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout

from coordinator.language import later, tr
from coordinator.people.calls import acceptance
from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_person, set_aim, set_level
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import HIGHEST_LEVEL, Absence, Kind, Person, Week
from coordinator.plan.wording import when
from ui.editor.fields import CheckField, ChoiceField, FieldVerb, NumberField, TextField, side_by_side
from ui.editor.form import Form, Parts, Rows
from ui.editor.moments import MomentField
from ui.editor.seats import level_words
from ui.editor.week import WeekPart
from ui.labels import ElidedLabel, LinkButton, Note, RemoveButton, plain_tip
from ui.people.tasks_for import TasksFor
from ui.session import Session
from ui.theme import SPACE

_NO_BOUND = -1
_MOST_CALLS = 50
_KIND_WORDS = {Kind.PERSON: later("Person"), Kind.THING: later("Thing, such as a room or a van")}


class PersonForm(Form):
    table = "people"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name = self.add(TextField(session, tr("Name"), lambda: self.person.name, self._writing("name")))
        self.email = self.add(
            TextField(session, tr("Email"), lambda: self.person.email, self._writing("email"))
        )
        self.kind = self.add(
            ChoiceField(
                session,
                tr("Kind"),
                lambda: [(kind, tr(word)) for kind, word in _KIND_WORDS.items()],
                lambda: self.person.kind,
                self._writing("kind"),
            )
        )
        self.heading(tr("Levels now, and aims"))
        self.levels = self.add(Rows(session, self._skills, self._level_row))
        self.no_skills = Note("muted")
        self.column.addWidget(self.no_skills)
        self.heading(tr("Tasks that fit"))
        self.fitting = self.add(TasksFor(session, lambda: self.row))
        self._calls_heading = self.heading(tr("Calls"))
        self.calls_per_week = self.add(self._wish())
        self.record = Note("muted")
        self.column.addWidget(self.record)
        self.briefing = QPushButton(tr("Show the briefing"))
        self.briefing.setToolTip(tr("Their own page: what is theirs, when, with whom, and what is next"))
        self.briefing.clicked.connect(lambda: session.briefing_wanted.emit(self.row))
        self.column.addWidget(self.briefing)
        self.heading(tr("Hours"))
        self.own_week = self.add(
            CheckField(
                session,
                tr("Own hours, in place of the plan's"),
                lambda: self.person.week is not None,
                lambda plan, own: edit_person(plan, self.row, week=plan.calendar.week if own else None),
            )
        )
        self.week = self.add(
            WeekPart(
                session,
                self._shown_week,
                lambda plan, week: edit_person(plan, self.row, week=week),
                tr("Hours"),
            )
        )
        self.heading(tr("Absences"))
        self.absences = self.add(Rows(session, self._absences, self._absence_row))
        self.add_absence = QPushButton(tr("Add an absence"))
        self.add_absence.clicked.connect(lambda: session.do(self._with_absence))
        self.column.addWidget(self.add_absence)
        self.heading(tr("Tasks"))
        self.tasks = self.add(Rows(session, self._tasks, self._task_row))
        self.no_tasks = Note("muted")
        self.column.addWidget(self.no_tasks)
        self.column.addStretch(1)

    @property
    def person(self) -> Person:
        return self.plan.people[self.row]

    def show_rest(self) -> None:
        self.week.setVisible(self.person.week is not None)
        is_person = self.person.kind is Kind.PERSON
        for widget in (self._calls_heading, self.calls_per_week, self.briefing):
            widget.setVisible(is_person)
        self._show_record()
        self.record.setVisible(is_person)
        self.no_skills.say("" if self.plan.skills else tr("The plan has no skills yet; add them to it first"))
        self.no_tasks.say("" if self._tasks() else tr("On no task yet"))

    def _wish(self) -> NumberField:
        """How often they want to be asked at most; below 0 for those who set no bound."""
        field = NumberField(
            self.session,
            tr("Most calls a week"),
            lambda: _NO_BOUND if self.person.calls_per_week is None else self.person.calls_per_week,
            lambda plan, most: edit_person(
                plan, self.row, calls_per_week=None if most == _NO_BOUND else most
            ),
            least=_NO_BOUND,
            most=_MOST_CALLS,
            none=tr("no bound"),
        )
        field.editor.setToolTip(tr("No call asks them more often in any seven days; 0 asks them never"))
        return field

    def _show_record(self) -> None:
        """What they said to the calls so far, and how likely that makes a yes."""
        said = acceptance(self.plan, self.row, self.session.moment)
        asked = len(list(self.plan.asks_of(self.row)))
        self.record.say(
            tr(
                "Asked %n time(s): {yes} yes, {no} no, {silence} in silence; {percent}% likely to say yes",
                "",
                asked,
                yes=said.yes,
                no=said.no,
                silence=said.silence,
                percent=round(100 * said.rate),
            )
            if asked
            else tr("Not asked yet; counted as likely to say yes 1 time in 2")
        )

    def _shown_week(self) -> Week:
        return self.plan.calendar.week if self.person.week is None else self.person.week

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            return edit_person(plan, self.row, **{field: value})

        return write

    def _with_absence(self, plan: Plan) -> Change:
        """A day away on the first day of the plan, or right after the last absence."""
        absences = plan.people[self.row].absences
        day = (max((each.finish for each in absences), default=plan.header.start) + DAY - 1) // DAY * DAY
        return edit_person(plan, self.row, absences=(*absences, Absence(start=day, finish=day + DAY)))

    def _skills(self) -> list[Hashable]:
        return [skill.id for skill in in_order(self.plan.skills.values())]

    def _level_row(self, key: Hashable) -> Parts:
        return LevelRow(self, str(key))

    def _absences(self) -> list[Hashable]:
        return list(range(len(self.person.absences)))

    def _absence_row(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return AbsenceRow(self, key)

    def _tasks(self) -> list[Hashable]:
        placed = self.session.schedule.placements
        tasks = [each.task for each in self.plan.assignments_of(self.row)]
        tasks.sort(key=lambda task: (placed[task].start if task in placed else 0, task))
        return list(tasks)

    def _task_row(self, key: Hashable) -> Parts:
        return TaskRow(self.session, str(key))


class LevelRow(Parts):
    """How well the form's person does one thing, and how well they want to."""

    def __init__(self, form: PersonForm, skill: str) -> None:
        super().__init__(form.session)
        self._form = form
        self._skill = skill
        name = self.plan.skills[skill].name
        self.label = ElidedLabel()
        self.level = self.part(
            NumberField(
                form.session,
                tr("{skill}: level now", skill=name),
                lambda: form.person.level(skill),
                lambda plan, level: set_level(plan, form.row, skill, level),
                most=HIGHEST_LEVEL,
                quiet=True,
            )
        )
        self.aim = self.part(
            NumberField(
                form.session,
                tr("{skill}: level aimed at", skill=name),
                lambda: form.person.aims.get(skill, 0),
                lambda plan, level: set_aim(plan, form.row, skill, level),
                most=HIGHEST_LEVEL,
                none=tr("no aim"),
                quiet=True,
            )
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (widget, stretch) in enumerate(((self.label, 4), (self.level, 2), (self.aim, 3))):
            grid.addWidget(widget, 0, column)
            grid.setColumnStretch(column, stretch)

    def show_rest(self) -> None:
        self.label.setText(self.plan.skills[self._skill].name)
        for field in (self.level, self.aim):
            field.editor.setToolTip(plain_tip(level_words(self.plan, self._skill)))


class AbsenceRow(Parts):
    """One absence of the form's person, by its index."""

    def __init__(self, form: PersonForm, index: int) -> None:
        super().__init__(form.session)
        self._form = form
        self._index = index
        session, number = form.session, index + 1
        self.reason = self.part(
            TextField(
                session,
                tr("Reason of absence {number}", number=number),
                lambda: self.absence.name,
                self._writing("name"),
                hint=tr("why"),
                quiet=True,
            )
        )
        self.start = self.part(
            MomentField(
                session,
                tr("Absence {number} from", number=number),
                lambda: self.absence.start,
                self._writing("start"),
                quiet=True,
            )
        )
        self.finish = self.part(
            MomentField(
                session,
                tr("Absence {number} until", number=number),
                lambda: self.absence.finish,
                self._writing("finish"),
                end=True,
                quiet=True,
            )
        )
        self.remove = RemoveButton(tr("Remove absence {number}", number=number))
        self.remove.clicked.connect(lambda: session.do(self._removed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addWidget(side_by_side(self.reason, self.remove))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for line, (word, field) in enumerate(((tr("from"), self.start), (tr("until"), self.finish))):
            grid.addWidget(QLabel(word), line, 0)
            grid.addWidget(field, line, 1)
        column.addLayout(grid)

    @property
    def absence(self) -> Absence:
        return self._form.person.absences[self._index]

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            if value is None:
                return self._removed(plan)
            absences = list(plan.people[self._form.row].absences)
            absences[self._index] = replace(absences[self._index], **{field: value})
            return edit_person(plan, self._form.row, absences=tuple(absences))

        return write

    def _removed(self, plan: Plan) -> Change:
        absences = plan.people[self._form.row].absences
        left = absences[: self._index] + absences[self._index + 1 :]
        return edit_person(plan, self._form.row, absences=left)


class TaskRow(Parts):
    """One of the form's person's tasks; a click goes there."""

    def __init__(self, session: Session, task: str) -> None:
        super().__init__(session)
        self._task = task
        self.button = LinkButton()
        self.button.clicked.connect(lambda: session.select("tasks", task))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)

    def show_rest(self) -> None:
        name, placed = self.plan.tasks[self._task].name, self.session.schedule.placements.get(self._task)
        self.button.name(name, f"{when(placed.start)}  {name}" if placed else name)
