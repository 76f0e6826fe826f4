"""The verbs for links: which task waits for which, how, and for how long."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.circles import circle_closed_by, circle_words
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.edits.rows import put_in, sound, taken_out
from coordinator.plan.edits.steps import Steps
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Link, LinkType


def link(
    plan: Plan,
    predecessor: str,
    successor: str,
    type: LinkType = LinkType.FINISH_START,
    lag: Duration = NO_TIME,
) -> Change:
    """Makes one task wait for another. Refused where they are so linked, or it would close a circle."""
    return _linked(plan, Link(predecessor=predecessor, successor=successor, type=type, lag=lag))


def edit_link(plan: Plan, link: str, type: LinkType, lag: Duration) -> Change:
    """Changes a link's type and lag."""
    old = plan.links[link]
    before, after = plan.tasks[old.predecessor].name, plan.tasks[old.successor].name
    new = sound(replace(old, type=type, lag=lag))
    if new.id != old.id and new.id in plan.links:
        raise Refusal(
            tr(
                "{before} to {after}: there is such a link of type {type} already",
                before=before,
                after=after,
                type=str(type),
            )
        )
    rows = () if new == old else (taken_out("links", old), put_in("links", new))
    return Change(tr("change the link {before} to {after}", before=before, after=after), rows)


def link_in_order(plan: Plan, tasks: Sequence[str]) -> Change:
    """Makes each of the tasks wait for the one before it; links that are there already stay."""
    steps = Steps(plan)
    for predecessor, successor in pairwise(tasks):
        new = Link(predecessor=predecessor, successor=successor)
        if new.id not in steps.plan.links:
            steps.make(_linked(steps.plan, new))
    return steps.as_one(tr("link %n task(s) in order", "", len(tasks)))


def move_link(plan: Plan, link: str, successor: str) -> Change:
    """Makes another task wait in place of the link's successor, as one edit."""
    old = plan.links[link]
    steps = Steps(plan)
    steps.make(unlink(plan, [link]))
    return steps.as_one(steps.make(_linked(steps.plan, replace(old, successor=successor))).name)


def unlink(plan: Plan, links: Iterable[str]) -> Change:
    """Takes links away."""
    gone = [plan.links[each] for each in links]
    name = tr("unlink %n link(s)", "", len(gone))
    if len(gone) == 1:
        before, after = plan.tasks[gone[0].predecessor].name, plan.tasks[gone[0].successor].name
        name = tr("unlink {before} to {after}", before=before, after=after)
    return Change(name, tuple(taken_out("links", each) for each in gone))


def circle_text(plan: Plan, circle: Sequence[str]) -> str:
    """A circle, as task ids in order, in words: `this would close a circle: Shop → Cook → Shop`."""
    names = [plan.tasks[task].name for task in circle]
    return tr("this would close a circle: {circle}", circle=circle_words(names))


def _linked(plan: Plan, new: Link) -> Change:
    before, after = plan.tasks[new.predecessor].name, plan.tasks[new.successor].name
    if new.id in plan.links:
        raise Refusal(tr("{after} waits for {before} already", after=after, before=before))
    if new.predecessor == new.successor:
        raise Refusal(tr("{task} can't wait for itself", task=before))
    if circle := circle_closed_by(plan, new.predecessor, new.successor):
        raise Refusal(circle_text(plan, circle))
    return Change(tr("link {before} to {after}", before=before, after=after), (put_in("links", sound(new)),))
