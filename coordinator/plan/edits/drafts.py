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
        levels = {
            _named(steps.plan.skills, skill) or steps.make(add_skill(steps.plan, skill)).rows[0].id: level
            for skill, level in draft.levels
            if level
        }
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
    trial = steps.plan

    def make(change: Change) -> str:
        return steps.make(change).rows[0].id

    added: list[str] = []
    around: list[str] = []
    for draft in drafts:
        del around[draft.depth :]
        seats = tuple(
            Seat(
                skill=_named(trial.skills, seat.skill) or make(add_skill(trial, seat.skill)),
                level=seat.level,
                count=seat.count,
                stretch=seat.stretch,
            )
            for seat in draft.seats
        )
        task = make(
            add_task(
                trial,
                draft.name,
                around[-1] if around else parent,
                duration=draft.duration,
                effort=draft.effort,
                seats=seats,
            )
        )
        around.append(task)
        added.append(task)
    for draft, task in zip(drafts, added, strict=True):
        for waits in draft.after:
            predecessor = _named(trial.tasks, waits.predecessor)
            if predecessor is None:
                raise Refusal(tr("there is no task called {name}", name=waits.predecessor))
            make(link(trial, predecessor, task, waits.type, waits.lag))
        for name in draft.people:
            person = _named(trial.people, name) or make(add_person(trial, name))
            seats_held = {a.person: a.seat for a in trial.assignments_on(task) if a.seat is not None}
            team = [p for p in trial.team(task) if p is not None]
            if person not in team:
                make(Change("assign", team_rows(trial, task, [*team, person], seats_held)))
    if len(drafts) == 1:
        return steps.as_one(tr("add {name}", name=drafts[0].name))
    return steps.as_one(tr("add %n task(s)", "", len(drafts)))


def _named(rows: Mapping[str, Named], name: str) -> str | None:
    """The id of the row that is called so, the latest where several are."""
    found = None
    for row in rows.values():
        if row.name.casefold() == name.casefold():
            found = row.id
    return found
