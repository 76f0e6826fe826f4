"""The commands that are about two plans: what differs between them, and one of both."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coordinator.documents import READABLE, WRITABLE, Source, read_plan, source
from coordinator.plan.plan import Plan

_PLAN = f"a plan: {', '.join(READABLE)}, or postgresql://SERVER/DATABASE?plan=NAME"


def add_commands(commands: Any) -> None:
    """Adds `compare` and `merge` to the parsers of the commands."""
    command = commands.add_parser(
        "compare", help="say what differs between two plans, what matters most first"
    )
    command.add_argument("a", metavar="A", type=source, help=_PLAN)
    command.add_argument("b", metavar="B", type=source, help="the other plan, of any of these kinds")
    command.add_argument("--json", action="store_true", help="as a list of objects, for a script")
    command.set_defaults(run=_compare)

    command = commands.add_parser(
        "merge",
        help="take what a copy of a plan has changed into another; the exit status is 3 where it must ask",
        usage="coordinator merge [BASE] MINE THEIRS -o OUT",
    )
    command.add_argument(
        "plans",
        metavar="PLAN",
        nargs="+",
        type=Path,
        help="[BASE] MINE THEIRS: without BASE, by their journals",
    )
    command.add_argument(
        "-o", dest="out", metavar="OUT", type=Path, required=True, help=f"where to: {', '.join(WRITABLE)}"
    )
    command.add_argument(
        "--take", choices=("mine", "theirs"), help="whose edit holds where both sides changed the same"
    )
    command.add_argument(
        "--answers", metavar="FILE", type=Path, help='whose holds for each question: {"KEY": "mine", …}'
    )
    command.add_argument("--json", action="store_true", help="tell what is asked and done as one object")
    command.set_defaults(run=_merge)


def _compare(asked: argparse.Namespace) -> int:
    from coordinator.comparing import differences, told

    found = differences(_read(asked.a), _read(asked.b))
    if asked.json:
        written = [{**asdict(each), "text": each.text} for each in found]
        print(json.dumps(written, ensure_ascii=False, indent=1))
        return 0
    for line in told(found) if found else ("Nothing differs.",):
        print(line)
    return 0


def _merge(asked: argparse.Namespace) -> int:
    from coordinator.merge.command import merge_files

    return merge_files(asked.plans, asked.out, asked.take, asked.answers, asked.json)


def _read(path: Source) -> Plan:
    plan, report = read_plan(path)
    for line in (*report.remarks, *report.moves):
        print(f"coordinator: {path.name}: {line}", file=sys.stderr)
    return plan
