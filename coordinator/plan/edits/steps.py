"""Edits that are made of others: each step sees what those before it did."""

from coordinator.plan.changes import Change, joined
from coordinator.plan.plan import Plan


class Steps:
    """Changes made one after the other on `plan`, a copy, to come out as one edit."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan.copy()
        self._made: list[Change] = []

    def make(self, change: Change) -> Change:
        """Takes a step, and gives it back. Raises Refusal where it doesn't fit those before it."""
        self.plan.apply(change)
        self._made.append(change)
        return change

    def as_one(self, name: str) -> Change:
        """All steps as one change, which is undone in one step."""
        return joined(name, self._made)
