"""The frames around the cards of each group."""

from dataclasses import dataclass

import numpy as np

from ui.graph.layout.chart import Chart, Floats, Integers, Spacing, stretch
from ui.graph.layout.routes import Obstacles

# half the thickness of what is drawn as the edge of a frame
EDGE = 1.0


@dataclass(frozen=True, slots=True)
class Frames:
    """For each group the columns of its frame, its top and bottom, and how many frames end there.

    `left` and `right` count the frames that begin or end with it. A group without cards has `last` -1.
    """

    first: Integers
    last: Integers
    tops: Floats
    bottoms: Floats
    left: Integers
    right: Integers


def find_frames(chart: Chart, columns: Integers, tops: Floats, bottoms: Floats, spacing: Spacing) -> Frames:
    """Find what the frames must hold, from the inside."""
    count = len(chart.parents)
    frames = Frames(
        np.full(count, np.iinfo(np.int64).max),
        np.full(count, -1),
        np.full(count, np.inf),
        np.full(count, -np.inf),
        np.ones(count, np.int64),
        np.ones(count, np.int64),
    )
    held = np.flatnonzero(chart.groups >= 0)
    group = chart.groups[held]
    np.minimum.at(frames.first, group, columns[held])
    np.maximum.at(frames.last, group, columns[held])
    np.minimum.at(frames.tops, group, tops[held])
    np.maximum.at(frames.bottoms, group, bottoms[held])
    lines = chart.ancestry()
    for inner in sorted(range(count), key=lambda group: -len(lines[group])):
        frames.tops[inner] -= spacing.title + spacing.padding
        frames.bottoms[inner] += spacing.padding
        outer = chart.parents[inner]
        if outer < 0 or frames.last[inner] < 0:
            continue
        # a frame at the edge of the one around it moves that edge outwards
        for edge, level, further in (
            (frames.first, frames.left, np.less),
            (frames.last, frames.right, np.greater),
        ):
            if further(edge[inner], edge[outer]):
                edge[outer], level[outer] = edge[inner], 1
            if edge[inner] == edge[outer]:
                level[outer] = max(level[outer], level[inner] + 1)
        frames.tops[outer] = min(frames.tops[outer], frames.tops[inner])
        frames.bottoms[outer] = max(frames.bottoms[outer], frames.bottoms[inner])
    return frames


def find_obstacles(frames: Frames, spacing: Spacing) -> Obstacles:
    """Give the edges of the frames, and their titles in their first columns, for links to keep away from."""
    shown = np.flatnonzero(frames.last >= 0)
    owner, place = stretch((frames.last - frames.first + 1)[shown])
    group = shown[owner]
    columns, tops, bottoms = frames.first[group] + place, frames.tops[group], frames.bottoms[group]
    titles = np.where(place == 0, spacing.title, EDGE)
    return Obstacles(
        np.concatenate([columns, columns]),
        np.concatenate([tops, bottoms]) - EDGE,
        np.concatenate([tops + titles, bottoms + EDGE]),
    )


def make_room(frames: Frames, gaps: Floats, spacing: Spacing) -> Floats:
    """Widen gaps between columns for the frames that end there."""
    ends, begins = np.zeros(len(gaps) + 1, np.int64), np.zeros(len(gaps) + 1, np.int64)
    shown = frames.last >= 0
    np.maximum.at(ends, frames.last[shown], frames.right[shown])
    np.maximum.at(begins, frames.first[shown], frames.left[shown])
    levels = ends[:-1] + begins[1:]
    return np.where(levels > 0, np.maximum(gaps, spacing.padding * levels + spacing.row), gaps)


def draw_frames(frames: Frames, lefts: Floats, rights: Floats, spacing: Spacing) -> Floats:
    """Give the left, top, width and height of each frame (g, 4); all nought where there is none."""
    boxes = np.zeros((len(frames.last), 4))
    shown = np.flatnonzero(frames.last >= 0)
    left = lefts[frames.first[shown]] - spacing.padding * frames.left[shown]
    right = rights[frames.last[shown]] + spacing.padding * frames.right[shown]
    top, bottom = frames.tops[shown], frames.bottoms[shown]
    boxes[shown] = np.stack([left, top, right - left, bottom - top], 1)
    return boxes
