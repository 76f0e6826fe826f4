"""From a plan to an MSPDI file, in the order that its schema wants.

Dates are those of the schedule. What Microsoft Project has no place for stands in custom fields (see
own_fields), so that a plan that is read again is the same.
"""

import re
from collections.abc import Iterable
from math import ceil
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from coordinator.files import write_bytes
from coordinator.formats.cells import levels_cell, seats_cell, team_cell
from coordinator.formats.days import by_day, spans_on, worked
from coordinator.formats.losses import Part, losses
from coordinator.formats.mspdi import own_fields
from coordinator.formats.mspdi.hours import calendar_element
from coordinator.formats.mspdi.values import LINK_TYPES, Constraint, format_of, length_text, moment_text
from coordinator.formats.notes import Notes
from coordinator.formats.numbers import plain
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.language import later
from coordinator.plan.durations import NO_TIME
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import FULL_SHARE, Kind, Person, Status, Task

NAMESPACE = "http://schemas.microsoft.com/project"
_KEPT = (
    *(Part.NOTES, Part.SEATS, Part.SHARES, Part.PRIORITIES, Part.DEADLINES, Part.LEVELS, Part.WEEKS),
    *(Part.ABSENCES, Part.EMAILS, Part.BASELINES, Part.HOURS, Part.LINKS, Part.PERCENT),
)
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_BASELINES = 11
_FIXED_LENGTH, _FIXED_WORK = 1, 2
_PLAN_CALENDAR = 1


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes the plan with its dates; returns what the file can't hold. Raises BadFile."""
    writing = _Writing(plan, schedule)
    root = writing.root()
    indent(root, " ")
    write_bytes(path, tostring(root, "utf-8", xml_declaration=True) + b"\n")
    return losses(plan, _KEPT, writing.notes)


