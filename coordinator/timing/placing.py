"""Puts tasks in their places one after the other: each at the earliest moment that all it needs allows.

After an edit only those tasks are placed again for which something is new: about themselves, before
them, or in how much of their people's time the tasks before them take.
"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from coordinator.plan.moments import Moment
from coordinator.plan.records import Status, Task
from coordinator.timing.hours import CLOCK, LATEST, Hours, NeverWorks, TooLate
from coordinator.timing.load import Load
from coordinator.timing.network import Network, Tie, Work
from coordinator.timing.placement import Cause, Placement, Reason
from coordinator.timing.turns import Turns


class Placing:
    """One run over a plan. Afterwards `placements` has the tasks that are no groups, as far as they have a
    place, and `unplaced` the others. `start` and `finish` have all tasks and groups: those without a place
    where they would stand if they took no time, so that what waits for them stays behind them.

    Where an edit made this plan of one that `before` placed, `touched` are the tasks and groups with
    something new about them (see Network.after).
    """

    def __init__(
        self,
        network: Network,
        now: Moment | None,
        before: "Placing | None" = None,
        touched: Iterable[str] = (),
    ) -> None:
        self.network = network
        self.now = now
        self.turns: Turns = Turns(network, before.turns if before else None)
        begin = network.plan.header.start
        self._begun = Cause(Reason.PLAN_START, begin)
        self._todo = Cause(Reason.NOW, now) if now is not None and now > begin else self._begun
        self.placements: dict[str, Placement] = before.placements.copy() if before else {}
        self.start: dict[str, Moment] = before.start.copy() if before else {}
        self.finish: dict[str, Moment] = before.finish.copy() if before else {}
        # from when on there was no place, for groups too
        self.unplaced: dict[str, Moment] = before.unplaced.copy() if before else {}
        # links whose lag would never end, by their successor
        self.endless: dict[str, list[Tie]] = before.endless.copy() if before else {}
        # tasks kept at their time, and who is elsewhere then
        self.clashes: dict[str, Cause] = before.clashes.copy() if before else {}
        # what holds all that is in a group, and what holds the last task of a group
        self._holds: dict[str, Cause] = before._holds.copy() if before else {}
        self._finish_holds: dict[str, Cause] = before._finish_holds.copy() if before else {}
        self._places_wanted: dict[str, int] = {}  # tasks of such a group that can have a place
        self._loads: dict[str, Load] = {}
        # people with a task that runs on the clock, which may begin at night
        self._on_clock = {
            person
            for work in network.work.values()
            if work.hours is CLOCK and work.minutes
            for person, _ in work.taken
        }
        self._altered: set[str] = set()  # people whose load is no longer what it was before
        self._is_due = bytearray(b"\1" * len(self.turns.order))
        if before is not None:
            self._is_due = bytearray(len(self.turns.order))
            self._forget(touched)
            self._find_altered(before)
            self._mark_leaves_of_held_groups()
        self._place_all()

    @property
    def earliest(self) -> Moment:
        """The moment before which nothing begins that is still to do."""
        return self._todo.since

    def is_fixed(self, task: str) -> bool:
        """Whether the task keeps its time, whatever links and people say."""
        return task in self.turns.fixed

    def hours_between(self, person: str) -> Hours:
        """The hours outside of which no task of the person that is not fixed begins or ends."""
        return CLOCK if person in self._on_clock else self.network.calendars.person(person)

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
        turn = self._is_due.find(1)
        while turn >= 0:
            self._take_turn(turn)
            turn = self._is_due.find(1, turn + 1)

    def _take_turn(self, turn: int) -> None:
        task = self.network.plan.tasks[self.turns.order[turn]]
        id = task.id
        before = self.start.get(id), self.finish.get(id), self.unplaced.get(id)
        if id not in self.network.work:
            if turn == self.turns.first[id]:
                self._open_group(task)
                return
            self._close_group(task)
        elif id in self.turns.fixed:
            self._fix(self.network.work[id])
        else:
            self._place(self.network.work[id])
        is_new = before != (self.start[id], self.finish[id], self.unplaced.get(id))
        if is_new:
            for tie in self.network.outgoing.get(id, ()):
                self._mark(tie.link.successor)
            if task.parent is not None:
                self._is_due[self.turns.closing[task.parent]] = 1
        if id in self.network.work:
            self._mark_next_of_people(self.network.work[id], is_new)

    def _mark(self, task: str) -> None:
        self._is_due[self.turns.first[task]] = 1

    def _mark_next_of_people(self, work: Work, is_new: bool) -> None:
        """Whoever finds their time taken otherwise than before has their next task placed again."""
        for person, _ in work.taken:
            if is_new or person in self._altered:
                self._altered.add(person)
                following = self._load(person, work.task.id).counted + 1
                queue = self.turns.queues[person]
                if following < len(queue):
                    self._mark(queue[following][0])

    def _forget(self, touched: Iterable[str]) -> None:
        results = (self.placements, self.start, self.finish, self.unplaced, self.endless, self.clashes)
        for id in touched:
            for result in (*results, self._holds, self._finish_holds):
                result.pop(id, None)
            if id in self.network.place:
                self._mark(id)
            if id in self.turns.closing:
                self._is_due[self.turns.closing[id]] = 1
                for leaf in self.network.leaves(id):
                    self._mark(leaf)

    def _find_altered(self, before: "Placing") -> None:
        """Who has other tasks than before, or in another order, from the first such on; and whose load is
        counted otherwise, from their first task on."""
        newly_fixed = self.turns.fixed.keys() ^ before.turns.fixed.keys()
        counted_otherwise = self._on_clock ^ before._on_clock
        for fixed in newly_fixed & self.network.work.keys():
            counted_otherwise.update(person for person, _ in self.network.work[fixed].taken)
        for person, queue in self.turns.queues.items():
            old = before.turns.queues.get(person, [])
            if person in counted_otherwise:
                self._altered.add(person)
                self._mark(queue[0][0])
            elif queue != old:
                self._altered.add(person)
                for task, of_old in zip_longest(queue, old[: len(queue)]):
                    if task != of_old:
                        self._mark(task[0])
                        break

    def _mark_leaves_of_held_groups(self) -> None:
        """Which task has to be the last of a group hangs on all the others: they are placed again."""
        for group in self.network.children:
            if any(tie.to_finish for tie in self.network.incoming.get(group, ())):
                for task in self.network.leaves(group):
                    self._mark(task)

    def _fix(self, work: Work) -> None:
        """Keeps a task at its own time, and takes its people whether or not they are free."""
        task = work.task
        start = self.turns.fixed[task.id]
        reason = Reason.PIN if task.status is Status.TODO else Reason.ACTUAL
        cause = Cause(reason, start, task.id)
        self.clashes.pop(task.id, None)
        try:
            finish = self._fixed_finish(work, start)
        except NeverWorks:
            if task.status is Status.TODO:
                self._put_nowhere(task.id, start, start)
                return
            finish = max(start, self.now or start)
        if clash := self._clash(work, start, finish):
            self.clashes[task.id] = clash[0]
        self._put(task.id, Placement(start, finish, cause))

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

    def _open_group(self, group: Task) -> None:
        hold, finish_hold = self._holds_of(group, self._begun)
        if group.pinned_start is not None and group.pinned_start > hold.since:
            hold = Cause(Reason.PIN, group.pinned_start, group.id)
        self._finish_holds.pop(group.id, None)
        if finish_hold:
            self._finish_holds[group.id] = finish_hold
        if hold != self._holds.get(group.id):
            self._holds[group.id] = hold
            for child in self.network.children[group.id]:
                self._mark(child)

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
            is_later = finish_hold is None or wanted.since > finish_hold.since
            if is_later and self._must_reach(group, task.id, wanted.since):
                finish_hold = wanted
        self._put_earliest(work, hold, finish_hold)

    def _holds_of(self, task: Task, begun: Cause) -> tuple[Cause, Cause | None]:
        """What holds the start of a task or group latest, and what its finish."""
        hold, finish_hold = begun, None
        if task.parent is not None and self._holds[task.parent].since > hold.since:
            hold = self._holds[task.parent]
        if task.not_before is not None and task.not_before > hold.since:
            hold = Cause(Reason.NOT_BEFORE, task.not_before, task.id)
        self.endless.pop(task.id, None)
        for tie in self.network.incoming.get(task.id, ()):
            bound = self.bound(tie)
            if bound is None:
                self.endless.setdefault(task.id, []).append(tie)
            elif tie.to_finish:
                if finish_hold is None or _holds_later(bound, tie, finish_hold):
                    finish_hold = Cause(Reason.LINK, bound, tie.link.predecessor, tie.link.id)
            elif bound >= hold.since and _holds_later(bound, tie, hold):
                hold = Cause(Reason.LINK, bound, tie.link.predecessor, tie.link.id)
        return hold, finish_hold

    def _put_earliest(self, work: Work, hold: Cause, finish_hold: Cause | None) -> None:
        """In the first place where the team works and has room from start to finish, if there is one."""
        hours, minutes, held_until = work.hours, work.minutes, hold.since
        try:
            if finish_hold is not None:
                start = hours.start_for(finish_hold.since, minutes, hold.since)
                if start > hours.next_start(hold.since):
                    hold = replace(finish_hold, since=start)
            start = hours.next_start(hold.since)
            while True:
                finish = hours.finish(start, minutes)
                if finish > LATEST:
                    raise TooLate
                clash = self._clash(work, start, finish)
                if clash is None:
                    self._put(work.task.id, Placement(start, finish, hold))
                    return
                hold, until = clash
                start = hours.next_start(until)
        except NeverWorks:
            self._put_nowhere(work.task.id, held_until, hold.since)

    def _clash(self, work: Work, start: Moment, finish: Moment) -> tuple[Cause, Moment] | None:
        """Who of the team has no room between start and finish, and is in the way longest; and until when
        at the least there is none."""
        found, latest = None, start
        if start < finish:
            for person, share in work.taken:
                until = self._load(person, work.task.id).taken_until(start, finish, share)
                if until is not None and until > latest:
                    found, latest = person, until
        if found is None:
            return None
        task, since = self._loads[found].last_before(latest)
        return Cause(Reason.PERSON, since, task, person=found), latest

    def _load(self, person: str, task: str) -> Load:
        """How much of a person's time is taken by the tasks that have their turn before this one."""
        load = self._loads.get(person)
        if load is None:
            load = self._loads[person] = Load()
        queue, first = self.turns.queues[person], self.turns.first
        turn = first[task]
        while load.counted < len(queue):
            earlier, share = queue[load.counted]
            if first[earlier] >= turn:
                break
            load.counted += 1
            if placement := self.placements.get(earlier):
                start, finish = placement.start, placement.finish
                until = None if self.is_fixed(earlier) else self._next_work(person, finish)
                load.take(earlier, start, finish, share, until)
        return load

    def _next_work(self, person: str, moment: Moment) -> Moment:
        try:
            return self.hours_between(person).next_start(moment)
        except NeverWorks:
            return moment

    def _put(self, task: str, placement: Placement) -> None:
        self.placements[task] = placement
        self.start[task], self.finish[task] = placement.start, placement.finish
        self.unplaced.pop(task, None)

    def _put_nowhere(self, task: str, stands: Moment, since: Moment) -> None:
        self.placements.pop(task, None)
        self.start[task] = self.finish[task] = stands
        self.unplaced[task] = since

    def _close_group(self, group: Task) -> None:
        """All that is in it has its place, and so the group has its span."""
        inside = self.network.children[group.id]
        placed = [child for child in inside if child not in self.unplaced]
        self.unplaced.pop(group.id, None)
        if not placed:
            self.unplaced[group.id] = min(self.unplaced[child] for child in inside)
        self.start[group.id] = min(self.start[child] for child in placed or inside)
        self.finish[group.id] = max(self.finish[child] for child in placed or inside)

    def _held_groups(self, task: Task) -> list[str]:
        """The groups around a task that a link holds by their finish."""
        if not self._finish_holds:
            return []
        return [group for group in self.network.plan.ancestors(task.id) if group in self._finish_holds]

    def _must_reach(self, group: str, task: str, finish: Moment) -> bool:
        """Whether this is the last task of the group to be placed, and none before it finishes so late."""
        leaves, first = self.network.leaves(group), self.turns.first
        if group not in self._places_wanted:
            self._places_wanted[group] = sum(self._can_be_placed(leaf) for leaf in leaves)
        earlier = [leaf for leaf in leaves if first[leaf] < first[task]]
        had_turns = sum(not self.is_fixed(leaf) for leaf in earlier)
        if self._places_wanted[group] - had_turns != 1:
            return False
        return not any(self.finish[leaf] >= finish for leaf in earlier if leaf in self.placements)


def _holds_later(bound: Moment, tie: Tie, hold: Cause) -> bool:
    """Whether a link holds later than what holds so far; of links that tie, the first by id."""
    return bound > hold.since or (bound == hold.since and (hold.link is None or tie.link.id < hold.link))
