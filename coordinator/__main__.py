"""The command line: opens the window, or converts, lists and draws a plan without one."""

import argparse
import gc
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from coordinator import __version__
from coordinator.documents import DRAWN, WRITABLE, ending, opened_copy, read_plan, write_plan
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.timing.schedule import schedule

_COMMANDS = ("open", "convert", "order", "picture")
_PLAN = "a plan: .coord, .json or .csv"
_LEAST_SIDE, _MOST_SIDE = 16, 20_000
"""Pixels of a picture."""
_SELDOM = (200_000, 10, 10)
"""How often unused cycles are looked for: a plan is many small records that stay, and hold no cycle."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status: 0 when done, 1 when a file was at fault, 130 when stopped.

    Raises SystemExit 2 for words that it doesn't know.
    """
    gc.set_threshold(*_SELDOM)
    asked = _parser().parse_args(_with_command(sys.argv[1:] if arguments is None else arguments))
    for stream in (sys.stdout, sys.stderr):
        # a terminal that lacks a letter must not stop a command, nor must the lack of a terminal
        if stream is not None:
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return int(asked.run(asked))
    except BrokenPipeError:
        # whoever read the output has seen enough; Python would complain once more on the way out
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except PlanError as error:
        _tell(str(error))
        return 1
    except OSError as error:
        _tell(f"{error.filename or 'the output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`coordinator`, `coordinator PLAN` and `coordinator open PLAN` are the same command."""
    first = next(iter(arguments), "")
    return list(arguments) if first in _COMMANDS or first.startswith("-") else ["open", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coordinator",
        usage="coordinator [PLAN]\n       coordinator COMMAND ... (each with --help)",
        description="A planner for people who organize others. Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"Coordinator {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="coordinator")
    parser.set_defaults(run=_open, plan=None)

    command = commands.add_parser("open", help="open the window, on a plan if one is named")
    command.add_argument("plan", metavar="PLAN", nargs="?", type=Path, help=_PLAN)
    command.set_defaults(run=_open)

    command = commands.add_parser("convert", help="write a plan as a file of another kind")
    command.add_argument("plan", metavar="IN", type=Path, help=_PLAN)
    command.add_argument("out", metavar="OUT", type=Path, help=f"where to: {', '.join(WRITABLE + DRAWN)}")
    command.add_argument(
        "--assignments", action="store_true", help="to .csv: a row an assignment, not a task"
    )
    command.add_argument("--bom", action="store_true", help="to .csv: mark it as UTF-8, as Excel wants it")
    command.set_defaults(run=_convert)

    command = commands.add_parser("order", help="list the tasks, each after what it waits for")
    command.add_argument("plan", metavar="PLAN", type=Path, help=_PLAN)
    command.add_argument("--json", action="store_true", help="as a list of objects, for a script")
    command.set_defaults(run=_order)

    command = commands.add_parser("picture", help="draw a view of a plan")
    command.add_argument("plan", metavar="PLAN", type=Path, help=_PLAN)
    command.add_argument("out", metavar="OUT", type=Path, help="where to: .png or .svg")
    command.add_argument("--view", choices=["graph"], default="graph", help="which view; graph unless said")
    command.add_argument("--dark", action="store_true", help="in the dark theme")
    command.add_argument("--size", metavar="WxH", type=_size, help="in pixels, such as 1600x1000")
    command.set_defaults(run=_picture)
    return parser


def _open(asked: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise PlanError(
            "there is no screen to open a window on; try `coordinator --help` for what works without"
        )
    from ui.application import run

    return run(asked.plan)


def _convert(asked: argparse.Namespace) -> int:
    to = ending(asked.out, WRITABLE + DRAWN, "write")
    if asked.plan.exists() and asked.out.exists() and asked.out.samefile(asked.plan):
        raise PlanError(f"{asked.out.name} is the plan itself; choose another name to write to")
    if (asked.bom or asked.assignments) and to != ".csv":
        raise PlanError(f"{asked.out.name}: --bom and --assignments are for .csv files; leave them out")
    if to == asked.plan.suffix.lower() == ".coord":
        with opened_copy(asked.plan) as file:
            file.copy_to(asked.out)
        return 0
    plan = _read(asked.plan)
    if to in DRAWN:
        _draw(plan, asked.out)
    else:
        write_plan(plan, schedule(plan), asked.out, bom=asked.bom, assignments=asked.assignments)
    return 0


def _order(asked: argparse.Namespace) -> int:
    from coordinator.listing import order_entries, order_table

    plan = _read(asked.plan)
    if asked.json:
        print(json.dumps(order_entries(plan, schedule(plan)), ensure_ascii=False, indent=1))
    else:
        print(order_table(plan, schedule(plan)))
    return 0


def _picture(asked: argparse.Namespace) -> int:
    ending(asked.out, (".png", ".svg"), "draw")
    _draw(_read(asked.plan), asked.out, asked.size, asked.dark)
    return 0


def _draw(plan: Plan, out: Path, size: tuple[int, int] | None = None, dark: bool = False) -> None:
    from ui.paper.export import export

    export(plan, schedule(plan), out, size, dark)


def _read(path: Path) -> Plan:
    plan, report = read_plan(path)
    for remark in report.remarks:
        _tell(f"{path.name}: {remark}")
    return plan


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if width.isdecimal() and height.isdecimal():
        sides = int(width), int(height)
        if all(_LEAST_SIDE <= side <= _MOST_SIDE for side in sides):
            return sides
    raise argparse.ArgumentTypeError(
        f"{text!r} is no size; write it as 1600x1000, with sides from {_LEAST_SIDE} to {_MOST_SIDE}"
    )


def _tell(text: str) -> None:
    print("coordinator:", " ".join(text.split()), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
