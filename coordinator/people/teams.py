"""Teams as they stand: who learns from whom, who is more than a team needs, and what hangs on one person."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from coordinator.language import later, tr
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Kind, Status
from coordinator.plan.seating import meets, mentor_of
from coordinator.plan.wording import listed


@dataclass(frozen=True, slots=True)
class Pair:
    """Someone in a stretch seat, by its number, and the teammate whom they learn from."""

    task: str
    seat: int
    learner: str
    mentor: str


class ConcernKind(StrEnum):
    """What a concern is about.

    `WASTE`: more people than a task has seats for. `SINGLE`: only one person can do what tasks ask for.
    `LATE`: a task that is late or has no sound place. `SEAT`: nobody can hold it. `CALL` and `QUESTION`: they
    wait for someone. `HOURS`: more than someone works. `NEXT`: no task for someone. `GROWTH`: nobody grows.
    """

    LATE = later("late")
    SEAT = later("seat")
    CALL = later("call")
    QUESTION = later("question")
    HOURS = later("hours")
    NEXT = later("next task")
    GROWTH = later("growth")
    WASTE = later("waste")
    SINGLE = later("only one")


@dataclass(frozen=True, slots=True)
class Concern:
    """What a coordinator should look at: what is the matter, and what to do. It is about these rows."""

    kind: ConcernKind
    matter: str
    mend: str
    people: tuple[str, ...]
    tasks: tuple[str, ...]
    skill: str | None = None
    record: str | None = None
    """The id of the call or question that it is about."""

    @property
    def text(self) -> str:
        """Both in one line."""
        return tr("{matter}; {mend}", matter=self.matter, mend=self.mend) if self.mend else self.matter


def pairs(plan: Plan, task: str | None = None) -> list[Pair]:
    """The learners and mentors of a task, or of all tasks in their order."""
    tasks = [each.id for _, each in plan.outline()] if task is None else [task]
    return [pair for each in tasks for pair in _pairs_on(plan, each)]


def concerns(plan: Plan) -> list[Concern]:
    """Teams larger than their seats, then skills that hang on one person; tasks that are done left out."""
    return [*_waste(plan), *_singles(plan)]


def _pairs_on(plan: Plan, task: str) -> Iterator[Pair]:
    if not plan.assignments_on(task):
        return
    seats, holders = plan.tasks[task].single_seats, plan.holders(task)
    for index, (seat, holder) in enumerate(zip(seats, holders, strict=True)):
        if holder is not None and not meets(plan.people[holder], seat):
            mentor = mentor_of(index, seats, holders, plan.people)
            if mentor is not None:
                yield Pair(task, index, holder, mentor)


def _waste(plan: Plan) -> Iterator[Concern]:
    for _, task in plan.outline():
        seats = len(task.single_seats)
        if not seats or task.status is Status.DONE or plan.is_group(task.id):
            continue
        team = plan.team(task.id)
        beyond = tuple(person for person in team[seats:] if person is not None)
        if not beyond:
            continue
        names = listed([plan.people[person].name for person in beyond])
        matter = tr(
            "{task} has {people} for {seats}: {names} (stands|stand) beyond them",
            "",
            len(beyond),
            task=task.name,
            people=tr("%n (person|people)", "", sum(person is not None for person in team)),
            seats=tr("%n seat(s)", "", seats),
            names=names,
        )
        mend = tr("take {people} off, or add a seat", people=names)
        yield Concern(ConcernKind.WASTE, matter, mend, beyond, (task.id,))


def _singles(plan: Plan) -> Iterator[Concern]:
    """Skills in which only one person reaches what open tasks ask for, at the level where that begins."""
    asking: dict[tuple[str, int], list[str]] = {}
    for _, task in plan.outline():
        if task.status is not Status.DONE and not plan.is_group(task.id):
            for kind in dict.fromkeys((seat.skill, seat.level) for seat in task.seats if seat.level):
                asking.setdefault(kind, []).append(task.id)
    for skill in in_order(plan.skills.values()):
        levels = sorted({level for asked, level in asking if asked == skill.id})
        for level in levels:
            able = [person for person in plan.people.values() if person.level(skill.id) >= level]
            if len(able) != 1 or able[0].kind is Kind.THING:
                continue
            tasks = tuple(
                dict.fromkeys(task for each in levels if each >= level for task in asking[skill.id, each])
            )
            matter = tr(
                "only {person} has {skill} {level}, and %n task(s) (asks|ask) for it",
                "",
                len(tasks),
                person=able[0].name,
                skill=skill.name,
                level=level,
            )
            mend = tr(
                "give {person} a learner in a stretch seat, or find someone else who can",
                person=able[0].name,
            )
            yield Concern(ConcernKind.SINGLE, matter, mend, (able[0].id,), tasks, skill.id)
            break
