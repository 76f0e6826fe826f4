"""The heights at which links pass the columns between their ends.

Links run level past the cards of a column and bend only in the gaps between columns, so none runs
behind a card.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ui.graph.layout.chart import Floats, Integers, Spacing, stretch

# what a bend costs, in pixels up or down
BEND = 60.0
# links over more columns than this run under everything
FARTHEST = 200


@dataclass(frozen=True, slots=True)
class Passes:
    """Where links pass columns: link, column and height, sorted by link and column.

    Links of one of the `bundles` may run on one line.
    """

    links: Integers
    columns: Integers
    heights: Floats
    bundles: Integers


@dataclass(frozen=True, slots=True)
class Ends:
    """The `columns` (m, 2) in which links begin and end, and the `heights` (m, 2) there."""

    columns: Integers
    heights: Floats


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What links keep away from: in each column the tops and bottoms of cards, titles and edges of frames."""

    columns: Integers
    tops: Floats
    bottoms: Floats


class Space:
    """The free heights between obstacles; free interval i lies before obstacle i."""

    def __init__(self, obstacles: Obstacles, clearance: float) -> None:
        order = np.lexsort((obstacles.tops, obstacles.columns))
        columns, tops, bottoms = obstacles.columns[order], obstacles.tops[order], obstacles.bottoms[order]
        self.bottom = float(bottoms.max())
        # one axis holds all columns, one after the other
        self.pitch = 4 * float(np.abs([tops, bottoms]).max() + 1e4)
        self._middles = columns * self.pitch + (tops + bottoms) / 2
        self._columns = np.concatenate([[-1], columns, [-1]])
        between = np.where(columns[1:] == columns[:-1], np.maximum(tops[1:] - bottoms[:-1], 0.0), np.inf)
        away = np.minimum(clearance, np.concatenate([[np.inf], between, [np.inf]]) / 2)
        self._lows = np.append(0.0, bottoms) + away
        self._highs = np.append(tops, 0.0) - away

    def nearest(self, columns: Integers, heights: Floats) -> Integers:
        """Find the free interval nearest to each height in its column."""
        return np.searchsorted(self._middles, columns * self.pitch + heights)

    def bounds(self, columns: Integers, intervals: Integers) -> tuple[Floats, Floats]:
        """Tell where free intervals begin and end, in the columns that they are in."""
        low = np.where(self._columns[intervals] == columns, self._lows[intervals], -np.inf)
        high = np.where(self._columns[intervals + 1] == columns, self._highs[intervals], np.inf)
        return low, high


def find_passes(ends: Ends, sources: Integers, hints: Passes, space: Space, spacing: Spacing) -> Passes:
    """Find free heights for links to pass the columns between their ends.

    `sources` (m) are their predecessors. Where there are `hints` the links stay as near those as they
    can.
    """
    span = ends.columns[:, 1] - ends.columns[:, 0]
    near = np.flatnonzero(span <= FARTHEST)
    which, step = stretch(span[near] - 1)
    links = near[which]
    columns = ends.columns[links, 0] + 1 + step
    width = int(ends.columns.max(initial=0)) + 1
    keys, wanted = links * width + columns, hints.links * width + hints.columns
    at = np.searchsorted(keys, wanted)
    hinted = np.append(keys, -1)[at] == wanted
    at = at[hinted]
    heights, bundles = np.full(len(links), np.nan), sources[links]
    heights[at], bundles[at] = hints.heights[hinted], hints.bundles[hinted]
    unknown = np.flatnonzero(np.isnan(heights))
    walks = [_walk(links[unknown], columns[unknown], ends, space, rightwards) for rightwards in (True, False)]
    costs = [_cost(links[unknown], columns[unknown], walk, ends) for walk in walks]
    heights[unknown] = np.where((costs[0] <= costs[1])[links[unknown]], walks[0], walks[1])
    heights = _spread(Passes(links, columns, heights, bundles), ends, space, spacing.line)
    far = np.flatnonzero(span > FARTHEST)
    under = space.bottom + spacing.row + spacing.line * np.arange(len(far))
    links, heights = np.concatenate([links, far, far]), np.concatenate([heights, under, under])
    columns = np.concatenate([columns, *(ends.columns[far] + [1, -1]).T])
    bundles = np.concatenate([bundles, sources[far], sources[far]])
    order = np.lexsort((columns, links))
    return Passes(links[order], columns[order], heights[order], bundles[order])


