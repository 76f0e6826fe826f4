"""What a merge is made of, and what it comes to: an edit, what is still to be asked and to be looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from coordinator.plan.changes import Change
from coordinator.plan.plan import Plan


class Side(StrEnum):
    """Whose edit: the plan that is merged into, or the copy that is taken in."""

    MINE = "mine"
    THEIRS = "theirs"

    @property
    def other(self) -> "Side":
        return Side.THEIRS if self is Side.MINE else Side.MINE


@dataclass(frozen=True, slots=True)
class Sides:
    """What a merge is made of."""

    base: Plan
    mine: Plan
    theirs: Plan

    def of(self, side: Side) -> Plan:
        return self.mine if side is Side.MINE else self.theirs


Answers = Mapping[str, Side]
"""Which side each conflict is settled for, by the conflict's key."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that both sides changed, each otherwise.

    `key` is the same each time that the same plans are merged. `about` and `what` say what it is:
    `Agree the menu`, `estimate`. `table` and `rows` are the rows that it is about.
    """

    key: str
    table: str
    rows: tuple[str, ...]
    about: str
    what: str
    base: str
    mine: str
    theirs: str
    touches_times: bool = True
    """False for what can't move a task, such as a name."""

    def of(self, side: Side) -> str:
        return self.mine if side is Side.MINE else self.theirs


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to mend something: an edit of the merged plan."""

    text: str
    change: Change


@dataclass(frozen=True, slots=True)
class Mend:
    """What no one asked for and only comes of merging: someone wanted twice, or away, or left without a seat.

    The merged plan is sound with it; the offers are what could be done about it.
    """

    text: str
    tasks: tuple[str, ...]
    people: tuple[str, ...]
    offers: tuple[Remedy, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Two plans in one. `change` makes `plan` of `mine`; where a conflict is not answered, mine is kept.

    `conflicts` are all, in a fixed order; `open` are those without an answer. `notes` tell what was done that
    neither side asked for, such as a new id.
    """

    plan: Plan
    change: Change
    conflicts: tuple[Conflict, ...]
    open: tuple[Conflict, ...]
    notes: tuple[str, ...] = ()
