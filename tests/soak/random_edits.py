"""Edits such as a window makes, at random: by the verbs that the window calls, and by a seed."""

import random
from collections.abc import Callable

from coordinator.plan import edits
from coordinator.plan.changes import Change
from coordinator.plan.durations import Duration
from coordinator.plan.edits.drafts import Draft, add_drafts
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Person, Seat, Skill, Task

NAMES = (
    "Agree the menu",
    "Küche 🍲",
    "<b>bold</b>",
    "\u202eright to left",
    "../../etc",
    "con",
    "a\0b",
    "x" * 500,
)


def plan_of(tasks: int) -> Plan:
    """A plan with so many tasks in groups of twenty, some people and skills, and links."""
    groups = [Task(id=f"g{i}", name=f"Group {i}", position=i) for i in range(max(1, tasks // 20))]
    leaves = [
        Task(
            id=f"t{i}",
            name=f"Task {i}",
            parent=groups[i % len(groups)].id,
            duration=Duration(1 + i % 5, "h"),
            seats=(Seat(skill="s0", level=i % 3),),
            position=i,
        )
        for i in range(tasks)
    ]
    people = [Person(id=f"p{i}", name=f"Person {i}", levels={"s0": i % 5}, position=i) for i in range(12)]
    skill = Skill(id="s0", name="Cooking")
    return Plan(Header(name="Soak", start=29_547_900), [skill, *people, *groups, *leaves])


def random_edit(plan: Plan, chance: random.Random) -> Change:
    """An edit that the plan takes and that changes something."""
    while True:
        try:
            if change := chance.choice(_KINDS)(plan, chance):
                return change
        except (Refusal, IndexError):
            continue


def imported(plan: Plan, chance: random.Random, rows: int) -> Change:
    """Many tasks at once, as pasting or importing a list makes them."""
    return add_drafts(plan, [Draft(name=_name(chance)) for _ in range(rows)])


def _add(plan: Plan, chance: random.Random) -> Change:
    return edits.add_task(plan, _name(chance), notes="n" * chance.choice((0, 10, 3000)))


def _rename(plan: Plan, chance: random.Random) -> Change:
    return edits.edit_task(plan, _task(plan, chance), name=_name(chance))


def _estimate(plan: Plan, chance: random.Random) -> Change:
    task = _task(plan, chance)
    return edits.edit_task(plan, task, duration=Duration(chance.randint(1, 40), chance.choice("mhd")))


def _drag_to_another_place(plan: Plan, chance: random.Random) -> Change:
    return edits.move_task(plan, _task(plan, chance), chance.choice([None, _task(plan, chance)]))


def _drag_a_link(plan: Plan, chance: random.Random) -> Change:
    return edits.link(plan, _task(plan, chance), _task(plan, chance))


def _drag_a_person(plan: Plan, chance: random.Random) -> Change:
    return edits.assign(plan, chance.choice(list(plan.people)), _task(plan, chance))


def _unlink(plan: Plan, chance: random.Random) -> Change:
    return edits.unlink(plan, [chance.choice(list(plan.links))])


def _delete(plan: Plan, chance: random.Random) -> Change:
    return edits.delete_tasks(plan, [_task(plan, chance)])


def _import(plan: Plan, chance: random.Random) -> Change:
    return imported(plan, chance, chance.randint(2, 20))


def _rename_plan(plan: Plan, chance: random.Random) -> Change:
    return edits.edit_header(plan, name=_name(chance))


_KINDS: tuple[Callable[[Plan, random.Random], Change], ...] = (
    *(_add, _rename, _rename, _estimate, _drag_to_another_place, _drag_a_link, _drag_a_person),
    *(_unlink, _delete, _import, _rename_plan),
)


def _task(plan: Plan, chance: random.Random) -> str:
    return chance.choice(list(plan.tasks))


def _name(chance: random.Random) -> str:
    return f"{chance.choice(NAMES)} {chance.randint(0, 9999)}"
