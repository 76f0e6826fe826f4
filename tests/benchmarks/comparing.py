"""Milliseconds of the processor to compare two plans, and to merge two that were edited apart.

python -m tests.benchmarks.comparing [TASKS ...]
"""

import gc
import sys
import time
from collections.abc import Callable

from coordinator.__main__ import _SELDOM
from coordinator.comparing import differences
from coordinator.merge import merge
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan

GOALS = {10_000: 1000.0}
"""Milliseconds, with the schedules worked out too."""


def measure(tasks: int) -> None:
    plan = layered_plan(tasks, 200)
    changed = list(plan.tasks)
    mine = _edited(plan, changed[: tasks // 50 : 2])
    theirs = _edited(plan, changed[tasks // 100 : tasks // 40 : 2])
    theirs.apply(edits.delete_tasks(theirs, changed[tasks // 2 : tasks // 2 + 50]))
    before, after = schedule(plan), schedule(theirs)
    found = differences(plan, theirs, before, after)
    print(f"{tasks} tasks, {len(found)} differences")
    at_hand = milliseconds(lambda: differences(plan, theirs, before, after))
    print(f"  compared, with the schedules at hand {at_hand:8.0f} ms")
    whole = milliseconds(lambda: differences(plan, theirs))
    goal = f", {whole / GOALS[tasks]:.2f} of the goal" if tasks in GOALS else ""
    print(f"  compared, with their schedules       {whole:8.0f} ms{goal}")
    asked = len(merge(plan, mine, theirs).conflicts)
    merged = milliseconds(lambda: merge(plan, mine, theirs))
    print(f"  merged, with {asked:3d} conflicts           {merged:8.0f} ms")


def _edited(plan: Plan, tasks: list[str]) -> Plan:
    copy = plan.copy()
    days = 1 + len(tasks) % 7
    for number, task in enumerate(tasks):
        copy.apply(edits.edit_task(copy, task, duration=Duration(days + number % 3, "d"), notes="other"))
    return copy


def milliseconds(work: Callable[[], object], times: int = 3) -> float:
    """The least, of the processor: other programs that run take nothing from it."""
    found = []
    for _ in range(times):
        begun = time.process_time()
        work()
        found.append((time.process_time() - begun) * 1000)
    return min(found)


def main() -> None:
    gc.set_threshold(*_SELDOM)
    for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 10_000]:
        measure(tasks)


if __name__ == "__main__":
    main()
