"""Of each task in a schedule: when it runs, what holds it there, and what needs a coordinator's eye."""

from dataclasses import dataclass
from enum import StrEnum

from coordinator.language import tr
from coordinator.plan.moments import Moment


class Reason(StrEnum):
    """Why a task starts no sooner."""

    PLAN_START = "plan start"
    NOW = "now"
    LINK = "link"
    PERSON = "person"
    NOT_BEFORE = "not before"
    PIN = "pin"
    ACTUAL = "actual"


@dataclass(frozen=True, slots=True)
class Cause:
    """What holds a task at its start: it runs from the first moment after `since` in which its team works.

    For a LINK, `link` is its id and `task` its predecessor; for a PERSON, `task` is what `person` is on
    until `since`; for NOT_BEFORE and PIN, `task` is the task or group around it that asks for this.
    """

    reason: Reason
    since: Moment
    task: str | None = None
    link: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """From start to finish; a group spans its tasks, and is held by what holds the first of them."""

    start: Moment
    finish: Moment
    cause: Cause


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a task that the plan can't mend by itself: what is wrong, and what would help."""

    task: str
    matter: str
    mend: str

    @property
    def text(self) -> str:
        """Both in one line."""
        return tr("{matter}; {mend}", matter=self.matter, mend=self.mend)
