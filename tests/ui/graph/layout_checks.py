"""What must hold of every layout of the graph."""

from itertools import combinations

import numpy as np

from tests.ui.graph.charts import drawn
from ui.graph.layout import SPACING, Chart, Layout


def boxes(layout: Layout) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The left, top, right and bottom of each card."""
    return np.hstack([layout.positions, layout.positions + layout.chart.sizes])


def edges(frame: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[float, float, float, float]:
    return frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3]


def overlap(one: tuple[float, ...], other: tuple[float, ...], gap: float = 0.0) -> bool:
    return (
        one[0] < other[2] + gap
        and other[0] < one[2] + gap
        and one[1] < other[3] + gap
        and other[1] < one[3] + gap
    )


def holders(chart: Chart, group: int) -> list[int]:
    """A group and all those around it."""
    return [] if group < 0 else [group, *holders(chart, int(chart.parents[group]))]


def check_cards(layout: Layout) -> None:
    cards = [tuple(box) for box in boxes(layout).tolist()]
    for card, box in enumerate(cards):
        for other in cards[:card]:
            assert not overlap(box, other, SPACING.row - 1)


def check_links(layout: Layout) -> None:
    cards = boxes(layout)
    for link, (predecessor, successor) in enumerate(layout.chart.links.tolist()):
        points = drawn(layout, link)
        left, top, right, bottom = cards[predecessor]
        assert tuple(points[0]) == (right, (top + bottom) / 2)
        left, top, right, bottom = cards[successor]
        assert tuple(points[-1]) == (left, (top + bottom) / 2)
        assert (np.diff(points[:, 0]) >= -1e-6).all()
        x, y = points[:, :1], points[:, 1:]
        behind = (x > cards[:, 0]) & (x < cards[:, 2]) & (y > cards[:, 1]) & (y < cards[:, 3])
        assert not behind[:, np.setdiff1d(np.arange(len(cards)), [predecessor, successor])].any()
        assert not behind[1:-1].any()


def check_frames(layout: Layout) -> None:
    chart = layout.chart
    frames = {group: edges(frame) for group, frame in enumerate(layout.frames) if frame.any()}
    for card, box in enumerate(boxes(layout).tolist()):
        around = holders(chart, int(chart.groups[card]))
        for group, frame in frames.items():
            assert is_inside(tuple(box), frame) if group in around else not overlap(tuple(box), frame)
    for one, other in combinations(frames, 2):
        if other in holders(chart, one):
            assert is_inside(frames[one], frames[other])
        elif one in holders(chart, other):
            assert is_inside(frames[other], frames[one])
        else:
            assert not overlap(frames[one], frames[other])


def is_inside(box: tuple[float, ...], frame: tuple[float, ...]) -> bool:
    """Whether a frame is around a box, with its padding and title."""
    padding = SPACING.padding
    return (
        frame[0] + padding <= box[0]
        and frame[1] + padding + SPACING.title <= box[1]
        and box[2] + padding <= frame[2]
        and box[3] + padding <= frame[3]
    )


def check_all(layout: Layout) -> None:
    check_cards(layout)
    check_links(layout)
    check_frames(layout)
