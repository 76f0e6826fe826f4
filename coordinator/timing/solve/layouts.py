"""Lanes laid out: from an order of the nodes and their teams to when each of them runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from coordinator.timing.solve.lanes import Lanes

Teams = list[tuple[int, ...]]


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


class Layouts:
    """Makes layouts of the same lanes, forward and back."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self._lengths, self._releases = lanes.lengths, lanes.releases
        self._before, self._after = lanes.before, lanes.after
        self._length = lanes.length if lanes.slowness else None
        self._are_alone = not lanes.slowness and all(len(team) < 2 for team in lanes.teams)
        self._place = [0] * lanes.count
        for index, node in enumerate(lanes.order):
            self._place[node] = index

    def layout(self, order: list[int], teams: Teams) -> Layout:
        """The order carried out from front to back."""
        lengths, before, free = self._lengths, self._before, self.lanes.free.copy()
        starts, finishes = self._releases.copy(), [0] * len(order)
        alone, length = self._are_alone, self._length
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
            finishes[node] = finish = start + (length(node, team) if length else lengths[node])
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
            tails = self.behind(order, layout.teams, layout)
            order.sort(key=lambda node: (-tails[node], place[node]))
            found = self.layout(order, layout.teams)
            if found.cost >= layout.cost:
                return layout
            layout = found

    def behind(self, order: Sequence[int], teams: Teams, layout: Layout) -> list[int]:
        """For each node the time from its start to the end of all that follows from it.

        A late node counts as if something followed it up to the end: so that the way to it is critical.
        """
        lengths, after, free = self._lengths, self._after, [0] * len(self.lanes.people)
        tails, alone, length = [0] * len(order), self._are_alone, self._length
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
            tails[node] = tail = tail + (length(node, team) if length else lengths[node])
            for person in team:
                free[person] = tail
        return tails

    def chains(self) -> list[int]:
        """For each node the time from its start to the end of the longest chain of links behind it."""
        tails = [0] * self.lanes.count
        for node in reversed(self.lanes.order):
            longest = max((tails[each] for each in self._after[node]), default=0)
            tails[node] = self._lengths[node] + longest
        return tails

    def listed(self, urgency: Sequence[float]) -> list[int]:
        """All nodes, each after what it waits for, the most urgent first."""
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
