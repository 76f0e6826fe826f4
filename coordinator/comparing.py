"""What differs between two plans, in words: what matters most comes first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from coordinator.language import later, tr
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.errors import PlanError
from coordinator.plan.parts import team_words
from coordinator.plan.plan import Plan, between
from coordinator.plan.records import Assignment, Link, LinkType, Person, Record, Task
from coordinator.plan.units import (
    Unit,
    absence_words,
    changed_units,
    estimate_words,
    record_name,
    value_words,
)
from coordinator.plan.wording import capitalized, one_line, shift, span, when
from coordinator.timing.schedule import Schedule, Scheduler


class Group(StrEnum):
    """What a difference is about, in the order in which they are told."""

    PLAN = later("the plan")
    REMOVED = later("removed")
    ADDED = later("added")
    MOVED = later("moved")
    TEAMS = later("teams")
    TASKS = later("tasks")
    LINKS = later("links")
    PEOPLE = later("people")
    SKILLS = later("skills")
    CALLS = later("calls")
    ANSWERS = later("answers")
    BASELINES = later("baselines")


class DifferenceKind(StrEnum):
    """What has happened to the row that a difference is about; what says most of it comes first."""

    ADDED = later("added")
    REMOVED = later("removed")
    MOVED = later("moved")
    CHANGED = later("changed")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, in a sentence, and the row that it is about; of that, `kind` is what happened.

    `about` names the row, and `what` says the rest: `Shop`, `2d later`. `later` is by how many minutes a task
    that has moved finishes later, less than 0 where it is earlier.
    """

    group: Group
    kind: DifferenceKind
    table: str
    id: str
    about: str
    what: str
    later: int = 0

    @property
    def text(self) -> str:
        return f"{self.about}: {self.what}" if self.what else self.about


_GROUPS = {
    "header": Group.PLAN,
    "skills": Group.SKILLS,
    "people": Group.PEOPLE,
    "tasks": Group.TASKS,
    "links": Group.LINKS,
    "assignments": Group.TEAMS,
    "baselines": Group.BASELINES,
    "calls": Group.CALLS,
    "asks": Group.CALLS,
    "level_decisions": Group.PEOPLE,
    "answers": Group.ANSWERS,
    "questions": Group.ANSWERS,
    "book_replies": Group.CALLS,
}


def differences(
    a: Plan, b: Plan, before: Schedule | None = None, after: Schedule | None = None
) -> list[Difference]:
    """What `b` has that `a` has not, and the other way about: the groups in their order, within each the
    largest moves first, and else as the outline has them.

    `before` and `after` are the schedules of the two, where they are at hand.
    """
    change = between(a, b)
    if before is None or after is None:
        before, after = _schedules(a, b, change)
    return _sorted(a, b, [*_rows(a, b, change), *_moves(a, b, before, after), *_finish(before, after)])


def differing_rows(a: Plan, b: Plan) -> list[Difference]:
    """As `differences`, without what comes of them for the schedule: for plans that may have none."""
    return _sorted(a, b, [*_rows(a, b, between(a, b))])


def _sorted(a: Plan, b: Plan, found: list[Difference]) -> list[Difference]:
    order = {group: index for index, group in enumerate(Group)}
    places = {task.id: index for index, (_, task) in enumerate((*a.outline(), *b.outline()))}
    return sorted(found, key=lambda each: (order[each.group], -abs(each.later), places.get(each.id, 0)))


def told(found: Sequence[Difference]) -> Iterator[str]:
    """The differences as lines for a terminal, under a heading for each group."""
    group = None
    for each in found:
        if each.group is not group:
            group = each.group
            number = sum(other.group is group for other in found)
            yield f"{capitalized(tr(group))} ({number})"
        yield f"  {one_line(each.text)}"


def _schedules(a: Plan, b: Plan, change: Change) -> tuple[Schedule | None, Schedule | None]:
    try:
        first = Scheduler(a)
        return first.schedule, first.after(b, change).schedule
    except PlanError:
        return None, None


def _finish(before: Schedule | None, after: Schedule | None) -> Iterator[Difference]:
    if before is None or after is None or before.finish == after.finish:
        return
    delay = after.finish - before.finish
    what = _moved(shift(delay), when(before.finish), when(after.finish))
    yield Difference(Group.PLAN, DifferenceKind.MOVED, "header", "plan", tr("The finish"), what, delay)


def _moved(how: str, before: str, after: str) -> str:
    """`2d later, Mon 2 Mar 09:00 → Wed 4 Mar 09:00`."""
    return tr("{how}, {before} → {after}", how=how, before=before, after=after)


def _moves(a: Plan, b: Plan, before: Schedule | None, after: Schedule | None) -> Iterator[Difference]:
    """Tasks that both have and that run at another time; groups left out."""
    if before is None or after is None:
        return
    for id, now in after.placements.items():
        then = before.placements.get(id)
        if then is None or (then.start, then.finish) == (now.start, now.finish):
            continue
        if id in a.tasks and not a.is_group(id) and not b.is_group(id):
            delay = now.finish - then.finish
            how = shift(delay) if delay else tr("starts {shift}", shift=shift(now.start - then.start))
            what = _moved(how, span(then.start, then.finish), span(now.start, now.finish))
            delay = delay or now.start - then.start
            yield Difference(Group.MOVED, DifferenceKind.MOVED, "tasks", id, b.tasks[id].name, what, delay)


