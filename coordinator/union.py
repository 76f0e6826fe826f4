"""Two plans as one, to be drawn: all that there is, and what is no more as it was."""

from dataclasses import replace

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.circles import circle_closed_by
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment
from coordinator.timing.schedule import Schedule


def union(a: Plan, b: Plan) -> Plan:
    """`b` with what it has no more of `a`: tasks, their teams, links that close no circle."""
    whole = b.copy()
    gone: list[RowChange] = []
    for table in ("skills", "people", "tasks", "assignments"):
        has = b.table(table)
        for id, row in a.table(table).items():
            if id in has or (isinstance(row, Assignment) and row.task in b.tasks):
                continue
            gone.append(RowChange(table, None, row))
    whole.apply(Change("show", tuple(gone)))
    for link in a.links.values():
        if link.id not in b.links and not circle_closed_by(whole, link.predecessor, link.successor):
            whole.apply(Change("show", (RowChange("links", None, link),)))
    return whole


def times_of_union(before: Schedule, after: Schedule) -> Schedule:
    """When everything in a `union` happens: what is no more as it was to happen."""
    return replace(after, placements={**before.placements, **after.placements})
