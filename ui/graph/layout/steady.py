"""A layout that leaves the cards where they stood before, but for those that a change moves.

Cards that are known keep their columns and heights. New ones go next to what they are linked with, into
a free place if one is near; otherwise what is under them moves down, only as far as it must.
"""

from collections import defaultdict
from collections.abc import Hashable

import numpy as np

from ui.graph.layout.chart import Booleans, Chart, Floats, Integers, Spacing, neighbours, stretch
from ui.graph.layout.layers import find_columns, mend_columns
from ui.graph.layout.routes import Passes
from ui.graph.layout.settling import Settling
from ui.graph.layout.standing import Standing

# a layout is not kept when less of the cards than this were in it
KNOWN = 0.5

_Neighbours = tuple[list[list[int]], list[list[int]]]


def stay(chart: Chart, spacing: Spacing, before: Chart, standing: Standing) -> Standing | None:
    """Find where the cards of a changed chart stand; None where too few of them are known."""
    was = _match(chart, before)
    known = was >= 0
    if np.count_nonzero(known) < KNOWN * len(known):
        return None
    old_columns, old_middles = standing.columns[was], standing.middles[was]
    near = neighbours(len(known), chart.links)
    columns, placed = _find_columns(chart, near, known, old_columns)
    wishes = _find_wishes(chart, near, known, old_middles)
    gathered = _gather(chart, before, spacing, columns, wishes)
    moved = ~known | (columns != old_columns)
    settling = Settling(chart, spacing, columns, wishes, ~moved & ~gathered, ~placed)
    # columns may have come on the left
    columns, old = settling.columns, len(standing.widths)
    more = max(0, -int(columns.min()))
    width = max(int(columns.max()) + 1, old) + more
    widths, gaps = np.zeros(width), np.full(width, spacing.column)
    widths[more : more + old], gaps[more : more + old] = standing.widths, standing.gaps
    passes = _keep_passes(chart, before, standing.passes, moved, more)
    anchor = standing.anchor + more
    return Standing(columns + more, settling.middles, passes, widths, gaps, anchor, standing.left)


def _match(chart: Chart, before: Chart) -> Integers:
    """Tell as what number each card was there before, or -1.

    A card that comes from another group, or had no link and now has one, is taken for new: it may go
    where it belongs.
    """
    lasting = set(chart.group_keys) & set(before.group_keys)
    paths, old_paths = _paths(chart, lasting), _paths(before, lasting)
    linked, was_linked = np.zeros(len(chart.order), bool), np.zeros(len(before.order), bool)
    linked[chart.links.ravel()] = True
    was_linked[before.links.ravel()] = True
    old = {key: card for card, key in enumerate(before.keys)}
    was = np.full(len(chart.order), -1)
    for card, key in enumerate(chart.keys):
        number = old.get(key, -1)
        if number >= 0 and paths[card] == old_paths[number] and linked[card] <= was_linked[number]:
            was[card] = number
    return was


def _paths(chart: Chart, lasting: set[Hashable]) -> list[list[Hashable]]:
    """List for each card the keys of the groups around it that both charts have."""
    lines = [[chart.group_keys[group] for group in line] for line in chart.ancestry()]
    paths = [[key for key in line if key in lasting] for line in lines]
    return [paths[group] if group >= 0 else [] for group in chart.groups.tolist()]


def _find_columns(
    chart: Chart, near: _Neighbours, known: Booleans, old: Integers
) -> tuple[Integers, Booleans]:
    """Give new cards the columns beside what they are linked with, and tell which cards have a column by now.

    Cards without links have none yet; new cards linked only with new ones begin at the left of their
    group.
    """
    predecessors, successors = near
    columns = np.where(known, old, 0).tolist()
    placed = known.tolist()
    sequence = np.argsort(chart.order).tolist()
    more = True
    while more:
        more = False
        # most cards have their column already
        left = [card for card in sequence if not placed[card]]
        for cards, others, side in ((left, predecessors, 1), (left[::-1], successors, -1)):
            for card in cards:
                beside = [side * columns[other] for other in others[card] if placed[other]]
                if beside and not placed[card]:
                    columns[card], placed[card], more = side * (max(beside) + 1), True, True
    fresh = find_columns(chart.links, chart.order)
    leftmost = _leftmost(chart, known, old)
    for card in sequence:
        if not placed[card] and (predecessors[card] or successors[card]):
            columns[card], placed[card] = leftmost[card] + int(fresh[card]), True
    return mend_columns(np.array(columns, np.int64), chart.links, chart.order), np.array(placed)


