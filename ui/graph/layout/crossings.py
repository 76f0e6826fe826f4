"""The order of the cards in each column, with few links crossing.

Links longer than one column pass the columns between through waypoints, which stand in the order as
cards do. The order comes from the barycentres of Sugiyama, Tagawa and Toda (1981), sought for all
columns at once, much as Carmel, Harel and Koren (2004) do, and is bettered by swapping neighbours
(Gansner et al. 1993).
"""

from dataclasses import dataclass

import numpy as np

from ui.graph.layout.chart import Booleans, Floats, Integers, connected, stretch

# how many steps between one spreading out and the next: coarse first, then fine
STEPS = (40, 40, 20, 20, 20, 10, 10, 5, 5, 3, 3)
SWAPS = 12
# graphs are tried again up to so many items in all, or so many times, with more patience than at first
EFFORT, ATTEMPTS, PATIENCE = 6000, 6, 4


@dataclass(frozen=True, slots=True)
class Tiers:
    """Cards and waypoints in columns, joined by segments from one column to the next.

    Items 0 to `cards` - 1 are the cards, the rest are waypoints. `starts` and `ends` (s) are the items
    that each segment joins. Link `passing[i]` goes through the waypoint `through[i]`, for each i.
    """

    cards: int
    column: Integers
    piece: Integers
    starts: Integers
    ends: Integers
    passing: Integers
    through: Integers


