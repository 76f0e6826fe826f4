"""What is said of a bar: in it, beside it, and in its tooltip."""

from dataclasses import dataclass

from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import FULL_SHARE, Status
from coordinator.plan.wording import amount, capitalized, counted, one_line, shift, span, when
from coordinator.timing.schedule import Schedule
from coordinator.timing.why import why
from ui.typed import estimate_text

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
            words.append(f"{self.share}%")
        if self.open_seats:
            words.append(f"({self.open_seats} open)")
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


def bar_tip(plan: Plan, schedule: Schedule, task: str) -> list[str]:
    """A line for each thing worth knowing: when, how long, who, why then, what is wrong."""
    record, placed = plan.tasks[task], schedule.placements.get(task)
    lines = [one_line(record.name)]
    if placed is None:
        lines.append("It cannot be placed")
    else:
        lines.append(span(placed.start, placed.finish))
    if estimate := estimate_text(record):
        lines.append(f"Estimate {estimate}")
    team = [one_line(plan.people[person].name) for person in plan.team(task) if person is not None]
    if team:
        lines.append(", ".join(team))
    if open_seats := len(plan.open_seats(task)):
        lines.append(f"{counted(open_seats, 'open seat')}")
    if (step := why(plan, schedule, task)) is not None:
        lines.append(f"Why then: {step.text}")
    if task in schedule.critical:
        lines.append("On the critical path: a day later here is a day later at the end")
    if record.deadline is not None and placed is not None:
        late = placed.finish - record.deadline
        lines.append(f"Deadline {when(record.deadline)}" + (f", {amount(late)} too late" if late > 0 else ""))
    lines.extend(capitalized(found.text) for found in schedule.findings if found.task == task)
    return lines


def against(name: str, start: Moment, finish: Moment, placed_start: Moment, placed_finish: Moment) -> str:
    """How a task stands against a baseline: `First plan: Tue 3 Mar 09:00 – 18:00; finish 2d later`."""
    moved = placed_finish - finish
    words = f"finishes {shift(moved)}" if moved else "finishes as planned"
    return f"{one_line(name)}: {span(start, finish)}; it {words}"


def share_of(plan: Plan, task: str, person: str) -> int:
    """How much of their time, in percent, someone on a task gives it."""
    seats = plan.tasks[task].single_seats
    held = next((each.seat for each in plan.assignments_on(task) if each.person == person), None)
    return seats[held].share if held is not None and held < len(seats) else FULL_SHARE
