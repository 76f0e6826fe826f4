"""What only comes of merging, and what could be done about it: people wanted twice or while they are away."""

from collections.abc import Iterable, Iterator
from itertools import product

from coordinator.language import tr
from coordinator.merge.result import Mend, Remedy, Side
from coordinator.people.fit import FitKind
from coordinator.people.ranking import ranked
from coordinator.plan import edits
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Assignment
from coordinator.plan.units import absence_words
from coordinator.plan.wording import shift
from coordinator.timing.placement import Placement
from coordinator.timing.schedule import Schedule, schedule


def mends(base: Plan, mine: Plan, theirs: Plan, merged: Plan) -> list[Mend]:
    """People whom both sides want at the same time, or one while the other has them away, and what the
    schedule finds that it found on neither side. Raises PlanError where one of the plans has no schedule."""
    return _Search(base, mine, theirs, merged).found()


class _Search:
    def __init__(self, base: Plan, mine: Plan, theirs: Plan, merged: Plan) -> None:
        self.base, self.merged = base, merged
        self.plans = {Side.MINE: mine, Side.THEIRS: theirs}
        self.times = {side: schedule(plan) for side, plan in self.plans.items()}
        self.after = schedule(merged)

    def found(self) -> list[Mend]:
        people = [person.id for person in in_order(self.merged.people.values())]
        return [
            *(mend for person in people for mend in self._wanted_twice(person)),
            *(mend for person in people for side in Side for mend in self._away(person, side)),
            *self._findings(),
        ]

    def _wanted_twice(self, person: str) -> Iterator[Mend]:
        ours, others = (list(self._new_tasks(person, side)) for side in Side)
        for first, second in product(ours, others):
            if first == second or not _overlap(
                self._place(Side.MINE, first), self._place(Side.THEIRS, second)
            ):
                continue
            one, two = (self.merged.tasks[task].name for task in (first, second))
            who = self.merged.people[person].name
            later = [self._later(side, task) for side, task in ((Side.MINE, first), (Side.THEIRS, second))]
            moved = [_moved(name, by) for name, by in zip((one, two), later, strict=True) if by]
            text = tr(
                "{who} was put on {mine} by you and on {theirs} by them, at the same time",
                who=who,
                mine=one,
                theirs=two,
            )
            yield Mend(
                "; ".join((text, *moved)), (first, second), (person,), self._offers(person, (first, second))
            )

    def _away(self, person: str, side: Side) -> Iterator[Mend]:
        """Of an absence that one side added, and a task that the other gave the person."""
        was = self.base.people.get(person)
        now = self.plans[side].people.get(person)
        if now is None:
            return
        absences = [each for each in now.absences if was is None or each not in was.absences]
        for absence, task in product(absences, self._new_tasks(person, side.other)):
            place = self._place(side.other, task)
            if place is not None and place.start < absence.finish and absence.start < place.finish:
                who, what = self.merged.people[person].name, self.merged.tasks[task].name
                away = absence_words(absence)
                text = tr("{who} was put on {task}, but is away {away}", who=who, task=what, away=away)
                if later := self._later(side.other, task):
                    text += f"; {_moved(what, later)}"
                yield Mend(text, (task,), (person,), self._offers(person, (task,)))

    def _findings(self) -> Iterator[Mend]:
        known = {(each.task, each.text) for times in self.times.values() for each in times.findings}
        for finding in self.after.findings:
            if (finding.task, finding.text) in known or finding.task not in self.merged.tasks:
                continue
            task = self.merged.tasks[finding.task]
            offers: tuple[Remedy, ...] = ()
            if task.pinned_start is not None:
                unpinned = edits.edit_task(self.merged, task.id, pinned_start=None)
                offers = (Remedy(tr("Unpin {task}", task=task.name), unpinned),)
            yield Mend(f"{task.name}: {finding.text}", (task.id,), (), offers)

    def _new_tasks(self, person: str, side: Side) -> Iterator[str]:
        """Tasks that only this side has put the person on, and that they are on after the merge."""
        other = self.plans[side.other]
        for each in self.plans[side].assignments_of(person):
            elsewhere = (self.base.assignments, other.assignments)
            if all(each.id not in rows for rows in elsewhere) and each.id in self.merged.assignments:
                yield each.task

    def _place(self, side: Side, task: str) -> Placement | None:
        return self.times[side].placements.get(task)

    def _later(self, side: Side, task: str) -> int:
        """Minutes on the clock by which a task starts later than on its own side."""
        before, after = self._place(side, task), self.after.placements.get(task)
        return 0 if before is None or after is None else after.start - before.start

    def _offers(self, person: str, tasks: Iterable[str]) -> tuple[Remedy, ...]:
        return tuple(offer for task in tasks for offer in _ways_out(self.merged, self.after, person, task))


def _ways_out(plan: Plan, times: Schedule, person: str, task: str) -> Iterator[Remedy]:
    """To hand a task over to whom it fits best, or to take the person off it."""
    who, what = plan.people[person].name, plan.tasks[task].name
    held = plan.assignments[Assignment(task=task, person=person).id].seat
    others = [other for other in plan.people if other != person]
    best = ranked(plan, times, others, task, held)[:1] if held is not None else []
    for other, fit in best:
        if fit.kind is FitKind.FITS:
            try:
                change = edits.hand_over(plan, task, person, other)
            except PlanError:
                continue
            text = tr("Hand {task} to {who}", task=what, who=plan.people[other].name)
            yield Remedy(text, change)
    yield Remedy(tr("Take {who} off {task}", who=who, task=what), edits.unassign(plan, person, task))


def _moved(task: str, later: int) -> str:
    return tr("{task} now runs {shift}", task=task, shift=shift(later))


def _overlap(first: Placement | None, second: Placement | None) -> bool:
    return (
        first is not None
        and second is not None
        and first.start < second.finish
        and second.start < first.finish
    )
