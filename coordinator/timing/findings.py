"""What a coordinator must know of a schedule: tasks without a place, pins that can't be kept, lateness."""

from collections.abc import Iterator, Mapping

from coordinator.language import later, tr
from coordinator.plan.moments import Moment, to_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status, Task
from coordinator.plan.wording import amount, capitalized, listed, when
from coordinator.timing.hours import LATEST, Hours, NeverWorks, TooLate
from coordinator.timing.network import Tie, Work
from coordinator.timing.placement import Finding, Placement, Reason
from coordinator.timing.placing import Placing

_NOT_ALLOWED = {
    False: later(
        "is pinned to {pin}, but {before} lets it start no sooner than {bound}; "
        "move the pin or take out the link"
    ),
    True: later(
        "is pinned to {pin}, but {before} lets it finish no sooner than {bound}; "
        "move the pin or take out the link"
    ),
}
"""By whether it is the finish that the link holds."""


def findings(placing: Placing, placements: Mapping[str, Placement]) -> tuple[Finding, ...]:
    """All findings in the order of the outline; `placements` has the groups too."""
    texts: dict[str, list[str]] = {}
    endless = (tie for ties in placing.endless.values() for tie in ties)
    for tie in sorted(endless, key=lambda tie: tie.link.id):
        text = tr(
            "the lag of {lag} never ends, as the plan has no working hours; set them or clear it",
            lag=str(tie.link.lag),
        )
        texts.setdefault(tie.link.successor, []).append(text)
    for task in placing.network.tasks:
        if task.id not in placements:
            if task.id in placing.network.work:
                texts.setdefault(task.id, []).append(_why_unplaced(placing, placing.network.work[task.id]))
        elif task.deadline is not None or placing.is_fixed(task.id) or task.id in placing.network.children:
            # of any other task there is nothing to tell
            texts.setdefault(task.id, []).extend(_of_placed(placing, task, placements[task.id]))
    in_order = sorted(texts, key=placing.network.place.__getitem__)
    return tuple(Finding(task, capitalized(text)) for task in in_order for text in texts[task])


def _of_placed(placing: Placing, task: Task, placement: Placement) -> Iterator[str]:
    is_group = task.id in placing.network.children
    if is_group:
        yield from _of_group(placing, task, placement)
    else:
        yield from _of_kept_time(placing, task, placement)
    if task.deadline is not None and (late := late_by(placing.network.plan, task, placement)):
        yield tr(
            "finishes {late} after its deadline, {deadline}; "
            "start it sooner, give it more people or move the deadline",
            late=amount(late),
            deadline=when(task.deadline),
        )


def late_by(plan: Plan, task: Task, placement: Placement) -> int:
    """How many minutes on the clock a task or group finishes after its deadline; 0 for one that is done."""
    if task.deadline is None or placement.finish <= task.deadline or not _is_open(plan, task.id):
        return 0
    return placement.finish - task.deadline


def _is_open(plan: Plan, task: str) -> bool:
    return any(plan.tasks[leaf].status is not Status.DONE for leaf in plan.leaves(task))


def _of_group(placing: Placing, group: Task, placement: Placement) -> Iterator[str]:
    if not _is_open(placing.network.plan, group.id):
        return
    if group.pinned_start is not None and group.pinned_start != placement.start:
        yield tr(
            "is pinned to {pin}, but its first task starts {start}; move the pin or that task",
            pin=when(group.pinned_start),
            start=when(placement.start),
        )
    begun = placement.cause.reason is Reason.ACTUAL
    for tie in _ties_to(placing, group.id):
        bound = placing.bound(tie)
        if bound is not None and not tie.to_finish and begun and placement.start < bound:
            yield tr(
                "began {start}, but its link from {before} asks for {bound} or later; "
                "take out the link, or mend when it began",
                start=when(placement.start),
                before=_predecessor(placing, tie),
                bound=when(bound),
            )
        if bound is not None and tie.to_finish and placement.finish < bound:
            yield tr(
                "finishes {finish}, but its link from {before} asks for {bound} or later; "
                "move one of its tasks or take out the link",
                finish=when(placement.finish),
                before=_predecessor(placing, tie),
                bound=when(bound),
            )


