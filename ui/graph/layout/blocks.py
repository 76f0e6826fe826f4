"""Where each part of the graph stands: pieces of joined cards, and groups with what is inside them.

Blocks are let down on one another as on a skyline, so no two of them ever overlap and each group has
its frame for itself. What no link joins to the rest goes where the columns are shortest, single cards
in a grid.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from math import ceil, sqrt

import numpy as np

from ui.graph.layout.chart import Floats, Integers, Spacing
from ui.graph.layout.crossings import Ordering
from ui.graph.layout.nesting import Nesting

# width to height of what is packed, and its least number of columns
ASPECT = 1.6
NARROWEST = 4
# how many gaps keep apart what has nothing to do with one another
APART = 2
# groups among not more blocks than this are tried in other orders
MANY = 16
# how often blocks move towards what they are linked with, and by what part of the way
ROUNDS, EAGERNESS = 4, 0.7
# the keys of blocks that only keep others together, in columns that links from outside fix or leave free
FIXED, FREE = -1, -2
INFINITE = float("inf")


@dataclass(slots=True)
class Block:
    """A part of the graph and its outline: the `tops` and `bottoms` of its columns from `first` on.

    `y` and `shift` tell where it stands in the block around it: how far down, how many columns to the
    right.
    """

    key: int
    first: int
    tops: list[float]
    bottoms: list[float]
    cards: int = 1
    parts: list["Block"] = field(default_factory=list)
    y: float = 0.0
    shift: int = 0

    @property
    def start(self) -> int:
        """The first column, as the block around it counts."""
        return self.first + self.shift

    @property
    def stop(self) -> int:
        """The column after the last one, as the block around it counts."""
        return self.first + self.shift + len(self.tops)


def outline(ordering: Ordering, heights: Floats, halves: Floats) -> list[Block]:
    """Make a block of each piece, from the heights of its items' middles and half their sizes."""
    tiers, items = ordering.tiers, ordering.items
    marks = np.flatnonzero(np.diff(ordering.block[items], prepend=-1, append=-1))
    upper, lower = items[marks[:-1]], items[marks[1:] - 1]
    by_piece = np.lexsort((tiers.column[upper], tiers.piece[upper]))
    upper, lower = upper[by_piece], lower[by_piece]
    tops, bottoms = (heights - halves)[upper].tolist(), (heights + halves)[lower].tolist()
    columns = tiers.column[upper].tolist()
    ends = np.flatnonzero(np.diff(tiers.piece[upper], prepend=-1, append=-1)).tolist()
    cards = np.bincount(tiers.piece[: tiers.cards]).tolist()
    return [
        Block(piece, columns[begin], tops[begin:end], bottoms[begin:end], cards[piece])
        for piece, (begin, end) in enumerate(pairwise(ends))
    ]


def columns_for(area: float, pitch: float) -> int:
    """Tell over how many columns, each `pitch` wide, to pack cards that make one column `area` high."""
    return max(NARROWEST, ceil(sqrt(area * ASPECT / pitch)))


