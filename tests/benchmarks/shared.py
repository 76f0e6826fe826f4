"""Plans on a server: how long an edit takes among many writers, when others see it, how long opening takes.

python -m tests.benchmarks.shared [--writers 20] [--edits 10000] [--pause 0.2] [--plans 1000] [--hasty]

A server of its own is started on loopback, which syncs every edit to the disk unless `--hasty`. The writers
are processes, each with its own plan in memory and listener; they edit one plan, take in what the others do
as the window does, and pause between two edits as long as is said. Ends with status 1 where an edit is lost
or doubled, or a figure is beyond its bound.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from sqlalchemy import text

from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.store.shared.address import Address
from coordinator.store.shared.catalog import plans_in
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from coordinator.store.shared.server import connected
from coordinator.store.tables import metadata
from tests.soak.random_edits import plan_of
from tests.store.shared.server import Server

ROOT = Path(__file__).parents[2]
TASKS = 1000
MOST_FOR_AN_EDIT, MOST_TO_SEE, MOST_TO_OPEN = 0.1, 1.0, 2.0
"""Seconds."""


def write(address: Address, number: int, writers: int, pause: float) -> None:
    """One writer: makes so many edits, and prints how long each took and under which name it was made."""
    chance = random.Random(str(address))
    told = []
    with SharedPlan.open(address) as plan:
        heard = Event()
        plan.listen(heard.set)
        print("ready", flush=True)
        sys.stdin.readline()
        for each in range(number):
            name = f"Edit {each} of writer {address.who}"
            if chance.random() < 0.5:
                change = edits.add_task(plan.plan, name)
            else:
                # another minute each time, so that every edit has an effect of its own
                task = f"t{chance.randrange(TASKS // writers) * writers + int(address.who)}"
                change = edits.edit_task(plan.plan, task, notes=name, duration=Duration(each + 1, "m"))
            began = time.perf_counter()
            plan.commit(change)
            told.append(time.perf_counter() - began)
            until = time.monotonic() + pause * chance.uniform(0.5, 1.5)
            while (left := until - time.monotonic()) > 0:
                if heard.wait(left):
                    heard.clear()
                    plan.take_in()
    print(json.dumps(told))


def writers(server: Server, number: int, count: int, pause: float) -> bool:
    put_there(server.address("bench", "written"), plan_of(TASKS))
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.shared",
        "--pause",
        str(pause),
        "--writers",
        str(number),
        "--write",
    ]
    programs = []
    for writer in range(number):
        address = server.address("bench", "written", str(writer))
        programs.append(
            subprocess.Popen(
                [*command, str(address), str(count // number)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    began = time.perf_counter()
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    times, refused = [], 0
    for program in programs:
        out = program.communicate()[0]
        refused += program.returncode != 0
        times += json.loads(out or "[]")
    seconds = time.perf_counter() - began
    journal = server.do("SELECT count(*), count(DISTINCT token) FROM written.journal", "bench")[0]
    SharedPlan.open(server.address("bench", "written")).close()
    lost = len(times) - journal[0]
    p50, p95, p99 = (sorted(times)[int(len(times) * part)] for part in (0.5, 0.95, 0.99))
    print(
        f"{number} writers, {len(times)} edits in {seconds:.0f} s ({len(times) / seconds:.0f} a second), "
        f"pause {pause} s: {lost} lost, {journal[0] - journal[1]} doubled, {refused} writers failed; "
        f"an edit takes {p50 * 1000:.0f} ms, 95 in 100 within {p95 * 1000:.0f}, 99 within {p99 * 1000:.0f}"
    )
    return lost == 0 == refused and journal[0] == journal[1] and p95 < MOST_FOR_AN_EDIT


def sight(server: Server, number: int = 200) -> bool:
    """How long after an edit was begun another's plan has it."""
    times = []
    put_there(server.address("bench", "seen"), plan_of(TASKS))
    with (
        SharedPlan.open(server.address("bench", "seen")) as ana,
        SharedPlan.open(server.address("bench", "seen", "Bo")) as bo,
    ):
        heard = Event()
        bo.listen(heard.set)
        heard.wait(5)
        for each in range(number):
            began = time.perf_counter()
            ana.commit(edits.add_task(ana.plan, f"Task {each}"))
            while len(bo.plan.tasks) < len(ana.plan.tasks):
                heard.wait(0.5)
                heard.clear()
                bo.take_in()
            times.append(time.perf_counter() - began)
    ordered = sorted(times)
    print(
        f"an edit is in another's plan after {ordered[number // 2] * 1000:.0f} ms in the middle, "
        f"{ordered[-1] * 1000:.0f} at worst of {number}"
    )
    return ordered[-1] < MOST_TO_SEE


def many_plans(server: Server, number: int) -> bool:
    """Plans of a thousand tasks each: the first is made by the program, the others are like it."""
    server.do("CREATE DATABASE many")
    put_there(server.address("many", "plan 0"), plan_of(TASKS))
    began = time.perf_counter()
    with connected(server.address("many", "plan 0")) as connection:
        for each in range(1, number):
            with connection.begin():
                for statement in (
                    f'CREATE SCHEMA "plan {each}"',
                    f"COMMENT ON SCHEMA \"plan {each}\" IS 'a plan of Coordinator'",
                    f'SET LOCAL search_path TO "plan {each}"',
                    'CREATE TABLE alembic_version AS TABLE "plan 0".alembic_version',
                ):
                    connection.execute(text(statement))
                metadata.create_all(connection, checkfirst=False)
                for table in metadata.sorted_tables:
                    columns = ", ".join(f'"{column.name}"' for column in table.columns)
                    copy = f'INSERT INTO {table.name} ({columns}) SELECT {columns} FROM "plan 0".{table.name}'
                    connection.execute(text(copy))
    filled = time.perf_counter() - began
    tasks, size = 0, server.do("SELECT pg_size_pretty(pg_database_size('many'))")[0][0]
    names, began = plans_in(server.address("many", "")), time.perf_counter()
    names = plans_in(server.address("many", ""))
    listing, times = time.perf_counter() - began, []
    for name in random.Random(1).sample(names, min(30, len(names))):
        began = time.perf_counter()
        with SharedPlan.open(server.address("many", name)) as plan:
            times.append(time.perf_counter() - began)
            tasks += sum(task.startswith("t") for task in plan.plan.tasks)
    print(
        f"{len(names)} plans of {tasks // len(times)} tasks in a database ({size}, made in {filled:.0f} s): "
        f"one opens in {sorted(times)[len(times) // 2]:.2f} s, {max(times):.2f} at worst of {len(times)}; "
        f"they are listed in {listing:.2f} s"
    )
    return len(names) == number and max(times) < MOST_TO_OPEN


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("writers", 20), ("edits", 10_000), ("plans", 1000)):
        parser.add_argument(f"--{name}", type=int, default=count)
    parser.add_argument("--pause", type=float, default=0.2)
    parser.add_argument("--hasty", action="store_true")
    parser.add_argument("--write", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.write:
        write(Address.parse(asked.write[0]), int(asked.write[1]), asked.writers, asked.pause)
        return
    with TemporaryDirectory() as home:
        os.environ["COORDINATOR_HOME"] = home
        server = Server(durable=not asked.hasty)
        try:
            server.do("CREATE DATABASE bench")
            is_well = [
                sight(server),
                writers(server, asked.writers, asked.edits, asked.pause),
                many_plans(server, asked.plans),
            ]
        finally:
            server.remove()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    raise SystemExit(not all(is_well))


if __name__ == "__main__":
    main()
