"""What if? Edits made on a copy in memory, to be kept as one edit or let go."""

from coordinator.plan.changes import Change, net
from coordinator.plan.plan import Plan
from coordinator.plan.wording import listed

_MOST_NAMED = 3


class Trial:
    """`plan` is the copy with all that was tried; the plan that it was made from stays as it is."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan.copy()
        self._made: list[Change] = []
        self._undone: list[Change] = []

    @property
    def undo_name(self) -> str | None:
        return self._made[-1].name if self._made else None

    @property
    def redo_name(self) -> str | None:
        return self._undone[-1].name if self._undone else None

    @property
    def change(self) -> Change:
        """All that was tried as one edit, named after what was done."""
        return net(listed([change.name for change in self._made], _MOST_NAMED), self._made)

    def make(self, change: Change) -> Change:
        """Takes an edit in, and gives it. Raises Refusal where it no longer fits."""
        self.plan.apply(change)
        self._made.append(change)
        self._undone.clear()
        return change

    def undo(self) -> Change | None:
        """Takes the last edit back, and gives the change that did so; None where there is none."""
        if not self._made:
            return None
        change = self._made.pop()
        self._undone.append(change)
        self.plan.apply(change.inverse)
        return change.inverse

    def redo(self) -> Change | None:
        """Makes again what was undone last; None where there is nothing."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._made.append(change)
        self.plan.apply(change)
        return change
