"""What a coordinator must know of a schedule: tasks without a place, pins that can't be kept, lateness."""

from collections.abc import Iterator, Mapping

from coordinator.plan.moments import Moment, to_datetime
from coordinator.plan.records import Status, Task
from coordinator.plan.wording import amount, capitalized, listed, when
from coordinator.timing.hours import LATEST, Hours, NeverWorks, TooLate
from coordinator.timing.network import Tie, Work
from coordinator.timing.placement import Finding, Placement, Reason
from coordinator.timing.placing import Placing


def findings(placing: Placing, placements: Mapping[str, Placement]) -> tuple[Finding, ...]:
    """All findings in the order of the outline; `placements` has the groups too."""
    texts: dict[str, list[str]] = {}
    endless = (tie for ties in placing.endless.values() for tie in ties)
    for tie in sorted(endless, key=lambda tie: tie.link.id):
        text = f"the lag of {tie.link.lag} never ends, as the plan has no working hours; set them or clear it"
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
    if task.deadline is not None and placement.finish > task.deadline and _is_open(placing, task):
        late = amount(placement.finish - task.deadline)
        yield (
            f"finishes {late} after its deadline, {when(task.deadline)}; "
            "start it sooner, give it more people or move the deadline"
        )


def _is_open(placing: Placing, task: Task) -> bool:
    work = placing.network.work
    return any(work[leaf].task.status is not Status.DONE for leaf in placing.network.plan.leaves(task.id))


def _of_group(placing: Placing, group: Task, placement: Placement) -> Iterator[str]:
    if not _is_open(placing, group):
        return
    if group.pinned_start is not None and group.pinned_start != placement.start:
        yield (
            f"is pinned to {when(group.pinned_start)}, but its first task starts {when(placement.start)}; "
            "move the pin or that task"
        )
    begun = placement.cause.reason is Reason.ACTUAL
    for tie in _ties_to(placing, group.id):
        bound = placing.bound(tie)
        if bound is not None and not tie.to_finish and begun and placement.start < bound:
            yield (
                f"began {when(placement.start)}, but its link from {_predecessor(placing, tie)} asks "
                f"for {when(bound)} or later; take out the link, or mend when it began"
            )
        if bound is not None and tie.to_finish and placement.finish < bound:
            yield (
                f"finishes {when(placement.finish)}, but its link from {_predecessor(placing, tie)} asks "
                f"for {when(bound)} or later; move one of its tasks or take out the link"
            )


def _of_kept_time(placing: Placing, task: Task, placement: Placement) -> Iterator[str]:
    """What stands against the time of a pinned task or one under way."""
    if not placing.is_fixed(task.id) or task.status is Status.DONE:
        return
    if clash := placing.clashes.get(task.id):
        assert clash.person is not None
        assert clash.task is not None
        person, other = _person(placing, clash.person), placing.network.plan.tasks[clash.task].name
        until = when(clash.since)
        yield f"needs {person}, who is on {other} until {until}; move one of them or take {person} off"
    if task.status is Status.TODO:
        yield from _of_pin(placing, task, placement)


def _of_pin(placing: Placing, task: Task, placement: Placement) -> Iterator[str]:
    pinned = f"is pinned to {when(placement.start)}"
    if placement.start < placing.earliest:
        yield f"{pinned}, before {_earliest(placing)}; move the pin"
    if task.not_before is not None and placement.start < task.not_before:
        yield f"{pinned}, but is to start no sooner than {when(task.not_before)}; change one of them"
    work = placing.network.work[task.id]
    begins = work.hours.next_start(placement.start)
    if begins != placement.start:
        yield f"{pinned}, when {_whose(placing, work)} not working; move the pin to {when(begins)}"
    for node in (task.id, *placing.network.plan.ancestors(task.id)):
        for tie in _ties_to(placing, node):
            if tie.to_finish and node != task.id:
                continue
            bound = placing.bound(tie)
            end, verb = (placement.finish, "finish") if tie.to_finish else (placement.start, "start")
            if bound is not None and end < bound and tie.link.predecessor not in placing.unplaced:
                allowed = f"{_predecessor(placing, tie)} lets it {verb} no sooner than {when(bound)}"
                yield f"{pinned}, but {allowed}; move the pin or take out the link"


def _earliest(placing: Placing) -> str:
    is_start = placing.earliest == placing.network.plan.header.start
    return "the plan starts" if is_start else f"now, {when(placing.earliest)}"


def _ties_to(placing: Placing, task: str) -> list[Tie]:
    return sorted(placing.network.incoming.get(task, ()), key=lambda tie: tie.link.id)


def _predecessor(placing: Placing, tie: Tie) -> str:
    return placing.network.plan.tasks[tie.link.predecessor].name


def _person(placing: Placing, person: str) -> str:
    return placing.network.plan.people[person].name


def _whose(placing: Placing, work: Work) -> str:
    names = [_person(placing, person) for person, _ in work.taken]
    if not names:
        return "the plan is"
    return f"{names[0]} is" if len(names) == 1 else f"{listed(names)} are"


def _why_unplaced(placing: Placing, work: Work) -> str:
    since, calendars = placing.unplaced[work.task.id], placing.network.calendars
    people = [person for person, _ in work.taken]
    lacking = [person for person in people if _lacks(calendars.person(person), since, work.minutes)]
    names = listed([_person(placing, person) for person in lacking or people])
    if not _lacks(work.hours, since, work.minutes):
        text = f"would not be finished by {to_datetime(LATEST).year}; make it shorter, or what it waits for"
    elif not people:
        text = f"the plan has too few working hours after {when(since)}; set some in its calendar"
    elif lacking:
        verb = "has" if len(lacking) == 1 else "have"
        text = f"{names} {verb} too few working hours after {when(since)}; set some or take {names} off"
    else:
        text = f"{names} never work at the same time; give them common hours or take one off"
    if any(True for _ in placing.network.plan.links_from(work.task.id)):
        text += "; until then, what waits for it is placed as if it took no time"
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
