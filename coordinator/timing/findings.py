"""What a coordinator must know of a schedule: tasks without a place, pins that can't be kept, lateness."""

import re
from collections.abc import Iterator, Mapping

from coordinator.language import fill_in, later, tr
from coordinator.plan.moments import Moment, to_datetime
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status, Task
from coordinator.plan.wording import amount, capitalized, listed, when
from coordinator.timing.hours import LATEST, Hours, NeverWorks, TooLate
from coordinator.timing.network import Tie, Work
from coordinator.timing.placement import Finding, Placement, Reason
from coordinator.timing.placing import Placing

_Said = tuple[str, str]
"""What is the matter, and what to do."""
_BETWEEN = re.compile(r"\s*[;؛] ")
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
    said: dict[str, list[_Said]] = {}
    endless = (tie for ties in placing.endless.values() for tie in ties)
    for tie in sorted(endless, key=lambda tie: tie.link.id):
        text = _said(
            tr("the lag of {lag} never ends, as the plan has no working hours; set them or clear it"),
            lag=str(tie.link.lag),
        )
        said.setdefault(tie.link.successor, []).append(text)
    for task in placing.network.tasks:
        if task.id not in placements:
            if task.id in placing.network.work:
                said.setdefault(task.id, []).append(_why_unplaced(placing, placing.network.work[task.id]))
        elif task.deadline is not None or placing.is_fixed(task.id) or task.id in placing.network.children:
            # of any other task there is nothing to tell
            said.setdefault(task.id, []).extend(_of_placed(placing, task, placements[task.id]))
    in_order = sorted(said, key=placing.network.place.__getitem__)
    return tuple(Finding(task, capitalized(matter), mend) for task in in_order for matter, mend in said[task])


