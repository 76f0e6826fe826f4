"""Drafts: tasks as someone types them, by names and not by ids, before they are in the plan."""

from dataclasses import dataclass

from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.records import LinkType


@dataclass(frozen=True, slots=True)
class DraftSeat:
    """Seats by the skill's name, which is new to the plan where no skill is called so."""

    skill: str
    level: int = 0
    count: int = 1
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class DraftLink:
    """A link to a predecessor by its name: a task of the plan, or of the drafts before this one."""

    predecessor: str
    type: LinkType = LinkType.FINISH_START
    lag: Duration = NO_TIME


@dataclass(frozen=True, slots=True)
class Draft:
    """One typed task; `depth` counts the groups that it stands in."""

    name: str
    depth: int = 0
    duration: Duration | None = None
    effort: Duration | None = None
    seats: tuple[DraftSeat, ...] = ()
    people: tuple[str, ...] = ()
    after: tuple[DraftLink, ...] = ()
