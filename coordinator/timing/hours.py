"""Working time: what a calendar, a person or a team works, and what the clock counts.

All moments are minutes since 1970, as elsewhere. Every question comes down to `worked`, the minutes of work
that lie before a moment, and to `reached`, which is its inverse.
"""

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date

from coordinator.plan.moments import DAY, Moment, day_number

Span = tuple[Moment, Moment]
SpansOfDays = Callable[[int, int], list[Span]]
"""The working spans from one day number up to another, sorted, none of them overlapping."""

EARLIEST: Moment = day_number(date.min) * DAY
LATEST: Moment = day_number(date(2500, 1, 1)) * DAY
"""Nothing is planned beyond this."""
_LONGEST_PAUSE = 3660 * DAY
_DAYS_AT_ONCE = 32


class NeverWorks(Exception):
    """No working time within ten years."""


class TooLate(NeverWorks):
    """It would be later than anything is planned."""


class Hours(ABC):
    """When work is done. Each method takes any moment, inside working time or not."""

    @abstractmethod
    def worked(self, moment: Moment) -> int:
        """Working minutes up to a moment, counted from somewhere: only differences mean something."""

    @abstractmethod
    def reached(self, worked: int, near: Moment) -> Moment:
        """The first moment by which so many minutes are worked; ten years back at the most.

        `near` is where the search begins. Raises NeverWorks.
        """

    @abstractmethod
    def next_start(self, moment: Moment) -> Moment:
        """The first working minute at or after a moment. Raises NeverWorks."""

    @abstractmethod
    def spans(self, start: Moment, finish: Moment) -> list[Span]:
        """The working time between two moments."""

    def finish(self, start: Moment, minutes: int) -> Moment:
        """When `minutes` of work, at least 0, begun at `start` are done. Raises NeverWorks."""
        return self.reached(self.worked(start) + minutes, start) if minutes else start

    def add(self, moment: Moment, minutes: int) -> Moment:
        """The moment a working lag later; a negative one leads, 0 stays. Raises NeverWorks for a lag."""
        if minutes >= 0:
            return self.finish(moment, minutes)
        return self.reached(self.worked(moment) + minutes, moment)

    def start_for(self, finish: Moment, minutes: int, earliest: Moment) -> Moment:
        """The first start from `earliest` on from which `minutes` of work are done at `finish` or later.

        Raises NeverWorks.
        """
        if finish > LATEST:
            raise TooLate
        needed = self.worked(finish - 1) + 1 - minutes
        if self.worked(earliest) >= needed:
            return self.next_start(earliest)
        return self.next_start(self.reached(needed, earliest))


class _Clock(Hours):
    def worked(self, moment: Moment) -> int:
        return moment

    def reached(self, worked: int, near: Moment) -> Moment:
        return worked

    def next_start(self, moment: Moment) -> Moment:
        return moment

    def spans(self, start: Moment, finish: Moment) -> list[Span]:
        return [(start, finish)] if start < finish else []


CLOCK: Hours = _Clock()
"""Day and night: the hours of elapsed tasks and of milestones."""


