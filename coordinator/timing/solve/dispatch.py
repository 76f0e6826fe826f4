"""A layout made forward in time: whoever comes free takes the most urgent task that waits for them.

The parallel schedule generation scheme (Kolisch 1996), for tasks of one person each.
"""

from collections.abc import Sequence
from heapq import heappop, heappush

from coordinator.timing.solve.lanes import Lanes


class Dispatch:
    """Lanes of which no task has more than one person; `run` carries them out by given urgencies."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        kinds: dict[tuple[int, ...], int] = {}
        self._kind_of = [-1] * lanes.count
        """What kind of people a node waits for; -1 where it waits for nobody."""
        wanted = [0.0] * len(lanes.people)
        for node, slots in enumerate(lanes.slots):
            able = slots[0].able if slots else lanes.teams[node]
            if able:
                self._kind_of[node] = kinds.setdefault(able, len(kinds))
                for person in able:
                    wanted[person] += lanes.lengths[node] / len(able)
        self._kinds_of: list[list[int]] = [[] for _ in lanes.people]
        for able, kind in kinds.items():
            for person in able:
                self._kinds_of[person].append(kind)
        self._able = [sorted(able, key=wanted.__getitem__) for able in kinds]
        """By kind, those first for whom others have least to do."""

    def run(self, urgency: Sequence[float]) -> tuple[list[int], list[tuple[int, ...]]]:
        """The nodes in the order of their starts, and the people on each."""
        lanes = self._lanes
        lengths, after, kind_of, releases = lanes.lengths, lanes.after, self._kind_of, lanes.releases
        waits = [len(each) for each in lanes.before]
        teams, order = lanes.teams.copy(), list[int]()
        waiting: list[list[tuple[float, int]]] = [[] for _ in self._able]
        events: list[tuple[int, int, int]] = []  # a moment, and a node (0) that is ready or a person (1) free
        idle = [not free for free in lanes.free]
        for person, free in enumerate(lanes.free):
            if free:
                heappush(events, (free, 1, person))
        earliest = releases.copy()
        for node, count in enumerate(waits):
            if not count:
                heappush(events, (releases[node], 0, node))

        def begin(node: int, now: int) -> None:
            order.append(node)
            finish = now + lengths[node]
            for each in after[node]:
                waits[each] -= 1
                earliest[each] = max(earliest[each], finish)
                if not waits[each]:
                    heappush(events, (earliest[each], 0, each))

        def begin_with(person: int, kind: int, now: int) -> None:
            node = heappop(waiting[kind])[1]
            teams[node] = (person,)
            idle[person] = False
            begin(node, now)
            heappush(events, (now + lengths[node], 1, person))

        while events:
            now = events[0][0]
            ready, freed = [], []
            while events and events[0][0] == now:
                _, is_person, number = heappop(events)
                if is_person:
                    freed.append(number)
                    idle[number] = True
                elif kind_of[number] < 0:
                    begin(number, now)
                else:
                    ready.append(number)
                    heappush(waiting[kind_of[number]], (-urgency[number], number))
            for person in freed:
                if tops := [waiting[kind][0] for kind in self._kinds_of[person] if waiting[kind]]:
                    begin_with(person, kind_of[min(tops)[1]], now)
            for kind in {kind_of[node] for node in ready}:
                for person in self._able[kind]:
                    if idle[person] and waiting[kind]:
                        begin_with(person, kind, now)
        return order, teams
