"""A plan's layout by its tasks: which card, link and frame stands where."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from coordinator.plan.plan import Plan
from coordinator.plan.records import Link
from coordinator.timing.graph import order
from ui.graph.drawn import DrawnLinks, outside
from ui.graph.face import CARD_WIDTH, card_height
from ui.graph.layout import Layout, lay_out
from ui.graph.layout.chart import Chart


class _Shape(NamedTuple):
    """All that the layout depends on: tasks with their group and height, groups with theirs, links."""

    tasks: tuple[tuple[str, str | None, float], ...] = ()
    groups: tuple[tuple[str, str | None], ...] = ()
    links: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Arrangement:
    """Where everything is, in scene coordinates; `rects` (tasks, 4) are x, y, width, height of the cards."""

    tasks: tuple[str, ...]
    rects: NDArray[np.float64]
    links: tuple[str, ...]
    curves: DrawnLinks
    frames: dict[str, QRectF]
    """By group, those around others first."""
    bounds: QRectF
    shape: _Shape = field(default=_Shape(), repr=False)
    layout: Layout | None = field(default=None, repr=False)

    @classmethod
    def empty(cls) -> "Arrangement":
        return cls((), np.empty((0, 4)), (), DrawnLinks([]), {}, QRectF())

    @cached_property
    def index(self) -> dict[str, int]:
        return {task: index for index, task in enumerate(self.tasks)}

    @cached_property
    def centers(self) -> NDArray[np.float64]:
        return self.rects[:, :2] + self.rects[:, 2:] / 2

    @property
    def first_task(self) -> str:
        """The one farthest to the left, and of these the highest. Raises IndexError where there is none."""
        return self.tasks[int(np.lexsort((self.rects[:, 1], self.rects[:, 0]))[0])]


def arrange(plan: Plan, previous: Arrangement, in_order: Sequence[str] | None = None) -> Arrangement:
    """The plan's arrangement: the previous one itself, where the plan still has the same shape.

    `in_order` are all tasks, as `coordinator.timing.graph.order` has them, where these are known.
    """
    shape = _shape(plan)
    if shape == previous.shape:
        return previous
    if not shape.tasks:
        return Arrangement.empty()
    links = tuple(sorted(plan.links))
    chart = _chart(plan, shape, links, order(plan) if in_order is None else in_order)
    layout = lay_out(chart, previous=previous.layout)
    boxes = zip(shape.groups, layout.frames.tolist(), strict=True)
    frames = {group: QRectF(*box) for (group, _), box in boxes}
    return Arrangement(
        tasks=tuple(task for task, _, _ in shape.tasks),
        rects=np.hstack([layout.positions, chart.sizes]),
        links=links,
        curves=_curves(plan, links, layout, frames),
        frames=frames,
        bounds=QRectF(*layout.bounds.tolist()),
        shape=shape,
        layout=layout,
    )


def _shape(plan: Plan) -> _Shape:
    tasks, groups = [], []
    for _, task in plan.outline():
        if plan.is_group(task.id):
            groups.append((task.id, task.parent))
        else:
            tasks.append((task.id, task.parent, card_height(plan, task.id)))
    return _Shape(tuple(tasks), tuple(groups), frozenset(plan.links))


def _chart(plan: Plan, shape: _Shape, links: tuple[str, ...], in_order: Sequence[str]) -> Chart:
    """The plan by numbers; a link of a group is one of its last or first card."""
    tasks, groups = (tuple(each[0] for each in some) for some in (shape.tasks, shape.groups))
    index = {task: number for number, task in enumerate(tasks)}
    group_index: dict[str | None, int] = {None: -1} | {group: i for i, group in enumerate(groups)}
    rank = {task: number for number, task in enumerate(in_order)}

    def ends(link: Link) -> tuple[int, int]:
        before, after = link.predecessor, link.successor
        if before not in index:
            before = max(plan.leaves(before), key=lambda leaf: rank[leaf])
        if after not in index:
            after = min(plan.leaves(after), key=lambda leaf: rank[leaf])
        return index[before], index[after]

    return Chart(
        sizes=np.array([[CARD_WIDTH, height] for _, _, height in shape.tasks]),
        links=np.array([ends(plan.links[link]) for link in links], dtype=np.int64).reshape(-1, 2),
        order=np.array([rank[task] for task in tasks]),
        groups=np.array([group_index[group] for _, group, _ in shape.tasks], np.int64),
        parents=np.array([group_index[parent] for _, parent in shape.groups], np.int64),
        keys=tasks,
        group_keys=groups,
    )


def _curves(plan: Plan, links: tuple[str, ...], layout: Layout, frames: dict[str, QRectF]) -> DrawnLinks:
    """The links' curves; those of groups begin and end at the frames."""
    points, offsets = layout.curves.points, layout.curves.offsets.tolist()
    chains = [points[begin:end] for begin, end in pairwise(offsets)]
    for i, link in enumerate(links):
        before, after = plan.links[link].predecessor, plan.links[link].successor
        if before in frames:
            chains[i] = outside(chains[i], frames[before], at_start=True)
        if after in frames:
            chains[i] = outside(chains[i], frames[after], at_start=False)
    return DrawnLinks(chains)
