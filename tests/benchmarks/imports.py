"""Seconds of the processor to read 10,000 tasks in groups, with links and people, from each kind of file."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.documents import read_plan, write_plan
from coordinator.formats.json import parse
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule

TASKS, PEOPLE, A_GROUP = 10_000, 200, 20


def large() -> Plan:
    """Chains of tasks in groups, each task with someone in a seat."""
    tasks: list[dict[str, object]] = []
    for i in range(TASKS):
        if i % A_GROUP == 0:
            tasks.append({"id": f"t{i}", "name": f"Part {i // A_GROUP} of the work"})
            continue
        group = i - i % A_GROUP
        seat = {"skill": "work", "level": 0, "share": 50}
        tasks.append(
            {
                "id": f"t{i}",
                "name": f"Task {i}, which has a name of some length",
                "parent": f"t{group}",
                "duration": "2d",
                "seats": [seat],
                "people": [f"p{i % PEOPLE}"],
                "notes": "A line that says what is to be done.",
            }
        )
    links = [{"from": f"t{i - 1}", "to": f"t{i}", "lag": "1d"} for i in range(TASKS) if i % A_GROUP > 1]
    document = {
        "format": "coordinator-plan",
        "version": 1,
        "start": "2026-03-02T09:00",
        "skills": [{"id": "work", "name": "Work"}],
        "people": [{"id": f"p{i}", "name": f"Person {i}"} for i in range(PEOPLE)],
        "tasks": tasks,
        "links": links,
    }
    return parse(document, "large")[0]


def main() -> None:
    plan = large()
    times = schedule(plan)
    with TemporaryDirectory() as folder:
        for ending in (".json", ".csv", ".xlsx", ".xml"):
            path = Path(folder) / f"large{ending}"
            begun = time.process_time()
            write_plan(plan, times, path)
            wrote = time.process_time()
            read_plan(path)
            read = time.process_time()
            size = path.stat().st_size / 2**20
            print(
                f"{ending:6} {size:6.1f} MB  written in {wrote - begun:5.2f} s, read in {read - wrote:5.2f} s"
            )


if __name__ == "__main__":
    main()
