"""What is on the paper, page by page: front, order of work, graph, levels, calls, a page for each person."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSizeF

from coordinator.language import tr
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Person
from coordinator.timing.schedule import Schedule
from ui.paper.calls import put_calls
from ui.paper.front import Entry, put_front
from ui.paper.graph import graph_pages
from ui.paper.levels import has_levels, put_levels
from ui.paper.order import put_order
from ui.paper.pages import Flow, Page
from ui.paper.people import on_paper, put_person


def report_pages(plan: Plan, schedule: Schedule, size: QSizeF, now: Moment) -> list[Page]:
    """All pages; `size` is that of an upright page, in points, and `now` the moment at which calls stand."""
    if not plan.tasks:
        return _front(plan, schedule, size, [])

    def work(first: int) -> Sequence[Page]:
        return _flowing(size, lambda flow: put_order(flow, plan, schedule))

    def graph(first: int) -> Sequence[Page]:
        return graph_pages(plan, schedule, size, first)

    def levels(first: int) -> Sequence[Page]:
        return _flowing(size, lambda flow: put_levels(flow, plan, schedule))

    def calls(first: int) -> Sequence[Page]:
        return _flowing(size, lambda flow: put_calls(flow, plan, now))

    def own(person: Person, first: int) -> Sequence[Page]:
        return _flowing(size, lambda flow: put_person(flow, plan, schedule, person))

    parts: list[tuple[str, Callable[[int], Sequence[Page]]]] = [
        (tr("Order of work"), work),
        (tr("Graph"), graph),
    ]
    parts += [(tr("Levels"), levels)] * has_levels(plan) + [(tr("Calls"), calls)] * bool(plan.calls)
    parts += [(person.name, partial(own, person)) for person in on_paper(plan)]
    front = _front(plan, schedule, size, [Entry(title, 0) for title, _ in parts])
    pages: list[Page] = []
    contents = []
    for title, part in parts:
        first = len(front) + len(pages) + 1
        contents.append(Entry(title, first))
        pages += part(first)
    return [*_front(plan, schedule, size, contents), *pages]


def _flowing(size: QSizeF, put: Callable[[Flow], None]) -> Sequence[Page]:
    flow = Flow(size)
    put(flow)
    return flow.pages


def _front(plan: Plan, schedule: Schedule, size: QSizeF, contents: Sequence[Entry]) -> list[Page]:
    """As many pages whatever the numbers in the contents."""
    flow = Flow(size)
    put_front(flow, plan, schedule, contents)
    return [*flow.pages]
