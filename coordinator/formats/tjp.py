"""A plan for TaskJuggler (`.tjp`), which schedules it anew by its own rules.

Source: the manual of TaskJuggler 3. A length is working time of the project, a duration is time on the
clock, and an effort is shared by those who are allocated: so a team's length is an effort of so much for
each of them. A task depends on the end of another, or on its start; for what waits with its own finish
there is no word, and nothing leads.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from coordinator.files import write_bytes
from coordinator.formats.losses import Part, losses
from coordinator.formats.notes import Notes
from coordinator.formats.report import Report
from coordinator.formats.schedule import Schedule
from coordinator.language import later, tr
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment, time_of_day_text, to_datetime
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Link, LinkType, Person, Spans, Status, Task, Week
from coordinator.plan.wording import one_line

_KEPT = (
    *(Part.NOTES, Part.PRIORITIES, Part.DEADLINES, Part.WEEKS, Part.ABSENCES, Part.EMAILS, Part.HOURS),
    *(Part.TIME_ZONE, Part.LINKS, Part.PERCENT),
)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STEP = 5
"""Minutes: the finest that TaskJuggler divides time."""
_NOT_IN_ID = re.compile("[^A-Za-z0-9_]+")
_LEAST_PROJECT = 366 * DAY


def write(plan: Plan, schedule: Schedule, path: Path) -> Report:
    """Writes the plan; returns what the file can't say. Raises BadFile."""
    writing = _Writing(plan, schedule)
    write_bytes(path, ("\n".join(writing.lines()) + "\n").encode("utf-8", "replace"))
    return losses(plan, _KEPT, writing.notes)


class _Writing:
    def __init__(self, plan: Plan, schedule: Schedule) -> None:
        self.notes = Notes()
        self._plan, self._schedule = plan, schedule
        kept = (each for task in plan.tasks.values() for each in (task.actual_start, task.pinned_start))
        self._begin = min([plan.header.start, *(each for each in kept if each is not None)])
        self._people = _ids([person.id for person in in_order(plan.people.values())], "person")
        self._tasks = _ids([task.id for _, task in plan.outline()], "task")

    def lines(self) -> Iterator[str]:
        yield from self._project()
        for person in in_order(self._plan.people.values()):
            yield from self._person(person)
        for task in self._plan.children(None):
            yield from self._task(task, "")

    def _project(self) -> Iterator[str]:
        header, calendar = self._plan.header, self._plan.calendar
        start = self._begin
        finish = max([each.finish for each in self._schedule.placements.values()] + [header.start])
        end = finish + 2 * (finish - start) + _LEAST_PROJECT
        # the project's own dates are taken before its step of time is known, so they are midnights
        yield f"project {_quoted(header.name)} {_date(start - start % DAY)} - {_date(end - end % DAY)} {{"
        yield f"  timezone {_quoted(header.time_zone)}"
        yield f"  timingresolution {_STEP}min"
        yield f"  dailyworkinghours {calendar.hours_per_day:g}"
        yield f"  yearlyworkingdays {calendar.days_per_week * 365 / 7:.1f}"
        yield from _week(calendar.week, "  ")
        yield "}"
        for off in calendar.exceptions:
            if off.work:
                self.notes.tell(tr("Days with other hours than usual were left out."))
                continue
            name = _quoted(off.name or tr("day off"))
            yield f"leaves holiday {name} {_date(off.first_day * DAY)} - {_date((off.last_day + 1) * DAY)}"

    def _person(self, person: Person) -> Iterator[str]:
        yield f"resource {self._people[person.id]} {_quoted(person.name)} {{"
        if person.email and "@" in person.email:
            yield f"  email {_quoted(person.email)}"
        if person.week is not None:
            yield from _week(person.week, "  ")
        for absence in person.absences:
            yield f"  leaves annual {_date(absence.start)} - {_date(absence.finish + _STEP - 1)}"
        yield "}"

    def _task(self, task: Task, indent: str) -> Iterator[str]:
        inner = indent + "  "
        yield f"{indent}task {self._tasks[task.id]} {_quoted(task.name)} {{"
        if task.notes.strip():
            yield f"{inner}note -8<-\n{_note(task.notes)}\n{inner}->8-"
        if task.priority != 500:
            yield f"{inner}priority {min(1000, max(1, task.priority))}"
        if task.deadline is not None:
            yield f"{inner}maxend {_date(task.deadline)}"
        yield from self._bounds(task, inner)
        for link in sorted(self._plan.links_to(task.id), key=lambda link: self._tasks[link.predecessor]):
            yield from self._depends(link, task, inner)
        if self._plan.is_group(task.id):
            for child in self._plan.children(task.id):
                yield from self._task(child, inner)
        else:
            yield from self._work(task, inner)
        yield f"{indent}}}"

    def _bounds(self, task: Task, indent: str) -> Iterator[str]:
        fixed = task.pinned_start if task.pinned_start is not None else task.not_before
        if task.status is not Status.TODO and task.actual_start is not None:
            fixed = task.actual_start
        if fixed is None:
            return
        lineage = self._plan.lineage(task.id)
        if self._plan.is_group(task.id) or any(list(self._plan.links_to(each)) for each in lineage):
            # a start holds whatever links say, and TaskJuggler refuses the plan where both can't be
            self.notes.gather(
                later("A fixed or earliest start was left out, for links hold it: {names}."), task.name
            )
            return
        yield f"{indent}start {_date(max(fixed, self._begin))}"

    def _depends(self, link: Link, task: Task, indent: str) -> Iterator[str]:
        if link.type in (LinkType.FINISH_FINISH, LinkType.START_FINISH):
            self.notes.gather(
                later("Links to a finish were left out, for there are none: {names}."), task.name
            )
            return
        options = ["onstart"] if link.type is LinkType.START_START else []
        minutes = link.lag.minutes(self._plan.calendar)
        if minutes < 0:
            self.notes.gather(later("A link that leads holds without its lead: {names}."), task.name)
        elif minutes:
            gap = "gapduration" if link.lag.elapsed else "gaplength"
            options.append(f"{gap} {_minutes(minutes)}min")
        path = [self._tasks[each] for each in reversed(list(self._plan.lineage(link.predecessor)))]
        yield f"{indent}depends {'.'.join(path)}" + (f" {{ {' '.join(options)} }}" if options else "")

    def _work(self, task: Task, indent: str) -> Iterator[str]:
        team = [self._people[each.person] for each in self._plan.assignments_on(task.id)]
        length = task.duration if task.effort is None else task.effort
        minutes = _minutes(0 if length is None else length.minutes(self._plan.calendar))
        if not minutes:
            yield f"{indent}milestone"
            if team:
                self.notes.gather(later("A milestone has nobody on it there: {names}."), task.name)
            return
        kind = self._kind(length, bool(team))
        if kind == "effort" and task.effort is None:
            minutes *= len(team)
        yield f"{indent}{kind} {minutes}min"
        if team:
            # as here, a team works when all of it does
            yield f"{indent}allocate {', '.join(f'{who} {{ mandatory }}' for who in team)}"
        if task.status is Status.DONE:
            yield f"{indent}complete 100"
        elif isinstance(percent := task.extra.get("percent_done"), int) and 0 <= percent <= 100:
            yield f"{indent}complete {percent}"

    def _kind(self, length: Duration | None, has_team: bool) -> str:
        """How a length is counted; a team gets its time there by effort alone."""
        if length is not None and length.elapsed:
            return "duration"
        return "effort" if has_team else "length"


