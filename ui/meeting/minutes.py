"""What was decided in a meeting: each edit as it is made, and taken off again when it is undone."""

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.wording import capitalized, when


class Minutes:
    """The decisions in order, with the time at which the meeting began, where there is a clock."""

    def __init__(self, plan_name: str, began: Moment | None) -> None:
        self._plan_name = plan_name
        self._began = began
        self._made: list[Change] = []

    def record(self, change: Change) -> None:
        """Takes an edit in; the inverse of the last one takes that off."""
        if not change:
            return
        if self._made and change == self._made[-1].inverse:
            self._made.pop()
        else:
            self._made.append(change)

    @property
    def decisions(self) -> list[str]:
        return [capitalized(change.name) for change in self._made]

    def text(self) -> str:
        """The whole list, to be written or mailed."""
        title = (
            tr("Decided: {plan}", plan=self._plan_name)
            if self._began is None
            else tr("Decided: {plan}, {when}", plan=self._plan_name, when=when(self._began))
        )
        decisions = [f"{number}. {decision}" for number, decision in enumerate(self.decisions, 1)]
        return "\n".join([title, "", *(decisions or [tr("Nothing was decided.")]), ""])
