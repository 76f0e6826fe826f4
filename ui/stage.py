"""What a scene of tasks shows of a drag over it: who fits where, what is aimed at, and what would move."""

from collections.abc import Mapping

from coordinator.people.fit import Fit, fit
from coordinator.plan.plan import Plan
from coordinator.timing.placement import Placement
from coordinator.timing.preview import Moves
from coordinator.timing.schedule import Schedule


class Stage:
    """Stands before one of Qt's classes among the bases of a scene; by itself it shows nothing.

    Who fits where is worked out when it is first asked for, and kept until the plan is another.
    """

    plan: Plan
    schedule: Schedule
    target: str | None = None
    """The task that a drag would be dropped on."""
    target_seat: tuple[str, int] | None = None
    company: Mapping[str, str] = {}
    """The initials of who else has a task selected, by task."""
    _offered: str | None = None
    _moves: Moves | None = None

    def alter(self) -> None:
        """Has what is shown drawn anew, soon."""

    def turn_to(self, plan: Plan, schedule: Schedule) -> None:
        """Takes another plan, or one that was edited."""
        self.plan, self.schedule = plan, schedule
        self._fits: dict[tuple[str, str, int | None], Fit] = {}

    def offer(self, person: str | None) -> None:
        """Shows at every task how this person fits, or ends that with None."""
        if person != self._offered:
            self._offered = person
            self.alter()

    def aim(self, task: str | None, seat: int | None = None) -> None:
        """Marks the task, and the seat of it, that a drag would be dropped on."""
        target_seat = None if task is None or seat is None else (task, seat)
        if (task, target_seat) != (self.target, self.target_seat):
            self.target, self.target_seat = task, target_seat
            self.alter()

    def show_moves(self, moves: Moves | None) -> None:
        """Shows where tasks would be, if the hovering edit were made."""
        if moves is not self._moves:
            self._moves = moves
            self.alter()

    def show_company(self, company: Mapping[str, str]) -> None:
        """Shows who else is there, with whom the plan is shared."""
        if company != self.company:
            self.company = company
            self.alter()

    def fit(self, task: str) -> Fit | None:
        """How the offered person fits this task; None while nobody is offered, and for groups."""
        if self._offered is None or self.plan.is_group(task):
            return None
        return self.fit_of(self._offered, task)

    def fit_of(self, person: str, task: str, seat: int | None = None) -> Fit:
        """How someone fits a task, or that seat of it."""
        key = (person, task, seat)
        if key not in self._fits:
            self._fits[key] = fit(self.plan, self.schedule, person, task, seat)
        return self._fits[key]

    def moved(self, task: str) -> Placement | None:
        """Where the hovering edit would move a task; None where it stays."""
        return self._moves.after(task) if self._moves is not None else None
