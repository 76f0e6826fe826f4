"""How long a schedule takes after an edit, and how that compares with networkx on the links alone.

python -m tests.benchmarks.schedule [TASKS ...]
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import networkx as nx

from coordinator.plan import edits
from coordinator.plan.circles import circle_closed_by
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, DayException
from coordinator.timing.network import Network
from coordinator.timing.paths import Paths, earliest, lengths
from coordinator.timing.schedule import Scheduler
from tests.benchmarks.frames import layered_plan

GOALS = {1_000: 16.0, 10_000: 100.0}
"""Milliseconds for the schedule after an edit, by the number of tasks."""
LINKS_GOAL = 15.0
"""Milliseconds for the links alone, at 10,000 tasks."""


def with_hours(plan: Plan) -> Plan:
    """The plan with days off, and with hours and absences of some people's own."""
    start_day = plan.header.start // DAY
    calendar = replace(
        plan.calendar, exceptions=(DayException(first_day=start_day + 20, last_day=start_day + 23),)
    )
    plan.apply(edits.edit_header(plan, calendar=calendar))
    early = tuple(((480, 720), (780, 960)) if day < 5 else () for day in range(7))
    for number, person in enumerate(list(plan.people)):
        away = plan.header.start + (number % 40) * DAY
        absences = (Absence(start=away, finish=away + 2 * DAY),)
        week = early if number % 3 == 0 else None
        plan.apply(edits.edit_person(plan, person, absences=absences, week=week))
    return plan


def milliseconds(work: Callable[[], object], times: int = 7) -> float:
    """The median."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        found.append((time.perf_counter() - begun) * 1000)
    return statistics.median(found)


def measure(tasks: int, people: int) -> None:
    plan = with_hours(layered_plan(tasks, people))
    print(f"{tasks} tasks, {len(plan.links)} links, {len(plan.people)} people")
    begun = time.perf_counter()
    scheduler = Scheduler(plan)
    print(f"  cold schedule            {(time.perf_counter() - begun) * 1000:8.1f} ms")
    chance = random.Random(tasks)

    def edit() -> None:
        nonlocal scheduler
        task, hours = f"t{chance.randrange(tasks)}", chance.randint(1, 20)
        change = edits.edit_task(plan, task, duration=Duration.parse(f"{hours}h"))
        plan.apply(change)
        scheduler = scheduler.after(plan, change)

    times = [milliseconds(edit, 1) for _ in range(40)]
    after_edit = statistics.median(times)
    goal = GOALS.get(tasks)
    ratio = f", {after_edit / goal:.2f} of the goal" if goal else ""
    print(f"  schedule after an edit   {after_edit:8.1f} ms{ratio}, at worst {max(times):.1f} ms")
    network = Network(plan)
    paths, minutes, bounds = Paths(network), lengths(network), earliest(network)
    links_alone = milliseconds(lambda: paths.forward(minutes, bounds))
    print(f"  links alone              {links_alone:8.1f} ms, {links_alone / LINKS_GOAL:.2f} of the goal")
    graph = nx.DiGraph((link.predecessor, link.successor) for link in plan.links.values())
    longest = milliseconds(lambda: nx.dag_longest_path_length(graph, default_weight=1), 3)
    print(f"  networkx, links alone    {longest:8.1f} ms, {longest / links_alone:.0f} times that")
    circle = milliseconds(lambda: circle_closed_by(plan, f"t{tasks - 1}", "t0"))
    print(f"  whether a circle closes  {circle:8.2f} ms")


def main() -> None:
    for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
        for people in (200, 30):
            measure(tasks, people)


if __name__ == "__main__":
    main()
