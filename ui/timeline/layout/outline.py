"""The timeline by task: the outline from top to bottom, a row for each task and group."""

from collections.abc import Set

from coordinator.plan.plan import Plan
from coordinator.plan.wording import one_line
from coordinator.timing.schedule import Schedule
from ui.timeline.layout.chart import Chart, Row, chart_of


def by_task(plan: Plan, schedule: Schedule, line: float, folded: Set[str] = frozenset()) -> Chart:
    """Each task in a row `line` pixels high; what is in a `folded` group is left out.

    Links of what is left out lead to and from the group that holds it.
    """
    rows: list[Row] = []
    bars: list[tuple[str, int, float, int, int]] = []
    bar_of: dict[str, int] = {}
    deepest = None  # the depth of the folded group that we are in
    stands_for: str | None = None
    for depth, task in plan.outline():
        if deepest is not None and depth > deepest:
            if stands_for in bar_of:
                bar_of[task.id] = bar_of[stands_for]
            continue
        is_group = plan.is_group(task.id)
        is_folded = is_group and task.id in folded
        deepest, stands_for = (depth, task.id) if is_folded else (None, None)
        placed = schedule.placements.get(task.id)
        if placed is not None:
            bar_of[task.id] = len(bars)
            bars.append((task.id, len(rows), 0.0, placed.start, placed.finish))
        rows.append(Row(one_line(task.name), task.id, None, depth, is_folded if is_group else None))
    links, ids = _links(plan, bar_of)
    return chart_of(rows, [line] * len(rows), line, bars, links, ids)


def _links(plan: Plan, bar_of: dict[str, int]) -> tuple[list[tuple[int, int]], list[str]]:
    links, ids = [], []
    for id, link in plan.links.items():
        ends = bar_of.get(link.predecessor), bar_of.get(link.successor)
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            links.append((ends[0], ends[1]))
            ids.append(id)
    return links, ids
