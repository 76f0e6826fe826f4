"""The form of one task, or of a group: what it is, when it may run, who is on it, what it waits for."""

from typing import Any

from PySide6.QtCore import QTimer

from coordinator.language import later, tr
from coordinator.people.teams import ConcernKind
from coordinator.plan.changes import Change
from coordinator.plan.edits import edit_task, move_task, repeat_task
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_PRIORITY, Status, Task
from coordinator.plan.recurrence import parse_recurrence
from coordinator.plan.wording import STATUS_WORDS, capitalized, hours, span, when
from coordinator.timing.variance import drift_of
from ui.editor.fields import (
    AddField,
    ChoiceField,
    FieldVerb,
    NotesField,
    NumberField,
    TextField,
    side_by_side,
)
from ui.editor.form import Form, Part
from ui.editor.link_rows import LinksPart
from ui.editor.moments import MomentField
from ui.editor.seats import SeatsPart
from ui.editor.team import TeamPart
from ui.editor.why import WhyPart
from ui.labels import Note
from ui.menu_edits import status_edit
from ui.session import Session
from ui.typed import estimate_in, estimate_text

ESTIMATE_TIP = later("30m, 4h, 2d or 1w; 16h effort is shared by the team; nothing is a milestone")
_REPEAT_TIP = later("every week x10, every 2 weeks until 2027-03-01, every mon, thu x8, or every month x6")


