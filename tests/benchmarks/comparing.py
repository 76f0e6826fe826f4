"""How long two plans take to be compared: with their schedules at hand, as the window has them, and without.

python -m tests.benchmarks.comparing [TASKS ...]
"""

import sys

from coordinator.comparing import differences
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.benchmarks.schedule import milliseconds

GOALS = {10_000: 1000.0}
"""Milliseconds, with the schedules worked out too."""


def measure(tasks: int) -> None:
    plan = layered_plan(tasks, 200)
    other = plan.copy()
    for task in list(plan.tasks)[: tasks // 50 : 2]:
        other.apply(edits.edit_task(other, task, duration=Duration(3, "d")))
    other.apply(edits.delete_tasks(other, list(other.tasks)[tasks // 2 : tasks // 2 + 50]))
    before, after = schedule(plan), schedule(other)
    found = differences(plan, other, before, after)
    print(f"{tasks} tasks, {len(found)} differences")
    at_hand = milliseconds(lambda: differences(plan, other, before, after), 3)
    print(f"  with the schedules at hand {at_hand:8.1f} ms")
    whole = milliseconds(lambda: differences(plan, other), 3)
    goal = f", {whole / GOALS[tasks]:.2f} of the goal" if tasks in GOALS else ""
    print(f"  with the schedules         {whole:8.1f} ms{goal}")


def main() -> None:
    for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
        measure(tasks)


if __name__ == "__main__":
    main()
