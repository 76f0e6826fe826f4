"""How near the best plan comes to what can't be bettered, and in which time, beside other planners.

python -m tests.benchmarks.solve PLAN.json ... [--seconds 1 10] [--workers 2]

The gap is to a lower bound: the longer of the longest chain and of the time in which everyone's work, cut
into slices that any able person may do, can be done. For plans without hours of people's own. The seconds
are those of the whole command. PyJobShop and TaskJuggler (`tj3`) are measured too where they are installed,
on the plans in which each task takes one person, whom it has not yet, at any hour, after others without lag.
"""

import argparse
import importlib.util
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from coordinator.documents import read_plan
from coordinator.plan.moments import DAY, moment_text, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import NO_TIME, LinkType
from coordinator.timing.schedule import schedule
from coordinator.timing.solve.bound import chain_bound, energy_bound
from coordinator.timing.solve.problem import Problem

ROOT = Path(__file__).parents[2]
ALWAYS = ((0, DAY),)
Found = tuple[int | None, float]
"""Minutes from start to finish (None without a plan), and seconds taken."""


def bound(plan: Plan) -> int:
    problem = Problem(plan)
    return energy_bound(problem, chain_bound(problem)) - plan.header.start


def is_for_all(plan: Plan) -> bool:
    """Whether the other planners can be told all of it."""
    return (
        not plan.assignments
        and all(plan.open_seats(task) == [0] for task in plan.tasks)
        and all(link.type is LinkType.FINISH_START and link.lag == NO_TIME for link in plan.links.values())
        and all(day == ALWAYS for day in plan.calendar.week)
    )


def coordinator(path: Path, seconds: float, workers: int) -> Found:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "best.json"
        words = ["solve", str(path), "--seconds", str(seconds), "--workers", str(workers), "-o", str(out)]
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "coordinator", *words], cwd=ROOT, check=True, capture_output=True
        )
        taken = time.perf_counter() - begun
        plan = read_plan(out)[0]
    if any(plan.open_seats(task) for task in plan.tasks):
        return None, taken
    return schedule(plan).finish - plan.header.start, taken


def pyjobshop(path: Path, seconds: float, workers: int) -> Found:
    from pyjobshop import Model

    begun = time.perf_counter()
    plan = read_plan(path)[0]
    problem = Problem(plan)
    model = Model()
    machines = {person: model.add_machine() for person in plan.people}
    tasks = {task: model.add_task() for task in problem.network.work}
    for task, work in problem.network.work.items():
        for person in problem.able(problem.seats[task][0]):
            model.add_mode(tasks[task], machines[person], work.minutes)
    for link in plan.links.values():
        model.add_end_before_start(tasks[link.predecessor], tasks[link.successor])
    result = model.solve(time_limit=seconds, num_workers=workers, display=False)
    return round(result.objective), time.perf_counter() - begun


def taskjuggler(path: Path, seconds: float, workers: int) -> Found:
    """A heuristic that takes the time it takes."""
    plan = read_plan(path)[0]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plan.tjp"
        file.write_text(_tjp(plan), encoding="utf-8")
        begun = time.perf_counter()
        subprocess.run(["tj3", "--silent", str(file), "-o", folder], check=False, capture_output=True)
        taken = time.perf_counter() - begun
        report = Path(folder) / "finish.csv"
        ends = re.findall(r"\d{4}-\d\d-\d\d-\d\d:\d\d", report.read_text("utf-8")) if report.exists() else []
    if not ends:
        return None, taken
    finish = max(parse_moment(f"{end[:10]}T{end[11:]}") for end in ends)
    return finish - plan.header.start, taken


def _tjp(plan: Plan) -> str:
    problem = Problem(plan)
    number = {task: f"t{index}" for index, task in enumerate(plan.tasks)}
    who = {person: f"r{index}" for index, person in enumerate(plan.people)}
    start = moment_text(plan.header.start, "-")
    lines = [f'project plan "Plan" {start} +5y {{ timingresolution 60min timeformat "%Y-%m-%d-%H:%M"']
    lines.append("  dailyworkinghours 24 yearlyworkingdays 365 }")
    week = "workinghours mon - sun 0:00 - 24:00"
    lines += [f'resource {id} "{id}" {{ {week} }}' for id in who.values()]
    for task, work in problem.network.work.items():
        able = [who[person] for person in problem.able(problem.seats[task][0])]
        others = f" {{ alternative {', '.join(able[1:])} select minloaded persistent }}" if able[1:] else ""
        waits = [number[link.predecessor] for link in plan.links_to(task)]
        after = f" depends {', '.join('!' + each for each in waits)}" if waits else ""
        lines.append(
            f'task {number[task]} "{number[task]}" {{ start {start} effort {work.minutes / 60}h '
            f"allocate {able[0]}{others}{after} }}".replace(f"start {start} " if waits else "\0", "")
        )
    lines.append('taskreport finish "finish" { formats csv columns end }')
    return "\n".join(lines)


def planners() -> dict[str, Callable[[Path, float, int], Found]]:
    found: dict[str, Callable[[Path, float, int], Found]] = {"coordinator": coordinator}
    if importlib.util.find_spec("pyjobshop"):
        found["PyJobShop"] = pyjobshop
    if shutil.which("tj3"):
        found["TaskJuggler"] = taskjuggler
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("plans", nargs="+", type=Path)
    parser.add_argument("--seconds", nargs="+", type=float, default=[1.0, 10.0])
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", nargs="+", help="of coordinator, PyJobShop and TaskJuggler")
    asked = parser.parse_args()
    plans = {path: read_plan(path)[0] for path in asked.plans}
    bounds = {path: bound(plan) for path, plan in plans.items()}
    print(f"{'planner':14}{'limit':>8}{'mean gap':>10}{'worst':>9}{'seconds':>9}{'slowest':>9}{'plans':>7}")
    for name, planner in planners().items():
        if asked.only and name not in asked.only:
            continue
        paths = [path for path, plan in plans.items() if name == "coordinator" or is_for_all(plan)]
        for seconds in [0.0] if name == "TaskJuggler" else asked.seconds:
            found = {path: planner(path, seconds, asked.workers) for path in paths}
            gaps = [
                (end - bounds[path]) / bounds[path] for path, (end, _) in found.items() if end is not None
            ]
            times = [taken for _, taken in found.values()]
            if not gaps:
                print(f"{name:14}{seconds or '-':>8}{'0':>41}/{len(found)}")
                continue
            print(
                f"{name:14}{seconds or '-':>8}{statistics.mean(gaps):10.2%}{max(gaps):9.2%}"
                f"{statistics.mean(times):9.2f}{max(times):9.2f}{len(gaps):>4}/{len(found)}"
            )
    if "coordinator" in (asked.only or ["coordinator"]):
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"most memory of one process: {memory:.0f} MB")


if __name__ == "__main__":
    main()