class TaskForm(Form):
    table = "tasks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._work: list[Part] = []
        self._times: list[Part] = []
        self._add_summary()
        session.comparing.connect(lambda: self._show_drift() if self.alive else None)
        # in a large plan it takes a moment, for which no other view should wait
        self._slack_due = QTimer(self, singleShot=True, interval=0)
        self._slack_due.timeout.connect(lambda: self._show_slack() if self.alive else None)
        self._add_basics()
        self._add_seats()
        self._add_links()
        self._add_bounds()
        self.notes = self.add(
            NotesField(
                session,
                tr("Notes"),
                lambda: self.task.notes,
                self._writing("notes"),
                hint=tr("What it is for, and what to know; Markdown"),
            )
        )
        self.column.addStretch(1)

    @property
    def task(self) -> Task:
        return self.plan.tasks[self.row]

    def show_rest(self) -> None:
        self._show_what_fits()
        self._show_summary()

    def _add_summary(self) -> None:
        self.time = Note("muted")
        self.critical = Note("critical")
        self.slack = Note("muted")
        self.drift = Note("muted")
        self.findings = Note("refused")
        self.risks = Note("later")
        for note in (self.time, self.critical, self.slack, self.drift, self.findings, self.risks):
            self.column.addWidget(note)

    def _add_basics(self) -> None:
        session = self.session
        self.name = self.add(TextField(session, tr("Name"), lambda: self.task.name, self._writing("name")))
        self.estimate = self.part(
            TextField(
                session,
                tr("Estimate"),
                lambda: estimate_text(self.task),
                lambda plan, text: edit_task(plan, self.row, **estimate_in(text)),
                hint=tr("none: a milestone"),
                tip=tr(ESTIMATE_TIP),
            )
        )
        self.priority = self.part(
            NumberField(
                session,
                tr("Priority"),
                lambda: self.task.priority,
                self._writing("priority"),
                most=HIGHEST_PRIORITY,
                step=50,
            )
        )
        self.priority.editor.setToolTip(tr("Of two tasks that want a person, the higher goes first"))
        self.status = self.part(
            ChoiceField(
                session,
                tr("Status"),
                lambda: [(status, capitalized(tr(word))) for status, word in STATUS_WORDS.items()],
                lambda: self.task.status,
                self._set_status,
            )
        )
        self.parent_group = self.part(
            ChoiceField(
                session,
                tr("Group"),
                lambda: groups(self.plan, without=self.row),
                lambda: self.task.parent,
                lambda plan, parent: move_task(plan, self.row, parent),
                tip=tr("The group that it belongs to"),
            )
        )
        self.amounts = side_by_side(self.estimate, self.priority)
        self.column.addWidget(self.amounts)
        self.column.addWidget(side_by_side(self.status, self.parent_group))
        self.started = self._moment(tr("Started"), "actual_start")
        self.finished = self._moment(tr("Finished"), "actual_finish", end=True)
        self.heading(tr("Why then"))
        self.why = WhyPart(self.session)
        self.column.addWidget(self.why)

    def _add_seats(self) -> None:
        self._seats_heading = self.heading(tr("Seats"))
        self.seats = self.add(SeatsPart(self))
        self._team_heading = self.heading(tr("Team"))
        self.team = self.add(TeamPart(self))

    def _add_links(self) -> None:
        self.heading(tr("Waits for"))
        self.waits_for = self.add(LinksPart(self, incoming=True))
        self.heading(tr("Is waited for by"))
        self.waited_for_by = self.add(LinksPart(self, incoming=False))

    def _add_bounds(self) -> None:
        self.heading(tr("Times"))
        self.not_before = self._moment(tr("Not before"), "not_before")
        self.pinned_start = self._moment(
            tr("Pinned start"), "pinned_start", tip=tr("It starts then and at no other time")
        )
        self.deadline = self._moment(tr("Deadline"), "deadline", end=True)

        hint = tr("Repeat it: every week x10")
        self.repeat = self.add(AddField(self.session, tr("Repeat"), hint, lambda: (), self._repeated))
        self.repeat.editor.setToolTip(tr(_REPEAT_TIP))

    def _repeated(self, plan: Plan, text: str) -> Change:
        """From when it runs now."""
        placed = self.session.schedule.placements.get(self.row)
        start = placed.start if placed else plan.header.start
        return repeat_task(plan, self.row, parse_recurrence(text), start)

    def _moment(self, label: str, field: str, *, end: bool = False, tip: str = "") -> MomentField:
        def read() -> Moment | None:
            found: Moment | None = getattr(self.task, field)
            return found

        hint = tr("none, or 2027-06-19 10:00")
        made = MomentField(self.session, label, read, self._writing(field), end=end, hint=hint, tip=tip)
        return self.add(made)

    def _writing(self, field: str) -> FieldVerb:
        def write(plan: Plan, value: Any) -> Change:
            return edit_task(plan, self.row, **{field: value})

        return write

    def _set_status(self, plan: Plan, status: Status) -> Change:
        edit = status_edit(self.session, self.row, status)
        return edit.verb(plan, *edit.arguments)

    def _show_what_fits(self) -> None:
        """A group has no estimate, seats or team of its own; actual times are of work begun."""
        group = self.plan.is_group(self.row)
        for widget in (self.amounts, self._seats_heading, self.seats, self._team_heading, self.team):
            widget.setVisible(not group)
        self.status.setVisible(not group)
        self.repeat.setVisible(not group and self.task.status is not Status.DONE)
        self.started.setVisible(not group and self.task.status is not Status.TODO)
        self.finished.setVisible(not group and self.task.status is Status.DONE)

    def _show_summary(self) -> None:
        schedule = self.session.schedule
        placement = schedule.placements.get(self.row)
        if placement is None:
            self.time.say(tr("It can't be placed."))
        else:
            self.time.say(span(placement.start, placement.finish))
        critical = self.row in schedule.critical
        self.critical.say(tr("● Critical: any delay here delays the plan") if critical else "")
        self._show_drift()
        self._slack_due.start()
        found = [f"! {finding.text}" for finding in schedule.findings if finding.task == self.row]
        concerns = [each for each in self.session.concerns if self.row in each.tasks]
        found += [f"! {each.text}" for each in concerns if each.kind is ConcernKind.WASTE]
        self.findings.say("\n".join(found))
        risks = [f"▲ {capitalized(each.text)}" for each in concerns if each.kind is ConcernKind.SINGLE]
        self.risks.say("\n".join(risks))
        self.why.show_task(self.row)

    def _show_slack(self) -> None:
        slack = self.session.slacks.get(self.row)
        if slack is None or self.row in self.session.schedule.critical:
            self.slack.say("")
        elif not slack.minutes:
            self.slack.say(tr("It can't wait: what comes after it, or its deadline, would be late"))
        else:
            time, last = hours(slack.minutes), when(slack.finish)
            self.slack.say(tr("Can wait {hours} of work, and finish by {finish}", hours=time, finish=last))

    def _show_drift(self) -> None:
        """How far it is from where the baseline has it."""
        baseline = self.session.compared
        drift = baseline and drift_of(self.row, baseline, self.session.schedule)
        self.drift.say(
            tr(
                "{drift} than in {baseline}: {then}",
                drift=capitalized(drift.words),
                baseline=baseline.name,
                then=span(drift.then.start, drift.then.finish),
            )
            if baseline and drift
            else ""
        )


def groups(plan: Plan, without: str = "") -> list[tuple[str | None, str]]:
    """The groups that a task could be in, by id, inner ones further in; first none."""
    found: list[tuple[str | None, str]] = [(None, tr("No group"))]
    stack = [(0, task) for task in reversed(plan.children(None)) if plan.is_group(task.id)]
    while stack:
        depth, task = stack.pop()
        if task.id == without:
            continue
        found.append((task.id, "    " * depth + task.name))
        inside = [child for child in plan.children(task.id) if plan.is_group(child.id)]
        stack.extend((depth + 1, child) for child in reversed(inside))
    return found