def _of_kept_time(placing: Placing, task: Task, placement: Placement) -> Iterator[str]:
    """What stands against the time of a pinned task or one under way."""
    if not placing.is_fixed(task.id) or task.status is Status.DONE:
        return
    if clash := placing.clashes.get(task.id):
        assert clash.person is not None
        assert clash.task is not None
        yield tr(
            "needs {who}, who is on {other} until {end}; move one of them or take {who} off",
            who=_person(placing, clash.person),
            other=placing.network.plan.tasks[clash.task].name,
            end=when(clash.since),
        )
    if task.status is Status.TODO:
        yield from _of_pin(placing, task, placement)


def _of_pin(placing: Placing, task: Task, placement: Placement) -> Iterator[str]:
    pin = when(placement.start)
    if placement.start < placing.earliest:
        yield _too_early(placing, pin)
    if task.not_before is not None and placement.start < task.not_before:
        yield tr(
            "is pinned to {pin}, but is to start no sooner than {earliest}; change one of them",
            pin=pin,
            earliest=when(task.not_before),
        )
    work = placing.network.work[task.id]
    begins = work.hours.next_start(placement.start)
    if begins != placement.start:
        yield _off_hours(placing, work, pin, when(begins))
    for node in (task.id, *placing.network.plan.ancestors(task.id)):
        for tie in _ties_to(placing, node):
            if tie.to_finish and node != task.id:
                continue
            bound = placing.bound(tie)
            end = placement.finish if tie.to_finish else placement.start
            if bound is not None and end < bound and tie.link.predecessor not in placing.unplaced:
                text = _NOT_ALLOWED[tie.to_finish]
                yield tr(text, pin=pin, before=_predecessor(placing, tie), bound=when(bound))


def _too_early(placing: Placing, pin: str) -> str:
    if placing.earliest == placing.network.plan.header.start:
        return tr("is pinned to {pin}, before the plan starts; move the pin", pin=pin)
    return tr("is pinned to {pin}, before now, {now}; move the pin", pin=pin, now=when(placing.earliest))


def _off_hours(placing: Placing, work: Work, pin: str, begins: str) -> str:
    names = [_person(placing, person) for person, _ in work.taken]
    if not names:
        return tr(
            "is pinned to {pin}, when the plan is not working; move the pin to {begins}",
            pin=pin,
            begins=begins,
        )
    return tr(
        "is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}",
        "",
        len(names),
        pin=pin,
        names=listed(names),
        begins=begins,
    )


def _ties_to(placing: Placing, task: str) -> list[Tie]:
    return sorted(placing.network.incoming.get(task, ()), key=lambda tie: tie.link.id)


def _predecessor(placing: Placing, tie: Tie) -> str:
    return placing.network.plan.tasks[tie.link.predecessor].name


def _person(placing: Placing, person: str) -> str:
    return placing.network.plan.people[person].name


def _why_unplaced(placing: Placing, work: Work) -> str:
    since, calendars = placing.unplaced[work.task.id], placing.network.calendars
    people = [person for person, _ in work.taken]
    lacking = [person for person in people if _lacks(calendars.person(person), since, work.minutes)]
    names = listed([_person(placing, person) for person in lacking or people])
    if not _lacks(work.hours, since, work.minutes):
        text = tr(
            "would not be finished by {year}; make it shorter, or what it waits for",
            year=to_datetime(LATEST).year,
        )
    elif not people:
        text = tr(
            "the plan has too few working hours after {since}; set some in its calendar", since=when(since)
        )
    elif lacking:
        text = tr(
            "{names} (has|have) too few working hours after {since}; set some or take {names} off",
            "",
            len(lacking),
            names=names,
            since=when(since),
        )
    else:
        text = tr("{names} never work at the same time; give them common hours or take one off", names=names)
    if any(True for _ in placing.network.plan.links_from(work.task.id)):
        return tr("{problem}; until then, what waits for it is placed as if it took no time", problem=text)
    return text


def _lacks(hours: Hours, since: Moment, minutes: int) -> bool:
    """Whether the working time ends before so many minutes are done."""
    try:
        hours.finish(hours.next_start(since), minutes)
    except TooLate:
        return False
    except NeverWorks:
        return True
    return False
