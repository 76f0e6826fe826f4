"""The hours of a plan, of each of its people, and of teams, which work when every member does."""

from collections.abc import Iterable
from functools import reduce
from typing import cast

from coordinator.plan.moments import DAY, weekday
from coordinator.plan.plan import Plan
from coordinator.plan.records import Calendar, Week
from coordinator.timing.hours import LATEST, Hours, HoursLess, Span, SpannedHours, SpansOfDays


class Calendars:
    """The hours of one plan as it stands, each worked out once."""

    def __init__(self, plan: Plan) -> None:
        self._people = plan.people
        self._calendar = plan.calendar
        self._of_week: dict[Week, Hours] = {}
        self._of_team: dict[frozenset[str], Hours] = {}
        self._in_common: dict[frozenset[Week], Week] = {}
        self.plan = self._weekly(plan.calendar.week)

    def after(self, plan: Plan, people: set[str]) -> "Calendars":
        """The hours of a plan that has the same calendar, and the same hours for all but these `people`."""
        following = Calendars.__new__(Calendars)
        following._people, following._calendar, following.plan = plan.people, self._calendar, self.plan
        following._of_week, following._in_common = self._of_week, self._in_common
        following._of_team = self._of_team
        if people:
            following._of_team = {team: hours for team, hours in self._of_team.items() if not team & people}
        return following

    def person(self, person: str) -> Hours:
        """Their own week or the plan's, with the plan's exceptions, less their absences."""
        return self.team((person,))

    def team(self, people: Iterable[str]) -> Hours:
        """When all of them work; the plan's hours where there is nobody."""
        key = frozenset(people)
        if key not in self._of_team:
            self._of_team[key] = self._made(key)
        return self._of_team[key]

    def joined_by(self, people: Iterable[str], week: Week | None) -> Hours:
        """The hours of a team once someone joins it who keeps this week, or the plan's for None."""
        return self._made(frozenset(people), self._calendar.week if week is None else week)

    def _made(self, people: frozenset[str], *more: Week) -> Hours:
        members = [self._people[person] for person in people]
        weeks = {self._calendar.week if member.week is None else member.week for member in members} | {*more}
        hours = self._weekly(self._common(frozenset(weeks))) if weeks else self.plan
        absences = joined((each.start, each.finish) for member in members for each in member.absences)
        return HoursLess(hours, absences) if absences else hours

    def _common(self, weeks: frozenset[Week]) -> Week:
        if weeks not in self._in_common:
            self._in_common[weeks] = reduce(_common_week, weeks)
        return self._in_common[weeks]

    def _weekly(self, week: Week) -> Hours:
        if week not in self._of_week:
            self._of_week[week] = SpannedHours(_by_week(week, self._calendar))
        return self._of_week[week]


def _by_week(week: Week, calendar: Calendar) -> SpansOfDays:
    exceptions = {
        day: exception.work
        for exception in calendar.exceptions
        for day in range(exception.first_day, min(exception.last_day, LATEST // DAY) + 1)
    }

    def spans(first: int, last: int) -> list[Span]:
        found = []
        for day in range(first, last):
            midnight = day * DAY
            for start, end in exceptions.get(day, week[weekday(day)]):
                found.append((midnight + start, midnight + end))
        return found

    return spans


def _common_week(one: Week, other: Week) -> Week:
    return cast(Week, tuple(tuple(_overlap(a, b)) for a, b in zip(one, other, strict=True)))


def _overlap(ones: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    pieces = ((max(a, c), min(b, d)) for a, b in ones for c, d in others)
    return [(start, end) for start, end in pieces if start < end]


def joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch made one, empty ones left out."""
    found: list[Span] = []
    for start, finish in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(finish, found[-1][1]))
        elif start < finish:
            found.append((start, finish))
    return found
