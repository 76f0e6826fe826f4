"""Charts for tests of the layout, small ones of every kind and large ones such as plans have."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from ui.graph.layout import Chart, Layout

CARD = (220.0, 92.0)


def chart_of(
    cards: int,
    links: Iterable[tuple[int, int]] = (),
    groups: Sequence[int] = (),
    parents: Sequence[int] = (),
    sizes: Sequence[tuple[float, float]] = (),
) -> Chart:
    """A chart whose links run from lower numbers to higher ones."""
    return Chart(
        sizes=np.array(sizes or [CARD] * cards, np.float64).reshape(cards, 2),
        links=np.array(sorted(set(links)), np.int64).reshape(-1, 2),
        order=np.arange(cards),
        groups=np.array(groups or [-1] * cards, np.int64),
        parents=np.array(parents, np.int64),
        keys=tuple(f"task {card}" for card in range(cards)),
        group_keys=tuple(f"group {group}" for group in range(len(parents))),
    )


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Any small chart: cards of several sizes, links, groups in groups."""
    cards = draw(st.integers(1, 24))
    pairs = st.tuples(st.integers(0, cards - 1), st.integers(0, cards - 1))
    links = [(min(pair), max(pair)) for pair in draw(st.lists(pairs, max_size=40)) if pair[0] != pair[1]]
    parents = [draw(st.integers(-1, group - 1)) for group in range(draw(st.integers(0, 5)))]
    groups = [draw(st.integers(-1, len(parents) - 1)) for _ in range(cards)]
    size = st.sampled_from([CARD, (220.0, 71.0), (220.0, 133.0), (90.0, 60.0)])
    return chart_of(cards, links, groups, parents, [draw(size) for _ in range(cards)])


def layered_chart(cards: int, links: int, seed: int = 0) -> Chart:
    """A large plan: tasks wait for such as are a little before them and of the same kind."""
    chance = random.Random(seed)
    phases = max(2, round(1.1 * cards**0.5))
    placed = sorted((chance.randrange(phases), chance.random()) for _ in range(cards))
    phase: list[list[int]] = [[] for _ in range(phases)]
    for card, (number, _) in enumerate(placed):
        phase[number].append(card)
    found: set[tuple[int, int]] = set()
    while len(found) < links:
        card = chance.randrange(cards)
        back = 1
        while chance.random() < 0.35:
            back += 1
        before = phase[placed[card][0] - back] if back <= placed[card][0] else []
        if before:
            wish = placed[card][1] + chance.gauss(0, 0.05)
            found.add((min(before, key=lambda other: abs(placed[other][1] - wish)), card))
    return chart_of(cards, found)


def with_link(chart: Chart, predecessor: int, successor: int) -> Chart:
    """The chart with a link more, between cards that are ordered so."""
    links = np.vstack([chart.links, [[predecessor, successor]]])
    return replace(chart, links=links[np.lexsort(links.T[::-1])])


def with_card(chart: Chart, predecessors: Sequence[int], successors: Sequence[int], group: int = -1) -> Chart:
    """The chart with a card more, ordered right after its predecessors."""
    new = len(chart.order)
    after = max((int(chart.order[card]) for card in predecessors), default=-1)
    order = np.append(np.where(chart.order > after, chart.order + 1, chart.order), after + 1)
    links = [*map(tuple, chart.links.tolist()), *((card, new) for card in predecessors)]
    links += [(new, card) for card in successors]
    return replace(
        chart,
        sizes=np.vstack([chart.sizes, [CARD]]),
        links=np.array(links, np.int64).reshape(-1, 2),
        order=order,
        groups=np.append(chart.groups, group),
        keys=(*chart.keys, f"task {new}"),
    )


def drawn(layout: Layout, link: int, steps: int = 16) -> npt.NDArray[np.float64]:
    """Points along the curves of a link."""
    points = layout.curves.of(link)
    t = np.linspace(0, 1, steps)[:, None]
    pieces = [
        (1 - t) ** 3 * points[i]
        + 3 * t * (1 - t) ** 2 * points[i + 1]
        + 3 * t**2 * (1 - t) * points[i + 2]
        + t**3 * points[i + 3]
        for i in range(0, len(points) - 1, 3)
    ]
    return np.concatenate(pieces)


def crossings(layout: Layout) -> int:
    """Count the bends between two columns that cross, drawn from points of their own."""
    bends: dict[tuple[float, float], set[tuple[float, float]]] = {}
    for link in range(len(layout.chart.links)):
        points = layout.curves.of(link)
        for begin, end in zip(points[:-1:3], points[3::3], strict=True):
            if begin[1] != end[1]:
                bends.setdefault((begin[0], end[0]), set()).add((begin[1], end[1]))
    total = 0
    for heights in bends.values():
        begins, ends = np.array(sorted(heights)).T
        total += int(((begins[:, None] < begins) & (ends[:, None] > ends)).sum())
    return total
