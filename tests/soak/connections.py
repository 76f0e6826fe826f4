"""Cuts connections to a shared plan at random moments, also amid commits: what is lost, what is doubled.

python -m tests.soak.connections [--edits 2000] [--writers 4] [--seed 1]

Writers edit one plan through a way that is cut again and again: by a proxy before or after a commit arrives,
all at once, or by the server that ends its own processes, now and then by a kill -9 that makes it recover.
Each edit that `commit` gave back must stand exactly once, and one that was refused not at all.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import psycopg

from coordinator.plan import edits
from coordinator.plan.errors import PlanError
from coordinator.store.seal import content_hash
from coordinator.store.shared.address import Address
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from tests.soak.random_edits import plan_of
from tests.store.shared.proxy import Proxy
from tests.store.shared.server import Server

ROOT = Path(__file__).parents[2]
TASKS = 200
_LONGEST_AWAY = 60
"""Seconds in which edits that were made offline must be on the server again."""


class Writer:
    """A program that makes edits, and keeps the name of each that was made."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self.made: list[str] = []
        self.told = Counter[str]()

    def write(self, count: int) -> None:
        plan = self._opened()
        for each in range(count):
            name = f"{self.address.who} {each}"
            try:
                plan.commit(edits.add_task(plan.plan, name))
            except PlanError as error:
                self.told[f"refused: {error}"[:90]] += 1
                continue
            self.made.append(name)
            self.told["offline"] += plan.is_offline
            time.sleep(random.uniform(0, 0.1))
            self._take_in(plan)
            if each % 40 == 39:
                # closed in whatever state it is, and opened again
                plan.close()
                plan = self._opened()
        print("written", flush=True)
        until = time.monotonic() + _LONGEST_AWAY
        while plan.is_offline and time.monotonic() < until:
            time.sleep(0.2)
            self._take_in(plan)
        self.told["never back"] += plan.is_offline
        plan.close()

    def _opened(self) -> SharedPlan:
        while True:
            with suppress(PlanError):
                plan = SharedPlan.open(self.address)
                plan.listen(lambda: None)
                return plan
            time.sleep(0.1)

    def _take_in(self, plan: SharedPlan) -> None:
        try:
            plan.take_in()
        except PlanError as error:
            self.told[f"not taken in: {error}"[:90]] += 1


def cut(server: Server, proxy: Proxy, chance: random.Random) -> str:
    """Breaks something, and says what."""
    what = chance.choices(
        ("before a commit", "after a commit", "all", "by the server", "for a while", "kill -9"),
        (8, 8, 4, 4, 1, 0.5),
    )[0]
    match what:
        case "before a commit" | "after a commit":
            proxy.cut_at_commit(what == "after a commit")
        case "all":
            proxy.cut()
        case "by the server":
            with suppress(psycopg.Error):
                server.cut_connections("soak")
        case "for a while":
            proxy.close_the_way()
            time.sleep(chance.uniform(0, 5))
            proxy.open_the_way()
        case "kill -9":
            with suppress(psycopg.Error, OSError):
                query = "SELECT pid FROM pg_stat_activity WHERE datname = 'soak' ORDER BY random() LIMIT 1"
                for (pid,) in server.do(query):
                    os.kill(pid, signal.SIGKILL)
    return what


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, count in (("edits", 2000), ("writers", 4), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=count)
    parser.add_argument("--write", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.write:
        writer = Writer(Address.parse(asked.write))
        writer.write(asked.edits)
        print(json.dumps([writer.made, writer.told]))
        return
    chance, cuts, told = random.Random(asked.seed), Counter[str](), Counter[str]()
    with TemporaryDirectory() as home:
        os.environ["COORDINATOR_HOME"] = home
        server = Server(durable=True)
        proxy = Proxy(server.port)
        try:
            server.do("CREATE DATABASE soak")
            put_there(server.address("soak", "plan"), plan_of(TASKS))
            command = [sys.executable, "-m", "tests.soak.connections"]
            command += ["--edits", str(asked.edits // asked.writers), "--write"]
            addresses = [server.address("soak", "plan", f"writer{n}") for n in range(asked.writers)]
            began = time.monotonic()
            programs = [
                subprocess.Popen([*command, str(proxy.way_to(each))], stdout=subprocess.PIPE, cwd=ROOT)
                for each in addresses
            ]
            writing = [Thread(target=program.stdout.readline, daemon=True) for program in programs]
            for each in writing:
                each.start()
            while any(each.is_alive() for each in writing):
                time.sleep(chance.expovariate(2))
                cuts[cut(server, proxy, chance)] += 1
            proxy.cut_at_commit(None)
            seconds, made, ended = time.monotonic() - began, set[str](), 0
            for program in programs:
                out = program.communicate()[0]
                ended += program.returncode == 0
                names, counts = json.loads(out or "[[], {}]")
                made.update(names)
                told.update(counts)
            with SharedPlan.open(server.address("soak", "plan")) as plan:
                found = Counter(task.name for task in plan.plan.tasks.values() if " " in task.name)
                is_sealed = content_hash(plan.plan) == plan.content_hash
        finally:
            proxy.stop()
            server.remove()
    lost = [name for name in made if found[name] == 0]
    doubled = [name for name in made if found[name] > 1]
    unasked = [name for name in found if name.startswith("writer") and name not in made]
    print(f"{len(made)} edits by {asked.writers} writers in {seconds:.0f} s, of whom {ended} ended well")
    print(f"{sum(cuts.values())} cuts: {dict(cuts)}; {dict(told)}")
    print(
        f"{len(lost)} lost, {len(doubled)} doubled, {len(unasked)} made though refused; sealed: {is_sealed}"
    )
    raise SystemExit(
        bool(lost or doubled or unasked or told["never back"]) or ended < asked.writers or not is_sealed
    )


if __name__ == "__main__":
    main()
