"""The form of one baseline: what was agreed, and what has moved since, the latest first."""

from PySide6.QtWidgets import QCheckBox

from coordinator.language import tr
from coordinator.plan.edits import rename_baseline
from coordinator.plan.records import Baseline
from coordinator.plan.wording import listed, when
from coordinator.timing.variance import Variance, variance
from ui.editor.fields import TextField
from ui.editor.form import Form
from ui.editor.lines import Lines
from ui.labels import Note
from ui.session import Session

_MOST = 30
_MOST_NAMED = 8
"""How many tasks are listed; the others are counted."""


class BaselineForm(Form):
    table = "baselines"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name = self.add(
            TextField(
                session,
                tr("Baseline"),
                lambda: self.baseline.name,
                lambda plan, name: rename_baseline(plan, self.row, name),
            )
        )
        self.kept = Note("muted")
        self.finish = Note()
        self.column.addWidget(self.kept)
        self.column.addWidget(self.finish)
        self.drawn = QCheckBox(tr("Compare with it in every view"))
        self.drawn.toggled.connect(self._compare)
        self.column.addWidget(self.drawn)
        self.heading(tr("What has moved"))
        self.moved = Lines(session)
        self.column.addWidget(self.moved)
        self.rest = Note("muted")
        self.column.addWidget(self.rest)
        self.column.addStretch(1)
        session.comparing.connect(self._show_drawn)

    @property
    def baseline(self) -> Baseline:
        return self.plan.baselines[self.row]

    def show_rest(self) -> None:
        baseline = self.baseline
        found = variance(self.plan, baseline, self.session.schedule)
        kept = "" if baseline.set_at is None else tr("Kept {when}", when=when(baseline.set_at))
        self.kept.say(kept)
        then, now = when(found.finish_then), when(found.finish_now)
        self.finish.say(
            tr("Was to finish {then}, and finishes {now}: {words}", then=then, now=now, words=found.words)
            if found.finish_then != found.finish_now
            else tr("Finishes {now}, as it was to", now=now)
        )
        latest = found.drifts[:_MOST]
        self.moved.show_lines([(self.moved.told_of(each.task, each.words), each.task) for each in latest])
        self.rest.say(self._rest(found))
        self._show_drawn()

    def _rest(self, found: Variance) -> str:
        more = len(found.drifts) - _MOST
        added = listed([self.plan.tasks[task].name for task in found.added], _MOST_NAMED)
        gone = listed([self.baseline.tasks[task].name for task in found.gone], _MOST_NAMED)
        lines = [
            tr("Nothing has moved.") if not found.drifts else "",
            tr("%n task(s) more (has|have) moved.", "", more) if more > 0 else "",
            tr("New since: {tasks}", tasks=added) if added else "",
            tr("Gone since: {tasks}", tasks=gone) if gone else "",
        ]
        return "\n".join(filter(None, lines))

    def _compare(self, wanted: bool) -> None:
        compared = self.session.compared
        if wanted:
            self.session.compare_with(self.row)
        elif compared is not None and compared.id == self.row:
            self.session.compare_with(None)

    def _show_drawn(self) -> None:
        compared = self.session.compared
        self.drawn.setChecked(compared is not None and compared.id == self.row)
