"""The commands that tell of a plan, and write nothing."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from coordinator.commands.arguments import add_command, add_json, add_now, now_of
from coordinator.commands.terminal import read, say, say_json
from coordinator.documents import inspect, kind_name, source
from coordinator.plan.errors import PlanError
from coordinator.plan.wording import capitalized, one_line
from coordinator.store.shared.address import Address
from coordinator.timing.schedule import schedule

FOUND = 3
"""The exit status of `check` where it finds something; 2 is that of words which nobody knows."""


def add_commands(commands: Any) -> None:
    add_command(commands, "inspect", _inspect, "say what is in a file, and what would not be kept of it")
    add_json(add_command(commands, "order", _order, "list the tasks, each after what it waits for"))
    told = "tell what to do something about, one line each; the exit status is 3 where there is any"
    command = add_command(commands, "check", _check, told)
    add_json(command)
    add_now(command)
    command = commands.add_parser("plans", help="list the plans that a PostgreSQL database has for you")
    command.add_argument("address", metavar="postgresql://SERVER/DATABASE", type=source)
    command.set_defaults(run=_plans)


def _inspect(asked: Namespace) -> int:
    found = inspect(asked.plan)
    kind = "shared plan" if isinstance(asked.plan, Address) else kind_name(asked.plan)
    say(f"{one_line(found.name)} ({kind}): {', '.join(found.parts)}")
    for line in (*found.report.remarks, *found.report.moves):
        say(f"- {one_line(line)}")
    return 0


def _order(asked: Namespace) -> int:
    from coordinator.commands.listing import order_entries, order_table

    plan = read(asked.plan)
    if asked.json:
        say_json(order_entries(plan, schedule(plan)))
    else:
        say(order_table(plan, schedule(plan)))
    return 0


def _check(asked: Namespace) -> int:
    from coordinator.people.health import health

    plan = read(asked.plan)
    now = now_of(asked, plan)
    found = health(plan, schedule(plan, now), now)
    if asked.json:
        say_json([{**asdict(concern), "text": concern.text} for concern in found])
    else:
        for concern in found:
            say(one_line(capitalized(concern.text)))
    return FOUND if found else 0


def _plans(asked: Namespace) -> int:
    from coordinator.store.shared.catalog import plans_in

    if not isinstance(asked.address, Address):
        raise PlanError(f"{asked.address} is no address; write it as postgresql://ana@server/planning")
    for name in plans_in(asked.address):
        say(f"{name}\t{asked.address.of(name)}")
    return 0
