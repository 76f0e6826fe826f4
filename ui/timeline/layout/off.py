"""The time in which nobody works: nights and week-ends, as far as they can be told apart."""

from coordinator.plan.moments import DAY, Moment
from coordinator.timing.hours import EARLIEST, LATEST, Hours, Span
from ui.timeline.layout.scale import WEEK, Scale

_NARROWEST = 3.0
"""Pixels."""
_DAY_WIDTH = 48.0
"""Pixels a day, from which nights are shown too."""
_WEEK_WIDTH = 14.0
"""Pixels a week, below which no pause is shown at all: years of them would be gathered for specks."""
_PAGE = 1500.0
"""Pixels that are looked at in one go, so that a pan seldom asks anew."""


class OffTime:
    """When `hours` pause, worked out for a stretch of time around what is looked at."""

    def __init__(self, hours: Hours) -> None:
        self._hours = hours
        self._known: tuple[Scale, Moment, Moment] | None = None
        self._spans: list[Span] = []

    def spans(self, scale: Scale, first: Moment, last: Moment) -> list[Span]:
        """The pauses that can be seen between two moments and a while around them, in their order."""
        if scale.zoom * WEEK < _WEEK_WIDTH:
            return []
        known = self._known
        if known is None or known[0] != scale or not known[1] <= first <= last <= known[2]:
            around = round(_PAGE / scale.zoom)
            begin, end = first - around, last + around
            self._known = scale, begin, end
            self._spans = pauses(self._hours, max(begin, EARLIEST), min(end, LATEST), least(scale))
        return [span for span in self._spans if span[1] > first and span[0] < last]


def least(scale: Scale) -> int:
    """How many minutes a pause takes that is shown: none but days and more where nights would be lines."""
    narrowest = round(_NARROWEST / scale.zoom)
    return max(narrowest, 1 if scale.zoom * DAY >= _DAY_WIDTH else DAY)


def pauses(hours: Hours, first: Moment, last: Moment, least: int) -> list[Span]:
    """What lies between the working spans from `first` to `last`, if it takes `least` minutes or more."""
    found = []
    since = first
    for start, finish in hours.spans(first, last):
        if start - since >= least:
            found.append((since, start))
        since = finish
    if last - since >= least:
        found.append((since, last))
    return found
