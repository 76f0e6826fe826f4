"""How high each card stands in its column, so that links run straight.

Column by column, each item is wished level with the items it is joined to, and the wishes are met as
nearly as order and gaps allow: isotonic regression, by pooling adjacent violators (Best and Chakravarti
1990). Then what stands nearly level is tied into rows, like the blocks of Brandes and Köpf (2002), each
put at one height.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from ui.graph.layout.chart import Floats, neighbours
from ui.graph.layout.crossings import Ordering

SWEEPS = 3
# how much more a line wants to be straight than a card wants to stand among its neighbours
STRAIGHT = 4.0
# items this near to one height are put at one height, in pixels
NEARLY = 40.0


def find_places(ordering: Ordering, halves: Floats, gap: float, line_gap: float) -> Floats:
    """Give each item the height of its middle; every piece has a nought of its own.

    `halves` (k) are half the heights of the items. Cards stand at least `gap` apart, lines `line_gap`.
    """
    columns = _Columns(ordering, halves, gap, line_gap)
    for _ in range(SWEEPS):
        columns.level([near or far for near, far in zip(columns.before, columns.after, strict=True)], 1)
        columns.level([near or far for near, far in zip(columns.after, columns.before, strict=True)], -1)
    columns.level([near + far for near, far in zip(columns.before, columns.after, strict=True)], 1)
    columns.straighten()
    return np.floor(np.array(columns.heights) + 0.5)


class _Columns:
    """Runs of items that stand under one another, and how high they stand by now."""

    def __init__(self, ordering: Ordering, halves: Floats, gap: float, line_gap: float) -> None:
        self.ordering = ordering
        tiers, order = ordering.tiers, ordering.items
        count = len(order)
        reach = halves[order] + np.where(order < tiers.cards, gap, line_gap) / 2
        steps = np.append(0.0, reach[1:] + reach[:-1])
        depth = np.cumsum(steps)
        marks = np.flatnonzero(np.diff(ordering.block[order], prepend=-1, append=-1))
        middle = (depth[marks[:-1]] + depth[marks[1:] - 1]) / 2
        heights = np.zeros(count)
        heights[order] = depth - np.repeat(middle, np.diff(marks))
        self.heights: list[float] = heights.tolist()
        self.weights = [1.0] * tiers.cards + [STRAIGHT] * (count - tiers.cards)
        self.before, self.after = neighbours(count, np.stack([tiers.starts, tiers.ends], 1))
        items, far = order.tolist(), steps.tolist()
        # each run with the least steps down to its items; a card that nothing joins is not in one
        self.runs: list[tuple[list[int], list[float]]] = [
            (items[first:last], far[first:last])
            for first, last in zip(marks[:-1].tolist(), marks[1:].tolist(), strict=True)
            if self.before[items[first]] or self.after[items[first]]
        ]

    def level(self, near: list[list[int]], direction: int) -> None:
        """Put each item among those `near` it, column after column."""
        heights, weights = self.heights, self.weights
        for items, steps in self.runs[::direction]:
            wishes = [_middle([heights[other] for other in near[item]]) for item in items]
            for item, height in zip(items, _regress(wishes, [weights[i] for i in items], steps), strict=True):
                heights[item] = height

    def straighten(self) -> None:
        """Put each row at one height, as near as may be to where its items were."""
        heights, row = self.heights, self._rows()
        total, mass = defaultdict[int, float](float), defaultdict[int, float](float)
        under, waiting = defaultdict[int, list[tuple[int, float]]](list), defaultdict[int, int](int)
        for items, steps in self.runs:
            for item in items:
                total[row[item]] += heights[item] * self.weights[item]
                mass[row[item]] += self.weights[item]
            for upper, lower, step in zip(items, items[1:], steps[1:], strict=False):
                under[row[upper]].append((row[lower], step))
                waiting[row[lower]] += 1
        wishes = {key: total[key] / mass[key] for key in total}
        low, high = dict(wishes), dict(wishes)
        ready = [key for key in wishes if not waiting[key]]
        for key in ready:
            for lower, step in under[key]:
                low[lower] = max(low[lower], low[key] + step)
                waiting[lower] -= 1
                if not waiting[lower]:
                    ready.append(lower)
        for key in reversed(ready):
            for lower, step in under[key]:
                high[key] = min(high[key], high[lower] - step)
        for items, _ in self.runs:
            for item in items:
                # pushed down and pushed up all steps are kept, so they are halfway between
                heights[item] = (low[row[item]] + high[row[item]]) / 2

    def _rows(self) -> list[int]:
        """Tie items to those that they are nearly level with; name each row by its first item."""
        tiers, place = self.ordering.tiers, self.ordering.place
        heights = np.array(self.heights)
        rise = np.abs(heights[tiers.starts] - heights[tiers.ends])
        lines = (tiers.starts >= tiers.cards).astype(np.int64) + (tiers.ends >= tiers.cards)
        near = np.flatnonzero(rise <= NEARLY)
        near = near[np.lexsort((rise[near], -lines[near]))]
        starts, ends = tiers.starts[near], tiers.ends[near]
        places = np.stack([starts, ends, tiers.column[starts], place[starts], place[ends]], 1).tolist()
        following: dict[int, int] = {}
        led: set[int] = set()
        gaps = defaultdict[int, tuple[list[int], list[int]]](lambda: ([], []))
        for start, end, gap, origin, goal in places:
            if start in following or end in led:
                continue
            origins, goals = gaps[gap]
            at = bisect(origins, origin)
            # rows that cross cannot both be level
            if (at and goals[at - 1] > goal) or (at < len(goals) and goals[at] < goal):
                continue
            origins.insert(at, origin)
            goals.insert(at, goal)
            following[start] = end
            led.add(end)
        row = list(range(len(self.heights)))
        for start in following:
            item = start
            while start not in led and item in following:
                item = following[item]
                row[item] = start
        return row


def _middle(heights: list[float]) -> float:
    """Find the median."""
    if len(heights) == 1:
        return heights[0]
    heights.sort()
    half = len(heights) // 2
    return (heights[half] + heights[~half]) / 2


def _regress(wishes: Sequence[float], weights: Sequence[float], steps: Sequence[float]) -> list[float]:
    """Put items as near their `wishes`, by weighted squares, as keeps each its step after the one before."""
    if len(wishes) == 1:
        return [wishes[0]]
    pools: list[tuple[float, float, int]] = []
    offsets: list[float] = []
    offset = 0.0
    for wish, mass, step in zip(wishes, weights, steps, strict=True):
        offset += step if offsets else 0.0
        offsets.append(offset)
        mean, size = wish - offset, 1
        while pools and pools[-1][0] >= mean:
            other, more, members = pools.pop()
            mean = (other * more + mean * mass) / (more + mass)
            mass, size = mass + more, size + members
        pools.append((mean, mass, size))
    means = [mean for mean, _, size in pools for _ in range(size)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]
