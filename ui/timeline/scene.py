"""What the timeline shows, of one plan with its schedule; the painters ask it, the view tells it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from coordinator.language import tr
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline
from coordinator.plan.wording import capitalized
from coordinator.timing.calendars import Calendars
from coordinator.timing.hours import Hours
from coordinator.timing.schedule import Schedule, Slack
from ui.stage import Stage
from ui.theme import Theme
from ui.timeline.by import By
from ui.timeline.face import BarFace, bar_face, share_of
from ui.timeline.layout.chart import Chart, Row
from ui.timeline.layout.lanes import NOBODY, by_person
from ui.timeline.layout.off import OffTime
from ui.timeline.layout.outline import by_task
from ui.timeline.letters import Letters

_MOST_UNFILLED = 40
"""Tasks with open seats; where there are more, their lane begins folded."""


class Load(NamedTuple):
    """Minutes of work that a person is taken for, of those that they work until the plan's finish."""

    taken: int
    worked: int


@dataclass(frozen=True, slots=True)
class Shown:
    """How a scene shows its plan, but for what is selected there."""

    by: By
    folded: dict[By, set[str]]
    baseline: Baseline | None
    slacks: Mapping[str, Slack]
    now: Moment | None


class TimelineScene(Stage, QObject):
    """Shows a plan; what is selected, hovered or compared is set from outside."""

    altered = Signal()
    """Something is to be drawn otherwise."""

    def __init__(
        self, plan: Plan, schedule: Schedule, theme: Theme, font: QFont, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.letters = Letters(font)
        self.line = self.letters.height + 10
        """The height of a line of bars, in pixels."""
        self.by = By.TASK
        self.selected: frozenset[str] = frozenset()
        self.selected_links: frozenset[str] = frozenset()
        self.target_row: int | None = None
        self.baseline: Baseline | None = None
        self.slacks: Mapping[str, Slack] = {}
        self.now: Moment | None = None
        self.open_plan(plan, schedule)

    def open_plan(self, plan: Plan, schedule: Schedule) -> None:
        """Shows another plan, with nothing folded but a lane that would fill the view."""
        unfilled = sum(1 for task in plan.tasks if plan.open_seats(task))
        self.folded: dict[By, set[str]] = {
            By.TASK: set(),
            By.PERSON: {NOBODY} if unfilled > _MOST_UNFILLED else set(),
        }
        self.show_plan(plan, schedule)

    def alter(self) -> None:
        self.altered.emit()

    def show_plan(self, plan: Plan, schedule: Schedule) -> None:
        self.turn_to(plan, schedule)
        self.calendars = Calendars(plan)
        self._off: dict[Hours, OffTime] = {}
        self._loads: dict[str, Load] = {}
        self._troubled = {finding.task for finding in schedule.findings}
        self.slacks = {}
        self._lay_out()

    @property
    def shown(self) -> Shown:
        folded = {by: rows.copy() for by, rows in self.folded.items()}
        return Shown(self.by, folded, self.baseline, self.slacks, self.now)

    def show_as(self, other: Shown) -> None:
        """Shows what another scene of the same plan shows."""
        self.by, self.folded = other.by, other.folded
        self.baseline, self.slacks, self.now = other.baseline, other.slacks, other.now
        self._lay_out()

    def show_by(self, by: By) -> None:
        self.by = by
        self._lay_out()

    def fold(self, row: Row) -> None:
        """Folds what is inside a row, or unfolds it again."""
        if row.folded is not None:
            self.folded[self.by] ^= {row.task or NOBODY}
            self._lay_out()

    def fold_all(self, folded: bool) -> None:
        """Folds every row that holds others, or unfolds them all."""
        groups = {task for task in self.plan.tasks if self.plan.is_group(task)}
        self.folded[self.by] = (groups if self.by is By.TASK else {NOBODY}) if folded else set()
        self._lay_out()

    def unfold_to(self, task: str) -> None:
        """Unfolds the groups around a task."""
        around = set(self.plan.ancestors(task)) & self.folded[By.TASK]
        if around and self.by is By.TASK:
            self.folded[By.TASK] -= around
            self._lay_out()

    def show_slack(self, slacks: Mapping[str, Slack]) -> None:
        """Takes how far each task can still move; until then no slack is shown."""
        self.slacks = slacks
        self.alter()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.alter()

    def select(self, tasks: Iterable[str], links: Iterable[str] = ()) -> None:
        self.selected, self.selected_links = frozenset(tasks), frozenset(links)
        self.alter()

    def aim_at_row(self, row: int | None) -> None:
        """Marks the lane that a bar would be dropped in."""
        if row != self.target_row:
            self.target_row = row
            self.alter()

    @property
    def tasks_in_order(self) -> list[str]:
        """All that can be selected, from top to bottom."""
        if self.by is By.TASK:
            return [row.task for row in self.chart.rows if row.task is not None]
        return list(dict.fromkeys(self.chart.tasks))

    def face(self, bar: int) -> BarFace:
        found = self._faces.get(bar)
        if found is None:
            row = self.chart.rows[self.chart.rows_of[bar]]
            person = None if self.by is By.TASK else row.person or NOBODY
            task = self.chart.tasks[bar]
            found = bar_face(self.plan, self.schedule, task, person, task in self._troubled)
            self._faces[bar] = found
        return found

    def new_findings(self, task: str) -> list[str]:
        """What would be wrong about a task, if the hovering edit were made, and isn't now."""
        if self._moves is None:
            return []
        found = (each for each in self._moves.schedule.findings if each.task == task)
        return [f"! {capitalized(each.text)}" for each in found if each not in self.schedule.findings]

    def off(self, row: Row | None) -> OffTime:
        """The pauses of a person, for other rows those of the plan."""
        person = row.person if row is not None else None
        hours = self.calendars.person(person) if person is not None else self.calendars.plan
        if hours not in self._off:
            self._off[hours] = OffTime(hours)
        return self._off[hours]

    def load(self, person: str) -> Load:
        if person not in self._loads:
            self._loads[person] = self._load(person)
        return self._loads[person]

    def _load(self, person: str) -> Load:
        hours, placements = self.calendars.person(person), self.schedule.placements
        taken = 0
        for assignment in self.plan.assignments_of(person):
            placed = placements.get(assignment.task)
            if placed is not None:
                share = share_of(self.plan, assignment.task, person)
                taken += (hours.worked(placed.finish) - hours.worked(placed.start)) * share
        start, finish = self.plan.header.start, self.schedule.finish
        return Load(taken // 100, hours.worked(finish) - hours.worked(start))

    def _lay_out(self) -> None:
        plan, schedule, folded = self.plan, self.schedule, self.folded[self.by]
        if self.by is By.TASK:
            self.chart: Chart = by_task(plan, schedule, self.line, folded)
        else:
            self.chart = by_person(plan, schedule, self.line, tr("Nobody yet"), folded)
        self._faces: dict[int, BarFace] = {}
        self.alter()
