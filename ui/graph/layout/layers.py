"""Which column each card stands in, so that every link runs from left to right.

Longest paths give the fewest columns (Eades and Sugiyama 1990); then cards that would wait far to the
left of what they lead to are pulled towards it, as the network simplex of Gansner et al. (1993) would,
in one sweep.
"""

import numpy as np

from ui.graph.layout.chart import Integers, neighbours


def find_columns(links: Integers, order: Integers) -> Integers:
    """Give each card the column (0 is the leftmost) that its links ask for, with short links.

    `links` is (m, 2), predecessor and successor; `order` (n) ranks every predecessor before its
    successors.
    """
    predecessors, successors = neighbours(len(order), links)
    columns = [0] * len(order)
    sequence = np.argsort(order).tolist()
    for card in sequence:
        for successor in successors[card]:
            columns[successor] = max(columns[successor], columns[card] + 1)
    _pull_right(columns, sequence, predecessors, successors)
    return np.array(columns, dtype=np.int64)


def mend_columns(wanted: Integers, links: Integers, order: Integers) -> Integers:
    """Move as few cards as possible out of their `wanted` columns so that every link runs to the right.

    Either what follows a link that runs backwards moves right, or what comes before it moves left,
    whichever moves fewer cards; columns below 0 may come of it.
    """
    predecessors, successors = neighbours(len(order), links)
    sequence = np.argsort(order).tolist()
    rightwards, leftwards = wanted.tolist(), wanted.tolist()
    for card in sequence:
        for predecessor in predecessors[card]:
            rightwards[card] = max(rightwards[card], rightwards[predecessor] + 1)
    for card in reversed(sequence):
        for successor in successors[card]:
            leftwards[card] = min(leftwards[card], leftwards[successor] - 1)
    right, left = np.array(rightwards, dtype=np.int64), np.array(leftwards, dtype=np.int64)
    return left if np.count_nonzero(left != wanted) < np.count_nonzero(right != wanted) else right


def _pull_right(
    columns: list[int], sequence: list[int], predecessors: list[list[int]], successors: list[list[int]]
) -> None:
    """Move cards towards their successors where that shortens the links, all told."""
    # What leads to one card only follows it wherever it goes, so its link costs nothing.
    follows = [False] * len(columns)
    for card in sequence:
        follows[card] = len(successors[card]) == 1 and all(follows[before] for before in predecessors[card])
    for card in reversed(sequence):
        lengthened = sum(not follows[before] for before in predecessors[card])
        if len(successors[card]) > lengthened:
            columns[card] = min(columns[after] for after in successors[card]) - 1
