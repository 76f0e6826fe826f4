"""Days off by country."""

import pytest

from coordinator.plan.edits import add_days_off
from coordinator.plan.errors import PlanError, Refusal
from coordinator.plan.moments import DAY, parse_day, parse_moment
from coordinator.plan.records import DayException
from coordinator.public_holidays import countries, place, public_holidays
from coordinator.timing.schedule import schedule
from tests.people.village import Village

START, FINISH = parse_moment("2026-03-02T09:00"), parse_moment("2027-03-02T09:00")


def named(*where: str | None, language: str = "en") -> dict[str, int]:
    days = public_holidays(where[0] or "", where[1], START, FINISH, language)
    return {day.name: day.first_day for day in days}


def test_a_country_has_its_holidays_in_the_time_of_the_plan() -> None:
    found = named("GB", "ENG")
    assert found["Good Friday"] == parse_day("2026-04-03")
    assert found["Christmas Day"] == parse_day("2026-12-25")
    assert all(START // DAY <= day <= FINISH // DAY for day in found.values())


def test_a_part_of_a_country_has_holidays_of_its_own() -> None:
    assert named("DE", "BY").keys() - named("DE", None).keys() >= {"Epiphany", "Corpus Christi"}


def test_they_are_named_in_the_language_wanted_where_the_country_has_it() -> None:
    assert "Karfreitag" in named("DE", None, language="de")
    assert "Vendredi saint" not in named("FR", None, language="ar")


@pytest.mark.parametrize(
    ("text", "codes"), [("de", ("DE", None)), ("DE-by", ("DE", "BY")), (" gb eng ", ("GB", "ENG"))]
)
def test_places_are_written_by_their_codes(text: str, codes: tuple[str, str | None]) -> None:
    assert place(text) == codes
    assert codes[0] in countries()


@pytest.mark.parametrize(("text", "problem"), [("Atlantis", "no country"), ("DE-XX", "known: BB, BE")])
def test_places_that_are_not_known_are_told(text: str, problem: str) -> None:
    with pytest.raises(PlanError, match=problem):
        place(text)


def test_nobody_works_on_a_holiday_and_what_is_there_stays() -> None:
    village = Village()
    start = village.plan.header.start
    task = village.task("Cook", day=32)
    assert schedule(village.plan).placements[task].start == start + 32 * DAY
    friday = DayException(first_day=start // DAY + 32, last_day=start // DAY + 32, name="Good Friday")
    village.plan.apply(add_days_off(village.plan, [friday]))
    assert schedule(village.plan).placements[task].start == start + 35 * DAY
    monday = DayException(first_day=friday.first_day + 3, last_day=friday.last_day + 3, name="Easter Monday")
    change = add_days_off(
        village.plan, [DayException(first_day=friday.first_day, last_day=friday.last_day), monday]
    )
    assert change.name == "add Easter Monday off"
    village.plan.apply(change)
    assert [day.name for day in village.plan.calendar.exceptions] == ["Good Friday", "Easter Monday"]
    with pytest.raises(Refusal, match="already"):
        add_days_off(village.plan, [friday, monday])
