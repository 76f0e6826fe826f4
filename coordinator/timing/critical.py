"""The critical chain: the links and the people that set when the plan finishes."""

from collections.abc import Iterator

from coordinator.timing.hours import NeverWorks
from coordinator.timing.network import Tie, Work
from coordinator.timing.placement import Placement, Reason
from coordinator.timing.placing import Placing


def critical_chain(placing: Placing) -> tuple[frozenset[str], frozenset[str]]:
    """The tasks that the finish hangs on, and the ids of the links between them.

    Walks back from the tasks that finish last over what holds each at its start: its cause, and each
    other link that would hold it there as well. Working time decides what holds: a link that ends on
    Friday evening holds a task on Monday morning.
    """
    placements = placing.placements
    last = max((placement.finish for placement in placements.values()), default=None)
    to_walk = [task for task, placement in placements.items() if placement.finish == last]
    tasks, links = set(to_walk), set[str]()
    while to_walk:
        for before in _holders(placing, to_walk.pop(), links):
            if before not in tasks and before in placements:
                tasks.add(before)
                to_walk.append(before)
    return frozenset(tasks), frozenset(links)


def _holders(placing: Placing, task: str, links: set[str]) -> Iterator[str]:
    """The tasks that hold this one at its start; the links by which they do join `links`, and those that
    are among them already lead to nothing new."""
    placement, work = placing.placements[task], placing.network.work[task]
    cause = placement.cause
    if cause.reason in (Reason.PIN, Reason.ACTUAL):
        return
    if cause.reason is Reason.PERSON and cause.task is not None:
        yield cause.task
    for node in placing.network.plan.lineage(task):
        for tie in placing.network.incoming.get(node, ()):
            link = tie.link.id
            if link not in links and (link == cause.link or _holds(placing, tie, work, placement)):
                links.add(link)
                yield from _tasks_at_end(placing, tie)


def _holds(placing: Placing, tie: Tie, work: Work, placement: Placement) -> bool:
    """Whether this link alone would let the task start no sooner."""
    bound = placing.bound(tie)
    if bound is None:
        return False
    try:
        if not tie.to_finish:
            return work.hours.next_start(bound) == placement.start
        is_last = placement.finish == placing.finish[tie.link.successor]
        earliest = placing.network.plan.header.start
        return is_last and work.hours.start_for(bound, work.minutes, earliest) == placement.start
    except NeverWorks:
        return False


def _tasks_at_end(placing: Placing, tie: Tie) -> Iterator[str]:
    """The predecessor, or the tasks that make a group start or finish when it does."""
    moments = placing.finish if tie.from_finish else placing.start
    for task in placing.network.leaves(tie.link.predecessor):
        if moments[task] == moments[tie.link.predecessor]:
            yield task
