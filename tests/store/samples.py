"""Small plans and random edits of them, for the tests of what is kept."""

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from coordinator.plan.changes import Change, RowChange
from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Header, Link, LinkType, Person, Record, Seat, Skill, Task

ROOT = Path(__file__).parents[2]
"""Where programs that a test starts find the packages."""
NAMES = st.text(max_size=8)
NUMBERS = st.integers(0, 1_000_000)


def fair() -> Plan:
    """Two tasks of a village fair, linked, and one person on the first of them."""
    return Plan(
        Header(name="Village fair", start=29_540_700, time_zone="Europe/London"),
        [
            Skill(id="cook", name="Cooking", level_names=("newcomer", "helper")),
            Person(id="ana", name="Ana", levels={"cook": 3}),
            Task(id="menu", name="Agree the menu", duration=Duration(2, "d"), seats=(Seat(skill="cook"),)),
            Task(id="shop", name="Shop for it"),
            Link(predecessor="menu", successor="shop"),
            Assignment(task="menu", person="ana", seat=0),
        ],
    )


def added(task: str, **values: object) -> Change:
    return Change(f"add {task}", (RowChange("tasks", None, Task(id=task, name=task, **values)),))  # type: ignore[arg-type]


def renamed(plan: Plan, task: str, name: str) -> Change:
    before = plan.tasks[task]
    return Change(f"rename {task} to {name}", (RowChange("tasks", before, replace(before, name=name)),))


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Change:
    """An edit that fits the plan: one to three steps, each of which adds, alters or removes something."""
    trial = plan.copy()
    rows: list[RowChange] = []
    for _ in range(draw(st.integers(1, 3))):
        step = draw(st.sampled_from([_add, _alter, _remove, _connect, _start]))(draw, trial)
        trial.apply(Change("try", step))
        rows += step
    return Change(draw(NAMES), tuple(rows))


def _add(draw: st.DrawFn, plan: Plan) -> tuple[RowChange, ...]:
    number = sum(len(plan.table(name)) for name in ("tasks", "people"))
    while str(number) in plan.tasks or str(number) in plan.people:
        number += 1
    parent = draw(st.sampled_from([None, *plan.tasks]))
    seats = draw(st.lists(st.builds(Seat, skill=st.just("cook"), level=st.integers(0, 4)), max_size=2))
    task = Task(
        id=str(number), name=draw(NAMES), parent=parent, seats=tuple(seats), extra={"colour": draw(NAMES)}
    )
    person = Person(id=str(number), name=draw(NAMES), aims={"cook": draw(st.integers(0, 4))})
    return (RowChange("people", None, person), RowChange("tasks", None, task))


def _alter(draw: st.DrawFn, plan: Plan) -> tuple[RowChange, ...]:
    if not plan.tasks:
        return ()
    before = plan.tasks[draw(st.sampled_from(sorted(plan.tasks)))]
    position = draw(st.floats(-1e9, 1e9))
    after = replace(before, notes=draw(NAMES), deadline=draw(st.none() | NUMBERS), position=position)
    return (RowChange("tasks", before, after),)


def _remove(draw: st.DrawFn, plan: Plan) -> tuple[RowChange, ...]:
    leaves = sorted(task for task in plan.tasks if not plan.is_group(task))
    if not leaves:
        return ()
    task = draw(st.sampled_from(leaves))
    links = {link.id: link for link in (*plan.links_from(task), *plan.links_to(task))}
    return (
        RowChange("tasks", plan.tasks[task], None),
        *(RowChange("links", link, None) for link in links.values()),
        *(RowChange("assignments", each, None) for each in plan.assignments_on(task)),
    )


def _connect(draw: st.DrawFn, plan: Plan) -> tuple[RowChange, ...]:
    if not (plan.tasks and plan.people):
        return ()
    tasks = st.sampled_from(sorted(plan.tasks))
    lag = Duration(draw(st.integers(-9, 9)), draw(st.sampled_from("mhdw")), draw(st.booleans()))
    link = Link(predecessor=draw(tasks), successor=draw(tasks), type=draw(st.sampled_from(LinkType)), lag=lag)
    assignment = Assignment(
        task=draw(tasks),
        person=draw(st.sampled_from(sorted(plan.people))),
        seat=draw(st.none() | st.integers(0, 3)),
    )
    before: list[Record | None] = [plan.links.get(link.id), plan.assignments.get(assignment.id)]
    return (RowChange("links", before[0], link), RowChange("assignments", before[1], assignment))


def _start(draw: st.DrawFn, plan: Plan) -> tuple[RowChange, ...]:
    after = replace(plan.header, name=draw(NAMES), start=draw(NUMBERS))
    return (RowChange("header", plan.header, after),)
