"""Which part of the graph is held by which, and which links hold parts to one another."""

from dataclasses import dataclass

import numpy as np

from ui.graph.layout.chart import Floats, Integers, connected


@dataclass(frozen=True, slots=True)
class Nesting:
    """Parts and their `holder`: pieces 0 to `pieces` - 1, the groups, then the whole, which holds itself.

    Parts of one `cluster` in one holder keep their columns to one another; those of cluster -1 keep
    them to what is outside the holder too. Link `pulling[i]` leaves (`sign` 1) or reaches (-1) the part
    `pulled[i]`.
    """

    pieces: int
    holder: Integers
    cluster: Integers
    pulled: Integers
    pulling: Integers
    sign: Integers


def nest(pieces: Integers, groups: Integers, parents: Integers, links: Integers) -> Nesting:
    """Find how parts hold one another; `groups` and `parents` are -1 for none."""
    count = int(pieces.max()) + 1
    whole = count + len(parents)
    holder = np.full(whole + 1, whole)
    holder[pieces] = np.where(groups < 0, whole, groups + count)
    holder[count:whole] = np.where(parents < 0, whole, parents + count)
    depth, above = np.zeros(whole + 1, np.int64), holder
    while (above != whole).any():
        depth += above != whole
        above = holder[above]
    one, other = pieces[links].T
    link = np.flatnonzero(one != other)
    one, other = one[link], other[link]
    together: list[Integers] = [np.empty((0, 2), np.int64)]
    pulls: list[tuple[Integers, Integers, Integers]] = [(link[:0], link[:0], link[:0])]
    outward = np.zeros(whole + 1, bool)
    # climb from both ends of each link, the deeper end first, until one part holds both
    while len(link):
        deeper, met = depth[one] - depth[other], holder[one] == holder[other]
        together.append(np.stack([one[met], other[met]], 1))
        for end, sign, climbs in ((one, 1, deeper >= 0), (other, -1, deeper <= 0)):
            outward[end[climbs & ~met]] = True
            here = climbs | met
            pulls.append((end[here], link[here], np.full(np.count_nonzero(here), sign)))
        one, other = np.where(deeper >= 0, holder[one], one), np.where(deeper <= 0, holder[other], other)
        one, other, link = one[~met], other[~met], link[~met]
    cluster = connected(whole + 1, np.concatenate(together))
    leads_outward = np.zeros(whole + 1, bool)
    leads_outward[cluster[outward]] = True
    cluster[leads_outward[cluster]] = -1
    pulled, pulling, signs = (np.concatenate(each) for each in zip(*pulls, strict=True))
    return Nesting(count, holder, cluster, pulled, pulling, signs)


def average(nesting: Nesting, pieces: Integers, heights: Floats) -> Floats:
    """Average the cards' heights over each part."""
    whole = len(nesting.holder) - 1
    total, number = np.zeros(whole + 1), np.zeros(whole + 1)
    part = pieces
    while len(part):
        np.add.at(total, part, heights)
        np.add.at(number, part, 1)
        inside = part != whole
        part, heights = nesting.holder[part[inside]], heights[inside]
    return total / np.maximum(number, 1)