def _of_placed(placing: Placing, task: Task, placement: Placement) -> Iterator[_Said]:
    is_group = task.id in placing.network.children
    if is_group:
        yield from _of_group(placing, task, placement)
    else:
        yield from _of_kept_time(placing, task, placement)
    if task.deadline is not None and (late := late_by(placing.network.plan, task, placement)):
        yield _said(
            tr(
                "finishes {late} after its deadline, {deadline}; "
                "start it sooner, give it more people or move the deadline"
            ),
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


def _of_group(placing: Placing, group: Task, placement: Placement) -> Iterator[_Said]:
    if not _is_open(placing.network.plan, group.id):
        return
    if group.pinned_start is not None and group.pinned_start != placement.start:
        yield _said(
            tr("is pinned to {pin}, but its first task starts {start}; move the pin or that task"),
            pin=when(group.pinned_start),
            start=when(placement.start),
        )
    begun = placement.cause.reason is Reason.ACTUAL
    for tie in _ties_to(placing, group.id):
        bound = placing.bound(tie)
        if bound is not None and not tie.to_finish and begun and placement.start < bound:
            yield _said(
                tr(
                    "began {start}, but its link from {before} asks for {bound} or later; "
                    "take out the link, or mend when it began"
                ),
                start=when(placement.start),
                before=_predecessor(placing, tie),
                bound=when(bound),
            )
        if bound is not None and tie.to_finish and placement.finish < bound:
            yield _said(
                tr(
                    "finishes {finish}, but its link from {before} asks for {bound} or later; "
                    "move one of its tasks or take out the link"
                ),
                finish=when(placement.finish),
                before=_predecessor(placing, tie),
                bound=when(bound),
            )


def _of_kept_time(placing: Placing, task: Task, placement: Placement) -> Iterator[_Said]:
    """What stands against the time of a pinned task or one under way."""
    if not placing.is_fixed(task.id) or task.status is Status.DONE:
        return
    if clash := placing.clashes.get(task.id):
        assert clash.person is not None
        assert clash.task is not None
        yield _said(
            tr("needs {who}, who is on {other} until {end}; move one of them or take {who} off"),
            who=_person(placing, clash.person),
            other=placing.network.plan.tasks[clash.task].name,
            end=when(clash.since),
        )
    if task.status is Status.TODO:
        yield from _of_pin(placing, task, placement)


def _of_pin(placing: Placing, task: Task, placement: Placement) -> Iterator[_Said]:
    pin = when(placement.start)
    if placement.start < placing.earliest:
        yield _too_early(placing, pin)
    if task.not_before is not None and placement.start < task.not_before:
        yield _said(
            tr("is pinned to {pin}, but is to start no sooner than {earliest}; change one of them"),
            pin=pin,
            earliest=when(task.not_before),
        )
    work = placing.network.work[task.id]
    begins = work.hours.next_start(placement.start)
    if begins != placement.start:
        yield _off_hours(placing, work, pin, when(begins))
    for node in placing.network.plan.lineage(task.id):
        for tie in _ties_to(placing, node):
            if tie.to_finish and node != task.id:
                continue
            bound = placing.bound(tie)
            end = placement.finish if tie.to_finish else placement.start
            if bound is not None and end < bound and tie.link.predecessor not in placing.unplaced:
                text = _NOT_ALLOWED[tie.to_finish]
                yield _said(tr(text), pin=pin, before=_predecessor(placing, tie), bound=when(bound))


def _too_early(placing: Placing, pin: str) -> _Said:
    if placing.earliest == placing.network.plan.header.start:
        return _said(tr("is pinned to {pin}, before the plan starts; move the pin"), pin=pin)
    return _said(
        tr("is pinned to {pin}, before now, {now}; move the pin"), pin=pin, now=when(placing.earliest)
    )


def _off_hours(placing: Placing, work: Work, pin: str, begins: str) -> _Said:
    names = [_person(placing, person) for person, _ in work.taken]
    if not names:
        return _said(
            tr("is pinned to {pin}, when the plan is not working; move the pin to {begins}"),
            pin=pin,
            begins=begins,
        )
    return _said(
        tr("is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}", "", len(names)),
        pin=pin,
        names=listed(names),
        begins=begins,
    )


def _said(text: str, **named: object) -> _Said:
    """Both parts of a text, parted before anything is filled in: a name may hold a semicolon too."""
    matter, mend = [*_BETWEEN.split(text, 1), ""][:2]
    return fill_in(matter, **named), fill_in(mend, **named)


def _ties_to(placing: Placing, task: str) -> list[Tie]:
    return sorted(placing.network.incoming.get(task, ()), key=lambda tie: tie.link.id)


def _predecessor(placing: Placing, tie: Tie) -> str:
    return placing.network.plan.tasks[tie.link.predecessor].name


def _person(placing: Placing, person: str) -> str:
    return placing.network.plan.people[person].name


def _why_unplaced(placing: Placing, work: Work) -> _Said:
    since, calendars = placing.unplaced[work.task.id], placing.network.calendars
    people = [person for person, _ in work.taken]
    lacking = [person for person in people if _lacks(calendars.person(person), since, work.minutes)]
    names = listed([_person(placing, person) for person in lacking or people])
    if not _lacks(work.hours, since, work.minutes):
        said = _said(
            tr("would not be finished by {year}; make it shorter, or what it waits for"),
            year=to_datetime(LATEST).year,
        )
    elif not people:
        said = _said(
            tr("the plan has too few working hours after {since}; set some in its calendar"),
            since=when(since),
        )
    elif lacking:
        said = _said(
            tr(
                "{names} (has|have) too few working hours after {since}; set some or take {names} off",
                "",
                len(lacking),
            ),
            names=names,
            since=when(since),
        )
    else:
        said = _said(
            tr("{names} never work at the same time; give them common hours or take one off"), names=names
        )
    if any(True for _ in placing.network.plan.links_from(work.task.id)):
        matter, mend = said
        until = tr("{problem}; until then, what waits for it is placed as if it took no time", problem=mend)
        return matter, until
    return said


def _lacks(hours: Hours, since: Moment, minutes: int) -> bool:
    """Whether the working time ends before so many minutes are done."""
    try:
        hours.finish(hours.next_start(since), minutes)
    except TooLate:
        return False
    except NeverWorks:
        return True
    return False