def _rows(a: Plan, b: Plan, change: Change) -> Iterator[Difference]:
    teams: dict[str, list[RowChange]] = {}
    for row in change.rows:
        record = row.after or row.before
        if isinstance(record, Assignment):
            if record.task in a.tasks and record.task in b.tasks:
                teams.setdefault(record.task, []).append(row)
        elif row.before is None or row.after is None:
            yield from _one_sided(a, b, row)
        else:
            yield from _changed(a, b, row.table, row.before, row.after)
    people = {**a.people, **b.people}
    for task, rows in teams.items():
        what = team_words(people, rows)
        yield Difference(Group.TEAMS, DifferenceKind.CHANGED, "tasks", task, b.tasks[task].name, what)


def _one_sided(a: Plan, b: Plan, row: RowChange) -> Iterator[Difference]:
    plan, record, kind = (
        (b, row.after, DifferenceKind.ADDED) if row.after else (a, row.before, DifferenceKind.REMOVED)
    )
    if isinstance(record, Task):
        group = Group.ADDED if row.after else Group.REMOVED
        about = record_name(plan, record)
        yield Difference(group, kind, row.table, record.id, about, _task_words(plan, record))
    elif isinstance(record, Link):
        # of a task that is new or gone its links are new or gone as well
        if all(end in a.tasks and end in b.tasks for end in (record.predecessor, record.successor)):
            about, what = plan.tasks[record.successor].name, _waiting(plan, record, kind)
            yield Difference(Group.LINKS, kind, row.table, record.id, about, what)
    else:
        about = capitalized(record_name(plan, record))
        yield Difference(_GROUPS[row.table], kind, row.table, row.id, about, tr(kind))


def _changed(a: Plan, b: Plan, table: str, before: Record, after: Record) -> Iterator[Difference]:
    """A line for each unit, with what it was and is; a name that is new stands in place of the old one."""
    about = capitalized(record_name(b, after))
    if isinstance(after, Link):
        about = b.tasks[after.successor].name
    for unit in changed_units(before, after):
        if what := _unit_words(a, b, unit, before, after):
            yield Difference(_GROUPS[table], DifferenceKind.CHANGED, table, after.id, about, what)


def _unit_words(a: Plan, b: Plan, unit: Unit, before: Any, after: Any) -> str:
    """`estimate 2d → 3d`, `renamed, was Cook`, `moved into Food`."""
    old, new = value_words(a, unit, before), value_words(b, unit, after)
    match unit.key:
        case "name":
            return tr("renamed, was {name}", name=old)
        case "place":
            if before.parent != after.parent:
                if not after.parent:
                    return tr("moved to the top")
                return tr("moved into {group}", group=b.tasks[after.parent].name)
            return tr("moved among its neighbours")
        case "position":
            return tr("moved among its neighbours")
        case "identity":
            return ""  # it comes of a new name
        case "turn":
            return tr("another turn in the order of work")
        case "levels" | "aims":
            return _levels_words(a, b, unit, before, after)
        case "notes" | "text" | "extra" | "tasks" | "evidence":
            return tr("other {field}", field=unit.words)
        case "absences":
            return _absences_words(before, after)
    if old == new:
        return tr("other {field}", field=unit.words)
    return tr("{field} {before} → {after}", field=unit.words, before=old, after=new)


def _levels_words(a: Plan, b: Plan, unit: Unit, before: Any, after: Any) -> str:
    """`Cooking 1 → 2, Driving 2 (new)`."""
    (old,), (new,) = unit.of(before), unit.of(after)
    said = ", ".join(
        tr(
            "{skill} {before} → {after}",
            skill=(b if skill in b.skills else a).skills[skill].name,
            before=old.get(skill, 0),
            after=new.get(skill, 0),
        )
        for skill in {**old, **new}
        if old.get(skill, 0) != new.get(skill, 0)
    )
    return tr("aims at {skills}", skills=said) if said and unit.key == "aims" else said


def _absences_words(before: Person, after: Person) -> str:
    """`away Mon 2 Mar to Wed 4 Mar; no longer away Fri 6 Mar`."""
    new = ", ".join(absence_words(each) for each in after.absences if each not in before.absences)
    gone = ", ".join(absence_words(each) for each in before.absences if each not in after.absences)
    said = (
        tr("away {times}", times=new) if new else "",
        tr("no longer away {times}", times=gone) if gone else "",
    )
    return "; ".join(filter(None, said))


def _waiting(plan: Plan, link: Link, kind: DifferenceKind) -> str:
    """`waits for Shop (SS +1d)`, `no longer waits for Shop`."""
    how = " ".join(filter(None, ("" if link.type is LinkType.FINISH_START else link.type, _lag(link))))
    task = plan.tasks[link.predecessor].name + (f" ({how})" if how else "")
    if kind is DifferenceKind.ADDED:
        return tr("waits for {task}", task=task)
    return tr("no longer waits for {task}", task=task)


def _lag(link: Link) -> str:
    return link.lag.signed if link.lag.number else ""


def _task_words(plan: Plan, task: Task) -> str:
    """What a task that is new or gone was: a group of so many tasks, or an estimate and a team; where."""
    inside = len(plan.children(task.id))
    said = [tr("a group of %n task(s)", "", inside)] if inside else []
    if not inside and (task.duration or task.effort):
        said.append(estimate_words(task.duration, task.effort))
    if team := [plan.people[each].name for each in plan.team(task.id) if each is not None]:
        said.append(tr("with {people}", people=", ".join(team)))
    if task.parent is not None:
        said.append(tr("in {group}", group=plan.tasks[task.parent].name))
    return ", ".join(said)
