"""The curves that are drawn for the links: level past the columns, with bends in the gaps between them."""

from dataclasses import dataclass

import numpy as np

from ui.graph.layout.chart import Floats, Integers, stretch
from ui.graph.layout.routes import Ends, Passes

# how far apart bends turn that would get in each other's way, in pixels, and how much of a gap they may fill
TRACK, REACH = 8.0, 0.6
# how many times its least width a gap may grow to
WIDEST = 2.5


@dataclass(frozen=True, slots=True)
class Curves:
    """Chains of cubic curves: link i has the `points` (p, 2) from `offsets[i]` up to `offsets[i + 1]`.

    The first point is where the link begins; three for each curve follow it: two controls and an end.
    """

    points: Floats
    offsets: Integers

    def of(self, link: int) -> Floats:
        """Give the points of one link."""
        return self.points[self.offsets[link] : self.offsets[link + 1]]


@dataclass(frozen=True, slots=True)
class Bends:
    """Where links change from one height to another: in gap i, between columns i and i + 1.

    Of the `counts` bends that get in each other's way each has one of the `places` from left to right.
    """

    links: Integers
    gaps: Integers
    begins: Floats
    ends: Floats
    places: Integers
    counts: Integers


def find_bends(ends: Ends, passes: Passes) -> Bends:
    """Find the bends of links between their ends, through their passes."""
    every = np.arange(len(ends.columns))
    links = np.concatenate([every, passes.links, every])
    columns = np.concatenate([ends.columns[:, 0], passes.columns, ends.columns[:, 1]])
    heights = np.concatenate([ends.heights[:, 0], passes.heights, ends.heights[:, 1]])
    order = np.lexsort((columns, links))
    links, columns, heights = links[order], columns[order], heights[order]
    bend = np.flatnonzero((links[1:] == links[:-1]) & (heights[1:] != heights[:-1]))
    gaps, begins, stops = columns[bend], heights[bend], heights[bend + 1]
    return Bends(links[bend], gaps, begins, stops, *_tangles(gaps, begins, stops))


def _tangles(gaps: Integers, begins: Floats, ends: Floats) -> tuple[Integers, Integers]:
    """Give each bend its place among those that go the same way at the same heights, and their number.

    Of those that go down the upper turn later, of those that go up the lower: then they need not cross.
    """
    ways, way = np.unique(np.stack([gaps, begins, ends]), axis=1, return_inverse=True)
    down = ways[2] > ways[1]
    upper, lower = np.minimum(ways[1], ways[2]), np.maximum(ways[1], ways[2])
    order = np.lexsort((upper, down, ways[0]))
    # one axis holds all gaps; a tangle ends where the next bend begins below all of it
    _, side = np.unique(2 * ways[0][order] + down[order], return_inverse=True)
    base = side * (float(lower.max(initial=0.0) - upper.min(initial=0.0)) + 1.0)
    reach = np.maximum.accumulate(lower[order] + base)
    tangle = np.empty(len(order), np.int64)
    tangle[order] = np.cumsum(upper[order] + base > np.append(-np.inf, reach)[: len(order)])
    order = np.lexsort((np.where(down, -1, 1) * (upper + lower), tangle))
    sizes = np.unique(tangle, return_counts=True)[1]
    owner, rank = stretch(sizes)
    place, count = np.empty(len(order), np.int64), np.empty(len(order), np.int64)
    place[order], count[order] = rank, sizes[owner]
    return place[way.ravel()], count[way.ravel()]


def find_room(bends: Bends, gaps: int, least: float) -> Floats:
    """Tell how wide each gap between columns should be for its bends to be told apart."""
    widths = np.full(gaps, least)
    np.maximum.at(widths, bends.gaps, np.ceil((bends.counts - 1) * TRACK / REACH))
    np.minimum(widths, WIDEST * least, out=widths)
    return widths


def draw(bends: Bends, begins: Floats, ends: Floats, lefts: Floats, rights: Floats) -> Curves:
    """Draw links from `begins` to `ends` (m, 2), level past the columns between whose edges they bend."""
    count = len(begins)
    here, there = rights[bends.gaps], lefts[bends.gaps + 1]
    apart = np.minimum(TRACK, REACH * (there - here) / np.maximum(bends.counts - 1, 1))
    turn = (here + there) / 2 + (bends.places - (bends.counts - 1) / 2) * apart
    links = np.concatenate([np.arange(count), bends.links, bends.links, np.arange(count)])
    x = np.concatenate([begins[:, 0], here, there, ends[:, 0]])
    y = np.concatenate([begins[:, 1], bends.begins, bends.ends, ends[:, 1]])
    turn = np.concatenate([begins[:, 0], turn, there, ends[:, 0]])
    order = np.lexsort((x, links))
    links, x, y, turn = links[order], x[order], y[order], turn[order]
    doubled = (links[:-1] == links[1:]) & (x[:-1] == x[1:]) & (y[:-1] == y[1:])
    single = np.flatnonzero(~np.append(doubled, False)[: len(links)])
    links, x, y, turn = links[single], x[single], y[single], turn[single]
    offsets = np.append(0, np.cumsum(3 * np.bincount(links, minlength=count) - 2))
    first = np.flatnonzero(np.diff(links, prepend=-1))
    joint = np.flatnonzero(links[1:] == links[:-1])
    points = np.empty((int(offsets[-1]), 2))
    points[offsets[:-1]] = np.stack([x[first], y[first]], 1)
    at = offsets[links[joint]] + 3 * (joint - first[links[joint]])
    points[at + 1] = np.stack([turn[joint], y[joint]], 1)
    points[at + 2] = np.stack([turn[joint], y[joint + 1]], 1)
    points[at + 3] = np.stack([x[joint + 1], y[joint + 1]], 1)
    return Curves(points, offsets)
