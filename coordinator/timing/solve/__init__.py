"""Best plan: who takes the open seats, in which order, and when all is done at the soonest."""

from coordinator.timing.solve.goals import Goal, Goals
from coordinator.timing.solve.obstacles import Obstacle, obstacles
from coordinator.timing.solve.search import Progress, Solution, best_plan
from coordinator.timing.solve.suggest import suggest_team

__all__ = ["Goal", "Goals", "Obstacle", "Progress", "Solution", "best_plan", "obstacles", "suggest_team"]
