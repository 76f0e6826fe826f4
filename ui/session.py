"""The one road of an edit: a verb in, the plan changed on disk and in memory, one signal out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coordinator.language import tr
from coordinator.people.teams import Concern, concerns
from coordinator.plan.changes import Change, joined, net
from coordinator.plan.errors import PlanError, Refusal
from coordinator.plan.moments import Moment, moment_in_zone
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Baseline
from coordinator.plan.trial import Trial
from coordinator.plan.verbs import Verb, change_by
from coordinator.store.kept import NOTHING, Edit, KeptPlan
from coordinator.timing.graph import may_reorder, order
from coordinator.timing.preview import Moves, compare, preview
from coordinator.timing.schedule import Schedule, Scheduler, Slack
from ui.ahead import Ahead, Foreseen, Outcome, Ready, Wait, Works
from ui.selection import Selection

if TYPE_CHECKING:  # is loaded when something is first searched for
    from coordinator.people.search import Search

P = ParamSpec("P")
_LARGE = 4000
"""Rows of an edit, from which it may take a second to be made and shown."""
_TICK = 20_000
"""Milliseconds between two looks at the clock."""


class Session(QObject):
    """An open plan: its file, its schedule, and what is selected."""

    opened = Signal()
    """Another plan file is open."""
    changed = Signal(Change)
    """The plan and its schedule are new; the change says which rows."""
    selected = Signal(Selection)
    comparing = Signal()
    """Another baseline is compared with, or none."""
    trying = Signal(bool)
    """From now on edits are tried on a copy, or no longer so."""
    ticked = Signal()
    """Another hour has begun."""
    call_wanted = Signal(str)
    """Helpers are to be called for this task."""
    briefing_wanted = Signal(str)
    """This person's own page is to be shown."""
    company = Signal()
    """Someone else has come, gone or moved on, or the server of a shared plan has."""
    heard = Signal()
    """Others may have edited the plan; this comes from another thread."""
    failed = Signal(str)
    """Something was refused or went wrong; the text says why, and what to do."""

    def __init__(
        self, file: KeptPlan, parent: QObject | None = None, clock: Callable[[], datetime] | None = None
    ) -> None:
        """With a `clock`, which tells time and zone, what is still to do begins no sooner than now."""
        super().__init__(parent)
        self._clock = clock
        self.commands: Mapping[str, str] = {}
        """The window's own commands, what it calls each by its id, to be found by the search."""
        self.wait: Wait = lambda foresee, write: (foresee(), write())
        """How a large edit is made; the window does so beside itself, with progress."""
        self.is_busy = False
        """No edit can be made: a large one is being made, or the plan is another session's."""
        self._foreseen: Foreseen | None = None
        self.works = Works(lambda: (self.plan, self.order))
        """What views have worked out for a plan that is opened, or much edited, before that is shown."""
        self.trial: Trial | None = None
        self.heard.connect(self.take_in, Qt.ConnectionType.QueuedConnection)
        self.error: PlanError | None = None
        """What is being told by `failed`, where it is more than a text."""
        self._begin(self.ready(file))
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self.tick)
        if clock is not None:
            self._ticking.start(_TICK)

    def _begin(self, ready: Ready) -> None:
        self.file = file = ready.file
        self.selection = Selection()
        self._concerns: Sequence[Concern] | None = None
        self._search: Search | None = None
        self._order: Sequence[str] | None = ready.ahead.order
        self.works.show(ready.ahead)
        self.now = ready.now
        self._scheduler = self._before_trial = ready.ahead.scheduler
        newest = in_order(file.plan.baselines.values())[-1:]
        self._compared = newest[0].id if newest else None
        self._missed: list[Change] = []
        file.listen(self.heard.emit)

    @property
    def plan(self) -> Plan:
        """The plan as it is shown: while edits are tried, the copy that they are tried on."""
        return self.file.plan if self.trial is None else self.trial.plan

    @property
    def schedule(self) -> Schedule:
        """Of the plan as it is shown."""
        return self._scheduler.schedule

    @property
    def slacks(self) -> Mapping[str, Slack]:
        """How late each task could run without harm; worked out when first asked for after an edit."""
        return self._scheduler.slacks

    @property
    def order(self) -> Sequence[str]:
        """All tasks, each after what it waits for; worked out when first asked for after an edit of links."""
        if self._order is None:
            self._order = order(self.plan)
        return self._order

    @property
    def concerns(self) -> Sequence[Concern]:
        """Waste, and what hangs on one person; worked out when first asked for after an edit."""
        if self._concerns is None:
            self._concerns = concerns(self.plan)
        return self._concerns

    @property
    def search(self) -> "Search":
        """Finds everything in the plan as it is shown; made when first asked for, then kept up."""
        if self._search is None:
            from coordinator.people.search import Search

            self._search = Search(self.plan, self.commands)
        return self._search

    @property
    def compared(self) -> Baseline | None:
        """The baseline that the plan is compared with."""
        return None if self._compared is None else self.plan.baselines.get(self._compared)

    def compare_with(self, baseline: str | None) -> None:
        """From now on the plan is compared with this baseline, or with none."""
        if baseline != self._compared:
            self._compared = baseline
            self.comparing.emit()

    @property
    def moment(self) -> Moment:
        """The minute that it is in the plan's time zone; without a clock, the start of the plan."""
        minute = self._minute(self.file)
        return self.plan.header.start if minute is None else minute

    @property
    def undo_name(self) -> str | None:
        return (self.trial or self.file).undo_name

    @property
    def redo_name(self) -> str | None:
        return (self.trial or self.file).redo_name

    @property
    def path(self) -> Path:
        return self.file.path

    def ready(self, file: KeptPlan) -> Ready:
        """Works out what is needed to turn to a plan; in any thread, while another plan is shown."""
        now = self._hour(file)
        return Ready(file, now, self.works.ahead(file.plan, Scheduler(file.plan, now)))

    def turn_to(self, ready: Ready) -> None:
        """Turns to another plan file and closes the one that was open; what was tried there is let go."""
        if self.trial is not None:
            self.let_go()
        self.file.close()
        self._begin(ready)
        self.opened.emit()
        self.works.show(None)

    def anew(self) -> "Session":
        """The same plan, with what is tried, selected and compared, for views that are made anew."""
        fresh = Session(self.file, clock=self._clock)
        fresh.selection, fresh._compared = self.selection, self._compared
        if self.trial is not None:
            fresh.trial, fresh._tried_on, fresh._missed = self.trial, self._tried_on, self._missed
            fresh._scheduler, fresh._before_trial = self._scheduler, self._before_trial
            fresh._order, fresh.now = None, self.now
        return fresh

    def leave(self) -> None:
        """From now on the plan is another session's: here it is neither edited nor followed."""
        self.is_busy = True
        self._ticking.stop()

    def close(self) -> None:
        self.file.close()

    def do(self, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> Change | None:
        """Makes an edit by a verb; None where it was refused or would change nothing."""
        return self.attempt(verb, *args, **kwargs)[0]

    def attempt(self, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> tuple[Change | None, str]:
        """As `do`, with the reason where it was refused."""
        return self._take(lambda: self._made(Edit(change_by(verb, self.plan, *args, **kwargs))))

    def take_in(self) -> None:
        """Shows what others have done to the plan; while edits are tried, once these are kept or let go."""
        if self.is_busy:
            return
        try:
            change = self.file.take_in()
        except PlanError as error:
            self.fail(error)
        else:
            self.follow(change)
        self.company.emit()

    def follow(self, change: Change) -> None:
        """Shows an edit that the plan as it is kept has already."""
        if change and self.trial is None:
            self._scheduler = self._scheduler.after(self.plan, change)
            self._tell(change)
        elif change:
            self._before_trial = self._before_trial.after(self.file.plan, change)
            self._missed.append(change)

    def fail(self, error: PlanError) -> None:
        """Tells that something was refused or went wrong; `error` has it for as long as it is told."""
        self.error = error
        self.failed.emit(str(error))
        self.error = None

    def tick(self) -> None:
        """Looks at the clock: with each full hour what is still to do can begin no sooner than that."""
        now = self._hour(self.file)
        if now == self.now or self.is_busy:
            return
        self.now, before = now, self.schedule
        self._before_trial = Scheduler(self.file.plan, now)
        self._scheduler = self._before_trial if self.trial is None else Scheduler(self.plan, now)
        if self.schedule != before:
            self._tell(Change(tr("time goes by"), ()))
        self.ticked.emit()

    def _hour(self, file: KeptPlan) -> Moment | None:
        """The hour that it is in the plan's time zone; None without a clock."""
        minute = self._minute(file)
        return None if minute is None else minute // 60 * 60

    def _minute(self, file: KeptPlan) -> Moment | None:
        if self._clock is None:
            return None
        return moment_in_zone(self._clock(), file.plan.header.time_zone)

    def undo(self) -> Change | None:
        trial = self.trial
        return self._take(lambda: trial.undo() if trial is not None else self._made(self.file.undoing()))[0]

    def redo(self) -> Change | None:
        trial = self.trial
        return self._take(lambda: trial.redo() if trial is not None else self._made(self.file.redoing()))[0]

    def try_edits(self) -> None:
        """From now on every edit is made on a copy in memory, until `keep` or `let_go`."""
        if self.trial is None and not self.is_busy:
            self.trial = Trial(self.plan)
            self._tried_on = self.file.number
            self._before_trial = self._scheduler
            self.trying.emit(True)

    def keep(self) -> Change | None:
        """Makes all that was tried, as one edit that is undone in one step.

        Where it can't be written, it stays tried, and nothing is lost.
        """
        if self.trial is None or self.is_busy:
            return None
        change = self.trial.change
        try:
            made = self.file.commit(change, self._tried_on)
        except PlanError as error:
            self.take_in()
            self.fail(error)
            return None
        others, scheduler = self.file.taken_in(), self._scheduler
        if others or self._missed or made is not change:
            scheduler = self._before_trial.after(self.file.plan, net(change.name, (others, made)))
        since = net("", (change.inverse, *self._missed, others, made))
        self._leave_trial(scheduler, joined(change.name, (change, since)))
        return made or None

    def let_go(self) -> None:
        """Drops what was tried; the plan is as it was."""
        if self.trial is not None and not self.is_busy:
            self._leave_trial(self._before_trial, joined("", (self.trial.change.inverse, *self._missed)))

    @property
    def tried(self) -> Moves | None:
        """What moves by all that is being tried; None while nothing is."""
        if self.trial is None:
            return None
        before, change = self._before_trial.schedule, self.trial.change
        return compare(self.file.plan, self.trial.plan, change, before, self.schedule)

    def try_out(self, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> Outcome:
        """What the edit would do, worked out on a copy in memory."""
        try:
            change = change_by(verb, self.plan, *args, **kwargs)
        except Refusal as refusal:
            return Outcome(refusal=str(refusal))
        if not change:
            return Outcome()
        return Outcome(change.name, preview(self.plan, change, self._scheduler))

    def select(self, table: str, *ids: str) -> None:
        selection = Selection(table, ids)
        if selection != self.selection:
            self.selection = selection
            self.file.stand_at(selection.task)
            self.selected.emit(selection)

    def select_next(self, tasks: Sequence[str]) -> None:
        """Selects the one of `tasks` after the selected task, and after the last the first."""
        if tasks:
            current = self.selection.task
            index = tasks.index(current) + 1 if current in tasks else 0
            self.select("tasks", tasks[index % len(tasks)])

    def _take(self, make: Callable[[], Change | None]) -> tuple[Change | None, str]:
        """Shows the edit that `make` makes; the reason where it was refused."""
        try:
            if self.is_busy:
                raise Refusal(tr("a large edit is being made; wait until it is there"))
            change = make()
        except PlanError as error:
            self.take_in()
            self.fail(error)
            return None, str(error)
        return (self._announce(change) if change else None), ""

    def _made(self, edit: Edit | None) -> Change | None:
        """Makes an edit; what comes of a large one is worked out first, and till then it can be stopped."""
        if edit is None or not edit.change:
            return None
        if len(edit.change.rows) < _LARGE:
            return self._written(edit)()
        self.is_busy = True
        try:
            foreseen, take_in = self.wait(partial(self._foresee, edit.change), partial(self._written, edit))
            change, self._foreseen = take_in(), foreseen
            return change
        finally:
            self.is_busy = False
            QTimer.singleShot(0, self, self.take_in)

    def _written(self, edit: Edit) -> Callable[[], Change]:
        """The first part of making an edit; what it gives does the rest, in the window's thread."""
        if self.trial is None:
            return self.file.write_edit(edit)
        return partial(self.trial.make, edit.change)

    def _foresee(self, change: Change) -> Foreseen:
        twin = self.plan.copy()
        twin.apply(change)
        # a scheduler of its own: the one that is shown must not be asked in two threads
        return Foreseen(change, self.works.ahead(twin, Scheduler(twin, self.now)))

    def _leave_trial(self, scheduler: Scheduler, change: Change) -> None:
        """Shows the plan on disk again; the change leads to it from what was shown."""
        self.trial = None
        self._missed = []
        self._scheduler = scheduler
        if change:
            self._tell(change)
        self.trying.emit(False)

    def _announce(self, change: Change) -> Change:
        """Shows an edit, and what others have done before it."""
        others = self.file.taken_in() if self.trial is None else NOTHING
        shown = net(change.name, (others, change)) if others else change
        foreseen, self._foreseen = self._foreseen, None
        ahead = foreseen.ahead if foreseen is not None and foreseen.change is shown else None
        self._scheduler = self._scheduler.after(self.plan, shown) if ahead is None else ahead.scheduler
        self._tell(shown, ahead)
        return change

    def _tell(self, change: Change, ahead: Ahead | None = None) -> None:
        """Tells every view, once nothing is selected that is gone; `ahead` is what is worked out already."""
        self._concerns = None
        if may_reorder(change):
            self._order = None if ahead is None else ahead.order
        self.works.show(ahead)
        if self._search is not None:
            self._search.update(change)
        table = self.selection.table
        left = [row for row in self.selection.ids if row in self.plan.table(table)]
        if len(left) < len(self.selection.ids):
            self.select(table, *left)
        self.changed.emit(change)
        self.works.show(None)
