"""Better lanes by small steps: a task is taken out and put back with someone else, or at another time.

The insertion of Mastrolilli and Gambardella (2000, J. Scheduling 3:3-20) for job shops with a choice of
machines: from the time that lies before and behind each gap, the best gaps for a task are known without
laying out everything anew. Which step is kept is decided as in simulated annealing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp
from operator import itemgetter
from random import Random
from time import monotonic

from coordinator.timing.solve.beginnings import Beginnings
from coordinator.timing.solve.lanes import Lanes, Slot, with_person
from coordinator.timing.solve.layouts import Layout, Layouts, Teams

_FAR = 400
"""Places in the order to either side at which a task may be put."""
_EXCHANGED = 0.6
"""Part of the steps in which two tasks swap a person; the others put a task elsewhere."""
_TO_SHORTER = 0.8
"""Part of the exchanges that leave neither person with more than the whole, if there are such."""
_BETWEEN_LOOKS = 0.02
"""Seconds between two looks at the clock and at others."""
_WARM = 0.005
"""The temperature at first, as a part of the whole time."""


class LocalSearch:
    """Keeps the `best` layout found so far; `walk` looks for better ones."""

    def __init__(self, lanes: Lanes, seed: int, target: int = 0) -> None:
        self.lanes = lanes
        self.target = target
        self.best: Layout | None = None
        self._random = Random(seed)
        self._lengths, self._releases = lanes.lengths, lanes.releases
        self._before, self._after = lanes.before, lanes.after
        self._movable = [
            node
            for node in range(lanes.count)
            if lanes.slots[node] or (lanes.teams[node] and lanes.lengths[node])
        ]
        self.layouts = Layouts(lanes)
        self.beginnings = Beginnings(lanes, self.layouts, self._random)

    @property
    def is_proven(self) -> bool:
        """Whether nothing can be better."""
        if self.best is None:
            return False
        return not self._movable or (not self.best.late and self.best.end <= self.target)

    def take(self, layout: Layout) -> bool:
        """Keeps a layout if it is the best."""
        if self.best is None or layout.cost < self.best.cost:
            self.best = layout
            return True
        return False

    def walk(self, until: float, is_stopped: Callable[[], bool], heat: float = 1.0) -> None:
        """Steps on from the best until that moment (of `time.monotonic`), or until nothing can be better."""
        if self.best is None or self.is_proven:
            return
        chance = self._random.random
        now = self.layouts.by_start(self.best)
        begun = monotonic()
        span = max(until - begun, 1e-9)
        warm = now.end * _WARM * heat
        look = begun
        while (moment := monotonic()) < until and not self.is_proven:
            if moment >= look:
                look = moment + _BETWEEN_LOOKS
                if is_stopped():
                    return
            trial = self._step(now)
            if trial is None:
                continue
            temperature = max(1.0, warm * (until - moment) / span)
            worse = trial.end - now.end
            if trial.late <= now.late and (
                trial.late < now.late or worse <= 0 or chance() < exp(-worse / temperature)
            ):
                now = self.layouts.by_start(trial)
                self.take(now)

    def cheaper(self, until: float) -> None:
        """The best layout with seats held by those whom they cost least, and nothing later by that."""
        if self.best is None:
            return
        best = self.best
        for node in self._movable:
            for slot in self.lanes.slots[node]:
                held = slot.cost[best.teams[node][slot.place]]
                for person in sorted(slot.able, key=slot.cost.__getitem__):
                    if slot.cost[person] >= held or monotonic() > until:
                        break
                    team = with_person(best.teams[node], slot, person)
                    if not self.lanes.is_sound(node, team):
                        continue
                    teams = best.teams.copy()
                    teams[node] = team
                    trial = self.layouts.layout(best.order, teams)
                    if trial.cost <= best.cost:
                        best = self.layouts.by_start(trial)
                        break
        self.best = best

    def _step(self, now: Layout) -> Layout | None:
        """One task taken out and put back elsewhere; None where there is no other place."""
        random = self._random
        tails = self.layouts.behind(now.order, now.teams, now)
        if random.random() < 0.5:
            starts, end = now.starts, now.end
            critical = [node for node in self._movable if starts[node] + tails[node] >= end]
            node = random.choice(critical or self._movable)
        else:
            node = random.choice(self._movable)
        if self.lanes.slots[node] and random.random() < _EXCHANGED:
            return self._exchange(now, node)
        gaps = self._gaps(now, node)
        if not gaps:
            return None
        good = [gap for gap in gaps if gap[0] < now.end]
        if good:
            _, index, team = random.choice(good)
        elif random.random() < 0.3:
            gaps.sort(key=itemgetter(0))
            _, index, team = random.choice(gaps[:4])
        else:
            least = min(map(itemgetter(0), gaps))
            _, index, team = random.choice([gap for gap in gaps if gap[0] == least])
        if not self.lanes.is_sound(node, team):
            return None
        order = now.order.copy()
        order.remove(node)
        order.insert(index, node)
        teams = now.teams.copy()
        teams[node] = team
        return self.layouts.layout(order, teams)

    def _exchange(self, now: Layout, node: int) -> Layout | None:
        """The task and another one swap a person, and their places in the order where links let them."""
        random, slots, teams = self._random, self.lanes.slots, now.teams
        slot = random.choice(slots[node])
        old = teams[node][slot.place]
        ends, length = [0] * len(self.lanes.people), self._lengths[node]
        for each in now.order:
            for person in teams[each]:
                ends[person] = now.finishes[each]
        choices: list[tuple[int, Slot, int]] = []
        shorter: list[tuple[int, Slot, int]] = []
        for each in now.order:
            if each == node or old in teams[each]:
                continue
            for other in slots[each]:
                new = teams[each][other.place]
                if new in slot.cost and old in other.cost and new not in teams[node]:
                    gain = length - self._lengths[each]
                    (shorter if 0 < gain < now.end - ends[new] else choices).append((each, other, new))
        if shorter and random.random() < _TO_SHORTER:
            choices = shorter
        if not choices:
            return None
        back, other, new = random.choice(choices)
        trial = teams.copy()
        trial[node] = with_person(teams[node], slot, new)
        trial[back] = with_person(teams[back], other, old)
        if not (self.lanes.is_sound(node, trial[node]) and self.lanes.is_sound(back, trial[back])):
            return None
        order = now.order.copy()
        first, last = sorted((order.index(node), order.index(back)))
        between = order[first + 1 : last + 1]
        is_free = not any(each in self._after[order[first]] for each in between)
        if is_free and not any(each in self._before[order[last]] for each in order[first:last]):
            order[first], order[last] = order[last], order[first]
        return self.layouts.layout(order, trial)

    def _gaps(self, now: Layout, node: int) -> list[tuple[int, int, tuple[int, ...]]]:
        """Where the task may go without itself: the way through it then, the place in the order, the team."""
        at, old = now.order.index(node), now.teams[node]
        without = self._without(now, node, at)
        head = max((without.ends[each] for each in self._before[node]), default=0)
        head = max(head, self._releases[node])
        tail = max((without.tails[each] for each in self._after[node]), default=0)
        slots = self.lanes.slots[node]
        slot = self._random.choice(slots) if slots else None
        place = slot.place if slot else 0
        mates = [*old[:place], *old[place + 1 :]]
        able = [person for person in slot.able if person not in mates] if slot else [old[0]]
        before, after = without.around(mates, self.lanes.free)
        gaps = []
        for person, first, last, early, late in without.gaps(able, self.lanes.free):
            if person == old[place] and first <= at <= last:
                continue
            team = with_person(old, slot, person) if slot else old
            for index in {first, last}:
                start, rear = max(head, early), max(tail, late)
                if mates:
                    since_low = index - without.low
                    start, rear = max(start, before[since_low]), max(rear, after[since_low])
                gaps.append((start + self.lanes.length(node, team) + rear, index, team))
        return gaps

    def _without(self, now: Layout, node: int, at: int) -> "_Without":
        rest, teams = now.order.copy(), now.teams.copy()
        del rest[at]
        teams[node] = ()
        layout = self.layouts.layout([*rest, node], teams)
        tails = self.layouts.behind([node, *rest], teams, layout)
        return _Without(rest, teams, layout.finishes, tails, *self._room(rest, node, at))

    def _room(self, rest: Sequence[int], node: int, at: int) -> tuple[int, int]:
        """The places in the order behind all that the node waits for, and before all that waits for it."""
        low = high = at
        first, last = set(self._before[node]), set(self._after[node])
        least, most = max(0, at - _FAR), min(len(rest), at + _FAR)
        while low > least and rest[low - 1] not in first:
            low -= 1
        while high < most and rest[high] not in last:
            high += 1
        return low, high


@dataclass(frozen=True, slots=True)
class _Without:
    """All tasks but one, laid out: their ends and the time behind each; the one may go from the place `low`
    in the order to the place `high`."""

    order: Sequence[int]
    teams: Teams
    ends: Sequence[int]
    tails: Sequence[int]
    low: int
    high: int

    def gaps(self, people: Sequence[int], free: Sequence[int]) -> list[tuple[int, int, int, int, int]]:
        """For each gap between two tasks of a person: who, its first and last place, the end of the task
        before and the time behind it. `free` has when each person's lane begins."""
        order, teams, ends, tails = self.order, self.teams, self.ends, self.tails
        heads, behind = {person: free[person] for person in people}, dict.fromkeys(people, 0)
        for node in order[: self.low]:
            for person in teams[node]:
                if person in heads:
                    heads[person] = ends[node]
        found: list[tuple[int, int, int, int, int]] = []
        since = dict.fromkeys(people, self.low)
        for index in range(self.low, self.high):
            node = order[index]
            for person in teams[node]:
                if person in heads:
                    found.append((person, since[person], index, heads[person], tails[node]))
                    heads[person], since[person] = ends[node], index + 1
        for node in reversed(order[self.high :]):
            for person in teams[node]:
                if person in behind:
                    behind[person] = tails[node]
        return found + [(who, since[who], self.high, heads[who], behind[who]) for who in people]

    def around(self, mates: Sequence[int], free: Sequence[int]) -> tuple[list[int], list[int]]:
        """By place from `low` to `high`: when the last of the mates is free, and the most time that is behind
        one of them."""
        if not mates:
            return [], []
        order, teams = self.order, self.teams
        heads, behind = {person: free[person] for person in mates}, dict.fromkeys(mates, 0)
        before, after = list[int](), list[int]()
        for index, node in enumerate(order[: self.high]):
            if index >= self.low:
                before.append(max(heads.values()))
            for person in teams[node]:
                if person in heads:
                    heads[person] = self.ends[node]
        before.append(max(heads.values()))
        for index in range(len(order) - 1, self.low - 1, -1):
            if index < self.high:
                after.append(max(behind.values()))
            for person in teams[order[index]]:
                if person in behind:
                    behind[person] = self.tails[order[index]]
        after.append(max(behind.values()))
        return before, after[::-1]
