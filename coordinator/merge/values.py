"""Values that both sides changed: taken apart where they are sets or maps, so that little is left to ask.

Each function is given a value three times: as it was before, or `MISSING`, and as each side has it. `ask` is
called for a part that both made into something else, with the part's key; it says which to take.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from coordinator.merge.result import Side
from coordinator.plan.moments import WEEKDAYS
from coordinator.plan.records import Absence, Calendar, DayException, Seat


class Missing:
    """What is not there."""

    def __bool__(self) -> bool:
        return False


MISSING = Missing()
Three = tuple[Any, Any, Any]
"""What it was before, what mine is, and what theirs is."""
Ask = Callable[[str], Side]
Merger = Callable[[Three, Ask], Any]


def whole(three: Three, ask: Ask, part: str = "") -> Any:
    """What only one side changed; what both did otherwise is asked."""
    base, mine, theirs = three
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    return mine if ask(part) is Side.MINE else theirs


def mapped(three: Three, ask: Ask) -> dict[Any, Any]:
    """Key by key; keys that are new come after those of before, in order."""
    before: Mapping[Any, Any] = three[0] or {}
    new = sorted((key for key in {**three[1], **three[2]} if key not in before), key=str)
    found = {}
    for key in (*before, *new):
        base, mine, theirs = (side.get(key, MISSING) for side in (before, *three[1:]))
        value = whole((base, mine, theirs), ask, str(key))
        if value is not MISSING:
            found[key] = value
    return found


def listed(key: Callable[[Any], Any]) -> Merger:
    """For a tuple that is a set: its elements by what `key` says of each."""

    def merged(three: Three, ask: Ask) -> tuple[Any, ...]:
        base, mine, theirs = ({key(each): each for each in side or ()} for side in three)
        return tuple(mapped((base, mine, theirs), ask).values())

    return merged


def numbered(three: Three, ask: Ask) -> tuple[str, ...]:
    """For a tuple of names whose places have a meaning."""
    base, mine, theirs = (dict(enumerate(side or ())) for side in three)
    found = mapped((base, mine, theirs), ask)
    return tuple(found.get(place, "") for place in range(max(found, default=-1) + 1))


def of_week(three: Three, ask: Ask) -> Any:
    """Day by day; where one has no week of its own, as a whole."""
    if not all(three):
        return whole(three, ask)
    base, mine, theirs = (dict(zip(WEEKDAYS, side, strict=True)) for side in three)
    found = mapped((base, mine, theirs), ask)
    return tuple(found[name] for name in WEEKDAYS)


def of_calendar(three: Three, ask: Ask) -> Calendar:
    """The week day by day, the lengths one by one, and the days off as the set that they are."""

    def of(field: str) -> Three:
        base, mine, theirs = (getattr(side, field) for side in three)
        return base, mine, theirs

    return Calendar(
        week=of_week(of("week"), ask),
        hours_per_day=whole(of("hours_per_day"), ask, "hours_per_day"),
        days_per_week=whole(of("days_per_week"), ask, "days_per_week"),
        exceptions=listed(_days)(of("exceptions"), ask),
        extra=mapped(of("extra"), ask),
    )


def of_seats(three: Three, ask: Ask) -> tuple[Seat, ...]:
    """Seat by seat and field by field: a level that one side raised, and a place that the other added."""
    before: Sequence[Seat] = three[0] or ()
    kept_mine, new_mine = _matched(before, three[1])
    kept_theirs, new_theirs = _matched(before, three[2])
    found = []
    for index, seat in enumerate(before):
        mine, theirs = kept_mine.get(index), kept_theirs.get(index)
        if mine is not None and theirs is not None:
            found.append(_of_seat((seat, mine, theirs), ask, str(index)))
        elif (left := whole((seat, mine, theirs), ask, str(index))) is not None:
            found.append(left)
    return (*found, *mapped(({}, new_mine, new_theirs), ask).values())


def appended(three: Three, ask: Ask) -> str:
    """A text to which both sides added at the end has both additions; else as a whole."""
    before = (three[0] or "").rstrip()
    if all(text.startswith(before) for text in three[1:]):
        added = sorted(text[len(before) :].strip() for text in three[1:])
        if added[1].startswith(added[0]):
            added = added[1:]
        return "\n\n".join(part for part in (before, *added) if part)
    return str(whole(three, ask))


def latest(three: Three, ask: Ask) -> Any:
    """The greater of two counts or moments; None is less than any."""
    return max((each for each in three[1:] if each is not None), default=None)


def either(three: Three, ask: Ask) -> Any:
    """For what nobody would want to be asked: the lesser, so that both orders of merging give the same."""
    return min(three[1:], key=lambda value: (value is None, value))


def absence_key(each: Absence) -> str:
    return f"{each.start:012d} {each.finish:012d}"


def _of_seat(three: tuple[Seat, Seat, Seat], ask: Ask, part: str) -> Seat:
    fields: dict[str, Any] = {}
    for name in ("level", "count", "share", "stretch", "extra"):
        base, mine, theirs = (getattr(side, name) for side in three)
        fields[name] = whole((base, mine, theirs), ask, f"{part} {name}")
    return replace(three[0], **fields)


def _matched(before: Sequence[Seat], after: Sequence[Seat]) -> tuple[dict[int, Seat], dict[str, Seat]]:
    """Which seat of before each seat is: the same one, else the next of its skill; and those that are new,
    by their skill and how many of it came before."""
    kept: dict[int, Seat] = {}
    new: dict[str, Seat] = {}
    free = list(range(len(before)))
    rest: list[Seat] = []
    for seat in after:
        same = next((index for index in free if before[index] == seat), None)
        if same is None:
            rest.append(seat)
        else:
            free.remove(same)
            kept[same] = seat
    for seat in rest:
        near = next((index for index in free if before[index].skill == seat.skill), None)
        if near is None:
            new[next(key for n in count() if (key := f"{seat.skill} {n}") not in new)] = seat
        else:
            free.remove(near)
            kept[near] = seat
    return kept, new


def _days(each: DayException) -> str:
    return f"{each.first_day:06d} {each.last_day:06d}"