def _ids(ids: list[str], kind: str) -> dict[str, str]:
    """A word that TaskJuggler takes for each id: letters, digits and underscores."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for id in ids:
        stem = _NOT_IN_ID.sub("_", id).strip("_")
        stem = stem if stem and not stem[0].isdigit() else f"{kind}_{stem}".rstrip("_")
        word, number = stem, 1
        while word in taken:
            number += 1
            word = f"{stem}_{number}"
        taken.add(word)
        found[id] = word
    return found


def _week(week: Week, indent: str) -> Iterator[str]:
    for day, spans in zip(_DAYS, week, strict=True):
        yield f"{indent}workinghours {day} {_hours(spans)}"


def _hours(spans: Spans) -> str:
    return ", ".join(f"{time_of_day_text(a)} - {time_of_day_text(b)}" for a, b in spans) or "off"


def _minutes(minutes: int) -> int:
    """Rounded up to the step that TaskJuggler takes."""
    return -(-minutes // _STEP) * _STEP


def _date(moment: Moment) -> str:
    return f"{to_datetime(moment - moment % _STEP):%Y-%m-%d-%H:%M}"


def _quoted(text: str) -> str:
    escaped = _unmacroed(one_line(text)).replace('"', '\\"')
    # before the closing quotation mark a backslash would keep it open
    return f'"{escaped} "' if escaped.endswith("\\") else f'"{escaped}"'


def _note(text: str) -> str:
    """Notes as they are: marks in them mean nothing, and none of them ends the note."""
    ended = text.replace("->8-", "-> 8-").replace("</nowiki>", "< /nowiki>").replace("\r", "")
    return f"<nowiki>{_unmacroed(ended)}</nowiki>"


def _unmacroed(text: str) -> str:
    """What would be a macro or a variable of the system stays a text."""
    return re.sub(r"\$(?=[{(])", "$ ", text)
