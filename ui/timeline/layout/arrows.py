"""Links as arrows with right angles, from one end of a bar to one end of another."""

from coordinator.plan.records import LinkType

Points = list[tuple[float, float]]
_REACH = 7.0
"""How far an arrow goes straight on before it turns, in pixels."""
FROM_FINISH = frozenset({LinkType.FINISH_START, LinkType.FINISH_FINISH})
TO_FINISH = frozenset({LinkType.FINISH_FINISH, LinkType.START_FINISH})


def elbow(
    origin: tuple[float, float], goal: tuple[float, float], kind: LinkType, half_line: float
) -> Points:
    """The corners from a bar's end to another's; the last piece is level, and as long as the arrow's head.

    Where the goal lies behind, the arrow comes back between two lines, `half_line` pixels from the goal.
    """
    (x, y), (to_x, to_y) = origin, goal
    out = 1 if kind in FROM_FINISH else -1
    side = 1 if kind in TO_FINISH else -1  # on which the arrow comes in
    turn, before = x + out * _REACH, to_x + side * _REACH
    if out == side:
        turn = max(turn, before) if out > 0 else min(turn, before)
        corners = [(turn, y), (turn, to_y)]
    elif (before - turn) * out >= 0:
        corners = [(turn, y), (turn, to_y)]
    else:
        between = to_y - half_line if to_y >= y else to_y + half_line
        corners = [(turn, y), (turn, between), (before, between), (before, to_y)]
    return [origin, *corners, goal]
