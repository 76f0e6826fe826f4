"""Where the cards and links of a chart stand, before their x is known; the next layout keeps it."""

from dataclasses import dataclass

import numpy as np

from ui.graph.layout.chart import Floats, Integers
from ui.graph.layout.routes import Passes


@dataclass(frozen=True, slots=True)
class Standing:
    """The column and the height of the middle of each card (n), and where links pass the columns.

    The columns have at least these `widths` (k), with these `gaps` (k) after them (0 where any will
    do); the left edge of the column `anchor` is at `left`.
    """

    columns: Integers
    middles: Floats
    passes: Passes
    widths: Floats
    gaps: Floats
    anchor: int
    left: float

    def edges(self) -> tuple[Floats, Floats]:
        """Give the left and right edges of the columns."""
        lefts = np.append(0.0, np.cumsum(self.widths + self.gaps)[:-1])
        lefts += self.left - lefts[self.anchor]
        return lefts, lefts + self.widths


_NONE, _NOTHING = np.empty(0, np.int64), np.empty(0)
NOWHERE = Standing(_NONE, _NOTHING, Passes(_NONE, _NONE, _NOTHING, _NONE), _NOTHING, _NOTHING, 0, 0.0)
