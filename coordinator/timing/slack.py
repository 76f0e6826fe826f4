"""Slack: how late each task could run with the plan's finish, and every deadline that is kept, as they are.

The schedule is moved as far to the right as links and people let it, the tasks that finish last first:
justification to the right (Valls, Ballestín & Quintanilla 2005, EJOR 165:375-386). As no task moves past
one that finished after it, each still finds the place that it had, or a later one.
"""

from dataclasses import dataclass, replace

from coordinator.plan.moments import Moment
from coordinator.timing.hours import CLOCK, EARLIEST, Hours, NeverWorks
from coordinator.timing.load import Load
from coordinator.timing.network import Tie, Work
from coordinator.timing.placement import Placement
from coordinator.timing.placing import Placing

_MOST_PASSES = 4


@dataclass(frozen=True, slots=True)
class Slack:
    """The latest time of a task, and the working minutes that lie between its finish and the latest one.

    They are minutes of its team, or of the plan's hours for what runs on the clock.
    """

    start: Moment
    finish: Moment
    minutes: int


def slacks(placing: Placing) -> dict[str, Slack]:
    """The slack of each task that can move; a group has that of the one inside it that has least.

    All at their latest make a schedule that can be carried out too. Tasks that are pinned, done or under
    way keep their time and have none.
    """
    latest = _Latest(placing)
    found = {
        task: Slack(at.start, at.finish, _minutes_between(placing, task, at))
        for task, at in latest.placements.items()
        if not placing.is_fixed(task)
    }
    for group in reversed(placing.network.children):
        inside = [found[child] for child in placing.network.children[group] if child in found]
        if inside:
            least = min(each.minutes for each in inside)
            found[group] = Slack(*latest.span(group), least)
    return found


def _minutes_between(placing: Placing, task: str, latest: Placement) -> int:
    hours = placing.network.work[task].hours
    if hours is CLOCK:
        hours = placing.network.calendars.plan
    return hours.worked(latest.finish) - hours.worked(placing.placements[task].finish)


