"""Small plans that read as a sentence, and their schedules in words."""

from typing import Any

from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    Absence,
    Assignment,
    Calendar,
    DayException,
    Header,
    Link,
    LinkType,
    Person,
    Record,
    Seat,
    Skill,
    Spans,
    Task,
)
from coordinator.plan.wording import when
from coordinator.timing.calendars import Calendars
from coordinator.timing.hours import Hours
from coordinator.timing.schedule import Schedule, schedule

MARCH = parse_moment("2026-03-01T00:00") - DAY


def at(day: int, time: str = "00:00") -> Moment:
    """A moment in March 2026, of which the 2nd is a Monday; day 32 is the first of April."""
    hours, minutes = time.split(":")
    return MARCH + day * DAY + int(hours) * 60 + int(minutes)


def plan_of(*records: Record, start: Moment | None = None, calendar: Calendar | None = None) -> Plan:
    """A plan from Monday, 2 March, at nine, in office hours; tasks stand in the order given."""
    header = Header(
        start=at(2, "09:00") if start is None else start,
        time_zone="Europe/London",
        calendar=calendar or Calendar(),
    )
    return Plan(header, [Skill(id="cook", name="Cooking"), *records])


def task(id: str, length: str = "", **fields: Any) -> Task:
    """A task of so much working time, or a milestone; its name is its id with a capital."""
    _count[0] += 1
    fields.setdefault("position", _count[0])
    return Task(id=id, name=id.capitalize(), duration=Duration.parse(length) if length else None, **fields)


def effort(text: str) -> Duration:
    return Duration.parse(text)


def link(predecessor: str, successor: str, type: str = "FS", lag: str = "0d") -> Link:
    return Link(predecessor=predecessor, successor=successor, type=LinkType(type), lag=Duration.parse(lag))


def person(id: str, **fields: Any) -> Person:
    return Person(id=id, name=id.capitalize(), levels={"cook": 4}, **fields)


def away(first: int, last: int) -> tuple[Absence, ...]:
    """Away on these days of March, both included."""
    return (Absence(start=at(first), finish=at(last + 1)),)


def closed(first: int, last: int, *work: tuple[int, int]) -> Calendar:
    """Office hours, but for these days of March, on which everyone works `work`."""
    spans: Spans = tuple(work)
    exception = DayException(first_day=at(first) // DAY, last_day=at(last) // DAY, work=spans, name="Easter")
    return Calendar(exceptions=(exception,))


def on(task: str, *people: str) -> list[Assignment]:
    """These people on a task, in its seats as far as there are any."""
    return [Assignment(task=task, person=each, seat=index) for index, each in enumerate(people)]


def seats(*shares: int) -> tuple[Seat, ...]:
    """One seat for each of these shares of someone's time."""
    return tuple(Seat(skill="cook", share=share) for share in shares)


def times(plan: Plan, now: Moment | None = None) -> dict[str, str]:
    """Each task's time in words: `Mon 2 Mar 09:00 to Tue 3 Mar 18:00`, one moment for a milestone."""
    return in_words(schedule(plan, now))


def in_words(schedule: Schedule) -> dict[str, str]:
    return {
        task: when(each.start) if each.start == each.finish else f"{when(each.start)} to {when(each.finish)}"
        for task, each in schedule.placements.items()
    }


def told(plan: Plan, now: Moment | None = None) -> dict[str, str]:
    """The findings by task."""
    return {finding.task: finding.text for finding in schedule(plan, now).findings}


def plan_hours(plan: Plan) -> Hours:
    """The plan's own working time."""
    return Calendars(plan).plan


def person_hours(plan: Plan, person: str) -> Hours:
    """A person's working time."""
    return Calendars(plan).person(person)


_count = [0]
