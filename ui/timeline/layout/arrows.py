"""Links as arrows with right angles, from one end of a bar to one end of another."""

from typing import NamedTuple

from coordinator.plan.records import LinkType

Points = list[tuple[float, float]]
_REACH = 7.0
"""How far an arrow goes straight on before it turns, in pixels."""
_DROP = 4.0
"""How far behind its start a bar is met from above or below."""
_FROM_FINISH = frozenset({LinkType.FINISH_START, LinkType.FINISH_FINISH})
_TO_FINISH = frozenset({LinkType.FINISH_FINISH, LinkType.START_FINISH})


class Box(NamedTuple):
    """Where a bar is, in pixels; a milestone is met in its middle."""

    left: float
    top: float
    right: float
    bottom: float
    milestone: bool = False

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def elbow(origin: Box, goal: Box, kind: LinkType, line: float) -> Points:
    """The corners from a bar's end to another's; the last piece is as long as the arrow's head.

    An arrow to a bar that starts right there drops onto it. Where the goal lies behind, the arrow comes
    back between two lines of `line` pixels.
    """
    out = 1 if kind in _FROM_FINISH else -1
    side = 1 if kind in _TO_FINISH else -1  # on which the arrow comes in
    x = origin.right if out > 0 else origin.left
    to_x = goal.right if side > 0 else goal.left
    y, to_y = origin.middle, goal.middle
    if kind is LinkType.FINISH_START:
        drop = (goal.left + goal.right) / 2
        if not goal.milestone:
            drop = min(goal.left + _DROP, drop)
        if x - 1 <= drop < x + 2 * _REACH:
            return [(x, y), (drop, y), (drop, goal.top if to_y > y else goal.bottom)]
    turn, before = x + out * _REACH, to_x + side * _REACH
    if out == side:
        turn = max(turn, before) if out > 0 else min(turn, before)
        corners = [(turn, y), (turn, to_y)]
    elif (before - turn) * out >= 0:
        corners = [(turn, y), (turn, to_y)]
    else:
        between = to_y - line / 2 if to_y >= y else to_y + line / 2
        corners = [(turn, y), (turn, between), (before, between), (before, to_y)]
    return [(x, y), *corners, (to_x, to_y)]
