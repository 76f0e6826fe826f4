"""Whether work that certain people can do fits into their time: a maximum flow (Ford and Fulkerson)."""

from collections import deque
from collections.abc import Sequence


class Shares:
    """Work of several classes, shared among the people who may do it; they may be given more room."""

    def __init__(self, work: Sequence[int], able: Sequence[Sequence[int]], people: int) -> None:
        self.able = able
        self._left = list(work)
        self._done: list[dict[int, int]] = [{} for _ in range(people)]  # by person: amounts by class
        self._room = [0] * people
        self._capacity = [0] * people

    def lacking(self, capacity: Sequence[int]) -> tuple[set[int], set[int]] | None:
        """Classes with more work than those who may do it have room for, and these people; None if all fits.

        `capacity` is by person, never less than at the call before.
        """
        self._room = [
            room + new - old for room, new, old in zip(self._room, capacity, self._capacity, strict=True)
        ]
        self._capacity = list(capacity)
        hardest = sorted(range(len(self._left)), key=lambda each: len(self.able[each]))
        for each in hardest:
            self._fill(each)
        for start in hardest:
            while self._left[start]:
                found = self._push(start)
                if found is not None:
                    return found
        return None

    def _fill(self, each: int) -> None:
        """Does what work of a class there is room for at once."""
        room, left = self._room, self._left
        for person in self.able[each]:
            if not left[each]:
                return
            if amount := min(room[person], left[each]):
                done = self._done[person]
                done[each] = done.get(each, 0) + amount
                room[person] -= amount
                left[each] -= amount

    def _push(self, start: int) -> tuple[set[int], set[int]] | None:
        """Does some work of a class, moving other work along; what was searched if that can't be."""
        room, done, able = self._room, self._done, self.able
        came: dict[int, int] = {}  # person: the class from which the search came to them
        via: dict[int, int] = {start: -1}  # class: the person from whom
        to_visit = deque([start])
        while to_visit:
            each = to_visit.popleft()
            for person in able[each]:
                if person in came:
                    continue
                came[person] = each
                if room[person]:
                    self._move(person, came, via, start)
                    return None
                for other, amount in done[person].items():
                    if amount and other not in via:
                        via[other] = person
                        to_visit.append(other)
        return set(via), set(came)

    def _move(self, person: int, came: dict[int, int], via: dict[int, int], start: int) -> None:
        path, amount, last = [], min(self._room[person], self._left[start]), person
        while True:
            each = came[person]
            path.append((person, each))
            if each == start:
                break
            before = via[each]
            amount = min(amount, self._done[before][each])
            person = before
        for person, each in path:
            self._done[person][each] = self._done[person].get(each, 0) + amount
            if each != start:
                self._done[via[each]][each] -= amount
        self._room[last] -= amount
        self._left[start] -= amount
