"""What is laid out, and with which gaps."""

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Spacing:
    """The gaps of the graph, in pixels.

    `row` parts cards under one another, `column` the columns (at least), `line` two links side by side,
    `clearance` a link from a card; `padding` and `title` lie between the frame of a group and what is
    in it.
    """

    row: float = 28.0
    column: float = 90.0
    line: float = 10.0
    clearance: float = 6.0
    padding: float = 16.0
    title: float = 26.0


@dataclass(frozen=True, slots=True)
class Chart:
    """Cards, links and groups, by number.

    `sizes` (n, 2) are the widths and heights of the cards. `links` (m, 2) are predecessors and
    successors, without circles, and `order` (n) ranks every predecessor before its successors. `groups`
    (n) is the innermost group of each card, `parents` (g) the group around each group; both are -1
    where there is none. `keys` (n) and `group_keys` (g) name cards and groups from one layout to the
    next.
    """

    sizes: Floats
    links: Integers
    order: Integers
    groups: Integers
    parents: Integers
    keys: tuple[Hashable, ...]
    group_keys: tuple[Hashable, ...]

    def is_same(self, other: "Chart") -> bool:
        """Whether nothing differs that a layout depends on."""
        arrays = ("sizes", "links", "order", "groups", "parents")
        named = (self.keys, self.group_keys) == (other.keys, other.group_keys)
        return named and all(np.array_equal(getattr(self, each), getattr(other, each)) for each in arrays)

    def ancestry(self) -> list[tuple[int, ...]]:
        """List for each group itself and the groups around it, from the inside."""
        lines: dict[int, tuple[int, ...]] = {-1: ()}

        def line(group: int) -> tuple[int, ...]:
            if group not in lines:
                lines[group] = (group, *line(int(self.parents[group])))
            return lines[group]

        return [line(group) for group in range(len(self.parents))]


def neighbours(count: int, links: Integers) -> tuple[list[list[int]], list[list[int]]]:
    """List the predecessors and the successors of each of `count` things, in the order of the links."""
    predecessors: list[list[int]] = [[] for _ in range(count)]
    successors: list[list[int]] = [[] for _ in range(count)]
    for predecessor, successor in links.tolist():
        predecessors[successor].append(predecessor)
        successors[predecessor].append(successor)
    return predecessors, successors


def connected(count: int, links: Integers) -> Integers:
    """Number the connected parts that the links (m, 2) make of `count` things; give each thing its part."""
    root = np.arange(count)
    one, other = links.T
    while True:
        before = root.copy()
        low = np.minimum(before[one], before[other])
        # hook the higher root under the lower, then shorten the ways to the roots
        np.minimum.at(root, before[one], low)
        np.minimum.at(root, before[other], low)
        while not np.array_equal(root, shorter := root[root]):
            root = shorter
        if np.array_equal(root, before):
            return np.unique(root, return_inverse=True)[1]


def stretch(lengths: Integers) -> tuple[Integers, Integers]:
    """Number the members of runs of the given lengths: the run that each is in, and its place there."""
    run = np.repeat(np.arange(len(lengths)), lengths)
    return run, np.arange(len(run)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
