"""How time lies along the timeline: from moments to pixels and back, and how much time a step takes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coordinator.plan.moments import DAY, Moment

Floats = NDArray[np.float64]
Moments = NDArray[np.int64]

HOUR = 60
WEEK = 7 * DAY
NEAREST = 120 / HOUR
"""Pixels a minute at which hours are seen one by one."""
FARTHEST = 0.6 / DAY
"""Pixels a minute at which quarters are."""
_STEPS = (15, 30, HOUR, 4 * HOUR, DAY, WEEK)
_STEP_WIDTH = 7.0
"""The least width of a step, in pixels: finer than that no hand can aim."""


@dataclass(frozen=True, slots=True)
class Scale:
    """`zoom` is in pixels a minute; `origin` is the moment at x = 0."""

    origin: Moment
    zoom: float

    def x(self, moment: Moment) -> float:
        """Where a moment lies, in pixels from the origin."""
        return (moment - self.origin) * self.zoom

    def moment(self, x: float) -> Moment:
        """The minute that is nearest to a place; the inverse of `x`."""
        return self.origin + round(x / self.zoom)

    @property
    def step(self) -> int:
        """By how many minutes a bar is moved: as fine as can be aimed at, and a week at the most."""
        return next((step for step in _STEPS if step * self.zoom >= _STEP_WIDTH), WEEK)

    def zoomed(self, factor: float) -> "Scale":
        """Nearer or farther, from hours to quarters."""
        return Scale(self.origin, clamped_zoom(self.zoom * factor))


def clamped_zoom(zoom: float) -> float:
    return max(FARTHEST, min(NEAREST, zoom))


def rounded(moment: Moment, step: int) -> Moment:
    """The multiple of a step that is nearest; weeks begin on Monday."""
    offset = -3 * DAY if step == WEEK else 0  # the first of January 1970 was a Thursday
    return offset + (moment - offset + step // 2) // step * step


@dataclass(frozen=True, slots=True)
class Sight:
    """The part of a timeline that is looked at: `left` and `top` in pixels from its upper left corner."""

    scale: Scale
    left: float
    top: float
    width: float
    height: float

    @property
    def first(self) -> Moment:
        return self.scale.moment(self.left) - 1

    @property
    def last(self) -> Moment:
        return self.scale.moment(self.left + self.width) + 1

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, moment: Moment) -> float:
        """In pixels from the left edge of what is looked at."""
        return self.scale.x(moment) - self.left

    def moment(self, x: float) -> Moment:
        return self.scale.moment(x + self.left)
