"""Plain JSON values as a document has them, each checked, with the place and the mend where it is wrong."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, TypeVar, cast

from coordinator.language import tr
from coordinator.plan.moments import WEEKDAYS, minute_of_day, time_of_day_text
from coordinator.plan.records import HIGHEST_LEVEL, Spans, Week
from coordinator.plan.wording import elided

Json = Any
R = TypeVar("R")
_LONGEST_SHOWN = 40


class BadValue(ValueError):
    """A value that can't be read: `place` says where in the document, the text what would be right."""

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}" if place else problem)
        self.place = place
        self.problem = problem


def shown(value: Json) -> str:
    return elided(repr(value), _LONGEST_SHOWN)


def text(value: Json, place: str) -> str:
    if not isinstance(value, str):
        raise BadValue(place, tr("{value} should be a text in quotes", value=shown(value)))
    return value


def identifier(value: Json, place: str) -> str:
    found = text(value, place)
    if not found or not found.isprintable():
        raise BadValue(
            place, tr("{value} can't be an id; use letters, digits and dashes", value=shown(found))
        )
    return found


def identifiers(value: Json, place: str) -> tuple[str, ...]:
    return tuple(identifier(each, f"{place}[{i}]") for i, each in enumerate(listed(value, place)))


def texts(value: Json, place: str) -> tuple[str, ...]:
    return tuple(text(each, f"{place}[{i}]") for i, each in enumerate(listed(value, place)))


def listed(value: Json, place: str) -> list[Json]:
    if not isinstance(value, list):
        raise BadValue(place, tr("{value} should be a list in brackets", value=shown(value)))
    return value


def number(least: float, most: float) -> Callable[[Json, str], float]:
    def read(value: Json, place: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise BadValue(place, tr("{value} should be a number", value=shown(value)))
        if not least <= value <= most:
            raise BadValue(
                place,
                tr("{value} should be from {least} to {most}", value=shown(value), least=least, most=most),
            )
        return value

    return read


def whole(least: int, most: int) -> Callable[[Json, str], int]:
    in_range = number(least, most)

    def read(value: Json, place: str) -> int:
        if in_range(value, place) != int(value):
            raise BadValue(place, tr("{value} should be a whole number", value=value))
        return int(value)

    return read


def flag(value: Json, place: str) -> bool:
    if not isinstance(value, bool):
        raise BadValue(place, tr("{value} should be true or false", value=shown(value)))
    return value


def one_of(kind: type[R]) -> Callable[[Json, str], R]:
    def read(value: Json, place: str) -> R:
        try:
            return cast(Any, kind)(value)  # type: ignore[no-any-return]
        except ValueError:
            allowed = ", ".join(cast(Any, kind))
            problem = tr("{value} should be one of {allowed}", value=shown(value), allowed=allowed)
            raise BadValue(place, problem) from None

    return read


def levels(value: Json, place: str) -> dict[str, int]:
    if not isinstance(value, Mapping):
        raise BadValue(place, tr('{value} should look like {{"cook": 3}}', value=shown(value)))
    level = whole(0, HIGHEST_LEVEL)
    return {skill: level(each, f"{place}, {skill}") for skill, each in value.items()}


def names(value: Json, place: str) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise BadValue(place, tr('{value} should look like {{"menu": "Agree the menu"}}', value=shown(value)))
    return {id: text(name, f"{place}, {id}") for id, name in value.items()}


def spans(value: Json, place: str) -> Spans:
    found = []
    for each in listed(value, place):
        try:
            start, _, finish = text(each, place).partition("-")
            span = (minute_of_day(start.strip()), minute_of_day(finish.strip()))
        except BadValue:
            raise
        except ValueError as error:
            raise BadValue(place, tr("{problem}; write hours as 09:00-12:00", problem=error)) from None
        if span[0] >= span[1]:
            raise BadValue(place, tr("{value} ends before it starts", value=shown(each)))
        found.append(span)
    found.sort()
    for earlier, later in pairwise(found):
        if later[0] < earlier[1]:
            raise BadValue(place, tr("two spans overlap; join them into one"))
    return tuple(found)


def span_texts(spans: Spans) -> list[str]:
    return [f"{time_of_day_text(start)}-{time_of_day_text(finish)}" for start, finish in spans]


def week(value: Json, place: str) -> Week:
    if not isinstance(value, Mapping):
        raise BadValue(place, tr('{value} should look like {{"mon": ["09:00-17:00"]}}', value=shown(value)))
    for key in value:
        if key not in WEEKDAYS:
            problem = tr("{key} is no weekday; use {names}", key=repr(key), names=", ".join(WEEKDAYS))
            raise BadValue(place, problem)
    return cast(Week, tuple(spans(value.get(day, []), f"{place}, {day}") for day in WEEKDAYS))


def week_texts(week: Week) -> dict[str, list[str]]:
    return {day: span_texts(spans) for day, spans in zip(WEEKDAYS, week, strict=True) if spans}
