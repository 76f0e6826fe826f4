"""Why is it here? What holds a task, and the chain of what holds that, back to the start of the plan."""

from dataclasses import dataclass

from coordinator.language import later, tr
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import LinkType
from coordinator.plan.wording import when
from coordinator.timing.placement import Cause, Reason
from coordinator.timing.schedule import Schedule

_WAITS = {
    LinkType.FINISH_START: later("waits for {task}"),
    LinkType.START_START: later("waits for {task} to start"),
    LinkType.FINISH_FINISH: later("finishes no sooner than {task}"),
    LinkType.START_FINISH: later("finishes no sooner than {task} starts"),
}


@dataclass(frozen=True, slots=True)
class Hold:
    """What holds `task`, in a few words; `holder` is the task to look at next, None where the chain ends."""

    task: str
    text: str
    holder: str | None = None


def why(plan: Plan, schedule: Schedule, task: str) -> Hold | None:
    """The one thing that holds a task or group at its start; None for one that has no place."""
    placement = schedule.placements.get(task)
    if placement is None:
        return None
    cause = placement.cause
    off = _time_off(plan, task, cause.since, placement.start)
    return Hold(task, off or _words(plan, cause), _holder(plan, cause, task))


def chain(plan: Plan, schedule: Schedule, task: str) -> tuple[Hold, ...]:
    """From a task back to what began it all: each hold's holder is the task of the next."""
    holds: list[Hold] = []
    seen: set[str] = set()
    current: str | None = task
    while current is not None and current not in seen:
        seen.add(current)
        hold = why(plan, schedule, current)
        if hold is None:
            break
        holds.append(hold)
        current = hold.holder
    return tuple(holds)


def _holder(plan: Plan, cause: Cause, task: str) -> str | None:
    """The task that a link or a person leads to; a bound leads nowhere."""
    leads = cause.reason in (Reason.LINK, Reason.PERSON)
    return cause.task if leads and cause.task != task and cause.task in plan.tasks else None


def _words(plan: Plan, cause: Cause) -> str:
    match cause.reason:
        case Reason.PLAN_START:
            return tr("starts with the plan")
        case Reason.NOW:
            return tr("what is still to do starts now")
        case Reason.LINK if cause.link is not None:
            return _link_words(plan, cause.link)
        case Reason.PERSON if cause.person is not None and cause.task is not None:
            return tr(
                "{who} is on {task} until {end}",
                who=plan.people[cause.person].name,
                task=plan.tasks[cause.task].name,
                end=when(cause.since),
            )
        case Reason.NOT_BEFORE:
            return _of_group(plan, cause, tr("not before {moment}", moment=when(cause.since)))
        case Reason.PIN:
            return _of_group(plan, cause, tr("pinned to {moment}", moment=when(cause.since)))
        case _:
            return tr("it started {moment}", moment=when(cause.since))


def _link_words(plan: Plan, link_id: str) -> str:
    link = plan.links[link_id]
    words, lag = tr(_WAITS[link.type], task=plan.tasks[link.predecessor].name), str(link.lag)
    if link.lag.number > 0:
        return tr("{waits}, and {lag} more", waits=words, lag=lag)
    return tr("{waits}, less {lag}", waits=words, lag=lag[1:]) if link.lag.number < 0 else words


def _of_group(plan: Plan, cause: Cause, words: str) -> str:
    """The words, with the group that asks for this where it is not the task itself."""
    if cause.task is None or not plan.is_group(cause.task):
        return words
    return tr("{bound}, as all of {group}", bound=words, group=plan.tasks[cause.task].name)


def _time_off(plan: Plan, task: str, since: Moment, start: Moment) -> str | None:
    """The days off or the absence that lie between what holds the task and its start, if any do."""
    found: list[tuple[Moment, str]] = []
    for days in plan.calendar.exceptions:
        first, end = days.first_day * DAY, (days.last_day + 1) * DAY
        if not days.work and first < start and since < end <= start:
            found.append((end, days.name or tr("days off until {end}", end=when(end))))
    for assignment in plan.assignments_on(task):
        person = plan.people[assignment.person]
        for absence in person.absences:
            if absence.start < start and since < absence.finish <= start:
                text = tr("{who} is away until {end}", who=person.name, end=when(absence.finish))
                found.append((absence.finish, f"{text} ({absence.name})" if absence.name else text))
    return max(found)[1] if found else None