class _Writing:
    def __init__(self, plan: Plan, schedule: Schedule) -> None:
        self.notes = Notes()
        self._plan, self._schedule = plan, schedule
        self._spans = spans_on(plan.calendar.week, by_day(plan.calendar.exceptions))
        self._tasks = _numbers(task.id for _, task in plan.outline())
        self._people = _numbers(person.id for person in in_order(plan.people.values()))
        self._baselines = in_order(plan.baselines.values())
        for baseline in self._baselines[_MOST_BASELINES:]:
            self.notes.gather(Part.BASELINES, baseline.name)

    def root(self) -> Element:
        plan = self._plan
        root = Element("Project", xmlns=NAMESPACE)
        day = round(plan.calendar.hours_per_day * 60)
        finish = max((each.finish for each in self._schedule.placements.values()), default=plan.header.start)
        _put(root, "Name", plan.header.name)
        _put(root, "Title", plan.header.name)
        _put(root, "ScheduleFromStart", 1)
        _put(root, "StartDate", moment_text(plan.header.start))
        _put(root, "FinishDate", moment_text(finish))
        _put(root, "CalendarUID", _PLAN_CALENDAR)
        _put(root, "MinutesPerDay", day)
        _put(root, "MinutesPerWeek", round(plan.calendar.days_per_week * day))
        _put(root, "DaysPerMonth", 20)
        own_fields.define(root)
        calendars = SubElement(root, "Calendars")
        calendars.append(calendar_element(_PLAN_CALENDAR, "Standard", plan.calendar))
        tasks = SubElement(root, "Tasks")
        for row, (depth, task) in enumerate(plan.outline(), 1):
            self._put_task(tasks, task, row, depth + 1)
        people = SubElement(root, "Resources")
        for row, person in enumerate(in_order(plan.people.values()), 1):
            self._put_person(people, calendars, person, row)
        self._put_assignments(SubElement(root, "Assignments"))
        return root

    def _put_task(self, tasks: Element, task: Task, row: int, level: int) -> None:
        plan, element = self._plan, SubElement(tasks, "Task")
        is_group = plan.is_group(task.id)
        placement = self._schedule.placements.get(task.id)
        minutes = self._minutes(task)
        _put(element, "UID", self._tasks[task.id])
        _put(element, "ID", row)
        _put(element, "Name", task.name)
        _put(element, "Type", _FIXED_WORK if task.effort is not None and not is_group else _FIXED_LENGTH)
        _put(element, "IsNull", 0)
        _put(element, "OutlineLevel", level)
        _put(element, "Priority", min(1000, task.priority))
        if placement is not None:
            _put(element, "Start", moment_text(placement.start))
            _put(element, "Finish", moment_text(placement.finish))
        _put(element, "Duration", length_text(minutes))
        shown = task.duration if task.effort is None else task.effort
        _put(element, "DurationFormat", format_of(shown or NO_TIME))
        if not is_group:
            _put(element, "Work", length_text(self._work(task, minutes)))
        _put(element, "EffortDriven", int(task.effort is not None))
        is_milestone = task.duration is None and task.effort is None and not is_group
        _put(element, "Milestone", int(is_milestone))
        _put(element, "Summary", int(is_group))
        _put(element, "Critical", int(task.id in self._schedule.critical))
        if not is_group:
            self._put_status(element, task)
        self._put_bounds(element, task)
        if task.notes:
            _put(element, "Notes", task.notes)
        for link in sorted(plan.links_to(task.id), key=lambda link: self._tasks[link.predecessor]):
            each = SubElement(element, "PredecessorLink")
            _put(each, "PredecessorUID", self._tasks[link.predecessor])
            _put(each, "Type", LINK_TYPES.index(link.type))
            _put(each, "CrossProject", 0)
            _put(each, "LinkLag", link.lag.minutes(plan.calendar) * 10)
            _put(each, "LagFormat", format_of(link.lag))
        self._put_own(element, task)
        self._put_baselines(element, task)
        if task.priority > 1000:
            self.notes.gather(
                later("The priority of {names} is 1000 there, the highest that there is."), task.name
            )

    def _put_status(self, element: Element, task: Task) -> None:
        if task.status is Status.TODO:
            _put(element, "PercentComplete", 0)
            return
        done = task.status is Status.DONE
        percent = task.extra.get("percent_done", 0)
        is_percent = isinstance(percent, int) and 0 < percent < 100
        _put(element, "PercentComplete", 100 if done else percent if is_percent else 0)
        placement = self._schedule.placements.get(task.id)
        start, finish = task.actual_start, task.actual_finish
        if placement is not None:
            start = placement.start if start is None else start
            finish = placement.finish if finish is None else finish
        if start is not None:
            _put(element, "ActualStart", moment_text(start))
        if done and finish is not None:
            _put(element, "ActualFinish", moment_text(finish))

    def _put_bounds(self, element: Element, task: Task) -> None:
        kind, when = Constraint.AS_SOON, None
        if task.pinned_start is not None:
            kind, when = Constraint.START_ON, task.pinned_start
        elif task.not_before is not None:
            kind, when = Constraint.START_FROM, task.not_before
        _put(element, "ConstraintType", kind)
        if when is not None:
            _put(element, "ConstraintDate", moment_text(when))
        if task.deadline is not None:
            _put(element, "Deadline", moment_text(task.deadline))

    def _put_own(self, element: Element, task: Task) -> None:
        plan = self._plan
        fits = True
        if task.id != str(self._tasks[task.id]):
            fits = own_fields.put(element, own_fields.TASK_ID, _clean(task.id))
        seats = seats_cell([(plan.skills[seat.skill].name, seat) for seat in task.seats])
        beyond = None if seats or not plan.team(task.id) else own_fields.NO_SEATS
        if seats or beyond:
            fits &= own_fields.put(element, own_fields.SEATS, _clean(seats or beyond or ""))
            places = plan.holders(task.id)
            if any(places):
                fits &= own_fields.put(element, own_fields.TEAM, _clean(team_cell(places)))
        if not fits:
            self.notes.gather(
                later("The seats of {names} or its id are longer than a field there, and were left out."),
                task.name,
            )

    def _put_baselines(self, element: Element, task: Task) -> None:
        for number, baseline in enumerate(self._baselines[:_MOST_BASELINES]):
            if (then := baseline.tasks.get(task.id)) is not None:
                each = SubElement(element, "Baseline")
                _put(each, "Number", number)
                _put(each, "Start", moment_text(then.start))
                _put(each, "Finish", moment_text(then.finish))

    def _put_person(self, people: Element, calendars: Element, person: Person, row: int) -> None:
        number = self._people[person.id]
        element = SubElement(people, "Resource")
        _put(element, "UID", number)
        _put(element, "ID", row)
        _put(element, "Name", person.name)
        _put(element, "Type", 1)
        _put(element, "IsNull", 0)
        if person.email:
            _put(element, "EmailAddress", person.email)
        _put(element, "MaxUnits", 1)
        if person.week is not None or person.absences:
            calendar = _PLAN_CALENDAR + row
            _put(element, "CalendarUID", calendar)
            calendars.append(
                calendar_element(calendar, person.name, self._plan.calendar, person, _PLAN_CALENDAR)
            )
        fits = True
        if person.id != str(number):
            fits = own_fields.put(element, own_fields.PERSON_ID, _clean(person.id))
        skills = self._plan.skills
        levels = levels_cell([(skills[skill].name, level) for skill, level in person.levels.items()])
        fits &= own_fields.put(element, own_fields.LEVELS, _clean(levels))
        if person.kind is Kind.THING:
            own_fields.put(element, own_fields.KIND, person.kind)
        if not fits:
            self.notes.gather(
                later("The levels of {names} or their id are longer than a field there, and were left out."),
                person.name,
            )

    def _put_assignments(self, assignments: Element) -> None:
        number = 0
        for _, task in self._plan.outline():
            for person, share in self._shares(task):
                number += 1
                element = SubElement(assignments, "Assignment")
                _put(element, "UID", number)
                _put(element, "TaskUID", self._tasks[task.id])
                _put(element, "ResourceUID", self._people[person])
                if (placement := self._schedule.placements.get(task.id)) is not None:
                    _put(element, "Finish", moment_text(placement.finish))
                    _put(element, "Start", moment_text(placement.start))
                _put(element, "Units", plain(share / FULL_SHARE))
                _put(element, "Work", length_text(round(self._minutes(task) * share / FULL_SHARE)))

    def _shares(self, task: Task) -> list[tuple[str, int]]:
        """Everyone on a task, by their seats, with the share in % that they give."""
        seats = task.single_seats
        found = self._plan.assignments_on(task.id)
        people = self._plan.people
        in_turn = sorted(found, key=lambda each: (each.seat is None, each.seat, people[each.person].position))
        return [
            (each.person, FULL_SHARE if each.seat is None else seats[each.seat].share) for each in in_turn
        ]

    def _minutes(self, task: Task) -> int:
        """How long a task is; a group as long as the plan works in it."""
        if self._plan.is_group(task.id):
            placement = self._schedule.placements.get(task.id)
            return 0 if placement is None else worked(placement.start, placement.finish, self._spans)
        if task.effort is not None:
            shares = sum(share for _, share in self._shares(task)) or FULL_SHARE
            return ceil(task.effort.minutes(self._plan.calendar) * FULL_SHARE / shares)
        return 0 if task.duration is None else task.duration.minutes(self._plan.calendar)

    def _work(self, task: Task, minutes: int) -> int:
        if task.effort is not None:
            return task.effort.minutes(self._plan.calendar)
        return round(minutes * sum(share for _, share in self._shares(task)) / FULL_SHARE)


def _numbers(ids: Iterable[str]) -> dict[str, int]:
    """A number for each id: its own where it is one, and else the next that is free."""
    listed = list(ids)
    own = {
        id: int(id) for id in listed if id.isascii() and id.isdigit() and len(id) < 9 and str(int(id)) == id
    }
    own.pop("0", None)
    taken, following, found = set(own.values()), 1, {}
    for id in listed:
        if id not in own:
            while following in taken:
                following += 1
            taken.add(following)
        found[id] = own.get(id, following)
    return found


def _put(element: Element, tag: str, value: str | float) -> None:
    SubElement(element, tag).text = _clean(str(value))


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)
