"""The calendars of an MSPDI file, as weeks, days off and absences of a plan.

A plan has one calendar with a week and exceptions, and people have a week of their own and absences, which
only take time away. A calendar that is based on another has all of its hours but those that it sets itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import cast
from xml.etree.ElementTree import Element

from coordinator.formats.dates import moment_in
from coordinator.formats.days import absences, by_day, joined, spans_on, without
from coordinator.formats.mspdi.recurring import DAILY, MOST_DAYS, ONCE, Rule, days_of
from coordinator.formats.notes import Fields, Notes
from coordinator.formats.xml import fields
from coordinator.language import later, tr
from coordinator.plan.moments import DAY, weekday
from coordinator.plan.records import OFFICE_WEEK, Absence, DayException, Spans, Week
from coordinator.plan.wording import one_line

_EXCEPTION_DAY = 0
_NEVER: Spans = ()
_LONGEST_RANGE = 40 * 366 * DAY


@dataclass(slots=True)
class _Calendar:
    """What one calendar says itself: `week` by weekdays from Monday, None where its base says it."""

    name: str
    base: str
    week: list[Spans | None] = field(default_factory=lambda: [None] * 7)
    exceptions: list[DayException] = field(default_factory=list)


class Calendars:
    """All calendars of a file, by their ids."""

    def __init__(self, root: Element, notes: Notes) -> None:
        self._notes = notes
        self._calendars: dict[str, _Calendar] = {}
        for element in root.iterfind("Calendars/Calendar"):
            texts = fields(element)
            name = one_line(texts.get("Name", ""))
            calendar = _Calendar(name, texts.get("BaseCalendarUID", ""))
            self._read_week(element, calendar)
            self._read_work_weeks(element, calendar)
            self._read_exceptions(element, calendar)
            self._calendars.setdefault(texts.get("UID", ""), calendar)

    def __contains__(self, id: str) -> bool:
        return id in self._calendars

    def name(self, id: str) -> str:
        return self._calendars[id].name

    def week(self, id: str) -> Week:
        """Its week, with what its base says where it says nothing; office hours where nobody does."""
        chain = list(self._chain(id))
        if not chain:
            return OFFICE_WEEK
        days = []
        for day in range(7):
            said = (calendar.week[day] for calendar in chain if calendar.week[day] is not None)
            days.append(next(said, _NEVER))
        return cast(Week, tuple(days))

    def exceptions(self, id: str) -> tuple[DayException, ...]:
        """Those of its bases first, so that its own outrank them."""
        chain = reversed(list(self._chain(id)))
        return tuple(exception for calendar in chain for exception in calendar.exceptions)

    def is_round_the_clock(self, id: str) -> bool:
        return all(spans == ((0, DAY),) for spans in self.week(id)) and not self.exceptions(id)

    def absences(self, id: str, plan: str, person: str) -> tuple[Absence, ...]:
        """What the exceptions of a person's calendar take from their hours, beyond those of the plan's."""
        if self.exceptions(id) == self.exceptions(plan):
            return ()
        of_plan, own = by_day(self.exceptions(plan)), by_day(self.exceptions(id))
        usual = spans_on(self.week(id), of_plan)
        names = self._names_by_day(id)
        gone: list[tuple[int, Spans, str]] = []
        for day, work in own.items():
            if work == of_plan.get(day):
                continue
            if extra := without(work, usual(day)):
                self._notes.gather(
                    later("Work on days that are free otherwise was left out: {names}."), person
                )
                work = without(work, extra)
            if usual(day) and not work:
                gone.append((day, ((0, DAY),), names[day]))
            elif taken := without(usual(day), work):
                gone.append((day, taken, names[day]))
        if any(
            work != own.get(day) and without(self.week(id)[weekday(day)], work)
            for day, work in of_plan.items()
        ):
            self._notes.gather(
                later("The days off of the plan hold for everyone, also for: {names}."), person
            )
        return absences(gone)

    def _chain(self, id: str) -> Iterator[_Calendar]:
        seen: set[str] = set()
        while id in self._calendars and id not in seen:
            seen.add(id)
            yield self._calendars[id]
            id = self._calendars[id].base

    def _names_by_day(self, id: str) -> dict[int, str]:
        return {
            day: exception.name
            for exception in self.exceptions(id)
            for day in range(exception.first_day, exception.last_day + 1)
        }

    def _read_week(self, element: Element, calendar: _Calendar) -> None:
        for day in element.iterfind("WeekDays/WeekDay"):
            texts = fields(day)
            place = tr("The calendar {name}", name=calendar.name)
            kind = Fields(texts, place, self._notes).value("DayType", int, -1)
            if 1 <= kind <= 7:
                # Sunday is 1 there, and Monday 0 here
                calendar.week[(kind + 5) % 7] = self._work(day, place)
            elif kind == _EXCEPTION_DAY:
                calendar.exceptions.extend(self._ranged(day, "", place, Rule(DAILY, 0, 0)))

    def _read_work_weeks(self, element: Element, calendar: _Calendar) -> None:
        """Weeks that hold for a while become exceptions on their days."""
        for week in element.iterfind("WorkWeeks/WorkWeek"):
            place = tr("The calendar {name}, a week of its own", name=calendar.name)
            own = {
                (Fields(fields(day), place, self._notes).value("DayType", int, 0) + 5) % 7: self._work(
                    day, place
                )
                for day in week.iterfind("WeekDays/WeekDay")
            }
            for period in self._ranged(week, "", place, Rule(DAILY, 0, 0)):
                name = one_line(fields(week).get("Name", ""))
                last = min(period.last_day, period.first_day + MOST_DAYS)
                if last < period.last_day:
                    self._notes.tell(
                        tr("{place} goes on for more than ten years, and was cut there.", place=place)
                    )
                calendar.exceptions.extend(
                    DayException(first_day=day, last_day=day, work=own[weekday(day)], name=name)
                    for day in range(period.first_day, last + 1)
                    if weekday(day) in own
                )

    def _read_exceptions(self, element: Element, calendar: _Calendar) -> None:
        known = {(each.first_day, each.last_day) for each in calendar.exceptions}
        for exception in element.iterfind("Exceptions/Exception"):
            place = tr("The calendar {name}, an exception", name=calendar.name)
            texts = Fields(fields(exception), place, self._notes)
            rule = Rule(
                kind=texts.value("Type", int, DAILY),
                first=0,
                last=0,
                every=max(1, texts.value("Period", int, 1)),
                weekdays=texts.value("DaysOfWeek", int, 0),
                item=texts.value("MonthItem", int, 0),
                position=max(0, texts.value("MonthPosition", int, 0)),
                month=texts.value("Month", int, 0),
                month_day=texts.value("MonthDay", int, 1),
            )
            found = self._ranged(exception, one_line(texts.text("Name")), place, rule)
            # the same days stand among the weekdays too, for older programs, and without their names
            again = {(each.first_day, each.last_day) for each in found} & known
            calendar.exceptions = [
                each for each in calendar.exceptions if (each.first_day, each.last_day) not in again
            ]
            calendar.exceptions.extend(found)

    def _ranged(self, element: Element, name: str, place: str, rule: Rule) -> list[DayException]:
        period = element.find("TimePeriod")
        texts = Fields({} if period is None else fields(period), place, self._notes)
        first, last = (texts.value(key, moment_in, None) for key in ("FromDate", "ToDate"))
        if first is None or last is None or last < first:
            self._notes.tell(tr("{place} was left out: it does not say from when to when.", place=place))
            return []
        work = self._work(element, place)
        if last - first > _LONGEST_RANGE:
            self._notes.tell(tr("{place} goes on for more than forty years, and was cut there.", place=place))
            last = first + _LONGEST_RANGE
        if rule.kind in (DAILY, ONCE):
            return [DayException(first_day=first // DAY, last_day=last // DAY, work=work, name=name)]
        if not DAILY <= rule.kind <= ONCE:
            self._notes.tell(tr("{place} was left out: how it recurs is not known.", place=place))
            return []
        days = days_of(replace(rule, first=first // DAY, last=last // DAY))
        if len(days) == MOST_DAYS:
            self._notes.tell(
                tr("{place} recurs more than {most} times, and was cut there.", place=place, most=MOST_DAYS)
            )
        return [DayException(first_day=day, last_day=day, work=work, name=name) for day in days]

    def _work(self, element: Element, place: str) -> Spans:
        if fields(element).get("DayWorking") == "0":
            return _NEVER
        return joined(self._spans(element.iterfind("WorkingTimes/WorkingTime"), place))

    def _spans(self, times: Iterable[Element], place: str) -> Iterator[tuple[int, int]]:
        for time in times:
            texts = Fields(cast(Mapping[str, str], fields(time)), place, self._notes)
            start, finish = (texts.value(key, _minute_in, None) for key in ("FromTime", "ToTime"))
            if start is not None and finish is not None:
                # midnight ends a day as well as it begins one
                yield start, DAY if finish == 0 else finish


def _minute_in(text: str) -> int:
    hours, minutes = text.split(":")[:2]
    minute = int(hours) * 60 + int(minutes)
    if not 0 <= minute <= DAY:
        raise ValueError(text)
    return minute
