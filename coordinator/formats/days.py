"""Working spans of single days, as readers and writers of calendars need them."""

from collections.abc import Callable, Iterable, Mapping

from coordinator.plan.moments import DAY, Moment, weekday
from coordinator.plan.records import Absence, DayException, Spans, Week

MOST_DAYS = 36_600
"""A hundred years: nothing in a plan is longer."""
SpansOn = Callable[[int], Spans]
"""The working spans of a day, by its number."""


def spans_on(week: Week, exceptions: Mapping[int, Spans]) -> SpansOn:
    """The spans of each day: those of its exception, or else of its weekday."""
    return lambda day: exceptions[day] if day in exceptions else week[weekday(day)]


def by_day(exceptions: Iterable[DayException]) -> dict[int, Spans]:
    """The spans of each day on which there is an exception; of two, the later one holds."""
    return {
        day: exception.work
        for exception in exceptions
        for day in range(exception.first_day, exception.last_day + 1)
    }


def opening(moment: Moment, spans: SpansOn) -> Moment:
    """The first minute of work from a moment on; the moment itself where none comes in a hundred years."""
    for day in range(moment // DAY, moment // DAY + MOST_DAYS):
        for begin, end in spans(day):
            if moment < day * DAY + end:
                return max(moment, day * DAY + begin)
    return moment


def closing(day: int, spans: SpansOn) -> Moment:
    """The end of a day's work; its midnight where there is none."""
    return day * DAY + (spans(day)[-1][1] if spans(day) else 0)


def worked(start: Moment, finish: Moment, spans: SpansOn) -> int:
    """Minutes of work from `start` up to `finish`."""
    total = 0
    for day in range(start // DAY, finish // DAY + 1):
        midnight = day * DAY
        for begin, end in spans(day):
            total += max(0, min(finish, midnight + end) - max(start, midnight + begin))
    return total


def without(spans: Spans, taken: Spans) -> Spans:
    """What is left of some spans when others are taken from them."""
    left = list(spans)
    for gone, back in taken:
        pieces = (piece for a, b in left for piece in ((a, min(b, gone)), (max(a, back), b)))
        left = [(a, b) for a, b in pieces if a < b]
    return tuple(left)


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """The spans in order, those that touch or overlap joined, empty ones left out."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def absences(days: Iterable[tuple[int, Spans, str]]) -> tuple[Absence, ...]:
    """Absences on some days, each with the spans taken and a name; those of whole days that follow one
    another are joined."""
    found: list[Absence] = []
    for day, spans, name in sorted(days):
        for start, end in spans:
            one = Absence(start=day * DAY + start, finish=day * DAY + end, name=name)
            if found and found[-1].finish == one.start and found[-1].name == name:
                one = Absence(start=found.pop().start, finish=one.finish, name=name)
            found.append(one)
    return tuple(found)
