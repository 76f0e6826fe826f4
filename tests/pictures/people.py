"""Plans for the pictures of people: the sample some weeks on, and a large one."""

import random

from coordinator.plan import edits
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Person, Seat, Skill, Status, Task
from coordinator.timing.schedule import schedule

NAMES = ("Ana", "Bo", "Cai", "Dee", "Eve", "Finn", "Gita", "Hal", "Ida", "Jon", "Kim", "Lea", "Max", "Noor")


def later(plan: Plan, weeks: int = 6) -> Moment:
    """Marks as done what the plan has in its first weeks; gives the moment at which they are over."""
    now = plan.header.start + 7 * DAY * weeks
    placed = schedule(plan).placements
    for task in sorted(placed, key=lambda each: placed[each].start):
        if placed[task].finish <= now and not plan.is_group(task):
            at = placed[task]
            plan.apply(edits.set_status(plan, task, Status.DONE, at.start, at.finish))
    return now


def large_plan(people: int = 200, skills: int = 20, tasks: int = 300) -> Plan:
    chance = random.Random(7)
    words = ("newcomer", "helper", "able", "lead", "teacher")
    plan = Plan(Header(name="Festival", start=30_122_460))
    records: list[Skill | Person | Task] = [
        Skill(id=f"s{i}", name=f"Skill with a name {i}", level_names=words, position=i) for i in range(skills)
    ]
    for i in range(people):
        known = {f"s{chance.randrange(skills)}": chance.randint(1, 4) for _ in range(chance.randint(0, 6))}
        aims = {skill: level + 1 for skill, level in known.items() if level < 4 and chance.random() < 0.3}
        name = f"{NAMES[i % len(NAMES)]} {i}"
        records.append(Person(id=f"p{i}", name=name, levels=known, aims=aims, position=i))
    for i in range(tasks):
        seat = Seat(
            skill=f"s{chance.randrange(skills)}", level=chance.randint(0, 3), count=chance.randint(1, 4)
        )
        records.append(Task(id=f"t{i}", name=f"Task number {i}", seats=(seat,), position=i))
    return Plan(plan.header, records)
