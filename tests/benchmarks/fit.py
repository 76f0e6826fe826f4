"""How long it takes to rank people for a seat, and tasks for a person.

python -m tests.benchmarks.fit [PEOPLE ...]
"""

import random
import sys
import time
from collections import Counter

from coordinator.people.quests import next_quests
from coordinator.people.ranking import ranked, ranked_tasks
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Assignment, Header, Person, Seat, Skill, Task
from coordinator.timing.schedule import schedule

START = 29_540_700
GOAL = 10.0
"""Milliseconds to rank a thousand people for a seat."""
_SKILLS = ("cook", "lead", "build")


def fair(people: int, tasks: int, seed: int = 1) -> Plan:
    """People with levels, absences and two to four tasks each, and tasks with three seats."""
    draw = random.Random(seed)
    plan = Plan(Header(start=START), [Skill(id=skill, name=skill.title()) for skill in _SKILLS])
    records: list[tuple[str, Person | Task | Assignment]] = []
    early = tuple(((480, 720), (780, 960)) if day < 5 else () for day in range(7))
    for number in range(people):
        away = START + draw.randrange(60) * DAY
        person = Person(
            id=f"p{number}",
            name=f"Person {number}",
            levels={skill: draw.randrange(5) for skill in _SKILLS},
            week=early if number % 5 == 0 else None,  # type: ignore[arg-type]
            absences=(Absence(start=away, finish=away + 3 * DAY),) if number % 2 else (),
        )
        records.append(("people", person))
    for number in range(tasks):
        seats = tuple(
            Seat(skill=draw.choice(_SKILLS), level=draw.randrange(4), stretch=True) for _ in range(3)
        )
        not_before = START + draw.randrange(60) * DAY
        task = Task(
            id=f"t{number}",
            name=f"Task {number}",
            duration=Duration(draw.choice([4, 8, 20]), "h"),
            seats=seats,
            not_before=not_before,
        )
        records.append(("tasks", task))
        if number:
            for person_number in draw.sample(range(people), min(people, 3 * people // tasks or 2)):
                records.append(("assignments", Assignment(task=task.id, person=f"p{person_number}")))
    plan.apply(Change("made", tuple(RowChange(table, None, record) for table, record in records)))
    return plan


def measure(people: int, tasks: int = 1_000) -> None:
    plan = fair(people, tasks)
    times = schedule(plan)
    print(f"{people} people, {tasks} tasks, {len(plan.assignments)} assignments")
    slowest = 0.0
    for task in [f"t{number}" for number in range(0, tasks, tasks // 20)]:
        found = []
        for _ in range(5):
            begun = time.perf_counter()
            order = ranked(plan, times, plan.people, task, 0)
            found.append((time.perf_counter() - begun) * 1000)
        median = sorted(found)[2]
        if median > slowest:
            slowest, kinds = median, Counter(str(fit.kind) for _, fit in order)
    goal = f", {slowest / GOAL:.2f} of the goal" if people == 1_000 else ""
    print(f"  people ranked for a seat  {slowest:7.1f} ms, the slowest of 20 seats{goal}")
    print(f"    how they fit it: {dict(kinds)}")
    begun = time.perf_counter()
    tasks_found = ranked_tasks(plan, times, "p1")
    took = (time.perf_counter() - begun) * 1000
    print(f"  tasks ranked for a person {took:7.1f} ms, {len(tasks_found)} with open seats")


def measure_next_tasks(tasks: int = 10_000) -> None:
    plan = fair(300, tasks)
    times = schedule(plan)
    took = []
    for person in ("p1", "p5", "p9"):
        begun = time.perf_counter()
        next_quests(plan, times, person)
        took.append((time.perf_counter() - begun) * 1000)
    print(f"next tasks for a person   {max(took):7.1f} ms at {tasks} tasks, worked out beside the window")
    begun = time.perf_counter()
    plan.copy()
    print(f"  of which the window waits {(time.perf_counter() - begun) * 1000:5.1f} ms")


def main() -> None:
    for people in [int(each) for each in sys.argv[1:]] or [1_000]:
        measure(people)
    measure_next_tasks()


if __name__ == "__main__":
    main()
