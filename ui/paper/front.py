"""The first page: what the plan is, what is left to see to, and where each part and person is found."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import Qt

from coordinator.language import tr
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind
from coordinator.plan.wording import listed
from coordinator.timing.schedule import Schedule
from ui.paper.pages import Flow
from ui.paper.tables import Column, Row, Table
from ui.paper.text import BODY, HEADING, NOTE, OPEN, SMALL, TITLE, Block, Style, Words
from ui.paper.words import by_time, date, moment_words, open_seat_names, within
from ui.theme import LIGHT

_LEAD = Style(size=12)
_MOST_ROWS = 12
"""Of each list; what is left out stands in the order of work."""
_MOST_NAMES = 30
_CONTENT_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the document, and the number of the page that it begins on."""

    title: str
    page: int


def put_front(flow: Flow, plan: Plan, schedule: Schedule, contents: Sequence[Entry]) -> None:
    """Begins the first page, and goes on for as many as it takes."""
    width = flow.area.width()
    flow.turn()
    flow.skip(60)
    flow.put(Words(plan.header.name, TITLE, width, 4))
    flow.skip(10)
    flow.put(Words(_dates(plan, schedule), _LEAD, width))
    flow.put(Words(_size(plan), Style(size=12, color=NOTE.color), width))
    flow.skip(26)
    if not schedule.findings and not any(map(plan.open_seats, plan.tasks)):
        flow.put(Words(tr("Every seat is held, and nothing needs to be put right."), BODY, width))
        flow.skip(22)
    _put_open_seats(flow, plan, schedule)
    _put_findings(flow, plan, schedule)
    _put_free_people(flow, plan)
    _put_contents(flow, contents)


def _dates(plan: Plan, schedule: Schedule) -> str:
    start = min((placement.start for placement in schedule.placements.values()), default=plan.header.start)
    return tr("{start} to {finish}", start=date(start), finish=date(schedule.finish))


def _size(plan: Plan) -> str:
    tasks = sum(not plan.is_group(task) for task in plan.tasks)
    kinds = Counter(person.kind for person in plan.people.values())
    said = [tr("%n task(s)", "", tasks), tr("%n (person|people)", "", kinds[Kind.PERSON])]
    if things := kinds[Kind.THING]:
        said.append(tr("%n thing(s)", "", things))
    return ", ".join(said)


def _put_open_seats(flow: Flow, plan: Plan, schedule: Schedule) -> None:
    tasks = [task for task in by_time(schedule, plan.tasks) if plan.open_seats(task)]
    number = sum(len(plan.open_seats(task)) for task in tasks)
    columns = (Column(tr("Task")), Column(tr("From", "a time"), 120), Column(tr("Ask for"), 180))
    table = Table(flow.area.width(), columns)
    rows = [
        table.row(
            [(plan.tasks[task].name, BODY)],
            [(_start(plan, schedule, task), SMALL)],
            [(text, OPEN) for text in open_seat_names(plan, task)],
        )
        for task in tasks[:_MOST_ROWS]
    ]
    _put_list(flow, tr("%n open seat(s)", "", number), table, rows, len(tasks) - len(rows))


def _put_findings(flow: Flow, plan: Plan, schedule: Schedule) -> None:
    table = Table(flow.area.width(), (Column(tr("Task"), 180), Column(tr("What is wrong, and what helps"))))
    rows = [
        table.row([(plan.tasks[finding.task].name, BODY)], [(finding.text, SMALL)])
        for finding in schedule.findings[:_MOST_ROWS]
    ]
    number = len(schedule.findings)
    heading = tr("%n thing(s) to put right", "", number)
    _put_list(flow, heading, table, rows, number - len(rows))


def _put_list(flow: Flow, heading: str, table: Table, rows: list[Row], left_out: int) -> None:
    """A heading and its table, and how many rows are left out; nothing where there are no rows."""
    if not rows:
        return
    flow.put(Words(heading, HEADING, flow.area.width()), follows=table.titles.height + rows[0].height)
    flow.put_table(table.titles, rows, Words(heading, NOTE, flow.area.width()))
    if left_out:
        flow.skip(4)
        flow.put(Words(tr("and %n more", "", left_out), NOTE, flow.area.width()))
    flow.skip(22)


def _put_free_people(flow: Flow, plan: Plan) -> None:
    people = [person for person in in_order(plan.people.values()) if person.kind is Kind.PERSON]
    free = [within(person.name) for person in people if not any(True for _ in plan.assignments_of(person.id))]
    if not free:
        return
    width = flow.area.width()
    names = Words(listed(free, _MOST_NAMES), BODY, width)
    heading = tr("%n (person|people) (has|have) no task yet", "", len(free))
    flow.put(Words(heading, HEADING, width), follows=names.height)
    flow.skip(4)
    flow.put(names)
    flow.skip(22)


def _put_contents(flow: Flow, contents: Sequence[Entry]) -> None:
    """Titles and page numbers in columns, to be read downwards."""
    if not contents:
        return
    width = flow.area.width() / _CONTENT_COLUMNS
    number = ceil(len(contents) / _CONTENT_COLUMNS)
    rows = [
        Row(_entries(contents[index::number], width), flow.area.width(), LIGHT.border)
        for index in range(number)
    ]
    flow.put(Words(tr("Pages"), HEADING, flow.area.width()), follows=rows[0].height)
    for row in rows:
        flow.put(row)


def _entries(entries: Sequence[Entry], width: float) -> list[tuple[Block, float]]:
    blocks = list[tuple[Block, float]]()
    right = Qt.AlignmentFlag.AlignRight
    for column, entry in enumerate(entries):
        left = column * width
        blocks.append((Words(entry.title, BODY, width - 48, 1), left))
        blocks.append((Words(str(entry.page), BODY, 30, 1, right), left + width - 48))
    return blocks


def _start(plan: Plan, schedule: Schedule, task: str) -> str:
    placement = schedule.placements.get(task)
    return tr("cannot be placed") if placement is None else moment_words(plan, schedule, placement.start)
