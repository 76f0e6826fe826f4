"""What the board shows, of one plan with its schedule; the painter asks it, the view tells it."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from coordinator.language import tr
from coordinator.people.fit import Fit
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import Schedule
from coordinator.timing.waiting import Waiting
from ui.board.by import By
from ui.board.card import BoardCard, height_on_board, note_on
from ui.board.columns import by_person, by_status
from ui.board.layout import Stack, stacked
from ui.board.pictures import CardPictures
from ui.graph.card_scene import CardScene
from ui.graph.fonts import CardFonts
from ui.graph.ground import Grounds
from ui.theme import Theme


class BoardScene(CardScene, QObject):
    """Shows a plan; what is selected or hovered is set from outside."""

    altered = Signal()
    """Something is to be drawn otherwise."""

    def __init__(
        self, plan: Plan, schedule: Schedule, theme: Theme, font: QFont, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fonts = CardFonts(font)
        self.grounds = Grounds()
        self.pictures = CardPictures()
        self.by = By.STATUS
        self.target_column: int | None = None
        self._carried: str | None = None
        self._seat: int | None = None
        self.show_plan(plan, schedule)

    def show_plan(self, plan: Plan, schedule: Schedule) -> None:
        self.turn_to(plan, schedule)
        self._waiting = Waiting(plan)
        self._lay_out()

    def alter(self) -> None:
        self.altered.emit()

    def show_by(self, by: By) -> None:
        self.by = by
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.alter()

    def select(self, tasks: Iterable[str]) -> None:
        self.selected = frozenset(tasks)
        self.alter()

    def carry(self, task: str | None, column: int | None = None, seat: int | None = None) -> None:
        """A card is on its way to a column, perhaps with a seat for someone else to hold; None ends that."""
        self._carried, self.target_column, self._seat = task, column, seat
        self.alter()

    def fit_of_column(self, index: int) -> Fit | None:
        """How the person of a column fits the task that is carried; None for any other column."""
        key = self.stacks[index].column.key
        if self._carried is None or self.by is not By.PERSON or key is None:
            return None
        return self.fit_of(key, self._carried, self._seat)

    def look(self, task: str) -> Hashable:
        """All that the look of a card depends on, beside the plan and its size."""
        seat = self.target_seat if self.target == task else None
        is_chosen, is_goal = task in self.selected, self.target == task
        shown = self.fit(task), self.moved_time(task), self.company.get(task)
        return self.theme.name, is_chosen, is_goal, seat, *shown

    def is_carried(self, task: str) -> bool:
        return task == self._carried

    def card(self, task: str, width: float) -> BoardCard:
        """The card of a task, so wide."""
        found = self._cards.get(task)
        if found is None or found.size.width() != width:
            note = note_on(self.plan, self.schedule, self._waiting, task)
            height = height_on_board(self.plan, self.schedule, task)
            found = self._cards[task] = BoardCard(self, task, height, width, note)
        return found

    def places_of(self, task: str) -> list[tuple[int, int]]:
        """Where the cards of a task are: the column, and the place in its stack."""
        return [
            (column, stack.places[task]) for column, stack in enumerate(self.stacks) if task in stack.places
        ]

    def _lay_out(self) -> None:
        plan, schedule = self.plan, self.schedule
        self.pictures.clear()
        self._cards: dict[str, BoardCard] = {}
        if self.by is By.STATUS:
            columns = by_status(plan, schedule)
        else:
            columns = by_person(plan, schedule, tr("Nobody yet"))
        self.stacks: list[Stack] = [
            stacked(column, lambda task: height_on_board(plan, schedule, task)) for column in columns
        ]
        self.alter()
