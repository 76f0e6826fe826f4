"""The timeline by person: a lane for each of them, as many lines high as they do things at once."""

from collections.abc import Iterable, Set
from heapq import heappop, heappush

from coordinator.plan.plan import Plan, in_order
from coordinator.plan.wording import one_line
from coordinator.timing.schedule import Schedule
from ui.timeline.layout.chart import Chart, Row, chart_of

NOBODY = ""
"""Stands among the folded ones for the lane of the tasks with open seats."""
GAP = 6.0
"""Pixels between lanes, half of them above and half below the lines."""
_Span = tuple[int, int, str]


def by_person(
    plan: Plan, schedule: Schedule, line: float, nobody: str, folded: Set[str] = frozenset()
) -> Chart:
    """First, under the name `nobody`, the tasks with open seats, then what each person is on.

    A line is `line` pixels high. In a folded lane all bars lie in one line.
    """
    rows: list[Row] = []
    heights: list[float] = []
    bars: list[tuple[str, int, float, int, int]] = []

    def put(row: Row, tasks: Iterable[str]) -> None:
        placed = schedule.placements
        spans = sorted((placed[task].start, placed[task].finish, task) for task in tasks if task in placed)
        depths = [0] * len(spans) if row.folded else lines_of(spans)
        for (start, finish, task), depth in zip(spans, depths, strict=True):
            bars.append((task, len(rows), GAP / 2 + depth * line, start, finish))
        rows.append(row)
        heights.append((max(depths, default=0) + 1) * line + GAP)

    unfilled = [task for task, record in plan.tasks.items() if record.seats and plan.open_seats(task)]
    if unfilled:
        put(Row(nobody, folded=NOBODY in folded), unfilled)
    for person in in_order(plan.people.values()):
        put(
            Row(one_line(person.name), person=person.id),
            (each.task for each in plan.assignments_of(person.id)),
        )
    return chart_of(rows, heights, line, bars)


def lines_of(spans: Iterable[_Span]) -> list[int]:
    """The line of each of the spans, sorted by their start, so that none lies over another.

    Each takes the highest line that is free: no fewer lines would do.
    """
    busy: list[tuple[int, int]] = []  # until when, and which line
    free: list[int] = []
    found = []
    for start, finish, _ in spans:
        while busy and busy[0][0] <= start:
            heappush(free, heappop(busy)[1])
        line = heappop(free) if free else len(busy)
        found.append(line)
        heappush(busy, (max(finish, start + 1), line))
    return found
