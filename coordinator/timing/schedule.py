"""The schedule of a plan: one that people can carry out, worked out anew after every edit."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.timing.critical import critical_chain
from coordinator.timing.findings import findings
from coordinator.timing.network import Network
from coordinator.timing.placement import Finding, Placement
from coordinator.timing.placing import Placing
from coordinator.timing.slack import Slack, slacks

__all__ = ["Schedule", "Scheduler", "Slack", "schedule"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """When everything happens. Tasks that can't be placed are missing, and a finding says why.

    `critical` holds the tasks, groups left out, on the chains of links and people that set the finish,
    `critical_links` the ids of the links on them.
    """

    placements: Mapping[str, Placement]
    finish: Moment
    critical: frozenset[str]
    critical_links: frozenset[str]
    findings: tuple[Finding, ...]


def schedule(plan: Plan, now: Moment | None = None) -> Schedule:
    """When each task runs, by the rules of links, hours and people; the same plan gives the same schedule.

    Pinned tasks, those done and those under way keep their time and take their people first. With `now`,
    a task under way takes at least until then, and what is still to do begins no sooner, unless pinned.
    A done task that doesn't say when it was done is placed as if it were to be done, ahead of the others.
    Raises PlanError where links close a circle, which no edit lets happen.
    """
    return Scheduler(plan, now).schedule


class Scheduler:
    """A plan's `schedule`, with all that was worked out for it, so that the next one takes less."""

    def __init__(self, plan: Plan, now: Moment | None = None) -> None:
        self._finish(Placing(Network(plan), now))

    def after(self, plan: Plan, change: Change) -> "Scheduler":
        """That of the plan which `change` has made of this one's: the plan itself or a copy.

        Its schedule is the one that `schedule` would work out. This scheduler stays as it is. Raises
        PlanError as `schedule` does.
        """
        placing = self._placing
        if change.ids("header"):  # every hour may be another one
            return Scheduler(plan, placing.now)
        following = Scheduler.__new__(Scheduler)
        network, touched = placing.network.after(plan, change)
        following._finish(Placing(network, placing.now, placing, touched))
        return following

    @cached_property
    def slacks(self) -> Mapping[str, Slack]:
        """How late each task and group could run without harm; worked out when first asked for."""
        return slacks(self._placing)

    def _finish(self, placing: Placing) -> None:
        self._placing = placing
        self.schedule = _gathered(placing)


def _gathered(placing: Placing) -> Schedule:
    placements = _with_groups(placing)
    critical, critical_links = critical_chain(placing)
    start = placing.network.plan.header.start
    finish = max((placement.finish for placement in placements.values()), default=start)
    return Schedule(placements, finish, critical, critical_links, findings(placing, placements))


def _with_groups(placing: Placing) -> dict[str, Placement]:
    """The placements in the order of the outline, and those of the groups that hold any."""
    placements = placing.placements.copy()
    for group in reversed(placing.network.children):
        inside = [placements[child] for child in placing.network.children[group] if child in placements]
        if inside:
            first = min(inside, key=lambda placement: placement.start)
            placements[group] = Placement(first.start, placing.finish[group], first.cause)
    return {task.id: placements[task.id] for task in placing.network.tasks if task.id in placements}
