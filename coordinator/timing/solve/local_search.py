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

from coordinator.timing.solve.lanes import Lanes, Slot

Teams = list[tuple[int, ...]]

_NEVER = 1 << 40
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


@dataclass(slots=True)
class Layout:
    """Nodes in an order, each as early as those before it allow."""

    order: list[int]
    teams: Teams
    starts: list[int]
    finishes: list[int]
    end: int
    late: int
    """Minutes times priority."""

    @property
    def cost(self) -> tuple[int, int]:
        return self.late, self.end


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
        self._are_alone = all(len(team) < 2 for team in lanes.teams)
        self._tails = self._chains()
        self._place = [0] * lanes.count
        for index, node in enumerate(lanes.order):
            self._place[node] = index

    @property
    def is_proven(self) -> bool:
        """Whether nothing can be better."""
        return self.best is not None and not self.best.late and self.best.end <= self.target

    def take(self, layout: Layout) -> bool:
        """Keeps a layout if it is the best."""
        if self.best is None or layout.cost < self.best.cost:
            self.best = layout
            return True
        return False

    def layout(self, order: list[int], teams: Teams) -> Layout:
        """The order carried out from front to back."""
        lengths, before, free = self._lengths, self._before, self.lanes.free.copy()
        starts, finishes = self._releases.copy(), [0] * len(order)
        alone = self._are_alone
        for node in order:
            start = starts[node]
            for each in before[node]:
                if finishes[each] > start:
                    start = finishes[each]
            team = teams[node]
            if alone:  # the same with fewer loops
                if team:
                    person = team[0]
                    if free[person] > start:
                        start = free[person]
                    free[person] = start + lengths[node]
                starts[node] = start
                finishes[node] = start + lengths[node]
                continue
            for person in team:
                if free[person] > start:
                    start = free[person]
            starts[node] = start
            finishes[node] = finish = start + lengths[node]
            for person in team:
                free[person] = finish
        late = 0
        for node, (due, priority) in self.lanes.due.items():
            late += max(0, finishes[node] - due) * priority
        return Layout(order, teams, starts, finishes, max(finishes), late)

    def by_start(self, layout: Layout) -> Layout:
        """The same layout with its order that of the starts."""
        starts = layout.starts
        order = sorted(self.lanes.order, key=starts.__getitem__)
        return Layout(order, layout.teams, starts, layout.finishes, layout.end, layout.late)

    def justified(self, layout: Layout) -> Layout:
        """Pushed to the end and back to the front while that gains time (Li and Willis 1992)."""
        while True:
            place = self._place
            last = layout.finishes
            order = sorted(layout.order, key=lambda node: (last[node], place[node]))
            tails = self._behind(order, layout.teams, layout)
            order.sort(key=lambda node: (-tails[node], place[node]))
            found = self.layout(order, layout.teams)
            if found.cost >= layout.cost:
                return layout
            layout = found

    def balanced(self) -> Layout:
        """A first layout in which, links aside, nobody has much more to do than others who could help."""
        lanes, random, lengths = self.lanes, self._random, self._lengths
        load = lanes.free.copy()
        for node, team in enumerate(lanes.teams):
            for person in team:
                if person >= 0:
                    load[person] += lengths[node]
        teams = lanes.teams.copy()
        places = [(node, slot) for node, slots in enumerate(lanes.slots) for slot in slots]
        places.sort(key=lambda each: (len(each[1].able), -lengths[each[0]] * random.uniform(0.8, 1.2)))
        for node, slot in places:
            person = min(slot.able, key=lambda who: load[who] + (who in teams[node]) * _NEVER)
            teams[node] = _with(teams[node], slot, person)
            load[person] += lengths[node]
        choices = [each for each in places if len(each[1].able) > 1]
        held: list[list[tuple[int, Slot]]] = [[] for _ in load]
        for node, slot in choices:
            held[teams[node][slot.place]].append((node, slot))
        for _ in range(min(20 * len(choices), 20_000)):
            node, slot = place = random.choice(choices)
            old, new = teams[node][slot.place], random.choice(slot.able)
            gap, length = load[old] - load[new], lengths[node]
            if gap <= 0 or new in teams[node]:
                continue
            if gap <= length:  # then only in exchange for something shorter
                if not held[new]:
                    continue
                back, other = random.choice(held[new])
                if old not in other.cost or old in teams[back] or not 0 <= length - lengths[back] < gap:
                    continue
                teams[back] = _with(teams[back], other, old)
                held[new].remove((back, other))
                held[old].append((back, other))
                length -= lengths[back]
            teams[node] = _with(teams[node], slot, new)
            held[old].remove(place)
            held[new].append(place)
            load[old] -= length
            load[new] += length
        for node in lanes.learns if lanes.problem.has_common_hours else self._movable:
            if not self.is_sound(node, teams[node]):
                teams[node] = self._fallback[node]
        order = self._listed([tail * (1 + 0.1 * random.random()) for tail in self._tails])
        return self.justified(self.by_start(self.layout(order, teams)))

    def construct(self) -> Layout:
        """A first layout: long chains first, each seat by who is free soonest; chance breaks ties."""
        chance, lanes = self._random.random, self.lanes
        urgency = [tail * (1 + 0.1 * chance()) for tail in self._tails]
        order = self._listed(urgency)
        teams, free = lanes.teams.copy(), lanes.free.copy()
        finishes, releases = [0] * len(order), self._releases
        for node in order:
            start = max((finishes[each] for each in self._before[node]), default=0)
            start = max(start, releases[node])
            team = list(teams[node])
            for slot in sorted(lanes.slots[node], key=lambda slot: len(slot.able)):
                team[slot.place] = self._soonest(node, slot, team, free, start)
            if not self.is_sound(node, team):
                team = list(self._fallback[node])
            for person in team:
                start = max(start, free[person])
            finishes[node] = start + self._lengths[node]
            for person in team:
                free[person] = finishes[node]
            teams[node] = tuple(team)
        return self.justified(self.by_start(self.layout(order, teams)))

    def restart_from(self, layout: Layout) -> None:
        """Begins with a layout that is known to be sound; its teams stand in where chance finds none."""
        self._fallback = layout.teams
        self.take(self.justified(self.by_start(layout)))

    def walk(self, until: float, is_stopped: Callable[[], bool], heat: float = 1.0) -> None:
        """Steps on from the best until that moment (of `time.monotonic`), or until nothing can be better."""
        if self.best is None or not self._movable or self.is_proven:
            return
        chance = self._random.random
        now = self.by_start(self.best)
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
                now = self.by_start(trial)
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
                    team = _with(best.teams[node], slot, person)
                    if not self.is_sound(node, team):
                        continue
                    teams = best.teams.copy()
                    teams[node] = team
                    trial = self.layout(best.order, teams)
                    if trial.cost <= best.cost:
                        best = self.by_start(trial)
                        break
        self.best = best

    def _step(self, now: Layout) -> Layout | None:
        """One task taken out and put back elsewhere; None where there is no other place."""
        random = self._random
        tails = self._behind(now.order, now.teams, now)
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
        if not self.is_sound(node, team):
            return None
        order = now.order.copy()
        order.remove(node)
        order.insert(index, node)
        teams = now.teams.copy()
        teams[node] = team
        return self.layout(order, teams)

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
        trial[node] = _with(teams[node], slot, new)
        trial[back] = _with(teams[back], other, old)
        if not (self.is_sound(node, trial[node]) and self.is_sound(back, trial[back])):
            return None
        order = now.order.copy()
        first, last = sorted((order.index(node), order.index(back)))
        between = order[first + 1 : last + 1]
        is_free = not any(each in self._after[order[first]] for each in between)
        if is_free and not any(each in self._before[order[last]] for each in order[first:last]):
            order[first], order[last] = order[last], order[first]
        return self.layout(order, trial)

    def _gaps(self, now: Layout, node: int) -> list[tuple[int, int, tuple[int, ...]]]:
        """Where the task may go without itself: the way through it then, the place in the order, the team."""
        at, old = now.order.index(node), now.teams[node]
        rest = now.order.copy()
        del rest[at]
        alone = now.teams.copy()
        alone[node] = ()
        without = self.layout([*rest, node], alone)
        ends = without.finishes
        tails = self._behind([node, *rest], alone, without)
        low, high = self._room(rest, node, at)
        length, release = self._lengths[node], self._releases[node]
        head = max((ends[each] for each in self._before[node]), default=release)
        head = max(head, release)
        tail = max((tails[each] for each in self._after[node]), default=0)
        slots = self.lanes.slots[node]
        slot = self._random.choice(slots) if slots else None
        others = [person for index, person in enumerate(old) if slot is None or index != slot.place]
        lanes = dict.fromkeys(slot.able if slot else (), 0)
        for person in others:
            lanes.pop(person, None)
        if slot is None:
            lanes = {old[0]: 0}
            others = list(old[1:])
        free, teams = self.lanes.free, now.teams
        heads = {person: free[person] for person in lanes}
        mates = {person: free[person] for person in others}
        for each in rest[:low]:
            for person in teams[each]:
                if person in heads:
                    heads[person] = ends[each]
                elif person in mates:
                    mates[person] = ends[each]
        before = [max(mates.values(), default=0)]
        found: list[tuple[int, int, int, int, int]] = []
        since = dict.fromkeys(heads, low)
        for index in range(low, high):
            each = rest[index]
            for person in teams[each]:
                if person in heads:
                    found.append((person, since[person], index, heads[person], tails[each]))
                    heads[person], since[person] = ends[each], index + 1
                elif person in mates:
                    mates[person] = ends[each]
            if mates:
                before.append(max(mates.values()))
        behind = dict.fromkeys(heads, 0)
        mates = dict.fromkeys(others, 0)
        for index in range(len(rest) - 1, high - 1, -1):
            each = rest[index]
            for person in teams[each]:
                if person in behind:
                    behind[person] = tails[each]
                elif person in mates:
                    mates[person] = tails[each]
        found += [(person, since[person], high, heads[person], behind[person]) for person in heads]
        after = [max(mates.values(), default=0)]
        if mates:
            for index in range(high - 1, low - 1, -1):
                for person in teams[rest[index]]:
                    if person in mates:
                        mates[person] = tails[rest[index]]
                after.append(max(mates.values()))
            after.reverse()
        gaps = []
        present = old[slot.place] if slot else (old[0] if old else -1)
        for person, first, last, early, late in found:
            if person == present and first <= at <= last:
                continue
            team = _with(old, slot, person) if slot else old
            for index in {first, last}:
                start, rear = max(head, early), max(tail, late)
                if others:
                    start, rear = max(start, before[index - low]), max(rear, after[index - low])
                gaps.append((start + length + rear, index, team))
        return gaps

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

    def _behind(self, order: Sequence[int], teams: Teams, layout: Layout) -> list[int]:
        """For each node the time from its start to the end of all that follows from it.

        A late node counts as if something followed it up to the end: so that the way to it is critical.
        """
        lengths, after, free = self._lengths, self._after, [0] * len(self.lanes.people)
        tails, alone = [0] * len(order), self._are_alone
        for node, (due, _) in self.lanes.due.items():
            if layout.finishes[node] > due:
                tails[node] = layout.end - layout.finishes[node]
        for node in reversed(order):
            tail = tails[node]
            for each in after[node]:
                if tails[each] > tail:
                    tail = tails[each]
            team = teams[node]
            if alone:
                if team:
                    person = team[0]
                    if free[person] > tail:
                        tail = free[person]
                    free[person] = tail + lengths[node]
                tails[node] = tail + lengths[node]
                continue
            for person in team:
                if free[person] > tail:
                    tail = free[person]
            tails[node] = tail = tail + lengths[node]
            for person in team:
                free[person] = tail
        return tails

    def _chains(self) -> list[int]:
        tails = [0] * self.lanes.count
        for node in reversed(self.lanes.order):
            longest = max((tails[each] for each in self._after[node]), default=0)
            tails[node] = self._lengths[node] + longest
        return tails

    def _listed(self, urgency: Sequence[float]) -> list[int]:
        """All nodes, each after what it waits for, the most urgent first."""
        from heapq import heapify, heappop, heappush

        waits = [len(each) for each in self._before]
        ready = [(-urgency[node], node) for node, count in enumerate(waits) if not count]
        heapify(ready)
        found = []
        while ready:
            node = heappop(ready)[1]
            found.append(node)
            for each in self._after[node]:
                waits[each] -= 1
                if not waits[each]:
                    heappush(ready, (-urgency[each], each))
        return found

    def _soonest(self, node: int, slot: Slot, team: Sequence[int], free: Sequence[int], start: int) -> int:
        chance = self._random.random
        pool = [person for person in slot.able if person not in team] if len(team) > 1 else slot.able
        if node in self.lanes.learns:
            pool = [person for person in pool if slot.cost[person] >= 0] or pool
        if not pool:
            return -1
        return min(pool, key=lambda person: (max(free[person], start), chance()))

    def is_sound(self, node: int, team: Sequence[int]) -> bool:
        """Whether these people may be on that task together."""
        if -1 in team:
            return False
        if len(team) == 1 and node not in self.lanes.learns and self.lanes.problem.has_common_hours:
            return True
        return self.lanes.may_be(node, team)


def _with(team: tuple[int, ...], slot: Slot, person: int) -> tuple[int, ...]:
    return (*team[: slot.place], person, *team[slot.place + 1 :])
