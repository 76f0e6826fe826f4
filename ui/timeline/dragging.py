"""Bars that are dragged: to another time, by their edge to another estimate, to another person's lane."""

from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan import edits
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import Status
from coordinator.plan.wording import capitalized, when
from coordinator.timing.estimates import estimate_until, pin_near
from coordinator.timing.hours import NeverWorks
from coordinator.timing.network import work_of
from ui.drop_preview import Aim, PendingEdit, handing_over
from ui.timeline.bars import Ghost
from ui.timeline.by import By
from ui.timeline.layout.scale import Scale, rounded
from ui.timeline.scene import TimelineScene
from ui.typed import EFFORT_WORD, estimate_text


@dataclass(frozen=True, slots=True, kw_only=True)
class BarAim(Aim):
    """With the bar as it would be."""

    ghost: Ghost


class BarDrag:
    """One bar, taken up at a moment, by its middle or by its edge."""

    def __init__(self, scene: TimelineScene, bar: int, grabbed: Moment, edge: bool) -> None:
        self._scene = scene
        self._bar = bar
        self._edge = edge
        self._grabbed = grabbed
        chart = scene.chart
        self.task = chart.tasks[bar]
        self.row = int(chart.rows_of[bar])
        self._start, self._finish = int(chart.starts[bar]), int(chart.finishes[bar])

    def at(self, moment: Moment, row: int | None, scale: Scale) -> BarAim:
        """What a drop at a moment would do, in a row or lane, or None for below them all."""
        if self._edge:
            return self._stretched(moment, scale)
        if self._scene.by is By.PERSON and row is not None and row != self.row:
            return self._handed_over(row)
        return self._pinned(moment, scale)

    def _pinned(self, moment: Moment, scale: Scale) -> BarAim:
        scene, plan = self._scene, self._scene.plan
        record = plan.tasks[self.task]
        if record.status is not Status.TODO:
            if record.status is Status.DONE:
                return self._refused_as_done(record.name)
            return self._refused(tr("{task} is under way: it stays where it happened", task=record.name))
        by = moment - self._grabbed
        if abs(by) * 2 < scale.step:
            return BarAim(ghost=self._ghost(self._start, self._finish))
        # from days on, to the beginning of one
        origin = self._start if scale.step < DAY else self._start // DAY * DAY
        start = pin_near(plan, scene.calendars, self.task, rounded(origin + by, scale.step))
        edit = PendingEdit(edits.edit_task, (self.task,), {"pinned_start": start})
        text = tr("Pin to {start}", start=when(start))
        return BarAim(edit=edit, ghost=self._ghost(start, self._end(start)), text=text)

    def _stretched(self, moment: Moment, scale: Scale) -> BarAim:
        scene, plan = self._scene, self._scene.plan
        record = plan.tasks[self.task]
        if record.status is Status.DONE:
            return self._refused_as_done(record.name)
        if abs(moment - self._grabbed) * 2 < scale.step:
            return BarAim(ghost=self._ghost(self._start, self._finish))
        wished = max(self._finish + moment - self._grabbed, self._start + 1)
        fields = estimate_until(plan, scene.calendars, self.task, self._start, wished, scale.step)
        if not fields:
            return BarAim(ghost=self._ghost(self._start, self._finish))
        value = next(iter(fields.values()))
        words = f"{value} {tr(EFFORT_WORD)}" if "effort" in fields else str(value)
        edit = PendingEdit(edits.edit_task, (self.task,), fields)
        text = f"{estimate_text(record)} → {words}"
        return BarAim(edit=edit, ghost=self._ghost(self._start, wished), text=text)

    def _handed_over(self, row: int) -> BarAim:
        chart = self._scene.chart
        person, other = chart.rows[self.row].person, chart.rows[row].person
        ghost = Ghost(self.task, self._start, self._finish, row, self._bar)
        return BarAim(edit=handing_over(self.task, person, other), ghost=ghost)

    def _refused_as_done(self, task: str) -> BarAim:
        return self._refused(tr("{task} is done: it stays where it happened", task=task))

    def _refused(self, why: str) -> BarAim:
        return BarAim(ghost=self._ghost(self._start, self._finish), refusal=capitalized(why))

    def _ghost(self, start: Moment, finish: Moment) -> Ghost:
        return Ghost(self.task, start, finish, self.row, self._bar)

    def _end(self, start: Moment) -> Moment:
        """When the task would be done; a group is as long as it was."""
        scene = self._scene
        if scene.plan.is_group(self.task):
            return start + self._finish - self._start
        work = work_of(scene.plan, scene.calendars, scene.plan.tasks[self.task])
        try:
            return work.hours.finish(start, work.minutes)
        except NeverWorks:
            return start
