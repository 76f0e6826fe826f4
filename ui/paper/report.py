"""What is on the paper, page by page: the front, the order of work, the graph, and a page for each person."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF

from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from ui.paper.front import Entry, put_front
from ui.paper.graph import graph_pages
from ui.paper.order import put_order
from ui.paper.pages import Flow, Page
from ui.paper.people import on_paper, put_person


def report_pages(plan: Plan, schedule: Schedule, size: QSizeF) -> list[Page]:
    """All pages; `size` is that of an upright page, in points."""
    if not plan.tasks:
        return _front(plan, schedule, size, [])
    people = on_paper(plan)
    titles = ["Order of work", "Graph", *(person.name for person in people)]
    front = _front(plan, schedule, size, [Entry(title, 0) for title in titles])
    work = Flow(size)
    put_order(work, plan, schedule)
    first = len(front) + 1
    starts = [first, first + len(work.pages)]
    graph = graph_pages(plan, schedule, size, starts[-1])
    own = Flow(size)
    for person in people:
        starts.append(first + len(work.pages) + len(graph) + len(own.pages))
        put_person(own, plan, schedule, person)
    contents = [Entry(title, start) for title, start in zip(titles, starts, strict=True)]
    return [*_front(plan, schedule, size, contents), *work.pages, *graph, *own.pages]


def _front(plan: Plan, schedule: Schedule, size: QSizeF, contents: Sequence[Entry]) -> list[Page]:
    """As many pages whatever the numbers in the contents."""
    flow = Flow(size)
    put_front(flow, plan, schedule, contents)
    return [*flow.pages]