def _leftmost(chart: Chart, known: Booleans, old: Integers) -> list[int]:
    """Find for each card the first column of the innermost group around it in which something is known."""
    first: dict[int, int] = {}
    lines = [*chart.ancestry(), ()]
    for card in np.flatnonzero(known).tolist():
        for group in (*lines[chart.groups[card]], -1):
            first[group] = min(first.get(group, int(old[card])), int(old[card]))
    groups = chart.groups.tolist()
    return [next(first[holder] for holder in (*lines[group], -1) if holder in first) for group in groups]


def _find_wishes(chart: Chart, near: _Neighbours, known: Booleans, old: Floats) -> Floats:
    """Give each card the height of its middle before, or amid what it is linked with; NaN for neither."""
    wishes = np.where(known, old, np.nan)
    around = {card: near[0][card] + near[1][card] for card in np.flatnonzero(~known).tolist()}
    new = [card for card in np.argsort(chart.order).tolist() if around.get(card)]
    waiting = len(new) + 1
    while waiting > len(new):
        waiting = len(new)
        for card in new:
            heights = wishes[around[card]]
            if not np.isnan(heights).all():
                wishes[card] = np.nanmedian(heights)
        new = [card for card in new if np.isnan(wishes[card])]
    return wishes


def _gather(chart: Chart, before: Chart, spacing: Spacing, columns: Integers, wishes: Floats) -> Booleans:
    """Bring the wishes of what is in new groups together, column by column; tell which cards these are."""
    new = set(chart.group_keys) - set(before.group_keys)
    members: dict[int, list[int]] = defaultdict(list)
    lines = [*chart.ancestry(), ()]
    for card, group in enumerate(chart.groups.tolist()):
        around = [holder for holder in lines[group] if chart.group_keys[holder] in new]
        if around and not np.isnan(wishes[card]):
            members[around[-1]].append(card)
    gathered = np.zeros(len(wishes), bool)
    for cards in members.values():
        middle = float(np.median(wishes[cards]))
        for column in sorted(set(columns[cards].tolist())):
            pile = [card for card in cards if columns[card] == column]
            pile.sort(key=lambda card: float(wishes[card]))
            steps = chart.sizes[pile, 1] + spacing.row
            wishes[pile] = np.floor(middle - steps.sum() / 2 + np.cumsum(steps) - steps / 2)
        gathered[cards] = True
    return gathered


def _keep_passes(chart: Chart, before: Chart, passes: Passes, moved: Booleans, more: int) -> Passes:
    """Keep the passes of links that were there before and whose cards keep their columns."""
    pairs = [(before.keys[one], before.keys[other]) for one, other in before.links.tolist()]
    old = {pair: link for link, pair in enumerate(pairs)}
    kept = [
        (link, old[pair])
        for link, (one, other) in enumerate(chart.links.tolist())
        if not (moved[one] or moved[other]) and (pair := (chart.keys[one], chart.keys[other])) in old
    ]
    links, was = np.array(kept, np.int64).reshape(-1, 2).T
    begin = np.searchsorted(passes.links, was)
    run, place = stretch(np.searchsorted(passes.links, was, "right") - begin)
    at = begin[run] + place
    # other lines are bundled by the numbers of cards
    _, bundles = np.unique(passes.bundles[at], return_inverse=True)
    return Passes(links[run], passes.columns[at] + more, passes.heights[at], bundles + len(chart.order))
