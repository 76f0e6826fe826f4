"""Where the cards of a plan stand, how the links run between them, and the frames of the groups.

Tasks are laid in columns from left to right (Sugiyama, Tagawa and Toda 1981): `layers` finds the
columns, `crossings` the order in each, `places` the heights; `blocks` keeps groups for themselves and
packs what nothing joins; `routes` leads the links past the cards. `steady` does it all again after a
change, moving as little as may be. Lengths are in pixels of the scene, x to the right and y down.
"""

from dataclasses import dataclass, replace

import numpy as np

from ui.graph.layout import blocks, crossings, curves, frames, layers, nesting, places, routes, steady
from ui.graph.layout.chart import Chart, Floats, Spacing, connected
from ui.graph.layout.standing import NOWHERE, Standing

__all__ = ["SPACING", "Chart", "Layout", "lay_out"]

# links over more columns than this have no places kept free between the cards
LONGEST = 50
SPACING = Spacing()


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart laid out.

    `positions` (n, 2) are the top left corners of the cards, `curves` the links, `frames` (g, 4) the
    left, top, width and height of the groups (nought for one without cards), `bounds` (4) the same for
    all there is. `standing` is what the next layout keeps.
    """

    chart: Chart
    positions: Floats
    curves: curves.Curves
    frames: Floats
    bounds: Floats
    standing: Standing


def lay_out(chart: Chart, previous: Layout | None = None) -> Layout:
    """Lay a chart out; after a `previous` layout leave the cards where they are, as far as the changes allow.

    Raises ValueError where the order of the chart goes against a link.
    """
    if (chart.order[chart.links[:, 0]] >= chart.order[chart.links[:, 1]]).any():
        raise ValueError("the order of the cards puts a successor before its predecessor")
    if previous is not None and chart.is_same(previous.chart):
        return previous
    if not len(chart.order):
        nothing = np.empty((0, 2))
        no_curves = curves.Curves(nothing, np.zeros(1, np.int64))
        return Layout(chart, nothing, no_curves, np.zeros((len(chart.parents), 4)), np.zeros(4), NOWHERE)
    standing = None
    if previous is not None:
        standing = steady.stay(chart, SPACING, previous.chart, previous.standing)
    return _draw(chart, SPACING, standing or _stand(chart, SPACING))


def _stand(chart: Chart, spacing: Spacing) -> Standing:
    """Find a place for every card anew."""
    links, count = chart.links, len(chart.order)
    columns = layers.find_columns(links, chart.order)
    one, other = links.T
    within = (chart.groups[one] == chart.groups[other]) & (columns[other] - columns[one] <= LONGEST)
    pieces = connected(count, links[within])
    tiers = crossings.split(links, within, columns, pieces)
    rank = np.full(len(tiers.column), np.inf)
    rank[:count] = chart.order
    np.minimum.at(rank, tiers.through, chart.order[one[tiers.passing]].astype(np.float64))
    joins = np.concatenate([np.stack([tiers.starts, tiers.ends], 1), links[~within]])
    ordering, levels = crossings.find_order(tiers, joins, rank)

    halves = np.zeros(len(rank))
    halves[:count] = np.ceil(chart.sizes[:, 1] / 2)
    middles = places.find_places(ordering, halves, spacing.row, spacing.line)
    nested = nesting.nest(pieces, chart.groups, chart.parents, links)
    ranks = nesting.average(nested, pieces, levels[:count])
    pitch = float(chart.sizes[:, 0].mean()) + spacing.column
    pieced = blocks.outline(ordering, middles, halves)
    skyline = blocks.Skyline(nested, pieced, ranks, spacing, pitch)
    skyline.draw_near(pieces[links], middles[links])

    columns = tiers.column + skyline.shift[tiers.piece]
    columns -= columns[:count].min()
    middles = np.floor(middles + skyline.y[tiers.piece] + 0.5)
    through = tiers.through
    passes = routes.Passes(tiers.passing, columns[through], middles[through], through + count)
    width = int(columns.max()) + 1
    return Standing(columns[:count], middles[:count], passes, np.zeros(width), np.zeros(width), 0, 0.0)


def _draw(chart: Chart, spacing: Spacing, standing: Standing) -> Layout:
    """Lead the links past the cards, and give everything its x."""
    columns, sizes, links = standing.columns, chart.sizes, chart.links
    tops, bottoms = standing.middles - sizes[:, 1] / 2, standing.middles + sizes[:, 1] / 2
    framed = frames.find_frames(chart, columns, tops, bottoms, spacing)
    edges = frames.find_obstacles(framed, spacing)
    obstacles = routes.Obstacles(
        np.concatenate([columns, edges.columns]),
        np.concatenate([tops, edges.tops]),
        np.concatenate([bottoms, edges.bottoms]),
    )
    space = routes.Space(obstacles, spacing.clearance)
    ends = routes.Ends(columns[links], standing.middles[links])
    passes = routes.find_passes(ends, links[:, 0], standing.passes, space, spacing)
    bends = curves.find_bends(ends, passes)

    widths = standing.widths.copy()
    np.maximum.at(widths, columns, sizes[:, 0])
    gaps = np.where(standing.gaps > 0, standing.gaps, curves.find_room(bends, len(widths), spacing.column))
    gaps = frames.make_room(framed, gaps, spacing)
    standing = replace(standing, passes=passes, widths=widths, gaps=gaps)
    lefts, rights = standing.edges()
    positions = np.stack([lefts[columns], tops], 1)
    begins = np.stack([(positions + sizes)[links[:, 0], 0], ends.heights[:, 0]], 1)
    stops = np.stack([positions[links[:, 1], 0], ends.heights[:, 1]], 1)
    drawn = curves.draw(bends, begins, stops, lefts, rights)
    boxes = frames.draw_frames(framed, lefts, rights, spacing)
    shown = boxes[framed.last >= 0]
    corners = np.concatenate(
        [positions, positions + sizes, shown[:, :2], shown[:, :2] + shown[:, 2:], drawn.points]
    )
    low, high = corners.min(0), corners.max(0)
    return Layout(chart, positions, drawn, boxes, np.concatenate([low, high - low]), standing)
