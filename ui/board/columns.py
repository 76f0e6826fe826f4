"""Which cards stand in which column of a board, and in what order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from coordinator.language import tr
from coordinator.plan.plan import Plan, in_order
from coordinator.plan.records import Status, Task
from coordinator.plan.wording import STATUS_WORDS, capitalized, one_line
from coordinator.timing.schedule import Schedule
from coordinator.timing.waiting import Waiting

Key = Status | str | None
"""What a column stands for: a status, or a person by id; None for those who are still to be found."""


@dataclass(frozen=True, slots=True)
class Column:
    """The tasks from top to bottom; a heading stands before the task whose number it has."""

    key: Key
    name: str
    note: str
    tasks: list[str]
    headings: Mapping[int, str] = field(default_factory=dict)


def by_status(plan: Plan, schedule: Schedule) -> list[Column]:
    """A column for each status, the groups below each other in the order of the outline.

    In a group what is ready comes before what waits; of these, the highest priority, then the first start.
    """
    sections: dict[Status, dict[str | None, list[Task]]] = {status: {} for status in Status}
    for _, task in plan.outline():
        if not plan.is_group(task.id):
            sections[task.status].setdefault(task.parent, []).append(task)
    holder = Waiting(plan).holder
    waiting = {
        task.id for tasks in sections[Status.TODO].values() for task in tasks if holder(task.id) is not None
    }
    late = {task.id for task in plan.tasks.values() if lateness(schedule, task)}
    found = []
    for status, groups in sections.items():
        parts = ((_path(plan, group), _sorted(groups[group], schedule, waiting)) for group in groups)
        tasks, headings = _stacked(parts)
        note = _note(status, tasks, waiting, late)
        found.append(Column(status, capitalized(tr(STATUS_WORDS[status])), note, tasks, headings))
    return found


def by_person(plan: Plan, schedule: Schedule, nobody: str) -> list[Column]:
    """First, under the name `nobody`, what still wants someone; then what each person is on, by status."""
    open_seats = {task.id: len(plan.open_seats(task.id)) for task in plan.tasks.values() if task.seats}
    unfilled = [task for task in plan.tasks.values() if open_seats.get(task.id) or _wants_someone(plan, task)]
    columns = []
    if unfilled:
        tasks = [task.id for task in _sorted(unfilled, schedule)]
        note = tr("%n open seat(s)", "", sum(open_seats.values()))
        columns.append(Column(None, nobody, note, tasks))
    for person in in_order(plan.people.values()):
        theirs: dict[Status, list[Task]] = {status: [] for status in (Status.DOING, Status.TODO, Status.DONE)}
        for assignment in plan.assignments_of(person.id):
            task = plan.tasks[assignment.task]
            if not plan.is_group(task.id):
                theirs[task.status].append(task)
        parts = (
            (capitalized(tr(STATUS_WORDS[status])), _sorted(theirs[status], schedule)) for status in theirs
        )
        tasks, headings = _stacked(parts)
        note = ", ".join(_counted(each, len(theirs[each])) for each in theirs if theirs[each])
        columns.append(Column(person.id, one_line(person.name), note or tr("nothing yet"), tasks, headings))
    return columns


def lateness(schedule: Schedule, task: Task) -> int:
    """By how many minutes a task breaks its deadline; 0 where it keeps it or has none."""
    if task.deadline is None or (placed := schedule.placements.get(task.id)) is None:
        return 0
    return max(0, placed.finish - task.deadline)


def _wants_someone(plan: Plan, task: Task) -> bool:
    """Whether nobody is on work that has no seats."""
    is_work = task.duration is not None or task.effort is not None
    if task.seats or not is_work or task.status is Status.DONE:
        return False
    return not plan.is_group(task.id) and not any(True for _ in plan.assignments_on(task.id))


def _sorted(tasks: Iterable[Task], schedule: Schedule, waiting: Iterable[str] = ()) -> list[Task]:
    held, placed = frozenset(waiting), schedule.placements

    def key(task: Task) -> tuple[bool, int, int]:
        at = placed.get(task.id)
        return task.id in held, -task.priority, at.start if at is not None else 0

    return sorted(tasks, key=key)


def _stacked(parts: Iterable[tuple[str, list[Task]]]) -> tuple[list[str], dict[int, str]]:
    """The parts below each other, each with its heading, where it has one and a task."""
    tasks: list[str] = []
    headings = {}
    for name, part in parts:
        if part and name:
            headings[len(tasks)] = name
        tasks += [task.id for task in part]
    return tasks, headings


def _path(plan: Plan, group: str | None) -> str:
    """`Food › Cakes`; nothing for what is in no group."""
    if group is None:
        return ""
    return " › ".join(one_line(plan.tasks[each].name) for each in reversed(list(plan.lineage(group))))


def _counted(status: Status, number: int) -> str:
    """`3 to do`."""
    match status:
        case Status.TODO:
            return tr("%n to do", "", number)
        case Status.DOING:
            return tr("%n under way", "", number)
        case Status.DONE:
            return tr("%n done", "", number)


def _note(status: Status, tasks: list[str], waiting: set[str], late: set[str]) -> str:
    """What a column tells below its name: how many can be begun, and how many are late."""
    words = []
    if status is Status.TODO and tasks:
        words += [tr("%n ready", "", len(tasks) - len(waiting)), tr("%n waiting", "", len(waiting))]
    if late_ones := len(late.intersection(tasks)):
        words.append(tr("%n late", "", late_ones))
    return ", ".join(words)