def split(links: Integers, within: Booleans, columns: Integers, pieces: Integers) -> Tiers:
    """Cut the links (m, 2) that are `within` a piece into segments.

    Long links of one predecessor share their waypoints, and so do those of one successor where it has
    more.
    """
    cards = len(columns)
    source, target = links[:, 0], links[:, 1]
    span = columns[target] - columns[source]
    far, near = np.flatnonzero(within & (span > 1)), np.flatnonzero(within & (span == 1))
    leaving = np.bincount(source[far], minlength=cards)
    arriving = np.bincount(target[far], minlength=cards)
    hub = np.where(leaving[source[far]] >= arriving[target[far]], source[far], target[far] + cards)
    which, step = stretch(span[far] - 1)
    width = int(columns.max(initial=0)) + 1
    column = columns[source[far]][which] + 1 + step
    places, waypoint = np.unique(hub[which] * width + column, return_inverse=True)
    waypoint = waypoint + cards
    first, last = step == 0, step == span[far][which] - 2
    starts = np.concatenate([source[near], source[far], waypoint[~last], waypoint[last]])
    ends = np.concatenate([target[near], waypoint[first], waypoint[~first], target[far]])
    items = cards + len(places)
    # without the counts, numpy would read its masked arrays, which takes 20 ms of the start
    segments = np.unique(starts * items + ends, return_counts=True)[0]
    return Tiers(
        cards,
        np.concatenate([columns, places % width]),
        np.concatenate([pieces, pieces[places // width % cards]]),
        segments // items,
        segments % items,
        far[which],
        waypoint,
    )


def find_order(tiers: Tiers, joins: Integers, rank: Floats) -> tuple["Ordering", Floats]:
    """Order the items so that few segments cross; also give the heights that the order comes from.

    `joins` (j, 2) are the pairs of items that should stand level: the segments, and links between pieces.
    `rank` decides where nothing else does. A small graph is tried longer, and from several beginnings.
    """
    count = len(tiers.column)
    parts = connected(count, joins)
    block = tiers.column * (int(parts.max(initial=0)) + 1) + parts
    best, heights, fewest = None, rank, 0
    for attempt in range(max(1, min(ATTEMPTS, EFFORT // count))):
        start = np.random.default_rng(attempt).permutation(rank) if attempt > 1 else rank
        levels = relax(joins, block, start, PATIENCE if attempt else 1)
        # upside down it would be as good: what comes first shall be above
        levels = np.where(np.bincount(parts, levels * rank) < 0, -1, 1)[parts] * levels
        ordering = Ordering(tiers, levels)
        ordering.swap()
        crossings = ordering.crossings()
        if best is None or crossings < fewest:
            best, heights, fewest = ordering, levels, crossings
        if not fewest:
            break
    assert best is not None
    return best, heights


def relax(joins: Integers, block: Integers, rank: Floats, patience: int = 1) -> Floats:
    """Find a height for each item, between those that it is joined with, beginning in the order of `rank`.

    `joins` (j, 2) are pairs of items. The items of one `block` (a column of a connected part) are kept
    apart: their mean is moved to nought, and now and then they are spread evenly. Only the order of the
    heights counts. `patience` multiplies the steps taken.
    """
    count = len(rank)
    one, other = joins.T
    degree = np.bincount(joins.ravel(), minlength=count)
    _, block = np.unique(block, return_inverse=True)
    size = np.bincount(block)
    begin = np.cumsum(size) - size
    height = rank
    for steps in STEPS:
        order = np.lexsort((height, block))
        height = np.empty(count)
        height[order] = np.arange(count)
        height = (height - begin[block] + 0.5) / size[block] - 0.5
        for _ in range(patience * steps):
            pull = np.bincount(one, height[other], count) + np.bincount(other, height[one], count)
            height = np.where(degree > 0, 0.3 * height + 0.7 * pull / np.maximum(degree, 1), height)
            height -= (np.bincount(block, height) / size)[block]
    return height


class Ordering:
    """The items of `tiers` in order: column by column, in each piece by piece, in each by `height`."""

    def __init__(self, tiers: Tiers, height: Floats) -> None:
        self.tiers = tiers
        self.block = tiers.column * (int(tiers.piece.max(initial=0)) + 1) + tiers.piece
        self.items = np.lexsort((height, self.block))
        # the index of each item in `items`
        self.place = np.empty(len(self.items), np.int64)
        self.place[self.items] = np.arange(len(self.items))

    def crossings(self) -> int:
        """Count the pairs of segments that cross."""
        start, end = self.place[self.tiers.starts], self.place[self.tiers.ends]
        return inversions(end[np.lexsort((end, start))])

    def swap(self) -> None:
        """Swap neighbours in a column while that takes crossings away, in even and odd columns by turns."""
        tiers, idle = self.tiers, 0
        for turn in range(SWAPS):
            gain = self._gains(tiers.ends, tiers.starts, turn % 2)
            gain += self._gains(tiers.starts, tiers.ends, turn % 2)
            block = self.block[self.items]
            gain[:-1][block[:-1] != block[1:]] = 0
            above, below = np.append(0, gain[:-1]), np.append(gain[1:], 0)
            chosen = np.flatnonzero((gain > 0) & (gain > above) & (gain >= below))
            idle = 0 if len(chosen) else idle + 1
            if idle == 2:
                break
            upper, lower = self.items[chosen], self.items[chosen + 1]
            self.items[chosen], self.items[chosen + 1] = lower, upper
            self.place[upper], self.place[lower] = chosen + 1, chosen

    def _gains(self, near: Integers, far: Integers, parity: int) -> Integers:
        """Tell how many crossings on one side go when each item is swapped with the next in `items`."""
        count = len(self.items)
        used = self.tiers.column[near] % 2 == parity
        keys = np.sort(self.place[near[used]] * count + self.place[far[used]])
        owner = keys // count
        degree = np.bincount(owner, minlength=count + 1)
        begin = np.cumsum(degree) - degree
        # how many neighbours of the next item lie above, less how many lie below, each neighbour of this one
        balance = (
            np.searchsorted(keys, keys + count, "left")
            + np.searchsorted(keys, keys + count, "right")
            - 2 * begin[owner + 1]
            - degree[owner + 1]
        )
        gain = np.bincount(owner, balance, minlength=count).astype(np.int64)
        gain[-1:] = 0
        return gain


def inversions(keys: Integers) -> int:
    """Count the pairs that stand in the wrong order, bit by bit from the highest."""
    total = 0
    for bit in range(int(keys.max(initial=0)).bit_length() - 1, -1, -1):
        group, one = keys >> (bit + 1), (keys >> bit) & 1
        ones_before = np.cumsum(one) - one
        begin = np.flatnonzero(np.diff(group, prepend=-1))
        base = np.repeat(ones_before[begin], np.diff(np.append(begin, len(keys))))
        total += int(((ones_before - base) * (1 - one)).sum())
        keys = keys[np.argsort(keys >> bit, kind="stable")]
    return total
