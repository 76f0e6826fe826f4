"""What an edit would move, worked out before it is made."""

from collections.abc import Mapping
from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Link, Task
from coordinator.plan.wording import shift, until, when
from coordinator.timing.placement import Placement
from coordinator.timing.schedule import Schedule, Scheduler


@dataclass(frozen=True, slots=True)
class Move:
    """One task's place before and after; None where it has none."""

    task: str
    before: Placement | None
    after: Placement | None


@dataclass(frozen=True, slots=True)
class Moves:
    """What moves, by task id: first what the edit itself touches, then the others, groups left out.

    `schedule` is the whole schedule as it would be.
    """

    moved: Mapping[str, Move]
    finish_before: Moment
    finish_after: Moment
    schedule: Schedule

    def after(self, task: str) -> Placement | None:
        """Where a task would move to; None where it stays, or would have no place."""
        move = self.moved.get(task)
        return move.after if move else None

    def sentence(self, plan: Plan) -> str:
        """`Shop: Tue 3 Mar 09:00 to Thu 5 Mar 09:00 and 3 more; finish 2d later`, for a tooltip.

        `plan` is the plan as it is, without the edit.
        """
        if not self.moved:
            return tr("Nothing moves; {finish}", finish=self._finish_words())
        first, others = next(iter(self.moved.values())), len(self.moved) - 1
        name = plan.tasks[first.task].name if first.task in plan.tasks else tr("New task")
        moves = _move_words(first)
        if others:
            moves = tr("{moves} and %n more", "", others, moves=moves)
        return f"{name}: {moves}; {self._finish_words()}"

    def _finish_words(self) -> str:
        later = self.finish_after - self.finish_before
        return tr("finish {shift}", shift=shift(later)) if later else tr("finish unchanged")


def preview(plan: Plan, change: Change, scheduler: Scheduler) -> Moves:
    """What `change` would move in the plan, whose schedule is the scheduler's; both stay as they are."""
    trial = plan.copy()
    trial.apply(change)
    return compare(plan, trial, change, scheduler.schedule, scheduler.after(trial, change).schedule)


def compare(plan: Plan, trial: Plan, change: Change, before: Schedule, after: Schedule) -> Moves:
    """What moves between a plan and a trial of it, which `change` leads to, by their schedules."""
    touched = _touched(change)
    tasks = dict.fromkeys([*after.placements, *before.placements])
    moved = [
        Move(task, before.placements.get(task), after.placements.get(task))
        for task in tasks
        if not trial.is_group(task) and not plan.is_group(task) and _moves(task, before, after)
    ]
    moved.sort(key=lambda move: move.task not in touched)
    return Moves({move.task: move for move in moved}, before.finish, after.finish, after)


def _touched(change: Change) -> set[str]:
    """The tasks whose own row, team or incoming link the change rewrites."""
    touched = set()
    for row in change.rows:
        match row.after or row.before:
            case Task(id=task) | Assignment(task=task) | Link(successor=task):
                touched.add(task)
    return touched


def _moves(task: str, before: Schedule, after: Schedule) -> bool:
    old, new = before.placements.get(task), after.placements.get(task)
    if old is None or new is None:
        return old is not new
    return (old.start, old.finish) != (new.start, new.finish)


def _move_words(move: Move) -> str:
    if move.before is None:
        return when(move.after.start) if move.after else tr("no place")
    if move.after is None:
        return tr("no place any more")
    if move.before.start != move.after.start:
        return until(when(move.before.start), when(move.after.start))
    return tr("finish {moments}", moments=until(when(move.before.finish), when(move.after.finish)))
