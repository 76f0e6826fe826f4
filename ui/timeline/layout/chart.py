"""What stands on a timeline: rows from top to bottom, and bars in them, from a moment to another."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ui.timeline.layout.scale import Floats, Moments, Sight

Indices = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the outline, or the lane of a person; of those who are still to be found where both are None.

    `folded` is None for what can't be folded.
    """

    name: str
    task: str | None = None
    person: str | None = None
    depth: int = 0
    folded: bool | None = None


@dataclass(frozen=True)
class Chart:
    """`tops` has the top of each row in pixels and the bottom of the last; bars are sorted by their row.

    Bar i is of `tasks[i]`, stands in row `rows_of[i]` with its line's top at `bar_tops[i]`, and lasts from
    `starts[i]` to `finishes[i]`. Each of `links` leads from one bar to another: (links, 2), with the ids of
    the links that it stands for in `link_ids`.
    """

    rows: Sequence[Row]
    tops: Floats
    line: float
    tasks: Sequence[str]
    rows_of: Indices
    bar_tops: Floats
    starts: Moments
    finishes: Moments
    links: Indices = field(default_factory=lambda: np.empty((0, 2), np.intp))
    link_ids: Sequence[str] = ()

    @property
    def height(self) -> float:
        return float(self.tops[-1])

    @cached_property
    def bars_of(self) -> dict[str, list[int]]:
        """The bars of each task; those of a task hidden in a folded group are missing."""
        found: dict[str, list[int]] = {}
        for bar, task in enumerate(self.tasks):
            found.setdefault(task, []).append(bar)
        return found

    @cached_property
    def row_of_task(self) -> dict[str, int]:
        """The row that a task has for itself, or the first with a bar of it."""
        rows = {task: int(self.rows_of[bars[0]]) for task, bars in self.bars_of.items()}
        return rows | {row.task: index for index, row in enumerate(self.rows) if row.task is not None}

    def row_at(self, y: float) -> int | None:
        if not 0 <= y < self.height:
            return None
        return int(np.searchsorted(self.tops, y, side="right")) - 1

    def rows_in(self, sight: Sight) -> range:
        first = max(0, int(np.searchsorted(self.tops, sight.top, side="right")) - 1)
        last = int(np.searchsorted(self.tops, sight.bottom))
        return range(first, min(last, len(self.rows)))

    def bars_in(self, sight: Sight) -> Indices:
        """The bars of the rows that are looked at, at any time."""
        rows = self.rows_in(sight)
        first, last = np.searchsorted(self.rows_of, (rows.start, rows.stop))
        return np.arange(first, last)

    def bars_seen(self, sight: Sight) -> Indices:
        """The bars that are looked at, as far as their lines and their time tell."""
        bars = self.bars_in(sight)
        tops = self.bar_tops[bars]
        seen = (self.starts[bars] <= sight.last) & (self.finishes[bars] >= sight.first)
        seen &= (tops < sight.bottom) & (tops + self.line > sight.top)
        return bars[seen]


def chart_of(
    rows: Sequence[Row],
    heights: Sequence[float],
    line: float,
    bars: Sequence[tuple[str, int, float, int, int]],
    links: Sequence[tuple[int, int]] = (),
    link_ids: Sequence[str] = (),
) -> Chart:
    """A chart of rows so high, and of bars as (task, row, depth below the row's top, start, finish)."""
    tops = np.concatenate([[0.0], np.cumsum(np.asarray(heights, np.float64))])
    table = np.array([bar[1:] for bar in bars], np.float64).reshape(-1, 4)
    rows_of = table[:, 0].astype(np.intp)
    return Chart(
        rows=rows,
        tops=tops,
        line=line,
        tasks=[bar[0] for bar in bars],
        rows_of=rows_of,
        bar_tops=tops[rows_of] + table[:, 1],
        starts=table[:, 2].astype(np.int64),
        finishes=table[:, 3].astype(np.int64),
        links=np.array(links, np.intp).reshape(-1, 2),
        link_ids=link_ids,
    )
