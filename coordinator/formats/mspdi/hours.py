"""The hours of a plan or of one of its people as a calendar of an MSPDI file."""

from xml.etree.ElementTree import Element, SubElement

from coordinator.formats.days import by_day, joined, spans_on, without
from coordinator.formats.mspdi.recurring import MOST_DAYS
from coordinator.formats.mspdi.values import moment_text
from coordinator.plan.moments import DAY, time_of_day_text
from coordinator.plan.records import Calendar, DayException, Person, Spans, Week

_NO_BASE = -1


def calendar_element(
    number: int, name: str, calendar: Calendar, person: Person | None = None, base: int = _NO_BASE
) -> Element:
    """The plan's calendar, or, based on that, the one of a person."""
    element = Element("Calendar")
    _put(element, "UID", number)
    _put(element, "Name", name)
    _put(element, "IsBaseCalendar", int(person is None))
    _put(element, "BaseCalendarUID", base)
    week = calendar.week if person is None else person.week
    if week is not None:
        _put_week(element, week)
    exceptions = calendar.exceptions if person is None else days_taken(calendar, person)
    if exceptions:
        all_of_them = SubElement(element, "Exceptions")
        for exception in exceptions:
            _put_exception(all_of_them, exception)
    return element


def days_taken(calendar: Calendar, person: Person) -> tuple[DayException, ...]:
    """The absences of a person as days with other hours than theirs; a day that is all gone has none."""
    usual = spans_on(calendar.week if person.week is None else person.week, by_day(calendar.exceptions))
    gone: dict[int, list[tuple[int, int]]] = {}
    names: dict[int, str] = {}
    for absence in person.absences:
        first, last = absence.start // DAY, (absence.finish - 1) // DAY
        for day in range(first, min(last, first + MOST_DAYS) + 1):
            piece = max(0, absence.start - day * DAY), min(DAY, absence.finish - day * DAY)
            gone.setdefault(day, []).append(piece)
            names.setdefault(day, absence.name)
    found: list[DayException] = []
    for day in sorted(gone):
        work, name = without(usual(day), joined(gone[day])), names[day]
        if work == usual(day) and not (not work and joined(gone[day]) == ((0, DAY),)):
            continue
        if (
            found
            and not work
            and not found[-1].work
            and found[-1].last_day == day - 1
            and found[-1].name == name
        ):
            found[-1] = DayException(first_day=found[-1].first_day, last_day=day, name=name)
        else:
            found.append(DayException(first_day=day, last_day=day, work=work, name=name))
    return tuple(found)


def _put_week(element: Element, week: Week) -> None:
    days = SubElement(element, "WeekDays")
    for number in range(1, 8):
        day = SubElement(days, "WeekDay")
        _put(day, "DayType", number)
        # Sunday is 1 there, and Monday 0 here
        _put_work(day, week[(number + 5) % 7])


def _put_exception(element: Element, exception: DayException) -> None:
    each = SubElement(element, "Exception")
    _put(each, "EnteredByOccurrences", 0)
    period = SubElement(each, "TimePeriod")
    _put(period, "FromDate", moment_text(exception.first_day * DAY))
    _put(period, "ToDate", moment_text((exception.last_day + 1) * DAY - 1))
    _put(each, "Occurrences", exception.last_day - exception.first_day + 1)
    _put(each, "Name", exception.name)
    _put(each, "Type", 1)
    _put_work(each, exception.work)


def _put_work(element: Element, spans: Spans) -> None:
    _put(element, "DayWorking", int(bool(spans)))
    if spans:
        times = SubElement(element, "WorkingTimes")
        for start, finish in spans:
            time = SubElement(times, "WorkingTime")
            _put(time, "FromTime", f"{time_of_day_text(start)}:00")
            _put(time, "ToTime", f"{time_of_day_text(finish % DAY)}:00")


def _put(element: Element, tag: str, value: str | int) -> None:
    SubElement(element, tag).text = str(value)
