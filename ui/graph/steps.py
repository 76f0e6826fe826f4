"""Where an arrow key leads: along links to the left and right, to the nearest card up and down."""

import numpy as np

from coordinator.plan.plan import Plan
from ui.graph.arrangement import Arrangement


def step(arrangement: Arrangement, plan: Plan, current: str | None, direction: str) -> str | None:
    """The task one step `left`, `right`, `up` or `down` of the current one; None at the edge."""
    if not arrangement.tasks:
        return None
    if current is None or current not in plan.tasks:
        return arrangement.first_task
    if current not in arrangement.index:  # a group
        return next(plan.leaves(current))
    along = _along_links(arrangement, plan, current, direction)
    return along if along is not None else _nearest(arrangement, current, direction)


def _along_links(arrangement: Arrangement, plan: Plan, current: str, direction: str) -> str | None:
    if direction == "right":
        linked = [leaf for link in plan.links_from(current) for leaf in plan.leaves(link.successor)]
    elif direction == "left":
        linked = [leaf for link in plan.links_to(current) for leaf in plan.leaves(link.predecessor)]
    else:
        return None
    here = arrangement.centers[arrangement.index[current]]
    return min(
        linked,
        key=lambda task: abs(arrangement.centers[arrangement.index[task]][1] - here[1]),
        default=None,
    )


def _nearest(arrangement: Arrangement, current: str, direction: str) -> str | None:
    """The nearest card in that direction, sideways distance counting thrice."""
    axis = 0 if direction in ("left", "right") else 1
    sign = 1 if direction in ("right", "down") else -1
    offset = arrangement.centers - arrangement.centers[arrangement.index[current]]
    ahead = offset[:, axis] * sign
    cost = np.where(ahead > 1, ahead + 3 * np.abs(offset[:, 1 - axis]), np.inf)
    best = int(np.argmin(cost))
    return arrangement.tasks[best] if np.isfinite(cost[best]) else None
