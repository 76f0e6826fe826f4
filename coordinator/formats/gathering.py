"""What a file of another program gives, gathered into a plan: the same steps for every such format.

Other programs put people on tasks with some share of their time, and know no seats. Here nobody has a share
without a seat, and someone beyond the seats gives all of their time. So each person on a task gets a seat
with their share, which they hold. It asks for level 0 of a skill that is called after the role in which
they are there, where the file has one, or else Work: it turns nobody away, and the coordinator raises it
later.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from coordinator.formats.assembly import Team, assemble
from coordinator.formats.notes import Notes
from coordinator.formats.report import IMPORT_BASELINE, Report
from coordinator.language import later, tr
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import Moment, from_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    FULL_SHARE,
    Baseline,
    Header,
    Link,
    Person,
    PlannedTime,
    Seat,
    Skill,
    Status,
    Task,
)
from coordinator.plan.values import BadValue

STARTS_TODAY = later("The file has no dates, so the plan starts today; set its start where that is wrong.")
HELD = later(
    "Not before the start that the file has, for nothing else that a plan knows holds it there: {names}."
)
MOST_TASKS = 100_000
_FIRST_HOUR = 9
PLAIN_SKILL = later("Work")
"""What nobody said the skill of is called."""


@dataclass(slots=True)
class Gathering:
    """The tables of a plan while a file is read. Tasks and people stand by their ids, in their order."""

    file: str
    notes: Notes = field(default_factory=Notes)
    skills: dict[str, Skill] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    tasks: dict[str, Task] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    teams: dict[str, Team] = field(default_factory=dict)
    times: dict[str, tuple[Moment, Moment]] = field(default_factory=dict)
    """The start and the finish that the file gives."""
    baselines: list[Baseline] = field(default_factory=list)

    def add_task(self, task: Task) -> None:
        """Puts the task behind the others. Raises BadFile for one too many."""
        if len(self.tasks) == MOST_TASKS:
            raise BadFile(
                self.file, "", tr("it has more than {most} tasks; split the plan", most=f"{MOST_TASKS:,}")
            )
        self.tasks[task.id] = replace(task, position=len(self.tasks))

    def add_person(self, person: Person) -> None:
        self.people[person.id] = replace(person, position=len(self.people))

    def put_on(self, task: str, person: str, percent: float, role: str = "") -> None:
        """Gives a person on a task a seat of their own, with their share of the time."""
        team = self.teams.setdefault(task, Team())
        if person in team.places:
            self.notes.gather(
                later("Someone stood twice on it, and stands once now: {names}."), self.tasks[task].name
            )
            return
        named = self.people[person].name
        if percent > FULL_SHARE:
            self.notes.gather(
                later("More than all of someone's time was wanted, and all of it is now: {names}."),
                self.tasks[task].name,
            )
        elif percent < 1:
            self.notes.gather(
                later("Was on a task with none of their time, and gives 1% now: {names}."), named
            )
        share = round(min(FULL_SHARE, max(1, percent)))
        seat = Seat(skill=self.skill(role or tr(PLAIN_SKILL)), share=share)
        self.tasks[task] = replace(self.tasks[task], seats=(*self.tasks[task].seats, seat))
        team.places.append(person)

    def skill(self, name: str) -> str:
        """The id of the skill of this name, which is added where there is none yet."""
        folded = " ".join(name.casefold().split())
        for skill in self.skills.values():
            if " ".join(skill.name.casefold().split()) == folded:
                return skill.id
        id = fresh_id(folded.replace(" ", "-"), self.skills, "skill")
        self.skills[id] = Skill(id=id, name=name, position=len(self.skills))
        return id

    def today(self) -> Moment:
        """When a plan starts whose file does not say it."""
        self.notes.tell(tr(STARTS_TODAY))
        return this_morning()

    def hold_what_nothing_holds(self, start: Moment, postponed: Collection[str] = ()) -> None:
        """Tasks that the file has later than the plan's `start`, though no link says so, and those that it
        has `postponed`, begin no sooner than there."""
        starts = {task: begin for task, (begin, _) in self.times.items()}
        for task in unheld(self.tasks, self.links, starts, start, postponed):
            self.tasks[task] = replace(self.tasks[task], not_before=starts[task])
            self.notes.gather(HELD, self.tasks[task].name)

    def plan(self, header: Header) -> tuple[Plan, Report]:
        """The plan, with the dates of the file as a baseline named after it. Raises BadFile."""
        if times := planned_times(self.times, self.tasks):
            baseline = Baseline(id=IMPORT_BASELINE, name=self.file, tasks=times)
            self.baselines.append(replace(baseline, position=len(self.baselines)))
        header = self._with_early_start(header)
        try:
            plan = assemble(
                header,
                list(self.skills.values()),
                list(self.people.values()),
                list(self.tasks.values()),
                self.links,
                self.teams,
                self.notes.remarks,
                self.baselines,
            )
        except BadValue as error:
            raise BadFile(self.file, error.place, error.problem) from None
        return plan, self.notes.report()

    def _with_early_start(self, header: Header) -> Header:
        """Nothing that is to do begins before the plan, so it begins with the first such task."""
        groups = {task.parent for task in self.tasks.values()}
        free = (
            task.id
            for task in self.tasks.values()
            if task.status is Status.TODO and task.pinned_start is None and task.id not in groups
        )
        begin = min((self.times[task][0] for task in free if task in self.times), default=header.start)
        if begin >= header.start:
            return header
        self.notes.tell(
            tr("The plan starts with its first task, which the file has before the project's start.")
        )
        return replace(header, start=begin)


def this_morning() -> Moment:
    """Nine o'clock today."""
    return from_datetime(datetime.now().replace(hour=_FIRST_HOUR, minute=0))


def unheld(
    tasks: Mapping[str, Task],
    links: Iterable[Link],
    starts: Mapping[str, Moment],
    start: Moment,
    postponed: Collection[str] = (),
) -> list[str]:
    """The ids of tasks to do which would begin with the plan, at `start`, though the file has them later.

    No link leads to them, nor to a group around them, and they have no bound of their own; those that are
    `postponed` may have links.
    """
    waiting = {link.successor for link in links}
    groups = {task.parent for task in tasks.values()}
    found = []
    for id, task in tasks.items():
        is_free = task.status is Status.TODO and task.not_before is None and task.pinned_start is None
        if not is_free or id in groups or id not in starts or starts[id] <= start:
            continue
        around = {id}
        while task.parent is not None and task.parent not in around and task.parent in tasks:
            task = tasks[task.parent]
            around.add(task.id)
        if id in postponed or not around & waiting:
            found.append(id)
    return found


def planned_times(
    times: Mapping[str, tuple[Moment, Moment]], tasks: Mapping[str, Task]
) -> dict[str, PlannedTime]:
    """The entries of a baseline, without those that finish before they start."""
    return {
        task: PlannedTime(name=tasks[task].name, start=start, finish=finish)
        for task, (start, finish) in times.items()
        if start <= finish and task in tasks
    }


def fresh_id(wanted: str, taken: Collection[str], otherwise: str) -> str:
    """The id as wanted, or `otherwise` where that is none, with a number behind it where it is taken."""
    stem = wanted if wanted and wanted.isprintable() else otherwise
    found, number = stem, len(taken)
    while found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found
