"""Drafts: tasks and people as someone types or lists them, by names and not by ids."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.edits.links import link
from coordinator.plan.edits.people import add_person, add_skill
from coordinator.plan.edits.steps import Steps
from coordinator.plan.edits.tasks import add_task
from coordinator.plan.edits.teams import team_rows
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, LinkType, Person, Seat, Skill, Task

Named = TypeVar("Named", Skill, Person, Task)


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


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """One listed person or thing, with levels by the names of skills, which may be new to the plan."""

    name: str
    email: str = ""
    kind: Kind = Kind.PERSON
    levels: tuple[tuple[str, int], ...] = ()


def add_people(plan: Plan, drafts: Sequence[DraftPerson]) -> Change:
    """Adds listed people as one edit; those who are in the plan already stay as they are.

    Raises Refusal where all of them are.
    """
    steps = Steps(plan)
    added = []
    for draft in drafts:
        if is_known(steps.plan, draft):
            continue
        levels = {_skill(steps, skill): level for skill, level in draft.levels if level}
        steps.make(add_person(steps.plan, draft.name, draft.kind, email=draft.email, levels=levels))
        added.append(draft.name)
    if not added:
        raise Refusal(tr("all of them are in the plan already"))
    if len(added) == 1:
        return steps.as_one(tr("add {name}", name=added[0]))
    return steps.as_one(tr("add %n (person|people)", "", len(added)))


def is_known(plan: Plan, draft: DraftPerson) -> bool:
    """Whether someone in the plan has the name or the mail address of a draft."""
    name, email = " ".join(draft.name.split()).casefold(), draft.email.casefold()
    return any(
        person.name.casefold() == name or (email and person.email.casefold() == email)
        for person in plan.people.values()
    )


def add_drafts(plan: Plan, drafts: Sequence[Draft], parent: str | None = None) -> Change:
    """Adds typed tasks as one edit, with the links, people and skills that they name.

    Names that the plan doesn't know become new people and skills. A person who fits no seat of a draft
    stands beyond its seats. Raises Refusal for a predecessor that isn't there.
    """
    steps = Steps(plan)
    added: list[str] = []
    around: list[str] = []
    for draft in drafts:
        del around[draft.depth :]
        task = _made(steps, _task_of(steps, draft, around[-1] if around else parent))
        around.append(task)
        added.append(task)
    for draft, task in zip(drafts, added, strict=True):
        for waits in draft.after:
            predecessor = _named(steps.plan.tasks, waits.predecessor)
            if predecessor is None:
                raise Refusal(tr("there is no task called {name}", name=waits.predecessor))
            steps.make(link(steps.plan, predecessor, task, waits.type, waits.lag))
        for name in draft.people:
            _join(steps, task, name)
    if len(drafts) == 1:
        return steps.as_one(tr("add {name}", name=drafts[0].name))
    return steps.as_one(tr("add %n task(s)", "", len(drafts)))


def _task_of(steps: Steps, draft: Draft, parent: str | None) -> Change:
    """Adds the task of a draft; the skills that are new have been added before."""
    seats = tuple(
        Seat(skill=_skill(steps, seat.skill), level=seat.level, count=seat.count, stretch=seat.stretch)
        for seat in draft.seats
    )
    estimate = {"duration": draft.duration, "effort": draft.effort}
    return add_task(steps.plan, draft.name, parent, **estimate, seats=seats)


def _join(steps: Steps, task: str, name: str) -> None:
    """Puts whoever is called so on a task, in a seat that they fit or beyond the seats."""
    person = _named(steps.plan.people, name) or _made(steps, add_person(steps.plan, name))
    held = {each.person: each.seat for each in steps.plan.assignments_on(task) if each.seat is not None}
    team = [each for each in steps.plan.team(task) if each is not None]
    if person not in team:
        steps.make(Change("assign", team_rows(steps.plan, task, [*team, person], held)))


def _skill(steps: Steps, name: str) -> str:
    return _named(steps.plan.skills, name) or _made(steps, add_skill(steps.plan, name))


def _made(steps: Steps, change: Change) -> str:
    """Takes a step that adds something, and gives its id."""
    return steps.make(change).rows[0].id


def _named(rows: Mapping[str, Named], name: str) -> str | None:
    """The id of the row that is called so, the latest where several are."""
    found = None
    for row in rows.values():
        if row.name.casefold() == name.casefold():
            found = row.id
    return found
