"""The panel of the search for the best plan, over the views: progress, then what it would change."""

from itertools import permutations

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coordinator.language import later, tr
from coordinator.plan.changes import Change
from coordinator.plan.wording import shift, when
from coordinator.second_process import Failed
from coordinator.timing.solve import Goal, Goals, Progress, Solution
from coordinator.timing.solve.background import BackgroundSearch
from ui.best_plan.parts_list import PartsList
from ui.best_plan.plot import SearchPlot
from ui.labels import Note
from ui.session import Session
from ui.theme import SPACE

_FEWEST_LETTERS = 12
"""Of what counts more, where there is little room."""
_LOOK_EVERY = 60
"""Milliseconds between two looks at how far the search is."""
_MOST_OBSTACLES = 4
_GOAL_WORDS = {
    Goal.FINISH: later("early finish"),
    Goal.PEOPLE: later("people"),
    Goal.CHANGES: later("few changes"),
}


class BestPlanPanel(QFrame):
    """Hidden until a search begins. What a search finds is tried, to be looked at before it is kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.search = BackgroundSearch()
        self._finish_before = 0
        self.setObjectName("best_plan")
        self.plot = SearchPlot()
        self.headline = Note()
        self.bound = Note("muted")
        self.obstacles = Note("refused")
        self.parts = PartsList(session)
        self._build()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        session.trying.connect(self._follow_trial)
        session.opened.connect(self.close_panel)
        session.changed.connect(self._follow_edit)
        self.setVisible(False)

    def _build(self) -> None:
        self.seconds = QSpinBox()
        self.seconds.setRange(1, 3600)
        self.seconds.setValue(10)
        unit = tr("s", "seconds, after a number in a field")
        self.seconds.setSuffix(f" {unit}")
        self.seconds.setAccessibleName(tr("Seconds to search"))
        self.seconds.setToolTip(tr("How long to search"))
        self.goals = QComboBox()
        self.goals.setAccessibleName(tr("What counts more"))
        self.goals.setToolTip(
            tr("What counts more, once all seats are filled and as little as can be is late")
        )
        for order in permutations(Goal):
            self.goals.addItem(", ".join(tr(_GOAL_WORDS[goal]) for goal in order), Goals(tuple(order)))
        self.goals.setMinimumWidth(_FEWEST_LETTERS * self.fontMetrics().averageCharWidth())
        self.again = QPushButton(tr("Search again"))
        self.again.clicked.connect(self.begin)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("End the search, and look at the best that was found"))
        self.stop.clicked.connect(self._stop)
        self.leave = QPushButton(tr("Close"))
        self.leave.clicked.connect(self.close_panel)
        words = QVBoxLayout()
        for widget in (self.headline, self.bound, self.obstacles, self.parts):
            words.addWidget(widget)
        words.addStretch(1)
        options = QHBoxLayout()
        for each in (self.goals, self.seconds, self.again, self.stop, self.leave):
            options.addWidget(each)
        options.addStretch(1)
        words.addLayout(options)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self.plot)
        row.addLayout(words, 1)

    def begin(self) -> None:
        """Lets go of what an earlier search found, and searches from the plan as it is shown."""
        self.end_search()
        self.parts.take_back()
        session = self.session
        self._finish_before = session.schedule.finish
        self.search.start(
            session.plan, session.now, seconds=self.seconds.value(), goals=self.goals.currentData()
        )
        self.obstacles.say("")
        self.headline.say(tr("Looking for the best plan…"))
        self.bound.say("")
        self.plot.begin(self.seconds.value())
        self._show_running(True)
        self.setVisible(True)
        self._timer.start()

    def close_panel(self) -> None:
        """Ends the search; what it found is no longer tried, unless it was kept."""
        self.end_search()
        self.parts.take_back()
        self.setVisible(False)

    def _stop(self) -> None:
        self.search.stop()
        self.headline.say(tr("Stopping…"))

    def end_search(self) -> None:
        """Lets go of what is searched for; what was found stays tried."""
        self._timer.stop()
        self.search.kill()
        self._show_running(False)

    def _look(self) -> None:
        for told in self.search.poll():
            match told:
                case Progress():
                    self._show_progress(told)
                case Solution():
                    self._show_running(False)
                    self._show_solution(told)
                case list():
                    self.obstacles.say("\n".join(f"! {each.text}" for each in told[:_MOST_OBSTACLES]))
                case Failed():
                    self._show_running(False)
                    self.headline.say(tr("The search failed: {why}", why=told.why))
        if not self.search.is_running:
            self._timer.stop()

    def _show_running(self, running: bool) -> None:
        self.stop.setVisible(running)
        for widget in (self.again, self.goals, self.seconds):
            widget.setEnabled(not running)

    def _show_progress(self, progress: Progress) -> None:
        self.plot.show_progress(progress)
        seats = tr("%n seat(s) open", "", progress.open_seats) if progress.open_seats else ""
        self.headline.say(tr("Best so far: {found}", found=self._found(progress.finish, seats)))
        self.bound.say(tr("No plan can finish before {bound}", bound=when(progress.bound)))

    def _found(self, finish: int, seats: str) -> str:
        """`finish Fri 6 Mar 14:00 (1d earlier); 2 seats open`."""
        moved = finish - self._finish_before
        said = (
            tr("finish {finish} ({moved})", finish=when(finish), moved=shift(moved))
            if moved
            else tr("finish {finish}", finish=when(finish))
        )
        return "; ".join(filter(None, (said, seats)))

    def _show_solution(self, solution: Solution) -> None:
        seats = tr("%n seat(s) still open", "", solution.open_seats) if solution.open_seats else ""
        if solution.change:
            found = self._found(solution.finish, seats)
            self.headline.say(tr("Found: {found}. Untick what should stay as it is.", found=found))
        else:
            self.headline.say(tr("Nothing better was found: the plan is as good as it can be made."))
        if solution.is_proven:
            self.bound.say(tr("No plan can finish sooner."))
        else:
            self.bound.say(
                tr(
                    "No plan can finish before {bound}: this one is within {gap}% of the best.",
                    bound=when(solution.bound),
                    gap=QLocale().toString(100 * solution.gap, "f", 1),
                )
            )
        self.parts.show_change(solution.change)

    def _follow_trial(self, trying: bool) -> None:
        """Kept or let go: there is nothing to look at any more."""
        if not trying and self.parts.is_tried:
            self.parts.clear()
            self.setVisible(False)

    def _follow_edit(self, change: Change) -> None:
        """What is being searched for is of the plan as it was: an edit ends the search."""
        if change and self.stop.isVisibleTo(self):
            self.end_search()
            self.headline.say(tr("The plan has changed meanwhile; search again."))
