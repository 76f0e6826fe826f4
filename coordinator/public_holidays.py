"""Days that are off for everyone in a country or a part of one, from the `holidays` library."""

from collections.abc import Mapping
from datetime import date
from functools import cache

import holidays

from coordinator.language import tr
from coordinator.plan.errors import PlanError
from coordinator.plan.moments import DAY, Moment, day_number, to_datetime
from coordinator.plan.records import DayException

_LANGUAGES = {"en": ("en_GB", "en_US")}


@cache
def countries() -> Mapping[str, tuple[str, ...]]:
    """The codes of all countries that are known (ISO 3166-1, `DE`), each with those of its parts (`BY`)."""
    known = holidays.list_supported_countries(include_aliases=False)
    return {country: tuple(parts) for country, parts in sorted(known.items()) if len(country) == 2}


def place(text: str) -> tuple[str, str | None]:
    """`de`, `DE BY` or `DE-BY` -> the codes of a country and of its part. Raises PlanError."""
    country, _, part = text.strip().upper().replace(" ", "-").partition("-")
    if country not in countries():
        raise PlanError(
            tr(
                "{text} is no country whose holidays are known; write its code, such as DE",
                text=repr(text.strip()),
            )
        )
    parts = {each.upper(): each for each in countries()[country]}
    if part and part not in parts:
        raise PlanError(
            tr(
                "{part} is no part of {country} with holidays of its own; known: {parts}",
                part=part,
                country=country,
                parts=", ".join(parts) if parts else tr("none"),
            )
        )
    return country, parts[part] if part else None


def public_holidays(
    country: str, part: str | None, start: Moment, finish: Moment, language: str = "en"
) -> tuple[DayException, ...]:
    """The holidays from the day of `start` to the day of `finish`, named in `language` where they can be.

    A day with two names has both. Codes are as `place` gives them.
    """
    first, last = to_datetime(start).date(), to_datetime(finish).date()
    known = holidays.country_holidays(
        country, subdiv=part, years=range(first.year, last.year + 1), language=_spoken(country, language)
    )
    found: list[tuple[date, str]] = sorted(known.items())
    return tuple(
        DayException(first_day=day_number(day), last_day=day_number(day), name=name)
        for day, name in found
        if start // DAY <= day_number(day) <= finish // DAY
    )


def _spoken(country: str, language: str) -> str | None:
    """The library's name of the language, or None, for the country's own, where it can't say them in it."""
    spoken = holidays.country_holidays(country).supported_languages
    wanted = (language, *_LANGUAGES.get(language, ()))
    return next((each for each in wanted if each in spoken), None)
