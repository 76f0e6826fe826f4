"""Cards that are carried to another column: to another status, or from one person to another."""

from coordinator.plan.records import Status
from coordinator.plan.wording import capitalized
from ui.board.by import By
from ui.board.scene import BoardScene
from ui.drop_preview import Aim, handing_over
from ui.menu_edits import status_edit
from ui.session import Session
from ui.theme import FIT_MARKS


class CardDrag:
    """One card, taken up in a column."""

    def __init__(self, session: Session, scene: BoardScene, task: str, column: int) -> None:
        self._session = session
        self._scene = scene
        self.task = task
        self.column = column
        person = scene.stacks[column].column.key
        held = (each.seat for each in scene.plan.assignments_on(task) if each.person == person)
        self._seat = next(held, None)

    def at(self, column: int | None) -> Aim:
        """What a drop in a column would do; None stands for beside them all."""
        scene = self._scene
        scene.carry(self.task, column if column != self.column else None, self._seat)
        if column is None or column == self.column:
            return Aim()
        origin, goal = (scene.stacks[each].column.key for each in (self.column, column))
        if scene.by is By.STATUS and goal is not None:
            return Aim(status_edit(self._session, self.task, Status(goal)))
        fit = scene.fit_of_column(column)
        text = (
            f"{FIT_MARKS[fit.kind][0]} {capitalized(fit.reason)}" if fit is not None and fit.allowed else ""
        )
        return Aim(handing_over(self.task, origin, goal), text)
