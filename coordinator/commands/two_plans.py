"""The commands that are about two plans: what differs between them, and one of both."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coordinator.commands.arguments import PLAN, add_json
from coordinator.commands.terminal import read, say, say_json
from coordinator.documents import WRITABLE, source


def add_commands(commands: Any) -> None:
    _add_compare(commands)
    _add_merge(commands)


def _add_compare(commands: Any) -> None:
    told = "say what differs between two plans, what matters most first"
    command = commands.add_parser("compare", help=told)
    command.add_argument("a", metavar="A", type=source, help=PLAN)
    command.add_argument("b", metavar="B", type=source, help="the other plan, of any of these kinds")
    add_json(command)
    command.set_defaults(run=_compare)


def _add_merge(commands: Any) -> None:
    command = commands.add_parser(
        "merge",
        help="take what a copy of a plan has changed into another; the exit status is 3 where it must ask",
        usage="coordinator merge [BASE] MINE THEIRS -o OUT",
    )
    without_base = "[BASE] MINE THEIRS: without BASE, by their journals"
    command.add_argument("plans", metavar="PLAN", nargs="+", type=Path, help=without_base)
    command.add_argument(
        "-o", dest="out", metavar="OUT", type=Path, required=True, help=f"where to: {', '.join(WRITABLE)}"
    )
    command.add_argument(
        "--take", choices=("mine", "theirs"), help="whose edit holds where both sides changed the same"
    )
    command.add_argument(
        "--answers", metavar="FILE", type=Path, help='whose holds for each question: {"KEY": "mine", …}'
    )
    add_json(command, "tell what is asked and done as one object")
    command.set_defaults(run=_merge)


def _compare(asked: Namespace) -> int:
    from coordinator.comparing import differences, told

    found = differences(read(asked.a), read(asked.b))
    if asked.json:
        say_json([{**asdict(each), "text": each.text} for each in found])
        return 0
    for line in told(found) if found else ("Nothing differs.",):
        say(line)
    return 0


def _merge(asked: Namespace) -> int:
    from coordinator.commands.merging import merge_files

    return merge_files(asked)