def _walk(links: Integers, columns: Integers, ends: Ends, space: Space, rightwards: bool) -> Floats:
    """Lead links from one end, each level until a card is in its way, then past it on the better side."""
    here, goal = (ends.heights if rightwards else ends.heights[:, ::-1]).T
    here = here.copy()
    heights = np.empty(len(links))
    order = np.argsort(columns if rightwards else -columns, kind="stable")
    marks = np.flatnonzero(np.diff(columns[order], prepend=-1, append=-1)).tolist()
    for begin, end in pairwise(marks):
        passes = order[begin:end]
        link, column = links[passes], columns[passes]
        level, wish = here[link], goal[link]
        interval = space.nearest(column, level)
        low, high = space.bounds(column, interval)
        near = np.clip(level, low, high)
        # on the other side of the card in the way there is a free interval too
        beyond = np.where(level < low, interval - 1, np.where(level > high, interval + 1, interval))
        past = np.clip(level, *space.bounds(column, beyond))
        better = np.abs(past - level) + np.abs(past - wish) < np.abs(near - level) + np.abs(near - wish)
        heights[passes] = here[link] = np.where(better, past, near)
    return heights


def _before(links: Integers, columns: Integers, heights: Floats, ends: Ends) -> Floats:
    """Tell the height that each pass comes from."""
    first = columns == ends.columns[links, 0] + 1
    return np.where(first, ends.heights[links, 0], np.append(0.0, heights[:-1])[: len(heights)])


def _after(links: Integers, columns: Integers, heights: Floats, ends: Ends) -> Floats:
    """Tell the height that each pass goes to."""
    last = columns == ends.columns[links, 1] - 1
    return np.where(last, ends.heights[links, 1], np.append(heights[1:], 0.0)[: len(heights)])


def _cost(links: Integers, columns: Integers, heights: Floats, ends: Ends) -> Floats:
    """Add up for each link how far it goes up and down, and its bends."""
    rise = np.abs(heights - _before(links, columns, heights, ends))
    fall = np.abs(heights - _after(links, columns, heights, ends))
    cost = np.zeros(len(ends.columns))
    np.add.at(cost, links, rise + fall + BEND * ((rise > 0).astype(np.float64) + (fall > 0)))
    return cost


def _spread(passes: Passes, ends: Ends, space: Space, gap: float) -> Floats:
    """Keep lines that pass through one free interval apart, as far as there is room."""
    links, columns, heights = passes.links, passes.columns, passes.heights
    if not len(links):
        return heights
    lines = np.stack([columns, passes.bundles, heights])
    order = np.lexsort(lines[::-1])
    new = (np.diff(lines[:, order], prepend=np.nan) != 0).any(0)
    line = np.empty(len(links), np.int64)
    line[order] = np.cumsum(new) - 1
    column, height = columns[order][new], heights[order][new]
    lean = _before(links, columns, heights, ends) + _after(links, columns, heights, ends)
    lean = np.bincount(line, lean) / np.bincount(line)
    interval = space.nearest(column, height)
    rank = np.lexsort((lean, height, interval, column))
    column, height, interval = column[rank], height[rank], interval[rank]
    low, high = space.bounds(column, interval)
    new = np.append(True, (np.diff(column) != 0) | (np.diff(interval) != 0))
    count = np.diff(np.flatnonzero(np.append(new, True)))
    run, place = stretch(count)
    apart = np.minimum(gap, (high - low) / np.maximum(count[run] - 1, 1))
    # each interval begins below all that lies before it on the axis, so one running maximum serves them all
    axis = column * space.pitch - place * apart
    height = np.maximum.accumulate(np.clip(height, low, high) + axis) - axis
    height = np.minimum(height, high - (count[run] - 1 - place) * apart)
    level = np.empty(len(rank))
    # the axis is long: what its sums lose must not make straight lines crooked
    level[rank] = np.round(height, 2)
    return level[line]
