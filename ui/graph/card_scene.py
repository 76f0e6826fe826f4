"""What a card asks the scene that it is drawn in: the graph, or the board."""

from collections.abc import Mapping

from coordinator.plan.plan import Plan
from coordinator.plan.wording import span
from coordinator.timing.schedule import Schedule
from ui.graph.face import Face, face
from ui.graph.fonts import CardFonts
from ui.graph.ground import Grounds
from ui.graph.marks import Mark
from ui.stage import Stage
from ui.theme import Theme


class CardScene(Stage):
    """A scene of cards; each face is worked out when it is first asked for, for as long as the plan stays."""

    theme: Theme
    fonts: CardFonts
    grounds: Grounds
    selected: frozenset[str] = frozenset()
    marks: Mapping[str, Mark] = {}

    def turn_to(self, plan: Plan, schedule: Schedule) -> None:
        super().turn_to(plan, schedule)
        self._faces: dict[str, Face] = {}

    def face(self, task: str) -> Face:
        found = self._faces.get(task)
        if found is None:
            found = self._faces[task] = face(self.plan, self.schedule, task)
        return found

    def moved_time(self, task: str) -> str:
        """The time that the hovering edit would move a task to; empty where it stays."""
        moved = self.moved(task)
        return span(moved.start, moved.finish) if moved is not None else ""
