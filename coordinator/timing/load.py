"""How much of one person's time is taken, moment by moment."""

from bisect import bisect_left, bisect_right

from coordinator.plan.moments import Moment
from coordinator.plan.records import FULL_SHARE
from coordinator.timing.placement import Placement

_LONG_AGO: Moment = -(10**12)


class Load:
    """Steps in time: from `_since[i]` until the next one, `_taken[i]` % are taken by `counted` tasks."""

    def __init__(self) -> None:
        self._since: list[Moment] = [_LONG_AGO]
        self._taken: list[int] = [0]
        self._ending: dict[Moment, str] = {}
        self.counted = 0

    def count(self, task: str, placement: Placement | None, share: int) -> None:
        """Takes the next task of the person in, which takes nothing where it has no place or no length."""
        self.counted += 1
        if placement is not None and placement.start < placement.finish:
            self.take(task, placement.start, placement.finish, share)

    def take(self, task: str, start: Moment, finish: Moment, share: int) -> None:
        first, last = self._step_at(start), self._step_at(finish)
        for index in range(first, last):
            self._taken[index] += share
        self._ending.setdefault(finish, task)

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

    def task_ending_at(self, moment: Moment) -> str:
        return self._ending[moment]

    def _step_at(self, moment: Moment) -> int:
        index = bisect_right(self._since, moment) - 1
        if self._since[index] == moment:
            return index
        self._since.insert(index + 1, moment)
        self._taken.insert(index + 1, self._taken[index])
        return index + 1