class SpannedHours(Hours):
    """Working time by its spans, which are asked for as far as someone wants to know, from where they first
    ask on, and kept sorted with running sums: each look-up is a binary search."""

    def __init__(self, spans_of_days: SpansOfDays) -> None:
        self._spans_of_days = spans_of_days
        self._starts: list[Moment] = []
        self._ends: list[Moment] = []
        self._worked: list[int] = []  # up to each span's end
        self._worked_before = 0  # and up to the first moment that is known
        self._known_from: Moment = 0
        self._known_until: Moment = 0

    def worked(self, moment: Moment) -> int:
        if not self._known_from <= moment < self._known_until:
            moment = min(moment, LATEST)
            self._know(moment)
        index = bisect_right(self._ends, moment)
        if index == len(self._ends):
            return self._worked_until
        start = self._starts[index]
        return self._worked[index] - self._ends[index] + (moment if moment > start else start)

    def reached(self, worked: int, near: Moment) -> Moment:
        while worked > self._worked_until:
            self._know_more(near)
        while worked <= self._worked_before:
            if near - self._known_from > _LONGEST_PAUSE:
                return near - _LONGEST_PAUSE  # whatever else was asked for before
            self._know(self._known_from - _DAYS_AT_ONCE * DAY)
        index = bisect_left(self._worked, worked)
        return self._ends[index] - self._worked[index] + worked

    def next_start(self, moment: Moment) -> Moment:
        if not self._known_from <= moment < self._known_until:
            if moment > LATEST:
                raise TooLate
            self._know(moment)
        index = bisect_right(self._ends, moment)
        while index == len(self._ends):
            self._know_more(moment)
            index = bisect_right(self._ends, moment)
        start = self._starts[index]
        return moment if moment > start else start

    def spans(self, start: Moment, finish: Moment) -> list[Span]:
        finish = min(finish, LATEST)
        if start >= finish:
            return []
        self._know(start)
        self._know(finish)
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, finish)
        found = zip(self._starts[first:last], self._ends[first:last], strict=True)
        return [(max(a, start), min(b, finish)) for a, b in found]

    @property
    def _worked_until(self) -> int:
        return self._worked[-1] if self._worked else self._worked_before

    def _know_more(self, moment: Moment) -> None:
        last = max(moment, self._ends[-1]) if self._ends else moment
        if self._known_until - last > _LONGEST_PAUSE:
            raise NeverWorks
        if self._known_until > LATEST:
            raise TooLate
        known = self._known_until - self._known_from
        self._know(self._known_until + min(known, _LONGEST_PAUSE))

    def _know(self, moment: Moment) -> None:
        """Asks for spans until they tell about this moment, and a few weeks on."""
        day = moment // DAY
        first, last = self._known_from // DAY, self._known_until // DAY
        if first == last:
            self._known_from = self._known_until = day * DAY
            first = last = day
        if day >= last:
            self._append(self._spans_of_days(last, day + _DAYS_AT_ONCE))
            self._known_until = (day + _DAYS_AT_ONCE) * DAY
        elif day < first:
            self._prepend(self._spans_of_days(day, first))
            self._known_from = day * DAY

    def _append(self, spans: list[Span]) -> None:
        starts, ends, worked = self._starts, self._ends, self._worked
        total = self._worked_until
        for start, end in spans:
            total += end - start
            if ends and ends[-1] == start:
                ends[-1], worked[-1] = end, total
            else:
                starts.append(start)
                ends.append(end)
                worked.append(total)

    def _prepend(self, spans: list[Span]) -> None:
        later = list(zip(self._starts, self._ends, strict=True))
        self._worked_before -= sum(end - start for start, end in spans)
        self._starts, self._ends, self._worked = [], [], []
        self._append(spans + later)


class HoursLess(Hours):
    """The working time of `hours` without absences, which are sorted and do not touch each other."""

    def __init__(self, hours: Hours, absences: Sequence[Span]) -> None:
        self._hours = hours
        self._gone = [start for start, _ in absences]
        self._back = [finish for _, finish in absences]
        self._worked_by: list[int] = []  # minutes worked up to each absence, as far as looked at
        self._lost = [0]  # and minutes lost before it

    def worked(self, moment: Moment) -> int:
        before = bisect_left(self._gone, moment)
        while len(self._worked_by) < before - 1:
            self._look_at_next()
        worked = self._hours.worked(moment)
        if not before:
            return worked
        gone, back = self._gone[before - 1], self._back[before - 1]
        lost = self._hours.worked(min(moment, back)) - self._hours.worked(gone)
        return worked - self._lost[before - 1] - lost

    def reached(self, worked: int, near: Moment) -> Moment:
        before = bisect_left(self._worked_by, worked)
        moment = self._hours.reached(worked + self._lost[before], near)
        while before < len(self._gone) and moment > self._gone[before]:
            if self._back[before] - max(self._gone[before], near) > _LONGEST_PAUSE:
                raise NeverWorks
            if before == len(self._worked_by):
                self._look_at_next()
            before += 1
            moment = self._hours.reached(worked + self._lost[before], near)
        return moment

    def next_start(self, moment: Moment) -> Moment:
        start = self._hours.next_start(moment)
        while before := bisect_right(self._gone, start):
            back = self._back[before - 1]
            if start >= back:
                break
            if back - moment > _LONGEST_PAUSE:
                raise NeverWorks
            start = self._hours.next_start(back)
        return start

    def spans(self, start: Moment, finish: Moment) -> list[Span]:
        found = self._hours.spans(start, finish)
        for gone, back in zip(self._gone, self._back, strict=True):
            if gone < finish and back > start:
                pieces = (piece for a, b in found for piece in ((a, min(b, gone)), (max(a, back), b)))
                found = [(a, b) for a, b in pieces if a < b]
        return found

    def _look_at_next(self) -> None:
        index = len(self._worked_by)
        if self._back[index] > LATEST:
            raise NeverWorks
        gone, back = self._hours.worked(self._gone[index]), self._hours.worked(self._back[index])
        self._worked_by.append(gone - self._lost[index])
        self._lost.append(self._lost[index] + back - gone)