class _Latest:
    """The placements moved to the right, again and again while links that lead let more move."""

    def __init__(self, placing: Placing) -> None:
        self._placing = placing
        self._network = placing.network
        self.placements = placing.placements.copy()
        self._spans: dict[str, tuple[Moment, Moment]] = {}  # of groups, as far as they were asked for
        self._end = max((at.finish for at in self.placements.values()), default=EARLIEST)
        for _ in range(_MOST_PASSES):
            before = self.placements.copy()
            self._move_all()
            if self.placements == before or not self._has_other_links():
                break

    def span(self, task: str) -> tuple[Moment, Moment]:
        """When a task starts and finishes, or the first in a group and the last one."""
        if task in self.placements:
            return self.placements[task].start, self.placements[task].finish
        if task not in self._spans:
            inside = [self.placements[leaf] for leaf in self._leaves(task)]
            self._spans[task] = min(at.start for at in inside), max(at.finish for at in inside)
        return self._spans[task]

    def _leaves(self, task: str) -> list[str]:
        return [leaf for leaf in self._network.leaves(task) if leaf in self.placements]

    def _has_other_links(self) -> bool:
        """Whether some link lets its successor finish before the predecessor does."""
        ties = (tie for each in self._network.outgoing.values() for tie in each)
        return any(not tie.from_finish or tie.lag < 0 for tie in ties)

    def _move_all(self) -> None:
        turn = self._placing.turns.first
        movable = [task for task in self.placements if not self._placing.is_fixed(task)]
        movable.sort(key=lambda task: (self.placements[task].finish, turn[task]), reverse=True)
        self._first = self._first_of_held_groups()
        self._loads: dict[str, Load] = {}
        for task in self._placing.turns.fixed:
            if task in self.placements:
                self._take(task)
        for task in movable:
            self._move(task, self._at_its_latest(task))
            self._take(task)

    def _move(self, task: str, latest: Placement) -> None:
        if latest is not self.placements[task]:
            self.placements[task] = latest
            for group in self._network.plan.ancestors(task):
                self._spans.pop(group, None)

    def _first_of_held_groups(self) -> dict[str, str]:
        """The tasks that keep groups from starting later than they may, by those groups."""
        network = self._network
        held = {
            group
            for group in network.children
            if network.plan.tasks[group].pinned_start is not None
            or any(not tie.from_finish for tie in network.outgoing.get(group, ()))
        }
        return {
            group: min(leaves, key=lambda leaf: self.placements[leaf].start)
            for group in held
            if (leaves := self._leaves(group))
        }

    def _take(self, task: str) -> None:
        """Time runs backward in these loads, so that they tell where there is room before and not after."""
        at, is_fixed = self.placements[task], self._placing.is_fixed(task)
        for person, share in self._network.work[task].taken:
            load = self._loads.setdefault(person, Load())
            until = -at.start
            if not is_fixed:
                hours = self._placing.hours_between(person)
                until = -hours.reached(hours.worked(at.start), at.start)
            load.take(task, -at.finish, -at.start, share, until)

    def _at_its_latest(self, task: str) -> Placement:
        work, at = self._network.work[task], self.placements[task]
        start_by, finish_by = self._bounds(task)
        while finish_by > at.finish and start_by > at.start:
            start = _latest_start(work, start_by, finish_by, at.start)
            finish = work.hours.finish(start, work.minutes)
            blocked_from = self._blocked_from(work, start, finish)
            if blocked_from is None:
                return replace(at, start=start, finish=finish)
            finish_by = blocked_from
        return at

    def _blocked_from(self, work: Work, start: Moment, finish: Moment) -> Moment | None:
        """From when on someone of the team has no room any more; None where all have until the finish."""
        blocked = (
            self._loads[person].taken_until(-finish, -start, share)
            for person, share in work.taken
            if start < finish and person in self._loads
        )
        return min((-until for until in blocked if until is not None), default=None)

    def _bounds(self, task: str) -> tuple[Moment, Moment]:
        """When the task has to start, and to finish, for all that comes after it."""
        plan, at = self._network.plan, self.placements[task]
        start_by = finish_by = self._end
        for node in plan.lineage(task):
            deadline = plan.tasks[node].deadline
            if deadline is not None:
                finish_by = min(finish_by, max(deadline, self.span(node)[1]))
            is_first = node == task or self._first.get(node) == task
            if node != task and is_first and plan.tasks[node].pinned_start is not None:
                start_by = min(start_by, at.start)
            for tie in self._network.outgoing.get(node, ()):
                bound = self._bound(tie)
                if bound is not None and tie.from_finish:
                    finish_by = min(finish_by, bound)
                elif bound is not None and is_first:
                    start_by = min(start_by, bound)
        return start_by, finish_by

    def _bound(self, tie: Tie) -> Moment | None:
        """The latest moment for the predecessor's end that leaves the successor where it is."""
        successor = tie.link.successor
        if successor in self._placing.unplaced or tie in self._placing.endless.get(successor, ()):
            return None
        end = self.span(successor)[tie.to_finish]
        if not tie.lag or tie.link.lag.elapsed:
            return end - tie.lag
        hours = self._network.calendars.plan
        return _last_moment(hours, hours.worked(end) - tie.lag, end)


def _latest_start(work: Work, start_by: Moment, finish_by: Moment, near: Moment) -> Moment:
    """The last working moment up to `start_by` from which the work is done by `finish_by`."""
    hours = work.hours
    start = _last_moment(hours, hours.worked(finish_by) - work.minutes, near)
    if start <= start_by:
        return start
    if hours.next_start(start_by) == start_by:
        return start_by
    return hours.reached(hours.worked(start_by), start_by) - 1


def _last_moment(hours: Hours, worked: int, near: Moment) -> Moment:
    """The last moment by which no more than so many minutes are worked."""
    moment = hours.reached(worked, near)
    try:
        return hours.next_start(moment)
    except NeverWorks:
        return moment
