"""The form of the plan as a whole, shown while nothing is selected: name, start, hours, days off, skills."""

from collections.abc import Hashable
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits import (
    add_skill,
    delete_baseline,
    delete_skill,
    edit_header,
    edit_skill,
    move_plan,
)
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import DayException
from coordinator.plan.wording import when
from coordinator.timing.variance import variance
from ui.completing import completer_of
from ui.editor.days_off import ExceptionRow, HolidaysField, with_calendar
from ui.editor.fields import AddField, TextField, side_by_side
from ui.editor.form import Form, Parts, Rows
from ui.editor.moments import MomentField
from ui.editor.week import WeekPart
from ui.labels import LinkButton, Note, RemoveButton
from ui.session import Session
from ui.typed import moment_in, number_in, number_text


class PlanForm(Form):
    table = "header"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.row = session.plan.header.id
        self.summary = Note("muted")
        self.column.addWidget(self.summary)
        self.name = self.add(
            TextField(
                session,
                tr("Plan"),
                lambda: self.plan.header.name,
                lambda plan, name: edit_header(plan, name=name),
            )
        )
        self.start = self.add(
            MomentField(session, tr("Start"), lambda: self.plan.header.start, self._set_start)
        )
        hint = tr("Move all of it to another day")
        self.move_plan = self.add(AddField(session, hint, hint, lambda: (), self._moved))
        self.move_plan.editor.setToolTip(
            tr("A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along")
        )
        self.time_zone = self.add(ZoneField(session))
        self._add_hours()
        self.heading(tr("Days off and other hours"))
        self.exceptions = self.add(Rows(session, self._exceptions, self._exception_row))
        self.add_exception = QPushButton(tr("Add a day off"))
        self.add_exception.clicked.connect(lambda: session.do(self._with_exception))
        self.column.addWidget(self.add_exception)
        self.holidays = self.add(HolidaysField(session))
        self.heading(tr("Skills"))
        self.skills = self.add(Rows(session, self._skills, self._skill_row))
        hint = tr("Add a skill")
        self.add_skill = self.add(AddField(session, hint, hint, lambda: (), add_skill))
        self._baselines_heading = self.heading(tr("Baselines"))
        self.baselines = self.add(Rows(session, self._baseline_ids, self._baseline_row))
        self.column.addStretch(1)

    def _add_hours(self) -> None:
        self.heading(tr("Hours"))
        self.week = self.add(
            WeekPart(self.session, lambda: self.plan.calendar.week, self._set_week, tr("The plan's hours"))
        )
        self.hours_per_day = self.part(self._number(tr("Hours in a day"), "hours_per_day"))
        self.days_per_week = self.part(self._number(tr("Days in a week"), "days_per_week"))
        self.column.addWidget(side_by_side(self.hours_per_day, self.days_per_week))

    def _number(self, label: str, field: str) -> TextField:
        def read() -> str:
            return number_text(getattr(self.plan.calendar, field))

        def write(plan: Plan, text: str) -> Change:
            return with_calendar(plan, **{field: number_in(text)})

        tip = tr("What 1d and 1w of an estimate are worth")
        return TextField(self.session, label, read, write, tip=tip)

    def show_rest(self) -> None:
        tasks = sum(not self.plan.is_group(task) for task in self.plan.tasks)
        said = (
            tr("%n task(s)", "", tasks),
            tr("%n (person|people)", "", len(self.plan.people)),
            tr("finishes {when}", when=when(self.session.schedule.finish)),
        )
        self.summary.say(", ".join(said))
        self._baselines_heading.setVisible(bool(self.plan.baselines))

    def _set_start(self, plan: Plan, start: int | None) -> Change:
        if start is None:
            raise Refusal(tr("the plan needs a start"))
        return edit_header(plan, start=start)

    def _moved(self, plan: Plan, text: str) -> Change:
        start = moment_in(text, plan.calendar)
        return move_plan(plan, plan.header.start if start is None else start)

    def _set_week(self, plan: Plan, week: Any) -> Change:
        return with_calendar(plan, week=week)

    def _exceptions(self) -> list[Hashable]:
        return list(range(len(self.plan.calendar.exceptions)))

    def _exception_row(self, key: Hashable) -> Parts:
        assert isinstance(key, int)
        return ExceptionRow(self.session, key)

    def _with_exception(self, plan: Plan) -> Change:
        """A day off on the first day of the plan, or right after the last one."""
        exceptions = plan.calendar.exceptions
        day = max((each.last_day + 1 for each in exceptions), default=plan.header.start // DAY)
        return with_calendar(plan, exceptions=(*exceptions, DayException(first_day=day, last_day=day)))

    def _baseline_ids(self) -> list[Hashable]:
        return [baseline.id for baseline in in_order(self.plan.baselines.values())]

    def _baseline_row(self, key: Hashable) -> Parts:
        return BaselineRow(self.session, str(key))

    def _skills(self) -> list[Hashable]:
        return [skill.id for skill in in_order(self.plan.skills.values())]

    def _skill_row(self, key: Hashable) -> Parts:
        return SkillRow(self.session, str(key))


class BaselineRow(Parts):
    """The name of a baseline, and how the plan has moved since."""

    def __init__(self, session: Session, baseline: str) -> None:
        super().__init__(session)
        self._baseline = baseline
        self.open = LinkButton()
        self.open.clicked.connect(lambda: session.select("baselines", baseline))
        self.remove = RemoveButton("")
        self.remove.clicked.connect(lambda: session.do(delete_baseline, baseline))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side_by_side(self.open, self.remove))

    def show_rest(self) -> None:
        baseline = self.plan.baselines[self._baseline]
        words = variance(self.plan, baseline, self.session.schedule).words
        self.open.name(baseline.name, f"{baseline.name}: {words}")
        self.remove.describe(tr("Delete the baseline {baseline}", baseline=baseline.name))


class ZoneField(TextField):
    """The time zone, completed from any part of its name."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Time zone"),
            lambda: session.plan.header.time_zone,
            lambda plan, zone: edit_header(plan, time_zone=zone.strip()),
            hint="Europe/London",
        )
        self._zones = QStringListModel(self)
        completer = completer_of(self._zones)
        completer.activated.connect(self._take_later)
        self.editor.setCompleter(completer)

    def _take_later(self) -> None:
        """The name stands in the line only once the completer is done with it."""
        QTimer.singleShot(0, self.commit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self._zones.rowCount():
            self._zones.setStringList(sorted(available_timezones()))
        return super().eventFilter(watched, event)


class SkillRow(Parts):
    """One skill, to be renamed, opened or deleted."""

    def __init__(self, session: Session, skill: str) -> None:
        super().__init__(session)
        name = self.plan.skills[skill].name
        self.name = self.part(
            TextField(
                session,
                tr("Name of the skill {skill}", skill=name),
                lambda: self.plan.skills[skill].name,
                lambda plan, text: edit_skill(plan, skill, name=text),
                quiet=True,
            )
        )
        self.open = QPushButton(tr("Levels"))
        self.open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.open.setAccessibleName(tr("Levels of {skill}", skill=name))
        self.open.clicked.connect(lambda: session.select("skills", skill))
        self.remove = RemoveButton(tr("Delete the skill {skill}", skill=name))
        self.remove.clicked.connect(lambda: session.do(delete_skill, skill))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side_by_side(self.name, self.open, self.remove))
