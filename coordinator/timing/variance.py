"""Variance: how the schedule has moved away from a baseline, by the finish of each task."""

from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Baseline, PlannedTime
from coordinator.plan.wording import shift
from coordinator.timing.placement import Placement
from coordinator.timing.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Drift:
    """A task that no longer runs when it was to."""

    task: str
    then: PlannedTime
    now: Placement

    @property
    def finish(self) -> int:
        """Minutes on the clock by which it finishes later; less than 0 where it is earlier."""
        return self.now.finish - self.then.finish

    @property
    def words(self) -> str:
        """`2d later`; where only the start has moved, `starts 2h later`."""
        if self.finish:
            return shift(self.finish)
        return tr("starts {shift}", shift=shift(self.now.start - self.then.start))


@dataclass(frozen=True, slots=True)
class Variance:
    """What differs from the baseline: `drifts` have the latest first, `added` are new since, `gone` are no
    more or have no place, by their ids. The groups of the plan are left out."""

    finish_then: Moment
    finish_now: Moment
    drifts: tuple[Drift, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def words(self) -> str:
        """How the finish has moved: `finish 2d later`."""
        moved = self.finish_now - self.finish_then
        return tr("finish {shift}", shift=shift(moved)) if moved else tr("same finish")


def variance(plan: Plan, baseline: Baseline, schedule: Schedule) -> Variance:
    """How the plan's schedule differs from the times that the baseline keeps."""
    placed = [id for id in schedule.placements if not plan.is_group(id)]
    drifts = [drift for id in placed if (drift := drift_of(id, baseline, schedule))]
    drifts.sort(key=lambda drift: -drift.finish)
    gone = (id for id in baseline.tasks if id not in schedule.placements and not plan.is_group(id))
    return Variance(
        max((each.finish for each in baseline.tasks.values()), default=plan.header.start),
        schedule.finish,
        tuple(drifts),
        tuple(id for id in placed if id not in baseline.tasks),
        tuple(gone),
    )


def drift_of(task: str, baseline: Baseline, schedule: Schedule) -> Drift | None:
    """How a task or group has moved since; None where it hasn't, or where one of them doesn't have it."""
    then, now = baseline.tasks.get(task), schedule.placements.get(task)
    if then is None or now is None or (then.start, then.finish) == (now.start, now.finish):
        return None
    return Drift(task, then, now)
