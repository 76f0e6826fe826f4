"""Where the cards of a board are: columns beside each other, each a stack of headings and cards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ui.board.columns import Column

GAP = 8.0
"""Between cards, and on both sides of them, at life size."""
HEADING = 26.0
"""The height of a heading, at life size."""
NARROWEST, WIDEST = 212.0, 460.0
"""Of a column, at life size; they share the room that there is."""


@dataclass(frozen=True)
class Stack:
    """One column as it stands: headings where `tasks` is None; `tops` ends with the bottom of the last."""

    column: Column
    tasks: Sequence[str | None]
    tops: NDArray[np.float64]

    @property
    def height(self) -> float:
        return float(self.tops[-1])

    @cached_property
    def headings(self) -> dict[int, str]:
        """The text of each heading, by its place in the stack."""
        texts = self.column.headings
        return {index + number: texts[index] for number, index in enumerate(sorted(texts))}

    @cached_property
    def places(self) -> dict[str, int]:
        """Where in the stack each task is."""
        return {task: index for index, task in enumerate(self.tasks) if task is not None}

    def at(self, y: float) -> int | None:
        """The place of what is at a height; None below them all, and between two cards."""
        if not 0 <= y < self.height:
            return None
        index = int(np.searchsorted(self.tops, y, side="right")) - 1
        return None if y >= self.tops[index + 1] - GAP else index

    def seen(self, top: float, bottom: float) -> range:
        """The places of all that lies at least partly between two heights."""
        first = max(0, int(np.searchsorted(self.tops, top, side="right")) - 1)
        return range(first, min(int(np.searchsorted(self.tops, bottom)), len(self.tasks)))

    def next_task(self, index: int, by: int) -> int | None:
        """The place of the next card below or above, headings left out."""
        index += by
        while 0 <= index < len(self.tasks):
            if self.tasks[index] is not None:
                return index
            index += by
        return None

    def nearest_task(self, y: float) -> int | None:
        """The place of the card that is nearest to a height; None in an empty column."""
        if not self.places:
            return None
        index = min(max(int(np.searchsorted(self.tops, y, side="right")) - 1, 0), len(self.tasks) - 1)
        if self.tasks[index] is None:
            return self.next_task(index, 1)
        return index


def stacked(column: Column, height: Callable[[str], float]) -> Stack:
    """The column with each card as high as `height` says."""
    tasks: list[str | None] = []
    heights: list[float] = []
    for index, task in enumerate(column.tasks):
        if index in column.headings:
            tasks.append(None)
            heights.append(HEADING)
        tasks.append(task)
        heights.append(height(task) + GAP)
    tops = np.concatenate([[0.0], np.cumsum(np.asarray(heights, np.float64))])
    return Stack(column, tasks, tops)


def column_width(columns: int, room: float) -> float:
    """How wide each column is, where there is `room` for all of them, both at life size."""
    return min(WIDEST, max(NARROWEST, room / max(columns, 1)))
