"""Puts tasks in their places one after the other: each at the earliest moment that all it needs allows.

The serial schedule generation scheme (Kolisch 1996, EJOR 90:320-333): of the tasks whose predecessors
have their places, the one with the highest priority is next, then the one with the least slack.
"""

from dataclasses import replace
from heapq import heappop, heappush

from coordinator.plan.moments import Moment
from coordinator.plan.records import Status, Task
from coordinator.timing.hours import EARLIEST, LATEST, NeverWorks, TooLate
from coordinator.timing.load import Load
from coordinator.timing.network import Network, Tie, Work
from coordinator.timing.placement import Cause, Placement, Reason

_STATUS_ORDER = {Status.DONE: 0, Status.DOING: 1, Status.TODO: 2}


class Placing:
    """One run over a plan. Afterwards `placements` has the tasks that are no groups, as far as they have a
    place, and `unplaced` the others. `start` and `finish` have all tasks and groups: those without a place
    where they would stand if they took no time, so that what waits for them stays behind them."""

    def __init__(self, network: Network, now: Moment | None) -> None:
        self.network = network
        self.now = now
        self.placements: dict[str, Placement] = {}
        self.start: dict[str, Moment] = {}
        self.finish: dict[str, Moment] = {}
        self.unplaced: dict[str, Moment] = {}  # from when on there was none, for groups too
        self.endless: list[Tie] = []  # links whose lag would never end
        self.clashes: dict[str, Cause] = {}  # tasks kept at their time, and who is elsewhere then
        self.loads: dict[str, Load] = {}
        begin = network.plan.header.start
        self._begun = Cause(Reason.PLAN_START, begin)
        self._todo = Cause(Reason.NOW, now) if now is not None and now > begin else self._begun
        self._holds: dict[str, Cause] = {}  # what holds all that is in a group
        self._finish_holds: dict[str, Cause] = {}  # what holds the last task of a group
        self._to_place: dict[str, int] = {}  # tasks of such a group that are still to be placed
        self._slacks = network.slacks()
        self._fixed = {task: start for task in network.work if (start := self._fixed_start(task)) is not None}
        self._waits = {
            task.id: len(network.incoming.get(task.id, ())) + (task.parent is not None)
            for task in network.tasks
        }
        self._unfinished = {group: len(inside) for group, inside in network.children.items()}
        self._ready: list[tuple[int, int, int, int, str]] = []
        self._place_all()

    @property
    def earliest(self) -> Moment:
        """The moment before which nothing begins that is still to do."""
        return self._todo.since

    def is_fixed(self, task: str) -> bool:
        """Whether the task keeps its time, whatever links and people say."""
        return task in self._fixed

    def bound(self, tie: Tie) -> Moment | None:
        """The moment before which a link holds its successor's end; None where its lag never ends."""
        predecessor = tie.link.predecessor
        anchor = (self.finish if tie.from_finish else self.start)[predecessor]
        if not tie.lag:
            return anchor
        if tie.link.lag.elapsed:
            return anchor + tie.lag
        try:
            return self.network.calendars.plan.add(anchor, tie.lag)
        except NeverWorks:
            return None

    def _place_all(self) -> None:
        first = [task for task in self.network.tasks if not self._waits[task.id]]
        kept = [self.network.work[task] for task in self._fixed]
        for work in sorted(kept, key=lambda work: _STATUS_ORDER[work.task.status]):
            self._fix(work)
        for work in kept:
            self._release(work.task)
        for task in first:
            self._make_ready(task)
        while self._ready:
            self._place(self.network.work[heappop(self._ready)[-1]])

    def _fix(self, work: Work) -> None:
        """Keeps a task at its own time, and takes its people whether or not they are free."""
        task = work.task
        start = self._fixed[task.id]
        reason = Reason.PIN if task.status is Status.TODO else Reason.ACTUAL
        cause = Cause(reason, start, task.id)
        try:
            finish = self._fixed_finish(work, start)
        except NeverWorks:
            if task.status is Status.TODO:
                self.unplaced[task.id] = self.start[task.id] = self.finish[task.id] = start
                return
            finish = max(start, self.now or start)
        if clash := self._clash(work, start, finish):
            self.clashes[task.id] = clash
        self._put(work, Placement(start, finish, cause))

    def _fixed_start(self, task_id: str) -> Moment | None:
        work = self.network.work[task_id]
        task = work.task
        if task.status is Status.TODO:
            return task.pinned_start
        if task.actual_start is not None:
            return task.actual_start
        if task.status is Status.DONE and task.actual_finish is not None:
            return max(work.hours.add(task.actual_finish, -work.minutes), EARLIEST)
        return task.pinned_start

    def _fixed_finish(self, work: Work, start: Moment) -> Moment:
        """A task under way takes at least until now: what is left of it is still to do."""
        task = work.task
        if task.status is Status.DONE and task.actual_finish is not None:
            return max(start, task.actual_finish)
        finish = work.hours.finish(start, work.minutes)
        if finish > LATEST:
            raise TooLate
        if self.now is None or task.status is Status.TODO:
            return finish
        if task.status is Status.DONE:
            return max(start, min(finish, self.now))
        return max(finish, self.now)

    def _make_ready(self, task: Task) -> None:
        """All that the task waits for has its place."""
        if task.id in self.network.children:
            self._open_group(task)
        elif not self.is_fixed(task.id):
            key = (_STATUS_ORDER[task.status], -task.priority, self._slacks[task.id])
            heappush(self._ready, (*key, self.network.place[task.id], task.id))

    def _open_group(self, group: Task) -> None:
        hold, finish_hold = self._holds_of(group, self._begun)
        if group.pinned_start is not None and group.pinned_start > hold.since:
            hold = Cause(Reason.PIN, group.pinned_start, group.id)
        self._holds[group.id] = hold
        if finish_hold:
            self._finish_holds[group.id] = finish_hold
            self._to_place[group.id] = sum(self._can_be_placed(task) for task in self._leaves(group.id))
        for child in self.network.children[group.id]:
            self._one_wait_less(child)

    def _can_be_placed(self, task: str) -> bool:
        if self.is_fixed(task):
            return False
        work = self.network.work[task]
        try:
            start = work.hours.next_start(self.earliest)
            return work.hours.finish(start, work.minutes) <= LATEST
        except NeverWorks:
            return False

    def _place(self, work: Work) -> None:
        task = work.task
        hold, finish_hold = self._holds_of(task, self._todo if task.status is Status.TODO else self._begun)
        for group in self._held_groups(task):
            wanted = self._finish_holds[group]
            last = self._to_place[group] == 1 and not self._reaches(group, wanted.since)
            if last and (finish_hold is None or wanted.since > finish_hold.since):
                finish_hold = wanted
        placement = self._earliest(work, hold, finish_hold)
        if placement is None:
            self.start[task.id] = self.finish[task.id] = hold.since
        else:
            self._put(work, placement)
        for group in self._held_groups(task):
            self._to_place[group] -= 1
        self._release(task)

    def _holds_of(self, task: Task, begun: Cause) -> tuple[Cause, Cause | None]:
        """What holds the start of a task or group latest, and what its finish."""
        hold, finish_hold = begun, None
        if task.parent is not None and self._holds[task.parent].since > hold.since:
            hold = self._holds[task.parent]
        if task.not_before is not None and task.not_before > hold.since:
            hold = Cause(Reason.NOT_BEFORE, task.not_before, task.id)
        for tie in self.network.incoming.get(task.id, ()):
            bound = self.bound(tie)
            if bound is None:
                self.endless.append(tie)
            elif tie.to_finish:
                if finish_hold is None or _holds_later(bound, tie, finish_hold):
                    finish_hold = Cause(Reason.LINK, bound, tie.link.predecessor, tie.link.id)
            elif bound >= hold.since and _holds_later(bound, tie, hold):
                hold = Cause(Reason.LINK, bound, tie.link.predecessor, tie.link.id)
        return hold, finish_hold

    def _earliest(self, work: Work, hold: Cause, finish_hold: Cause | None) -> Placement | None:
        """The first place where the team works and has room from start to finish; noted where none is."""
        hours, minutes = work.hours, work.minutes
        try:
            if finish_hold is not None:
                start = hours.start_for(finish_hold.since, minutes, hold.since)
                if start > hours.next_start(hold.since):
                    hold = replace(finish_hold, since=start)
            while True:
                start = hours.next_start(hold.since)
                finish = hours.finish(start, minutes)
                if finish > LATEST:
                    raise TooLate
                clash = self._clash(work, start, finish)
                if clash is None:
                    return Placement(start, finish, hold)
                hold = clash
        except NeverWorks:
            self.unplaced[work.task.id] = hold.since
            return None

    def _clash(self, work: Work, start: Moment, finish: Moment) -> Cause | None:
        """Who of the team has no room between start and finish, and is in the way longest."""
        found, latest = None, start
        for person, share in work.taken:
            load = self.loads.get(person)
            until = load.taken_until(start, finish, share) if load and start < finish else None
            if until is not None and until > latest:
                found, latest = person, until
        if found is None:
            return None
        return Cause(Reason.PERSON, latest, self.loads[found].task_ending_at(latest), person=found)

    def _put(self, work: Work, placement: Placement) -> None:
        task, start, finish = work.task.id, placement.start, placement.finish
        self.placements[task] = placement
        self.start[task], self.finish[task] = start, finish
        if start < finish:
            for person, share in work.taken:
                self.loads.setdefault(person, Load()).take(task, start, finish, share)

    def _release(self, task: Task) -> None:
        """Lets go what waits for this task or group, and finishes the group around it."""
        for tie in self.network.outgoing.get(task.id, ()):
            self._one_wait_less(tie.link.successor)
        if task.parent is not None:
            self._unfinished[task.parent] -= 1
            if not self._unfinished[task.parent]:
                self._close_group(self.network.plan.tasks[task.parent])

    def _close_group(self, group: Task) -> None:
        """All that is in it has its place, and so the group has its span."""
        inside = self.network.children[group.id]
        placed = [child for child in inside if child not in self.unplaced]
        if not placed:
            self.unplaced[group.id] = min(self.unplaced[child] for child in inside)
        self.start[group.id] = min(self.start[child] for child in placed or inside)
        self.finish[group.id] = max(self.finish[child] for child in placed or inside)
        self._release(group)

    def _one_wait_less(self, task: str) -> None:
        self._waits[task] -= 1
        if not self._waits[task]:
            self._make_ready(self.network.plan.tasks[task])

    def _held_groups(self, task: Task) -> list[str]:
        """The groups around a task that a link holds by their finish."""
        if not self._finish_holds:
            return []
        return [group for group in self.network.plan.ancestors(task.id) if group in self._finish_holds]

    def _reaches(self, group: str, finish: Moment) -> bool:
        return any(self.finish[task] >= finish for task in self._leaves(group) if task in self.placements)

    def _leaves(self, group: str) -> list[str]:
        return list(self.network.plan.leaves(group))


def _holds_later(bound: Moment, tie: Tie, hold: Cause) -> bool:
    """Whether a link holds later than what holds so far; of links that tie, the first by id."""
    return bound > hold.since or (bound == hold.since and (hold.link is None or tie.link.id < hold.link))
