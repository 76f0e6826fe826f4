"""What is said of a bar, in it or beside it."""

from dataclasses import dataclass

from coordinator.language import tr
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Status
from coordinator.plan.wording import one_line
from coordinator.timing.schedule import Schedule

_MARKS = {Status.TODO: "", Status.DOING: "▸ ", Status.DONE: "✓ "}


@dataclass(frozen=True, slots=True)
class BarFace:
    """How a task's bar looks; `late` is by how many minutes it breaks its deadline, `share` in percent.

    `open_seats` counts those of a bar that stands for them, in the lane of those still to be found.
    """

    name: str
    status: Status
    critical: bool
    group: bool
    milestone: bool
    pinned: bool
    finding: bool
    deadline: Moment | None
    late: int
    share: int = FULL_SHARE
    open_seats: int = 0

    @property
    def label(self) -> str:
        """`● ✓ Shop 50%`: what makes it special, by signs and not by colour alone."""
        signs = "● " if self.critical else ""
        words = [f"{signs}{_MARKS[self.status]}{self.name}"]
        if self.share != FULL_SHARE:
            words.append(tr("{number}%", number=self.share))
        if self.open_seats:
            words.append(tr("(%n open)", "", self.open_seats))
        return " ".join(words)


def bar_face(
    plan: Plan, schedule: Schedule, task: str, person: str | None = None, finding: bool = False
) -> BarFace:
    """The face of a task's bar in its own row, or in the lane of a person; "" for that of open seats."""
    record, placed = plan.tasks[task], schedule.placements[task]
    is_group = plan.is_group(task)
    return BarFace(
        name=one_line(record.name),
        status=record.status,
        critical=task in schedule.critical,
        group=is_group,
        milestone=not is_group and placed.start == placed.finish,
        pinned=record.pinned_start is not None,
        finding=finding,
        deadline=record.deadline,
        late=max(0, placed.finish - record.deadline) if record.deadline is not None else 0,
        share=share_of(plan, task, person) if person else FULL_SHARE,
        open_seats=len(plan.open_seats(task)) if person == "" else 0,
    )


def share_of(plan: Plan, task: str, person: str) -> int:
    """How much of their time, in percent, someone on a task gives it."""
    seats = plan.tasks[task].single_seats
    held = next((each.seat for each in plan.assignments_on(task) if each.person == person), None)
    return seats[held].share if held is not None and held < len(seats) else FULL_SHARE
