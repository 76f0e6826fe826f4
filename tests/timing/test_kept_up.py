"""The schedule that is kept up from edit to edit is the one that would be worked out from nothing."""

from collections.abc import Callable, Iterable, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, LinkType, Seat, Status
from coordinator.timing.preview import preview
from coordinator.timing.schedule import Scheduler, schedule
from tests.plans import MONDAY, WEEKS, plans

_FIELDS: dict[str, st.SearchStrategy[object]] = {
    "name": st.sampled_from(["Sing", "Dance"]),
    "duration": st.none() | st.sampled_from([Duration.parse(each) for each in ("3h", "2d", "5eh")]),
    "effort": st.none() | st.just(Duration.parse("6h")),
    "priority": st.sampled_from([0, 500, 900]),
    "seats": st.sampled_from([(), (Seat(skill="cook", count=2, share=50),), (Seat(skill="lead"),)]),
    "not_before": st.none() | st.integers(0, 20).map(lambda day: MONDAY + day * DAY + 600),
    "pinned_start": st.none() | st.integers(0, 20).map(lambda day: MONDAY + day * DAY + 600),
    "deadline": st.none() | st.just(MONDAY + 4 * DAY),
}


@st.composite
def changes(draw: st.DrawFn, plan: Plan) -> Change:
    """Any edit that the plan allows; one that it refuses is no edit."""
    try:
        return draw(st.sampled_from(_EDITS))(plan, draw)
    except Refusal:
        return Change("nothing", ())


def _add_task(plan: Plan, draw: st.DrawFn) -> Change:
    parent = draw(st.none() | st.sampled_from([*plan.tasks, None]))
    return edits.add_task(plan, "New", parent, duration=Duration.parse("4h"))


def _edit_task(plan: Plan, draw: st.DrawFn) -> Change:
    field = draw(st.sampled_from([*_FIELDS]))
    return edits.edit_task(plan, _one(plan.tasks, draw), **{field: draw(_FIELDS[field])})


def _set_status(plan: Plan, draw: st.DrawFn) -> Change:
    start = MONDAY + draw(st.integers(0, 9)) * DAY + 600
    finish = draw(st.none() | st.just(start + DAY))
    return edits.set_status(plan, _one(plan.tasks, draw), draw(st.sampled_from(Status)), start, finish)


def _move_task(plan: Plan, draw: st.DrawFn) -> Change:
    parent = draw(st.none() | st.sampled_from([*plan.tasks, None]))
    return edits.move_task(plan, _one(plan.tasks, draw), parent, first=draw(st.booleans()))


def _delete_task(plan: Plan, draw: st.DrawFn) -> Change:
    return edits.delete_tasks(plan, [_one(plan.tasks, draw)])


def _link(plan: Plan, draw: st.DrawFn) -> Change:
    lag = draw(st.sampled_from(["0d", "1d", "-2h", "9eh"]))
    kind = draw(st.sampled_from(LinkType))
    return edits.link(plan, _one(plan.tasks, draw), _one(plan.tasks, draw), kind, Duration.parse(lag))


def _unlink(plan: Plan, draw: st.DrawFn) -> Change:
    return edits.unlink(plan, [_one(plan.links, draw)])


def _assign(plan: Plan, draw: st.DrawFn) -> Change:
    return edits.assign(plan, _one(plan.people, draw), _one(plan.tasks, draw))


def _unassign(plan: Plan, draw: st.DrawFn) -> Change:
    held = plan.assignments[_one(plan.assignments, draw)]
    return edits.unassign(plan, held.person, held.task)


def _edit_person(plan: Plan, draw: st.DrawFn) -> Change:
    away = MONDAY + draw(st.integers(0, 9)) * DAY
    absences = draw(st.sampled_from([(), (Absence(start=away, finish=away + 2 * DAY),)]))
    week = draw(st.none() | st.sampled_from(WEEKS))
    return edits.edit_person(plan, _one(plan.people, draw), absences=absences, week=week)


def _delete_person(plan: Plan, draw: st.DrawFn) -> Change:
    return edits.delete_people(plan, [_one(plan.people, draw)])


def _edit_calendar(plan: Plan, draw: st.DrawFn) -> Change:
    return edits.edit_header(plan, start=plan.header.start + draw(st.integers(-2, 2)) * DAY)


_EDITS: Sequence[Callable[[Plan, st.DrawFn], Change]] = (
    _add_task,
    _edit_task,
    _edit_task,
    _set_status,
    _move_task,
    _delete_task,
    _link,
    _link,
    _unlink,
    _assign,
    _assign,
    _unassign,
    _edit_person,
    _delete_person,
    _edit_calendar,
)


def _one(rows: Iterable[str], draw: st.DrawFn) -> str:
    ids = [*rows]
    if not ids:
        raise Refusal("there is none")
    return draw(st.sampled_from(ids))


@given(st.booleans().flatmap(lambda kept: plans(pins=kept, statuses=kept)), st.integers(-1, 9), st.data())
@settings(max_examples=200, deadline=None)
def test_after_every_edit_the_schedule_is_as_if_worked_out_anew(
    plan: Plan, day: int, data: st.DataObject
) -> None:
    now = None if day < 0 else MONDAY + day * DAY + 700
    scheduler, made = Scheduler(plan, now), list[Change]()
    for _ in range(data.draw(st.integers(1, 8))):
        undone = bool(made) and data.draw(st.integers(0, 3)) == 0
        change = made.pop().inverse if undone else data.draw(changes(plan))
        previewn = preview(plan, change, scheduler)
        plan.apply(change)
        scheduler = scheduler.after(plan, change)
        assert scheduler.schedule == previewn.schedule == schedule(plan, now)
        if not undone:
            made.append(change)
