"""A page for each person: their tasks in order, with whom, what they wait for, and who waits for them."""

from collections.abc import Iterable

from coordinator.language import tr
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Absence, Kind, Link, Person
from coordinator.plan.wording import elided, listed
from coordinator.timing.schedule import Schedule
from ui.paper.order import due_lines, team_lines
from ui.paper.pages import Flow
from ui.paper.tables import Column, CriticalLegend, CriticalMark, Lines, Row, Table, task_name
from ui.paper.text import BODY, NOTE, SMALL, TITLE, Stack, Words
from ui.paper.words import (
    by_time,
    date,
    hands_on_to,
    link_words,
    names_on,
    plain_words,
    role,
    span_lines,
    state,
    waits_for,
    within,
)

_MOST_LINKS = 8
_MOST_TO_TALK_TO = 4
_MOST_ABSENCES = 6
_LONGEST_NOTE = 320
"""Letters of notes that are printed; who needs more looks into the plan."""


def _columns() -> tuple[Column, ...]:
    return (
        Column("", 12),
        Column(tr("When"), 98),
        Column(tr("What")),
        Column(tr("With"), 90),
        Column(tr("Waits for"), 90),
        Column(tr("Hands on to"), 90),
    )


def on_paper(plan: Plan) -> list[Person]:
    """Those who have a page: whoever has a task, people before things."""
    busy = [
        person
        for person in in_order(plan.people.values())
        if any(True for _ in plan.assignments_of(person.id))
    ]
    return sorted(busy, key=lambda person: person.kind is Kind.THING)


def put_person(flow: Flow, plan: Plan, schedule: Schedule, person: Person) -> None:
    """Begins a page with one person's tasks, and goes on for as many as it takes."""
    tasks = by_time(schedule, (assignment.task for assignment in plan.assignments_of(person.id)))
    width = flow.area.width()
    flow.turn()
    flow.put(Words(person.name, TITLE, width, 3))
    flow.put(Words(_skills(plan, person), NOTE, width, 3))
    flow.skip(6)
    flow.put(Words(_summary(schedule, tasks), BODY, width))
    for absence in person.absences[:_MOST_ABSENCES]:
        flow.put(Words(_absence(absence), BODY, width, 2))
    if schedule.critical.intersection(tasks):
        flow.put(CriticalLegend(width))
    flow.skip(10)
    table = Table(width, _columns())
    rows = [_row(table, plan, schedule, task, person.id) for task in tasks]
    flow.put_table(table.titles, rows, Words(person.name, NOTE, width, 1))


def _row(table: Table, plan: Plan, schedule: Schedule, task: str, person: str) -> Row:
    critical = task in schedule.critical
    under = ", ".join(text for text in (role(plan, task, person), state(plan, task)) if text)
    return table.row(
        CriticalMark() if critical else Stack([]),
        [*((text, SMALL) for text in span_lines(plan, schedule, task)), *due_lines(plan, schedule, task)],
        [task_name(plan.tasks[task].name, critical), (under, NOTE), None, (_notes(plan, task), SMALL)],
        team_lines(plan, task, without=person),
        _hand_overs(plan, person, ((link, link.predecessor) for link in waits_for(plan, task))),
        _hand_overs(plan, person, ((link, link.successor) for link in hands_on_to(plan, task))),
    )


def _notes(plan: Plan, task: str) -> str:
    return elided(plain_words(plan.tasks[task].notes), _LONGEST_NOTE)


def _hand_overs(plan: Plan, person: str, links: Iterable[tuple[Link, str]]) -> Lines:
    """The tasks at the other end of links, each with the people to talk to; `you` is the page's own."""
    ends = list(links)
    lines: Lines = []
    for link, other in ends[:_MOST_LINKS]:
        lines.append(None)
        lines.append((within(plan.tasks[other].name) + link_words(link), SMALL))
        lines.append((listed(names_on(plan, other, person), _MOST_TO_TALK_TO), NOTE))
    if len(ends) > _MOST_LINKS:
        lines.append((tr("and %n more", "", len(ends) - _MOST_LINKS), SMALL))
    return lines[1:]


def _skills(plan: Plan, person: Person) -> str:
    """`Cooking 3, Leading 1 (aims for 2)`."""
    said = []
    for skill in in_order(plan.skills.values()):
        level, aim = person.level(skill.id), person.aims.get(skill.id, 0)
        if skill.id in person.levels or aim > level:
            named = {"skill": within(skill.name), "level": level, "aim": aim}
            said.append(
                tr("{skill} {level} (aims for {aim})", **named)
                if aim > level
                else tr("{skill} {level}", **named)
            )
    return ", ".join(said)


def _summary(schedule: Schedule, tasks: list[str]) -> str:
    """`3 tasks, from Tue 3 Mar 2026 to Fri 20 Mar 2026`."""
    placements = [schedule.placements[task] for task in tasks if task in schedule.placements]
    if not placements:
        return tr("%n task(s)", "", len(tasks))
    first, last = date(placements[0].start), date(max(placement.finish for placement in placements))
    if first == last:
        return tr("%n task(s) on {day}", "", len(tasks), day=first)
    return tr("%n task(s), from {first} to {last}", "", len(tasks), first=first, last=last)


def _absence(absence: Absence) -> str:
    """`Away from Mon 9 Mar 2026 to Fri 13 Mar 2026 (family)`; an end at midnight is the evening before."""
    first, last = date(absence.start), date(absence.finish - 1)
    said = (
        tr("Away on {day}", day=first)
        if first == last
        else tr("Away from {first} to {last}", first=first, last=last)
    )
    return f"{said} ({absence.name})" if absence.name and absence.name.lower() != "away" else said
