"""How much of one person's time is taken, moment by moment."""

from bisect import bisect_left, bisect_right

from coordinator.plan.moments import Moment
from coordinator.plan.records import FULL_SHARE

_LONG_AGO: Moment = -(10**12)


class Load:
    """Steps in time: from `_since[i]` until the next one, `_taken[i]` % are taken; no two alike in a row."""

    def __init__(self) -> None:
        self.counted = 0
        """How many of the person's tasks were looked at."""
        self._since: list[Moment] = [_LONG_AGO]
        self._taken: list[int] = [0]
        self._last: dict[Moment, tuple[str, Moment]] = {}

    def take(self, task: str, start: Moment, finish: Moment, share: int, until: Moment | None = None) -> None:
        """Takes a share from start to finish, and `until` later where nothing could use what lies between."""
        if start >= finish:
            return
        until = finish if until is None else until
        first, last = self._step_at(start), self._step_at(until)
        for index in range(first, last):
            self._taken[index] += share
        for index in (last, first):
            if self._taken[index - 1] == self._taken[index]:
                del self._since[index], self._taken[index]
        if until not in self._last or self._last[until][1] < finish:
            self._last[until] = task, finish

    def taken_until(self, start: Moment, finish: Moment, share: int) -> Moment | None:
        """When the last stretch that leaves no room for `share` and begins before `finish` has its end;
        None where there is room from start to finish. Nothing that long fits in any sooner."""
        since, taken, most = self._since, self._taken, FULL_SHARE - share
        index = bisect_left(since, finish) - 1
        while taken[index] <= most:
            if since[index] <= start:
                return None
            index -= 1
        index += 1
        while taken[index] > most:
            index += 1
        return since[index]

    def last_before(self, moment: Moment) -> tuple[str, Moment]:
        """Of the tasks that take until a moment the one that finishes last, and when it does."""
        return self._last[moment]

    def _step_at(self, moment: Moment) -> int:
        index = bisect_right(self._since, moment) - 1
        if self._since[index] == moment:
            return index
        self._since.insert(index + 1, moment)
        self._taken.insert(index + 1, self._taken[index])
        return index + 1