class Skyline:
    """All blocks in their places: `y` and `shift` tell where the block of each part stands in the whole."""

    def __init__(
        self, nesting: Nesting, pieces: list[Block], ranks: Floats, spacing: Spacing, pitch: float
    ) -> None:
        """Arrange the parts in their holders, from above by `ranks`; columns are about `pitch` wide."""
        self.nesting, self.pieces, self.spacing, self.pitch = nesting, pieces, spacing, pitch
        self.whole = len(nesting.holder) - 1
        filled = {self.whole}
        for part in range(nesting.pieces):
            while part not in filled:
                filled.add(part)
                part = int(nesting.holder[part])
        self.flocks: list[dict[int, list[int]]] = [defaultdict(list) for _ in nesting.holder]
        for part in np.argsort(ranks, kind="stable").tolist():
            if part in filled and part != self.whole:
                self.flocks[nesting.holder[part]][int(nesting.cluster[part])].append(part)
        self.wishes = [-INFINITE] * len(nesting.holder)
        self.stands = [0.0] * len(nesting.holder)
        self.y, self.shift = np.zeros(len(nesting.holder)), np.zeros(len(nesting.holder), np.int64)
        self.compact: set[int] = set()
        self._place(self._hold(self.whole), 0.0, 0)

    def draw_near(self, ends: Integers, heights: Floats) -> None:
        """Move blocks towards what they are linked with, as far as those above and below let them.

        `ends` (m, 2) are the pieces that each link joins, `heights` (m, 2) where in them.
        """
        nesting = self.nesting
        number = np.maximum(np.bincount(nesting.pulled, minlength=self.whole + 1), 1)
        for _ in range(ROUNDS if len(nesting.pulled) else 0):
            reach = np.diff(self.y[ends] + heights, axis=1)[:, 0]
            pull = np.bincount(nesting.pulled, nesting.sign * reach[nesting.pulling], self.whole + 1)
            self.wishes = (np.array(self.stands) + EAGERNESS * pull / number).tolist()
            self._place(self._hold(self.whole), 0.0, 0)

    def _hold(self, part: int) -> Block:
        """Make the block of a group, or of the whole, from what is in it."""
        flocks = [self._stack(cluster, parts) for cluster, parts in self.flocks[part].items()]
        flocks = self._pack(sorted(flocks, key=lambda flock: (flock.key == FREE, -flock.cards)))
        block = _around(part, flocks)
        if part != self.whole:
            above = self.spacing.title + self.spacing.padding
            height = above + max(block.bottoms) + self.spacing.padding
            for flock in flocks:
                flock.y += above
            block.tops, block.bottoms = [0.0] * len(block.tops), [height] * len(block.tops)
        return block

    def _stack(self, cluster: int, parts: list[int]) -> Block:
        """Let blocks that keep their columns down on one another, then move each down to its wish."""
        blocks = [self.pieces[part] if part < self.nesting.pieces else self._hold(part) for part in parts]
        gap = self.spacing.row
        for block in blocks:
            block.shift = 0
        if len(parts) <= MANY and parts[0] not in self.compact and max(parts) >= self.nesting.pieces:
            blocks = self._make_compact(blocks)
            parts[:] = [block.key for block in blocks]
            self.compact.update(parts)
        floor = _let_all_down(blocks, gap)
        ground = max(floor.values())
        ceiling: dict[int, float] = {}
        for block in reversed(blocks):
            bottoms = enumerate(block.bottoms, block.first)
            lowest = min([ceiling.get(column, ground) - bottom for column, bottom in bottoms])
            block.y = max(block.y, min(self.wishes[block.key], lowest - gap))
            self.stands[block.key] = block.y
            y = block.y
            ceiling.update([(column, y + top) for column, top in enumerate(block.tops, block.first)])
        return _around(FIXED if cluster < 0 else FREE, blocks)

    def _make_compact(self, blocks: list[Block]) -> list[Block]:
        """Swap blocks where that makes the whole lower."""
        gap = self.spacing.row
        height = max(_let_all_down(blocks, gap).values())
        for one, other in combinations(range(len(blocks)), 2):
            swapped = blocks.copy()
            swapped[one], swapped[other] = blocks[other], blocks[one]
            lower = max(_let_all_down(swapped, gap).values())
            if lower < height - APART * gap:
                blocks, height = swapped, lower
        return blocks

    def _pack(self, flocks: list[Block]) -> list[Block]:
        """Let flocks down where the columns are shortest, and put single cards in rows under them."""
        columns = max(self._columns_for(flocks), *(len(flock.tops) for flock in flocks))
        single = [flock for flock in flocks if self._is_loose(flock)]
        flocks = [flock for flock in flocks if not self._is_loose(flock)]
        base = flocks[0].first if flocks and flocks[0].key == FIXED else 0
        floor: dict[int, float] = {}
        for flock in flocks:
            starts = range(base, base + columns - len(flock.tops) + 1) if floor else (base,)
            tops = [_height(flock, floor, start) for start in starts]
            flock.shift = starts[tops.index(min(tops))] - flock.first
            _let_down(flock, floor, APART * self.spacing.row)
        if single:
            taken = max((flock.stop for flock in flocks), default=base) - base
            grid = self._grid(single, max(taken, self._columns_for(single)))
            grid.shift, grid.y = base, max(floor.values(), default=0.0)
            flocks.append(grid)
        return flocks

    def _columns_for(self, flocks: list[Block]) -> int:
        outlines = [pair for flock in flocks for pair in zip(flock.tops, flock.bottoms, strict=True)]
        area = sum(bottom - top + self.spacing.row for top, bottom in outlines if top < bottom)
        return columns_for(area, self.pitch)

    def _is_loose(self, flock: Block) -> bool:
        return flock.key == FREE and flock.cards == 1 and flock.parts[0].key < self.nesting.pieces

    def _grid(self, cards: list[Block], columns: int) -> Block:
        """Put single cards in rows of `columns`."""
        y = 0.0
        for begin in range(0, len(cards), columns):
            row = cards[begin : begin + columns]
            for column, card in enumerate(row):
                card.shift, card.y = column - card.first, y - card.tops[0]
            y += max(card.bottoms[0] - card.tops[0] for card in row) + self.spacing.row
        return _around(FREE, cards)

    def _place(self, block: Block, y: float, shift: int) -> None:
        if block.key >= 0:
            self.y[block.key], self.shift[block.key] = y, shift
        for part in block.parts:
            self._place(part, y + part.y, shift + part.shift)


def _height(block: Block, floor: dict[int, float], start: int) -> float:
    """Tell how high a block can stand that begins in column `start`, but no higher than nought."""
    floor_of = floor.get
    return max([floor_of(column, 0.0) - top for column, top in enumerate(block.tops, start)])


def _let_down(block: Block, floor: dict[int, float], gap: float) -> None:
    block.y = _height(block, floor, block.start)
    for column, bottom in enumerate(block.bottoms, block.start):
        if bottom > -INFINITE:
            floor[column] = block.y + bottom + gap


def _let_all_down(blocks: list[Block], gap: float) -> dict[int, float]:
    floor: dict[int, float] = {}
    for block in blocks:
        _let_down(block, floor, gap)
    return floor


def _around(key: int, parts: list[Block]) -> Block:
    """Draw the outline around blocks that are in their places."""
    start, stop = min(part.start for part in parts), max(part.stop for part in parts)
    tops, bottoms = [INFINITE] * (stop - start), [-INFINITE] * (stop - start)
    for part in parts:
        y, column = part.y, part.start - start
        # most of the time goes here: no calls of min and max
        for top, bottom in zip(part.tops, part.bottoms, strict=True):
            if y + top < tops[column]:
                tops[column] = y + top
            if y + bottom > bottoms[column]:
                bottoms[column] = y + bottom
            column += 1
    return Block(key, start, tops, bottoms, sum(part.cards for part in parts), parts)
